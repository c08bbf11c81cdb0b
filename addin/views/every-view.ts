import type { ComponentType } from "react";
import type { ViewName } from "../state/pane-state.js";
import { Check } from "./check.js";
import { Columns } from "./columns.js";
import { District } from "./district.js";
import { Fill } from "./fill.js";
import { Fixes } from "./fixes.js";
import { Gone } from "./gone.js";
import { Leaving } from "./leaving.js";
import { NewRegister } from "./new-register.js";
import { NoPairs } from "./no-pairs.js";
import { Receipt } from "./receipt.js";
import { Receipts } from "./receipts.js";
import { Returned } from "./returned.js";
import { Settings } from "./settings.js";
import { SignIn } from "./sign-in.js";

export type LaterViewName = Exclude<ViewName, "home">;

/** Views that the first look does not need: one file on the way, for all of them are fetched together. */
export const EVERY_VIEW: Readonly<Record<LaterViewName, ComponentType>> = {
  check: Check,
  fixes: Fixes,
  columns: Columns,
  fill: Fill,
  leaving: Leaving,
  gone: Gone,
  district: District,
  returned: Returned,
  noPairs: NoPairs,
  receipts: Receipts,
  newRegister: NewRegister,
  settings: Settings,
  receipt: Receipt,
  signIn: SignIn,
};
