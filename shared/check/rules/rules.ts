import type { PairRule, RegisterRule } from "../rule.js";
import { dateOrder, durationRange, yearOutside } from "./dates.js";
import { formMismatch, formMissing, roleModelMismatch } from "./forms.js";
import { nameMissing, pairDuplicate, pairSelf } from "./names.js";
import { consentMissing, orderMissing, organisationMissing, schoolOther, textSensitive } from "./papers.js";
import { ageRange, experienceRange, gradeOrder, mentorOverload, personBothRoles } from "./persons.js";
import { personSimilar } from "./similar.js";

/** All rules about one pair, in the order of the design's table (§7). */
export const PAIR_RULES: readonly PairRule[] = [
  nameMissing,
  pairSelf,
  schoolOther,
  formMissing,
  dateOrder,
  roleModelMismatch,
  formMismatch,
  ageRange,
  gradeOrder,
  experienceRange,
  durationRange,
  yearOutside,
  consentMissing,
  orderMissing,
  organisationMissing,
  textSensitive,
];

/** Rules about the pairs of a register together. */
export const REGISTER_RULES: readonly RegisterRule[] = [pairDuplicate, mentorOverload];

/** Rules about pairs together that only inform. */
export const INFO_RULES: readonly RegisterRule[] = [personBothRoles, personSimilar];
