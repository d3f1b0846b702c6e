/** What a page did, without what tells of one visit to it: the browser, the time of day, and what a server sent along. */
import type { PageReport, ReportCookie } from '../domain/page-report.ts';
import { type Rounding, roundedMoment } from '../domain/rounding.ts';

/** Headers and policies may hold a number that was used once. */
export function quietReport(report: PageReport, rounding: Rounding): PageReport {
  return {
    ...report,
    start_time: roundedMoment(report.start_time, rounding),
    end_time: roundedMoment(report.end_time, rounding),
    browser: { user_agent: null },
    cookies: report.cookies.map((cookie) => quietCookie(cookie, rounding)),
    contentSecurityPolicy: { header: null, reportOnly: null, meta: [] },
    referrerPolicy: { ...report.referrerPolicy, header: null },
    permissionsPolicy: null,
    areHeadersKnown: false,
    clock: null,
  };
}

const quietCookie = (cookie: ReportCookie, rounding: Rounding): ReportCookie => ({
  ...cookie,
  expires: cookie.expires && roundedMoment(cookie.expires, rounding),
  expiresDays: cookie.expiresDays && Math.round(cookie.expiresDays),
});
