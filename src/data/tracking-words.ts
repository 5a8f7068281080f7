// Names of parameters and of parts of paths by which an address stands for one person. Written by hand for hipaalint, MIT.
// Names are in lower case without marks between their parts: "patient_id", "patientId" and "patient-id" are one.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** The value is a number or code of one person, or of what only one person has. */
export const ID_KEYS = words(`
  patientid patient patientno patientnumber ptid pt mrn memberid member membernumber uid userid user usr contactid contact customerid
  customer custid clientid client guestid residentid leadid recipient recipientid visitorid personid person accountid account acct
  accountnumber appointmentid apptid appt appointment bookingid encounter encounterid visitid visit chart chartid record recordid
  resultid labid reportid messageid msgid statementid invoiceid invoice prescriptionid rxid rxnumber refillid caseid casenumber
  subscriberid subscriberkey subscriber sub profileid profile respondent respondentid participantid participant caregiverid crmid
  mceid mkttok hsenc veroid cksubscriberid olyencid elqtrackid elqcontactid sfmcsub sfmcid ceid bid emailid emailhash hashedemail
  deviceid fingerprint externalid policyid policynumber claimid planid enrolleeid beneficiaryid donorid employeeid
`)
/** A word for one person, or for what only one has, and a number or key of it. */
export const PERSON_KEY =
  /^(?:patients?|pt|baby|babies|child|kid|infant|newborn|minor|student|pupil|mom|mum|mother|father|parent|guardian|family|household|spouse|dependents?|donor|resident|client|member|customer|guest|visitor|user|person|individual|subscriber|insured|enrollee|beneficiary|caller|recipient|contact|lead|applicant|candidate|employee|veteran|survivor|case|chart|record|mrn|ehr|emr|encounter|admission|visit|stay|bed|appointment|appt|booking|specimen|sample|accession|scan|xray|rx|prescription|order|refill|claim|account|acct|invoice|bill|statement|implant|profile|login|referral|intake|consent|waiver)(?:ids?|no|num|number|key|code|uid|uuid|guid|ref|token|hash|pin)$/
/** Keys for somebody, whose value may be a name; and what it is where it is none. */
export const PEOPLE = words(
  'patient client resident member pt child baby user username student pupil kid inmate veteran survivor resident guest customer',
)
export const SWITCHES = words(`
  new existing returning current former prospective true false yes none self adult adults pediatric pediatrics child children guest
  portal mobile android safari chrome firefox default anonymous family families senior seniors other spouse parent dependent demo test
  example sample staff provider public private english spanish maternity
`)
/** Keys whose value says what is wrong with somebody or why somebody comes. */
export const REASON_KEYS = words(`
  reason condition service procedure visittype visitreason diagnosis dx icd icd10 symptom symptoms concern plan rx drug medication med
  treatment screening screen test tests problem complaint topic program specialty
`)
/** Parameters of pages, campaigns and tools: a number there is nobody's. */
export const PAGE_KEYS =
  /^(?:utm\w*|page|p|v|ver|version|year|month|day|date|time|zip|zipcode|postal|postcode|loc|location|clinic|site|provider|doctor|dr|npi|lang|width|height|w|h|size|limit|offset|start|sort|campaign|ad|adid|placement|src|source|store|article|post|story|topic|category|cat|tag|product|sku|item|model|max|min|radius|distance|lat|lng|lon|zoom|map|phone|tel|nct|trial|study|doi|pmid)$/
/** Keys to a page that is one person's; short values are names of things. */
export const TOKEN_KEYS = words(`
  token accesstoken authtoken auth jwt sessionid sid sessionkey sessiontoken magic magiclink loginhint logintoken invite invitetoken
  invitationtoken resettoken ticket otp
`)
/** The value is a way to reach somebody or a day of birth. */
export const CONTACT_KEYS = words(`
  email emailaddress mail useremail patientemail phone phonenumber mobile cell tel telephone dob dateofbirth birthdate birthday
  birthyear ssn username login address street
`)
/** The value is a name. */
export const NAME_KEYS = words(`
  firstname fname lastname lname surname fullname patientname givenname familyname membername username contactname childname
  guardianname yourname
`)
/** In other places these are numbers of articles, of goods and of pages. */
export const PLAIN_KEYS = words('pid id cid ref key code case rid aid nr no number num t u q hash guid uuid')
/** Parts of a path behind which a number stands for one person. */
export const PERSON_PATHS = words(
  'patient patients member members mrn chart charts encounter encounters pt resident residents client clients user users profile profiles account accounts',
)
/** The same in a portal or at a desk for one's own affairs. */
export const PRIVATE_PATHS = words(`
  portal mychart myhealth mycare results result labs lab records record visits visit messages message inbox appointments appointment
  booking bookings book rebook refill refills prescriptions checkin check-in intake pay payment payments bill bills billing statement
  statements survey surveys telehealth video-visit join forms form consents estimate estimates referrals
`)
/** What a portal is called, in a host or a path. */
export const PORTALS =
  /portal|mychart|myhealth|my-health|mycare|athenahealth|healow|followmyhealth|patientgateway/i
/** Pages behind a login. */
export const LOGGED_IN = words(
  'results result labs lab records record chart messages inbox visits statements billing medications letters notes test-results',
)
/** They stand for a click, which one company can tie to a person. */
export const CLICK_KEYS = words(
  'fbclid gclid gbraid wbraid dclid msclkid ttclid twclid lifatid igshid scclid epik yclid ga',
)
/** Mailboxes that are nobody's own. */
export const ROLE_BOX =
  /^(?:info|press|media|news|contact|hello|office|careers?|jobs|hr|appointments?|billing|privacy|support|help|giving|events?|marketing|admin|volunteers?|feedback|reception|no-?reply|team|care|clinic|scheduling|referrals?|records?)@/i
/** Fields that a mailing fills in for each reader. */
export const MERGED = /\{\{|\*\||%%|\[\[|\$\{/
