// Lists what a calendar shows between two instants: one event a line, with its beginning in UTC.
import ICAL from "ical.js";
import { input } from "./input.mjs";

const [from, until] = process.argv.slice(2).map((text) => new Date(text));
const calendar = new ICAL.Component(ICAL.parse(await input()));
for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);

const shown = [];
for (const component of calendar.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(component);
  const alarm = component.getFirstSubcomponent("valarm");
  const each = event.iterator();
  for (let next = each.next(); next && next.toJSDate() < until; next = each.next()) {
    if (next.toJSDate() < from) continue;
    shown.push({
      at: next.toJSDate().toISOString(),
      title: event.summary,
      notes: event.description,
      minutes: event.duration.toSeconds() / 60,
      alarm: `${alarm.getFirstPropertyValue("action")} ${alarm.getFirstPropertyValue("trigger").toSeconds()}`,
    });
  }
}
shown.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
process.stdout.write(JSON.stringify(shown));
