// Says which file was chosen; nothing is sent anywhere.
const chosen = document.getElementById('gekozen');
document.getElementById('bestand').addEventListener('change', (event) => {
  const [file] = event.target.files;
  chosen.textContent =
    file === undefined ? 'U hebt nog geen bestand gekozen.' : `Gekozen: ${file.name}`;
});
document.getElementById('sturen').addEventListener('submit', (event) => {
  event.preventDefault();
  chosen.textContent = 'Het versturen werkt op dit moment niet. Probeer het later nog eens.';
});
