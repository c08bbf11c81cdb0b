import type { Translated } from "../catalogue.js";
import type { DESK_REGION_MESSAGES as RUSSIAN } from "../desk-region.js";

export const DESK_REGION_MESSAGES: Translated<typeof RUSSIAN> = {
  "desk.region.title": "Districts",
  "desk.region.heading": "Districts · {years}",
  "desk.region.note":
    "Figures of all districts of this server, without names. Figures of 1 to 4 are hidden, and with them those that would tell them; a total then says “at least”.",
  "desk.region.year": "School year",
  "desk.region.schools": "Schools that reported",
  "desk.region.ofSchools": "{reported}\u00a0of\u00a0{schools}",
  "desk.region.districts": "Districts",
  "desk.region.pairs": "Pairs",
  "desk.region.mentors": "Mentors",
  "desk.region.mentees": "Mentees",
  "desk.region.district": "District",
  "desk.region.all": "All districts",
  "desk.region.atLeast": "≥\u00a0{count}",
  "desk.region.atLeastSpoken": "at least {count}",
  "desk.region.hidden": "hidden",
  "desk.region.forms": "Districts and forms",
  "desk.region.formsNote": "How many pairs each form has. A broken outline: the district lacks a federal form.",
  "desk.region.lack": "the district lacks the form",
  "desk.region.indicators": "Indicators",
  "desk.region.indicatorsNote":
    "The share, and the figures that it is made of. A dash: the district has not filled it in.",
  "desk.region.share": "{share, number}%",
  "desk.region.figures": "{part}\u00a0of\u00a0{base}",
  "desk.region.absent": "not filled in",
  "desk.region.noIndicators": "No district has filled in indicators for this year yet.",
  "desk.region.scroll": "Table of districts, scrolls sideways",
  "desk.region.scrollIndicators": "Table of indicators, scrolls sideways",
  "desk.region.xlsx": "Download .xlsx",
  "desk.region.csv": "Download .csv",
  "desk.region.fileName": "Districts {years}.{format}",
};
