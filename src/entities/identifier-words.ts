/** A sentence without one of these, or without digits, holds no number of a person. Written by hand for hipaalint, MIT. */
export const IDENTIFIER_WORDS = `
  ssn ssns social mrn medical chart patient record encounter accession hospital member subscriber policy medicare medicaid plan beneficiary
  mbi insurance account acct card claim routing invoice license licence driver driver's drivers certificate passport plate plates tag vin
  vehicle serial s sn device imei ip dl pt case visit file reference ref specimen med medrec emr ehr id health group coverage insurer insur
  ins hmo ppo hbn hicn hpbn ss soc last lic statement uhid uhids nhs chi hosp cr op mr ipd opd registration reg pump implant number pulled
  looked traced inmate prisoner detainee booking custody badge parole probation student pupil veteran soldier passenger claimant requisition
  sample rx prescription incident dispatch bill order ticket referral episode admission appointment
  confirmation request wristband bracelet armband barcode folder sticker
`
