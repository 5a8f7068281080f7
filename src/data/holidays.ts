// Feasts and public days of the English-speaking world and of the large religions, as written; an apostrophe may be left out.
// Days of awareness are none: they say what a day is for, not when something happened. Written by hand for hipaalint, MIT.

export const FEASTS_AND_HOLIDAYS = `
  twelfth night, twelfth day, plough monday, trinity sunday, corpus christi, walpurgis night, martinmas, whitsunday,
  carnival tuesday, new year's eve, new year's day, new year's, new year's weekend, lunar new year, chinese new year, tet,
  nowruz, epiphany, three kings day, orthodox christmas, martin luther king jr. day, martin luther king day, mlk day,
  groundhog day, super bowl sunday, super bowl, valentine's day, galentine's day, presidents' day, president's day,
  leap day, mardi gras, fat tuesday, shrove tuesday, ash wednesday, lent, st. patrick's day, saint patrick's day,
  st. joseph's day, purim, holi, palm sunday, holy week, holy thursday, maundy thursday, good friday, holy saturday,
  easter sunday, easter monday, easter weekend, easter eve, easter, passover, april fools' day, april fool's day,
  patriots' day, earth day, arbor day, vaisakhi, vesak, cinco de mayo, may day, mother's day, father's day, ascension day,
  pentecost, whitsun, whit monday, shavuot, memorial day weekend, memorial day, flag day, juneteenth, ramadan,
  laylat al-qadr, eid al-fitr, eid al-adha, eid, ashura, muharram, independence day, canada day, bastille day, pioneer day,
  raksha bandhan, janmashtami, labor day weekend, labor day, labour day, patriot day, grandparents day, rosh hashanah,
  yom kippur, sukkot, simchat torah, navratri, ganesh chaturthi, onam, pongal, lohri, makar sankranti, durga puja,
  karva chauth, guru nanak jayanti, qingming, mid-autumn festival, songkran, burns night, hogmanay, st. david's day,
  waitangi day, heritage day, dussehra, columbus day, indigenous peoples' day, indigenous people's day, halloween,
  all hallows' eve, all saints' day, all souls' day, day of the dead, dia de los muertos, día de los muertos, diwali,
  guy fawkes night, bonfire night, election day, veterans day, veterans' day, veteran's day, remembrance day, armistice day,
  thanksgiving eve, thanksgiving day, thanksgiving weekend, thanksgiving, black friday, cyber monday, giving tuesday,
  small business saturday, st. nicholas day, saint nicholas day, st. lucia day, hanukkah, chanukah, hanukah,
  winter solstice, summer solstice, spring equinox, vernal equinox, autumnal equinox, festivus, christmas eve,
  christmas day, christmas morning, christmas night, christmas weekend, christmas, xmas eve, xmas day, xmas, boxing day,
  kwanzaa, yule, midsummer's eve, midsummer eve, midsummer's day, midsummer day, inauguration day, anzac day, australia day,
  bank holiday monday, candlemas, michaelmas, lammas, advent sunday, tisha b'av, tu bishvat, lag baomer, septuagesima,
  sexagesima, quinquagesima, collop monday, pancake day, pancake tuesday, carnival monday, rose monday, laetare sunday,
  gaudete sunday, mothering sunday, refreshment sunday, passion sunday, passiontide, spy wednesday, easter vigil,
  easter week, easter tuesday, easter saturday, eastertide, orthodox easter, pascha, bright week, bright monday, low sunday,
  thomas sunday, divine mercy sunday, hocktide, rogation sunday, rogationtide, ascension thursday, ascension sunday,
  ascensiontide, whitsuntide, whit tuesday, whit week, pentecost monday, trinity monday, corpus christi sunday,
  sacred heart sunday, christ the king, stir-up sunday, advent, first sunday of advent, immaculate conception, annunciation,
  lady day, candlemas eve, lammas day, michaelmas day, martinmas eve, all hallows, all hallows' day, hallowe'en, hallowmas,
  allhallowtide, all saints, all souls, assumption day, dormition, theophany, timkat, meskel, genna, enkutatash, childermas,
  holy innocents, holy innocents' day, st. stephen's day, st. john's eve, st. andrew's day, st. george's day,
  st. swithin's day, st. crispin's day, st. brigid's day, st. agnes' eve, st. martin's day, st. michael's day,
  st. sylvester, st. lucy's day, san juan, la befana, epiphany eve, old christmas, little christmas, nollaig na mban,
  imbolc, beltane, samhain, mabon, ostara, litha, lughnasadh, reformation sunday, reformation day, world communion sunday,
  watch night, watchnight, christmastide, christmas week, las posadas, posadas, simbang gabi, nochebuena, noche buena,
  three kings, dia de reyes, día de reyes, día de los reyes, semana santa, michaelmas term, hilary term, lent term,
  trinity term, rosh hashana, rosh hashanah eve, erev rosh hashanah, erev yom kippur, erev pesach, erev shabbat,
  erev sukkot, kol nidre, kol nidrei, hoshana rabbah, hoshanah rabbah, shemini atzeret, simchas torah, chol hamoed, pesach,
  seder night, first seder, second seder, shushan purim, tzom gedaliah, tu b'shvat, tu b'av, tisha b'av eve, yom hashoah,
  yom ha'atzmaut, yom hazikaron, shavuos, sukkos, shabbos, shabbat, lag b'omer, chanukkah, hannukah, eid ul-fitr,
  eid-ul-fitr, eid ul-adha, eid-ul-adha, eid al fitr, eid al adha, eid day, eid eve, chaand raat, bakrid, bakra eid,
  hari raya, lailat al-qadr, laylat al qadr, night of power, isra and mi'raj, shab-e-barat, shab-e-qadr, shab e barat,
  mawlid, milad un nabi, eid milad, arafah, day of arafah, arafat day, hajj, islamic ramzan, ramadhan, jumu'ah,
  yalda, yalda night, shab-e yalda, chaharshanbe suri, sizdah bedar, tasua, arbaeen, naw-ruz, naw ruz, norooz, ridvan,
  ayyam-i-ha, deepavali, dhanteras, bhai dooj, bhai duj, govardhan puja, choti diwali, naraka chaturdashi, lakshmi puja,
  kali puja, saraswati puja, vasant panchami, basant panchami, maha shivaratri, mahashivratri, maha shivratri, shivaratri,
  holika dahan, ram navami, rama navami, hanuman jayanti, guru purnima, nag panchami, teej, karwa chauth,
  krishna janmashtami, ganesha chaturthi, vinayaka chaturthi, dasara, dussera, vijayadashami, durga ashtami, chhath,
  chhath puja, gudi padwa, ugadi, vishu, baisakhi, bihu, poila baisakh, puthandu, thaipusam, makara sankranti, maghi,
  uttarayan, rath yatra, mahavir jayanti, paryushan, bandi chhor divas, hola mohalla, gurpurab, gurupurab, losar, tihar,
  dashain, phagwah, indian arrival day, wesak, buddha purnima, buddha's birthday, bodhi day, magha puja, asalha puja, obon,
  bon festival, parinirvana day, rohatsu, kathina, loy krathong, loi krathong, dragon boat festival, moon festival,
  hungry ghost festival, ghost festival, double ninth, chongyang, lantern festival, lunar new year's eve,
  lunar new year's day, chinese new year's eve, tet eve, spring festival, seollal, chuseok, setsubun, tanabata, golden week,
  hinamatsuri, children's day, girls' day, oshogatsu, new years day, new years eve, new year's morning,
  new year's night, new year weekend, national day of mourning, lincoln's birthday, washington's birthday, lee's birthday,
  town meeting day, casimir pulaski day, pulaski day, cesar chavez day, césar chávez day, evacuation day, bunker hill day,
  emancipation day, san jacinto day, texas independence day, confederate memorial day, kamehameha day, king kamehameha day,
  prince kuhio day, kuhio day, statehood day, admission day, alaska day, seward's day, nevada day, west virginia day,
  victory day, v-j day, vj day, ve day, v-e day, truman day, rosa parks day, lyndon johnson day, columbus day weekend,
  presidents' day weekend, mlk weekend, juneteenth weekend, juneteenth eve, labor day eve, independence day weekend,
  fourth of july weekend, july fourth weekend, july fourth, july 4th, constitution day, bill of rights day,
  armed forces day, pearl harbor day, indigenous people's day weekend, native american day, leif erikson day, sweetest day,
  administrative professionals day, parents' day, siblings day, tax day, halloween night, halloween eve, halloween weekend,
  devil's night, mischief night, cabbage night, beggars' night, trick-or-treat night, day after thanksgiving, turkey day,
  thanksgiving week, thanksgiving night, thanksgiving morning, thanksgiving friday, small business sunday, green monday,
  super saturday, panic saturday, super tuesday, super bowl weekend, super bowl monday, super bowl night, selection sunday,
  march madness, kentucky derby day, derby day, oaks day, belmont stakes, all-star game, world series, stanley cup,
  daytona 500, indy 500, rose bowl day, fat thursday, lundi gras, fantasy fest, pi day, star wars day,
  international women's day, may the fourth, friday the thirteenth, friday the 13th, pride sunday, pride weekend,
  victoria day, victoria day weekend, may two-four, may long weekend, august long weekend, civic holiday, simcoe day,
  natal day, family day, louis riel day, islander day, nova scotia heritage day, saint-jean-baptiste, st-jean-baptiste,
  st. jean baptiste day, fête nationale, discovery day, regatta day, royal st. john's regatta,
  national indigenous peoples day, truth and reconciliation day, orange shirt day, canadian thanksgiving, grey cup sunday,
  grey cup, bank holiday, spring bank holiday, august bank holiday, may bank holiday, summer bank holiday,
  early may bank holiday, bank holiday weekend, bank holiday sunday, bank holiday friday, burns' night, burns supper,
  st. andrew's night, up helly aa, auld year's night, ne'erday, st. piran's day, trafalgar day, yorkshire day,
  commonwealth day, oak apple day, guy fawkes, guy fawkes day, bonfire weekend, remembrance sunday, poppy day,
  trooping the colour, grand national day, grand national, boat race day, royal ascot, ladies' day, cup final day,
  cup final, fa cup final, wimbledon final, notting hill carnival, goose fair, orangemen's day, bloomsday, reek sunday,
  garland sunday, pattern day, puck fair, all-ireland final, all-ireland sunday, st. patrick's weekend, wren day,
  budget day, polling day, a-level results day, results day, gcse results day, anzac eve, australia day eve,
  australia day weekend, melbourne cup day, melbourne cup, labour day weekend, eight hours day, proclamation day,
  royal queensland show, ekka wednesday, ekka, king's birthday, queen's birthday, king's birthday weekend,
  queen's birthday weekend, king's official birthday, grand final day, grand final, grand final eve, boxing day test,
  picnic day, canberra day, western australia day, reconciliation day, matariki, waitangi weekend, dominion day,
  auckland anniversary day, wellington anniversary day, freedom day, youth day, women's day, day of reconciliation,
  day of goodwill, human rights day, mandela day, heroes' day, heroes day, africa day, democracy day, founders' day,
  republic day, gandhi jayanti, ambedkar jayanti, j'ouvert, carnival saturday, errol barrow day, crop over, kadooment day,
  grand kadooment, shouter baptist day, errol barrow, garifuna settlement day, junkanoo, majority rule day, bermuda day,
  cup match, maundy, rizal day, bonifacio day, people power day, araw ng kagitingan, merdeka day, malaysia day, vesak day,
  kwanzaa eve, unity day, emancipation day weekend, groundhog day eve, state of the union
`

