import { Subtitle2 } from "@fluentui/react-components";
import { message } from "../../../../shared/messages/message.js";

/** The product's sign and name. The picture is the add-in's, from the same server. */
export function Product() {
  return (
    <div className="product">
      <img src="/pane/assets/icon-64.png" width="28" height="28" alt="" />
      <Subtitle2>{message("desk.product")}</Subtitle2>
    </div>
  );
}
