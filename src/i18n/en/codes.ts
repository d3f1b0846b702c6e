/** English: what went wrong, what is safe, what to do next. */
import type { Messages } from '../nl.ts';
import { closedPage } from './closed-page.ts';

export const codes: Messages['codes'] = {
  'click-needed':
    'The browser does not release this page now. Nothing has changed. Click the Kantlijn button once more.',
  'page-closed':
    'This page cannot be captured. What you saved before is still there. A report without a page is possible.',
  'pdf-viewer': closedPage['pdf-viewer'],
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
  'nothing-marked':
    'There is nothing here to mark. Nothing has changed. Choose words or a part of a page.',
  'sender-missing': 'Fill in your name and address. Without them the letter is not complete.',
  'recipient-missing':
    'Of one report it is not known yet to whom the letter goes, or to which address. Nothing was made. Choose “Change organisation” with that report.',
  'recipient-gone':
    'An organisation in your dossier no longer exists, or is no longer in the list. Nothing was made. Choose “Change organisation” with that report.',
  'no-records':
    'There is no report yet to make an evidence pack from. Nothing was made. Finish a report first.',
  'blob-damaged':
    'A saved file is damaged. No pack was made, so that it leaves nothing out. The other reports are safe.',
  'path-refused': 'A file in the pack has a name that is not allowed. Nothing was made.',
  'piece-too-large':
    'One of the files that were kept is larger than a part may be. Nothing was made, and everything is still there. Choose larger parts, or everything in one file.',
  'pages-not-made':
    'The pages for the PDF could not be made. Nothing was made, and everything is still there. Try again, or make the pack without the PDF.',
  'pack-too-large-for-memory':
    'This pack is too large to be made without writing anything on this computer. Nothing was made, and everything is still there. Leave the PDF out, or make it on a computer of your own.',
  'pack-not-sound':
    'The pack was read again and was not right. It was thrown away, and everything in your dossier is still there. Make it again.',
  'pack-not-written':
    'The file could not be written. Nothing was made, and everything in your dossier is still there. Try again.',
  'leak-found':
    'Something that was to be covered still stood in the pack. The pack was thrown away; everything in your dossier is still there. Below you see where it was.',
  'pack-not-searched':
    'The pack could not be searched. It was thrown away; everything in your dossier is still there. Please try again.',
  'photos-not-seen':
    'There is a photo, a picture, a scan or a PDF that you did not look at here yet. Kantlijn cannot read what is on it. Choose below for each file what you want. Nothing was made yet.',
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
  'pack-unreadable':
    'The browser can no longer read this pack. Nothing was taken over and nothing was changed. Put the file on this device and choose it again.',
  'pack-conflicts':
    'This pack holds a file that would replace one that is kept here. Nothing was taken over and nothing was changed. Ask whoever gave you the pack for it again.',
  'not-an-age-file':
    'This file was not locked by Kantlijn or age, or it was changed. Nothing was taken over. Ask whoever gave it to you for it again.',
  'age-newer':
    'This file was locked in a way that this Kantlijn does not know. Nothing was taken over. Update the extension, or open it with the program age.',
  'age-plugin':
    'This file is locked for a kind of key that Kantlijn does not have. Nothing was taken over. Open it with the program age, or ask for a file with six words.',
  'age-needs-passphrase':
    'This file is locked. Nothing was taken over yet. Fill in the words that you got with it.',
  'age-needs-key':
    'This file is locked for a key, and there is no key here. Nothing was taken over. Make a key under ‘Seal and keys’ and give that, or ask for a file with six words.',
  'age-wrong-passphrase':
    'These words do not fit this file. Nothing was taken over. Check each word and try again.',
  'age-other-key':
    'This file is locked for another key. Nothing was taken over. Ask whoever gave it to you for whom it is.',
  'age-cut-off':
    'The end of this file is missing or is not right. Nothing was taken over. Fetch the file again.',
  'age-damaged':
    'This file was changed on its way. Nothing was taken over. Fetch the file again, or ask for it again.',
  'pack-too-large-to-open':
    'This pack is too large to be opened without writing anything on this computer. Nothing was taken over. Ask for it in parts, or open it with the program age.',
  'file-to-add':
    'The PDF file itself is not saved yet: the browser does not release it. Save it on your device. Then add it to this report in the dossier.',
  'not-a-pdf':
    'This file is no PDF. Nothing was saved and nothing was changed. Choose the file that you saved from the site.',
  'scan-too-large':
    'This file is larger than 20 MB. Nothing was kept and nothing has changed. Make a smaller photo or PDF of the mandate.',
  'scan-not-known':
    'This kind of file cannot be added here. Nothing was kept and nothing has changed. Choose a PDF, or a photo (JPEG or PNG).',
  'file-too-large':
    'This file is larger than 50 MB. Nothing was saved and nothing was changed. Keep it in a safe place yourself.',
  'file-not-read':
    'The browser cannot read this file. Nothing was changed. Put the file on this device and choose it again.',
  'added-file-too-large':
    'This file is larger than 100 MB. Nothing was kept and nothing was changed. Make it smaller, or add only the pages that it is about.',
  'already-added':
    'This item is with this report already. Nothing was changed. Look in the list: what you took out, you can put back there.',
  'file-damaged':
    'This file is damaged or not whole. Nothing was kept and nothing was changed. Get it again, or take a photo of the item.',
  'file-locked':
    'This PDF only opens with a password. Nothing was kept and nothing was changed. Save the PDF without a password, or take a photo of the pages.',
  'picture-not-read':
    'This browser cannot read this kind of photo. Nothing was kept and nothing was changed. Make a JPEG or PNG of it and choose that.',
  'picture-too-large':
    'This photo has more pixels than the browser can handle. Nothing was kept and nothing was changed. Make the photo smaller and choose that.',
  'kind-not-known':
    'This kind of file cannot be added here. Nothing was kept and nothing was changed. Choose a PDF, a photo or an e-mail (.eml).',
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
};
