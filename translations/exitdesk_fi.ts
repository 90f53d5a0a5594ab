<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
    <context>
        <name>AccessTab</name>
        <message>
            <source>Those who may open the case</source>
            <translation>Asian saavat avata</translation>
        </message>
        <message>
            <source>Share the case</source>
            <translation>Asian jakaminen</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Virkamies</translation>
        </message>
        <message>
            <source>&amp;Share</source>
            <translation>&amp;Jaa</translation>
        </message>
        <message>
            <source>Share as &amp;deputy</source>
            <translation>Nimeä &amp;sijaiseksi</translation>
        </message>
        <message>
            <source>You are the only officer in this vault: there is nobody to share with yet.</source>
            <translation>Olet holvin ainoa virkamies: vielä ei ole ketään, jolle asian voisi jakaa.</translation>
        </message>
        <message>
            <source>What protects the case</source>
            <translation>Mikä suojaa asiaa</translation>
        </message>
        <message>
            <source>Sealed answers and attachments are encrypted with the case's own key. Only those named here hold it, officers on duty, who must give a reason that is shown to the responsible officer, and recovery by two people where it has been set up.</source>
            <translation>Suljetun osion vastaukset ja liitteet on salattu asian omalla avaimella. Avain on vain tässä nimetyillä, päivystäjillä, joiden on ilmoitettava syy, joka näytetään vastuuhenkilölle, sekä kahden henkilön palautuksessa, jos se on järjestetty.</translation>
        </message>
        <message>
            <source>That others see the code alone, and not the rest of the case, is a rule of this program: whoever unlocks the vault has the key to everything that is not sealed.</source>
            <translation>Se, että muut näkevät asiasta vain tunnuksen, on tämän ohjelman sääntö: jokaisella, joka voi avata holvin, on avain kaikkeen, mitä ei ole suljettu.</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (sinä)</translation>
        </message>
        <message>
            <source>Does not use the vault any more.</source>
            <translation>Ei enää käytä holvia.</translation>
        </message>
        <message>
            <source>Make deputy</source>
            <translation>Nimeä sijaiseksi</translation>
        </message>
        <message>
            <source>Not deputy any more</source>
            <translation>Päätä sijaisuus</translation>
        </message>
        <message>
            <source>Hand the case over…</source>
            <translation>Siirrä vastuu…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Poista oikeus…</translation>
        </message>
        <message>
            <source>Leave the case…</source>
            <translation>Luovu asiasta…</translation>
        </message>
    </context>
    <context>
        <name>AddingPanel</name>
        <message>
            <source>New attachment</source>
            <translation>Uusi liite</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Otsikko</translation>
        </message>
        <message>
            <source>The title is sealed. The file's own name is not kept.</source>
            <translation>Otsikko suljetaan. Tiedoston omaa nimeä ei säilytetä.</translation>
        </message>
        <message>
            <source>Note (optional, sealed)</source>
            <translation>Huomautus (vapaaehtoinen, suljettu)</translation>
        </message>
        <message>
            <source>Add to the &amp;case</source>
            <translation>&amp;Liitä asiaan</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>Pe&amp;ruuta</translation>
        </message>
        <message>
            <source>The file is being read…</source>
            <translation>Tiedostoa luetaan…</translation>
        </message>
        <message>
            <source>The pages are being looked through…</source>
            <translation>Sivuja käydään läpi…</translation>
        </message>
        <message>
            <source>The attachment is being sealed…</source>
            <translation>Liitettä suljetaan…</translation>
        </message>
    </context>
    <context>
        <name>AdmittingSteps</name>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Takaisin</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>&amp;Jatka</translation>
        </message>
        <message>
            <source>&amp;Add the officer</source>
            <translation>&amp;Lisää virkamies</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation>&amp;Valmis</translation>
        </message>
        <message>
            <source>The officer is being added…</source>
            <translation>Virkamiestä lisätään…</translation>
        </message>
    </context>
    <context>
        <name>AgreementEditor</name>
        <message>
            <source>Tell first where secrecy ends, and note the day and the language. Then the agreement can be filled in.</source>
            <translation>Kerro ensin, mihin salassapito päättyy, ja kirjaa päivä ja kieli. Sitten sopimuksen voi täyttää.</translation>
        </message>
        <message>
            <source>Agreement: {person}</source>
            <translation>Sopimus: {person}</translation>
        </message>
    </context>
    <context>
        <name>AgreementMatrix</name>
        <message>
            <source>Hide the table</source>
            <translation>Piilota taulukko</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Näytä taulukkona</translation>
        </message>
        <message>
            <source>The whole agreement as a table</source>
            <translation>Koko sopimus taulukkona</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Tiedot</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>sovittu</translation>
        </message>
        <message>
            <source>never goes there</source>
            <translation>ei koskaan luovuteta sinne</translation>
        </message>
        <message>
            <source>not agreed</source>
            <translation>ei sovittu</translation>
        </message>
    </context>
    <context>
        <name>AgreementPrintPage</name>
        <message>
            <source>The agreement on paper</source>
            <translation>Sopimus paperilla</translation>
        </message>
        <message>
            <source>One page in plain words, with lines to sign on unless it was agreed by word of mouth. An agreed name or a mark is enough. Note the day of signing afterwards.</source>
            <translation>Yksi sivu selkeällä kielellä, allekirjoitusrivit mukana, ellei sopimus ole suullinen. Sovittu nimi tai puumerkki riittää. Kirjaa allekirjoituspäivä jälkikäteen.</translation>
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
            <source>Choose the language.</source>
            <translation>Valitse kieli.</translation>
        </message>
    </context>
    <context>
        <name>AgreementsTab</name>
        <message>
            <source>Write the person's &amp;card</source>
            <translation>Kirjoita henkilön &amp;kortti</translation>
        </message>
        <message>
            <source>An agreement is made with a person. Write the client's card first; an agreed name is enough.</source>
            <translation>Sopimus tehdään henkilön kanssa. Kirjoita ensin asiakkaan kortti; sovittu nimi riittää.</translation>
        </message>
    </context>
    <context>
        <name>AmountEditor</name>
        <message>
            <source>e.g. 12.50</source>
            <translation>esim. 12,50</translation>
        </message>
    </context>
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
        <name>Asking</name>
        <message>
            <source>Which answer</source>
            <translation>Mikä vastaus</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>Vastaus</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Syy</translation>
        </message>
        <message>
            <source>The reason stays in the log: do not repeat what is to be gone.</source>
            <translation>Syy jää lokiin: älä toista siinä sitä, mikä poistetaan.</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>&amp;Jatka</translation>
        </message>
        <message>
            <source>Cance&amp;l</source>
            <translation>Pe&amp;ruuta</translation>
        </message>
        <message>
            <source>Select a passage. If nothing is selected, the whole answer goes.</source>
            <translation>Valitse kohta tekstistä. Jos mitään ei ole valittu, koko vastaus poistetaan.</translation>
        </message>
        <message>
            <source>The whole answer goes. To choose a passage of a sealed answer, show it first.</source>
            <translation>Koko vastaus poistetaan. Näytä suljetun osion vastaus ensin, jos haluat valita siitä kohdan.</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Lasketaan…</translation>
        </message>
        <message>
            <source>It stands nowhere in this record.</source>
            <translation>Sitä ei ole missään näissä tiedoissa.</translation>
        </message>
        <message>
            <source>The whole answer. Versions: {revisions}. Drafts: {drafts}.</source>
            <translation>Koko vastaus. Versioita: {revisions}. Luonnoksia: {drafts}.</translation>
        </message>
        <message>
            <source>The selected passage. Versions: {revisions}. Drafts: {drafts}. Places: {places}.</source>
            <translation>Valittu kohta. Versioita: {revisions}. Luonnoksia: {drafts}. Kohtia: {places}.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentsTab</name>
        <message>
            <source>Safety</source>
            <translation>Uhka ja suoja</translation>
        </message>
        <message>
            <source>Life situation</source>
            <translation>Elämäntilanne</translation>
        </message>
        <message>
            <source>&amp;Assess safety</source>
            <translation>&amp;Arvioi turvallisuus</translation>
        </message>
        <message>
            <source>Assess the &amp;life situation</source>
            <translation>Arvioi e&amp;lämäntilanne</translation>
        </message>
        <message>
            <source>Safety has not been assessed yet. Until it has, the level is shown as unknown.</source>
            <translation>Turvallisuutta ei ole vielä arvioitu. Siihen asti uhkatasona näkyy ”ei tiedossa”.</translation>
        </message>
        <message>
            <source>The life situation has not been assessed yet. It is gone through together, one life domain at a time; each need is one click from a goal.</source>
            <translation>Elämäntilannetta ei ole vielä arvioitu. Se käydään läpi yhdessä, yksi elämänalue kerrallaan, ja tarpeesta tulee tavoite yhdellä painalluksella.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentCard</name>
        <message>
            <source>Open: {what}</source>
            <translation>Avaa: {what}</translation>
        </message>
        <message>
            <source>Erase: {what}</source>
            <translation>Hävitä: {what}</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Avaa…</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Hävitä…</translation>
        </message>
        <message>
            <source>The content and the title are erased for good. Older backups still hold them. The log keeps that the attachment was there, who erased it, when and why. Why is it erased?</source>
            <translation>Sisältö ja otsikko hävitetään lopullisesti. Vanhoissa varmuuskopioissa ne ovat yhä tallella. Lokiin jää, että liite on ollut olemassa, kuka sen hävitti, milloin ja miksi. Miksi liite hävitetään?</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Hävitä lopullisesti</translation>
        </message>
        <message>
            <source>Added {at} by {officer} · {size}</source>
            <translation>Liitetty {at} · {officer} · {size}</translation>
        </message>
        <message>
            <source>Erased {at} by {officer}. Reason: {reason}</source>
            <translation>Hävitetty {at} · {officer}. Syy: {reason}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentPage</name>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Avaa…</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>A&amp;siaan</translation>
        </message>
        <message>
            <source>Why do you need to see this? The reason is written into the log. The attachment is shown here only; it cannot be saved as a file.</source>
            <translation>Miksi liite on nähtävä? Syy kirjataan lokiin. Liite näytetään vain tässä; sitä ei voi tallentaa tiedostoksi.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Avaa</translation>
        </message>
        <message>
            <source>The attachment is being opened…</source>
            <translation>Liitettä avataan…</translation>
        </message>
        <message>
            <source>Added {at} by {officer} · {size}</source>
            <translation>Liitetty {at} · {officer} · {size}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentViewer</name>
        <message>
            <source>Fit &amp;width</source>
            <extracomment>What has a sign that everybody knows is written as that sign: the pages need the room.</extracomment>
            <translation>Sovita &amp;leveyteen</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Tulosta</translation>
        </message>
        <message>
            <source>Stop &amp;printing</source>
            <translation>Keskeytä &amp;tulostus</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>A&amp;siaan</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Edellinen sivu</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Seuraava sivu</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Pienemmäksi</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Suuremmaksi</translation>
        </message>
        <message>
            <source>Page {n} of {all}</source>
            <translation>Sivu {n}/{all}</translation>
        </message>
        <message>
            <source>Pages of the attachment</source>
            <translation>Liitteen sivut</translation>
        </message>
        <message>
            <source>Printing: page {n} of {all}</source>
            <translation>Tulostetaan: sivu {n}/{all}</translation>
        </message>
        <message>
            <source>Printing: page {n}</source>
            <translation>Tulostetaan: sivu {n}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsTab</name>
        <message>
            <source>&amp;Add a file…</source>
            <translation>&amp;Liitä tiedosto…</translation>
        </message>
        <message>
            <source>&amp;Paste a picture</source>
            <translation>Liitä &amp;kuva leikepöydältä</translation>
        </message>
        <message>
            <source>Show the &amp;titles…</source>
            <translation>&amp;Näytä otsikot…</translation>
        </message>
        <message>
            <source>PDF, pictures and plain text up to 50 MB. Attachments are kept sealed: they are outside search and lists, open only here, for a reason that is logged, and cannot be saved as files. On a disk others could read them.</source>
            <translation>PDF-tiedostoja, kuvia ja pelkkää tekstiä enintään 50 Mt. Liitteet säilytetään suljettuina: ne eivät ole haussa eivätkä luetteloissa, ne avataan vain tässä, lokiin kirjattavasta syystä, eikä niitä voi tallentaa tiedostoiksi. Levyltä muut voisivat lukea ne.</translation>
        </message>
        <message>
            <source>Why do you need to see the titles? The reason is written into the log.</source>
            <translation>Miksi otsikot on nähtävä? Syy kirjataan lokiin.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Näytä</translation>
        </message>
        <message>
            <source>Nothing is attached yet. Attach only what the work needs.</source>
            <translation>Mitään ei ole vielä liitetty. Liitä vain se, mitä työssä tarvitaan.</translation>
        </message>
        <message>
            <source>Choose a file to attach</source>
            <translation>Valitse liitettävä tiedosto</translation>
        </message>
    </context>
    <context>
        <name>BackupPage</name>
        <message>
            <source>Backup</source>
            <translation>Varmuuskopio</translation>
        </message>
        <message>
            <source>A backup is a copy of the whole vault, encrypted like the vault itself. Keep it on a drive of its own, in another place than this computer.</source>
            <translation>Varmuuskopio on kopio koko holvista, salattu kuten holvi itse. Säilytä sitä erillisellä asemalla, eri paikassa kuin tätä tietokonetta.</translation>
        </message>
        <message>
            <source>Latest backup</source>
            <translation>Viimeisin varmuuskopio</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Tee varmuuskopio</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>&amp;Varmuuskopioi nyt</translation>
        </message>
        <message>
            <source>Choose &amp;folder…</source>
            <translation>Valitse &amp;kansio…</translation>
        </message>
        <message>
            <source>This folder lies on the same disk as the vault: if the disk is lost, both are. Choose another drive if you can.</source>
            <translation>Kansio on samalla levyllä kuin holvi: jos levy menetetään, molemmat menetetään. Valitse toinen asema, jos voit.</translation>
        </message>
        <message>
            <source>Backups in the folder</source>
            <translation>Kansion varmuuskopiot</translation>
        </message>
        <message>
            <source>Try now and then whether a backup can be restored. Nothing is changed.</source>
            <translation>Kokeile silloin tällöin, voiko kopion palauttaa. Mikään ei muutu.</translation>
        </message>
        <message>
            <source>&amp;Try a restore…</source>
            <translation>Kokeile palau&amp;ttamista…</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Hyvä tietää</translation>
        </message>
        <message>
            <source>A backup opens with the passphrase or recovery sheet that held when it was made. Older backups still hold what has been erased or struck out since, and let in officers who have left: destroy those that are not needed. To restore a backup, lock the vault with F9 and choose to restore.</source>
            <translation>Varmuuskopio avautuu salalauseella tai palautuslomakkeella, joka oli voimassa sen tekohetkellä. Vanhemmissa kopioissa on edelleen se, mikä on myöhemmin hävitetty tai poistettu, ja ne päästävät sisään lähteneet virkamiehet: hävitä tarpeettomat. Kun haluat palauttaa kopion, lukitse holvi F9-näppäimellä ja valitse palauttaminen.</translation>
        </message>
        <message>
            <source>No backup of this vault has been made yet.</source>
            <translation>Tästä holvista ei ole vielä tehty varmuuskopiota.</translation>
        </message>
        <message>
            <source>{when}
Folder: {folder}
Head of the log: {head}</source>
            <translation>{when}
