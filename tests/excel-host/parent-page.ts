import type { HostAnswer } from "./excel-host.js";
import type { EventEntry } from "./wire/wire.js";

/** What a test reaches in the page that plays Excel on the web. */
export interface ParentWindow extends Window {
  /** Bound by the test: hands a batch to the host. */
  answerBatch(body: string): Promise<HostAnswer>;
  /** Sends the host's events to the pane. */
  raiseEvents(events: readonly EventEntry[]): void;
  /** Presses a ribbon button; resolves when its command is completed. */
  pressRibbon(command: string): Promise<void>;
  /** Messages of the pane that this page did not understand: a test looks that there are none. */
  unanswered: string[];
}

export interface PaneFrame {
  /** The pane's address. */
  readonly url: string;
  readonly locale: string;
  /** API sets that this Excel claims, such as `{ ExcelApi: "1.14" }`. */
  readonly apiSets: Readonly<Record<string, string>>;
  readonly hostFlags: number;
  readonly width: number;
  readonly height: number;
}

interface PaneMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly unknown[] };
}

/**
 * Runs inside the page that plays Excel on the web, and stands alone: Playwright carries its text there. It frames the
 * pane and speaks with the Office.js in it as Excel does: JSON by `postMessage`. The frame's name and address carry
 * what Office.js looks for; `_xdm_Info` must come last in the hash, because it is read to the end.
 */
export function playExcelOnTheWeb({ url, locale, apiSets, hostFlags, width, height }: PaneFrame): void {
  const REQUEST = 0;
  const RUN_BATCH = 93;
  const COMMAND_COMPLETED = 94;
  const TASK_PANE = 2;
  const parent = window as unknown as ParentWindow;
  const ids = ["conversation-1", "app-1", location.origin].join("|");
  const hostInfo = `Excel$Web$16.01$${locale}$telemetry$$$${hostFlags}`;
  const frame = document.createElement("iframe");
  frame.style.cssText = `width:${width}px;height:${height}px;border:0`;
  frame.name = JSON.stringify({ baseFrameName: "pane", hostInfo, xdmInfo: ids, serializerVersion: "1" });
  const address = new URL(url);
  address.searchParams.set("_host_Info", hostInfo);
  address.hash = `&_serializer_version=1&_xdm_Info=${ids}`;
  const listening = new Map<string, PaneMessage>();
  const pressed: (() => void)[] = [];
  parent.unanswered = [];

  const send = (to: PaneMessage, kind: { response: 0 | 1 }, data: unknown): void => {
    const message = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: location.origin,
      _errorCode: 0,
      _responseType: kind.response,
      _data: data,
      _serializerVersion: 1,
    };
    frame.contentWindow?.postMessage(JSON.stringify(message), address.origin);
  };

  const appContext = {
    _id: "app-1",
    _appInstanceId: "instance-1",
    _appName: 16,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "https://excel.example/register.xlsx",
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation-1",
    _requirementMatrix: JSON.stringify(apiSets),
    _hostFullVersion: "16.0.17000.40000",
    _clientWindowHeight: height,
    _clientWindowWidth: width,
    _addinName: "Estafeta",
    _appDomains: [],
    _featureGates: {},
    _wacHostEnvironment: "0",
    _initialDisplayMode: TASK_PANE,
  };

  const runMethod = async (message: PaneMessage): Promise<void> => {
    const dispatch = message._data.DdaMethod?.DispatchId;
    if (dispatch === COMMAND_COMPLETED) {
      send(message, { response: 0 }, { Version: 1, Error: 0 });
      return pressed.shift()?.();
    }
    if (dispatch !== RUN_BATCH) {
      parent.unanswered.push(`method ${dispatch}`);
      return send(message, { response: 0 }, { Version: 1, Error: 0 });
    }
    const { refusal, body, events } = await parent.answerBatch(String(message._data.ArrayData?.[4]));
    const data = refusal === 0 ? { Data: [200, ["Content-Type", "application/json"], body] } : {};
    send(message, { response: 0 }, { Version: 1, Error: refusal, ...data });
    parent.raiseEvents(events);
  };

  parent.raiseEvents = (events) => {
    const to = listening.get("richApiMessage");
    if (to && events.length > 0) send(to, { response: 1 }, { ArrayData: events });
  };

  parent.pressRibbon = (command) => {
    const to = listening.get("appCommandInvoked");
    if (!to) throw new Error("the pane does not listen to the ribbon");
    const completed = new Promise<void>((done) => pressed.push(done));
    send(to, { response: 1 }, { 0: command, 1: command, 2: JSON.stringify({ source: { id: command } }) });
    return completed;
  };

  addEventListener("message", (event: MessageEvent<string>) => {
    if (event.source !== frame.contentWindow) return;
    const message = JSON.parse(event.data) as PaneMessage;
    if (message._messageType !== REQUEST) return;
    if (message._actionType === 1 || message._actionType === 2) {
      if (message._actionType === 1) listening.set(message._actionName, message);
      else listening.delete(message._actionName);
      send(message, { response: 0 }, { Error: 0 });
    } else if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      send(message, { response: 0 }, appContext);
    } else if (message._actionName === "executeMethod") {
      void runMethod(message);
    } else if (message._actionName !== "ContextActivationManager_notifyHost") {
      parent.unanswered.push(message._actionName);
    }
  });
  frame.src = address.href;
  document.body.append(frame);
}
