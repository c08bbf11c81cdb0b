import type { Area } from "../../shared/grid/grid.js";
import { Events } from "./events.js";
import type { Sheet } from "./model/sheet.js";
import { type Shift, shiftArea } from "./model/shift.js";
import type { Culture, Typing } from "./model/typed-value.js";
import type { Workbook } from "./model/workbook.js";
import type { Place } from "./objects/place.js";
import type { WireObject } from "./wire/wire-object.js";

/** What else is in front of the add-in's workbook, if anything. */
export type InFront = "this workbook" | "another workbook" | "a chart sheet";

/** What a test says of the Excel that it wants. */
export interface Setting {
  readonly culture: Culture;
  /** The year that typed days and months are completed with. */
  readonly year: number;
}

/** What the host keeps from one batch to the next. */
export class HostState {
  readonly events = new Events();
  readonly references = new Map<string, WireObject>();
  /** Places that events have told of, by the reference that `event.getRange` asks with. */
  readonly eventPlaces = new Map<string, { readonly sheetId: string; readonly area: Area }>();
  inFront: InFront = "this workbook";
  isPaneVisible = true;
  calculationMode = "Automatic";
  /** Whether sheets may be neither added nor taken away. */
  structureProtected = false;
  /** Files that a batch brings along, by their Base64 text, opened before the batch is carried out. */
  readonly files = new Map<string, Workbook>();
  /**
   * What people can take back; anything that an add-in writes empties it (Microsoft: undo capabilities, older builds).
   */
  undo: Workbook[] = [];
  readonly #keptPlaces = new Map<string, Place>();
  #counted = 0;

  constructor(
    public workbook: Workbook,
    readonly setting: Setting,
  ) {}

  get typing(): Typing {
    return { ...this.setting, date1904: this.workbook.date1904 };
  }

  keep(object: WireObject, place?: Place): string {
    const reference = `{kept-${this.nextNumber()}}`;
    this.references.set(reference, object);
    if (place) this.#keptPlaces.set(reference, place);
    return reference;
  }

  forget(reference: string): void {
    this.references.delete(reference);
    this.#keptPlaces.delete(reference);
  }

  /** Ranges that the add-in holds follow their cells. */
  moveKept(sheet: Sheet, shift: Shift): void {
    for (const place of this.#keptPlaces.values()) {
      if (place.sheet === sheet && place.area) place.area = shiftArea(place.area, shift);
    }
  }

  rememberPlace(sheetId: string, area: Area): string {
    const reference = `{event-${this.nextNumber()}}`;
    this.eventPlaces.set(reference, { sheetId, area });
    return reference;
  }

  nextNumber(): number {
    this.#counted += 1;
    return this.#counted;
  }
}