Kansio: {folder}
Lokin tarkistussumma: {head}</translation>
        </message>
        <message>
            <source>Choose a folder first, on a drive of its own.</source>
            <translation>Valitse ensin kansio erilliseltä asemalta.</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Kansio: {folder}</translation>
        </message>
        <message>
            <source>The folder cannot be reached now. Connect the drive.</source>
            <translation>Kansioon ei pääse juuri nyt. Kytke asema.</translation>
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
            <source>Change the answer</source>
            <translation>Muuta vastausta</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Ennallaan</translation>
        </message>
    </context>
    <context>
        <name>CalendarBar</name>
        <message>
            <source>Previous month</source>
            <translation>Edellinen kuukausi</translation>
        </message>
        <message>
            <source>Previous week</source>
            <translation>Edellinen viikko</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Tänään</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Seuraava kuukausi</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Seuraava viikko</translation>
        </message>
        <message>
            <source>Print the week without names…</source>
            <translation>Tulosta viikko ilman nimiä…</translation>
        </message>
        <message>
            <source>Page Up</source>
            <translation>Page Up</translation>
        </message>
        <message>
            <source>The T key</source>
            <translation>T-näppäin</translation>
        </message>
        <message>
            <source>Page Down</source>
            <translation>Page Down</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Viikko</translation>
        </message>
        <message>
            <source>Only my own cases</source>
            <translation>Vain omat asiani</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Days of the month</source>
            <translation>Kuukauden päivät</translation>
        </message>
        <message>
            <source>Week {number}: {first}–{last}</source>
            <translation>Viikko {number}: {first}–{last}</translation>
        </message>
    </context>
    <context>
        <name>CaseEditor</name>
        <message>
            <source>Find by code or alias</source>
            <translation>Hae tunnuksella tai sovitulla nimellä</translation>
        </message>
        <message>
            <source>No case chosen</source>
            <translation>Asiaa ei ole valittu</translation>
        </message>
        <message>
            <source>No case to choose</source>
            <translation>Valittavia asioita ei ole</translation>
        </message>
    </context>
    <context>
        <name>CaseHead</name>
        <message>
            <source>No agreed name</source>
            <translation>Ei sovittua nimeä</translation>
        </message>
        <message>
            <source>Not shared with you</source>
            <translation>Ei jaettu sinulle</translation>
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
            <source>not shared with you</source>
            <translation>ei jaettu sinulle</translation>
        </message>
        <message>
            <source>Drafts waiting: {n}</source>
            <translation>Odottavia luonnoksia: {n}</translation>
        </message>
        <message>
            <source>No case passes the filter.</source>
            <translation>Mikään asia ei vastaa suodatinta.</translation>
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
            <source>People</source>
            <translation>Henkilöt</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Sopimukset</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Turvallisuus</translation>
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
            <source>Services</source>
            <translation>Palvelut</translation>
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
            <source>Attachments</source>
            <translation>Liitteet</translation>
        </message>
        <message>
            <source>Who may open</source>
            <translation>Käyttöoikeudet</translation>
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
        <name>CategoryBoxes</name>
        <message>
            <source>{category} (never to this recipient)</source>
            <translation>{category} (ei koskaan tälle vastaanottajalle)</translation>
        </message>
        <message>
            <source>{category} ({how})</source>
            <translation>{category} ({how})</translation>
        </message>
        <message>
            <source>{words} – ask the client</source>
            <translation>{words} – kysy asiakkaalta</translation>
        </message>
    </context>
    <context>
        <name>CellRow</name>
        <message>
            <source>Concerns others than the client: nothing more can be allowed by the client's agreement alone.</source>
            <translation>Koskee muita kuin asiakasta: asiakkaan sopimus ei yksin voi sallia enempää.</translation>
        </message>
        <message>
            <source>As it is in force</source>
            <translation>Palauta nyt voimassa oleva</translation>
        </message>
        <message>
            <source>If agreed</source>
            <translation>Jos on sovittu</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Aina</translation>
        </message>
        <message>
            <source>Otherwise</source>
            <translation>Muuten</translation>
        </message>
        <message>
            <source>Changed. In force now: {was}</source>
            <translation>Muutettu. Nyt voimassa: {was}</translation>
        </message>
    </context>
    <context>
        <name>ChangedWhoStep</name>
        <message>
            <source>Name and tasks</source>
            <translation>Nimi ja tehtävät</translation>
        </message>
        <message>
            <source>What was written before shows the new name; the log tells when it was changed.</source>
            <translation>Aiemmin kirjoitettu näkyy uudella nimellä; loki kertoo, milloin nimi muutettiin.</translation>
        </message>
    </context>
    <context>
        <name>ChangingSteps</name>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Takaisin</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Tallenna</translation>
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
        <name>CheckStep</name>
        <message>
            <source>What changes</source>
            <translation>Tämä muuttuu</translation>
        </message>
        <message>
            <source>Why is the policy changed?</source>
            <translation>Miksi käytäntöä muutetaan?</translation>
        </message>
        <message>
            <source>The reason stays in the log, with your name and the day. Name no client.</source>
            <translation>Syy jää lokiin nimesi ja päivän kanssa. Älä mainitse ketään asiakasta.</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Mitään ei ole vielä muutettu.</translation>
        </message>
        <message>
            <source>Lets more through: {change}</source>
            <translation>Päästää läpi enemmän: {change}</translation>
        </message>
    </context>
    <context>
        <name>ChoiceStep</name>
        <message>
            <source>Try a restore</source>
            <translation>Kokeile palauttamista</translation>
        </message>
        <message>
            <source>Connect the drive and choose the folder the backups were saved in. The backup is copied, opened and checked. Nothing in the vault is changed.</source>
            <translation>Kytke asema ja valitse kansio, johon kopiot on tallennettu. Kopio tuodaan tietokoneelle, avataan ja tarkistetaan. Holvissa ei muutu mikään.</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Palauta varmuuskopiosta</translation>
        </message>
        <message>
            <source>Connect the drive and choose the folder the backups were saved in. The backup is copied and tried first; nothing is replaced until you have seen what it holds.</source>
            <translation>Kytke asema ja valitse kansio, johon kopiot on tallennettu. Kopio tuodaan tietokoneelle ja sitä kokeillaan ensin; mitään ei korvata, ennen kuin olet nähnyt, mitä se sisältää.</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Kansio: {folder}</translation>
        </message>
        <message>
            <source>Choose &amp;folder…</source>
            <translation>Valitse &amp;kansio…</translation>
        </message>
    </context>
    <context>
        <name>ClientPanel</name>
        <message>
            <source>Does the client know?</source>
            <translation>Tietääkö asiakas?</translation>
        </message>
        <message>
            <source>Has the client been told of the disclosure?</source>
            <translation>Onko asiakkaalle kerrottu luovutuksesta?</translation>
        </message>
        <message>
            <source>The client has been told</source>
            <translation>Asiakkaalle on kerrottu</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Ei vielä</translation>
        </message>
        <message>
            <source>On which day?</source>
            <translation>Minä päivänä?</translation>
        </message>
        <message>
            <source>&amp;Enter in the log</source>
            <translation>&amp;Kirjaa lokiin</translation>
        </message>
        <message>
            <source>Why not yet?</source>
            <translation>Miksi ei vielä?</translation>
        </message>
        <message>
            <source>How, or other remark</source>
            <translation>Miten, tai muu huomio</translation>
        </message>
    </context>
    <context>
        <name>ClientStep</name>
        <message>
            <source>What is told:</source>
            <translation>Mitä kerrotaan:</translation>
        </message>
        <message>
            <source>Check before it is entered</source>
            <translation>Tarkista ennen kirjaamista</translation>
        </message>
        <message>
            <source>Has the client been told of this disclosure?</source>
            <translation>Onko asiakkaalle kerrottu tästä luovutuksesta?</translation>
        </message>
        <message>
            <source>The client has been told</source>
            <translation>Asiakkaalle on kerrottu</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Ei vielä</translation>
        </message>
        <message>
            <source>The client is told as soon as it is safe. Until that is entered it stands on Today. Absolute secrecy has never been promised.</source>
            <translation>Asiakkaalle kerrotaan heti, kun se on turvallista. Kunnes se on kirjattu, asia näkyy Tänään-sivulla. Ehdotonta salassapitoa ei ole koskaan luvattu.</translation>
        </message>
        <message>
            <source>On which day?</source>
            <translation>Minä päivänä?</translation>
        </message>
        <message>
            <source>Why not yet? Name nobody.</source>
            <translation>Miksi ei vielä? Älä mainitse ketään nimeltä.</translation>
        </message>
    </context>
    <context>
        <name>ClosedCase</name>
        <message>
            <source>Open in an &amp;emergency…</source>
            <translation>Avaa &amp;hätätilanteessa…</translation>
        </message>
        <message>
            <source>Why must the case be opened now? The reason is entered in the log before the case is opened, and shown to the responsible officer and the deputy.</source>
            <translation>Miksi asia on avattava nyt? Syy kirjataan lokiin ennen asian avaamista, ja se näytetään vastuuhenkilölle ja sijaiselle.</translation>
        </message>
        <message>
            <source>&amp;Open the case</source>
            <translation>&amp;Avaa asia</translation>
        </message>
        <message>
            <source>In an emergency</source>
            <translation>Hätätilanteessa</translation>
        </message>
        <message>
            <source>The case has no responsible officer</source>
            <translation>Asialla ei ole vastuuhenkilöä</translation>
        </message>
        <message>
            <source>The officer who was responsible does not use the vault any more.</source>
            <translation>Asiasta vastannut virkamies ei enää käytä holvia.</translation>
        </message>
        <message>
            <source>New responsible officer</source>
            <translation>Uusi vastuuhenkilö</translation>
        </message>
        <message>
            <source>&amp;Make responsible…</source>
            <translation>Tee &amp;vastuuhenkilöksi…</translation>
        </message>
        <message>
            <source>Case {code} is not shared with you</source>
            <translation>Asiaa {code} ei ole jaettu sinulle</translation>
        </message>
        <message>
            <source>You see that the case exists and who answers for it, and nothing more.</source>
            <translation>Näet, että asia on olemassa ja kuka siitä vastaa, et muuta.</translation>
        </message>
        <message>
            <source>Ask to share it: {names}</source>
            <translation>Pyydä asian jakamista sinulle: {names}</translation>
        </message>
        <message>
            <source>You are on duty and may open the case for a reason, until the vault is locked.</source>
            <translation>Olet päivystäjä ja saat avata asian, kun ilmoitat syyn. Asia on avoinna, kunnes holvi lukitaan.</translation>
        </message>
        <message>
            <source>Only an officer on duty may open the case. On duty: {names}</source>
            <translation>Vain päivystäjä saa avata asian. Päivystäjät: {names}</translation>
        </message>
    </context>
    <context>
        <name>ClosedNotice</name>
        <message>
            <source>This case is closed</source>
            <translation>Asia on päätetty</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Alkaen</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Syy</translation>
        </message>
        <message>
            <source>Follow-up agreed: {day}</source>
            <translation>Sovittu seuranta: {day}</translation>
        </message>
        <message>
            <source>Open the case again…</source>
            <translation>Avaa asia uudelleen…</translation>
        </message>
    </context>
    <context>
        <name>ClosingPanel</name>
        <message>
            <source>Still open in this case</source>
            <translation>Asiassa on vielä avoinna</translation>
        </message>
        <message>
            <source>The case can be closed all the same. Of a closed case only the follow-ups agreed on, what is lent out, decisions after a withdrawal and the day of review come up.</source>
            <translation>Asian voi silti päättää. Päätetystä asiasta nousevat esiin vain sovittu seuranta, lainassa oleva, peruuttamisen jälkeiset päätökset ja päivä, jolloin tiedot käydään läpi.</translation>
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
        <name>ComparedText</name>
        <message>
            <source>The text now</source>
            <translation>Teksti nyt</translation>
        </message>
        <message>
            <source>The text after the change</source>
            <translation>Teksti muutoksen jälkeen</translation>
        </message>
    </context>
    <context>
        <name>ConsequenceView</name>
        <message>
            <source>&amp;Withdraw now</source>
            <translation>&amp;Peruuta sopimus nyt</translation>
        </message>
        <message>
            <source>&amp;Change the choice</source>
            <translation>&amp;Muuta valintaa</translation>
        </message>
        <message>
            <source>What can no longer be done</source>
            <translation>Mitä ei enää voi tehdä</translation>
        </message>
        <message>
            <source>Nothing about {person} may be given to anybody who needs an agreement: the agreement has been withdrawn. A necessary disclosure is still possible.</source>
            <translation>{person}: mitään ei saa enää luovuttaa vastaanottajille, joille luovuttaminen edellyttää sopimusta, koska se on peruutettu. Välttämätön luovutus on yhä mahdollinen.</translation>
        </message>
        <message>
            <source>{recipient} gets no longer: {categories}</source>
            <translation>{recipient} ei saa enää: {categories}</translation>
        </message>
        <message>
            <source>The report in the making for {recipient} cannot leave as it is. It is kept: go through it again, or throw it away.</source>
            <translation>Tekeillä on raportti, vastaanottaja: {recipient}. Sitä ei voi luovuttaa sellaisenaan. Se on tallessa: käy se uudelleen läpi tai hylkää se.</translation>
        </message>
        <message>
            <source>Under way: {what}. Nothing more may be told for it.</source>
            <translation>Käynnissä: {what}. Sitä varten ei saa kertoa enempää.</translation>
        </message>
        <message>
            <source>What has left already</source>
            <translation>Mitä on jo luovutettu</translation>
        </message>
        <message>
            <source>Nothing has left this case.</source>
            <translation>Tästä asiasta ei ole luovutettu mitään.</translation>
        </message>
        <message>
            <source>Letters that ask for it back will be ready:</source>
            <translation>Palautuspyynnöt tulevat valmiiksi tulostettaviksi:</translation>
        </message>
        <message>
            <source>Not asked back:</source>
            <translation>Ei pyydetä takaisin:</translation>
        </message>
        <message>
            <source>text of the officer's own</source>
            <translation>virkamiehen omaa tekstiä</translation>
        </message>
        <message>
            <source>What is to be decided here</source>
            <translation>Mitä täällä on ratkaistava</translation>
        </message>
        <message>
            <source>Nothing here rests on this alone.</source>
            <translation>Mikään täällä ei perustu yksin tähän.</translation>
        </message>
        <message>
            <source>Nothing is erased by this. Each kind waits for a decision: kept for a reason, or struck out.</source>
            <translation>Tämä ei hävitä mitään. Kukin tietojen laji odottaa ratkaisua: säilytetään perustellusti tai poistetaan.</translation>
        </message>
    </context>
    <context>
        <name>ContactEditor</name>
        <message>
            <source>No contact</source>
            <translation>Ei yhteydenpitoa</translation>
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
        <name>CountStep</name>
        <message>
            <source>Recovery by two people</source>
            <translation>Kahden henkilön palautus</translation>
        </message>
        <message>
            <source>Each sheet is kept by one supervisor. Any two of them together can let an officer in again who has lost both passphrase and sheet; one alone can do nothing. In this program they read no case with the sheets, and the log tells that they were used. That is a rule of the program: with another program two sheets and a copy of the files open what is sealed, too.</source>
            <translation>Kukin lomake on yhden esihenkilön säilytettävänä. Ketkä tahansa kaksi esihenkilöä voivat yhdessä päästää takaisin virkamiehen, joka on menettänyt sekä salalauseen että lomakkeen; yksin kukaan ei voi mitään. Tässä ohjelmassa lomakkeilla ei voi lukea asioita, ja lokista näkyy, että lomakkeita on käytetty. Se on ohjelman sääntö: toisella ohjelmalla kaksi lomaketta ja tiedostojen kopio avaavat myös suljetut tiedot.</translation>
        </message>
        <message>
            <source>It has not been set up.</source>
            <translation>Sitä ei ole järjestetty.</translation>
        </message>
        <message>
            <source>Sheets today: {count}. New ones replace them, and the vault gets a new key.</source>
            <translation>Lomakkeita nyt: {count}. Uudet korvaavat ne, ja holvi saa uuden avaimen.</translation>
        </message>
        <message>
            <source>Take recovery by two people &amp;away</source>
            <translation>&amp;Poista kahden henkilön palautus</translation>
        </message>
        <message>
            <source>How many sheets?</source>
            <translation>Montako lomaketta?</translation>
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
        <name>DayCard</name>
        <message>
            <source>{day}, today</source>
            <translation>{day}, tänään</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>Ei mitään tänä päivänä.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>ja lisäksi {count}</translation>
        </message>
    </context>
    <context>
        <name>DayChoices</name>
        <message>
            <source>By time</source>
            <translation>Ajan mukaan</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Lajin mukaan</translation>
        </message>
        <message>
            <source>Only my own cases</source>
            <translation>Vain omat asiani</translation>
        </message>
    </context>
    <context>
        <name>DayPanel</name>
        <message>
            <source>New last day (agreed by word of mouth today)</source>
            <translation>Uusi viimeinen päivä (sovittu tänään suullisesti)</translation>
        </message>
        <message>
            <source>The day on which the person agreed by word of mouth</source>
            <translation>Päivä, jona henkilö hyväksyi suullisesti</translation>
        </message>
        <message>
            <source>Everything else stays as it is. What ends earlier by itself still does.</source>
            <translation>Kaikki muu pysyy ennallaan. Se, millä on oma aiempi päättymispäivä, päättyy silloin.</translation>
        </message>
        <message>
            <source>Write a day, such as 22.11.2026.</source>
            <translation>Kirjoita päivä, esimerkiksi 22.11.2026.</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Uudista</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Kirjaa</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Peruuta</translation>
        </message>
    </context>
    <context>
        <name>DayParts</name>
        <message>
            <source>Nothing is due. New levels, agreements, steps and promises appear here.</source>
            <translation>Mitään ei ole tehtävänä. Uhkatasot, sopimukset, askeleet ja lupaukset näkyvät tässä, kun niiden aika lähestyy.</translation>
        </message>
        <message>
            <source>Nothing is due in your own cases. Untick the box to see all cases.</source>
            <translation>Omissa asioissasi ei ole tehtävää. Poista rasti, niin näet kaikki asiat.</translation>
        </message>
        <message>
            <source>{title} ({count})</source>
            <translation>{title} ({count})</translation>
        </message>
        <message>
            <source>Show more: {count} left</source>
            <translation>Näytä lisää: jäljellä {count}</translation>
        </message>
    </context>
    <context>
        <name>DayWarnings</name>
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
            <source>Time for a backup</source>
            <translation>On aika tehdä varmuuskopio</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>&amp;Varmuuskopioi…</translation>
        </message>
        <message>
            <source>today</source>
            <translation>tänään</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>eilen</translation>
        </message>
        <message>
            <source>{days} days ago</source>
            <translation>{days} päivää sitten</translation>
        </message>
        <message>
            <source>Latest backup: {day}, {ago}</source>
            <translation>Viimeisin varmuuskopio: {day}, {ago}</translation>
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message>
            <source>{kind}: {n}</source>
            <translation>{kind}: {n}</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Hävitä…</translation>
        </message>
        <message>
            <source>Strike out…</source>
            <translation>Poista…</translation>
        </message>
        <message>
            <source>Keep…</source>
            <translation>Säilytä…</translation>
        </message>
        <message>
            <source>Keep: {what}</source>
            <translation>Säilytä: {what}</translation>
        </message>
        <message>
            <source>Take away: {what}</source>
            <translation>Poista: {what}</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Syy</translation>
        </message>
        <message>
            <source>And {n} more</source>
            <translation>Ja vielä {n}</translation>
        </message>
        <message>
            <source>All of it is gone already.</source>
            <translation>Kaikki on jo poistettu.</translation>
        </message>
        <message>
            <source>Why does it stay?</source>
            <translation>Miksi se säilytetään?</translation>
        </message>
        <message>
            <source>Why is it taken away?</source>
            <translation>Miksi se poistetaan?</translation>
        </message>
        <message>
            <source>The reason is kept with the withdrawal.</source>
            <translation>Perustelu säilyy peruutuksen yhteydessä.</translation>
        </message>
        <message>
            <source>The reason stays in the log: do not repeat what is to be gone.</source>
            <translation>Syy jää lokiin: älä toista sitä, mikä poistetaan.</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>&amp;Jatka</translation>
        </message>
        <message>
            <source>&amp;Take away for good</source>
            <translation>&amp;Poista pysyvästi</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Säilytä</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>&amp;Peruuta</translation>
        </message>
        <message>
            <source>The attachments are erased with their titles: {n}.</source>
            <translation>Liitteet hävitetään otsikoineen: {n}.</translation>
        </message>
        <message>
            <source>What rested on the agreement is struck out of all versions and drafts of these records: {n}. That there was a record, on which day and of what kind, stays.</source>
            <translation>Se, mikä perustui sopimukseen, poistetaan näiden tietojen kaikista versioista ja luonnoksista: {n}. Jäljelle jää, että kirjaus on ollut, minä päivänä ja minkälainen.</translation>
        </message>
        <message>
            <source>Nobody can bring it back. What has been printed or saved, and every backup made until now, still holds it: make a new backup and delete the older ones. What could still prevent violence must not be taken away.</source>
            <translation>Kukaan ei saa sitä takaisin. Se on yhä siinä, mikä on tulostettu tai tallennettu, ja jokaisessa tähän mennessä tehdyssä varmuuskopiossa: tee uusi varmuuskopio ja hävitä vanhemmat. Sitä, millä väkivalta voidaan vielä estää, ei saa poistaa.</translation>
        </message>
    </context>
    <context>
        <name>DeedRow</name>
        <message>
            <source>It took place</source>
            <translation>Toteutui</translation>
        </message>
        <message>
            <source>It was missed</source>
            <translation>Jäi väliin</translation>
        </message>
        <message>
            <source>It is moved…</source>
            <translation>Siirretään…</translation>
        </message>
        <message>
            <source>It is cancelled</source>
            <translation>Perutaan</translation>
        </message>
        <message>
            <source>Contact has been made now</source>
            <translation>Yhteys on nyt saatu</translation>
        </message>
        <message>
            <source>Assess safety now</source>
            <translation>Arvioi turvallisuus nyt</translation>
        </message>
        <message>
            <source>Emergency sheet</source>
            <translation>Hätätiedot</translation>
        </message>
        <message>
            <source>Correct what was said</source>
            <translation>Korjaa tieto</translation>
        </message>
        <message>
            <source>Agreed for when it is missed; tick what has been done:</source>
            <translation>Sovittu sen varalta, että se jää väliin; rastita, mitä on tehty:</translation>
        </message>
        <message>
            <source>No steps are agreed for when it is missed.</source>
            <translation>Askelista ei ole sovittu sen varalta, että se jää väliin.</translation>
        </message>
        <message>
            <source>{day} at {time}: {what}</source>
            <translation>{day} klo {time}: {what}</translation>
        </message>
        <message>
            <source>{day} at {time}, not done yet: {what}</source>
            <translation>{day} klo {time}, vielä tekemättä: {what}</translation>
        </message>
    </context>
    <context>
        <name>DeniedList</name>
        <message>
            <source>The agreement does not let through</source>
            <translation>Sopimus ei päästä läpi</translation>
        </message>
        <message>
            <source>Ask the client</source>
            <translation>Kysy asiakkaalta</translation>
        </message>
    </context>
    <context>
        <name>DeskChoice</name>
        <message>
            <source>&amp;Desk</source>
            <translation>T&amp;yöpöytä</translation>
        </message>
        <message>
            <source>Desk {desk}</source>
            <translation>Työpöytä {desk}</translation>
        </message>
    </context>
    <context>
        <name>DevicePage</name>
        <message>
            <source>Tie the passphrase to this computer</source>
            <translation>Sido salalause tähän tietokoneeseen</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Mitä suoja tekee</translation>
        </message>
        <message>
            <source>The keyring of this computer keeps a secret. Whoever wants to open the vault with the passphrase needs that secret too.</source>
            <translation>Tämän tietokoneen avainnippu säilyttää salaisuuden. Holvin avaamiseen salalauseella tarvitaan myös se.</translation>
        </message>
        <message>
            <source>What it protects against</source>
            <translation>Miltä se suojaa</translation>
        </message>
        <message>
            <source>Somebody who has got hold of a copy of the files or of a backup cannot try to guess the passphrase: the secret is not in them.</source>
            <translation>Joku, joka on saanut haltuunsa tiedostojen kopion tai varmuuskopion, ei voi arvata salalausetta kokeilemalla: salaisuus ei ole niissä.</translation>
        </message>
        <message>
            <source>What it does not protect against</source>
            <translation>Miltä se ei suojaa</translation>
        </message>
        <message>
            <source>Somebody who is logged in on this computer with your account, or a harmful program running there: the keyring hands them the secret.</source>
            <translation>Henkilöltä, joka on kirjautunut tälle tietokoneelle sinun tililläsi, tai siellä toimivalta haittaohjelmalta: avainnippu luovuttaa salaisuuden niille.</translation>
        </message>
        <message>
            <source>If the computer breaks or is replaced</source>
            <translation>Jos tietokone rikkoutuu tai vaihdetaan</translation>
        </message>
        <message>
            <source>Then only the recovery sheet opens the vault and its backups. Keep the sheet safe, in another place than the computer.</source>
            <translation>Silloin holvi ja sen varmuuskopiot avautuvat vain palautuslomakkeella. Säilytä lomake turvallisessa paikassa, erillään tietokoneesta.</translation>
        </message>
        <message>
            <source>Present &amp;passphrase</source>
            <translation>Nykyinen &amp;salalause</translation>
        </message>
        <message>
            <source>New &amp;recovery sheet</source>
            <translation>Uusi &amp;palautuslomake</translation>
        </message>
        <message>
            <source>To the &amp;settings</source>
            <translation>&amp;Asetuksiin</translation>
        </message>
        <message>
            <source>The keyring is being asked…</source>
            <translation>Avainnipulta kysytään…</translation>
        </message>
        <message>
            <source>On: the passphrase opens the vault on this computer only.</source>
            <translation>Käytössä: salalause avaa holvin vain tällä tietokoneella.</translation>
        </message>
        <message>
            <source>Off: the passphrase alone opens the vault.</source>
            <translation>Ei käytössä: pelkkä salalause avaa holvin.</translation>
        </message>
        <message>
            <source>Keyring: {name}</source>
            <translation>Avainnippu: {name}</translation>
        </message>
        <message>
            <source>&amp;Turn off</source>
            <translation>&amp;Poista käytöstä</translation>
        </message>
        <message>
            <source>&amp;Turn on</source>
            <translation>&amp;Ota käyttöön</translation>
        </message>
    </context>
    <context>
        <name>DisclosurePage</name>
        <message>
            <source>To the &amp;register</source>
            <translation>&amp;Rekisteriin</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>&amp;Asiaan</translation>
        </message>
        <message>
            <source>Necessary disclosure</source>
            <translation>Välttämätön luovutus</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>Luovuttaminen</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Mitä tapahtui</translation>
        </message>
        <message>
            <source>How it can be checked</source>
            <translation>Miten sen voi tarkistaa</translation>
        </message>
        <message>
            <source>Entered afterwards</source>
            <translation>Kirjattu jälkikäteen</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Aika</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Asia</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Virkamies</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Vastaanottaja</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Kumppani</translation>
        </message>
        <message>
            <source>Who was told</source>
            <translation>Tiedon saaja</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Peruste</translation>
        </message>
        <message>
            <source>Why this was the least needed</source>
            <translation>Miksi tämä oli vähin tarpeellinen</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Käyttötarkoitus</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Miten</translation>
        </message>
        <message>
            <source>Return or destroy by</source>
            <translation>Palautetaan tai hävitetään viimeistään</translation>
        </message>
        <message>
            <source>What left</source>
            <translation>Mitä luovutettiin</translation>
        </message>
        <message>
            <source>Text of the officer's own, words: {n}</source>
            <translation>Virkamiehen oma teksti, sanoja: {n}</translation>
        </message>
        <message>
            <source>The log does not say.</source>
            <translation>Loki ei kerro sitä.</translation>
        </message>
        <message>
            <source>The register holds the questions, never the answers.</source>
            <translation>Rekisterissä ovat kysymykset, eivät koskaan vastaukset.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ei ole</translation>
        </message>
        <message>
            <source>version {n}, made {day}, record {id}</source>
            <translation>versio {n}, tehty {day}, tietue {id}</translation>
        </message>
        <message>
            <source>List of grounds</source>
            <translation>Perusteluettelo</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Viite</translation>
        </message>
        <message>
            <source>Checksum of the file (SHA-256)</source>
            <translation>Tiedoston tarkistussumma (SHA-256)</translation>
        </message>
        <message>
            <source>The client's agreement</source>
            <translation>Asiakkaan sopimus</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Käytännön versio</translation>
        </message>
        <message>
            <source>Seal of the log before it</source>
            <translation>Lokin sinetti ennen merkintää</translation>
        </message>
        <message>
            <source>Its own seal</source>
            <translation>Merkinnän oma sinetti</translation>
        </message>
        <message>
            <source>The client was not told at once</source>
            <translation>Asiakkaalle ei kerrottu heti</translation>
        </message>
        <message>
            <source>Still not told</source>
            <translation>Ei ole vieläkään kerrottu</translation>
        </message>
        <message>
            <source>The client was told</source>
            <translation>Asiakkaalle kerrottiin</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Tarkistettu</translation>
        </message>
        <message>
            <source>Asked back by letter</source>
            <translation>Pyydetty takaisin kirjeellä</translation>
        </message>
        <message>
            <source>Returned or destroyed</source>
            <translation>Palautettu tai hävitetty</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>viimeistään {day}</translation>
        </message>
        <message>
            <source>entered {at}, {officer}</source>
            <translation>kirjattu {at}, {officer}</translation>
        </message>
    </context>
    <context>
        <name>DisclosuresCard</name>
        <message>
            <source>What has left this case</source>
            <translation>Asiasta luovutettu</translation>
        </message>
        <message>
            <source>Nothing has left yet.</source>
            <translation>Mitään ei ole vielä luovutettu.</translation>
        </message>
        <message>
            <source>Earlier disclosures: {n}</source>
            <translation>Aiempia luovutuksia: {n}</translation>
        </message>
        <message>
            <source>Re&amp;gister and check of files</source>
            <translation>&amp;Rekisteri ja tiedostojen tarkistus</translation>
        </message>
        <message>
            <source>{day}: {recipient}</source>
            <translation>{day}: {recipient}</translation>
        </message>
        <message>
            <source>to be looked at</source>
            <translation>tarkistettava</translation>
        </message>
        <message>
            <source>the client does not know</source>
            <translation>asiakkaalle ei ole kerrottu</translation>
        </message>
        <message>
            <source>late: due back {day}</source>
            <translation>myöhässä, piti olla takaisin {day}</translation>
        </message>
        <message>
            <source>due back {day}</source>
            <translation>takaisin viimeistään {day}</translation>
        </message>
        <message>
            <source>settled {day}</source>
            <translation>hoidettu {day}</translation>
        </message>
        <message>
            <source>asked back {day}</source>
            <translation>pyydetty takaisin {day}</translation>
        </message>
        <message>
            <source>necessary disclosure</source>
            <translation>välttämätön luovutus</translation>
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
            <source>Necessary disclosure</source>
            <translation>Välttämätön luovutus</translation>
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
            <source>When a child is at risk, a life is in danger, a serious crime can still be prevented or the law demands it. Works without an agreement, tells the least that is needed, and another officer looks at it afterwards.</source>
            <translation>Kun lapsi on vaarassa, jonkun henki on uhattuna, törkeä rikos on vielä estettävissä tai laki sitä edellyttää. Toimii ilman sopimusta, kertoo vähimmän tarpeellisen, ja toinen virkamies tarkistaa sen jälkikäteen.</translation>
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
            <source>&amp;Necessary disclosure…</source>
            <translation>&amp;Välttämätön luovutus…</translation>
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
        <name>DomainCell</name>
        <message>
            <source>New goal here</source>
            <translation>Uusi tavoite tähän</translation>
        </message>
        <message>
            <source>Goals here: {n}</source>
            <translation>Tavoitteita tässä: {n}</translation>
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
        <name>DraftNotices</name>
        <message>
            <source>Go on from the newest version with what stands here</source>
            <translation>Jatka uusimmasta versiosta sillä, mitä tässä on</translation>
        </message>
        <message>
            <source>Show the other draft</source>
            <translation>Näytä toinen luonnos</translation>
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
            <source>The way went back here, as it may.</source>
            <translation>Polulla palattiin tähän, mikä on tavallista.</translation>
        </message>
        <message>
            <source>goes on</source>
            <translation>jatkuu</translation>
        </message>
        <message>
            <source>Enter or a double click shows this phase alone.</source>
            <translation>Enter tai kaksoisnapsautus näyttää vain tämän vaiheen.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Aikajana</translation>
        </message>
    </context>
    <context>
        <name>DueLine</name>
        <message>
            <source>{day} at {time}</source>
            <translation>{day} klo {time}</translation>
        </message>
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
        <name>EditorSteps</name>
        <message>
            <source>Change the policy, step 1 of 4: recipients</source>
            <translation>Muuta käytäntöä, vaihe 1/4: vastaanottajat</translation>
        </message>
        <message>
            <source>Change the policy, step 2 of 4: the whole table</source>
            <translation>Muuta käytäntöä, vaihe 2/4: koko taulukko</translation>
        </message>
        <message>
            <source>Change the policy, step 3 of 4: what would change</source>
            <translation>Muuta käytäntöä, vaihe 3/4: mikä muuttuisi</translation>
        </message>
        <message>
            <source>Change the policy, step 4 of 4: check and save</source>
            <translation>Muuta käytäntöä, vaihe 4/4: tarkista ja tallenna</translation>
        </message>
        <message>
            <source>Without an agreement in force nothing is disclosed. Choose what the recipient gets when the client has agreed to it, and what otherwise.</source>
            <translation>Ilman voimassa olevaa sopimusta mitään ei luovuteta. Valitse, mitä vastaanottaja saa, kun asiakas on siihen suostunut, ja mitä muuten.</translation>
        </message>
        <message>
            <source>Everything the policy would say, category by category.</source>
            <translation>Kaikki, mitä käytännössä sanottaisiin, tieto kerrallaan.</translation>
        </message>
        <message>
            <source>What the recipient would read of one case, now and after the change.</source>
            <translation>Mitä vastaanottaja lukisi yhdestä asiasta, nyt ja muutoksen jälkeen.</translation>
        </message>
        <message>
            <source>Look through every change. It holds from the moment it is saved.</source>
            <translation>Käy läpi jokainen muutos. Se on voimassa heti, kun se on tallennettu.</translation>
        </message>
        <message>
            <source>&amp;Save as a new version</source>
            <translation>&amp;Tallenna uutena versiona</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Seuraava</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Takaisin</translation>
        </message>
        <message>
            <source>Go on la&amp;ter</source>
            <translation>Jatka m&amp;yöhemmin</translation>
        </message>
        <message>
            <source>Discard the chan&amp;ge</source>
            <translation>&amp;Hylkää muutos</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Mitään ei ole vielä muutettu.</translation>
        </message>
        <message>
            <source>Write why the policy is changed.</source>
            <translation>Kirjoita, miksi käytäntöä muutetaan.</translation>
        </message>
    </context>
    <context>
        <name>EmergencyCards</name>
        <message>
            <source>A case was opened in an emergency</source>
            <translation>Asia avattiin hätätilanteessa</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Asia</translation>
        </message>
        <message>
            <source>Opened by</source>
            <translation>Avaaja</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Milloin</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Syy</translation>
        </message>
        <message>
            <source>I have seen this</source>
            <translation>Olen nähnyt tämän</translation>
        </message>
        <message>
            <source>To the case</source>
            <translation>Asiaan</translation>
        </message>
    </context>
    <context>
        <name>EmergencyPage</name>
        <message>
            <source>Emergency sheet</source>
            <translation>Hätätiedot</translation>
        </message>
        <message>
            <source>The log says that this was shown. Escape leaves.</source>
            <translation>Lokissa näkyy, että tiedot on katsottu. Esc poistuu niistä.</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Tulosta…</translation>
        </message>
        <message>
            <source>&amp;Leave (Esc)</source>
            <translation>&amp;Poistu (Esc)</translation>
        </message>
    </context>
    <context>
        <name>EmergencyPrintPage</name>
        <message>
            <source>The emergency sheet on paper</source>
            <translation>Hätätiedot paperilla</translation>
        </message>
        <message>
            <source>Addresses, places and code words are on it. It is secret and for the house: it goes straight to the printer and is never a file. The log has an entry.</source>
            <translation>Paperilla on osoitteita, paikkoja ja koodisanoja. Se on salassa pidettävä ja vain sisäiseen käyttöön: se menee suoraan tulostimelle eikä koskaan tiedostoksi. Siitä jää merkintä lokiin.</translation>
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
    </context>
    <context>
        <name>EmergencyStrip</name>
        <message>
            <source>Opened in an emergency: case {code}</source>
            <translation>Avattu hätätilanteessa: asia {code}</translation>
        </message>
        <message>
            <source>More to see: {n}</source>
            <translation>Lisää nähtävää: {n}</translation>
        </message>
        <message>
            <source>I have seen this</source>
            <translation>Olen nähnyt tämän</translation>
        </message>
        <message>
            <source>To the case</source>
            <translation>Asiaan</translation>
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
        <name>FileCheck</name>
        <message>
            <source>The file is being checked…</source>
            <translation>Tiedostoa tarkistetaan…</translation>
        </message>
        <message>
            <source>The file left this vault and is unaltered</source>
            <translation>Tiedosto on luovutettu tästä holvista ja se on muuttumaton</translation>
        </message>
        <message>
            <source>The file has been altered</source>
            <translation>Tiedostoa on muutettu</translation>
        </message>
        <message>
            <source>The file is not in the register</source>
            <translation>Tiedosto ei ole rekisterissä</translation>
        </message>
        <message>
            <source>{file}: it is byte for byte what is entered here.</source>
            <translation>{file}: tavu tavulta sama kuin tänne kirjattu.</translation>
        </message>
        <message>
            <source>{file} carries the reference {reference}, but it is not the file that left. It may have been changed, saved anew or printed and scanned.</source>
            <translation>Tiedostossa {file} on viite {reference}, mutta se ei ole se tiedosto, joka luovutettiin. Sitä on voitu muuttaa, se on voitu tallentaa uudelleen tai tulostaa ja skannata.</translation>
        </message>
        <message>
            <source>{file} did not leave this vault, and no reference of it stands in it.</source>
            <translation>Tiedostoa {file} ei ole luovutettu tästä holvista, eikä siinä ole holvin viitettä.</translation>
        </message>
        <message>
            <source>{file} did not leave this vault as it is. It could not be read, so whether it carries a reference is not known.</source>
            <translation>Tiedostoa {file} ei ole luovutettu tästä holvista tällaisena. Sitä ei voitu lukea, joten viitettä ei voida tarkistaa.</translation>
        </message>
        <message>
            <source>Case {code}, {at}: not shared with you</source>
            <translation>Asia {code}, {at}: ei jaettu sinulle</translation>
        </message>
        <message>
            <source>{at}, {recipient}, case {code}</source>
            <translation>{at}, {recipient}, asia {code}</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Suodata</translation>
        </message>
        <message>
            <source>Show all cases</source>
            <translation>Näytä kaikki asiat</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Suodattimen nimi</translation>
        </message>
        <message>
            <source>Save the filter</source>
            <translation>Tallenna suodatin</translation>
        </message>
        <message>
            <source>Forget this filter</source>
            <translation>Unohda suodatin</translation>
        </message>
        <message>
            <source>The words in the search box are saved with it.</source>
            <translation>Hakukentän sanat tallennetaan sen mukana.</translation>
        </message>
    </context>
    <context>
        <name>FilterChoices</name>
        <message>
            <source>State</source>
            <translation>Tila</translation>
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
            <source>Client</source>
            <translation>Asiakas</translation>
        </message>
        <message>
            <source>Milieu</source>
            <translation>Toimintaympäristö</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Kieli</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Sopimus</translation>
        </message>
        <message>
            <source>all</source>
            <translation>kaikki</translation>
        </message>
        <message>
            <source>Only cases I answer for</source>
            <translation>Vain asiat, joista vastaan</translation>
        </message>
        <message>
            <source>not closed</source>
            <translation>ei päätetty</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>voimassa</translation>
        </message>
        <message>
            <source>none in force</source>
            <translation>ei voimassa</translation>
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message>
            <source>Show on the timeline</source>
            <translation>Näytä aikajanalla</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Henkilö</translation>
        </message>
        <message>
            <source>Life domain</source>
            <translation>Elämänalue</translation>
        </message>
        <message>
            <source>Show &amp;everything</source>
            <translation>Näytä &amp;kaikki</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Kaikki</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>Asiakas</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Kaikki</translation>
        </message>
    </context>
    <context>
        <name>FirstSheetStep</name>
        <message>
            <source>The first supervisor's sheet</source>
            <translation>Ensimmäisen esihenkilön lomake</translation>
        </message>
        <message>
            <source>Two supervisors, each with a sheet, let an officer in again. That it was done is entered in the log. Type the code line by line.</source>
            <translation>Kaksi esihenkilöä päästää virkamiehen takaisin, kumpikin omalla lomakkeellaan. Siitä tehdään lokimerkintä. Kirjoita koodi rivi riviltä.</translation>
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
            <translation>&amp;Takaisin</translation>
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
        <message>
            <source>Add several steps</source>
            <translation>Lisää useita askelia</translation>
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
        <name>HandOverDialog</name>
        <message>
            <source>ExitDesk</source>
            <translation>ExitDesk</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>P&amp;eruuta</translation>
        </message>
    </context>
    <context>
        <name>HappeningEditor</name>
        <message>
            <source>Nothing of these</source>
            <translation>Ei mikään näistä</translation>
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
        <name>IdleChoice</name>
        <message>
            <source>Lock after &amp;idle minutes</source>
            <translation>Lukitse, kun käyttämättä &amp;minuutteja</translation>
        </message>
        <message>
            <source>The vault locks by itself when nobody uses it. F9 locks at once.</source>
            <translation>Holvi lukittuu itsestään, kun kukaan ei käytä sitä. F9 lukitsee heti.</translation>
        </message>
        <message>
            <source>&amp;Longest idle time for everyone, in minutes</source>
            <translation>&amp;Pisin käyttämättömyysaika kaikille, minuutteina</translation>
        </message>
        <message>
            <source>No officer of this vault can choose a longer time. The change is logged.</source>
            <translation>Kukaan holvin virkamies ei voi valita pidempää aikaa. Muutos kirjataan lokiin.</translation>
        </message>
    </context>
    <context>
        <name>KeyChangeSteps</name>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Takaisin</translation>
        </message>
        <message>
            <source>&amp;Remove the officer</source>
            <translation>&amp;Poista virkamies</translation>
        </message>
        <message>
            <source>Make a &amp;new key</source>
            <translation>Tee &amp;uusi avain</translation>
        </message>
    </context>
    <context>
        <name>KeyChangeStrip</name>
        <message>
            <source>The vault is getting a new key. It can be used again in a moment…</source>
            <translation>Holvi saa uuden avaimen. Sitä voi käyttää hetken kuluttua…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>K&amp;eskeytä</translation>
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
        <name>LeftCard</name>
        <message>
            <source>What has left, and the letters that ask for it back</source>
            <translation>Mitä on luovutettu, ja palautuspyynnöt</translation>
        </message>
        <message>
            <source>Nothing has left this case.</source>
            <translation>Tästä asiasta ei ole luovutettu mitään.</translation>
        </message>
        <message>
            <source>Not asked back</source>
            <translation>Ei pyydetä takaisin</translation>
        </message>
        <message>
            <source>text of the officer's own</source>
            <translation>virkamiehen omaa tekstiä</translation>
        </message>
        <message>
            <source>Recall letter…</source>
            <translation>Palautuspyyntö…</translation>
        </message>
        <message>
            <source>Recall letter: {recipient}</source>
            <translation>Palautuspyyntö: {recipient}</translation>
        </message>
        <message>
            <source>asked back {day}</source>
            <translation>pyydetty takaisin {day}</translation>
        </message>
        <message>
            <source>due back {day}</source>
            <translation>palautettava {day}</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>To decide on</source>
            <translation>Ratkaistava</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Saa jäädä</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Muu</translation>
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
        <name>LevelLine</name>
        <message>
            <source>not assessed</source>
            <translation>ei arvioitu</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>voimassa {day} saakka</translation>
        </message>
        <message>
            <source>expired {day}, was {level}</source>
            <translation>vanheni {day}, oli {level}</translation>
        </message>
    </context>
    <context>
        <name>LifeCard</name>
        <message>
            <source>The client</source>
            <translation>Asiakas</translation>
        </message>
        <message>
            <source>Assess &amp;again</source>
            <translation>Arvioi &amp;uudelleen</translation>
        </message>
        <message>
            <source>Not asked so far: {domains}</source>
            <translation>Toistaiseksi kysymättä: {domains}</translation>
        </message>
        <message>
            <source>Assessments of the life situation</source>
            <translation>Elämäntilanteen arvioinnit</translation>
        </message>
    </context>
    <context>
        <name>LikenessCards</name>
        <message>
            <source>Two cases may be about the same person</source>
            <translation>Kaksi asiaa voi koskea samaa henkilöä</translation>
        </message>
        <message>
            <source>Case {code}, responsible</source>
            <translation>Asia {code}, vastuuhenkilö</translation>
        </message>
        <message>
            <source>What is the same</source>
            <translation>Mikä on samaa</translation>
        </message>
        <message>
            <source>Ask those who answer for them to find out together. Nothing of the one case is shown in the other.</source>
            <translation>Pyydä vastuuhenkilöitä selvittämään asia yhdessä. Toisen asian tietoja ei näytetä toisessa.</translation>
        </message>
        <message>
            <source>I have seen to it</source>
            <translation>Asia on hoidettu</translation>
        </message>
    </context>
    <context>
        <name>LikenessStrip</name>
        <message>
            <source>The same person may be in the vault already</source>
            <translation>Sama henkilö voi olla jo holvissa</translation>
        </message>
    </context>
    <context>
        <name>LinkedNotesCard</name>
        <message>
            <source>Notes on this: {n}</source>
            <translation>Muistiinpanoja tästä: {n}</translation>
        </message>
    </context>
    <context>
        <name>LinksCard</name>
        <message>
            <source>Cases that belong together</source>
            <translation>Toisiinsa liittyvät asiat</translation>
        </message>
        <message>
            <source>The names of cases that belong together are taken out of everything that leaves the programme from any of them. Nothing made for the client or for others tells of the link.</source>
            <translation>Toisiinsa liittyvien asioiden nimet poistetaan kaikesta, mitä niistä lähtee ohjelmasta. Mikään asiakkaalle tai muille tehty ei kerro yhteydestä.</translation>
        </message>
        <message>
            <source>Lin&amp;k to another case</source>
            <translation>&amp;Yhdistä toiseen asiaan</translation>
        </message>
        <message>
            <source>The case is not linked to any other.</source>
            <translation>Asialla ei ole yhteyttä muihin asioihin.</translation>
        </message>
        <message>
            <source>Has ended. The names are still protected.</source>
            <translation>Päättynyt. Nimet on edelleen suojattu.</translation>
        </message>
        <message>
            <source>Was made by mistake. Nothing is protected by it.</source>
            <translation>Merkitty vahingossa. Se ei suojaa mitään.</translation>
        </message>
        <message>
            <source>Not shared with you: reports cannot be made before it is. Ask: {ask}</source>
            <translation>Ei jaettu sinulle: raportteja ei voi tehdä sitä ennen. Kysy: {ask}</translation>
        </message>
        <message>
            <source>Kind of link: {kind}</source>
            <translation>Yhteyden laatu: {kind}</translation>
        </message>
        <message>
            <source>Who knows that the other is a client: {who}</source>
            <translation>Tietää, että toinen on asiakas: {who}</translation>
        </message>
        <message>
            <source>Known since: {day}</source>
            <translation>Tiedossa alkaen: {day}</translation>
        </message>
        <message>
            <source>Open the other case</source>
            <translation>Avaa toinen asia</translation>
        </message>
        <message>
            <source>The link</source>
            <translation>Yhteys</translation>
        </message>
    </context>
    <context>
        <name>LogCheckBar</name>
        <message>
            <source>Chec&amp;k the whole log</source>
            <translation>Tarkista &amp;koko loki</translation>
        </message>
        <message>
            <source>Sto&amp;p</source>
            <translation>&amp;Keskeytä</translation>
        </message>
        <message>
            <source>Checking the log</source>
            <translation>Lokia tarkistetaan</translation>
        </message>
    </context>
    <context>
        <name>LogFilters</name>
        <message>
            <source>Case code</source>
            <translation>Asian tunnus</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Virkamies</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Tapahtuma</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Alkaen</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Päättyen</translation>
        </message>
        <message>
            <source>d.m.yyyy</source>
            <translation>p.k.vvvv</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Kaikki</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Kaikki</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message>
            <source>Log</source>
            <translation>Loki</translation>
        </message>
        <message>
            <source>Register of &amp;disclosures</source>
            <translation>&amp;Luovutusrekisteri</translation>
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
            <source>&amp;Narrow down</source>
            <translation>&amp;Rajaa</translation>
        </message>
        <message>
            <source>No such entries</source>
            <translation>Ei tällaisia merkintöjä</translation>
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
        <name>LookPanel</name>
        <message>
            <source>Look at it afterwards</source>
            <translation>Tarkista jälkikäteen</translation>
        </message>
        <message>
            <source>Was there a ground, was it the least that was needed, and did it go to the right recipient? What was done cannot be undone here; say what you found.</source>
            <translation>Oliko peruste olemassa, oliko se vähin tarpeellinen ja menikö tieto oikealle vastaanottajalle? Tehtyä ei voi täällä perua. Kirjoita, mihin tulokseen tulit.</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Huomio</translation>
        </message>
        <message>
            <source>&amp;Enter that I have looked at it</source>
            <translation>&amp;Kirjaa, että olen tarkistanut sen</translation>
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
        <name>MarkWords</name>
        <message>
            <source>Protected name, from a case that is not open to you.</source>
            <translation>Suojattu nimi asiasta, joka ei ole sinulle avoinna.</translation>
        </message>
        <message>
            <source>In the case: {name}</source>
            <translation>Asiassa: {name}</translation>
        </message>
        <message>
            <source>Stays: {word}</source>
            <translation>Saa jäädä: {word}</translation>
        </message>
        <message>
            <source>To be decided on: {word}</source>
            <translation>Ratkaistava: {word}</translation>
        </message>
        <message>
            <source>Withheld: {what}</source>
            <translation>Ei luovuteta: {what}</translation>
        </message>
        <message>
            <source>Less exact: {what}</source>
            <translation>Epätarkempana: {what}</translation>
        </message>
    </context>
    <context>
        <name>MatrixPanel</name>
        <message>
            <source>Changed</source>
            <translation>Muutettu</translation>
        </message>
        <message>
            <source>Changed: lets more through</source>
            <translation>Muutettu: päästää läpi enemmän</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Tieto</translation>
        </message>
        <message>
            <source>The whole policy</source>
            <translation>Koko käytäntö</translation>
        </message>
        <message>
            <source>Cells that this change touches are marked with ●.</source>
            <translation>Kohdat, joita tämä muutos koskee, on merkitty merkillä ●.</translation>
        </message>
    </context>
    <context>
        <name>MeasureEditor</name>
        <message>
            <source>No measure</source>
            <translation>Ei toimenpidettä</translation>
        </message>
    </context>
    <context>
        <name>MeasureList</name>
        <message>
            <source>Make &amp;steps of the chosen</source>
            <translation>Tee valituista &amp;askeleita</translation>
        </message>
        <message>
            <source>Show {n} finished</source>
            <translation>Näytä päättyneet: {n}</translation>
        </message>
        <message>
            <source>No goal</source>
            <translation>Ei tavoitetta</translation>
        </message>
        <message>
            <source>The goal that the steps lead to</source>
            <translation>Tavoite, johon askeleet vievät</translation>
        </message>
        <message>
            <source>How it goes: {x}</source>
            <translation>Tila: {x}</translation>
        </message>
        <message>
            <source>Choose it to become a step</source>
            <translation>Valitse se tehdäksesi siitä askeleen</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>viimeistään {day}</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>myöhässä</translation>
        </message>
        <message>
            <source>a step on the pathway</source>
            <translation>askel polulla</translation>
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
        <name>MeasuresNow</name>
        <message>
            <source>Measures that are steps, as they stand now</source>
            <translation>Askeleiksi tehdyt toimenpiteet, tilanne nyt</translation>
        </message>
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
        <name>MonthModel</name>
        <message>
            <source>Week {number}</source>
            <translation>Viikko {number}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>tänään</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ei mitään</translation>
        </message>
        <message>
            <source>things: {count}</source>
            <translation>asioita: {count}</translation>
        </message>
    </context>
    <context>
        <name>NameForm</name>
        <message>
            <source>A new recipient</source>
            <translation>Uusi vastaanottaja</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Toinen nimi</translation>
        </message>
        <message>
            <source>Nothing goes to a new recipient until you have chosen what does.</source>
            <translation>Uudelle vastaanottajalle ei luovuteta mitään, ennen kuin olet valinnut mitä.</translation>
        </message>
        <message>
            <source>Name in Swedish</source>
            <translation>Nimi ruotsiksi</translation>
        </message>
        <message>
            <source>Name in Finnish</source>
            <translation>Nimi suomeksi</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Lisää</translation>
        </message>
        <message>
            <source>Change t&amp;he name</source>
            <translation>Va&amp;ihda nimi</translation>
        </message>
        <message>
            <source>Cance&amp;l</source>
            <translation>Pe&amp;ruuta</translation>
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
            <source>Calendar</source>
            <translation>Kalenteri</translation>
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
            <source>Partners</source>
            <translation>Kumppanit</translation>
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
        <name>NecessaryChoices</name>
        <message>
            <source>Choose who must be told.</source>
            <translation>Valitse, kenelle on kerrottava.</translation>
        </message>
        <message>
            <source>Choose a ground.</source>
            <translation>Valitse peruste.</translation>
        </message>
        <message>
            <source>Choose how it is told.</source>
            <translation>Valitse, miten asia kerrotaan.</translation>
        </message>
        <message>
            <source>Tick what must be told, or write a short text.</source>
            <translation>Valitse se, mitä on pakko kertoa, tai kirjoita lyhyt teksti.</translation>
        </message>
        <message>
            <source>Show what is sealed and ticked again.</source>
            <translation>Näytä valitsemasi suljetut tiedot uudelleen.</translation>
        </message>
        <message>
            <source>Say why this is the least needed.</source>
            <translation>Kirjoita, miksi tämä on vähin, mikä tarvitaan.</translation>
        </message>
        <message>
            <source>Say whether the client knows.</source>
            <translation>Kerro, tietääkö asiakas.</translation>
        </message>
        <message>
            <source>Finish changing the text first.</source>
            <translation>Viimeistele ensin tekstin muutos.</translation>
        </message>
        <message>
            <source>Decide on every word first. Left: {n}</source>
            <translation>Ratkaise ensin kaikki sanat. Jäljellä: {n}</translation>
        </message>
    </context>
    <context>
        <name>NecessaryOutlet</name>
        <message>
            <source>Save the disclosure</source>
            <translation>Tallenna luovutus</translation>
        </message>
    </context>
    <context>
        <name>NecessaryPage</name>
        <message>
            <source>Necessary disclosure, step {n} of {all}: to whom and why</source>
            <translation>Välttämätön luovutus, vaihe {n}/{all}: kenelle ja miksi</translation>
        </message>
        <message>
            <source>Necessary disclosure, step {n} of {all}: what is told</source>
            <translation>Välttämätön luovutus, vaihe {n}/{all}: mitä kerrotaan</translation>
        </message>
        <message>
            <source>Necessary disclosure, step {n} of {all}: the client</source>
            <translation>Välttämätön luovutus, vaihe {n}/{all}: asiakas</translation>
        </message>
        <message>
            <source>Necessary disclosure, step {n} of {all}: the words</source>
            <translation>Välttämätön luovutus, vaihe {n}/{all}: sanat</translation>
        </message>
        <message>
            <source>Necessary disclosure, step {n} of {all}: the checked file</source>
            <translation>Välttämätön luovutus, vaihe {n}/{all}: tarkastettu tiedosto</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Takaisin</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>&amp;Asiaan</translation>
        </message>
        <message>
            <source>To the &amp;register</source>
            <translation>&amp;Rekisteriin</translation>
        </message>
        <message>
            <source>&amp;Enter the disclosure</source>
            <translation>&amp;Kirjaa luovutus</translation>
        </message>
        <message>
            <source>&amp;Make and check the file</source>
            <translation>&amp;Tee ja tarkasta tiedosto</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Seuraava</translation>
        </message>
    </context>
    <context>
        <name>NeedChart</name>
        <message>
            <source>not asked</source>
            <translation>ei kysytty</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>ei arvioitu</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ei ole</translation>
        </message>
        <message>
            <source>some</source>
            <translation>jonkin verran</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>selvä</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>kiireellinen</translation>
        </message>
    </context>
    <context>
        <name>NoteChoices</name>
        <message>
            <source>The notes</source>
            <translation>Muistiinpanot</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Alkaen</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Saakka</translation>
        </message>
        <message>
            <source>&amp;Tick this period</source>
            <translation>Valitse &amp;jakso</translation>
        </message>
        <message>
            <source>Tick &amp;none</source>
            <translation>Poista &amp;valinnat</translation>
        </message>
        <message>
            <source>Show m&amp;ore notes</source>
            <translation>Näytä &amp;lisää muistiinpanoja</translation>
        </message>
        <message>
            <source>There are no notes that say anything.</source>
            <translation>Sisältöä sisältäviä muistiinpanoja ei ole.</translation>
        </message>
        <message>
            <source>There is a sealed part, too: it goes with the note.</source>
            <translation>Mukana on myös suljettu osio: se poistuu muistiinpanon mukana.</translation>
        </message>
        <message>
            <source>Only who wrote it, who is responsible or a keeper may strike it out.</source>
            <translation>Sen voi poistaa vain kirjoittaja, asian vastuuhenkilö tai holvin vastuuhenkilö.</translation>
        </message>
        <message>
            <source>Ticked: {n} of {all}</source>
            <translation>Valittu: {n}/{all}</translation>
        </message>
    </context>
    <context>
        <name>NoteFilterRow</name>
        <message>
            <source>Words in the notes</source>
            <translation>Sanoja muistiinpanoissa</translation>
        </message>
        <message>
            <source>Which notes</source>
            <translation>Mitkä muistiinpanot</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>Ketä koskee</translation>
        </message>
        <message>
            <source>Which goal or step</source>
            <translation>Mikä tavoite tai askel</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Kaikki lajit</translation>
        </message>
        <message>
            <source>All persons</source>
            <translation>Kaikki henkilöt</translation>
        </message>
        <message>
            <source>All goals and steps</source>
            <translation>Kaikki tavoitteet ja askeleet</translation>
        </message>
    </context>
    <context>
        <name>NoteTextEditor</name>
        <message>
            <source>Begin with headings:</source>
            <translation>Aloita otsikoilla:</translation>
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
            <source>Re&amp;view: a summary in place of notes…</source>
            <translation>Läpi&amp;käynti: yhteenveto muistiinpanojen tilalle…</translation>
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
            <source>About: {x}</source>
            <translation>Koskee: {x}</translation>
        </message>
        <message>
            <source>Goal or step: {x}</source>
            <translation>Tavoite tai askel: {x}</translation>
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
        <name>OfferCard</name>
        <message>
            <source>What would be in it</source>
            <translation>Mitä siihen tulisi</translation>
        </message>
        <message>
            <source>Contact time (may be left empty)</source>
            <translation>Yhteydenottoaika (voi jättää tyhjäksi)</translation>
        </message>
        <message>
            <source>When partner and client can meet or talk, for example Tuesdays at 14.</source>
            <translation>Milloin kumppani ja asiakas voivat tavata tai puhua, esimerkiksi tiistaisin klo 14.</translation>
        </message>
        <message>
            <source>As&amp;k the client: to the agreement</source>
            <translation>K&amp;ysy asiakkaalta: sopimukseen</translation>
        </message>
        <message>
            <source>The partner falls under: {recipient}</source>
            <translation>Kumppanin vastaanottajaryhmä: {recipient}</translation>
        </message>
        <message>
            <source>Nothing is ticked beforehand. You can write a short text.</source>
            <translation>Mitään ei ole valittu valmiiksi. Voit kirjoittaa lyhyen tekstin.</translation>
        </message>
        <message>
            <source>Does not reach the partner</source>
            <translation>Ei päädy kumppanille</translation>
        </message>
        <message>
            <source>{recipient} – {category}: the client has not agreed to it</source>
            <translation>{recipient} – {category}: asiakas ei ole sopinut tästä</translation>
        </message>
        <message>
            <source>{recipient} – {category}: the policy never lets it through</source>
            <translation>{recipient} – {category}: käytäntö ei koskaan salli tätä</translation>
        </message>
    </context>
    <context>
        <name>OfficerCard</name>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (sinä)</translation>
        </message>
        <message>
            <source>Name and tasks</source>
            <translation>Nimi ja tehtävät</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Poista…</translation>
        </message>
        <message>
            <source>The adding was cut short. Remove the officer and add them again.</source>
            <translation>Lisääminen jäi kesken. Poista virkamies ja lisää uudelleen.</translation>
        </message>
        <message>
            <source>Desk {desk} · responsible for cases: {cases}</source>
            <translation>Työpöytä {desk} · vastuulla asioita: {cases}</translation>
        </message>
        <message>
            <source>The recovery sheet has not been typed back.</source>
            <translation>Palautuslomaketta ei ole tarkistettu.</translation>
        </message>
        <message>
            <source>Opens the vault only on a computer that holds the secret.</source>
            <translation>Avaa holvin vain tietokoneella, jossa salaisuus on.</translation>
        </message>
    </context>
    <context>
        <name>OfficerListPage</name>
        <message>
            <source>Officers of the vault</source>
            <translation>Holvin virkamiehet</translation>
        </message>
        <message>
            <source>Everyone opens the vault with a passphrase of their own, and the log tells who did what.</source>
            <translation>Jokainen avaa holvin omalla salalauseellaan, ja loki kertoo, kuka on tehnyt mitäkin.</translation>
        </message>
        <message>
            <source>&amp;Add an officer</source>
            <translation>&amp;Lisää virkamies</translation>
        </message>
        <message>
            <source>The vault's key</source>
            <translation>Holvin avain</translation>
        </message>
        <message>
            <source>Give the vault a new key when a copy of it has been lost. Passphrases and sheets go on as before.</source>
            <translation>Anna holville uusi avain, jos sen kopio on kadonnut. Salalauseet ja lomakkeet kelpaavat kuten ennenkin.</translation>
        </message>
        <message>
            <source>New &amp;key for the vault…</source>
            <translation>Holville uusi &amp;avain…</translation>
        </message>
        <message>
            <source>Recovery by &amp;two people…</source>
            <translation>&amp;Kahden henkilön palautus…</translation>
        </message>
        <message>
            <source>No longer use the vault: {names}</source>
            <translation>Eivät enää käytä holvia: {names}</translation>
        </message>
        <message>
            <source>Recovery by two people has not been set up: an officer who loses both passphrase and sheet then loses what only they can open.</source>
            <translation>Kahden henkilön palautusta ei ole järjestetty: joka menettää sekä salalauseen että lomakkeen, menettää silloin sen, minkä vain hän voi avata.</translation>
        </message>
        <message>
            <source>Recovery by two people: not typed back yet: {letters}</source>
            <translation>Kahden henkilön palautus; vielä tarkistamattomat lomakkeet: {letters}</translation>
        </message>
        <message>
            <source>Recovery by two people is set up; sheets: {count}</source>
            <translation>Kahden henkilön palautus on järjestetty; lomakkeita: {count}</translation>
        </message>
    </context>
    <context>
        <name>OfficerStep</name>
        <message>
            <source>Who is let in again?</source>
            <translation>Kuka päästetään takaisin?</translation>
        </message>
        <message>
            <source>The officer gets new keys, a new passphrase and a new sheet; what they lost opens nothing any more. This window shows nothing of what is in the vault.</source>
            <translation>Virkamies saa uudet avaimet, uuden salalauseen ja uuden lomakkeen; kadonneet eivät enää avaa holvia. Tämä ikkuna ei näytä mitään holvin sisällöstä.</translation>
        </message>
    </context>
    <context>
        <name>OfficerStepsPage</name>
        <message>
            <source>To the &amp;officers</source>
            <translation>&amp;Virkamiehiin</translation>
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
        <name>OnePagePrintPage</name>
        <message>
            <source>The plan on one page</source>
            <translation>Suunnitelma yhdellä sivulla</translation>
        </message>
        <message>
            <source>In plain words: where we are, what we aim for, the next steps, when we meet.</source>
            <translation>Selkeästi sanottuna: missä ollaan, mihin pyritään, seuraavat askeleet, milloin tavataan.</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Paperin kieli</translation>
        </message>
        <message>
            <source>What paper?</source>
            <translation>Millainen paperi?</translation>
        </message>
        <message>
            <source>With headings</source>
            <translation>Otsikoineen</translation>
        </message>
        <message>
            <source>Discreet, a list alone</source>
            <translation>Huomaamaton, pelkkä lista</translation>
        </message>
        <message>
            <source>With what the client is called, and the phase.</source>
            <translation>Asiakkaasta käytetty nimi ja vaihe mukana.</translation>
        </message>
        <message>
            <source>A neutral heading, the next steps and meetings.</source>
            <translation>Neutraali otsikko, seuraavat askeleet ja tapaamiset.</translation>
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
            <source>Goals on the page</source>
            <translation>Tavoitteet sivulla</translation>
        </message>
        <message>
            <source>Choose the language and the paper.</source>
            <translation>Valitse kieli ja paperi.</translation>
        </message>
        <message>
            <source>Words for this paper are missing in that language.</source>
            <translation>Tähän paperiin tarvittavia sanoja puuttuu siltä kieleltä.</translation>
        </message>
        <message>
            <source>Not safe to carry: no paper is made.</source>
            <translation>Ei turvallista kantaa: paperia ei tehdä.</translation>
        </message>
        <message>
            <source>Talk about whether the paper is safe to carry, and answer.</source>
            <translation>Puhukaa siitä, onko paperia turvallista kantaa, ja vastaa.</translation>
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
            <source>Agree on a c&amp;ontact</source>
            <translation>S&amp;ovi yhteydenpidosta</translation>
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
            <source>Necessary disclosure…</source>
            <translation>Välttämätön luovutus…</translation>
        </message>
        <message>
            <source>Close the case…</source>
            <translation>Päätä asia…</translation>
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
            <source>Agreed contacts</source>
            <translation>Sovitut yhteydenpidot</translation>
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
            <source>All agreements</source>
            <translation>Kaikki sopimukset</translation>
        </message>
        <message>
            <source>withdrawn {day}</source>
            <translation>peruutettu {day}</translation>
        </message>
        <message>
            <source>waits for a signature</source>
            <translation>odottaa allekirjoitusta</translation>
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
        <name>PartnerEditor</name>
        <message>
            <source>Find a partner by name</source>
            <translation>Hae kumppania nimellä</translation>
        </message>
        <message>
            <source>No partner chosen</source>
            <translation>Kumppania ei ole valittu</translation>
        </message>
    </context>
    <context>
        <name>PartnerFilters</name>
        <message>
            <source>Find</source>
            <translation>Hae</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Laji</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Tukipalvelu</translation>
        </message>
        <message>
            <source>Police district</source>
            <translation>Poliisilaitoksen alue</translation>
        </message>
        <message>
            <source>Archived ones too</source>
            <translation>Myös arkistoidut</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Kaikki</translation>
        </message>
    </context>
    <context>
        <name>PartnerFormPage</name>
        <message>
            <source>Correct a partner</source>
            <translation>Korjaa kumppanin tietoja</translation>
        </message>
        <message>
            <source>Add a partner</source>
            <translation>Lisää kumppani</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Tallenna</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;ulje</translation>
        </message>
        <message>
            <source>&amp;Discard what was typed</source>
            <translation>&amp;Hylkää kirjoitettu</translation>
        </message>
        <message>
            <source>Not in the register yet; what you type is kept for you.</source>
            <translation>Ei vielä rekisterissä. Kirjoittamasi säilyy sinulle.</translation>
        </message>
    </context>
    <context>
        <name>PartnerPage</name>
        <message>
            <source>&amp;Correct or add…</source>
            <translation>&amp;Korjaa tai lisää…</translation>
        </message>
        <message>
            <source>A&amp;rchive</source>
            <translation>&amp;Arkistoi</translation>
        </message>
        <message>
            <source>&amp;Take out of the archive</source>
            <translation>&amp;Palauta arkistosta</translation>
        </message>
        <message>
            <source>To the re&amp;gister</source>
            <translation>&amp;Rekisteriin</translation>
        </message>
        <message>
            <source>Archived: nobody can be referred here. What was written before stays.</source>
            <translation>Arkistoitu: tänne ei voi ohjata ketään. Aiemmin kirjattu säilyy.</translation>
        </message>
        <message>
            <source>As the program has it; nothing has been added.</source>
            <translation>Ohjelman tiedot; mitään ei ole lisätty.</translation>
        </message>
        <message>
            <source>Changed {at}, {officer}</source>
            <translation>Muutettu {at}, {officer}</translation>
        </message>
        <message>
            <source>What the partner can get</source>
            <translation>Mitä kumppani voi saada</translation>
        </message>
        <message>
            <source>The policy has no recipient for this kind: nothing can be sent.</source>
            <translation>Käytännössä ei ole vastaanottajaa tälle lajille: mitään ei voi lähettää.</translation>
        </message>
        <message>
            <source>At most what the policy lets through for: {recipient}</source>
            <translation>Enintään se, minkä käytäntö sallii vastaanottajalle: {recipient}</translation>
        </message>
        <message>
            <source>Without the client's agreement in force nothing goes.</source>
            <translation>Ilman asiakkaan voimassa olevaa sopimusta mitään ei luovuteta.</translation>
        </message>
        <message>
            <source>The whole policy</source>
            <translation>Koko käytäntö</translation>
        </message>
    </context>
    <context>
        <name>PartnersPage</name>
        <message>
            <source>Partners</source>
            <translation>Kumppanit</translation>
        </message>
        <message>
            <source>Whom clients can be referred to. What a partner can get at most follows from its kind and the policy, and never without the client's agreement.</source>
            <translation>Tahot, joiden luo asiakkaita voi ohjata. Kumppanin laji ja käytäntö ratkaisevat, mitä kumppani voi enintään saada, eikä mitään anneta ilman asiakkaan sopimusta.</translation>
        </message>
        <message>
            <source>&amp;Add a partner…</source>
            <translation>&amp;Lisää kumppani…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Laji</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Tukipalvelut</translation>
        </message>
        <message>
            <source>Works in</source>
            <translation>Toiminta-alue</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>arkistoitu</translation>
        </message>
        <message>
            <source>stored data do not match the log</source>
            <translation>tallennetut tiedot eivät täsmää lokiin</translation>
        </message>
        <message>
            <source>No partner is what you look for. Change the choices above.</source>
            <translation>Mikään kumppani ei vastaa hakua. Muuta yllä olevia valintoja.</translation>
        </message>
        <message>
            <source>Partners shown: {n}</source>
            <translation>Näytettäviä kumppaneita: {n}</translation>
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
            <source>Words for this paper are missing in that language.</source>
            <translation>Tähän paperiin tarvittavia sanoja puuttuu siltä kieleltä.</translation>
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
            <source>Plan on &amp;one page</source>
            <translation>Suunnitelma &amp;yhdellä sivulla</translation>
        </message>
        <message>
            <source>Plan &amp;together (F11)</source>
            <translation>Suunnittele &amp;yhdessä (F11)</translation>
        </message>
        <message>
            <source>Phase: {x}</source>
            <translation>Vaihe: {x}</translation>
        </message>
        <message>
            <source>There are no goals yet. Set the first one together with the client; steps follow under it.</source>
            <translation>Tavoitteita ei vielä ole. Aseta ensimmäinen yhdessä asiakkaan kanssa; askeleet lisätään sen alle.</translation>
        </message>
        <message>
            <source>Steps without a goal</source>
            <translation>Askeleet ilman tavoitetta</translation>
        </message>
    </context>
    <context>
        <name>PeopleTab</name>
        <message>
            <source>Add &amp;person</source>
            <translation>&amp;Lisää henkilö</translation>
        </message>
        <message>
            <source>Add &amp;interpreter</source>
            <translation>Lisää &amp;tulkki</translation>
        </message>
        <message>
            <source>Add a source of &amp;threat</source>
            <translation>Lisää &amp;uhkan lähde</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Asiakas</translation>
        </message>
        <message>
            <source>Close ones</source>
            <translation>Läheiset</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>Tulkit</translation>
        </message>
        <message>
            <source>Other persons</source>
            <translation>Muut henkilöt</translation>
        </message>
        <message>
            <source>No person has a card yet. Assessments and agreements need one.</source>
            <translation>Kenelläkään ei ole vielä korttia. Arviot ja sopimukset tarvitsevat sellaisen.</translation>
        </message>
    </context>
    <context>
        <name>PermitCard</name>
        <message>
            <source>Close the card</source>
            <translation>Sulje kortti</translation>
        </message>
        <message>
            <source>Choose what</source>
            <translation>Valitse mitä</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ei mitään</translation>
        </message>
        <message>
            <source>{recipient} may know: {what}</source>
            <translation>{recipient} saa tietää: {what}</translation>
        </message>
        <message>
            <source>To ask the client: {what}</source>
            <translation>Kysyttävä asiakkaalta: {what}</translation>
        </message>
    </context>
    <context>
        <name>PersonAgreementCard</name>
        <message>
            <source>{person} ({role})</source>
            <translation>{person} ({role})</translation>
        </message>
        <message>
            <source>Make an agreement</source>
            <translation>Tee sopimus</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Muuta</translation>
        </message>
        <message>
            <source>Go on with the draft</source>
            <translation>Jatka luonnosta</translation>
        </message>
        <message>
            <source>Note the signature</source>
            <translation>Kirjaa allekirjoitus</translation>
        </message>
        <message>
            <source>Agreed by word of mouth</source>
            <translation>Hyväksytty suullisesti</translation>
        </message>
        <message>
            <source>Renew by word of mouth</source>
            <translation>Uudista suullisesti</translation>
        </message>
        <message>
            <source>Print to be signed</source>
            <translation>Tulosta allekirjoitettavaksi</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Tulosta</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Peruuta sopimus</translation>
        </message>
        <message>
            <source>Once the person has agreed to it:</source>
            <translation>Kun henkilö on hyväksynyt sen:</translation>
        </message>
        <message>
            <source>Everybody else may know: nothing</source>
            <translation>Kaikki muut saavat tietää: ei mitään</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ei mitään</translation>
        </message>
        <message>
            <source>{recipient} may know: {what}</source>
            <translation>{recipient} saa tietää: {what}</translation>
        </message>
        <message>
            <source>For: {purpose}</source>
            <translation>Käyttötarkoitus: {purpose}</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>{day} saakka</translation>
        </message>
        <message>
            <source>Ended {day}</source>
            <translation>Päättyi {day}</translation>
        </message>
        <message>
            <source>Ends soon: {day}</source>
            <translation>Päättyy pian: {day}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiot</translation>
        </message>
        <message>
            <source>Read the versions</source>
            <translation>Lue versiot</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>The client</source>
            <translation>Asiakas</translation>
        </message>
        <message>
            <source>Assess &amp;again</source>
            <translation>Arvioi &amp;uudelleen</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Toimenpiteet</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>Show {n} older</source>
            <translation>Näytä vanhemmat: {n}</translation>
        </message>
        <message>
            <source>Since the assessment: {day} {what}</source>
            <translation>Arvioinnin jälkeen: {day} {what}</translation>
        </message>
        <message>
            <source>Assess after this</source>
            <translation>Arvioi tämän jälkeen</translation>
        </message>
        <message>
            <source>Nothing is written.</source>
            <translation>Mitään ei ole kirjattu.</translation>
        </message>
        <message>
            <source>The client's own view</source>
            <translation>Asiakkaan oma näkemys</translation>
        </message>
        <message>
            <source>The officer's view</source>
            <translation>Virkamiehen näkemys</translation>
        </message>
        <message>
            <source>Where they differ: {words}</source>
            <translation>Missä näkemykset eroavat: {words}</translation>
        </message>
        <message>
            <source>What may happen</source>
            <translation>Mitä voi tapahtua</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>voimassa {day} saakka</translation>
        </message>
        <message>
            <source>after {what}</source>
            <translation>tämän jälkeen: {what}</translation>
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
        <name>PersonView</name>
        <message>
            <source>How to reach safely</source>
            <translation>Turvallinen tapa tavoittaa</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>Alle 18-vuotias</translation>
        </message>
        <message>
            <source>Non-disclosure for safety</source>
            <translation>Turvakielto</translation>
        </message>
        <message>
            <source>There is another identity. It is opened on the card with a reason, and is never shown beside this one.</source>
            <translation>Henkilöllä on toinenkin henkilöllisyys. Se avataan kortista, kun syy on kirjattu, eikä sitä näytetä tämän rinnalla.</translation>
        </message>
        <message>
            <source>Name or code in the sealed compartment.</source>
            <translation>Nimi tai tunnus suljetussa osiossa.</translation>
        </message>
        <message>
            <source>Ended {day}. Has it been extended?</source>
            <translation>Päättyi {day}. Onko sitä jatkettu?</translation>
        </message>
        <message>
            <source>The last day is missing: nobody is reminded of it.</source>
            <translation>Viimeinen päivä puuttuu: kukaan ei saa muistutusta.</translation>
        </message>
        <message>
            <source>Longer than usual: compare with the decision.</source>
            <translation>Tavallista pidempi: vertaa päätökseen.</translation>
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
        <name>PhasePage</name>
        <message>
            <source>Phases of the pathway</source>
            <translation>Polun vaiheet</translation>
        </message>
        <message>
            <source>Cases go through these phases, and may go back. A phase that is not in use any more stays readable in the cases that have been in it.</source>
            <translation>Asiat kulkevat näiden vaiheiden läpi ja voivat palata taaksepäin. Vaihe, joka ei ole enää käytössä, näkyy edelleen niissä asioissa, jotka ovat olleet siinä.</translation>
        </message>
        <message>
            <source>Only a keeper of the vault changes the phases.</source>
            <translation>Vaiheita muuttaa vain holvin vastuuhenkilö.</translation>
        </message>
        <message>
            <source>&amp;Add a phase</source>
            <translation>&amp;Lisää vaihe</translation>
        </message>
        <message>
            <source>Why are the phases changed?</source>
            <translation>Miksi vaiheita muutetaan?</translation>
        </message>
        <message>
            <source>&amp;Save the phases</source>
            <translation>&amp;Tallenna vaiheet</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Kumoa</translation>
        </message>
        <message>
            <source>{phase} (not in use)</source>
            <translation>{phase} (ei käytössä)</translation>
        </message>
        <message>
            <source>{n}. {phase}</source>
            <translation>{n}. {phase}</translation>
        </message>
    </context>
    <context>
        <name>PhaseRow</name>
        <message>
            <source>Name in Swedish</source>
            <translation>Nimi ruotsiksi</translation>
        </message>
        <message>
            <source>Name in Finnish</source>
            <translation>Nimi suomeksi</translation>
        </message>
        <message>
            <source>Review, days</source>
            <translation>Tarkistus, päivää</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Käytössä</translation>
        </message>
        <message>
            <source>Move the phase up</source>
            <translation>Siirrä vaihe ylemmäs</translation>
        </message>
        <message>
            <source>Move the phase down</source>
            <translation>Siirrä vaihe alemmas</translation>
        </message>
    </context>
    <context>
        <name>PhasesLink</name>
        <message>
            <source>Case work</source>
            <translation>Asiat</translation>
        </message>
        <message>
            <source>What the phases of a case are called, and how long an assessment holds.</source>
            <translation>Mitä asian vaiheiden nimet ovat ja kuinka kauan arviointi on voimassa.</translation>
        </message>
        <message>
            <source>&amp;Phases of the pathway</source>
            <translation>&amp;Polun vaiheet</translation>
        </message>
    </context>
    <context>
        <name>PlaceStep</name>
        <message>
            <source>Where to restore</source>
            <translation>Minne kopio palautetaan</translation>
        </message>
        <message>
            <source>The backup is copied beside that place and tried there first.</source>
            <translation>Kopio tuodaan ensin paikan viereen ja sitä kokeillaan siellä.</translation>
        </message>
        <message>
            <source>The &amp;usual place</source>
            <translation>Ta&amp;vallinen paikka</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Kansio: {folder}</translation>
        </message>
        <message>
            <source>The vault that lies there is moved aside and kept, never deleted.</source>
            <translation>Siellä oleva holvi siirretään sivuun ja säilytetään; sitä ei koskaan poisteta.</translation>
        </message>
        <message>
            <source>&amp;Another, empty folder</source>
            <translation>M&amp;uu, tyhjä kansio</translation>
        </message>
        <message>
            <source>Choose &amp;folder…</source>
            <translation>Valitse &amp;kansio…</translation>
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
        <message>
            <source>after the day of its goal</source>
            <translation>tavoitteen määräpäivän jälkeen</translation>
        </message>
        <message>
            <source>milestone</source>
            <translation>välietappi</translation>
        </message>
        <message>
            <source>without an officer: {name} has left</source>
            <translation>ilman virkamiestä: {name} ei ole enää holvissa</translation>
        </message>
    </context>
    <context>
        <name>PlanPartEditor</name>
        <message>
            <source>Nothing in particular</source>
            <translation>Ei mitään tiettyä</translation>
        </message>
    </context>
    <context>
        <name>PlanVersionPage</name>
        <message>
            <source>Versions of the pathway plan</source>
            <translation>Irtautumissuunnitelman versiot</translation>
        </message>
        <message>
            <source>Versions of the safety plan</source>
            <translation>Turvasuunnitelman versiot</translation>
        </message>
        <message>
            <source>The signed paper is what holds. Here it is noted which version was signed.</source>
            <translation>Allekirjoitettu paperi on ratkaiseva. Tähän merkitään, mikä versio on allekirjoitettu.</translation>
        </message>
        <message>
            <source>The client agreed</source>
            <translation>Asiakas hyväksyi</translation>
        </message>
        <message>
            <source>How?</source>
            <translation>Miten?</translation>
        </message>
        <message>
            <source>Signed the paper with the agreed name</source>
            <translation>Allekirjoitti paperin sovitulla nimellä</translation>
        </message>
        <message>
            <source>Signed the paper with a mark</source>
            <translation>Allekirjoitti paperin puumerkillä</translation>
        </message>
        <message>
            <source>Signed the paper with own name</source>
            <translation>Allekirjoitti paperin omalla nimellä</translation>
        </message>
        <message>
            <source>Said yes to the plan as it is now</source>
            <translation>Hyväksyi suullisesti suunnitelman sellaisena kuin se nyt on</translation>
        </message>
        <message>
            <source>Which day?</source>
            <translation>Minä päivänä?</translation>
        </message>
        <message>
            <source>&amp;Enter</source>
            <translation>&amp;Merkitse</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>A&amp;siaan</translation>
        </message>
        <message>
            <source>Changed since, not signed</source>
            <translation>Muuttunut sen jälkeen, ei allekirjoitettu</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiot</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>Mikään ei ole muuttunut.</translation>
        </message>
        <message>
            <source>No version yet.</source>
            <translation>Ei vielä versiota.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Uusi</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Poistettu</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Muuttunut</translation>
        </message>
        <message>
            <source>{label}: {before} → {after}</source>
            <translation>{label}: {before} → {after}</translation>
        </message>
        <message>
            <source>Version {n}</source>
            <translation>Versio {n}</translation>
        </message>
        <message>
            <source>made {day}</source>
            <translation>tehty {day}</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>ei allekirjoitettu</translation>
        </message>
        <message>
            <source>code {code}</source>
            <translation>tarkiste {code}</translation>
        </message>
        <message>
            <source>This is entered for version {n}, code {code}.</source>
            <translation>Tämä merkitään versioon {n}, tarkiste {code}.</translation>
        </message>
        <message>
            <source>No paper has been printed. Print it first, or note that it was oral.</source>
            <translation>Paperia ei ole tulostettu. Tulosta se ensin tai merkitse, että hyväksyntä oli suullinen.</translation>
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
        <name>PolicyPage</name>
        <message>
            <source>What may be disclosed, and to whom</source>
            <translation>Mitä saa luovuttaa ja kenelle</translation>
        </message>
        <message>
            <source>The policy decides what each recipient can get at most. The client's agreement decides what they get of it; without one in force nothing goes.</source>
            <translation>Käytäntö määrää, mitä kukin vastaanottaja voi enintään saada. Asiakkaan sopimus määrää, mitä siitä luovutetaan; ilman voimassa olevaa sopimusta mitään ei luovuteta.</translation>
        </message>
        <message>
            <source>Only a keeper of the vault changes the policy.</source>
            <translation>Käytäntöä muuttaa vain holvin vastuuhenkilö.</translation>
        </message>
        <message>
            <source>The whole policy</source>
            <translation>Koko käytäntö</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiot</translation>
        </message>
        <message>
            <source>A change is in the making. Save or discard it before you begin another.</source>
            <translation>Muutos on kesken. Tallenna tai hylkää se ennen kuin aloitat toisen.</translation>
        </message>
        <message>
            <source>&amp;Go on with the change…</source>
            <translation>&amp;Jatka muutosta…</translation>
        </message>
        <message>
            <source>&amp;Change the policy…</source>
            <translation>&amp;Muuta käytäntöä…</translation>
        </message>
        <message>
            <source>In force: {version}</source>
            <translation>Voimassa: {version}</translation>
        </message>
        <message>
            <source>Do not receive anything any more: {recipients}</source>
            <translation>Eivät enää saa mitään: {recipients}</translation>
        </message>
    </context>
    <context>
        <name>PresetRow</name>
        <message>
            <source>Begin with (ticks on the cards, to be gone through with the client):</source>
            <translation>Aloita (rasteja kortteihin, käydään läpi asiakkaan kanssa):</translation>
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
        <name>ProgressStrip</name>
        <message>
            <source>Step 1 of 3: the copy is being written…</source>
            <translation>Vaihe 1/3: kopiota kirjoitetaan…</translation>
        </message>
        <message>
            <source>Step 2 of 3: the copy is being read back…</source>
            <translation>Vaihe 2/3: kopiota luetaan takaisin…</translation>
        </message>
        <message>
            <source>Step 3 of 3: the copy is being opened and checked…</source>
            <translation>Vaihe 3/3: kopiota avataan ja tarkistetaan…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>K&amp;eskeytä</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Remove (Enter)</source>
            <translation>Poista (Enter)</translation>
        </message>
        <message>
            <source>Keep (K)</source>
            <translation>Säilytä (K)</translation>
        </message>
        <message>
            <source>Why may it stay? The reason is entered in the log: do not write the name.</source>
            <translation>Miksi sana saa jäädä? Perustelu kirjataan lokiin: älä kirjoita nimeä.</translation>
        </message>
        <message>
            <source>The sentences that the word stands in</source>
            <translation>Lauseet, joissa sana esiintyy</translation>
        </message>
        <message>
            <source>{word} ({n} places)</source>
            <translation>{word} ({n} kohtaa)</translation>
        </message>
        <message>
            <source>This was decided</source>
            <translation>Näin ratkaistiin</translation>
        </message>
        <message>
            <source>Protected name, from a case that is not open to you.</source>
            <translation>Suojattu nimi asiasta, joka ei ole sinulle avoinna.</translation>
        </message>
        <message>
            <source>In the case: {name}</source>
            <translation>Asiassa: {name}</translation>
        </message>
        <message>
            <source>Decided: it goes.</source>
            <translation>Ratkaistu: sana poistetaan.</translation>
        </message>
        <message>
            <source>Decided: it stays.</source>
            <translation>Ratkaistu: sana saa jäädä.</translation>
        </message>
        <message>
            <source>The reason says “{word}”, which is or may be a protected name. Say it without.</source>
            <translation>Perustelussa on ”{word}”, joka on tai voi olla suojattu nimi. Kirjoita perustelu ilman sitä.</translation>
        </message>
    </context>
    <context>
        <name>QuestionDesk</name>
        <message>
            <source>{n} of {total} left</source>
            <translation>{n}/{total} jäljellä</translation>
        </message>
        <message>
            <source>Nothing is left to decide on</source>
            <translation>Ratkaistavaa ei ole jäljellä</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Kumoa</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>Tee &amp;uudelleen</translation>
        </message>
        <message>
            <source>Change the te&amp;xt</source>
            <translation>Muuta te&amp;kstiä</translation>
        </message>
        <message>
            <source>Words to decide on</source>
            <translation>Ratkaistavat sanat</translation>
        </message>
        <message>
            <source>Enter removes, K keeps.</source>
            <translation>Enter poistaa, K säilyttää.</translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message>
            <source>{word} ({n} places)</source>
            <translation>{word} ({n} kohtaa)</translation>
        </message>
        <message>
            <source>{word}: goes</source>
            <translation>{word}: poistetaan</translation>
        </message>
        <message>
            <source>{word}: stays</source>
            <translation>{word}: saa jäädä</translation>
        </message>
    </context>
    <context>
        <name>QuickContactPage</name>
        <message>
            <source>Ctrl+S saves. F7 marks a question as not asked.</source>
            <translation>Ctrl+S tallentaa. F7 merkitsee, että kohtaa ei kysytty.</translation>
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
        <name>ReasonAsking</name>
        <message>
            <source>Reason</source>
            <translation>Syy</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>Pe&amp;ruuta</translation>
        </message>
    </context>
    <context>
        <name>ReasonBar</name>
        <message>
            <source>Write the reason: what is ticked is saved with it.</source>
            <translation>Kirjoita perustelu: se tallennetaan kaikkeen, mikä on merkitty.</translation>
        </message>
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
        <name>RecallOutlet</name>
        <message>
            <source>Save the letter</source>
            <translation>Tallenna kirje</translation>
        </message>
    </context>
    <context>
        <name>RecallPage</name>
        <message>
            <source>Recall letter</source>
            <translation>Palautuspyyntö</translation>
        </message>
        <message>
            <source>The letter names papers by reference and day, and nobody. When it is printed or saved, the register says that they were asked back.</source>
            <translation>Kirjeessä asiakirjat mainitaan viitteen ja päivän mukaan, eikä siinä ole kenenkään nimeä. Kun se tulostetaan tai tallennetaan, rekisteriin kirjataan, että ne on pyydetty takaisin.</translation>
        </message>
        <message>
            <source>Language of the letter</source>
            <translation>Kirjeen kieli</translation>
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
            <source>Return or destroy by</source>
            <translation>Palautetaan tai hävitetään viimeistään</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>&amp;Esikatsele</translation>
        </message>
        <message>
            <source>To the &amp;withdrawal</source>
            <translation>P&amp;eruutukseen</translation>
        </message>
        <message>
            <source>Change the &amp;choices</source>
            <translation>&amp;Muuta valintoja</translation>
        </message>
    </context>
    <context>
        <name>RecipientPanel</name>
        <message>
            <source>Recipient</source>
            <translation>Vastaanottaja</translation>
        </message>
        <message>
            <source>Add a &amp;recipient…</source>
            <translation>Lisää &amp;vastaanottaja…</translation>
        </message>
        <message>
            <source>Another na&amp;me…</source>
            <translation>Toinen ni&amp;mi…</translation>
        </message>
        <message>
            <source>Take &amp;out again</source>
            <translation>Poista ta&amp;as</translation>
        </message>
        <message>
            <source>Stands outside the programme</source>
            <translation>On Exit-toiminnan ulkopuolella</translation>
        </message>
        <message>
            <source>Needs the client's agreement</source>
            <translation>Tarvitsee asiakkaan sopimuksen</translation>
        </message>
        <message>
            <source>Receives reports of single cases</source>
            <translation>Saa raportteja yksittäisistä asioista</translation>
        </message>
        <message>
            <source>Does not receive anything any more</source>
            <translation>Ei enää saa mitään</translation>
        </message>
        <message>
            <source>The client's right to see what is held does not depend on the policy.</source>
            <translation>Asiakkaan oikeus nähdä itseään koskevat tiedot ei riipu käytännöstä.</translation>
        </message>
        <message>
            <source>Who stands outside the programme always needs an agreement.</source>
            <translation>Exit-toiminnan ulkopuolinen tarvitsee aina sopimuksen.</translation>
        </message>
        <message>
            <source>{recipient} (retired)</source>
            <translation>{recipient} (ei enää vastaanottaja)</translation>
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
            <source>Return or destroy by (may be left empty)</source>
            <translation>Palautetaan tai hävitetään viimeistään (voi jättää tyhjäksi)</translation>
        </message>
        <message>
            <source>The day is entered in the register; once it has passed it is on Today.</source>
            <translation>Päivä kirjataan rekisteriin. Kun se lähestyy tai on mennyt, luovutus näkyy Tänään-sivulla.</translation>
        </message>
        <message>
            <source>d.m.yyyy</source>
            <translation>p.k.vvvv</translation>
        </message>
        <message>
            <source>A child at risk, or danger to life? Necessary disclosure</source>
            <translation>Onko lapsi vaarassa tai henki uhattuna? Välttämätön luovutus</translation>
        </message>
        <message>
            <source>What agreement and policy let through</source>
            <translation>Mitä sopimus ja säännöt sallivat</translation>
        </message>
        <message>
            <source>The whole policy</source>
            <translation>Koko käytäntö</translation>
        </message>
    </context>
    <context>
        <name>RecognitionCard</name>
        <message>
            <source>Further sentences: {n}</source>
            <translation>Lisää virkkeitä: {n}</translation>
        </message>
        <message>
            <source>Nothing of the kind</source>
            <translation>Ei mitään sellaista</translation>
        </message>
        <message>
            <source>Tells of nobody</source>
            <translation>Ei paljasta ketään</translation>
        </message>
        <message>
            <source>Changed in the text</source>
            <translation>Muutettu tekstissä</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Takaisin tekstiin</translation>
        </message>
    </context>
    <context>
        <name>RecognitionStep</name>
        <message>
            <source>Questions left: {n}</source>
            <translation>Kysymyksiä jäljellä: {n}</translation>
        </message>
        <message>
            <source>All questions are answered for this text</source>
            <translation>Kaikkiin kysymyksiin on vastattu tämän tekstin osalta</translation>
        </message>
        <message>
            <source>The names are gone. What is left may still tell who somebody is. If a sentence does, change it; after every change the questions are asked anew.</source>
            <translation>Nimet on poistettu. Jäljellä oleva teksti voi silti paljastaa, kenestä on kyse. Muuta silloin virkettä; jokaisen muutoksen jälkeen kysytään uudelleen.</translation>
        </message>
        <message>
            <source>No words in the text point to these</source>
            <translation>Tekstissä ei ole näihin viittaavia sanoja</translation>
        </message>
        <message>
            <source>Back to the &amp;text</source>
            <translation>Takaisin &amp;tekstiin</translation>
        </message>
        <message>
            <source>Answer &amp;anew</source>
            <translation>Vastaa &amp;uudelleen</translation>
        </message>
    </context>
    <context>
        <name>RecordBody</name>
        <message>
            <source>Changed from the version before</source>
            <translation>Muuttunut edellisestä versiosta</translation>
        </message>
        <message>
            <source>Version {n}, {at}, {author}</source>
            <translation>Versio {n}, {at}, {author}</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Muuttunut</translation>
        </message>
        <message>
            <source>Taken out since the version before</source>
            <translation>Poistettu edellisen version jälkeen</translation>
        </message>
        <message>
            <source>Another identity: while it is shown, the present one is covered.</source>
            <translation>Toinen henkilöllisyys: kun se näytetään, nykyinen on peitetty.</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <source>&amp;Correct</source>
            <translation>&amp;Korjaa</translation>
        </message>
        <message>
            <source>Strike &amp;out…</source>
            <translation>P&amp;oista pysyvästi…</translation>
        </message>
        <message>
            <source>Re&amp;fer to a partner…</source>
            <translation>&amp;Ohjaa kumppanille…</translation>
        </message>
        <message>
            <source>Assess &amp;safety after this</source>
            <translation>Arvioi &amp;turvallisuus tämän jälkeen</translation>
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
            <source>&amp;Beside the version before</source>
            <translation>&amp;Rinnakkain edellisen version kanssa</translation>
        </message>
        <message>
            <source>{n}: {at}, {author}</source>
            <translation>{n}: {at}, {author}</translation>
        </message>
        <message>
            <source>{form}, {at}, {author}</source>
            <translation>{form}, {at}, {author}</translation>
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
        <name>ReferralPage</name>
        <message>
            <source>Refer to a service</source>
            <translation>Ohjaa palveluun</translation>
        </message>
        <message>
            <source>The client's agreement and the policy decide what the partner can get. Nothing leaves before you have read the report and it has been checked.</source>
            <translation>Asiakkaan sopimus ja käytäntö ratkaisevat, mitä kumppani voi saada. Mitään ei luovuteta, ennen kuin olet lukenut raportin ja se on tarkistettu.</translation>
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
            <source>&amp;On to the report</source>
            <translation>&amp;Jatka raporttiin</translation>
        </message>
        <message>
            <source>To the &amp;unfinished report</source>
            <translation>&amp;Keskeneräiseen raporttiin</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>&amp;Asiaan</translation>
        </message>
        <message>
            <source>Finish the other report first.</source>
            <translation>Viimeistele ensin toinen raportti.</translation>
        </message>
        <message>
            <source>Choose a partner.</source>
            <translation>Valitse kumppani.</translation>
        </message>
        <message>
            <source>Say what the referral is for.</source>
            <translation>Kirjoita, mitä ohjaaminen koskee.</translation>
        </message>
        <message>
            <source>Put right what is said beside the questions.</source>
            <translation>Korjaa se, mistä kysymysten vieressä huomautetaan.</translation>
        </message>
    </context>
    <context>
        <name>RegisterFilters</name>
        <message>
            <source>Recipient</source>
            <translation>Vastaanottaja</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Alkaen</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Päättyen</translation>
        </message>
        <message>
            <source>d.m.yyyy</source>
            <translation>p.k.vvvv</translation>
        </message>
        <message>
            <source>Only what is still out</source>
            <translation>Vain ne, joita ei ole palautettu tai hävitetty</translation>
        </message>
        <message>
            <source>Only necessary disclosures</source>
            <translation>Vain välttämättömät luovutukset</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Kaikki</translation>
        </message>
    </context>
    <context>
        <name>RegisterPage</name>
        <message>
            <source>What has left this case</source>
            <translation>Asiasta luovutettu</translation>
        </message>
        <message>
            <source>Register of disclosures</source>
            <translation>Luovutusrekisteri</translation>
        </message>
        <message>
            <source>Each line is read from a signed entry of the log. It says what left and to whom, never the words themselves.</source>
            <translation>Jokainen rivi luetaan allekirjoitetusta lokimerkinnästä. Siitä näkee, mitä luovutettiin ja kenelle, mutta ei itse sanoja.</translation>
        </message>
        <message>
            <source>Check a &amp;file…</source>
            <translation>Tarkista &amp;tiedosto…</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>&amp;Asiaan</translation>
        </message>
        <message>
            <source>To the &amp;log</source>
            <translation>&amp;Lokiin</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Aika</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Asia</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Vastaanottaja</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tila</translation>
        </message>
        <message>
            <source>Purpose or ground</source>
            <translation>Käyttötarkoitus tai peruste</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Viite</translation>
        </message>
        <message>
            <source>Nothing has left, or nothing that is asked for here.</source>
            <translation>Mitään ei ole luovutettu, tai haettuja luovutuksia ei ole.</translation>
        </message>
        <message>
            <source>to be looked at</source>
            <translation>tarkistettava</translation>
        </message>
        <message>
            <source>the client does not know</source>
            <translation>asiakkaalle ei ole kerrottu</translation>
        </message>
        <message>
            <source>late: due back {day}</source>
            <translation>myöhässä, piti olla takaisin {day}</translation>
        </message>
        <message>
            <source>due back {day}</source>
            <translation>takaisin viimeistään {day}</translation>
        </message>
        <message>
            <source>settled {day}</source>
            <translation>hoidettu {day}</translation>
        </message>
        <message>
            <source>asked back {day}</source>
            <translation>pyydetty takaisin {day}</translation>
        </message>
        <message>
            <source>In cases that are not shared with you: {n}</source>
            <translation>Asioissa, joita ei ole jaettu sinulle: {n}</translation>
        </message>
        <message>
            <source>Check a file against the register</source>
            <translation>Vertaa tiedostoa rekisteriin</translation>
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
            <source>Necessary disclosure…</source>
            <translation>Välttämätön luovutus…</translation>
        </message>
    </context>
    <context>
        <name>RemovingStep</name>
        <message>
            <source>Remove an officer</source>
            <translation>Poista virkamies</translation>
        </message>
        <message>
            <source>The vault gets a new key that the officer never had; everyone else goes on with their passphrase. What the officer could open until now may have been read or copied already, and backups made before still open for them.</source>
            <translation>Holvi saa uuden avaimen, jota virkamiehellä ei ole koskaan ollut; muut jatkavat omalla salalauseellaan. Virkamies on jo voinut lukea tai kopioida sen, minkä hän on tähän asti voinut avata, ja aiemmat varmuuskopiot avautuvat hänelle edelleen.</translation>
        </message>
        <message>
            <source>Officer: {name} · responsible for cases: {cases} · of these without a deputy: {alone} · drafts: {drafts}</source>
            <translation>Virkamies: {name} · vastuulla asioita: {cases} · niistä ilman sijaista: {alone} · luonnoksia: {drafts}</translation>
        </message>
        <message>
            <source>Who takes over the cases and drafts?</source>
            <translation>Kuka ottaa asiat ja luonnokset hoitaakseen?</translation>
        </message>
        <message>
            <source>The deputies of the cases</source>
            <translation>Asioiden sijaiset</translation>
        </message>
        <message>
            <source>Go on although sealed answers are lost</source>
            <translation>Jatka, vaikka suljettuja tietoja menetetään</translation>
        </message>
        <message>
            <source>Cases whose sealed answers only this officer can open: {count}. Better: let the officer unlock the vault and share those cases first.</source>
            <translation>Asioita, joiden suljetut tiedot vain tämä virkamies voi avata: {count}. Parempi tapa: virkamies avaa holvin ja jakaa ensin nuo asiat.</translation>
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
        <name>RenewingStep</name>
        <message>
            <source>A new key for the vault</source>
            <translation>Holville uusi avain</translation>
        </message>
        <message>
            <source>Everything is encrypted again under a new key. Passphrases and recovery sheets go on as before. Copies made before still open with what opened them then: a new key does not reach them.</source>
            <translation>Kaikki salataan uudelleen uudella avaimella. Salalauseet ja palautuslomakkeet kelpaavat kuten ennenkin. Aiemmin tehdyt kopiot avautuvat edelleen sillä, millä ne silloin avautuivat: uusi avain ei ulotu niihin.</translation>
        </message>
    </context>
    <context>
        <name>ReportChoices</name>
        <message>
            <source>Choose a recipient.</source>
            <translation>Valitse vastaanottaja.</translation>
        </message>
        <message>
            <source>Choose the language of the report.</source>
            <translation>Valitse raportin kieli.</translation>
        </message>
        <message>
            <source>Write the day of return as a day, or leave it empty.</source>
            <translation>Kirjoita palautuspäivä päivämääränä tai jätä se tyhjäksi.</translation>
        </message>
        <message>
            <source>Say what the report is for.</source>
            <translation>Kirjoita, mihin raporttia käytetään.</translation>
        </message>
    </context>
    <context>
        <name>ReportOutlet</name>
        <message>
            <source>Save the report</source>
            <translation>Tallenna raportti</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Report, step {n} of {all}: the recipient</source>
            <translation>Raportti, vaihe {n}/{all}: vastaanottaja</translation>
        </message>
        <message>
            <source>Report, step {n} of {all}: the contents</source>
            <translation>Raportti, vaihe {n}/{all}: sisältö</translation>
        </message>
        <message>
            <source>Report, step {n} of {all}: the review</source>
            <translation>Raportti, vaihe {n}/{all}: tarkistus</translation>
        </message>
        <message>
            <source>Report, step {n} of {all}: what may tell who it is</source>
            <translation>Raportti, vaihe {n}/{all}: mistä henkilön voi tunnistaa</translation>
        </message>
        <message>
            <source>Report, step {n} of {all}: the checked file</source>
            <translation>Raportti, vaihe {n}/{all}: tarkastettu tiedosto</translation>
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
            <translation>&amp;Takaisin</translation>
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
            <source>Finish changing the text first.</source>
            <translation>Viimeistele ensin tekstin muutos.</translation>
        </message>
        <message>
            <source>Decide on every word first. Left: {n}</source>
            <translation>Ratkaise ensin jokainen sana. Jäljellä: {n}</translation>
        </message>
        <message>
            <source>Answer every question first.</source>
            <translation>Vastaa ensin kaikkiin kysymyksiin.</translation>
        </message>
    </context>
    <context>
        <name>RestoreWindow</name>
        <message>
            <source>ExitDesk</source>
            <translation>ExitDesk</translation>
        </message>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Takaisin</translation>
        </message>
        <message>
            <source>&amp;Leave everything as it is</source>
            <translation>&amp;Jätä kaikki ennalleen</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>&amp;Jatka</translation>
        </message>
        <message>
            <source>&amp;Copy it</source>
            <translation>&amp;Kopioi se</translation>
        </message>
        <message>
            <source>&amp;Open and check</source>
            <translation>&amp;Avaa ja tarkista</translation>
        </message>
        <message>
            <source>Put it to &amp;use</source>
            <translation>Ota se &amp;käyttöön</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Vaihe {number}/{count}</translation>
        </message>
    </context>
    <context>
        <name>ResultStep</name>
        <message>
            <source>The backup has been tried</source>
            <translation>Kopiota on kokeiltu</translation>
        </message>
        <message>
            <source>The copy that was tried has been taken away. Nothing was changed.</source>
            <translation>Kokeiltu kopio on poistettu jälleen. Mitään ei ole muutettu.</translation>
        </message>
    </context>
    <context>
        <name>ReturnPanel</name>
        <message>
            <source>Returned or destroyed</source>
            <translation>Palautettu tai hävitetty</translation>
        </message>
        <message>
            <source>What has become of it?</source>
            <translation>Mitä sille on tapahtunut?</translation>
        </message>
        <message>
            <source>On which day?</source>
            <translation>Minä päivänä?</translation>
        </message>
        <message>
            <source>Remark, if anything should be noted</source>
            <translation>Huomio, jos on jotain kirjattavaa</translation>
        </message>
        <message>
            <source>&amp;Enter in the log</source>
            <translation>&amp;Kirjaa lokiin</translation>
        </message>
    </context>
    <context>
        <name>ReviewStep</name>
        <message>
            <source>This place comes from a record. Change it there, or untick it.</source>
            <translation>Tämä kohta on kirjauksesta. Muuta se siellä tai poista rasti.</translation>
        </message>
    </context>
    <context>
        <name>RuleChoice</name>
        <message>
            <source>Backups &amp;kept in a folder</source>
            <translation>Kansiossa säi&amp;lytettävät varmuuskopiot</translation>
        </message>
        <message>
            <source>Days without a backup until a &amp;warning</source>
            <translation>Päiviä ilman varmuuskopiota ennen va&amp;roitusta</translation>
        </message>
        <message>
            <source>Holds for all officers of this vault. The change is logged.</source>
            <translation>Koskee kaikkia holvin virkamiehiä. Muutos kirjataan lokiin.</translation>
        </message>
    </context>
    <context>
        <name>SafetyOverview</name>
        <message>
            <source>Everyone who is protected</source>
            <translation>Kaikki suojattavat</translation>
        </message>
        <message>
            <source>Nobody has a card yet. Write the client's card on the first tab.</source>
            <translation>Kenelläkään ei ole vielä korttia. Tee asiakkaan kortti Henkilöt-välilehdellä.</translation>
        </message>
        <message>
            <source>Without a level that holds: {n}</source>
            <translation>Ilman voimassa olevaa uhkatasoa: {n}</translation>
        </message>
        <message>
            <source>Assess again</source>
            <translation>Arvioi uudelleen</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Arvioi</translation>
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
            <source>Words for this paper are missing in that language.</source>
            <translation>Tähän paperiin tarvittavia sanoja puuttuu siltä kieleltä.</translation>
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
        <name>SecondLook</name>
        <message>
            <source>&amp;Strike out everywhere</source>
            <translation>Poi&amp;sta kaikkialta</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Takaisin</translation>
        </message>
        <message>
            <source>Cance&amp;l</source>
            <translation>Pe&amp;ruuta</translation>
        </message>
        <message>
            <source>Striking out, and writing the vault's file anew. A large vault takes a while…</source>
            <translation>Poistetaan ja kirjoitetaan holvin tiedosto uudelleen. Suuressa holvissa se kestää hetken…</translation>
        </message>
        <message>
            <source>&amp;Delete the files among them too</source>
            <translation>&amp;Hävitä myös niihin kuuluvat tiedostot</translation>
        </message>
        <message>
            <source>Other records of this case with the same words: {elsewhere}. There they stay, and a name that is struck out here is no longer known as one when a report is made.</source>
            <translation>Muita saman asian tietoja, joissa on samat sanat: {elsewhere}. Niihin sanat jäävät, eikä tästä poistettua nimeä enää tunnisteta nimeksi, kun raportti tehdään.</translation>
        </message>
        <message>
            <source>Older copies beside the vault hold it, too: {names}</source>
            <translation>Myös holvin vieressä olevissa vanhemmissa kopioissa tieto on yhä: {names}</translation>
        </message>
        <message>
            <source>This goes from every version ({revisions}), every draft ({drafts}) and the search. Nobody can bring it back.</source>
            <translation>Se poistetaan kaikista versioista ({revisions}), kaikista luonnoksista ({drafts}) ja hausta. Kukaan ei voi palauttaa sitä.</translation>
        </message>
        <message>
            <source>What has been printed, saved as a file or sent still holds it, and so does every backup made until now: make a new backup and delete the older ones.</source>
            <translation>Tulosteissa, tallennetuissa tiedostoissa ja lähetetyissä asiakirjoissa tieto on yhä, samoin kaikissa tähänastisissa varmuuskopioissa: tee uusi varmuuskopio ja hävitä vanhemmat.</translation>
        </message>
        <message>
            <source>The whole answer</source>
            <translation>Koko vastaus</translation>
        </message>
    </context>
    <context>
        <name>SecondSheetStep</name>
        <message>
            <source>The second supervisor's sheet</source>
            <translation>Toisen esihenkilön lomake</translation>
        </message>
        <message>
            <source>The other supervisor types the code of the other sheet.</source>
            <translation>Toinen esihenkilö kirjoittaa toisen lomakkeen koodin.</translation>
        </message>
    </context>
    <context>
        <name>SecretStep</name>
        <message>
            <source>Open the backup</source>
            <translation>Avaa kopio</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault today.</source>
            <translation>Kirjoita salalause, jolla holvi nykyisin avautuu.</translation>
        </message>
        <message>
            <source>Type the passphrase that held when the backup was made. It may be another than today's.</source>
            <translation>Kirjoita salalause, joka oli voimassa kopion tekohetkellä. Se voi olla eri kuin nykyinen.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Salalause</translation>
        </message>
        <message>
            <source>Use &amp;two supervisors' sheets instead</source>
            <translation>Käytä kahden &amp;esihenkilön lomakkeita</translation>
        </message>
        <message>
            <source>Use the &amp;passphrase instead</source>
            <translation>Käytä sen sijaan &amp;salalausetta</translation>
        </message>
        <message>
            <source>Use the &amp;recovery sheet instead</source>
            <translation>Käytä sen sijaan &amp;palautuslomaketta</translation>
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
        <name>ServicesTab</name>
        <message>
            <source>Services and safety arrangements</source>
            <translation>Palvelut ja turvallisuusjärjestelyt</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Palveluun ohjaamiset</translation>
        </message>
        <message>
            <source>Outlays</source>
            <translation>Kulut</translation>
        </message>
        <message>
            <source>Lent equipment</source>
            <translation>Lainatut välineet</translation>
        </message>
        <message>
            <source>New &amp;service or arrangement</source>
            <translation>Uusi &amp;palvelu tai järjestely</translation>
        </message>
        <message>
            <source>&amp;Refer to a partner…</source>
            <translation>&amp;Ohjaa kumppanille…</translation>
        </message>
        <message>
            <source>New o&amp;utlay</source>
            <translation>Uusi &amp;kulu</translation>
        </message>
        <message>
            <source>&amp;Lend something</source>
            <translation>&amp;Lainaa väline</translation>
        </message>
        <message>
            <source>Nothing is arranged yet.</source>
            <translation>Mitään ei ole vielä järjestetty.</translation>
        </message>
        <message>
            <source>Nobody has been asked yet. Refer from a goal, a step or here.</source>
            <translation>Keneltäkään ei ole vielä kysytty. Ohjaa tavoitteesta, askeleesta tai tästä.</translation>
        </message>
        <message>
            <source>No outlays.</source>
            <translation>Ei kuluja.</translation>
        </message>
        <message>
            <source>Nothing is lent.</source>
            <translation>Mitään ei ole lainassa.</translation>
        </message>
        <message>
            <source>belongs to: {x}</source>
            <translation>liittyy: {x}</translation>
        </message>
        <message>
            <source>its last day has passed</source>
            <translation>viimeinen päivä on mennyt</translation>
        </message>
        <message>
            <source>Refer…</source>
            <translation>Ohjaa…</translation>
        </message>
        <message>
            <source>overdue: expected by {day}</source>
            <translation>myöhässä: odotettiin viimeistään {day}</translation>
        </message>
        <message>
            <source>expected by {day}</source>
            <translation>odotetaan viimeistään {day}</translation>
        </message>
        <message>
            <source>sent {day}</source>
            <translation>lähetetty {day}</translation>
        </message>
        <message>
            <source>answer: {x}</source>
            <translation>vastaus: {x}</translation>
        </message>
        <message>
            <source>Enter the answer…</source>
            <translation>Kirjaa vastaus…</translation>
        </message>
        <message>
            <source>What left: {reference}</source>
            <translation>Luovutettu: {reference}</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Yhteensä</translation>
        </message>
        <message>
            <source>overdue: due back {day}</source>
            <translation>myöhässä: palautettava viimeistään {day}</translation>
        </message>
        <message>
            <source>due back {day}</source>
            <translation>palautettava viimeistään {day}</translation>
        </message>
        <message>
            <source>lent {day}</source>
            <translation>lainattu {day}</translation>
        </message>
        <message>
            <source>Returned or lost…</source>
            <translation>Palautettu tai kadonnut…</translation>
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
            <source>&amp;Tie the passphrase to this computer</source>
            <translation>Sido salalause tähän tieto&amp;koneeseen</translation>
        </message>
        <message>
            <source>&amp;Officers of the vault</source>
            <translation>Holvin &amp;virkamiehet</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>Luovuttaminen</translation>
        </message>
        <message>
            <source>Which recipients there are, and what each of them can get at most.</source>
            <translation>Mitä vastaanottajia on ja mitä kukin voi enintään saada.</translation>
        </message>
        <message>
            <source>&amp;What may be disclosed</source>
            <translation>&amp;Mitä saa luovuttaa</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Varmuuskopio</translation>
        </message>
        <message>
            <source>A copy on a drive of its own, for the day the computer is lost or broken.</source>
            <translation>Kopio erillisellä asemalla siltä varalta, että tietokone katoaa tai hajoaa.</translation>
        </message>
        <message>
            <source>&amp;Back up or try a restore</source>
            <translation>Varmuus&amp;kopioi tai kokeile palauttamista</translation>
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
        <name>SideBySide</name>
        <message>
            <source>The text as it is</source>
            <translation>Teksti sellaisenaan</translation>
        </message>
        <message>
            <source>As the recipient will read it</source>
            <translation>Näin vastaanottaja lukee sen</translation>
        </message>
        <message>
            <source>Ctrl+Down and Ctrl+Up go from mark to mark.</source>
            <translation>Ctrl+Alanuoli ja Ctrl+Ylänuoli siirtyvät merkinnästä toiseen.</translation>
        </message>
        <message>
            <source>Previous mark</source>
            <translation>Edellinen merkintä</translation>
        </message>
        <message>
            <source>Next mark</source>
            <translation>Seuraava merkintä</translation>
        </message>
        <message>
            <source>Ctrl+Up</source>
            <translation>Ctrl+Ylänuoli</translation>
        </message>
        <message>
            <source>Ctrl+Down</source>
            <translation>Ctrl+Alanuoli</translation>
        </message>
        <message>
            <source>Point at a mark, or go to it with the cursor, to read why it is there.</source>
            <translation>Osoita merkintää tai siirrä kohdistin siihen, niin näet, miksi se on siinä.</translation>
        </message>
    </context>
    <context>
        <name>SignPanel</name>
        <message>
            <source>Signed on</source>
            <translation>Allekirjoitettu</translation>
        </message>
        <message>
            <source>Write a day, such as 22.11.2026.</source>
            <translation>Kirjoita päivä, esimerkiksi 22.11.2026.</translation>
        </message>
        <message>
            <source>Signed with</source>
            <translation>Allekirjoitettu</translation>
        </message>
        <message>
            <source>Who signed?</source>
            <translation>Kuka allekirjoitti?</translation>
        </message>
        <message>
            <source>Where is the paper kept? (may be left empty)</source>
            <translation>Missä paperi säilytetään? (saa jättää tyhjäksi)</translation>
        </message>
        <message>
            <source>Note the signature</source>
            <translation>Kirjaa allekirjoitus</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Peruuta</translation>
        </message>
    </context>
    <context>
        <name>SignedPaperStrip</name>
        <message>
            <source>Signed paper</source>
            <translation>Allekirjoitettu paperi</translation>
        </message>
        <message>
            <source>&amp;Attach the signed paper…</source>
            <translation>&amp;Liitä allekirjoitettu paperi…</translation>
        </message>
        <message>
            <source>Choose amon&amp;g the attachments…</source>
            <translation>Valitse liitteist&amp;ä…</translation>
        </message>
        <message>
            <source>It &amp;belongs here</source>
            <translation>Se &amp;kuuluu tähän</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>&amp;Peruuta</translation>
        </message>
        <message>
            <source>Which attachment</source>
            <translation>Mikä liite</translation>
        </message>
        <message>
            <source>No signed paper is attached.</source>
            <translation>Allekirjoitettua paperia ei ole liitetty.</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Avaa…</translation>
        </message>
        <message>
            <source>It does not belong here</source>
            <translation>Se ei kuulu tähän</translation>
        </message>
        <message>
            <source>Attached {day}: {what}</source>
            <translation>Liitetty {day}: {what}</translation>
        </message>
        <message>
            <source>erased {day}, {officer}</source>
            <translation>hävitetty {day}, {officer}</translation>
        </message>
        <message>
            <source>Choose the scan of the signed paper</source>
            <translation>Valitse allekirjoitetun paperin skannaus</translation>
        </message>
    </context>
    <context>
        <name>StepAdder</name>
        <message>
            <source>Common steps</source>
            <translation>Tavallisia askelia</translation>
        </message>
        <message>
            <source>Other steps, one a line</source>
            <translation>Muut askeleet, yksi riville</translation>
        </message>
        <message>
            <source>A day may stand at the end of a line: 1.12. Ctrl+Enter adds the steps.</source>
            <translation>Päivä voi olla rivin lopussa: 1.12. Ctrl+Enter lisää askeleet.</translation>
        </message>
        <message>
            <source>Who does what is typed</source>
            <translation>Kuka tekee tähän kirjoitetut</translation>
        </message>
        <message>
            <source>{step} (by {day})</source>
            <translation>{step} (viimeistään {day})</translation>
        </message>
        <message>
            <source>&amp;Add the steps</source>
            <translation>&amp;Lisää askeleet</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Sulje</translation>
        </message>
        <message>
            <source>Tick a step or type one.</source>
            <translation>Valitse askel tai kirjoita sellainen.</translation>
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
        <name>StrikePanel</name>
        <message>
            <source>Strike out everywhere</source>
            <translation>Poista kaikkialta</translation>
        </message>
    </context>
    <context>
        <name>StruckCard</name>
        <message>
            <source>Struck out of this version</source>
            <translation>Poistettu tästä versiosta</translation>
        </message>
        <message>
            <source>{answer}. {at}, {officer}. Reason: {reason}</source>
            <translation>{answer}. {at}, {officer}. Syy: {reason}</translation>
        </message>
    </context>
    <context>
        <name>SummaryLook</name>
        <message>
            <source>Keep the summary, strike out the notes</source>
            <translation>Säilytä yhteenveto, poista muistiinpanot</translation>
        </message>
        <message>
            <source>The summary</source>
            <translation>Yhteenveto</translation>
        </message>
        <message>
            <source>Notes struck out whole, in every version and draft: {n}. Their day, kind and length stay. Nobody can bring the words back.</source>
            <translation>Kokonaan poistettavia muistiinpanoja, kaikista versioista ja luonnoksista: {n}. Päivä, laji ja kesto jäävät. Kukaan ei saa sanoja takaisin.</translation>
        </message>
        <message>
            <source>What has been printed, saved as a file or sent still holds them, and so does every backup made until now: make a new backup and delete the older ones.</source>
            <translation>Ne ovat yhä siinä, mikä on tulostettu, tallennettu tiedostoksi tai lähetetty, ja jokaisessa tähän mennessä tehdyssä varmuuskopiossa: tee uusi varmuuskopio ja hävitä vanhemmat.</translation>
        </message>
        <message>
            <source>Older copies beside the vault: {n}.</source>
            <translation>Vanhempia kopioita holvin vieressä: {n}.</translation>
        </message>
        <message>
            <source>Striking out, and writing the vault's file anew. A large vault takes a while…</source>
            <translation>Poistetaan ja kirjoitetaan holvin tiedosto uudelleen. Suuressa holvissa se kestää hetken…</translation>
        </message>
        <message>
            <source>&amp;Strike out the notes</source>
            <translation>&amp;Poista muistiinpanot</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Takaisin</translation>
        </message>
    </context>
    <context>
        <name>SummaryOfferCard</name>
        <message>
            <source>A summary in place of the notes?</source>
            <translation>Yhteenveto muistiinpanojen tilalle?</translation>
        </message>
        <message>
            <source>Write a su&amp;mmary…</source>
            <translation>Kirjoita &amp;yhteenveto…</translation>
        </message>
        <message>
            <source>N&amp;ot this time</source>
            <translation>Ei tällä &amp;kertaa</translation>
        </message>
        <message>
            <source>The plan was looked over {day}. Notes written before that: {n}. What the work still needs can be kept as a summary and the notes behind it struck out. Nothing happens by itself.</source>
            <translation>Suunnitelma käytiin läpi {day}. Sitä vanhempia muistiinpanoja: {n}. Työssä vielä tarvittavan voi säilyttää yhteenvetona ja poistaa sen takana olevat muistiinpanot. Mitään ei tapahdu itsestään.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>A summary in place of the notes</source>
            <translation>Yhteenveto muistiinpanojen tilalle</translation>
        </message>
        <message>
            <source>What the work still needs, in a few words</source>
            <translation>Mitä työssä vielä tarvitaan, muutamin sanoin</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Yhteenveto</translation>
        </message>
        <message>
            <source>Why are the notes struck out?</source>
            <translation>Miksi muistiinpanot poistetaan?</translation>
        </message>
        <message>
            <source>The reason stays in the log: do not repeat what is to be gone.</source>
            <translation>Syy jää lokiin: älä toista sitä, mikä poistetaan.</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>&amp;Jatka</translation>
        </message>
        <message>
            <source>To the no&amp;tes</source>
            <translation>Muistiin&amp;panoihin</translation>
        </message>
        <message>
            <source>Not this t&amp;ime</source>
            <translation>Ei tällä &amp;kertaa</translation>
        </message>
        <message>
            <source>Tick the notes that the summary takes the place of.</source>
            <translation>Valitse muistiinpanot, jotka yhteenveto korvaa.</translation>
        </message>
        <message>
            <source>Write the summary.</source>
            <translation>Kirjoita yhteenveto.</translation>
        </message>
        <message>
            <source>Write why the notes are struck out.</source>
            <translation>Kirjoita, miksi muistiinpanot poistetaan.</translation>
        </message>
    </context>
    <context>
        <name>SupervisorSheetStep</name>
        <message>
            <source>Sheet {letter} of {count}</source>
            <translation>Lomake {letter}, lomakkeita yhteensä {count}</translation>
        </message>
        <message>
            <source>Print it, give it to one supervisor and to nobody else, and have it kept apart from the other sheets.</source>
            <translation>Tulosta lomake, anna se yhdelle esihenkilölle ja huolehdi, että se säilytetään erillään muista.</translation>
        </message>
    </context>
    <context>
        <name>SupervisorSteps</name>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Takaisin</translation>
        </message>
        <message>
            <source>&amp;Make the sheets</source>
            <translation>&amp;Tee lomakkeet</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>&amp;Jatka</translation>
        </message>
    </context>
    <context>
        <name>TabRow</name>
        <message>
            <source>All parts</source>
            <translation>Kaikki osat</translation>
        </message>
        <message>
            <source>All parts of the case</source>
            <translation>Asian kaikki osat</translation>
        </message>
    </context>
    <context>
        <name>TellStep</name>
        <message>
            <source>A short text, if it is needed</source>
            <translation>Lyhyt teksti, jos se on tarpeen</translation>
        </message>
        <message>
            <source>What has happened and what the recipient should do. Dates stay; names and numbers stay only if they are ticked above.</source>
            <translation>Mitä on tapahtunut ja mitä vastaanottajan pitää tehdä. Päivämäärät säilyvät; nimet ja numerot säilyvät vain, jos ne on valittu yllä.</translation>
        </message>
        <message>
            <source>Why is this the least that is needed?</source>
            <translation>Miksi tämä on vähin, mikä tarvitaan?</translation>
        </message>
        <message>
            <source>The reason goes into the log for good. Name nobody in it.</source>
            <translation>Perustelu jää lokiin pysyvästi. Älä mainitse ketään nimeltä.</translation>
        </message>
    </context>
    <context>
        <name>TellTree</name>
        <message>
            <source>What is told? Tick each thing on its own</source>
            <translation>Mitä kerrotaan? Valitse jokainen asia erikseen</translation>
        </message>
        <message>
            <source>Nothing is ticked beforehand. Every name and number that is not ticked is taken out of the text. Ask of each: does help fail without it?</source>
            <translation>Mitään ei ole valittu valmiiksi. Jokainen nimi ja numero, jota ei ole valittu, poistetaan tekstistä. Kysy jokaisesta: jääkö apu saamatta ilman sitä?</translation>
        </message>
        <message>
            <source>Find in the records</source>
            <translation>Hae kirjauksista</translation>
        </message>
        <message>
            <source>Show the &amp;sealed answers of this record…</source>
            <translation>Näytä tämän tietueen &amp;suljetut vastaukset…</translation>
        </message>
        <message>
            <source>Why do you need to see this? The reason is written into the log.</source>
            <translation>Miksi tieto on tarpeen nähdä? Syy kirjataan lokiin.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Näytä</translation>
        </message>
        <message>
            <source>Ticked: {n}</source>
            <translation>Valittu: {n}</translation>
        </message>
    </context>
    <context>
        <name>TextEditStrip</name>
        <message>
            <source>Change the text</source>
            <translation>Muuta tekstiä</translation>
        </message>
        <message>
            <source>Only words in sentences that you change are asked about again. Ctrl+Enter is done, Escape leaves the text as it was.</source>
            <translation>Vain muuttamiesi lauseiden sanat kysytään uudelleen. Ctrl+Enter hyväksyy, Escape palauttaa tekstin ennalleen.</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Valmis</translation>
        </message>
        <message>
            <source>Leave as it &amp;was</source>
            <translation>&amp;Palauta ennalleen</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Words in the text</source>
            <translation>Sanoja tekstissä</translation>
        </message>
        <message>
            <source>Text of the attachment</source>
            <translation>Liitteen teksti</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Seuraava</translation>
        </message>
        <message>
            <source>Pre&amp;vious</source>
            <translation>&amp;Edellinen</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Ei löytynyt</translation>
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
            <source>Pr&amp;int this</source>
            <translation>Tul&amp;osta tämä</translation>
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
        <message>
            <source>&amp;Filters (in use)</source>
            <translation>Suo&amp;datus (käytössä)</translation>
        </message>
        <message>
            <source>&amp;Filters</source>
            <translation>Suo&amp;datus</translation>
        </message>
        <message>
            <source>Look closer at these days</source>
            <translation>Katso näitä päiviä tarkemmin</translation>
        </message>
        <message>
            <source>and {n} more: look closer at these days</source>
            <translation>ja {n} muuta: katso näitä päiviä tarkemmin</translation>
        </message>
    </context>
    <context>
        <name>TimelinePrintPage</name>
        <message>
            <source>The timeline on paper</source>
            <translation>Aikajana paperilla</translation>
        </message>
        <message>
            <source>It has threat levels and titles on it: it stays in the house.</source>
            <translation>Paperissa on uhkatasot ja otsikot: se jää taloon.</translation>
        </message>
        <message>
            <source>From {first} to {last}.</source>
            <translation>{first}–{last}.</translation>
        </message>
        <message>
            <source>From {first} to {last}, with the filters of the timeline.</source>
            <translation>{first}–{last}, aikajanan suodatuksella.</translation>
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
    </context>
    <context>
        <name>TrialStep</name>
        <message>
            <source>Read as</source>
            <translation>Kenen silmin luetaan</translation>
        </message>
        <message>
            <source>Try it on</source>
            <translation>Kokeiltava asia</translation>
        </message>
        <message>
            <source>Look for a case</source>
            <translation>Hae asiaa</translation>
        </message>
        <message>
            <source>In a case of yours the answers that are not sealed and the newest notes are read, and the log says that its sealed answers were compared.</source>
            <translation>Omasta asiasta luetaan suljetun osion ulkopuoliset vastaukset ja uusimmat muistiinpanot. Lokiin merkitään, että suljetun osion vastauksia verrattiin.</translation>
        </message>
        <message>
            <source>Suppose that</source>
            <translation>Oletetaan, että</translation>
        </message>
        <message>
            <source>the client has agreed to everything</source>
            <translation>asiakas on suostunut kaikkeen</translation>
        </message>
        <message>
            <source>an agreement reaches the recipient, but none of this information is in it</source>
            <translation>sopimus koskee vastaanottajaa, mutta mitään näistä tiedoista ei ole siinä</translation>
        </message>
        <message>
            <source>the agreement is the client's own, as it is</source>
            <translation>sopimus on asiakkaan oma, sellaisena kuin se on</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Vastaukset</translation>
        </message>
        <message>
            <source>An invented case</source>
            <translation>Keksitty asia</translation>
        </message>
        <message>
            <source>Reading the case…</source>
            <translation>Luetaan asiaa…</translation>
        </message>
        <message>
            <source>The recipient would read something else. What differs is marked.</source>
            <translation>Vastaanottaja lukisi jotakin muuta. Erot on merkitty.</translation>
        </message>
        <message>
            <source>The recipient would read the same as now.</source>
            <translation>Vastaanottaja lukisi saman kuin nyt.</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Eroaa</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Tieto</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nyt</translation>
        </message>
        <message>
            <source>After the change</source>
            <translation>Muutoksen jälkeen</translation>
        </message>
    </context>
    <context>
        <name>TrialSteps</name>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Takaisin</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>&amp;Jatka</translation>
        </message>
        <message>
            <source>&amp;Try it</source>
            <translation>&amp;Kokeile sitä</translation>
        </message>
        <message>
            <source>To the b&amp;ackups</source>
            <translation>&amp;Kopioihin</translation>
        </message>
    </context>
    <context>
        <name>TwoPeopleWindow</name>
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
            <source>Open with &amp;two supervisors' sheets</source>
            <translation>Avaa &amp;kahden esihenkilön lomakkeilla</translation>
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
            <source>Restore from a &amp;backup</source>
            <translation>Palauta varmuuskop&amp;iosta</translation>
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
        <name>VersionLine</name>
        <message>
            <source>Versions, signing and what has changed</source>
            <translation>Versiot, allekirjoitus ja muutokset</translation>
        </message>
        <message>
            <source>Not printed and not agreed to yet</source>
            <translation>Ei vielä tulostettu eikä hyväksytty</translation>
        </message>
        <message>
            <source>Version {n}, printed {day}, not signed yet</source>
            <translation>Versio {n}, tulostettu {day}, ei vielä allekirjoitettu</translation>
        </message>
        <message>
            <source>Version {n}, {how} {day}</source>
            <translation>Versio {n}, {how} {day}</translation>
        </message>
        <message>
            <source>{version}, unchanged since</source>
            <translation>{version}, muuttumaton sen jälkeen</translation>
        </message>
        <message>
            <source>{version}, 1 change since</source>
            <translation>{version}, 1 muutos sen jälkeen</translation>
        </message>
        <message>
            <source>{version}, {count} changes since</source>
            <translation>{version}, {count} muutosta sen jälkeen</translation>
        </message>
    </context>
    <context>
        <name>VersionWords</name>
        <message>
            <source>Version {n}</source>
            <translation>Versio {n}</translation>
        </message>
        <message>
            <source>Came with the program</source>
            <translation>Tuli ohjelman mukana</translation>
        </message>
        <message>
            <source>Lets more through: {change}</source>
            <translation>Päästää läpi enemmän: {change}</translation>
        </message>
        <message>
            <source>This version cannot be read. Nothing is reported by it.</source>
            <translation>Tätä versiota ei voi lukea. Sen mukaan ei tehdä raportteja.</translation>
        </message>
        <message>
            <source>Begin a change with this version</source>
            <translation>Aloita muutos tästä versiosta</translation>
        </message>
    </context>
    <context>
        <name>WarningBox</name>
        <message>
            <source>Show the log</source>
            <translation>Näytä loki</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Näytä vähemmän</translation>
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
        <message>
            <source>I have a &amp;backup</source>
            <translation>Minulla on varmuuskop&amp;io</translation>
        </message>
        <message>
            <source>For a new computer, or when the vault has been lost or damaged.</source>
            <translation>Uutta tietokonetta varten tai kun holvi on kadonnut tai vioittunut.</translation>
        </message>
    </context>
    <context>
        <name>WeekPrintPage</name>
        <message>
            <source>The week on paper, without names</source>
            <translation>Viikko paperilla, ilman nimiä</translation>
        </message>
        <message>
            <source>Week {number}: {first}–{last}</source>
            <translation>Viikko {number}: {first}–{last}</translation>
        </message>
        <message>
            <source>For your own pocket: hours and kinds, no names and no aliases. Keep it on you and destroy it when the week is over.</source>
            <translation>Omaan taskuusi: kellonajat ja lajit, ei nimiä eikä sovittuja nimiä. Pidä paperi mukanasi ja hävitä se, kun viikko on ohi.</translation>
        </message>
        <message>
            <source>What each line says of its case</source>
            <translation>Mitä kukin rivi kertoo asiastaan</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Ei mitään</translation>
        </message>
        <message>
            <source>The code of the case</source>
            <translation>Asian tunnus</translation>
        </message>
        <message>
            <source>Only my own cases</source>
            <translation>Vain omat asiani</translation>
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
            <source>To the c&amp;alendar</source>
            <translation>K&amp;alenteriin</translation>
        </message>
    </context>
    <context>
        <name>WhoStep</name>
        <message>
            <source>Add an officer</source>
            <translation>Lisää virkamies</translation>
        </message>
        <message>
            <source>The new officer sits with you: in the next step they choose a passphrase that you do not see, and then they get a recovery sheet of their own.</source>
            <translation>Uusi virkamies istuu vieressäsi: seuraavaksi hän valitsee salalauseen, jota sinä et näe, ja saa sitten oman palautuslomakkeen.</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nimi</translation>
        </message>
        <message>
            <source>Tasks in the vault</source>
            <translation>Tehtävät holvissa</translation>
        </message>
    </context>
    <context>
        <name>WhomStep</name>
        <message>
            <source>For a child at risk, danger to life, a serious crime that can still be prevented, or a duty in law. It needs no agreement. Tell the least that is needed; another officer looks at it afterwards, and the client is told.</source>
            <translation>Kun lapsi on vaarassa, jonkun henki on uhattuna, törkeä rikos on vielä estettävissä tai laki sitä edellyttää. Sopimusta ei tarvita. Kerro vähin tarpeellinen. Toinen virkamies tarkistaa sen jälkikäteen, ja asiakkaalle kerrotaan.</translation>
        </message>
        <message>
            <source>Who must be told?</source>
            <translation>Kenelle on kerrottava?</translation>
        </message>
        <message>
            <source>Name or unit of who was told, if known</source>
            <translation>Tiedon saajan nimi tai yksikkö, jos se on tiedossa</translation>
        </message>
        <message>
            <source>On what ground?</source>
            <translation>Millä perusteella?</translation>
        </message>
        <message>
            <source>How is it told?</source>
            <translation>Miten asia kerrotaan?</translation>
        </message>
        <message>
            <source>By telephone or face to face</source>
            <translation>Puhelimitse tai kasvokkain</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>Kirjallisesti</translation>
        </message>
        <message>
            <source>No file is made. What is ticked is entered in the log at once.</source>
            <translation>Tiedostoa ei tehdä. Valitut kohdat kirjataan heti lokiin.</translation>
        </message>
        <message>
            <source>Names and numbers that are not ticked are taken out, and the finished file is checked before it can leave.</source>
            <translation>Nimet ja numerot, joita ei ole valittu, poistetaan, ja valmis tiedosto tarkistetaan, ennen kuin sen voi luovuttaa.</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>Asiakirjan kieli</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Ruotsi</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Suomi</translation>
        </message>
    </context>
    <context>
        <name>WithdrawalPage</name>
        <message>
            <source>Withdraw the agreement</source>
            <translation>Sopimuksen peruuttaminen</translation>
        </message>
        <message>
            <source>An agreement can be withdrawn at any time, whole or in part, without a reason. It holds at once.</source>
            <translation>Sopimuksen voi peruuttaa milloin tahansa, kokonaan tai osittain, syytä kertomatta. Peruutus on heti voimassa.</translation>
        </message>
        <message>
            <source>Nobody in this case has an agreement to withdraw.</source>
            <translation>Kenelläkään asiassa ei ole peruutettavaa sopimusta.</translation>
        </message>
        <message>
            <source>How much is withdrawn?</source>
            <translation>Kuinka paljon peruutetaan?</translation>
        </message>
        <message>
            <source>The whole agreement</source>
            <translation>Koko sopimus</translation>
        </message>
        <message>
            <source>A part of it</source>
            <translation>Osa siitä</translation>
        </message>
        <message>
            <source>On which day was it withdrawn?</source>
            <translation>Minä päivänä se peruutettiin?</translation>
        </message>
        <message>
            <source>What the person wanted (optional)</source>
            <translation>Mitä henkilö tahtoi (vapaaehtoinen)</translation>
        </message>
        <message>
            <source>Only what the work needs. Nobody has to say why.</source>
            <translation>Vain se, mitä työssä tarvitaan. Kenenkään ei tarvitse kertoa syytä.</translation>
        </message>
        <message>
            <source>See what &amp;follows</source>
            <translation>Katso, mitä &amp;seuraa</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>Asi&amp;aan</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Ei nimeä</translation>
        </message>
        <message>
            <source>Whose agreement?</source>
            <translation>Kenen sopimus?</translation>
        </message>
    </context>
    <context>
        <name>WithdrawalsCard</name>
        <message>
            <source>Withdrawals</source>
            <translation>Peruutukset</translation>
        </message>
        <message>
            <source>Withdrawn {day}: {person}</source>
            <translation>Peruutettu {day}: {person}</translation>
        </message>
        <message>
            <source>the whole agreement</source>
            <translation>koko sopimus</translation>
        </message>
        <message>
            <source>a part of it</source>
            <translation>osa siitä</translation>
        </message>
        <message>
            <source>to be decided: {n}</source>
            <translation>ratkaistavaa: {n}</translation>
        </message>
        <message>
            <source>letters to send: {n}</source>
            <translation>lähetettäviä kirjeitä: {n}</translation>
        </message>
    </context>
    <context>
        <name>WithdrawnPage</name>
        <message>
            <source>To the c&amp;ase</source>
            <translation>Asi&amp;aan</translation>
        </message>
        <message>
            <source>It was a mistake: agree &amp;anew</source>
            <translation>Se oli virhe: sovi &amp;uudelleen</translation>
        </message>
        <message>
            <source>What is to be decided</source>
            <translation>Mitä on ratkaistava</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Peruutus</translation>
        </message>
        <message>
            <source>Whose agreement</source>
            <translation>Kenen sopimus</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Peruutettu</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Mitä</translation>
        </message>
        <message>
            <source>The whole agreement</source>
            <translation>Koko sopimus</translation>
        </message>
        <message>
            <source>A withdrawal is not undone. If it was a mistake, the person agrees anew: that is a new version of the agreement, and this one stays in its history.</source>
            <translation>Peruutusta ei voi kumota. Jos se oli virhe, henkilö sopii uudelleen: siitä tulee sopimuksen uusi versio, ja peruutus jää historiaan.</translation>
        </message>
        <message>
            <source>Nothing has been erased. Decide by {day} what becomes of it.</source>
            <translation>Mitään ei ole hävitetty. Ratkaise viimeistään {day}, mitä tiedoille tehdään.</translation>
        </message>
        <message>
            <source>Everything has been decided.</source>
            <translation>Kaikki on ratkaistu.</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Ratkaistu</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>säilytetään</translation>
        </message>
        <message>
            <source>struck out or erased</source>
            <translation>poistettu tai hävitetty</translation>
        </message>
    </context>
    <context>
        <name>_FoldedLine</name>
        <message>
            <source>Show all of it</source>
            <translation>Näytä koko teksti</translation>
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
