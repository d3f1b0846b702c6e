/**
 * Services that Dutch municipal websites often use, by the hosts that a page asks: what each does and
 * who runs it. It names, it does not judge: whether consent was needed is for others to say.
 */
import { asDay } from '../domain/instant.ts';
import type { KnownService } from '../domain/page-report.ts';

export type ServiceRow = KnownService & {
  /** Hosts, with everything under them; with a path when only that part of the host is meant. */
  readonly at: readonly string[];
};

const checkedOn = asDay('2026-11-26');

type Does = KnownService['does'];

const analytics: Does = { nl: 'meet bezoek aan de website', en: 'measures visits to the website' };
const replay: Does = {
  nl: 'meet bezoek en kan muis en scherm van bezoekers volgen',
  en: 'measures visits and can follow mouse and screen of visitors',
};
const tags: Does = { nl: 'haalt andere scripts binnen', en: 'brings in other scripts' };
const advertising: Does = {
  nl: 'meet bezoek voor advertenties en sociale media',
  en: 'measures visits for advertisements and social media',
};
const fonts: Does = { nl: 'levert lettertypen', en: 'delivers fonts' };
const video: Does = { nl: 'toont video', en: 'shows video' };
const maps: Does = { nl: 'toont kaarten', en: 'shows maps' };
const robots: Does = { nl: 'houdt robots tegen', en: 'keeps robots out' };
const consent: Does = {
  nl: 'vraagt om toestemming voor cookies',
  en: 'asks for consent to cookies',
};
const reading: Does = { nl: 'leest tekst voor', en: 'reads text aloud' };
const chat: Does = { nl: 'biedt chat of contact aan', en: 'offers chat or contact' };
const feedback: Does = {
  nl: 'vraagt bezoekers om hun mening',
  en: 'asks visitors for their opinion',
};
const library: Does = { nl: 'levert bestanden voor websites', en: 'delivers files for websites' };
const charts: Does = { nl: 'toont grafieken', en: 'shows charts' };
const posts: Does = { nl: 'toont berichten of knoppen', en: 'shows posts or buttons' };
const login: Does = { nl: 'laat mensen inloggen', en: 'lets people log in' };
const quality: Does = {
  nl: 'controleert de website en meet bezoek',
  en: 'checks the website and measures visits',
};

type Row = readonly [
  id: string,
  name: string,
  operator: string,
  does: Does,
  source: string,
  at: string,
];

const google = 'Google';
const gtmSource = 'https://developers.google.com/tag-platform/security/guides/csp';

