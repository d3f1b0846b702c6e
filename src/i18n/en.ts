/** English. */
import type { Messages } from './nl.ts';

const pdf =
  'This is a PDF. Text in a PDF cannot be marked yet. You can make a report about the whole PDF.';

export const en: Messages = {
  name: 'Kantlijn',
  languageName: 'English',
  chooseLanguage: 'Language',
  closedPage: {
    'browser-page':
      'This is a page of the browser itself, or the page has not been released yet. It cannot be captured. Click the Kantlijn button when the page of the organisation is in front of you.',
    'store-page': 'The browser lets no extension work on this page.',
    'pdf-viewer': pdf,
    'source-view': 'This is the source of a page. Open the page itself to capture it.',
  },
  tier: {
    'stated-on-page': 'The page says so',
    'seen-technically': 'Seen technically',
    'happened-to-me': 'Happened to me',
    reported: 'Reported by others',
  },
  anchorStatus: {
    anchored: 'found',
    suggested: 'may have changed: please look',
    ambiguous: 'stands in several places: please look which one you mean',
    orphaned: 'not found: no longer stands on the page like this',
    'not-searched': 'not looked for yet',
  },
  codes: {
    'click-needed':
      'The browser does not release this page now. Nothing has changed. Click the Kantlijn button once more.',
    'page-closed':
      'This page cannot be captured. What you saved before is still there. A report without a page is possible.',
    'pdf-viewer': pdf,
    'file-access':
      'The browser does not release files on this device yet. Nothing was saved. Open the list of extensions of the browser. Switch on the access to file URLs for this extension. Then load the page again.',
    'page-changed':
      'The page changed while it was captured. Nothing was saved. Wait until the page is still and try again.',
    'inspection-refused':
      'The inspection did not begin, because the browser was given no permission. Nothing was changed. You can capture the page without an inspection too.',
    'capture-failed':
      'The capture did not work. Nothing was saved and nothing was changed. Load the page again and try once more.',
    'looks-personal':
      'This page looks personal. Nothing has been saved yet. Click the Kantlijn button to choose whether to keep it.',
    'storage-full':
      'There is no room left on this device. What you saved before is still there. Make some room and try again.',
    'storage-unavailable':
      'Kantlijn cannot open its storage now. What you saved before stays where it is. Close other Kantlijn windows and try again.',
    locked: 'Kantlijn is locked. Everything is still there. Open the lock with your passphrase.',
    'wrong-passphrase':
      'This passphrase does not fit. Everything is still there. Try again, or use the recovery code.',
    'wrong-code':
      'This recovery code does not fit. Everything is still there. See if it is the code of this computer.',
    'mistyped-code':
      'There is a typing error in the recovery code. Everything is still there. Check every letter.',
    'too-soon':
      'Something wrong was filled in a few times. Everything is still there. Wait a little and try again.',
    'lock-damaged':
      'This lock is damaged and cannot be opened this way. What you saved is still there. Try the other key: the passphrase or the recovery code.',
    'already-changing':
      'Another Kantlijn window is already doing this. Nothing is lost. Wait until it is done.',
    'passphrase-too-short':
      'This passphrase is too short. Nothing was changed. Use at least 8 characters.',
    'wipe-incomplete':
      'Not everything could be deleted yet. Close other Kantlijn windows and try again.',
    'not-found':
      'This report is no longer there. It was removed in another window. The rest is still there.',
    'nothing-selected': 'No text was selected. The whole page has been saved.',
    'selection-in-form-field':
      'The selection was in a form field. What you type is not read. The whole page has been saved.',
    'selection-whole-document': 'Everything was selected. The whole page has been saved.',
    'selection-too-long':
      'The selection was too long to quote. The whole page has been saved. Choose a few sentences to mark those.',
    'selection-out-of-reach':
      'The selection was in a part from another website. That cannot be read. The whole page has been saved.',
    'sender-missing': 'Fill in your name and address. Without them the letter is not complete.',
    'recipient-missing':
      'No address is known for this organisation. Fill in the address with the report.',
    'no-records':
      'There is no report yet to make an evidence pack from. Nothing was made. Finish a report first.',
    'blob-damaged':
      'A saved file is damaged. No pack was made, so that it leaves nothing out. The other reports are safe.',
    'path-refused': 'A file in the pack has a name that is not allowed. Nothing was made.',
    'backup-too-large':
      'This is more than one backup can hold. Nothing was changed. What you saved is still there.',
    'not-a-backup':
      'This file is not a backup made by Kantlijn. Nothing was changed. Choose a file that ends with “.age”.',
    'backup-wrong-passphrase':
      'This passphrase does not fit this file. Nothing was changed. Check every character and try again.',
    'backup-damaged':
      'This backup is not whole. Nothing was put back and nothing was changed. Choose another copy, or fetch the file again.',
    'backup-newer':
      'This backup was made with a newer Kantlijn. Nothing was changed. Update the extension and try again.',
    'backup-unreadable':
      'The browser cannot read this file. Nothing was changed. Put the file on this device and choose it again.',
    'file-to-add':
      'The PDF file itself is not saved yet: the browser does not release it. Save it on your device. Then add it to this report in the dossier.',
    'not-a-pdf':
      'This file is no PDF. Nothing was saved and nothing was changed. Choose the file that you saved from the site.',
    'file-too-large':
      'This file is larger than 50 MB. Nothing was saved and nothing was changed. Keep it in a safe place yourself.',
    'file-not-read':
      'The browser cannot read this file. Nothing was changed. Put the file on this device and choose it again.',
    'file-unreadable':
      'This saved file is damaged and cannot be read. The other files are still there.',
    cancelled: 'Stopped. Nothing was made and nothing was changed.',
    'tab-closed':
      'The tab was closed. The picture of the whole page was not made; what you saved before is still there. Open the page and try again.',
    'tab-left':
      'The page was no longer in front. The picture of the whole page was not made; what you saved before is still there. Stay on the page and try again.',
    'page-navigated':
      'This tab shows another page now. The picture of the whole page was not made; what you saved before is still there. Go back and try again.',
    'page-height-changed':
      'The page became longer or shorter. The picture of the whole page was not made; what you saved before is still there. Wait until the page is still and try again.',
    'page-would-not-scroll':
      'The page could not be scrolled. The picture of the whole page was not made; what you saved before is still there. So is the picture of what you saw.',
    'zoom-changed':
      'The page has another zoom now. The picture of the whole page was not made; what you saved before is still there. Set the zoom back and try again.',
    'window-changed':
      'The window has another size now. The picture of the whole page was not made; what you saved before is still there. Leave the window as it is and try again.',
    'already-photographing':
      'A picture of this page is already being made. Nothing is lost. Wait until it is done.',
    unexpected:
      'Something went wrong in the program. What you saved before is still there. Please try again.',
  },
  loading: 'One moment',
  popup: {
    aboutOrganisation: 'This page belongs to',
    unknownOrganisation: 'This page does not belong to a municipality that Kantlijn knows.',
    marksHere: (count) =>
      count === 0
        ? 'You have marked nothing on this page yet.'
        : count === 1
          ? 'You have 1 report on this page.'
          : `You have ${count} reports on this page.`,
    wholePage: 'Whole page',
    mark: 'Mark',
    markHint: 'Select a sentence on the page first.',
    capturePage: 'Capture page',
    dossier: 'Dossier',
    showMarks: 'Show on the page',
    hideMarks: 'Remove from the page',
    showMarksHint:
      'The website could notice this. Has marked text changed? Then Kantlijn keeps the new text.',
    clickHint: 'Click a marked sentence on the page to open its report.',
    foundOf: (found, total) => `${found} of ${total} found on this page.`,
    lostHint: 'What you saved is still in your dossier.',
    searchAgain: 'Search again',
    goToMark: 'Go to this place',
    openRecord: 'Open in the dossier',
    markSight: {
      there: 'The page is at this place now.',
      folded: 'This place is in a part that is closed. Open that part on the page.',
      nowhere: 'This place is not on the page now. Search again, or look in the dossier.',
    },
    element: 'A part without text',
    capturing: 'The page is being captured',
    savedHere: 'Saved on this device. Nobody else can see this.',
    ready: 'Your report has been saved.',
    readyNext: 'In the dossier you make a letter and an evidence pack.',
    stillWorks: 'What does work: opening your dossier, and making a report without a page.',
    clickNeeded: 'Click the Kantlijn button once more.',
    inPrivate:
      'This is a private window. What you mark here stays in memory and is gone when you close the private windows.',
    keptInMemory: 'Captured, in memory only.',
    goOn: 'Go on in an ordinary window',
    goOnHint: 'There you answer the questions and make the letter. Others can see that window too.',
    keepPdf: 'Make a report about this PDF',
    personal: {
      title: 'This page looks personal',
      explained:
        'You may be logged in. The page may show data about yourself. Nothing has been saved yet.',
      kept: 'If you keep the page, that data is on this computer only. Before you give anything to others, you can cover it.',
      keep: 'Keep it anyway',
      leave: 'Do not keep it',
    },
    unfinished: 'You were working on a report.',
    markedText: 'Marked text',
    more: {
      title: 'Keep more',
      choices: {
        keepsTyped: {
          label: 'Also what was filled in on forms.',
          hint: 'Passwords are never kept.',
        },
        readsCache: {
          label: 'Also read what the browser already had of the site.',
          hint: 'That gives the page as the site sent it. The site could notice this.',
        },
        asksAgain: {
          label: 'Ask for the page once more if the browser no longer has it.',
          hint: 'The site sees that as a visit, and may now send something else than you saw.',
        },
      },
      visit: 'Before and after the cookie banner',
      visitHint: 'Shows what the site does before you choose anything, and after.',
    },
    visit: {
      title: 'Before and after the cookie banner',
      intro:
        'This keeps what the site does before you choose anything. Then you keep what the site does after your choice.',
      firstSteps: [
        'Open the site in a private window. Or first delete the data of this site in your browser.',
        'Load the page again. Choose nothing in the cookie banner yet.',
        'Click the Kantlijn button, and then below.',
      ],
      nextSteps: [
        'Choose something in the cookie banner on the page.',
        'Then click the Kantlijn button again. Say below what you chose.',
      ],
      startQuestion: 'What did you do before this?',
      starts: {
        'private-window': 'I opened a new private window.',
        'data-cleared': 'I deleted the data of this site and loaded the page again.',
        'as-it-was': 'Neither. The site may still know what I chose before.',
        'went-on': 'I went on with the same page.',
      },
      choices: {
        'nothing-chosen': 'Nothing chosen yet',
        accepted: 'Accepted',
        refused: 'Refused',
      },
      keep: {
        'nothing-chosen': 'I have chosen nothing yet: keep this',
        accepted: 'I accepted: keep this',
        refused: 'I refused: keep this',
      },
      kept: (choice: string, moment: string) => `${choice}: kept on ${moment}`,
      allKept: 'All three have been kept.',
      end: 'Done',
      leave: 'Back',
    },
    wholePicture: {
      offer: 'Also save the whole page as a picture',
      scrolls:
        'The page then scrolls from top to bottom for a moment, and back. Images that load only then will load too. The website could notice this.',
      atOnce:
        'The page does not scroll for it. What hangs over the page moves aside for a moment. The website could notice that.',
      starting: 'The picture is being made.',
      partOf: (taken, expected) => `Part ${taken} of ${expected} has been made.`,
      stay: 'Stay on this page until the picture is done. You can answer the questions meanwhile.',
      cancel: 'Stop',
      kept: 'The whole page was saved as a picture too.',
    },
  },
  inspection: {
    title: 'Inspection mode',
    open: 'Inspection mode',
    cookies:
      'Kantlijn then looks which cookies there are, also cookies that are hidden from the page itself. Only names and properties are kept, never what is in them.',
    requests:
      'Kantlijn also looks which addresses the page requests. Of what stands after the question mark in an address, only the names are kept.',
    noRequests:
      'This browser does not show requests to an extension that asks later. What the page requested by the browser’s own list is always kept anyway.',
    reload:
      'The page is loaded anew for this. The website sees that as a visit. What you filled in on the page may be gone.',
    giveBack:
      'The permission is for the inspection only. Kantlijn gives it back afterwards: after the capture, when you stop or leave the website, and otherwise after 10 minutes. Some browsers ask for permission the first time only.',
    others: 'Other extensions in your browser can request things too.',
    site: 'Only this website',
    siteHint:
      'The browser asks whether Kantlijn may read and change data on this website. Kantlijn only looks.',
    allSites: 'Also what the page requests from others',
    allSitesHint:
      'The browser then asks something that sounds wide: to read and change your data on all websites. It has no smaller question for this. Kantlijn looks at this tab only, changes nothing and gives this permission back too.',
    back: 'Back',
    begun: 'The inspection has begun',
    begunNext:
      'The page is being loaded anew. Click the Kantlijn button again when the page is there.',
    going: 'The inspection is going on',
    goingOn: {
      cookies: 'Kantlijn looks at the cookies of this website.',
      site: 'Kantlijn looks at the cookies of this website and at what the page requests there.',
      'all-sites':
        'Kantlijn looks at the cookies and at all that the page requests, also from others.',
    },
    capture: 'Capture',
    captureHint: 'Kantlijn gives the permission back afterwards.',
    stop: 'Stop the inspection',
    stopHint: 'Kantlijn gives the permission back and keeps nothing of the inspection.',
  },
  inspected: {
    title: 'What the inspection showed',
    reach: {
      site: 'Looked at: the cookies for this website, and what the page requested there.',
      'all-sites': 'Looked at: the cookies, and all that the page requested, also from others.',
    },
    cookies: (count) => (count === 1 ? '1 cookie' : `${count} cookies`),
    cookieColumns: ['Name', 'Of', 'Hidden from the page', 'Valid until', 'Characters'],
    untilClosed: 'the browser closes',
    yes: 'yes',
    no: 'no',
    hosts: (count) =>
      count === 1 ? 'Requested from 1 address' : `Requested from ${count} addresses`,
    hostColumns: ['From whom', 'How often', 'What', 'Answered', 'Failed', 'Blocked', 'Set cookies'],
    noRequests:
      'The browser showed no requests. What was requested by the page’s own list stands under ‘What the page did’.',
    leftOut: 'There was more than fits here.',
    others: 'Other extensions in the browser may have requested things too.',
    unreadable: 'What the inspection showed cannot be read.',
  },
  questions: {
    practice: 'What is going on here?',
    organisation: 'Which organisation is it about?',
    ownVisit: 'Was this your own visit to the site?',
    ownVisitHint:
      'On a visit of your own, the data is yours too. Then you can ask what was done with it.',
    ownVisitYes: 'Yes, I visited the site myself',
    ownVisitNo: 'No, I only looked at how the site works, or for somebody else',
    note: 'What would you like to add?',
    noteHint: 'Say in short what happened. Do not write down names of other people.',
    noteMayBeEmpty: 'You may leave this empty.',
    searchOrganisation: 'Search for a municipality',
    noMatch: 'No municipality of that name was found.',
    enterOrganisation: 'It is not in the list',
    searchInstead: 'Search the list',
    organisationName: 'Name of the organisation',
    organisationAddress: 'Postal address of the organisation',
    chooseFirst: 'Choose an answer to go on.',
    organisationIncomplete: 'Fill in the name and the postal address to go on.',
    next: 'Next',
    back: 'Back',
    later: 'Continue later',
  },
  dossier: {
    title: 'Dossier',
    records: (count) => (count === 1 ? '1 report' : `${count} reports`),
    empty:
      'You have no reports yet. Open a page of a municipality and click the Kantlijn button. Or make a report without a page.',
    unfinished: 'Not finished',
    finish: 'Finish',
    addRecord: 'Report without a page',
    addRecordHint: 'For what happened in a room or at a desk.',
    place: 'Where was it?',
    placeHint: 'For example: town hall, interview room 2',
    day: 'On which day?',
    tierQuestion: 'How do you know this?',
    placeMissing: 'Fill in where it was.',
    dayMissing: 'Fill in a day that exists and does not lie in the future.',
    save: 'Save',
    cancel: 'Cancel',
    editNote: 'Change note',
    note: 'Note',
    noNote: 'No note',
    remove: 'Remove',
    removed: 'Report removed.',
    undo: 'Put back',
    openPage: 'Open the page',
    openPageHint: 'Click the Kantlijn button there and then “Show on the page”.',
    showCapture: 'View the captured page',
    hideCapture: 'Close the captured page',
    captureOf: (title) => `Captured page: ${title}`,
    screenshotOf: (title) => `Screenshot of ${title}`,
    errorStatus: (status) => `The site answered with error code ${status}`,
    wholePictureOf: (title) => `Picture of the whole page ${title}`,
    capturedAt: (moment) => `Captured on ${moment}`,
    happenedAt: (place, day) => `${place}, ${day}`,
    versions: (count) => `saved ${count} times`,
    missing: (count) => (count === 1 ? '1 part is missing' : `${count} parts are missing`),
    damaged: (count) =>
      count === 1
        ? '1 saved item is damaged and cannot be read. The rest is below.'
        : `${count} saved items are damaged and cannot be read. The rest is below.`,
    damagedRow: (rev) => `Damaged item ${rev}`,
    makePack: 'Make evidence pack',
    makePackHint: 'A ZIP file with the letter, the exhibits and a list to check everything.',
    sender: 'Who writes the letter?',
    senderHint: 'Only for this letter. This is not saved.',
    senderName: 'Your name',
    senderAddress: 'Your address',
    senderEmail: 'Your e-mail address (may stay empty)',
    letterLanguage: 'Language of the letter',
    building: (percent) => `Working: ${percent} %`,
    packReady: 'The evidence pack is ready. It is not on your device yet.',
    close: 'Close',
    printLetters: 'Print the letter',
    savePack: 'Save evidence pack',
    packTraces:
      'The file goes to your downloads folder. Other users of this device can see it there.',
    nothingSent: 'Nothing is sent. You decide who gets it.',
  },
  private: {
    title: 'Keeping this in your ordinary dossier',
    explained:
      'What is here is gone when you close the private windows. You can move it to your ordinary dossier. Then it stays on this computer, in the way that you chose there.',
    adopt: 'Move to my dossier',
    adopted: (count) =>
      count === 1
        ? '1 report is now in your ordinary dossier. It is no longer here.'
        : `${count} reports are now in your ordinary dossier. They are no longer here.`,
    openDossier: 'Open my dossier',
  },
  pageDid: {
    title: 'What the page did',
    unreadable:
      'This could not be read now. The captured page is still in your dossier. Close this and open it again.',
    sinceOpened: 'Seen since you opened this page.',
    hosts: 'Websites of others',
    noHosts: 'No websites of others were seen.',
    seen: {
      timing: 'requested',
      'timing-unsure': 'perhaps requested',
      dom: 'stands in the page',
      'csp-blocked': 'stopped by the page itself',
    },
    unsure:
      '‘Perhaps requested’ means: it came from the memory of the browser, or something stopped it.',
    service: (name, operator, does) => `${name}, run by ${operator}: ${does}`,
    listFull: 'The list of the browser was full. More may have been requested.',
    cut: 'A list was too long. Only its beginning was kept.',
    cookies: 'Cookies that the page can read',
    noCookies: 'No cookies seen.',
    characters: (count) => (count === 1 ? '1 character' : `${count} characters`),
    untilClosed: 'until the browser closes',
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    unknownLife: 'lifetime unknown',
    storage: 'What the page keeps on this device',
    noStorage: 'Nothing seen.',
    forms: 'Forms',
    noForms: 'No forms seen.',
    sendsTo: (address) => `Sends to ${address}`,
    toOther: 'a website of somebody else',
    inTheOpen: 'not encrypted',
    asksFor: (data) => `Seems to ask for: ${data}`,
    asks: {
      bsn: 'citizen service number',
      bank: 'bank details',
      health: 'health',
      partner: 'partner or housemate',
    },
    links: 'Links about privacy',
    noLinks: 'No links about privacy seen.',
    topics: {
      'privacy-statement': 'privacy statement',
      'data-protection-officer': 'data protection officer',
      'cookie-statement': 'cookie statement',
      'recording-rules': 'rules about recording',
    },
    clock: 'Clock',
    clockDifference: (difference) =>
      `The clock of the website and that of this device were ${difference} apart.`,
    seconds: (count) => (count === 1 ? '1 second' : `${count} seconds`),
    minutes: (count) => `about ${count} minutes`,
    clockFarOff: 'That is more than 5 minutes. Look whether the clock of this device is right.',
    clockUnknown: 'The time of the website is not known.',
  },
  original: {
    title: 'Keep the file itself',
    hint: 'The browser did not release the PDF file. Save the PDF on your device. Choose the file here, or drop it here.',
    limits: 'The evidence pack says that you added this file yourself.',
    file: 'PDF file',
    kept: (moment) => `PDF file added by yourself on ${moment}`,
  },
  sourceDifference: {
    title: 'Difference between what the site sent and what you saw',
    legend:
      'With − it was only in what the site sent. With + it was only on the page in your browser.',
    same: 'The text that the site sent is the same as the text on the page.',
    meaning:
      'A difference is usually made by scripts of the page itself. A reader can use this to see whether the text was edited in the browser. It is not proof.',
    askedAgain:
      'The site was asked for the page once more. This is what the site sent then, not what you saw.',
    askedLater: 'The source was asked for again: it may differ from what you saw',
    more: (count) =>
      count === 1
        ? 'And 1 more line. The evidence pack has all of it.'
        : `And ${count} more lines. The evidence pack has all of it.`,
    notCompared: {
      'no-html': 'What the site sent is no ordinary page. So it was not compared.',
      'too-large': 'This page is too large to compare. The source itself was kept.',
      unreadable: 'The source could not be read as a page. The source itself was kept.',
      'took-too-long': 'Comparing took too long. The source and the text were kept.',
    },
  },
  change: {
    title: 'The page has changed',
    classes: {
      removed: 'Removed',
      changed: 'Changed',
      moved: 'Moved',
      duplicated: 'Double',
      'not-searched': 'Not searched',
    },
    said: {
      removed: (moment) => `On ${moment} this text no longer stood there.`,
      changed: (moment) => `On ${moment} this text no longer stood there in these words.`,
      moved: (moment) => `On ${moment} this text stood in another place, or among other words.`,
      duplicated: (moment) => `On ${moment} this text stood on the page more than once.`,
      'not-searched': (moment) => `On ${moment} this text was not looked for. That took too long.`,
      'from-its-place': (moment) =>
        `On ${moment} this text no longer stood in that place. In another place on the page it still did.`,
    },
    lastSeen: (moment) => `Last seen like this on ${moment}.`,
    again: (moment) => `On ${moment} the text stood there again as you marked it.`,
    meaning: 'A number, date, amount, term or negation is different.',
    show: 'See what is different',
    old: 'What stood there',
    now: 'What stood there later',
    noPlace: 'No place on the page can be pointed at that belongs to this.',
    itsPlace: '[here the text stood]',
    differences: 'The differences',
    legend: 'What is gone is struck through. What is new is underlined.',
    replacement: (gone, come) => {
      if (come === '') return `Gone: “${gone}”`;
      return gone === '' ? `New: “${come}”` : `First “${gone}”, later “${come}”`;
    },
    limits: 'Who changed the page, and why, cannot be seen.',
    add: 'Add to the evidence pack',
    added: 'This goes along as an exhibit.',
    takeOut: 'Take out of the evidence pack',
  },
  gate: {
    computer: 'Whose computer is this?',
    computers: {
      own: 'Mine alone',
      'shared-at-home': 'At home, shared with others',
      public: 'The library’s, a school’s or the municipality’s',
      adviser: 'My work’s: I help others',
    },
    modes: {
      normal:
        'What you save stays on this computer. Whoever uses this computer and your account can open it.',
      locked:
        'What you save is locked with a passphrase. Without it nobody can read it, and neither can we.',
      memory:
        'Everything is in memory only, and is gone when the browser closes. So end with saving, printing or nothing.',
    },
    notYourOwn:
      'Whoever manages such a computer can sometimes look along. Paper is safer here than e-mail.',
    canBeChanged: 'You can change this later.',
    removing: 'When you remove the extension, everything in it is gone.',
    newPassphrase: 'Choose a passphrase',
    passphraseHint:
      'Take a sentence that you remember and nobody guesses. We cannot get it back for you.',
    passphrase: 'Passphrase',
    passphraseAgain: 'The same passphrase once more',
    passphraseShort: 'Take at least 8 characters.',
    passphrasesDiffer: 'The two passphrases are not the same.',
    recovery: 'Recovery code',
    recoveryHint:
      'If you lose the passphrase, this code opens the lock. You see it only now: write it down and put it in a safe place.',
    print: 'Print',
    printTraces: 'A printer may remember what was printed.',
    written: 'I have written it down',
    locked: 'Locked',
    unlock: 'Open',
    typeFirst: 'Type something first.',
    wait: (seconds) =>
      seconds === 1 ? 'You can try again in 1 second.' : `You can try again in ${seconds} seconds.`,
    useCode: 'Use the recovery code',
    usePassphrase: 'Use the passphrase',
    show: 'Show what I type',
  },
  settings: {
    title: 'Settings',
    mode: 'How is it kept?',
    modes: { normal: 'Ordinary', locked: 'Locked', memory: 'In memory only' },
    changing: 'Everything is being put away anew',
    remains:
      'Old remains may stay on the disk for a while. They are encrypted, but not impossible to open.',
    lockAfter: 'Locks when you do not use it',
    minutes: (count) => (count === 1 ? 'after 1 minute' : `after ${count} minutes`),
    locksWithScreen: 'It also locks when your screen locks.',
    screenLockUntold:
      'This browser does not tell when your screen locks. So lock Kantlijn yourself when you leave.',
    lockNow: 'Lock now',
    changePassphrase: 'Change passphrase',
    oldPassphrase: 'Your passphrase now',
    newPassphrase: 'Your new passphrase',
    passphraseChanged: 'The passphrase was changed.',
    passphraseChangedHint: 'The old passphrase no longer fits. The recovery code stays the same.',
    newCode: 'Make a new recovery code',
    newCodeHint: 'After that the old recovery code no longer fits.',
    neutral: 'Neutral picture and neutral name in the toolbar',
    neutralHint: 'In the browser’s list of extensions the name Kantlijn stays.',
    wipe: 'Erase everything',
    wipeHint: 'All reports, pages and settings are erased. This cannot be undone.',
    wiped: 'Everything has been erased.',
    elsewhere:
      'Outside Kantlijn this stays: files in Downloads, sent e-mail and the printer’s queue. The browser’s history stays too, and what the browser keeps on other devices.',
    hide: 'Hide everything',
    hideHint: 'Closes all Kantlijn windows. Also with Alt+Shift+H.',
    leave: 'Leave this page',
    leaveHint: 'Opens an empty tab. The browser’s history stays.',
    inMemory: 'Everything is in memory only. It is gone when the browser closes.',
    slip: 'Print a slip with the next steps',
  },
  slip: {
    title: 'Slip',
    steps: (today, answer) => [
      `Get the post ready: ${today}.`,
      'Send the post. Write the date here: ____________',
      `Look for the answer: around ${answer}, or a month after the day of sending.`,
      'No answer? Ask for help, for example at the social counsellors or the legal help desk.',
    ],
  },
  backup: {
    reminder:
      'This is only on this device. Make a backup. If you remove the extension, everything is gone.',
    mayBeEvicted: 'This browser may erase everything here when the disk gets full.',
    make: 'Make a backup',
    restore: 'Put back a backup',
    passphrase: 'Write down this passphrase',
    passphraseHint:
      'You need the passphrase to open the backup. Write the day beside it. Do not keep the paper with this device.',
    noOtherWay: 'Without this passphrase nobody can open the backup. We cannot either.',
    written: 'Written down, make the backup',
    chooseOwn: 'Choose a passphrase myself',
    useMadeUp: 'Let Kantlijn make up a passphrase',
    own: 'Choose a passphrase for the backup',
    ownHint: 'At least 12 characters. For example four words that do not belong together.',
    tooShort: 'This passphrase is too short. Use at least 12 characters.',
    differ: 'The two passphrases are not the same.',
    again: 'Once more',
    typedPassphrase: 'Passphrase',
    makeIt: 'Make the backup',
    locking: 'The backup is being locked. This takes some seconds.',
    making: (percent: number) => `Making the backup: ${percent}%`,
    ready: 'The backup is ready. It is not on your device yet.',
    readyHint:
      'The file goes to your downloads folder. Others can see there that it exists, not what is in it.',
    keepElsewhere: 'Then put the file on another device or a USB stick.',
    oldCopies: 'What you remove here later is still in old backups. Throw those away as well.',
    leftOut: (count: number) =>
      count === 1
        ? '1 damaged part could not go in. The rest is in the backup.'
        : `${count} damaged parts could not go in. The rest is in the backup.`,
    save: 'Save the backup',
    choose: 'Which file do you put back?',
    chooseHint: 'Its name ends with “.age”. Choose only a file that you made yourself.',
    file: 'File',
    chooseFirst: 'First choose a file.',
    askPassphrase: 'What is the passphrase of this backup?',
    askPassphraseHint: 'The passphrase that you wrote down or chose when you made this backup.',
    typeFirst: 'Fill in the passphrase.',
    keepsHere: 'What is already here stays here.',
    restoreIt: 'Put back',
    opening: 'The backup is being opened. This takes some seconds.',
    restoring: (percent: number) => `Putting back: ${percent}%`,
    restored: (count: number) =>
      count === 1 ? '1 report was put back.' : `${count} reports were put back.`,
    noneRestored: 'No report was added.',
    unchanged: (count: number) =>
      count === 1 ? '1 report was already here.' : `${count} reports were already here.`,
    staysRemoved: (count: number) =>
      count === 1
        ? 'You had removed 1 report here. It stays removed.'
        : `You had removed ${count} reports here. They stay removed.`,
    from: (moment: string) => `The backup is from ${moment}.`,
    lost: (count: number) =>
      count === 1
        ? '1 part was not put back. The rest is there.'
        : `${count} parts were not put back. The rest is there.`,
    lostRow: (place: number) => `Part ${place} of the backup`,
    lostFile: (page: string) => `A file of the captured page “${page}”`,
    lostMore: (count: number) => `And ${count} more`,
    damagedBefore: (count: number) =>
      count === 1
        ? 'When the backup was made, 1 part was already damaged. It is not in it.'
        : `When the backup was made, ${count} parts were already damaged. They are not in it.`,
    cancel: 'Stop',
    close: 'Close',
  },
  review: {
    title: 'What will the municipality read?',
    intro:
      'This is what the municipality reads when you give it the evidence pack. Nothing has been made yet.',
    authority:
      'The data protection authority (AP) passes complaints on to the organisation. So the municipality also reads what you write to the AP.',
    touched: (count) =>
      count === 1
        ? '1 sentence may be about your benefit'
        : `${count} sentences may be about your benefit`,
    nothingTouched: 'No sentences about your benefit were found',
    duty: 'When you leave a sentence out, only this letter changes. What you must report to the municipality stays the same.',
    whereLeftOut:
      'What you leave out stands nowhere in the pack. The overview does say that you left something out. The sentence stays in your dossier.',
    limits:
      'Kantlijn looks for Dutch and English words and so does not find everything. Please read the letter yourself too.',
    sentence: (number, total) => `Sentence ${number} of ${total}`,
    fromNote: (practice) => `From your note with: ${practice}`,
    fromPlace: (practice) => `From “Where was it?” with: ${practice}`,
    reason: (topics) =>
      `This may be about ${topics}. The municipality can use it for your benefit.`,
    topics: {
      household: 'family and relationships',
      income: 'work and money',
      gifts: 'gifts and help',
      absence: 'being away from home',
      assets: 'savings and possessions',
      activities: 'voluntary work, care and study',
      debts: 'debts',
      housing: 'your home and address',
      health: 'your health',
    },
    keep: 'Keep it',
    leaveOut: 'Leave it out of this letter',
    others: (count) =>
      count === 1 ? '1 more sentence of your own' : `${count} more sentences of your own`,
    othersHint: 'You can leave these sentences out too.',
    letters: (count) => (count === 1 ? 'The letter' : `The ${count} letters`),
    letter: (number) => `Letter ${number}`,
    annexes: 'The exhibits',
    annexesHint:
      'A page that was kept goes along whole: picture, text and files. Does it say something about you? Then the municipality reads that too.',
    noAnnexes: 'There are no exhibits.',
    ownText: 'Your own text in the overview',
    ownTextHint: 'This is how your text stands in the overview and in the files for computers.',
  },
  readAloud: {
    start: 'Read aloud',
    stop: 'Stop reading',
    none: 'This device has no voice of its own for this language. Kantlijn does not read aloud over the internet.',
  },
  municipality: (name) => `Municipality of ${name}`,
  disclaimer: 'Kantlijn does not give legal advice.',
};
