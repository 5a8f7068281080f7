// What happens on one day, or in one week, that a whole town or country can look up. Written by hand for hipaalint, MIT.

/** Heads of noun phrases: sky, weather, shows and games, votes, school, church and the seasons of the field. */
export const OCCASIONS = `
  eclipse eclipses moon supermoon moonrise comet meteor aurora northern-lights solstice equinox transit
  storm snowstorm thunderstorm windstorm rainstorm sandstorm hailstorm blizzard hurricane tornado twister cyclone typhoon monsoon
  derecho nor'easter flood floods flooding deluge snowfall snow freeze frost thaw whiteout heatwave heat-wave cold-snap squall
  earthquake quake aftershock tremor eruption landslide mudslide avalanche wildfire wildfires tsunami blackout outage power-cut
  evacuation lockdown
  parade parades fair fairs festival fest fete fête carnival rodeo regatta concert recital musical play pageant fireworks bonfire
  circus jamboree powwow pow-wow picnic potluck cookout barbecue barbeque hayride tractor-pull airshow air-show homecoming reunion
  gala ball dance prom cotillion talent-show spelling-bee science-fair bake-sale auction premiere finale
  game games match matches final finals semifinal semifinals quarterfinal playoff playoffs championship championships tournament
  series bowl cup derby opener kickoff kick-off tip-off halftime marathon half-marathon triathlon race races regionals sectionals nationals relay
  olympics paralympics superbowl oscars grammys emmys tonys wimbledon masters worlds
  election elections primary primaries caucus caucuses referendum runoff vote ballot inauguration coronation jubilee royal-wedding
  verdict strike walkout riot march protest rally vigil swearing-in census
  graduation graduations commencement convocation semester term trimester midterms finals-week exams recess vacation break holidays holiday
  half-term school freshers orientation rush-week move-in
  mass service-of-remembrance christening baptism confirmation ordination revival crusade pilgrimage wedding funeral wake sabbath shabbat feast fast
  harvest branding shearing roundup lambing calving planting deer-season opening-day hunt steeplechase
`
/** What a town remembers a night by: "the night the river rose". */
export const TOWN =
  'river bridge power lights dam mill ferry levee pipes sirens lake creek ice electricity roof steeple tower pier'
/** Of these the ones that stand for many days unless a word before them says which. */
export const COMMON_OCCASIONS = `
  game games match matches race races play dance ball concert vote march break school term snow service picnic potluck cookout
  barbecue auction reunion wedding funeral wake mass fast feast holiday holidays frost freeze final series bowl cup transit hunt
  strike exams rally play primary vacation recess branding planting harvest musical recital moon transit fair storm
`
/** Words before them that say which. */
export const WHICH = `
  state county district regional national conference league city town village parish harvest homecoming championship playoff opening
  season-opening first second third last final annual charity rivalry world all-star grand local street summer winter spring fall
  autumn midwinter christmas easter thanksgiving school half-term full new blue blood wolf strawberry hunter's pink worm sturgeon
  beaver cold buck flower corn lunar solar total partial annular royal general presidential midterm mayoral special by-election great big
  ice wind dust rain thunder deer elk duck bird trout lobster bank public church high hay jazz folk film book wine beer apple tulip
  cherry pumpkin crab shrimp bluegrass rock music ice-cream science book talent
`
/** Parts of time in front of "of the", "before the" and the like. */
export const STRETCHES = `
  day days night nights morning afternoon evening eve weekend week weeks hour hours dawn dusk sunrise sunset start end beginning middle
  height close peak kickoff quarter half inning period round lap monday tuesday wednesday thursday friday saturday sunday game minutes
`
/** Behind an occasion they make a day of it: "homecoming night", "fair week". */
export const DAYS_OF = 'day night eve morning afternoon evening weekend week'
/** What care is made of: "the night of her surgery" says when, seen from nobody else. */
export const CARE_TIMES = `
  surgery surgeries operation operations procedure procedures appointment appointments visit visits admission discharge transplant
  delivery birth births labor labour injury accident crash collision fall stroke attack seizure scan scans test tests exam
  treatment treatments chemo chemotherapy infusion radiation therapy dialysis biopsy arrival arrest illness diagnosis donation
  infection episode event events incident call shift shifts class session trial study program course month year week day days
  life care death dose doses medication medicine bleed break-in test's consultation screening checkup check-up vaccination
  shot shots rest meal meals sleep work
`