/** Hosts after the maker's own guide where there is one, else after the maker's own website. */
const rows: readonly Row[] = [
  [
    'siteimprove',
    'Siteimprove',
    'Siteimprove A/S',
    quality,
    'https://siteimprove.freshdesk.com/support/solutions/articles/80001215625-how-to-configure-csp-rules-for-siteimprove-analytics',
    'siteimproveanalytics.com siteimproveanalytics.io siteimprove.com',
  ],
  [
    'google-analytics',
    'Google Analytics',
    google,
    analytics,
    gtmSource,
    'google-analytics.com analytics.google.com',
  ],
  ['google-tag-manager', 'Google Tag Manager', google, tags, gtmSource, 'googletagmanager.com'],
  [
    'google-ads',
    'Google Ads',
    google,
    advertising,
    gtmSource,
    'doubleclick.net googleadservices.com googlesyndication.com',
  ],
  [
    'google-fonts',
    'Google Fonts',
    google,
    fonts,
    'https://developers.google.com/fonts/faq/privacy',
    'fonts.googleapis.com fonts.gstatic.com',
  ],
  [
    'google-recaptcha',
    'Google reCAPTCHA',
    google,
    robots,
    'https://developers.google.com/recaptcha/docs/faq',
    'google.com/recaptcha gstatic.com/recaptcha recaptcha.net',
  ],
  [
    'google-maps',
    'Google Maps',
    google,
    maps,
    'https://developers.google.com/maps/documentation/javascript/content-security-policy',
    'maps.google.com google.com/maps maps.googleapis.com maps.gstatic.com',
  ],
  [
    'youtube',
    'YouTube',
    google,
    video,
    'https://support.google.com/youtube/answer/171780',
    'youtube.com youtube-nocookie.com ytimg.com googlevideo.com youtu.be',
  ],
  ['vimeo', 'Vimeo', 'Vimeo', video, 'https://vimeo.com', 'vimeo.com vimeocdn.com'],
  ['matomo-cloud', 'Matomo Cloud', 'InnoCraft', analytics, 'https://matomo.org', 'matomo.cloud'],
  [
    'piwik-pro',
    'Piwik PRO',
    'Piwik PRO',
    analytics,
    'https://piwik.pro',
    'piwik.pro containers.piwik.pro',
  ],
  [
    'cookiebot',
    'Cookiebot',
    'Usercentrics',
    consent,
    'https://www.cookiebot.com',
    'cookiebot.com cookiebot.eu',
  ],
  [
    'onetrust',
    'OneTrust',
    'OneTrust',
    consent,
    'https://www.onetrust.com',
    'onetrust.com cookielaw.org',
  ],
  [
    'readspeaker',
    'ReadSpeaker',
    'ReadSpeaker',
    reading,
    'https://www.readspeaker.com/nl/blog/vooruitstrevend-gemeente-assen-in-beeld/',
    'readspeaker.com',
  ],
  [
    'browsealoud',
    'Browsealoud',
    'Texthelp',
    reading,
    'https://www.texthelp.com',
    'browsealoud.com texthelp.com',
  ],
  ['obi4wan', 'OBI4wan', 'Spotler', chat, 'https://www.obi4wan.com', 'obi4wan.com obi4wan.ai'],
  [
    'trengo',
    'Trengo',
    'Trengo',
    chat,
    'https://trengo.com',
    'trengo.com trengo.eu widget.trengo.eu',
  ],
  [
    'zendesk',
    'Zendesk',
    'Zendesk',
    chat,
    'https://www.zendesk.com',
    'zendesk.com zdassets.com zopim.com',
  ],
  [
    'intercom',
    'Intercom',
    'Intercom',
    chat,
    'https://www.intercom.com',
    'intercom.io intercomcdn.com',
  ],
  [
    'hotjar',
    'Hotjar',
    'Contentsquare',
    replay,
    'https://www.hotjar.com/legal/policies/terms-of-service/',
    'hotjar.com hotjar.io',
  ],
  [
    'contentsquare',
    'Contentsquare',
    'Contentsquare',
    replay,
    'https://docs.contentsquare.com/en/web/content-security-policy/',
    'contentsquare.net contentsquare.com',
  ],
  [
    'clarity',
    'Microsoft Clarity',
    'Microsoft',
    replay,
    'https://clarity.microsoft.com',
    'clarity.ms',
  ],
  [
    'bing',
    'Microsoft Bing',
    'Microsoft',
    advertising,
    'https://about.ads.microsoft.com',
    'bat.bing.com',
  ],
  [
    'silktide',
    'Silktide',
    'Silktide',
    quality,
    'https://help.silktide.com/en/articles/8016542-how-to-define-a-content-security-policy-csp-for-silktide-analytics',
    'silktide.com',
  ],
  ['monsido', 'Monsido', 'Acquia', quality, 'https://www.monsido.com', 'monsido.com'],
  [
    'meta',
    'Facebook',
    'Meta',
    advertising,
    'https://www.facebook.com/business/tools/meta-pixel',
    'facebook.com facebook.net fbcdn.net',
  ],
  [
    'instagram',
    'Instagram',
    'Meta',
    posts,
    'https://www.instagram.com',
    'instagram.com cdninstagram.com',
  ],
  [
    'linkedin',
    'LinkedIn',
    'Microsoft',
    advertising,
    'https://business.linkedin.com',
    'linkedin.com licdn.com',
  ],
  [
    'x',
    'X (Twitter)',
    'X Corp.',
    advertising,
    'https://business.x.com',
    'twitter.com x.com twimg.com ads-twitter.com t.co',
  ],
  [
    'tiktok',
    'TikTok',
    'ByteDance',
    advertising,
    'https://ads.tiktok.com',
    'tiktok.com tiktokcdn.com ttwstatic.com',
  ],
  [
    'cloudflare-insights',
    'Cloudflare Web Analytics',
    'Cloudflare',
    analytics,
    'https://developers.cloudflare.com/web-analytics/',
    'cloudflareinsights.com',
  ],
  ['cdnjs', 'cdnjs', 'Cloudflare', library, 'https://cdnjs.com', 'cdnjs.cloudflare.com'],
  [
    'turnstile',
    'Cloudflare Turnstile',
    'Cloudflare',
    robots,
    'https://developers.cloudflare.com/turnstile/',
    'challenges.cloudflare.com',
  ],
  ['jsdelivr', 'jsDelivr', 'jsDelivr', library, 'https://www.jsdelivr.com', 'jsdelivr.net'],
  ['unpkg', 'UNPKG', 'UNPKG', library, 'https://unpkg.com', 'unpkg.com'],
  [
    'jquery',
    'jQuery CDN',
    'OpenJS Foundation',
    library,
    'https://releases.jquery.com',
    'code.jquery.com',
  ],
  ['fontawesome', 'Font Awesome', 'Fonticons', fonts, 'https://fontawesome.com', 'fontawesome.com'],
  ['adobe-fonts', 'Adobe Fonts', 'Adobe', fonts, 'https://fonts.adobe.com', 'typekit.net'],
  [
    'adobe-analytics',
    'Adobe Experience Cloud',
    'Adobe',
    analytics,
    'https://business.adobe.com',
    'omtrdc.net 2o7.net demdex.net adobedtm.com',
  ],
  [
    'usabilla',
    'GetFeedback (Usabilla)',
    'SurveyMonkey',
    feedback,
    'https://www.getfeedback.com',
    'usabilla.com getfeedback.com',
  ],
  ['mopinion', 'Mopinion', 'Netigate', feedback, 'https://mopinion.com', 'mopinion.com'],
  [
    'flourish',
    'Flourish',
    'Canva',
    charts,
    'https://flourish.studio',
    'flourish.studio flo.uri.sh',
  ],
  ['infogram', 'Infogram', 'Prezi', charts, 'https://infogram.com', 'infogram.com jifo.co'],
  [
    'arcgis',
    'ArcGIS',
    'Esri',
    maps,
    'https://www.esri.com',
    'arcgis.com arcgisonline.com esri.com',
  ],
  [
    'openstreetmap',
    'OpenStreetMap',
    'OpenStreetMap Foundation',
    maps,
    'https://operations.osmfoundation.org/policies/tiles/',
    'openstreetmap.org',
  ],
  ['mapbox', 'Mapbox', 'Mapbox', maps, 'https://www.mapbox.com', 'mapbox.com'],
  ['pdok', 'PDOK', 'Kadaster', maps, 'https://www.pdok.nl', 'pdok.nl'],
  [
    'digid',
    'DigiD',
    'Logius',
    login,
    'https://www.logius.nl/onze-dienstverlening/toegang/digid',
    'digid.nl logius.nl',
  ],
];

export const knownServices: readonly ServiceRow[] = rows.map(
  ([id, name, operator, does, source, at]) => ({
    id,
    name,
    operator,
    does,
    source,
    checkedOn,
    at: at.split(' '),
  }),
);
