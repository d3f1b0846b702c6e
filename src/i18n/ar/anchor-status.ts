/** Arabic: how a mark was found again. */
import type { Messages } from '../nl.ts';

export const anchorStatus: Messages['anchorStatus'] = {
  anchored: 'عُثر عليه',
  suggested: 'ربما تغيّر: انظروا بأنفسكم',
  ambiguous: 'موجود في أكثر من موضع: انظروا أيها تقصدون',
  orphaned: 'لم يُعثر عليه: لم يعد هكذا على الصفحة',
  'not-searched': 'لم يُبحث عنه بعد',
};