/** First words that open one only with a capital: "an epiphany", "a good Friday", "he lent", "golden week". */
export const CAPITAL_HOLIDAYS = `
  a-level administrative admission advent africa alaska all all-ireland all-star ambedkar annunciation arafah arafat araw
  arbaeen arbor armed asalha ascensiontide assumption auckland august auld ayyam-i-ha baisakhi bakra bakrid bandi basant
  beggars beggars' belmont bermuda bhai bihu bill black bloomsday boat bodhi bon bonifacio bright buddha buddha's buddhas
  budget bunker burns' cabbage canadian canberra carnival casimir cesar chaand chaharshanbe chhath childermas children
  children's childrens chol chongyang choti christ chuseok civic commonwealth confederate constitution corpus crop cup césar
  dashain day daytona democracy derby devil devil's devils dhanteras discovery divine dominion dormition double dragon early
  earth easter eid-ul-adha eid-ul-fitr eight emancipation enkutatash epiphany erev errol evacuation fa family fantasy fat
  father's first flag founders founders' fourth freedom friday fête galentine's gandhi ganesha garifuna garland
  gaudete genna ghost girls girls' giving golden good goose govardhan grand green grey gudi gurpurab gurupurab hajj hanuman
  hari heroes heroes' hilary hinamatsuri hocktide hola holi holika holy hoshana hoshanah human hungry imbolc immaculate
  indian indy international islamic islander isra j'ouvert jouvert july jumu'ah jumuah kadooment kali kamehameha karwa
  kathina kentucky king king's kings kol krishna kuhio la ladies ladies' lady laetare lailat lakshmi lantern las leap lee
  lee's lees leif lent lincoln lincoln's lincolns litha little loi louis low loy lughnasadh lundi lyndon mabon magha maghi
  maha mahashivratri mahavir majority makara malaysia mandela march mawlid may melbourne merdeka meskel midsummer's milad
  mischief moon mother's nag naraka natal national native naw naw-ruz ne'erday neerday nevada night nollaig notting nova oak
  oaks obon old orange orangemen orangemen's orangemens oshogatsu ostara palm panic parents parents' parinirvana paryushan
  pascha passion passiontide patriot patriots' pattern pearl people phagwah pi picnic pioneer poila poppy posadas
  president's presidents' pride prince proclamation puck pulaski puthandu queen queen's queens quinquagesima ram rama rath
  reconciliation reek reformation refreshment regatta republic results ridvan rizal rogation rogationtide rohatsu rosa rose
  royal sacred saint-jean-baptiste san saraswati second seder selection semana seollal setsubun seward seward's sewards
  sexagesima shab shab-e shab-e-barat shab-e-qadr shavuos shemini shivaratri shouter shushan siblings simbang simchas simcoe
  sizdah small spy st-jean-baptiste st. stanley star state statehood stir-up sukkos super sweetest tanabata tasua tax teej
  tet texas thaipusam theophany thomas three tihar timkat town trafalgar trinity trooping truman truth turkey twelfth tzom
  ugadi unity up uttarayan v-e v-j valentine's vasant ve veteran's veterans' victoria victory vijayadashami vinayaka vishu
  vj washington washington's washingtons watch watchnight wellington wesak west western whitsuntide wimbledon women women's
  womens world wren yorkshire youth yule
`
