/** Arabic: pages that cannot be kept. */
import type { Messages } from '../nl.ts';

export const closedPage: Messages['closedPage'] = {
  'browser-page':
    'هذه صفحة من المتصفح نفسه، أو أن المتصفح لم يسمح بها بعد. لا يمكن تسجيلها. اضغطوا على زر Kantlijn عندما تكون صفحة الجهة أمامكم.',
  'store-page': 'لا يسمح المتصفح لأي إضافة بالعمل على هذه الصفحة.',
  'pdf-viewer':
    'هذا ملف PDF. لا يمكن بعد وضع علامة على نص في ملف PDF. لكن يمكنكم إعداد بلاغ عن ملف PDF كاملًا.',
  'source-view': 'هذه شيفرة الصفحة. افتحوا الصفحة العادية لتسجيلها.',
};
