// Shows instants in the reader's own zone; the exact instant stays in the title.
const { lang } = document.documentElement;
// English dates as the server writes them too: 20 Oct 2015, 14:03.
const language = !lang || lang === "en" ? "en-GB" : lang;
const minute = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
const day = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
const ago = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
const steps = [
  ["year", 31557600],
  ["month", 2629800],
  ["week", 604800],
  ["day", 86400],
  ["hour", 3600],
  ["minute", 60],
];

export function since(instant, now = Date.now()) {
  const seconds = (instant - now) / 1000;
  const [unit, length] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ["minute", 60];
  return ago.format(Math.trunc(seconds / length), unit);
}

export function showTimes() {
  for (const time of document.querySelectorAll("time[data-instant]:not([data-shown])")) {
    const instant = new Date(time.dateTime);
    if (Number.isNaN(instant.getTime())) continue;
    const styles = { ago: () => since(instant.getTime()), day: () => day.format(instant) };
    time.textContent = (styles[time.dataset.instant] ?? (() => minute.format(instant)))();
    time.title = `${minute.format(instant)} · ${time.dateTime}`;
    time.dataset.shown = "";
  }
}
