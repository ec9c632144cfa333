// What every screen of Assay needs beyond PrimeFaces. Each part looks for its own elements and does nothing without them.
import { showTimes } from "./times.js";
import { startChoosers } from "./choosers.js";
import { startExtract } from "./extract.js";
import { startFrame } from "./frame.js";
import { startHelp } from "./help.js";
import { startKeeping } from "./keep.js";
import { startLazy } from "./lazy.js";
import { startNavigation } from "./navigation.js";
import { startQuoting } from "./quote.js";
import { startNetworks } from "./networks.js";
import { startSession } from "./session.js";

startKeeping();
startSession();
startExtract();
startFrame();
startNavigation();
startQuoting();
startNetworks();

// Also for what Ajax brings.
const enhance = () => {
  showTimes();
  startHelp();
  startLazy();
  startChoosers();
};
enhance();
new MutationObserver(enhance).observe(document.body, { childList: true, subtree: true });
