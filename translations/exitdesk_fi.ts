<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
    <context>
        <name>AnswerLine</name>
        <message>
            <source>Not answered</source>
            <translation>Ei vastausta</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Muuta</translation>
        </message>
    </context>
    <context>
        <name>AssessmentsTab</name>
        <message>
            <source>&amp;Assess safety</source>
            <translation>&amp;Arvioi turvallisuus</translation>
        </message>
        <message>
            <source>Safety has not been assessed yet. Until it has, the level is shown as unknown.</source>
            <translation>Turvallisuutta ei ole vielä arvioitu. Siihen asti uhkatasona näkyy ”ei tiedossa”.</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>Asiakas</translation>
        </message>
        <message>
            <source>Assess &amp;again</source>
            <translation>Arvioi &amp;uudelleen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>voimassa {day} asti</translation>
        </message>
    </context>
    <context>
        <name>BeforeLine</name>
        <message>
            <source>Last time: {answer}</source>
            <translation>Viimeksi: {answer}</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Muuttunut</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Ennallaan</translation>
        </message>
    </context>
    <context>
        <name>CaseHead</name>
        <message>
            <source>No agreed name</source>
            <translation>Ei sovittua nimeä</translation>
        </message>
        <message>
            <source>Case: {x}</source>
            <translation>Asia: {x}</translation>
        </message>
        <message>
            <source>Phase: {x}</source>
            <translation>Vaihe: {x}</translation>
        </message>
        <message>
            <source>Responsible: {x}</source>
            <translation>Vastuuhenkilö: {x}</translation>
        </message>
        <message>
            <source>Agreement: none in force</source>
            <translation>Sopimus: ei voimassa olevaa</translation>
        </message>
        <message>
            <source>Agreement: expired {day}</source>
            <translation>Sopimus: päättyi {day}</translation>
        </message>
        <message>
            <source>Agreement: valid until {day}</source>
            <translation>Sopimus: voimassa {day} asti</translation>
        </message>
    </context>
    <context>
        <name>CaseListPage</name>
        <message>
            <source>Cases</source>
            <translation>Asiat</translation>
        </message>
        <message>
            <source>Code, agreed name or words in the records</source>
            <translation>Tunnus, sovittu nimi tai sanoja kirjauksista</translation>
        </message>
        <message>
            <source>New quick &amp;contact</source>
            <translation>Uusi pika&amp;yhteydenotto</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Tunnus</translation>
        </message>
        <message>
            <source>Agreed name</source>
            <translation>Sovittu nimi</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Vaihe</translation>
        </message>
        <message>
            <source>Threat level</source>
            <translation>Uhkataso</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Vastuuhenkilö</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Muuttunut</translation>
        </message>
        <message>
            <source>{level}, until {day}</source>
            <translation>{level}, {day} asti</translation>
        </message>
        <message>
            <source>{level} – expired {day}</source>
            <translation>{level} – päättyi {day}</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>ei nimeä</translation>
        </message>
        <message>
            <source>Drafts waiting: {n}</source>
            <translation>Odottavia luonnoksia: {n}</translation>
        </message>
        <message>
            <source>No case matches. Codes, agreed names and records are searched, never what is sealed.</source>
            <translation>Mikään asia ei vastaa hakua. Haku kattaa tunnukset, sovitut nimet ja kirjaukset, ei koskaan suljettuja osioita.</translation>
        </message>
        <message>
            <source>There are no cases yet. A quick contact takes under a minute and can become a case later.</source>
            <translation>Asioita ei vielä ole. Pikayhteydenotto vie alle minuutin, ja siitä voi myöhemmin tulla asia.</translation>
        </message>
    </context>
    <context>
        <name>CasePage</name>
        <message>
            <source>Overview</source>
            <translation>Yleiskuva</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Arvioinnit</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Turvasuunnitelma</translation>
        </message>
        <message>
            <source>Pathway</source>
            <translation>Polku</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Muistiinpanot</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Asiakirjat</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Loki</translation>
        </message>
        <message>
            <source>Parts of the case</source>
            <translation>Asian osat</translation>
        </message>
    </context>
    <context>
        <name>CheckAnswersPage</name>
        <message>
            <source>Check the answers</source>
            <translation>Tarkista vastaukset</translation>
        </message>
        <message>
            <source>Once confirmed, the answers stay as they are; a correction is added to them.</source>
            <translation>Vahvistettuja vastauksia ei muuteta; oikaisu lisätään niihin.</translation>
        </message>
    </context>
    <context>
        <name>CodeStep</name>
        <message>
            <source>Open with the recovery sheet</source>
            <translation>Avaa palautuslomakkeella</translation>
        </message>
        <message>
            <source>Type the code line by line. Blanks and small letters do not matter. That the sheet was used is entered in the log.</source>
            <translation>Kirjoita koodi rivi kerrallaan. Välilyönneillä ja pienillä kirjaimilla ei ole väliä. Lomakkeen käyttö merkitään lokiin.</translation>
        </message>
        <message>
            <source>Line {line}</source>
            <translation>Rivi {line}</translation>
        </message>
    </context>
    <context>
        <name>ContentStep</name>
        <message>
            <source>A short text of your own</source>
            <translation>Lyhyt oma teksti</translation>
        </message>
        <message>
            <source>Write what the recipient needs. Names and identifiers are taken out; doubtful words are shown to you before anything leaves.</source>
            <translation>Kirjoita, mitä vastaanottaja tarvitsee. Nimet ja tunnistetiedot peitetään. Epäselvät sanat näytetään sinulle, ennen kuin mitään luovutetaan.</translation>
        </message>
        <message>
            <source>From the records</source>
            <translation>Kirjauksista</translation>
        </message>
        <message>
            <source>Nothing is ticked beforehand. Tick only what the recipient needs.</source>
            <translation>Mitään ei ole valittu valmiiksi. Valitse vain se, mitä vastaanottaja tarvitsee.</translation>
        </message>
        <message>
            <source>Find in the records</source>
            <translation>Hae kirjauksista</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Vastaus</translation>
        </message>
        <message>
            <source>How it leaves</source>
            <translation>Miten se luovutetaan</translation>
        </message>
    </context>
    <context>
        <name>CurrentPassphraseStep</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Vaihda salalause</translation>
        </message>
        <message>
            <source>First the passphrase that opens the vault now.</source>
            <translation>Ensin salalause, joka avaa holvin nyt.</translation>
        </message>
        <message>
            <source>Present &amp;passphrase</source>
            <translation>Nykyinen &amp;salalause</translation>
        </message>
    </context>
    <context>
        <name>DateEditor</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>pp.kk.vvvv</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalenteri</translation>
        </message>
    </context>
    <context>
        <name>DocumentsTab</name>
        <message>
            <source>Safety plan</source>
            <translation>Turvasuunnitelma</translation>
        </message>
        <message>
            <source>Pathway plan</source>
            <translation>Irtautumissuunnitelma</translation>
        </message>
        <message>
            <source>Redacted report</source>
            <translation>Peitetty raportti</translation>
        </message>
        <message>
            <source>In full, as a discreet A4, or folded to pocket size. In the client's language.</source>
            <translation>Kokonaan, huomaamattomana A4-arkkina tai taskukokoon taitettuna. Asiakkaan kielellä.</translation>
        </message>
        <message>
            <source>Phases, goals and steps with lines for signatures. In the client's language.</source>
            <translation>Vaiheet, tavoitteet ja askeleet sekä tila allekirjoituksille. Asiakkaan kielellä.</translation>
        </message>
        <message>
            <source>For a recipient, within the agreement and the policy. Names are removed and the finished file is checked before it can leave.</source>
            <translation>Vastaanottajalle sopimuksen ja sääntöjen rajoissa. Nimet peitetään, ja valmis tiedosto tarkastetaan, ennen kuin sen voi luovuttaa.</translation>
        </message>
        <message>
            <source>&amp;Print the safety plan</source>
            <translation>Tulosta &amp;turvasuunnitelma</translation>
        </message>
        <message>
            <source>Print the path&amp;way plan</source>
            <translation>Tulosta &amp;irtautumissuunnitelma</translation>
        </message>
        <message>
            <source>Make a &amp;report</source>
            <translation>Tee &amp;raportti</translation>
        </message>
        <message>
            <source>There is no safety plan yet. Write one on the tab Plan.</source>
            <translation>Turvasuunnitelmaa ei vielä ole. Kirjoita se välilehdellä Turvasuunnitelma.</translation>
        </message>
        <message>
            <source>There are no goals yet. Set one on the tab Pathway.</source>
            <translation>Tavoitteita ei vielä ole. Aseta tavoite välilehdellä Polku.</translation>
        </message>
    </context>
    <context>
        <name>Doubt</name>
        <message>
            <source>{word} ({n} places)</source>
            <translation>{word} ({n} kohtaa)</translation>
        </message>
        <message>
            <source>Why may it stay? The reason is entered in the log: do not write the name.</source>
            <translation>Miksi sana saa jäädä? Syy kirjataan lokiin: älä kirjoita nimeä.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Poista</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Säilytä</translation>
        </message>
    </context>
    <context>
        <name>DraftNote</name>
        <message>
            <source>Try again now</source>
            <translation>Yritä nyt uudelleen</translation>
        </message>
        <message>
            <source>The draft is not saved. What is typed stays here; trying again.</source>
            <translation>Luonnosta ei ole tallennettu. Kirjoitettu pysyy tässä, ja tallennusta yritetään kohta uudelleen.</translation>
        </message>
        <message>
            <source>Draft saved</source>
            <translation>Luonnos tallennettu</translation>
        </message>
    </context>
    <context>
        <name>DrawnTimeline</name>
        <message>
            <source>wk {n}</source>
            <translation>vko {n}</translation>
        </message>
        <message>
            <source>Q{n}</source>
            <translation>nelj. {n}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Tänään</translation>
        </message>
        <message>
            <source>Phases</source>
            <translation>Vaiheet</translation>
        </message>
        <message>
            <source>client</source>
            <translation>asiakas</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>myöhässä</translation>
        </message>
        <message>
            <source>{n} marks</source>
            <translation>{n} merkintää</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>ja {n} muuta</translation>
        </message>
        <message>
            <source>Threat level: {x}</source>
            <translation>Uhkataso: {x}</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Vaihe</translation>
        </message>
        <message>
            <source>{x} until {day}</source>
            <translation>{x} {day} asti</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Aikajana</translation>
        </message>
    </context>
    <context>
        <name>DueLine</name>
        <message>
            <source>today</source>
            <translation>tänään</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>huomenna</translation>
        </message>
        <message>
            <source>late, {day}</source>
            <translation>myöhässä, {day}</translation>
        </message>
    </context>
    <context>
        <name>ErrorSummary</name>
        <message>
            <source>To put right before this can be saved: {count}</source>
            <translation>Korjattavaa ennen tallentamista: {count}</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>{question} (required)</source>
            <translation>{question} (pakollinen)</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Suljettu osio</translation>
        </message>
    </context>
    <context>
        <name>FirstStartWindow</name>
        <message>
            <source>ExitDesk</source>
            <translation>ExitDesk</translation>
        </message>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Takaisin</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation>&amp;Valmis</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>&amp;Jatka</translation>
        </message>
        <message>
            <source>Creating the vault…</source>
            <translation>Holvia luodaan…</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Vaihe {number}/{count}</translation>
        </message>
    </context>
    <context>
        <name>FormWizard</name>
        <message>
            <source>&amp;Back</source>
            <translation>T&amp;akaisin</translation>
        </message>
        <message>
            <source>&amp;Confirm</source>
            <translation>&amp;Vahvista</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Seuraava</translation>
        </message>
        <message>
            <source>Save and c&amp;lose</source>
            <translation>Tallenna ja s&amp;ulje</translation>
        </message>
        <message>
            <source>Parts done</source>
            <translation>Valmiit osiot</translation>
        </message>
        <message>
            <source>Done: {done} of {all}</source>
            <translation>Valmiina: {done}/{all}</translation>
        </message>
    </context>
    <context>
        <name>GoalBlock</name>
        <message>
            <source>Add a step</source>
            <translation>Lisää askel</translation>
        </message>
    </context>
    <context>
        <name>GoalEditor</name>
        <message>
            <source>No goal</source>
            <translation>Ei tavoitetta</translation>
        </message>
    </context>
    <context>
        <name>GroupEditor</name>
        <message>
            <source>Add {what}</source>
            <translation>Lisää {what}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
        </message>
        <message>
            <source>Rows removed: {count}</source>
            <translation>Poistettuja rivejä: {count}</translation>
        </message>
    </context>
    <context>
        <name>GroupRow</name>
        <message>
            <source>{what} {number}</source>
            <translation>{what} {number}</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Siirrä ylös</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Siirrä alas</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Poista</translation>
        </message>
    </context>
    <context>
        <name>HitList</name>
        <message>
            <source>In notes and records</source>
            <translation>Kirjauksissa</translation>
        </message>
        <message>
            <source>More than {n} places match. Type another word to find fewer.</source>
            <translation>Osumia on yli {n}. Kirjoita lisää sanoja, niin löydät tarkemmin.</translation>
        </message>
    </context>
    <context>
        <name>KeyPage</name>
        <message>
            <source>To the &amp;settings</source>
            <translation>&amp;Asetuksiin</translation>
        </message>
    </context>
    <context>
        <name>LevelBadge</name>
        <message>
            <source>Threat level: {level}</source>
            <translation>Uhkataso: {level}</translation>
        </message>
        <message>
            <source>Threat level: {level} (expired {day})</source>
            <translation>Uhkataso: {level} (päättyi {day})</translation>
        </message>
        <message>
            <source>Threat level: {level} (valid until {day})</source>
            <translation>Uhkataso: {level} (voimassa {day} asti)</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message>
            <source>Log</source>
            <translation>Loki</translation>
        </message>
    </context>
    <context>
        <name>LogView</name>
        <message>
            <source>Case</source>
            <translation>Asia</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Aika</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Mitä tapahtui</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Lisätiedot</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Virkamies</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Tunniste</translation>
        </message>
        <message>
            <source>the clock had gone back</source>
            <translation>kello oli siirtynyt taaksepäin</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Loki</translation>
        </message>
        <message>
            <source>Every entry is signed and linked to the one before. The mark is the beginning of its seal.</source>
            <translation>Jokainen merkintä on allekirjoitettu ja liitetty edelliseen. Tunniste on merkinnän sinetin alku.</translation>
        </message>
    </context>
    <context>
        <name>LongTextEditor</name>
        <message>
            <source>Only what the work needs. Offences and what others have done do not belong here.</source>
            <translation>Vain se, mitä työ vaatii. Rikokset ja muiden tekemiset eivät kuulu tähän.</translation>
        </message>
        <message>
            <source>Characters too many: {count}</source>
            <translation>Merkkejä liikaa: {count}</translation>
        </message>
        <message>
            <source>Characters left: {count}</source>
            <translation>Merkkejä jäljellä: {count}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>ExitDesk</source>
            <translation>ExitDesk</translation>
        </message>
        <message>
            <source>Practice vault: everything here is invented</source>
            <translation>Harjoitusholvi: kaikki täällä on keksittyä</translation>
        </message>
    </context>
    <context>
        <name>MakingStrip</name>
        <message>
            <source>The contents are being read…</source>
            <translation>Sisältöä luetaan…</translation>
        </message>
        <message>
            <source>The pages are being made…</source>
            <translation>Sivuja tehdään…</translation>
        </message>
        <message>
            <source>The finished file is being checked…</source>
            <translation>Valmista tiedostoa tarkastetaan…</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>P&amp;eruuta</translation>
        </message>
    </context>
    <context>
        <name>MeasuresNotice</name>
        <message>
            <source>Write the measures</source>
            <translation>Kirjaa toimenpiteet</translation>
        </message>
    </context>
    <context>
        <name>NameStep</name>
        <message>
            <source>Who uses this vault?</source>
            <translation>Kuka käyttää holvia?</translation>
        </message>
        <message>
            <source>The name stands beside what you write and stays inside the vault.</source>
            <translation>Nimi näkyy kirjoittamiesi tietojen yhteydessä ja pysyy holvissa.</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>&amp;Nimesi</translation>
        </message>
        <message>
            <source>For example the form you use in official documents.</source>
            <translation>Esimerkiksi siinä muodossa, jota käytät virka-asioissa.</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Today</source>
            <translation>Tänään</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Asiat</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Uusi yhteydenotto</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Loki</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Asetukset</translation>
        </message>
        <message>
            <source>ExitDesk</source>
            <translation>ExitDesk</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lukitse</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>New &amp;note</source>
            <translation>Uusi &amp;muistiinpano</translation>
        </message>
        <message>
            <source>New &amp;meeting</source>
            <translation>Uusi &amp;tapaaminen</translation>
        </message>
        <message>
            <source>Show &amp;older</source>
            <translation>Näytä &amp;vanhempia</translation>
        </message>
        <message>
            <source>Words in the notes</source>
            <translation>Sanoja muistiinpanoissa</translation>
        </message>
        <message>
            <source>Which notes</source>
            <translation>Mitkä muistiinpanot</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Kaikki</translation>
        </message>
        <message>
            <source>No note matches. Sealed parts are never searched.</source>
            <translation>Mikään muistiinpano ei vastaa hakua. Suljettuja osioita ei koskaan haeta.</translation>
        </message>
        <message>
            <source>Nothing has been noted yet. A meeting may also be entered as day and length alone.</source>
            <translation>Mitään ei ole vielä kirjattu. Tapaamisesta voi kirjata myös vain päivän ja keston.</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <source>Corrected: show all {n} versions</source>
            <translation>Korjattu: näytä kaikki {n} versiota</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Avaa</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Korjaa</translation>
        </message>
    </context>
    <context>
        <name>OneOfListEditor</name>
        <message>
            <source>Choose</source>
            <translation>Valitse</translation>
        </message>
    </context>
    <context>
        <name>OverviewTab</name>
        <message>
            <source>&amp;Open as a case</source>
            <translation>Avaa &amp;asiaksi</translation>
        </message>
        <message>
            <source>&amp;Begin the intake</source>
            <translation>Tee &amp;alkukartoitus</translation>
        </message>
        <message>
            <source>New &amp;note</source>
            <translation>Uusi &amp;muistiinpano</translation>
        </message>
        <message>
            <source>New &amp;meeting</source>
            <translation>Uusi &amp;tapaaminen</translation>
        </message>
        <message>
            <source>&amp;Assess safety</source>
            <translation>&amp;Arvioi turvallisuus</translation>
        </message>
        <message>
            <source>Event a&amp;head</source>
            <translation>Tuleva tapa&amp;htuma</translation>
        </message>
        <message>
            <source>Add &amp;person</source>
            <translation>Lisää &amp;henkilö</translation>
        </message>
        <message>
            <source>Safe way to make contact</source>
            <translation>Turvallinen tapa ottaa yhteyttä</translation>
        </message>
        <message>
            <source>Right now</source>
            <translation>Juuri nyt</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Tehtävänä</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Henkilöt</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Sopimus</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Luonnokset</translation>
        </message>
        <message>
            <source>Nothing is written down. Ask how the person can be reached safely.</source>
            <translation>Mitään ei ole kirjattu. Kysy, miten henkilön tavoittaa turvallisesti.</translation>
        </message>
        <message>
            <source>Nothing has been promised and no danger has been written down.</source>
            <translation>Mitään ei ole luvattu eikä vaaraa ole kirjattu.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Mitään ei ole tehtävänä.</translation>
        </message>
        <message>
            <source>No person has a card yet. Assessments and agreements need one.</source>
            <translation>Kenelläkään ei ole vielä korttia. Arvioinnit ja sopimukset tarvitsevat sellaisen.</translation>
        </message>
        <message>
            <source>There is no agreement yet: nothing may leave the programme.</source>
            <translation>Sopimusta ei vielä ole: mitään ei saa luovuttaa toiminnan ulkopuolelle.</translation>
        </message>
        <message>
            <source>Make an agreement</source>
            <translation>Tee sopimus</translation>
        </message>
        <message>
            <source>withdrawn {day}</source>
            <translation>peruutettu {day}</translation>
        </message>
        <message>
            <source>expired {day}</source>
            <translation>päättyi {day}</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>voimassa {day} asti</translation>
        </message>
        <message>
            <source>From: {form}, {day}</source>
            <translation>Lähde: {form}, {day}</translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Tulosta</translation>
        </message>
        <message>
            <source>&amp;Save as a file</source>
            <translation>Tallenna tie&amp;dostoksi</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Pienennä</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Suurenna</translation>
        </message>
        <message>
            <source>Fit &amp;width</source>
            <translation>Sovita &amp;leveyteen</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sivut</translation>
        </message>
        <message>
            <source>Page {n}</source>
            <translation>Sivu {n}</translation>
        </message>
        <message>
            <source>Page {n} of {all}</source>
            <translation>Sivu {n}/{all}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Esikatselu</translation>
        </message>
    </context>
    <context>
        <name>PassphraseChange</name>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Takaisin</translation>
        </message>
        <message>
            <source>&amp;Change the passphrase</source>
            <translation>&amp;Vaihda salalause</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>&amp;Jatka</translation>
        </message>
        <message>
            <source>The passphrase is being changed…</source>
            <translation>Salalausetta vaihdetaan…</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Hide</source>
            <translation>Piilota</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Näytä</translation>
        </message>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Caps Lock on päällä.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseStep</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>Valitse salalause</translation>
        </message>
        <message>
            <source>The passphrase opens the vault. Nobody can look it up or reset it, so choose one you will remember and use nowhere else.</source>
            <translation>Salalause avaa holvin. Kukaan ei voi selvittää tai palauttaa sitä, joten valitse lause, jonka muistat ja jota et käytä muualla.</translation>
        </message>
        <message>
            <source>New &amp;passphrase</source>
            <translation>Uusi &amp;salalause</translation>
        </message>
        <message>
            <source>The same passphrase &amp;again</source>
            <translation>Sama salalause &amp;uudelleen</translation>
        </message>
    </context>
    <context>
        <name>PathwayPrintPage</name>
        <message>
            <source>The pathway plan on paper</source>
            <translation>Irtautumissuunnitelma paperilla</translation>
        </message>
        <message>
            <source>Goals and steps with lines for signatures. Threat levels are not on it.</source>
            <translation>Tavoitteet ja askeleet sekä tila allekirjoituksille. Uhkatasoja siinä ei ole.</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Paperin kieli</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Ruotsi</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Suomi</translation>
        </message>
        <message>
            <source>With the timeline</source>
            <translation>Aikajanan kanssa</translation>
        </message>
        <message>
            <source>Choose the language.</source>
            <translation>Valitse kieli.</translation>
        </message>
    </context>
    <context>
        <name>PathwayTab</name>
        <message>
            <source>Change &amp;phase</source>
            <translation>Vaihda &amp;vaihetta</translation>
        </message>
        <message>
            <source>New &amp;goal</source>
            <translation>Uusi &amp;tavoite</translation>
        </message>
        <message>
            <source>Event a&amp;head</source>
            <translation>Tuleva tapa&amp;htuma</translation>
        </message>
        <message>
            <source>P&amp;rint the plan</source>
            <translation>Tulosta &amp;suunnitelma</translation>
        </message>
        <message>
            <source>Phase: {x}</source>
            <translation>Vaihe: {x}</translation>
        </message>
        <message>
            <source>There are no goals yet. Set the first one together with the client; steps follow under it.</source>
            <translation>Tavoitteita ei vielä ole. Aseta ensimmäinen yhdessä asiakkaan kanssa; askeleet lisätään sen alle.</translation>
        </message>
    </context>
    <context>
        <name>PersonEditor</name>
        <message>
            <source>Choose a person</source>
            <translation>Valitse henkilö</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Lisää henkilö</translation>
        </message>
        <message>
            <source>A person who is no longer listed</source>
            <translation>Henkilö, joka ei ole enää luettelossa</translation>
        </message>
    </context>
    <context>
        <name>PlanLineRow</name>
        <message>
            <source>by {day}</source>
            <translation>viimeistään {day}</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>myöhässä</translation>
        </message>
    </context>
    <context>
        <name>PlansTab</name>
        <message>
            <source>&amp;Write a safety plan</source>
            <translation>&amp;Kirjoita turvasuunnitelma</translation>
        </message>
        <message>
            <source>There is no safety plan yet. Write it together with the client; then it can be printed in full or as a discreet paper.</source>
            <translation>Turvasuunnitelmaa ei vielä ole. Kirjoita se yhdessä asiakkaan kanssa; sitten sen voi tulostaa kokonaan tai huomaamattomana paperina.</translation>
        </message>
        <message>
            <source>Version {n}, {day}, {author}</source>
            <translation>Versio {n}, {day}, {author}</translation>
        </message>
        <message>
            <source>&amp;Print or preview</source>
            <translation>Tulosta tai &amp;esikatsele</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Muuta</translation>
        </message>
        <message>
            <source>&amp;Earlier versions</source>
            <translation>&amp;Aiemmat versiot</translation>
        </message>
    </context>
    <context>
        <name>PrintPage</name>
        <message>
            <source>&amp;Preview</source>
            <translation>&amp;Esikatsele</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>&amp;Asiaan</translation>
        </message>
        <message>
            <source>Change the &amp;choices</source>
            <translation>Muuta &amp;valintoja</translation>
        </message>
        <message>
            <source>Save the document</source>
            <translation>Tallenna asiakirja</translation>
        </message>
    </context>
    <context>
        <name>QuickContactPage</name>
        <message>
            <source>Ctrl+S saves. F8 marks a question as not asked.</source>
            <translation>Ctrl+S tallentaa. F8 merkitsee, että kohtaa ei kysytty.</translation>
        </message>
    </context>
    <context>
        <name>RatedEditor</name>
        <message>
            <source>Clear the choice</source>
            <translation>Poista valinta</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Perustelu</translation>
        </message>
    </context>
    <context>
        <name>ReasonBar</name>
        <message>
            <source>One reason for all that is ticked as unchanged</source>
            <translation>Yksi perustelu kaikelle, mikä merkitään olevan ennallaan</translation>
        </message>
        <message>
            <source>Everything in this part that is still open is unchanged</source>
            <translation>Kaikki tässä osiossa vielä vastaamatta oleva on ennallaan</translation>
        </message>
    </context>
    <context>
        <name>RecipientStep</name>
        <message>
            <source>Who is the report for?</source>
            <translation>Kenelle raportti on?</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Raportin kieli</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Ruotsi</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Suomi</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>Mihin sitä käytetään?</translation>
        </message>
        <message>
            <source>One sentence. It is printed on the report and entered in the log.</source>
            <translation>Yksi virke. Se tulostetaan raporttiin ja kirjataan lokiin.</translation>
        </message>
        <message>
            <source>What agreement and policy let through</source>
            <translation>Mitä sopimus ja säännöt sallivat</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <source>&amp;Correct</source>
            <translation>&amp;Korjaa</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>&amp;Asiaan</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versio</translation>
        </message>
        <message>
            <source>{n}: {at}, {author}</source>
            <translation>{n}: {at}, {author}</translation>
        </message>
        <message>
            <source>{form}, {at}, {author}</source>
            <translation>{form}, {at}, {author}</translation>
        </message>
        <message>
            <source>Changed from the version before</source>
            <translation>Muuttunut edellisestä versiosta</translation>
        </message>
        <message>
            <source>Taken out since the version before</source>
            <translation>Poistettu edellisen version jälkeen</translation>
        </message>
    </context>
    <context>
        <name>RecordPanel</name>
        <message>
            <source>A correction is written beside what was there before, which stays.</source>
            <translation>Oikaisu kirjataan aiemman rinnalle, ja aiempi säilyy.</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Tallenna</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sulje</translation>
        </message>
    </context>
    <context>
        <name>RecoveryWindow</name>
        <message>
            <source>ExitDesk</source>
            <translation>ExitDesk</translation>
        </message>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Takaisin</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>&amp;Jatka</translation>
        </message>
        <message>
            <source>Opening the vault…</source>
            <translation>Holvia avataan…</translation>
        </message>
    </context>
    <context>
        <name>ReminderStrip</name>
        <message>
            <source>The marked passage may be about an offence. Nobody is asked about that here.</source>
            <translation>Merkitty kohta voi koskea rikosta. Siitä ei kysytä täällä keneltäkään.</translation>
        </message>
        <message>
            <source>Rephrase</source>
            <translation>Muotoile uudelleen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Jätä ennalleen</translation>
        </message>
        <message>
            <source>May still be prevented, or concerns a child</source>
            <translation>Voidaan vielä estää, tai koskee lasta</translation>
        </message>
        <message>
            <source>Act first: follow the unit's instruction. If somebody has to know at once, a necessary disclosure can be made from the case. Nothing about this is stored.</source>
            <translation>Toimi ensin: noudata yksikön ohjetta. Jos jonkun on saatava tieto heti, asiasta voidaan tehdä välttämätön luovutus. Tästä ei tallennu mitään.</translation>
        </message>
    </context>
    <context>
        <name>RenewStep</name>
        <message>
            <source>A new recovery sheet</source>
            <translation>Uusi palautuslomake</translation>
        </message>
        <message>
            <source>The new sheet replaces the old one, which then opens nothing but old copies of the vault. Have a printer ready, or pen and paper. Destroy the old sheet.</source>
            <translation>Uusi lomake korvaa vanhan, joka avaa sen jälkeen vain holvin vanhoja kopioita. Varaa tulostin tai kynä ja paperia. Hävitä vanha lomake.</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Report, step 1 of 4: the recipient</source>
            <translation>Raportti, vaihe 1/4: vastaanottaja</translation>
        </message>
        <message>
            <source>Report, step 2 of 4: the contents</source>
            <translation>Raportti, vaihe 2/4: sisältö</translation>
        </message>
        <message>
            <source>Report, step 3 of 4: doubtful words</source>
            <translation>Raportti, vaihe 3/4: epäselvät sanat</translation>
        </message>
        <message>
            <source>Report, step 4 of 4: the checked file</source>
            <translation>Raportti, vaihe 4/4: tarkastettu tiedosto</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Seuraava</translation>
        </message>
        <message>
            <source>&amp;Make and check the file</source>
            <translation>&amp;Tee ja tarkasta tiedosto</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>T&amp;akaisin</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>&amp;Asiaan</translation>
        </message>
        <message>
            <source>Write a text or tick an answer.</source>
            <translation>Kirjoita teksti tai valitse vastaus.</translation>
        </message>
        <message>
            <source>Decide on every word first. Left: {n}</source>
            <translation>Ratkaise ensin jokainen sana. Jäljellä: {n}</translation>
        </message>
        <message>
            <source>Choose a recipient.</source>
            <translation>Valitse vastaanottaja.</translation>
        </message>
        <message>
            <source>Choose the language of the report.</source>
            <translation>Valitse raportin kieli.</translation>
        </message>
        <message>
            <source>Say what the report is for.</source>
            <translation>Kerro, mihin raporttia käytetään.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Tallenna raportti</translation>
        </message>
    </context>
    <context>
        <name>ReviewStep</name>
        <message>
            <source>Words to decide on: {n}</source>
            <translation>Ratkaistavia sanoja: {n}</translation>
        </message>
        <message>
            <source>Nothing is left to decide on</source>
            <translation>Mitään ei ole enää ratkaistavana</translation>
        </message>
        <message>
            <source>Taken out or replaced by rule: {n}</source>
            <translation>Sääntöjen mukaan peitetty: {n}</translation>
        </message>
        <message>
            <source>Ticked but withheld from this recipient: {n}</source>
            <translation>Valittu, mutta ei luovuteta tälle vastaanottajalle: {n}</translation>
        </message>
        <message>
            <source>Decide all words &amp;anew</source>
            <translation>Ratkaise kaikki sanat &amp;uudelleen</translation>
        </message>
        <message>
            <source>As the recipient will read it</source>
            <translation>Näin vastaanottaja sen lukee</translation>
        </message>
    </context>
    <context>
        <name>SafetyPrintPage</name>
        <message>
            <source>The safety plan on paper</source>
            <translation>Turvasuunnitelma paperilla</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Paperin kieli</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Ruotsi</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Suomi</translation>
        </message>
        <message>
            <source>Heading of the paper</source>
            <translation>Paperin otsikko</translation>
        </message>
        <message>
            <source>To remember</source>
            <translation>Muistilista</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Tehtävää</translation>
        </message>
        <message>
            <source>The week</source>
            <translation>Viikko</translation>
        </message>
        <message>
            <source>Lines for signatures</source>
            <translation>Tila allekirjoituksille</translation>
        </message>
        <message>
            <source>Is it safe for the client to carry this?</source>
            <translation>Onko asiakkaan turvallista kantaa tätä mukanaan?</translation>
        </message>
        <message>
            <source>Yes, we have talked about it</source>
            <translation>Kyllä, siitä on puhuttu</translation>
        </message>
        <message>
            <source>No, or we do not know</source>
            <translation>Ei, tai sitä ei tiedetä</translation>
        </message>
        <message>
            <source>Note that it is &amp;memorised</source>
            <translation>Kirjaa, että se on &amp;opeteltu</translation>
        </message>
        <message>
            <source>The lines, and how each is carried</source>
            <translation>Rivit ja miten kukin kulkee mukana</translation>
        </message>
        <message>
            <source>What paper?</source>
            <translation>Millainen paperi?</translation>
        </message>
        <message>
            <source>The whole plan for the client</source>
            <translation>Koko suunnitelma asiakkaalle</translation>
        </message>
        <message>
            <source>The whole plan for the programme</source>
            <translation>Koko suunnitelma toiminnan omaan käyttöön</translation>
        </message>
        <message>
            <source>Discreet, one A4</source>
            <translation>Huomaamaton, yksi A4</translation>
        </message>
        <message>
            <source>Discreet, folded to pocket size</source>
            <translation>Huomaamaton, taskukokoon taitettu</translation>
        </message>
        <message>
            <source>No paper: memorise only</source>
            <translation>Ei paperia: vain ulkoa opeteltavaksi</translation>
        </message>
        <message>
            <source>With titles. Each line as the client chose to carry it.</source>
            <translation>Otsikoiden kanssa. Jokainen rivi niin kuin asiakas on valinnut.</translation>
        </message>
        <message>
            <source>Every line as it stands, marked secret. It stays here.</source>
            <translation>Jokainen rivi sellaisenaan, merkitty salassa pidettäväksi. Se jää tänne.</translation>
        </message>
        <message>
            <source>A neutral heading, no date, no other names than in the lines.</source>
            <translation>Neutraali otsikko, ei päiväystä, ei muita nimiä kuin riveillä.</translation>
        </message>
        <message>
            <source>The same on one sheet that folds to eight small pages.</source>
            <translation>Sama yhdellä arkilla, joka taittuu kahdeksaksi pieneksi sivuksi.</translation>
        </message>
        <message>
            <source>Read the lines together until they stick.</source>
            <translation>Lukekaa rivit yhdessä, kunnes ne jäävät mieleen.</translation>
        </message>
        <message>
            <source>Choose the language and the paper.</source>
            <translation>Valitse kieli ja paperi.</translation>
        </message>
        <message>
            <source>No paper is made.</source>
            <translation>Paperia ei tehdä.</translation>
        </message>
        <message>
            <source>Not safe to carry: choose to memorise only.</source>
            <translation>Ei turvallista kantaa: valitse ulkoa opettelu.</translation>
        </message>
        <message>
            <source>Talk about whether the paper is safe to carry, and answer.</source>
            <translation>Puhukaa siitä, onko paperia turvallista kantaa, ja vastaa.</translation>
        </message>
        <message>
            <source>Change the &amp;lines</source>
            <translation>Muuta &amp;rivejä</translation>
        </message>
    </context>
    <context>
        <name>SavedContact</name>
        <message>
            <source>The contact is saved</source>
            <translation>Yhteydenotto on tallennettu</translation>
        </message>
        <message>
            <source>It is an enquiry that may expire. Make it a case when the work goes on.</source>
            <translation>Se on tiedustelu, joka voi raueta. Avaa se asiaksi, kun työ jatkuu.</translation>
        </message>
        <message>
            <source>&amp;Make it a case</source>
            <translation>&amp;Avaa asiaksi</translation>
        </message>
        <message>
            <source>&amp;Another contact</source>
            <translation>&amp;Uusi yhteydenotto</translation>
        </message>
        <message>
            <source>&amp;Leave it as an enquiry</source>
            <translation>&amp;Jätä tiedusteluksi</translation>
        </message>
    </context>
    <context>
        <name>SealedCover</name>
        <message>
            <source>Hidden answer</source>
            <translation>Piilotettu tieto</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Näytä</translation>
        </message>
        <message>
            <source>Why do you need to see this? The reason is written into the log.</source>
            <translation>Miksi tieto on tarpeen nähdä? Syy kirjataan lokiin.</translation>
        </message>
        <message>
            <source>Reason for showing</source>
            <translation>Syy tiedon näyttämiseen</translation>
        </message>
        <message>
            <source>Keep hidden</source>
            <translation>Pidä piilossa</translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message>
            <source>Part of the form</source>
            <translation>Lomakkeen osio</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Ei aloitettu</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Kesken</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Valmis</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Ei kysytty</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Vaatii korjausta</translation>
        </message>
    </context>
    <context>
        <name>SectionPage</name>
        <message>
            <source>The rest of this part was not asked</source>
            <translation>Tämän osion loppua ei kysytty</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Asetukset</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>Ikkunoiden kieli</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekstin koko</translation>
        </message>
        <message>
            <source>S&amp;maller</source>
            <translation>&amp;Pienempi</translation>
        </message>
        <message>
            <source>La&amp;rger</source>
            <translation>S&amp;uurempi</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>&amp;Tavallinen koko</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Värit</translation>
        </message>
        <message>
            <source>As on the desktop</source>
            <translation>Tietokoneen asetusten mukaan</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Vaalea</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tumma</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Suuri kontrasti</translation>
        </message>
        <message>
            <source>Lock after &amp;idle minutes</source>
            <translation>Lukitse, kun käyttämättä &amp;minuutteja</translation>
        </message>
        <message>
            <source>The vault locks by itself when nobody uses it. F9 locks at once.</source>
            <translation>Holvi lukittuu itsestään, kun kukaan ei käytä sitä. F9 lukitsee heti.</translation>
        </message>
        <message>
            <source>What opens the vault</source>
            <translation>Mikä avaa holvin</translation>
        </message>
        <message>
            <source>The passphrase, and the recovery sheet for the day it is forgotten.</source>
            <translation>Salalause, ja palautuslomake sen varalta, että salalause unohtuu.</translation>
        </message>
        <message>
            <source>Change the &amp;passphrase</source>
            <translation>Vaihda &amp;salalause</translation>
        </message>
        <message>
            <source>New &amp;recovery sheet</source>
            <translation>Uusi &amp;palautuslomake</translation>
        </message>
        <message>
            <source>{points} points</source>
            <translation>{points} pistettä</translation>
        </message>
    </context>
    <context>
        <name>SheetChange</name>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Takaisin</translation>
        </message>
        <message>
            <source>&amp;Make a new sheet</source>
            <translation>&amp;Tee uusi lomake</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>&amp;Jatka</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation>&amp;Valmis</translation>
        </message>
        <message>
            <source>The sheet is being made…</source>
            <translation>Lomaketta tehdään…</translation>
        </message>
    </context>
    <context>
        <name>SheetStep</name>
        <message>
            <source>Your recovery sheet</source>
            <translation>Palautuslomakkeesi</translation>
        </message>
        <message>
            <source>If the passphrase is forgotten, this code is the only way into the vault. Keep it on paper in a locked place, never on a computer or a telephone.</source>
            <translation>Jos salalause unohtuu, tämä koodi on ainoa tapa avata holvi. Säilytä se paperilla lukitussa paikassa, ei koskaan tietokoneella tai puhelimessa.</translation>
        </message>
        <message>
            <source>&amp;Print the sheet</source>
            <translation>&amp;Tulosta lomake</translation>
        </message>
        <message>
            <source>No printer? Copy the code by hand, one character at a time.</source>
            <translation>Eikö tulostinta ole? Kirjoita koodi käsin, merkki kerrallaan.</translation>
        </message>
        <message>
            <source>Fingerprint of the vault: {mark}</source>
            <translation>Holvin sormenjälki: {mark}</translation>
        </message>
    </context>
    <context>
        <name>StrengthMeter</name>
        <message>
            <source>Strength of the passphrase</source>
            <translation>Salalauseen vahvuus</translation>
        </message>
        <message>
            <source>Tip: four or more random words that have nothing to do with each other.</source>
            <translation>Vinkki: vähintään neljä satunnaista sanaa, jotka eivät liity toisiinsa.</translation>
        </message>
    </context>
    <context>
        <name>TimelinePanel</name>
        <message>
            <source>Zoom out</source>
            <translation>Loitonna</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Lähennä</translation>
        </message>
        <message>
            <source>T&amp;oday</source>
            <translation>&amp;Tänään</translation>
        </message>
        <message>
            <source>&amp;Whole case</source>
            <translation>&amp;Koko asia</translation>
        </message>
        <message>
            <source>The same as a list</source>
            <translation>Sama luettelona</translation>
        </message>
        <message>
            <source>Timeline as a list</source>
            <translation>Aikajana luettelona</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Päivä</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Mikä</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Lisätiedot</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Tänään</translation>
        </message>
        <message>
            <source>New quick &amp;contact</source>
            <translation>Uusi pika&amp;yhteydenotto</translation>
        </message>
        <message>
            <source>All ca&amp;ses</source>
            <translation>Kaikki a&amp;siat</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Myöhässä</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Tänään</translation>
        </message>
        <message>
            <source>In the coming days</source>
            <translation>Lähipäivinä</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Odottaa</translation>
        </message>
        <message>
            <source>The recovery sheet was never checked</source>
            <translation>Palautuslomaketta ei ole tarkistettu</translation>
        </message>
        <message>
            <source>If the passphrase is forgotten, nothing opens the vault. Make a new sheet.</source>
            <translation>Jos salalause unohtuu, mikään ei avaa holvia. Tee uusi lomake.</translation>
        </message>
        <message>
            <source>New &amp;recovery sheet</source>
            <translation>Uusi &amp;palautuslomake</translation>
        </message>
        <message>
            <source>Nothing is due. New levels, agreements, steps and promises appear here.</source>
            <translation>Mitään ei ole tehtävänä. Uhkatasot, sopimukset, askeleet ja lupaukset näkyvät tässä, kun niiden aika lähestyy.</translation>
        </message>
    </context>
    <context>
        <name>TypedBackStep</name>
        <message>
            <source>Check the sheet</source>
            <translation>Tarkista lomake</translation>
        </message>
        <message>
            <source>Type two groups from the paper, to be sure that it can be read.</source>
            <translation>Kirjoita paperista kaksi ryhmää, jotta on varmaa, että siitä saa selvää.</translation>
        </message>
        <message>
            <source>Line {line}, group {group}</source>
            <translation>Rivi {line}, ryhmä {group}</translation>
        </message>
    </context>
    <context>
        <name>UnlockWindow</name>
        <message>
            <source>ExitDesk</source>
            <translation>ExitDesk</translation>
        </message>
        <message>
            <source>Practice vault</source>
            <translation>Harjoitusholvi</translation>
        </message>
        <message>
            <source>Open the vault</source>
            <translation>Avaa holvi</translation>
        </message>
        <message>
            <source>Vault: {folder}</source>
            <translation>Holvi: {folder}</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Salalause</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Avaa</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>Muut tavat</translation>
        </message>
        <message>
            <source>Open with the &amp;recovery sheet</source>
            <translation>Avaa &amp;palautuslomakkeella</translation>
        </message>
        <message>
            <source>Open the practice &amp;vault</source>
            <translation>Avaa &amp;harjoitusholvi</translation>
        </message>
        <message>
            <source>Open the vault for client &amp;work</source>
            <translation>Avaa asiakas&amp;työn holvi</translation>
        </message>
        <message>
            <source>Choose another &amp;folder</source>
            <translation>Valitse toinen &amp;kansio</translation>
        </message>
        <message>
            <source>Create a &amp;new vault</source>
            <translation>Luo &amp;uusi holvi</translation>
        </message>
        <message>
            <source>Opening the vault…</source>
            <translation>Holvia avataan…</translation>
        </message>
        <message>
            <source>Too many failed attempts. Time left: {seconds} s</source>
            <translation>Liian monta epäonnistunutta yritystä. Aikaa jäljellä: {seconds} s</translation>
        </message>
    </context>
    <context>
        <name>WayStep</name>
        <message>
            <source>Welcome to ExitDesk</source>
            <translation>Tervetuloa ExitDeskiin</translation>
        </message>
        <message>
            <source>Everything ExitDesk holds lies in an encrypted vault on this computer. Nothing is sent anywhere.</source>
            <translation>Kaikki ExitDeskiin tallennettu on salatussa holvissa tällä tietokoneella. Mitään ei lähetetä minnekään.</translation>
        </message>
        <message>
            <source>&amp;Create a vault</source>
            <translation>&amp;Luo holvi</translation>
        </message>
        <message>
            <source>For real client work. Takes about five minutes.</source>
            <translation>Varsinaiseen asiakastyöhön. Kestää noin viisi minuuttia.</translation>
        </message>
        <message>
            <source>Open the practice &amp;vault</source>
            <translation>Avaa &amp;harjoitusholvi</translation>
        </message>
        <message>
            <source>Invented cases to learn on. The practice vault is marked on every screen.</source>
            <translation>Keksittyjä asioita harjoittelua varten. Harjoitusholvi on merkitty jokaisessa näkymässä.</translation>
        </message>
        <message>
            <source>Open an &amp;existing vault</source>
            <translation>Avaa &amp;olemassa oleva holvi</translation>
        </message>
        <message>
            <source>Choose the folder the vault lies in.</source>
            <translation>Valitse kansio, jossa holvi on.</translation>
        </message>
    </context>
    <context>
        <name>_Question</name>
        <message>
            <source>ExitDesk</source>
            <extracomment>What a dialog says: both languages at once, or something that is asked again after a switch.</extracomment>
            <translation>ExitDesk</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sulje</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>P&amp;eruuta</translation>
        </message>
    </context>
    <context>
        <name>_RadioEditor</name>
        <message>
            <source>Clear the choice</source>
            <translation>Poista valinta</translation>
        </message>
    </context>
</TS>
