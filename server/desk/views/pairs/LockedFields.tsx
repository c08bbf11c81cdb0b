import type { ListedPair } from "../../../../shared/api/pairs.js";
import type { Dictionary } from "../../../../shared/dictionary/schema.js";
import { message } from "../../../../shared/messages/message.js";
import { shownValue } from "../../state/shown-value.js";

interface LockedFieldsProps {
  readonly pair: ListedPair;
  readonly forms: Dictionary["forms"];
}

/** Fields that have a value and are not edited in the district, each with the reason and what to do instead. */
export function LockedFields({ pair: { locked, fields }, forms }: LockedFieldsProps) {
  const shown = locked.flatMap((each) => {
    const value = each.field === "school" ? undefined : fields[each.field];
    return value === undefined ? [] : [{ ...each, value }];
  });
  if (shown.length === 0) return null;
  return (
    <div className="pair-group">
      <h3>{message("desk.pair.locked")}</h3>
      <dl className="pair-fields">
        {shown.map(({ field, reason, value }) => (
          <div key={field}>
            <dt>{message(`field.${field}`)}</dt>
            <dd>
              {shownValue(field, value, forms)}
              <span className="quiet small">{message(`edit.refused.${reason}`)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
