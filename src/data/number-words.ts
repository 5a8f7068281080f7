// What stands around a number and says of what it is. Written by hand for hipaalint, MIT.

/** Devices that one person has, among those with numbers. */
export const WORN =
  /\b(?:his|her|their|hers|pump|pacemaker|defibrillator|icd|implants?|stent|valve|lens|hearing aids?|aids?|prosthe\w+|leg|arm|socket|brace|wheelchair|monitor|cpap|ventilator|stimulator|sensor|cochlear|knee|hip|shunt|port|plate|watch|phone)\b[^.;]{0,40}$/i
/** Products, not one device: "serial numbers KR-900 through KR-999". */
export const PRODUCTS =
  /\b(?:serials|serial (?:numbers|nos)|beginning|starting|ranging|prefix|lots?|model)\b[^.;]{0,30}$/i
export const RANGE = /^\s*(?:[-–]|to|through|thru|and (?:up|higher|above))\s/i
export const PERSONAL_LICENCE = /\b(?:driver[’']?s?|dl|passport|birth certificate|her|his)\b[^.;]{0,30}$/i
export const VEHICLE =
  /\b(?:licen[sc]e|cars?|trucks?|vans?|suv|pickups?|vehicles?|tag|parked|motorcycle|rv)\b/i
export const NETWORK =
  /\b(?:servers?|resolver|dns|router|gateway|firewall|vpn|proxy|allow-?list|whitelist|printer|network)\b/i
