// The one-pixel picture with which the measuring company counts visits.
import type { GeneratedPage } from '../../page-files.ts';

const transparentPixel = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

export const page: GeneratedPage = {
  settings: `
title: Telpixel
practice: website-trackers
listed: no
header content-type: image/gif
header cache-control: no-store
header set-cookie: vm_pixel=bezoeker-0001; Path=/; Max-Age=63072000; SameSite=Lax
`,
  body: () => Buffer.from(transparentPixel, 'base64'),
};
