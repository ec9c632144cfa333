// Words of a captured document chosen for a claim. #reading holds paragraphs with data-at, the code point at which each begins
// in the whole text, and in them the text to the character; data-claim is where a claim of this capture begins: the numbers of
// the first code point and of the one after the last are added. By mouse or touch one selects as ever. With the keyboard, while
// the text has the focus: arrow down and up take the next and the former sentence, Shift and left or right take less or more,
// Enter goes on.
const reading = document.getElementById("reading");
const points = (text) => [...text].length;

/** The paragraphs that a range touches, in order. */
const touched = (range) => [...reading.querySelectorAll("p[data-at]")].filter((one) => range.intersectsNode(one));

/** How many code points of a paragraph lie before a place in it. */
function before(paragraph, node, offset) {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  range.setEnd(node, offset);
  return points(range.toString());
}

/** What is selected, as [first, after last], white space at its ends left out; null for nothing. */
function chosen() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!reading.contains(range.commonAncestorContainer)) return null;
  const spans = touched(range)
    .map((paragraph) => {
      const text = [...paragraph.textContent];
      let from = paragraph.contains(range.startContainer) ? before(paragraph, range.startContainer, range.startOffset) : 0;
      let to = paragraph.contains(range.endContainer) ? before(paragraph, range.endContainer, range.endOffset) : text.length;
      while (from < to && /\s/.test(text[from])) from++;
      while (from < to && /\s/.test(text[to - 1])) to--;
      const at = Number(paragraph.dataset.at);
      return [at + from, at + to];
    })
    .filter(([from, to]) => from < to);
  return spans.length === 0 ? null : [spans[0][0], spans[spans.length - 1][1]];
}

function place(button) {
  const range = getSelection().getRangeAt(0);
  const rects = range.getClientRects();
  const last = rects[rects.length - 1] ?? range.getBoundingClientRect();
  const frame = reading.getBoundingClientRect();
  const left = Math.min(Math.max(0, last.right - frame.left - button.offsetWidth / 2), frame.width - button.offsetWidth);
  button.style.insetBlockStart = `${last.bottom - frame.top + 8}px`;
  button.style.left = `${Math.max(0, left)}px`;
}

function show(button) {
  const span = chosen();
  button.hidden = !span;
  if (span) {
    button.href = `${reading.dataset.claim}/${span[0]}/${span[1]}`;
    place(button);
  }
}

/** Selects code points of a paragraph. */
function select(paragraph, from, to) {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const units = [...node.data];
    const unit = (point) => units.slice(0, point - at).join("").length;
    if (from >= at && from <= at + units.length) range.setStart(node, unit(from));
    if (to >= at && to <= at + units.length) {
      range.setEnd(node, unit(to));
      break;
    }
    at += units.length;
  }
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  paragraph.scrollIntoView({ block: "nearest" });
}

/** All sentences as [paragraph, from, to]. */
function sentences() {
  const segmenter = new Intl.Segmenter(reading.lang || undefined, { granularity: "sentence" });
  return [...reading.querySelectorAll("p[data-at]")].flatMap((paragraph) =>
    [...segmenter.segment(paragraph.textContent)]
      .filter(({ segment }) => segment.trim() !== "")
      .map(({ segment, index }) => {
        const from = points(paragraph.textContent.slice(0, index)) + points(segment) - points(segment.trimStart());
        return [paragraph, from, from + points(segment.trim())];
      }),
  );
}

function step(direction) {
  const all = sentences();
  const span = chosen();
  const at = ([paragraph, from]) => Number(paragraph.dataset.at) + from;
  let next = direction > 0 ? all.find((one) => !span || at(one) > span[0]) : all.findLast((one) => span && at(one) < span[0]);
  next ??= direction > 0 ? all[all.length - 1] : all[0];
  if (next) select(...next);
}

function key(event, button) {
  if (event.target !== reading || event.altKey || event.ctrlKey || event.metaKey || !reading.matches(":focus-visible")) return;
  const { key, shiftKey } = event;
  if (!shiftKey && (key === "ArrowDown" || key === "ArrowUp")) step(key === "ArrowDown" ? 1 : -1);
  else if (shiftKey && (key === "ArrowLeft" || key === "ArrowRight")) getSelection().modify("extend", key === "ArrowLeft" ? "left" : "right", "word");
  else if (key === "Enter" && !button.hidden) button.click();
  else if (key === "Escape") getSelection().removeAllRanges();
  else return;
  event.preventDefault();
}

/** The marks of a quote and its note point at each other. */
function startPairs() {
  const light = (event, on) => {
    const from = event.target.closest?.("[data-notes], [data-note]");
    if (!from) return;
    for (const number of (from.dataset.notes ?? from.dataset.note).split(" ")) {
      reading.querySelectorAll(`[data-notes~="${number}"], [data-note="${number}"]`).forEach((one) => one.classList.toggle("lit", on));
    }
  };
  for (const [event, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
    reading.addEventListener(event, (given) => light(given, on));
  }
}

/** Whoever comes for the words at a place (#at-120) finds them in sight and marked. */
function arrive() {
  const wanted = Number(/^#at-(\d+)$/.exec(location.hash)?.[1] ?? NaN);
  const paragraph = [...reading.querySelectorAll("p[data-at]")].findLast((one) => Number(one.dataset.at) <= wanted);
  if (!paragraph) return;
  const at = (mark) => Number(paragraph.dataset.at) + before(paragraph, mark, 0);
  const mark = [...paragraph.querySelectorAll("[data-notes]")].findLast((one) => at(one) <= wanted);
  mark?.classList.add("lit");
  (mark ?? paragraph).scrollIntoView({ block: "center" });
}

export function startQuoting() {
  if (!reading) return;
  startPairs();
  arrive();
  addEventListener("hashchange", arrive);
  if (!reading.dataset.claim) return;
  const button = document.createElement("a");
  button.className = "button claim-button";
  button.textContent = reading.dataset.claimLabel;
  button.hidden = true;
  reading.append(button);
  document.addEventListener("selectionchange", () => show(button));
  addEventListener("resize", () => !button.hidden && show(button));
  reading.addEventListener("keydown", (event) => key(event, button));
}
