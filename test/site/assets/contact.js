// Fills the contact form as a person would: one character after the other, with the events that
// typing gives. Test numbers only.
const typed = {
  naam: 'Test Persoon',
  bsn: '123456782',
  mail: 'test.persoon@voorbeeldmeter.test',
  rekening: 'NL91ABNA0417164300',
  wachtwoord: 'Geheim-Wachtwoord-7',
  vraag:
    'Ik ben ziek en krijg sinds juni minder geld. Mijn klantnummer is 4471. Bel mij niet thuis.',
};

const form = document.getElementById('contactformulier');
form.addEventListener('submit', (event) => event.preventDefault());

function type(field, text) {
  for (const key of text) {
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    field.value += key;
    field.dispatchEvent(new InputEvent('input', { data: key, bubbles: true }));
  }
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

for (const [id, text] of Object.entries(typed)) type(document.getElementById(id), text);
document.getElementById('geboren').value = '1980-02-29';
document.getElementById('onderwerp').value = 'gezondheid';
document.getElementById('akkoord').checked = true;
form.elements.namedItem('antwoord').value = 'mail';
document.getElementById('opmerking').textContent = 'Mijn man mag dit niet weten.';
form.dataset.ingevuld = 'ja';
