<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI" sourcelanguage="en">
    <context>
        <name>AccessTab</name>
        <message>
            <source>Those who may open the case</source>
            <translation>De som får öppna ärendet</translation>
        </message>
        <message>
            <source>Share the case</source>
            <translation>Dela ärendet</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Tjänsteman</translation>
        </message>
        <message>
            <source>&amp;Share</source>
            <translation>&amp;Dela</translation>
        </message>
        <message>
            <source>Share as &amp;deputy</source>
            <translation>Gör till &amp;ställföreträdare</translation>
        </message>
        <message>
            <source>You are the only officer in this vault: there is nobody to share with yet.</source>
            <translation>Du är den enda tjänstemannen i valvet: ännu finns det ingen att dela ärendet med.</translation>
        </message>
        <message>
            <source>What protects the case</source>
            <translation>Vad som skyddar ärendet</translation>
        </message>
        <message>
            <source>Sealed answers and attachments are encrypted with the case's own key. Only those named here hold it, officers on duty, who must give a reason that is shown to the responsible officer, and recovery by two people where it has been set up.</source>
            <translation>Förseglade svar och bilagor är krypterade med ärendets egen nyckel. Den finns bara hos dem som nämns här, hos jourhavande, som måste ange en orsak som visas för den ansvariga, och i återställningen av två personer om den har ordnats.</translation>
        </message>
        <message>
            <source>That others see the code alone, and not the rest of the case, is a rule of this program: whoever unlocks the vault has the key to everything that is not sealed.</source>
            <translation>Att andra ser bara koden och inget annat av ärendet är en regel i programmet: den som kan låsa upp valvet har nyckeln till allt som inte är förseglat.</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (du)</translation>
        </message>
        <message>
            <source>Does not use the vault any more.</source>
            <translation>Använder inte längre valvet.</translation>
        </message>
        <message>
            <source>Make deputy</source>
            <translation>Gör till ställföreträdare</translation>
        </message>
        <message>
            <source>Not deputy any more</source>
            <translation>Avsluta ställföreträdarskapet</translation>
        </message>
        <message>
            <source>Hand the case over…</source>
            <translation>Överlåt ansvaret…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Ta bort rätten…</translation>
        </message>
        <message>
            <source>Leave the case…</source>
            <translation>Lämna ärendet…</translation>
        </message>
    </context>
    <context>
        <name>AddingPanel</name>
        <message>
            <source>New attachment</source>
            <translation>Ny bilaga</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Rubrik</translation>
        </message>
        <message>
            <source>The title is sealed. The file's own name is not kept.</source>
            <translation>Rubriken förseglas. Filens eget namn sparas inte.</translation>
        </message>
        <message>
            <source>Note (optional, sealed)</source>
            <translation>Anmärkning (frivillig, förseglad)</translation>
        </message>
        <message>
            <source>Add to the &amp;case</source>
            <translation>&amp;Bifoga till ärendet</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>&amp;Avbryt</translation>
        </message>
        <message>
            <source>The file is being read…</source>
            <translation>Filen läses…</translation>
        </message>
        <message>
            <source>The pages are being looked through…</source>
            <translation>Sidorna gås igenom…</translation>
        </message>
        <message>
            <source>The attachment is being sealed…</source>
            <translation>Bilagan förseglas…</translation>
        </message>
    </context>
    <context>
        <name>AdmittingSteps</name>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Tillbaka</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>F&amp;ortsätt</translation>
        </message>
        <message>
            <source>&amp;Add the officer</source>
            <translation>&amp;Lägg till tjänstemannen</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation>&amp;Klar</translation>
        </message>
        <message>
            <source>The officer is being added…</source>
            <translation>Tjänstemannen läggs till…</translation>
        </message>
    </context>
    <context>
        <name>AgreementEditor</name>
        <message>
            <source>Tell first where secrecy ends, and note the day and the language. Then the agreement can be filled in.</source>
            <translation>Berätta först var sekretessens gränser går, och anteckna dagen och språket. Sedan kan överenskommelsen fyllas i.</translation>
        </message>
        <message>
            <source>Agreement: {person}</source>
            <translation>Överenskommelse: {person}</translation>
        </message>
    </context>
    <context>
        <name>AgreementMatrix</name>
        <message>
            <source>Hide the table</source>
            <translation>Dölj tabellen</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Visa som tabell</translation>
        </message>
        <message>
            <source>The whole agreement as a table</source>
            <translation>Hela överenskommelsen som tabell</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Uppgifter</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>överenskommet</translation>
        </message>
        <message>
            <source>never goes there</source>
            <translation>lämnas aldrig ut dit</translation>
        </message>
        <message>
            <source>not agreed</source>
            <translation>inte överenskommet</translation>
        </message>
    </context>
    <context>
        <name>AgreementPrintPage</name>
        <message>
            <source>The agreement on paper</source>
            <translation>Överenskommelsen på papper</translation>
        </message>
        <message>
            <source>One page in plain words, with lines to sign on unless it was agreed by word of mouth. An agreed name or a mark is enough. Note the day of signing afterwards.</source>
            <translation>En sida på klart språk, med rader för underskrift om den inte är muntlig. Ett överenskommet namn eller bomärke räcker. Anteckna dagen för underskriften efteråt.</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Papperets språk</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Svenska</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finska</translation>
        </message>
        <message>
            <source>Choose the language.</source>
            <translation>Välj språket.</translation>
        </message>
    </context>
    <context>
        <name>AgreementsTab</name>
        <message>
            <source>Write the person's &amp;card</source>
            <translation>Skriv personens &amp;kort</translation>
        </message>
        <message>
            <source>An agreement is made with a person. Write the client's card first; an agreed name is enough.</source>
            <translation>En överenskommelse ingås med en person. Skriv först klientens kort; ett överenskommet namn räcker.</translation>
        </message>
    </context>
    <context>
        <name>AmountEditor</name>
        <message>
            <source>e.g. 12.50</source>
            <translation>t.ex. 12,50</translation>
        </message>
    </context>
    <context>
        <name>AnswerLine</name>
        <message>
            <source>Not answered</source>
            <translation>Inget svar</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändra</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Which answer</source>
            <translation>Vilket svar</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>Svaret</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Orsak</translation>
        </message>
        <message>
            <source>The reason stays in the log: do not repeat what is to be gone.</source>
            <translation>Orsaken blir kvar i loggen: upprepa inte det som ska bort.</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>F&amp;ortsätt</translation>
        </message>
        <message>
            <source>Cance&amp;l</source>
            <translation>Avbr&amp;yt</translation>
        </message>
        <message>
            <source>Select a passage. If nothing is selected, the whole answer goes.</source>
            <translation>Markera ett ställe i texten. Om inget är markerat stryks hela svaret.</translation>
        </message>
        <message>
            <source>The whole answer goes. To choose a passage of a sealed answer, show it first.</source>
            <translation>Hela svaret stryks. Visa ett förseglat svar först om du vill markera ett ställe i det.</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Räknar…</translation>
        </message>
        <message>
            <source>It stands nowhere in this record.</source>
            <translation>Det finns ingenstans i den här anteckningen.</translation>
        </message>
        <message>
            <source>The whole answer. Versions: {revisions}. Drafts: {drafts}.</source>
            <translation>Hela svaret. Versioner: {revisions}. Utkast: {drafts}.</translation>
        </message>
        <message>
            <source>The selected passage. Versions: {revisions}. Drafts: {drafts}. Places: {places}.</source>
            <translation>Det markerade stället. Versioner: {revisions}. Utkast: {drafts}. Ställen: {places}.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentsTab</name>
        <message>
            <source>Safety</source>
            <translation>Hot och skydd</translation>
        </message>
        <message>
            <source>Life situation</source>
            <translation>Livssituation</translation>
        </message>
        <message>
            <source>&amp;Assess safety</source>
            <translation>&amp;Bedöm säkerheten</translation>
        </message>
        <message>
            <source>Assess the &amp;life situation</source>
            <translation>Bedöm &amp;livssituationen</translation>
        </message>
        <message>
            <source>Safety has not been assessed yet. Until it has, the level is shown as unknown.</source>
            <translation>Säkerheten har inte bedömts ännu. Till dess visas hotnivån som okänd.</translation>
        </message>
        <message>
            <source>The life situation has not been assessed yet. It is gone through together, one life domain at a time; each need is one click from a goal.</source>
            <translation>Livssituationen har inte bedömts ännu. Den gås igenom tillsammans, ett livsområde i taget, och ett behov blir ett mål med ett klick.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentCard</name>
        <message>
            <source>Open: {what}</source>
            <translation>Öppna: {what}</translation>
        </message>
        <message>
            <source>Erase: {what}</source>
            <translation>Radera: {what}</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Öppna…</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Radera…</translation>
        </message>
        <message>
            <source>The content and the title are erased for good. Older backups still hold them. The log keeps that the attachment was there, who erased it, when and why. Why is it erased?</source>
            <translation>Innehållet och rubriken raderas för gott. Äldre säkerhetskopior har dem kvar. I loggen står att bilagan har funnits, vem som raderade den, när och varför. Varför raderas den?</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Radera för gott</translation>
        </message>
        <message>
            <source>Added {at} by {officer} · {size}</source>
            <translation>Bifogad {at} · {officer} · {size}</translation>
        </message>
        <message>
            <source>Erased {at} by {officer}. Reason: {reason}</source>
            <translation>Raderad {at} · {officer}. Orsak: {reason}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentPage</name>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ppna…</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>Till ä&amp;rendet</translation>
        </message>
        <message>
            <source>Why do you need to see this? The reason is written into the log. The attachment is shown here only; it cannot be saved as a file.</source>
            <translation>Varför behöver du se bilagan? Orsaken skrivs in i loggen. Bilagan visas bara här; den kan inte sparas som fil.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>The attachment is being opened…</source>
            <translation>Bilagan öppnas…</translation>
        </message>
        <message>
            <source>Added {at} by {officer} · {size}</source>
            <translation>Bifogad {at} · {officer} · {size}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentViewer</name>
        <message>
            <source>Fit &amp;width</source>
            <extracomment>What has a sign that everybody knows is written as that sign: the pages need the room.</extracomment>
            <translation>Anpassa till &amp;bredden</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>Skriv &amp;ut</translation>
        </message>
        <message>
            <source>Stop &amp;printing</source>
            <translation>Avbryt &amp;utskriften</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>Till ä&amp;rendet</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Föregående sida</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nästa sida</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Större</translation>
        </message>
        <message>
            <source>Page {n} of {all}</source>
            <translation>Sida {n} av {all}</translation>
        </message>
        <message>
            <source>Pages of the attachment</source>
            <translation>Bilagans sidor</translation>
        </message>
        <message>
            <source>Printing: page {n} of {all}</source>
            <translation>Skrivs ut: sida {n} av {all}</translation>
        </message>
        <message>
            <source>Printing: page {n}</source>
            <translation>Skrivs ut: sida {n}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsTab</name>
        <message>
            <source>&amp;Add a file…</source>
            <translation>&amp;Bifoga en fil…</translation>
        </message>
        <message>
            <source>&amp;Paste a picture</source>
            <translation>&amp;Klistra in en bild</translation>
        </message>
        <message>
            <source>Show the &amp;titles…</source>
            <translation>&amp;Visa rubrikerna…</translation>
        </message>
        <message>
            <source>PDF, pictures and plain text up to 50 MB. Attachments are kept sealed: they are outside search and lists, open only here, for a reason that is logged, and cannot be saved as files. On a disk others could read them.</source>
            <translation>PDF, bilder och ren text upp till 50 MB. Bilagorna förvaras förseglade: de finns inte i sökning eller listor, öppnas bara här, med en orsak som loggas, och kan inte sparas som filer. På en disk kunde andra läsa dem.</translation>
        </message>
        <message>
            <source>Why do you need to see the titles? The reason is written into the log.</source>
            <translation>Varför behöver du se rubrikerna? Orsaken skrivs in i loggen.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>Nothing is attached yet. Attach only what the work needs.</source>
            <translation>Inget är bifogat ännu. Bifoga bara det som arbetet kräver.</translation>
        </message>
        <message>
            <source>Choose a file to attach</source>
            <translation>Välj en fil att bifoga</translation>
        </message>
    </context>
    <context>
        <name>BackupPage</name>
        <message>
            <source>Backup</source>
            <translation>Säkerhetskopia</translation>
        </message>
        <message>
            <source>A backup is a copy of the whole vault, encrypted like the vault itself. Keep it on a drive of its own, in another place than this computer.</source>
            <translation>En säkerhetskopia är en kopia av hela valvet, krypterad liksom valvet självt. Förvara den på en separat enhet, på en annan plats än den här datorn.</translation>
        </message>
        <message>
            <source>Latest backup</source>
            <translation>Senaste säkerhetskopia</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Gör en säkerhetskopia</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>&amp;Säkerhetskopiera nu</translation>
        </message>
        <message>
            <source>Choose &amp;folder…</source>
            <translation>Välj &amp;mapp…</translation>
        </message>
        <message>
            <source>This folder lies on the same disk as the vault: if the disk is lost, both are. Choose another drive if you can.</source>
            <translation>Mappen ligger på samma disk som valvet: går disken förlorad gör båda det. Välj en annan enhet om du kan.</translation>
        </message>
        <message>
            <source>Backups in the folder</source>
            <translation>Säkerhetskopior i mappen</translation>
        </message>
        <message>
            <source>Try now and then whether a backup can be restored. Nothing is changed.</source>
            <translation>Pröva då och då om en kopia går att återställa. Inget ändras.</translation>
        </message>
        <message>
            <source>&amp;Try a restore…</source>
            <translation>&amp;Pröva att återställa…</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Bra att veta</translation>
        </message>
        <message>
            <source>A backup opens with the passphrase or recovery sheet that held when it was made. Older backups still hold what has been erased or struck out since, and let in officers who have left: destroy those that are not needed. To restore a backup, lock the vault with F9 and choose to restore.</source>
            <translation>En säkerhetskopia öppnas med den lösenfras eller det återställningsblad som gällde när den gjordes. Äldre kopior innehåller fortfarande det som senare har raderats eller strukits, och de släpper in tjänstemän som har slutat: förstör dem som inte behövs. För att återställa en kopia, lås valvet med F9 och välj att återställa.</translation>
        </message>
        <message>
            <source>No backup of this vault has been made yet.</source>
            <translation>Ingen säkerhetskopia av det här valvet har gjorts än.</translation>
        </message>
        <message>
            <source>{when}
Folder: {folder}
Head of the log: {head}</source>
            <translation>{when}
Mapp: {folder}
Loggens kontrollsumma: {head}</translation>
        </message>
        <message>
            <source>Choose a folder first, on a drive of its own.</source>
            <translation>Välj först en mapp på en separat enhet.</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Mapp: {folder}</translation>
        </message>
        <message>
            <source>The folder cannot be reached now. Connect the drive.</source>
            <translation>Mappen går inte att nå just nu. Anslut enheten.</translation>
        </message>
    </context>
    <context>
        <name>BeforeLine</name>
        <message>
            <source>Last time: {answer}</source>
            <translation>Förra gången: {answer}</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ändrat</translation>
        </message>
        <message>
            <source>Change the answer</source>
            <translation>Ändra svaret</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Oförändrat</translation>
        </message>
    </context>
    <context>
        <name>CalendarBar</name>
        <message>
            <source>Previous month</source>
            <translation>Föregående månad</translation>
        </message>
        <message>
            <source>Previous week</source>
            <translation>Föregående vecka</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Följande månad</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Följande vecka</translation>
        </message>
        <message>
            <source>Print the week without names…</source>
            <translation>Skriv ut veckan utan namn…</translation>
        </message>
        <message>
            <source>Page Up</source>
            <translation>Page Up</translation>
        </message>
        <message>
            <source>The T key</source>
            <translation>Tangenten T</translation>
        </message>
        <message>
            <source>Page Down</source>
            <translation>Page Down</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Månad</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Vecka</translation>
        </message>
        <message>
            <source>Only my own cases</source>
            <translation>Bara mina egna ärenden</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Days of the month</source>
            <translation>Dagarna i månaden</translation>
        </message>
        <message>
            <source>Week {number}: {first}–{last}</source>
            <translation>Vecka {number}: {first}–{last}</translation>
        </message>
    </context>
    <context>
        <name>CaseEditor</name>
        <message>
            <source>Find by code or alias</source>
            <translation>Sök på kod eller överenskommet namn</translation>
        </message>
        <message>
            <source>No case chosen</source>
            <translation>Inget ärende valt</translation>
        </message>
        <message>
            <source>No case to choose</source>
            <translation>Det finns inget ärende att välja</translation>
        </message>
    </context>
    <context>
        <name>CaseHead</name>
        <message>
            <source>No agreed name</source>
            <translation>Inget överenskommet namn</translation>
        </message>
        <message>
            <source>Not shared with you</source>
            <translation>Inte delat med dig</translation>
        </message>
        <message>
            <source>Case: {x}</source>
            <translation>Ärende: {x}</translation>
        </message>
        <message>
            <source>Phase: {x}</source>
            <translation>Skede: {x}</translation>
        </message>
        <message>
            <source>Responsible: {x}</source>
            <translation>Ansvarig: {x}</translation>
        </message>
        <message>
            <source>Agreement: none in force</source>
            <translation>Överenskommelse: ingen i kraft</translation>
        </message>
        <message>
            <source>Agreement: expired {day}</source>
            <translation>Överenskommelse: gick ut {day}</translation>
        </message>
        <message>
            <source>Agreement: valid until {day}</source>
            <translation>Överenskommelse: gäller till {day}</translation>
        </message>
    </context>
    <context>
        <name>CaseListPage</name>
        <message>
            <source>Cases</source>
            <translation>Ärenden</translation>
        </message>
        <message>
            <source>Code, agreed name or words in the records</source>
            <translation>Kod, överenskommet namn eller ord i anteckningarna</translation>
        </message>
        <message>
            <source>New quick &amp;contact</source>
            <translation>Ny snabb &amp;kontakt</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Agreed name</source>
            <translation>Överenskommet namn</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Skede</translation>
        </message>
        <message>
            <source>Threat level</source>
            <translation>Hotnivå</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig person</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ändrat</translation>
        </message>
        <message>
            <source>{level}, until {day}</source>
            <translation>{level}, till {day}</translation>
        </message>
        <message>
            <source>{level} – expired {day}</source>
            <translation>{level} – gick ut {day}</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>inget namn</translation>
        </message>
        <message>
            <source>not shared with you</source>
            <translation>inte delat med dig</translation>
        </message>
        <message>
            <source>Drafts waiting: {n}</source>
            <translation>Utkast som väntar: {n}</translation>
        </message>
        <message>
            <source>No case passes the filter.</source>
            <translation>Inget ärende motsvarar filtret.</translation>
        </message>
        <message>
            <source>No case matches. Codes, agreed names and records are searched, never what is sealed.</source>
            <translation>Inget ärende motsvarar sökningen. Koder, överenskomna namn och anteckningar genomsöks, aldrig det som är förseglat.</translation>
        </message>
        <message>
            <source>There are no cases yet. A quick contact takes under a minute and can become a case later.</source>
            <translation>Det finns inga ärenden ännu. En snabb kontakt tar under en minut och kan senare bli ett ärende.</translation>
        </message>
    </context>
    <context>
        <name>CasePage</name>
        <message>
            <source>Overview</source>
            <translation>Översikt</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Överenskommelser</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Säkerhet</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Säkerhetsplan</translation>
        </message>
        <message>
            <source>Pathway</source>
            <translation>Stig</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Tjänster</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Anteckningar</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Bilagor</translation>
        </message>
        <message>
            <source>Who may open</source>
            <translation>Behöriga</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Logg</translation>
        </message>
        <message>
            <source>Parts of the case</source>
            <translation>Ärendets delar</translation>
        </message>
    </context>
    <context>
        <name>CategoryBoxes</name>
        <message>
            <source>{category} (never to this recipient)</source>
            <translation>{category} (aldrig till den här mottagaren)</translation>
        </message>
        <message>
            <source>{category} ({how})</source>
            <translation>{category} ({how})</translation>
        </message>
        <message>
            <source>{words} – ask the client</source>
            <translation>{words} – fråga klienten</translation>
        </message>
    </context>
    <context>
        <name>CellRow</name>
        <message>
            <source>Concerns others than the client: nothing more can be allowed by the client's agreement alone.</source>
            <translation>Gäller andra än klienten: klientens överenskommelse kan inte ensam tillåta mer.</translation>
        </message>
        <message>
            <source>As it is in force</source>
            <translation>Återställ det som gäller nu</translation>
        </message>
        <message>
            <source>If agreed</source>
            <translation>Om överenskommet</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Alltid</translation>
        </message>
        <message>
            <source>Otherwise</source>
            <translation>Annars</translation>
        </message>
        <message>
            <source>Changed. In force now: {was}</source>
            <translation>Ändrad. I kraft nu: {was}</translation>
        </message>
    </context>
    <context>
        <name>ChangedWhoStep</name>
        <message>
            <source>Name and tasks</source>
            <translation>Namn och uppgifter</translation>
        </message>
        <message>
            <source>What was written before shows the new name; the log tells when it was changed.</source>
            <translation>Det som skrivits tidigare visas med det nya namnet; loggen visar när namnet ändrades.</translation>
        </message>
    </context>
    <context>
        <name>ChangingSteps</name>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Tillbaka</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Spara</translation>
        </message>
    </context>
    <context>
        <name>CheckAnswersPage</name>
        <message>
            <source>Check the answers</source>
            <translation>Kontrollera svaren</translation>
        </message>
        <message>
            <source>Once confirmed, the answers stay as they are; a correction is added to them.</source>
            <translation>När svaren har fastställts ändras de inte; en rättelse läggs till dem.</translation>
        </message>
    </context>
    <context>
        <name>CheckStep</name>
        <message>
            <source>What changes</source>
            <translation>Det här ändras</translation>
        </message>
        <message>
            <source>Why is the policy changed?</source>
            <translation>Varför ändras policyn?</translation>
        </message>
        <message>
            <source>The reason stays in the log, with your name and the day. Name no client.</source>
            <translation>Orsaken står kvar i loggen med ditt namn och dagen. Nämn ingen klient.</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Ingenting är ändrat ännu.</translation>
        </message>
        <message>
            <source>Lets more through: {change}</source>
            <translation>Släpper igenom mer: {change}</translation>
        </message>
    </context>
    <context>
        <name>ChoiceStep</name>
        <message>
            <source>Try a restore</source>
            <translation>Pröva att återställa</translation>
        </message>
        <message>
            <source>Connect the drive and choose the folder the backups were saved in. The backup is copied, opened and checked. Nothing in the vault is changed.</source>
            <translation>Anslut enheten och välj mappen som kopiorna sparades i. Kopian hämtas, öppnas och kontrolleras. Ingenting i valvet ändras.</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Återställ från en säkerhetskopia</translation>
        </message>
        <message>
            <source>Connect the drive and choose the folder the backups were saved in. The backup is copied and tried first; nothing is replaced until you have seen what it holds.</source>
            <translation>Anslut enheten och välj mappen som kopiorna sparades i. Kopian hämtas och prövas först; inget ersätts förrän du har sett vad den innehåller.</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Mapp: {folder}</translation>
        </message>
        <message>
            <source>Choose &amp;folder…</source>
            <translation>Välj &amp;mapp…</translation>
        </message>
    </context>
    <context>
        <name>ClientPanel</name>
        <message>
            <source>Does the client know?</source>
            <translation>Vet klienten om det?</translation>
        </message>
        <message>
            <source>Has the client been told of the disclosure?</source>
            <translation>Har klienten fått veta om utlämnandet?</translation>
        </message>
        <message>
            <source>The client has been told</source>
            <translation>Klienten har fått veta</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Inte ännu</translation>
        </message>
        <message>
            <source>On which day?</source>
            <translation>Vilken dag?</translation>
        </message>
        <message>
            <source>&amp;Enter in the log</source>
            <translation>&amp;Anteckna i loggen</translation>
        </message>
        <message>
            <source>Why not yet?</source>
            <translation>Varför inte ännu?</translation>
        </message>
        <message>
            <source>How, or other remark</source>
            <translation>Hur, eller en annan anmärkning</translation>
        </message>
    </context>
    <context>
        <name>ClientStep</name>
        <message>
            <source>What is told:</source>
            <translation>Det som berättas:</translation>
        </message>
        <message>
            <source>Check before it is entered</source>
            <translation>Kontrollera innan det antecknas</translation>
        </message>
        <message>
            <source>Has the client been told of this disclosure?</source>
            <translation>Har klienten fått veta om det här utlämnandet?</translation>
        </message>
        <message>
            <source>The client has been told</source>
            <translation>Klienten har fått veta</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Inte ännu</translation>
        </message>
        <message>
            <source>The client is told as soon as it is safe. Until that is entered it stands on Today. Absolute secrecy has never been promised.</source>
            <translation>Klienten får veta så snart det är tryggt. Tills det har antecknats står det på sidan I dag. Absolut tystnadsplikt har aldrig utlovats.</translation>
        </message>
        <message>
            <source>On which day?</source>
            <translation>Vilken dag?</translation>
        </message>
        <message>
            <source>Why not yet? Name nobody.</source>
            <translation>Varför inte ännu? Nämn ingen vid namn.</translation>
        </message>
    </context>
    <context>
        <name>ClosedCase</name>
        <message>
            <source>Open in an &amp;emergency…</source>
            <translation>Öppna i en &amp;nödsituation…</translation>
        </message>
        <message>
            <source>Why must the case be opened now? The reason is entered in the log before the case is opened, and shown to the responsible officer and the deputy.</source>
            <translation>Varför måste ärendet öppnas nu? Orsaken skrivs i loggen innan ärendet öppnas, och den visas för den ansvariga och ställföreträdaren.</translation>
        </message>
        <message>
            <source>&amp;Open the case</source>
            <translation>&amp;Öppna ärendet</translation>
        </message>
        <message>
            <source>In an emergency</source>
            <translation>I en nödsituation</translation>
        </message>
        <message>
            <source>The case has no responsible officer</source>
            <translation>Ärendet saknar ansvarig person</translation>
        </message>
        <message>
            <source>The officer who was responsible does not use the vault any more.</source>
            <translation>Den som ansvarade för ärendet använder inte längre valvet.</translation>
        </message>
        <message>
            <source>New responsible officer</source>
            <translation>Ny ansvarig person</translation>
        </message>
        <message>
            <source>&amp;Make responsible…</source>
            <translation>Gör till &amp;ansvarig…</translation>
        </message>
        <message>
            <source>Case {code} is not shared with you</source>
            <translation>Ärendet {code} är inte delat med dig</translation>
        </message>
        <message>
            <source>You see that the case exists and who answers for it, and nothing more.</source>
            <translation>Du ser att ärendet finns och vem som ansvarar för det, inget annat.</translation>
        </message>
        <message>
            <source>Ask to share it: {names}</source>
            <translation>Be att få ärendet delat med dig: {names}</translation>
        </message>
        <message>
            <source>You are on duty and may open the case for a reason, until the vault is locked.</source>
            <translation>Du är jourhavande och får öppna ärendet om du anger en orsak. Det är öppet tills valvet låses.</translation>
        </message>
        <message>
            <source>Only an officer on duty may open the case. On duty: {names}</source>
            <translation>Bara en jourhavande får öppna ärendet. Jourhavande: {names}</translation>
        </message>
    </context>
    <context>
        <name>ClosedNotice</name>
        <message>
            <source>This case is closed</source>
            <translation>Ärendet är avslutat</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Sedan</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Orsak</translation>
        </message>
        <message>
            <source>Follow-up agreed: {day}</source>
            <translation>Avtalad uppföljning: {day}</translation>
        </message>
        <message>
            <source>Open the case again…</source>
            <translation>Öppna ärendet på nytt…</translation>
        </message>
    </context>
    <context>
        <name>ClosingPanel</name>
        <message>
            <source>Still open in this case</source>
            <translation>Fortfarande öppet i ärendet</translation>
        </message>
        <message>
            <source>The case can be closed all the same. Of a closed case only the follow-ups agreed on, what is lent out, decisions after a withdrawal and the day of review come up.</source>
            <translation>Ärendet kan ändå avslutas. Ur ett avslutat ärende tas bara fram avtalad uppföljning, det som är utlånat, beslut efter en återkallelse och dagen då uppgifterna gås igenom.</translation>
        </message>
    </context>
    <context>
        <name>CodeStep</name>
        <message>
            <source>Open with the recovery sheet</source>
            <translation>Lås upp med återställningsbladet</translation>
        </message>
        <message>
            <source>Type the code line by line. Blanks and small letters do not matter. That the sheet was used is entered in the log.</source>
            <translation>Skriv koden rad för rad. Mellanslag och små bokstäver spelar ingen roll. Att bladet har använts antecknas i loggen.</translation>
        </message>
        <message>
            <source>Line {line}</source>
            <translation>Rad {line}</translation>
        </message>
    </context>
    <context>
        <name>ComparedText</name>
        <message>
            <source>The text now</source>
            <translation>Texten nu</translation>
        </message>
        <message>
            <source>The text after the change</source>
            <translation>Texten efter ändringen</translation>
        </message>
    </context>
    <context>
        <name>ConsequenceView</name>
        <message>
            <source>&amp;Withdraw now</source>
            <translation>&amp;Återkalla nu</translation>
        </message>
        <message>
            <source>&amp;Change the choice</source>
            <translation>&amp;Ändra valet</translation>
        </message>
        <message>
            <source>What can no longer be done</source>
            <translation>Vad som inte längre går att göra</translation>
        </message>
        <message>
            <source>Nothing about {person} may be given to anybody who needs an agreement: the agreement has been withdrawn. A necessary disclosure is still possible.</source>
            <translation>{person}: ingenting får längre lämnas ut till mottagare som kräver en överenskommelse, eftersom den är återkallad. Ett nödvändigt utlämnande är fortfarande möjligt.</translation>
        </message>
        <message>
            <source>{recipient} gets no longer: {categories}</source>
            <translation>{recipient} får inte längre: {categories}</translation>
        </message>
        <message>
            <source>The report in the making for {recipient} cannot leave as it is. It is kept: go through it again, or throw it away.</source>
            <translation>En rapport är under arbete, mottagare: {recipient}. Den kan inte lämnas ut som den är. Den finns kvar: gå igenom den på nytt eller kasta den.</translation>
        </message>
        <message>
            <source>Under way: {what}. Nothing more may be told for it.</source>
            <translation>Pågår: {what}. Mer får inte berättas för det.</translation>
        </message>
        <message>
            <source>What has left already</source>
            <translation>Vad som redan har lämnats ut</translation>
        </message>
        <message>
            <source>Nothing has left this case.</source>
            <translation>Ingenting har lämnats ut i det här ärendet.</translation>
        </message>
        <message>
            <source>Letters that ask for it back will be ready:</source>
            <translation>Brev som begär det tillbaka blir färdiga att skriva ut:</translation>
        </message>
        <message>
            <source>Not asked back:</source>
            <translation>Begärs inte tillbaka:</translation>
        </message>
        <message>
            <source>text of the officer's own</source>
            <translation>tjänstemannens egen text</translation>
        </message>
        <message>
            <source>What is to be decided here</source>
            <translation>Vad som ska avgöras här</translation>
        </message>
        <message>
            <source>Nothing here rests on this alone.</source>
            <translation>Ingenting här vilar enbart på detta.</translation>
        </message>
        <message>
            <source>Nothing is erased by this. Each kind waits for a decision: kept for a reason, or struck out.</source>
            <translation>Ingenting raderas av detta. Varje slag av uppgifter väntar på ett avgörande: sparas med en motivering eller stryks.</translation>
        </message>
    </context>
    <context>
        <name>ContactEditor</name>
        <message>
            <source>No contact</source>
            <translation>Ingen kontakt</translation>
        </message>
    </context>
    <context>
        <name>ContentStep</name>
        <message>
            <source>A short text of your own</source>
            <translation>En kort egen text</translation>
        </message>
        <message>
            <source>Write what the recipient needs. Names and identifiers are taken out; doubtful words are shown to you before anything leaves.</source>
            <translation>Skriv det som mottagaren behöver. Namn och identifierande uppgifter maskeras. Tveksamma ord visas för dig innan något lämnas ut.</translation>
        </message>
        <message>
            <source>From the records</source>
            <translation>Ur anteckningarna</translation>
        </message>
        <message>
            <source>Nothing is ticked beforehand. Tick only what the recipient needs.</source>
            <translation>Ingenting är förkryssat. Kryssa för bara det som mottagaren behöver.</translation>
        </message>
        <message>
            <source>Find in the records</source>
            <translation>Sök i det antecknade</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>How it leaves</source>
            <translation>Hur det lämnas ut</translation>
        </message>
    </context>
    <context>
        <name>CountStep</name>
        <message>
            <source>Recovery by two people</source>
            <translation>Återställning av två personer</translation>
        </message>
        <message>
            <source>Each sheet is kept by one supervisor. Any two of them together can let an officer in again who has lost both passphrase and sheet; one alone can do nothing. In this program they read no case with the sheets, and the log tells that they were used. That is a rule of the program: with another program two sheets and a copy of the files open what is sealed, too.</source>
            <translation>Varje blad förvaras av en chef. Vilka två chefer som helst kan tillsammans släppa in en tjänsteman som har förlorat både lösenfrasen och bladet; en ensam kan ingenting. I det här programmet läser de inga ärenden med bladen, och loggen visar att bladen har använts. Det är en regel i programmet: med ett annat program öppnar två blad och en kopia av filerna också det som är förseglat.</translation>
        </message>
        <message>
            <source>It has not been set up.</source>
            <translation>Den är inte ordnad.</translation>
        </message>
        <message>
            <source>Sheets today: {count}. New ones replace them, and the vault gets a new key.</source>
            <translation>Blad i dag: {count}. Nya blad ersätter dem och valvet får en ny nyckel.</translation>
        </message>
        <message>
            <source>Take recovery by two people &amp;away</source>
            <translation>Ta &amp;bort återställning av två personer</translation>
        </message>
        <message>
            <source>How many sheets?</source>
            <translation>Hur många blad?</translation>
        </message>
    </context>
    <context>
        <name>CurrentPassphraseStep</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Byt lösenfras</translation>
        </message>
        <message>
            <source>First the passphrase that opens the vault now.</source>
            <translation>Först den lösenfras som öppnar valvet nu.</translation>
        </message>
        <message>
            <source>Present &amp;passphrase</source>
            <translation>Nuvarande &amp;lösenfras</translation>
        </message>
    </context>
    <context>
        <name>DateEditor</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>dd.mm.åååå</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message>
            <source>{day}, today</source>
            <translation>{day}, i dag</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>Inget den här dagen.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>och {count} till</translation>
        </message>
    </context>
    <context>
        <name>DayChoices</name>
        <message>
            <source>By time</source>
            <translation>Efter tid</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Efter slag</translation>
        </message>
        <message>
            <source>Only my own cases</source>
            <translation>Bara mina egna ärenden</translation>
        </message>
    </context>
    <context>
        <name>DayPanel</name>
        <message>
            <source>New last day (agreed by word of mouth today)</source>
            <translation>Ny sista dag (muntligt överenskommen i dag)</translation>
        </message>
        <message>
            <source>The day on which the person agreed by word of mouth</source>
            <translation>Dagen då personen godkände muntligt</translation>
        </message>
        <message>
            <source>Everything else stays as it is. What ends earlier by itself still does.</source>
            <translation>Allt annat förblir som det är. Det som har en egen, tidigare slutdag tar slut då.</translation>
        </message>
        <message>
            <source>Write a day, such as 22.11.2026.</source>
            <translation>Skriv en dag, till exempel 22.11.2026.</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Förnya</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Anteckna</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>DayParts</name>
        <message>
            <source>Nothing is due. New levels, agreements, steps and promises appear here.</source>
            <translation>Ingenting väntar. Hotnivåer, överenskommelser, steg och löften visas här när deras tid närmar sig.</translation>
        </message>
        <message>
            <source>Nothing is due in your own cases. Untick the box to see all cases.</source>
            <translation>Inget ska göras i dina egna ärenden. Ta bort krysset för att se alla ärenden.</translation>
        </message>
        <message>
            <source>{title} ({count})</source>
            <translation>{title} ({count})</translation>
        </message>
        <message>
            <source>Show more: {count} left</source>
            <translation>Visa fler: {count} kvar</translation>
        </message>
    </context>
    <context>
        <name>DayWarnings</name>
        <message>
            <source>The recovery sheet was never checked</source>
            <translation>Återställningsbladet har aldrig kontrollerats</translation>
        </message>
        <message>
            <source>If the passphrase is forgotten, nothing opens the vault. Make a new sheet.</source>
            <translation>Om lösenfrasen glöms bort finns inget som öppnar valvet. Gör ett nytt blad.</translation>
        </message>
        <message>
            <source>New &amp;recovery sheet</source>
            <translation>Nytt &amp;återställningsblad</translation>
        </message>
        <message>
            <source>Time for a backup</source>
            <translation>Dags för en säkerhetskopia</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>&amp;Säkerhetskopiera…</translation>
        </message>
        <message>
            <source>today</source>
            <translation>i dag</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>i går</translation>
        </message>
        <message>
            <source>{days} days ago</source>
            <translation>för {days} dagar sedan</translation>
        </message>
        <message>
            <source>Latest backup: {day}, {ago}</source>
            <translation>Senaste säkerhetskopia: {day}, {ago}</translation>
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
            <translation>Radera …</translation>
        </message>
        <message>
            <source>Strike out…</source>
            <translation>Stryk …</translation>
        </message>
        <message>
            <source>Keep…</source>
            <translation>Spara …</translation>
        </message>
        <message>
            <source>Keep: {what}</source>
            <translation>Spara: {what}</translation>
        </message>
        <message>
            <source>Take away: {what}</source>
            <translation>Ta bort: {what}</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Orsak</translation>
        </message>
        <message>
            <source>And {n} more</source>
            <translation>Och {n} till</translation>
        </message>
        <message>
            <source>All of it is gone already.</source>
            <translation>Allt är redan borta.</translation>
        </message>
        <message>
            <source>Why does it stay?</source>
            <translation>Varför sparas det?</translation>
        </message>
        <message>
            <source>Why is it taken away?</source>
            <translation>Varför tas det bort?</translation>
        </message>
        <message>
            <source>The reason is kept with the withdrawal.</source>
            <translation>Motiveringen sparas med återkallelsen.</translation>
        </message>
        <message>
            <source>The reason stays in the log: do not repeat what is to be gone.</source>
            <translation>Orsaken blir kvar i loggen: upprepa inte det som ska bort.</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>&amp;Fortsätt</translation>
        </message>
        <message>
            <source>&amp;Take away for good</source>
            <translation>&amp;Ta bort för gott</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Spara det</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>Av&amp;bryt</translation>
        </message>
        <message>
            <source>The attachments are erased with their titles: {n}.</source>
            <translation>Bilagorna raderas med sina rubriker: {n}.</translation>
        </message>
        <message>
            <source>What rested on the agreement is struck out of all versions and drafts of these records: {n}. That there was a record, on which day and of what kind, stays.</source>
            <translation>Det som vilade på överenskommelsen stryks ur alla versioner och utkast av dessa uppgifter: {n}. Att det har funnits en anteckning, vilken dag och av vilket slag, blir kvar.</translation>
        </message>
        <message>
            <source>Nobody can bring it back. What has been printed or saved, and every backup made until now, still holds it: make a new backup and delete the older ones. What could still prevent violence must not be taken away.</source>
            <translation>Ingen kan få det tillbaka. Det finns kvar i det som har skrivits ut eller sparats och i varje säkerhetskopia som har gjorts hittills: gör en ny säkerhetskopia och radera de äldre. Det som ännu kan förhindra våld får inte tas bort.</translation>
        </message>
    </context>
    <context>
        <name>DeedRow</name>
        <message>
            <source>It took place</source>
            <translation>Blev av</translation>
        </message>
        <message>
            <source>It was missed</source>
            <translation>Uteblev</translation>
        </message>
        <message>
            <source>It is moved…</source>
            <translation>Flyttas…</translation>
        </message>
        <message>
            <source>It is cancelled</source>
            <translation>Ställs in</translation>
        </message>
        <message>
            <source>Contact has been made now</source>
            <translation>Kontakten är nådd nu</translation>
        </message>
        <message>
            <source>Assess safety now</source>
            <translation>Bedöm säkerheten nu</translation>
        </message>
        <message>
            <source>Emergency sheet</source>
            <translation>Nöduppgifter</translation>
        </message>
        <message>
            <source>Correct what was said</source>
            <translation>Rätta uppgiften</translation>
        </message>
        <message>
            <source>Agreed for when it is missed; tick what has been done:</source>
            <translation>Överenskommet om den uteblir; kryssa för det som är gjort:</translation>
        </message>
        <message>
            <source>No steps are agreed for when it is missed.</source>
            <translation>Inga steg är överenskomna om den uteblir.</translation>
        </message>
        <message>
            <source>{day} at {time}: {what}</source>
            <translation>{day} kl. {time}: {what}</translation>
        </message>
        <message>
            <source>{day} at {time}, not done yet: {what}</source>
            <translation>{day} kl. {time}, inte gjort ännu: {what}</translation>
        </message>
    </context>
    <context>
        <name>DeniedList</name>
        <message>
            <source>The agreement does not let through</source>
            <translation>Överenskommelsen släpper inte igenom</translation>
        </message>
        <message>
            <source>Ask the client</source>
            <translation>Fråga klienten</translation>
        </message>
    </context>
    <context>
        <name>DeskChoice</name>
        <message>
            <source>&amp;Desk</source>
            <translation>S&amp;krivbord</translation>
        </message>
        <message>
            <source>Desk {desk}</source>
            <translation>Skrivbord {desk}</translation>
        </message>
    </context>
    <context>
        <name>DevicePage</name>
        <message>
            <source>Tie the passphrase to this computer</source>
            <translation>Knyt lösenfrasen till den här datorn</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Vad skyddet gör</translation>
        </message>
        <message>
            <source>The keyring of this computer keeps a secret. Whoever wants to open the vault with the passphrase needs that secret too.</source>
            <translation>Den här datorns nyckelring förvarar en hemlighet. Den som vill öppna valvet med lösenfrasen behöver också den.</translation>
        </message>
        <message>
            <source>What it protects against</source>
            <translation>Vad det skyddar mot</translation>
        </message>
        <message>
            <source>Somebody who has got hold of a copy of the files or of a backup cannot try to guess the passphrase: the secret is not in them.</source>
            <translation>Den som har kommit över en kopia av filerna eller en säkerhetskopia kan inte pröva sig fram till lösenfrasen: hemligheten finns inte i dem.</translation>
        </message>
        <message>
            <source>What it does not protect against</source>
            <translation>Vad det inte skyddar mot</translation>
        </message>
        <message>
            <source>Somebody who is logged in on this computer with your account, or a harmful program running there: the keyring hands them the secret.</source>
            <translation>Den som är inloggad på den här datorn med ditt konto, eller ett skadligt program som körs där: nyckelringen lämnar ut hemligheten till dem.</translation>
        </message>
        <message>
            <source>If the computer breaks or is replaced</source>
            <translation>Om datorn går sönder eller byts ut</translation>
        </message>
        <message>
            <source>Then only the recovery sheet opens the vault and its backups. Keep the sheet safe, in another place than the computer.</source>
            <translation>Då öppnas valvet och dess säkerhetskopior bara med återställningsbladet. Förvara bladet på ett säkert ställe, inte tillsammans med datorn.</translation>
        </message>
        <message>
            <source>Present &amp;passphrase</source>
            <translation>Nuvarande &amp;lösenfras</translation>
        </message>
        <message>
            <source>New &amp;recovery sheet</source>
            <translation>Nytt &amp;återställningsblad</translation>
        </message>
        <message>
            <source>To the &amp;settings</source>
            <translation>Till &amp;inställningarna</translation>
        </message>
        <message>
            <source>The keyring is being asked…</source>
            <translation>Nyckelringen tillfrågas…</translation>
        </message>
        <message>
            <source>On: the passphrase opens the vault on this computer only.</source>
            <translation>På: lösenfrasen öppnar valvet bara på den här datorn.</translation>
        </message>
        <message>
            <source>Off: the passphrase alone opens the vault.</source>
            <translation>Av: enbart lösenfrasen öppnar valvet.</translation>
        </message>
        <message>
            <source>Keyring: {name}</source>
            <translation>Nyckelring: {name}</translation>
        </message>
        <message>
            <source>&amp;Turn off</source>
            <translation>Slå &amp;av</translation>
        </message>
        <message>
            <source>&amp;Turn on</source>
            <translation>Slå &amp;på</translation>
        </message>
    </context>
    <context>
        <name>DisclosurePage</name>
        <message>
            <source>To the &amp;register</source>
            <translation>Till &amp;registret</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>Till &amp;ärendet</translation>
        </message>
        <message>
            <source>Necessary disclosure</source>
            <translation>Nödvändigt utlämnande</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>Utlämnande</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Vad som hände</translation>
        </message>
        <message>
            <source>How it can be checked</source>
            <translation>Hur det kan kontrolleras</translation>
        </message>
        <message>
            <source>Entered afterwards</source>
            <translation>Antecknat efteråt</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Ärende</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Tjänsteman</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Mottagare</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Who was told</source>
            <translation>Den som fick veta</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Why this was the least needed</source>
            <translation>Varför detta var det minsta som behövdes</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Ändamål</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hur</translation>
        </message>
        <message>
            <source>Return or destroy by</source>
            <translation>Återlämnas eller förstörs senast</translation>
        </message>
        <message>
            <source>What left</source>
            <translation>Vad som lämnades ut</translation>
        </message>
        <message>
            <source>Text of the officer's own, words: {n}</source>
            <translation>Tjänstemannens egen text, ord: {n}</translation>
        </message>
        <message>
            <source>The log does not say.</source>
            <translation>Loggen säger det inte.</translation>
        </message>
        <message>
            <source>The register holds the questions, never the answers.</source>
            <translation>Registret innehåller frågorna, aldrig svaren.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>version {n}, made {day}, record {id}</source>
            <translation>version {n}, ingången {day}, post {id}</translation>
        </message>
        <message>
            <source>List of grounds</source>
            <translation>Lista över grunder</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referens</translation>
        </message>
        <message>
            <source>Checksum of the file (SHA-256)</source>
            <translation>Filens kontrollsumma (SHA-256)</translation>
        </message>
        <message>
            <source>The client's agreement</source>
            <translation>Klientens överenskommelse</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Policyversion</translation>
        </message>
        <message>
            <source>Seal of the log before it</source>
            <translation>Loggens sigill före anteckningen</translation>
        </message>
        <message>
            <source>Its own seal</source>
            <translation>Anteckningens eget sigill</translation>
        </message>
        <message>
            <source>The client was not told at once</source>
            <translation>Klienten fick inte veta genast</translation>
        </message>
        <message>
            <source>Still not told</source>
            <translation>Har fortfarande inte fått veta</translation>
        </message>
        <message>
            <source>The client was told</source>
            <translation>Klienten fick veta</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Granskat</translation>
        </message>
        <message>
            <source>Asked back by letter</source>
            <translation>Begärt tillbaka med brev</translation>
        </message>
        <message>
            <source>Returned or destroyed</source>
            <translation>Återlämnad eller förstörd</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>senast {day}</translation>
        </message>
        <message>
            <source>entered {at}, {officer}</source>
            <translation>antecknat {at}, {officer}</translation>
        </message>
    </context>
    <context>
        <name>DisclosuresCard</name>
        <message>
            <source>What has left this case</source>
            <translation>Utlämnat ur ärendet</translation>
        </message>
        <message>
            <source>Nothing has left yet.</source>
            <translation>Ingenting har lämnats ut ännu.</translation>
        </message>
        <message>
            <source>Earlier disclosures: {n}</source>
            <translation>Tidigare utlämnanden: {n}</translation>
        </message>
        <message>
            <source>Re&amp;gister and check of files</source>
            <translation>Re&amp;gistret och kontroll av filer</translation>
        </message>
        <message>
            <source>{day}: {recipient}</source>
            <translation>{day}: {recipient}</translation>
        </message>
        <message>
            <source>to be looked at</source>
            <translation>ska granskas</translation>
        </message>
        <message>
            <source>the client does not know</source>
            <translation>klienten har inte fått veta</translation>
        </message>
        <message>
            <source>late: due back {day}</source>
            <translation>försenad, skulle vara åter {day}</translation>
        </message>
        <message>
            <source>due back {day}</source>
            <translation>åter senast {day}</translation>
        </message>
        <message>
            <source>settled {day}</source>
            <translation>avslutad {day}</translation>
        </message>
        <message>
            <source>asked back {day}</source>
            <translation>begärt tillbaka {day}</translation>
        </message>
        <message>
            <source>necessary disclosure</source>
            <translation>nödvändigt utlämnande</translation>
        </message>
    </context>
    <context>
        <name>DocumentsTab</name>
        <message>
            <source>Safety plan</source>
            <translation>Säkerhetsplan</translation>
        </message>
        <message>
            <source>Pathway plan</source>
            <translation>Plan för lösgörandet</translation>
        </message>
        <message>
            <source>Redacted report</source>
            <translation>Maskerad rapport</translation>
        </message>
        <message>
            <source>Necessary disclosure</source>
            <translation>Nödvändigt utlämnande</translation>
        </message>
        <message>
            <source>In full, as a discreet A4, or folded to pocket size. In the client's language.</source>
            <translation>I sin helhet, som en diskret A4 eller vikt till fickformat. På klientens språk.</translation>
        </message>
        <message>
            <source>Phases, goals and steps with lines for signatures. In the client's language.</source>
            <translation>Skeden, mål och steg med rader för underskrifter. På klientens språk.</translation>
        </message>
        <message>
            <source>For a recipient, within the agreement and the policy. Names are removed and the finished file is checked before it can leave.</source>
            <translation>För en mottagare, inom ramen för överenskommelsen och reglerna. Namn maskeras och den färdiga filen kontrolleras innan den kan lämnas ut.</translation>
        </message>
        <message>
            <source>When a child is at risk, a life is in danger, a serious crime can still be prevented or the law demands it. Works without an agreement, tells the least that is needed, and another officer looks at it afterwards.</source>
            <translation>När ett barn är i fara, någons liv är hotat, ett grovt brott ännu kan förhindras eller lagen kräver det. Fungerar utan överenskommelse, berättar det minsta som behövs och granskas i efterhand av en annan tjänsteman.</translation>
        </message>
        <message>
            <source>&amp;Print the safety plan</source>
            <translation>Skriv ut &amp;säkerhetsplanen</translation>
        </message>
        <message>
            <source>Print the path&amp;way plan</source>
            <translation>Skriv ut &amp;planen för lösgörandet</translation>
        </message>
        <message>
            <source>Make a &amp;report</source>
            <translation>Gör en &amp;rapport</translation>
        </message>
        <message>
            <source>&amp;Necessary disclosure…</source>
            <translation>&amp;Nödvändigt utlämnande…</translation>
        </message>
        <message>
            <source>There is no safety plan yet. Write one on the tab Plan.</source>
            <translation>Det finns ingen säkerhetsplan ännu. Skriv en på fliken Säkerhetsplan.</translation>
        </message>
        <message>
            <source>There are no goals yet. Set one on the tab Pathway.</source>
            <translation>Det finns inga mål ännu. Ställ upp ett på fliken Stig.</translation>
        </message>
    </context>
    <context>
        <name>DomainCell</name>
        <message>
            <source>New goal here</source>
            <translation>Nytt mål här</translation>
        </message>
        <message>
            <source>Goals here: {n}</source>
            <translation>Mål här: {n}</translation>
        </message>
    </context>
    <context>
        <name>DraftNote</name>
        <message>
            <source>Try again now</source>
            <translation>Försök igen nu</translation>
        </message>
        <message>
            <source>The draft is not saved. What is typed stays here; trying again.</source>
            <translation>Utkastet har inte sparats. Det som skrivits finns kvar här och sparas på nytt strax.</translation>
        </message>
        <message>
            <source>Draft saved</source>
            <translation>Utkastet sparat</translation>
        </message>
    </context>
    <context>
        <name>DraftNotices</name>
        <message>
            <source>Go on from the newest version with what stands here</source>
            <translation>Gå vidare från den nyaste versionen med det som står här</translation>
        </message>
        <message>
            <source>Show the other draft</source>
            <translation>Visa det andra utkastet</translation>
        </message>
    </context>
    <context>
        <name>DrawnTimeline</name>
        <message>
            <source>wk {n}</source>
            <translation>v. {n}</translation>
        </message>
        <message>
            <source>Q{n}</source>
            <translation>kv. {n}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Phases</source>
            <translation>Skeden</translation>
        </message>
        <message>
            <source>client</source>
            <translation>klienten</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>försenat</translation>
        </message>
        <message>
            <source>{n} marks</source>
            <translation>{n} händelser</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>och {n} till</translation>
        </message>
        <message>
            <source>Threat level: {x}</source>
            <translation>Hotnivå: {x}</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Skede</translation>
        </message>
        <message>
            <source>{x} until {day}</source>
            <translation>{x} till {day}</translation>
        </message>
        <message>
            <source>The way went back here, as it may.</source>
            <translation>Vägen gick tillbaka hit, vilket är normalt.</translation>
        </message>
        <message>
            <source>goes on</source>
            <translation>pågår</translation>
        </message>
        <message>
            <source>Enter or a double click shows this phase alone.</source>
            <translation>Enter eller dubbelklick visar bara det här skedet.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Tidslinje</translation>
        </message>
    </context>
    <context>
        <name>DueLine</name>
        <message>
            <source>{day} at {time}</source>
            <translation>{day} kl. {time}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>i dag</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>i morgon</translation>
        </message>
        <message>
            <source>late, {day}</source>
            <translation>försenat, {day}</translation>
        </message>
    </context>
    <context>
        <name>EditorSteps</name>
        <message>
            <source>Change the policy, step 1 of 4: recipients</source>
            <translation>Ändra policyn, steg 1 av 4: mottagare</translation>
        </message>
        <message>
            <source>Change the policy, step 2 of 4: the whole table</source>
            <translation>Ändra policyn, steg 2 av 4: hela tabellen</translation>
        </message>
        <message>
            <source>Change the policy, step 3 of 4: what would change</source>
            <translation>Ändra policyn, steg 3 av 4: vad som skulle ändras</translation>
        </message>
        <message>
            <source>Change the policy, step 4 of 4: check and save</source>
            <translation>Ändra policyn, steg 4 av 4: granska och spara</translation>
        </message>
        <message>
            <source>Without an agreement in force nothing is disclosed. Choose what the recipient gets when the client has agreed to it, and what otherwise.</source>
            <translation>Utan en överenskommelse i kraft lämnas ingenting ut. Välj vad mottagaren får när klienten har gått med på det, och vad annars.</translation>
        </message>
        <message>
            <source>Everything the policy would say, category by category.</source>
            <translation>Allt vad policyn skulle säga, uppgift för uppgift.</translation>
        </message>
        <message>
            <source>What the recipient would read of one case, now and after the change.</source>
            <translation>Vad mottagaren skulle läsa om ett ärende, nu och efter ändringen.</translation>
        </message>
        <message>
            <source>Look through every change. It holds from the moment it is saved.</source>
            <translation>Gå igenom varje ändring. Den gäller genast när den har sparats.</translation>
        </message>
        <message>
            <source>&amp;Save as a new version</source>
            <translation>&amp;Spara som en ny version</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Nästa</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Tillbaka</translation>
        </message>
        <message>
            <source>Go on la&amp;ter</source>
            <translation>Fortsätt s&amp;enare</translation>
        </message>
        <message>
            <source>Discard the chan&amp;ge</source>
            <translation>&amp;Kasta ändringen</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Ingenting är ändrat ännu.</translation>
        </message>
        <message>
            <source>Write why the policy is changed.</source>
            <translation>Skriv varför policyn ändras.</translation>
        </message>
    </context>
    <context>
        <name>EmergencyCards</name>
        <message>
            <source>A case was opened in an emergency</source>
            <translation>Ett ärende öppnades i en nödsituation</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Ärende</translation>
        </message>
        <message>
            <source>Opened by</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Orsak</translation>
        </message>
        <message>
            <source>I have seen this</source>
            <translation>Jag har sett det här</translation>
        </message>
        <message>
            <source>To the case</source>
            <translation>Till ärendet</translation>
        </message>
    </context>
    <context>
        <name>EmergencyPage</name>
        <message>
            <source>Emergency sheet</source>
            <translation>Nöduppgifter</translation>
        </message>
        <message>
            <source>The log says that this was shown. Escape leaves.</source>
            <translation>Loggen visar att uppgifterna har setts. Esc lämnar dem.</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>Skriv &amp;ut…</translation>
        </message>
        <message>
            <source>&amp;Leave (Esc)</source>
            <translation>&amp;Lämna (Esc)</translation>
        </message>
    </context>
    <context>
        <name>EmergencyPrintPage</name>
        <message>
            <source>The emergency sheet on paper</source>
            <translation>Nöduppgifterna på papper</translation>
        </message>
        <message>
            <source>Addresses, places and code words are on it. It is secret and for the house: it goes straight to the printer and is never a file. The log has an entry.</source>
            <translation>På papperet står adresser, platser och kodord. Det är sekretessbelagt och bara för internt bruk: det går direkt till skrivaren och sparas aldrig som fil. Det antecknas i loggen.</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Papperets språk</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Svenska</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finska</translation>
        </message>
    </context>
    <context>
        <name>EmergencyStrip</name>
        <message>
            <source>Opened in an emergency: case {code}</source>
            <translation>Öppnat i en nödsituation: ärendet {code}</translation>
        </message>
        <message>
            <source>More to see: {n}</source>
            <translation>Fler att se: {n}</translation>
        </message>
        <message>
            <source>I have seen this</source>
            <translation>Jag har sett det här</translation>
        </message>
        <message>
            <source>To the case</source>
            <translation>Till ärendet</translation>
        </message>
    </context>
    <context>
        <name>ErrorSummary</name>
        <message>
            <source>To put right before this can be saved: {count}</source>
            <translation>Att rätta innan det går att spara: {count}</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>{question} (required)</source>
            <translation>{question} (obligatorisk)</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Förseglad</translation>
        </message>
    </context>
    <context>
        <name>FileCheck</name>
        <message>
            <source>The file is being checked…</source>
            <translation>Filen kontrolleras…</translation>
        </message>
        <message>
            <source>The file left this vault and is unaltered</source>
            <translation>Filen har lämnats ut ur det här valvet och är oförändrad</translation>
        </message>
        <message>
            <source>The file has been altered</source>
            <translation>Filen har ändrats</translation>
        </message>
        <message>
            <source>The file is not in the register</source>
            <translation>Filen finns inte i registret</translation>
        </message>
        <message>
            <source>{file}: it is byte for byte what is entered here.</source>
            <translation>{file}: byte för byte densamma som har antecknats här.</translation>
        </message>
        <message>
            <source>{file} carries the reference {reference}, but it is not the file that left. It may have been changed, saved anew or printed and scanned.</source>
            <translation>{file} bär referensen {reference} men är inte den fil som lämnades ut. Den kan ha ändrats, sparats på nytt eller skrivits ut och skannats.</translation>
        </message>
        <message>
            <source>{file} did not leave this vault, and no reference of it stands in it.</source>
            <translation>{file} har inte lämnats ut ur det här valvet och bär ingen av dess referenser.</translation>
        </message>
        <message>
            <source>{file} did not leave this vault as it is. It could not be read, so whether it carries a reference is not known.</source>
            <translation>{file} har inte lämnats ut ur det här valvet i den här formen. Den kunde inte läsas, så det går inte att säga om den bär en referens.</translation>
        </message>
        <message>
            <source>Case {code}, {at}: not shared with you</source>
            <translation>Ärende {code}, {at}: inte delat med dig</translation>
        </message>
        <message>
            <source>{at}, {recipient}, case {code}</source>
            <translation>{at}, {recipient}, ärende {code}</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtrera</translation>
        </message>
        <message>
            <source>Show all cases</source>
            <translation>Visa alla ärenden</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Filtrets namn</translation>
        </message>
        <message>
            <source>Save the filter</source>
            <translation>Spara filtret</translation>
        </message>
        <message>
            <source>Forget this filter</source>
            <translation>Glöm filtret</translation>
        </message>
        <message>
            <source>The words in the search box are saved with it.</source>
            <translation>Orden i sökrutan sparas med det.</translation>
        </message>
    </context>
    <context>
        <name>FilterChoices</name>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Skede</translation>
        </message>
        <message>
            <source>Threat level</source>
            <translation>Hotnivå</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Milieu</source>
            <translation>Miljö</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Överenskommelse</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alla</translation>
        </message>
        <message>
            <source>Only cases I answer for</source>
            <translation>Bara ärenden som jag ansvarar för</translation>
        </message>
        <message>
            <source>not closed</source>
            <translation>inte avslutat</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>i kraft</translation>
        </message>
        <message>
            <source>none in force</source>
            <translation>ingen i kraft</translation>
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message>
            <source>Show on the timeline</source>
            <translation>Visa på tidslinjen</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Life domain</source>
            <translation>Livsområde</translation>
        </message>
        <message>
            <source>Show &amp;everything</source>
            <translation>Visa &amp;allt</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>Klienten</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
    </context>
    <context>
        <name>FirstSheetStep</name>
        <message>
            <source>The first supervisor's sheet</source>
            <translation>Den ena chefens blad</translation>
        </message>
        <message>
            <source>Two supervisors, each with a sheet, let an officer in again. That it was done is entered in the log. Type the code line by line.</source>
            <translation>Två chefer med varsitt blad släpper in en tjänsteman på nytt. Det antecknas i loggen. Skriv koden rad för rad.</translation>
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
            <translation>‹ &amp;Tillbaka</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation>&amp;Klar</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>F&amp;ortsätt</translation>
        </message>
        <message>
            <source>Creating the vault…</source>
            <translation>Valvet skapas…</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Steg {number} av {count}</translation>
        </message>
    </context>
    <context>
        <name>FormWizard</name>
        <message>
            <source>&amp;Back</source>
            <translation>Till&amp;baka</translation>
        </message>
        <message>
            <source>&amp;Confirm</source>
            <translation>&amp;Fastställ</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Nästa</translation>
        </message>
        <message>
            <source>Save and c&amp;lose</source>
            <translation>Spara och stän&amp;g</translation>
        </message>
        <message>
            <source>Parts done</source>
            <translation>Klara delar</translation>
        </message>
        <message>
            <source>Done: {done} of {all}</source>
            <translation>Klara: {done} av {all}</translation>
        </message>
    </context>
    <context>
        <name>GoalBlock</name>
        <message>
            <source>Add a step</source>
            <translation>Lägg till ett steg</translation>
        </message>
        <message>
            <source>Add several steps</source>
            <translation>Lägg till flera steg</translation>
        </message>
    </context>
    <context>
        <name>GoalEditor</name>
        <message>
            <source>No goal</source>
            <translation>Inget mål</translation>
        </message>
    </context>
    <context>
        <name>GroupEditor</name>
        <message>
            <source>Add {what}</source>
            <translation>Lägg till {what}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Rows removed: {count}</source>
            <translation>Borttagna rader: {count}</translation>
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
            <translation>Flytta upp</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flytta ner</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ta bort</translation>
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
            <translation>A&amp;vbryt</translation>
        </message>
    </context>
    <context>
        <name>HappeningEditor</name>
        <message>
            <source>Nothing of these</source>
            <translation>Inget av dessa</translation>
        </message>
    </context>
    <context>
        <name>HitList</name>
        <message>
            <source>In notes and records</source>
            <translation>I anteckningarna</translation>
        </message>
        <message>
            <source>More than {n} places match. Type another word to find fewer.</source>
            <translation>Fler än {n} ställen motsvarar sökningen. Skriv ett ord till för att hitta färre.</translation>
        </message>
    </context>
    <context>
        <name>IdleChoice</name>
        <message>
            <source>Lock after &amp;idle minutes</source>
            <translation>Lås efter så här många minuter &amp;utan användning</translation>
        </message>
        <message>
            <source>The vault locks by itself when nobody uses it. F9 locks at once.</source>
            <translation>Valvet låses av sig självt när ingen använder det. F9 låser genast.</translation>
        </message>
        <message>
            <source>&amp;Longest idle time for everyone, in minutes</source>
            <translation>Längsta tid utan an&amp;vändning för alla, i minuter</translation>
        </message>
        <message>
            <source>No officer of this vault can choose a longer time. The change is logged.</source>
            <translation>Ingen tjänsteman i valvet kan välja en längre tid. Ändringen antecknas i loggen.</translation>
        </message>
    </context>
    <context>
        <name>KeyChangeSteps</name>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Tillbaka</translation>
        </message>
        <message>
            <source>&amp;Remove the officer</source>
            <translation>&amp;Ta bort tjänstemannen</translation>
        </message>
        <message>
            <source>Make a &amp;new key</source>
            <translation>Gör en &amp;ny nyckel</translation>
        </message>
    </context>
    <context>
        <name>KeyChangeStrip</name>
        <message>
            <source>The vault is getting a new key. It can be used again in a moment…</source>
            <translation>Valvet får en ny nyckel. Det kan användas igen om en stund…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>A&amp;vbryt</translation>
        </message>
    </context>
    <context>
        <name>KeyPage</name>
        <message>
            <source>To the &amp;settings</source>
            <translation>Till &amp;inställningarna</translation>
        </message>
    </context>
    <context>
        <name>LeftCard</name>
        <message>
            <source>What has left, and the letters that ask for it back</source>
            <translation>Det som har lämnats ut, och breven som begär det tillbaka</translation>
        </message>
        <message>
            <source>Nothing has left this case.</source>
            <translation>Ingenting har lämnats ut i det här ärendet.</translation>
        </message>
        <message>
            <source>Not asked back</source>
            <translation>Begärs inte tillbaka</translation>
        </message>
        <message>
            <source>text of the officer's own</source>
            <translation>tjänstemannens egen text</translation>
        </message>
        <message>
            <source>Recall letter…</source>
            <translation>Brev om återlämnande …</translation>
        </message>
        <message>
            <source>Recall letter: {recipient}</source>
            <translation>Brev om återlämnande: {recipient}</translation>
        </message>
        <message>
            <source>asked back {day}</source>
            <translation>begärt tillbaka {day}</translation>
        </message>
        <message>
            <source>due back {day}</source>
            <translation>åter senast {day}</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>To decide on</source>
            <translation>Att avgöra</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Får stå kvar</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Övrigt</translation>
        </message>
    </context>
    <context>
        <name>LevelBadge</name>
        <message>
            <source>Threat level: {level}</source>
            <translation>Hotnivå: {level}</translation>
        </message>
        <message>
            <source>Threat level: {level} (expired {day})</source>
            <translation>Hotnivå: {level} (gick ut {day})</translation>
        </message>
        <message>
            <source>Threat level: {level} (valid until {day})</source>
            <translation>Hotnivå: {level} (gäller till {day})</translation>
        </message>
    </context>
    <context>
        <name>LevelLine</name>
        <message>
            <source>not assessed</source>
            <translation>inte bedömd</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>gäller till och med {day}</translation>
        </message>
        <message>
            <source>expired {day}, was {level}</source>
            <translation>gick ut {day}, var {level}</translation>
        </message>
    </context>
    <context>
        <name>LifeCard</name>
        <message>
            <source>The client</source>
            <translation>Klienten</translation>
        </message>
        <message>
            <source>Assess &amp;again</source>
            <translation>Bedöm på &amp;nytt</translation>
        </message>
        <message>
            <source>Not asked so far: {domains}</source>
            <translation>Inte frågat hittills: {domains}</translation>
        </message>
        <message>
            <source>Assessments of the life situation</source>
            <translation>Bedömningar av livssituationen</translation>
        </message>
    </context>
    <context>
        <name>LikenessCards</name>
        <message>
            <source>Two cases may be about the same person</source>
            <translation>Två ärenden kan gälla samma person</translation>
        </message>
        <message>
            <source>Case {code}, responsible</source>
            <translation>Ärende {code}, ansvarig</translation>
        </message>
        <message>
            <source>What is the same</source>
            <translation>Vad som är lika</translation>
        </message>
        <message>
            <source>Ask those who answer for them to find out together. Nothing of the one case is shown in the other.</source>
            <translation>Be de ansvariga reda ut saken tillsammans. Ingenting av det ena ärendet visas i det andra.</translation>
        </message>
        <message>
            <source>I have seen to it</source>
            <translation>Saken är skött</translation>
        </message>
    </context>
    <context>
        <name>LikenessStrip</name>
        <message>
            <source>The same person may be in the vault already</source>
            <translation>Samma person kan redan finnas i valvet</translation>
        </message>
    </context>
    <context>
        <name>LinkedNotesCard</name>
        <message>
            <source>Notes on this: {n}</source>
            <translation>Anteckningar om det här: {n}</translation>
        </message>
    </context>
    <context>
        <name>LinksCard</name>
        <message>
            <source>Cases that belong together</source>
            <translation>Ärenden som hör ihop</translation>
        </message>
        <message>
            <source>The names of cases that belong together are taken out of everything that leaves the programme from any of them. Nothing made for the client or for others tells of the link.</source>
            <translation>Namnen i ärenden som hör ihop tas bort ur allt som lämnar programmet från något av dem. Inget som görs för klienten eller för andra berättar om kopplingen.</translation>
        </message>
        <message>
            <source>Lin&amp;k to another case</source>
            <translation>&amp;Koppla till ett annat ärende</translation>
        </message>
        <message>
            <source>The case is not linked to any other.</source>
            <translation>Ärendet är inte kopplat till något annat.</translation>
        </message>
        <message>
            <source>Has ended. The names are still protected.</source>
            <translation>Har upphört. Namnen är fortfarande skyddade.</translation>
        </message>
        <message>
            <source>Was made by mistake. Nothing is protected by it.</source>
            <translation>Gjordes av misstag. Ingenting skyddas av den.</translation>
        </message>
        <message>
            <source>Not shared with you: reports cannot be made before it is. Ask: {ask}</source>
            <translation>Inte delat med dig: rapporter kan inte göras förrän det är det. Fråga: {ask}</translation>
        </message>
        <message>
            <source>Kind of link: {kind}</source>
            <translation>Slag av koppling: {kind}</translation>
        </message>
        <message>
            <source>Who knows that the other is a client: {who}</source>
            <translation>Vet att den andra är klient: {who}</translation>
        </message>
        <message>
            <source>Known since: {day}</source>
            <translation>Känt sedan: {day}</translation>
        </message>
        <message>
            <source>Open the other case</source>
            <translation>Öppna det andra ärendet</translation>
        </message>
        <message>
            <source>The link</source>
            <translation>Kopplingen</translation>
        </message>
    </context>
    <context>
        <name>LogCheckBar</name>
        <message>
            <source>Chec&amp;k the whole log</source>
            <translation>Kontrollera &amp;hela loggen</translation>
        </message>
        <message>
            <source>Sto&amp;p</source>
            <translation>A&amp;vbryt</translation>
        </message>
        <message>
            <source>Checking the log</source>
            <translation>Loggen kontrolleras</translation>
        </message>
    </context>
    <context>
        <name>LogFilters</name>
        <message>
            <source>Case code</source>
            <translation>Ärendets kod</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Tjänsteman</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Vad som hände</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från och med</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till och med</translation>
        </message>
        <message>
            <source>d.m.yyyy</source>
            <translation>d.m.åååå</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Allt</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message>
            <source>Log</source>
            <translation>Logg</translation>
        </message>
        <message>
            <source>Register of &amp;disclosures</source>
            <translation>Register över ut&amp;lämnanden</translation>
        </message>
    </context>
    <context>
        <name>LogView</name>
        <message>
            <source>Case</source>
            <translation>Ärende</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Vad som hände</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Närmare uppgifter</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Tjänsteman</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Märke</translation>
        </message>
        <message>
            <source>the clock had gone back</source>
            <translation>klockan hade gått tillbaka</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Logg</translation>
        </message>
        <message>
            <source>&amp;Narrow down</source>
            <translation>&amp;Begränsa</translation>
        </message>
        <message>
            <source>No such entries</source>
            <translation>Inga sådana poster</translation>
        </message>
        <message>
            <source>Every entry is signed and linked to the one before. The mark is the beginning of its seal.</source>
            <translation>Varje anteckning är signerad och länkad till den föregående. Märket är början av dess sigill.</translation>
        </message>
    </context>
    <context>
        <name>LongTextEditor</name>
        <message>
            <source>Only what the work needs. Offences and what others have done do not belong here.</source>
            <translation>Bara det som arbetet kräver. Brott och vad andra har gjort hör inte hit.</translation>
        </message>
        <message>
            <source>Characters too many: {count}</source>
            <translation>Tecken för mycket: {count}</translation>
        </message>
        <message>
            <source>Characters left: {count}</source>
            <translation>Tecken kvar: {count}</translation>
        </message>
    </context>
    <context>
        <name>LookPanel</name>
        <message>
            <source>Look at it afterwards</source>
            <translation>Granska i efterhand</translation>
        </message>
        <message>
            <source>Was there a ground, was it the least that was needed, and did it go to the right recipient? What was done cannot be undone here; say what you found.</source>
            <translation>Fanns det en grund, var det det minsta som behövdes och gick det till rätt mottagare? Det som är gjort kan inte göras ogjort här. Skriv vad du kom fram till.</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Anmärkning</translation>
        </message>
        <message>
            <source>&amp;Enter that I have looked at it</source>
            <translation>&amp;Anteckna att jag har granskat det</translation>
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
            <translation>Övningsvalv: allt här är påhittat</translation>
        </message>
    </context>
    <context>
        <name>MakingStrip</name>
        <message>
            <source>The contents are being read…</source>
            <translation>Innehållet läses…</translation>
        </message>
        <message>
            <source>The pages are being made…</source>
            <translation>Sidorna görs…</translation>
        </message>
        <message>
            <source>The finished file is being checked…</source>
            <translation>Den färdiga filen kontrolleras…</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>A&amp;vbryt</translation>
        </message>
    </context>
    <context>
        <name>MarkWords</name>
        <message>
            <source>Protected name, from a case that is not open to you.</source>
            <translation>Skyddat namn, från ett ärende som inte är öppet för dig.</translation>
        </message>
        <message>
            <source>In the case: {name}</source>
            <translation>I ärendet: {name}</translation>
        </message>
        <message>
            <source>Stays: {word}</source>
            <translation>Får stå kvar: {word}</translation>
        </message>
        <message>
            <source>To be decided on: {word}</source>
            <translation>Ska avgöras: {word}</translation>
        </message>
        <message>
            <source>Withheld: {what}</source>
            <translation>Lämnas inte ut: {what}</translation>
        </message>
        <message>
            <source>Less exact: {what}</source>
            <translation>Mindre exakt: {what}</translation>
        </message>
    </context>
    <context>
        <name>MatrixPanel</name>
        <message>
            <source>Changed</source>
            <translation>Ändrad</translation>
        </message>
        <message>
            <source>Changed: lets more through</source>
            <translation>Ändrad: släpper igenom mer</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Uppgift</translation>
        </message>
        <message>
            <source>The whole policy</source>
            <translation>Hela policyn</translation>
        </message>
        <message>
            <source>Cells that this change touches are marked with ●.</source>
            <translation>Rutor som den här ändringen gäller är märkta med ●.</translation>
        </message>
    </context>
    <context>
        <name>MeasureEditor</name>
        <message>
            <source>No measure</source>
            <translation>Ingen åtgärd</translation>
        </message>
    </context>
    <context>
        <name>MeasureList</name>
        <message>
            <source>Make &amp;steps of the chosen</source>
            <translation>Gör de valda till &amp;steg</translation>
        </message>
        <message>
            <source>Show {n} finished</source>
            <translation>Visa avslutade: {n}</translation>
        </message>
        <message>
            <source>No goal</source>
            <translation>Inget mål</translation>
        </message>
        <message>
            <source>The goal that the steps lead to</source>
            <translation>Målet som stegen leder till</translation>
        </message>
        <message>
            <source>How it goes: {x}</source>
            <translation>Läge: {x}</translation>
        </message>
        <message>
            <source>Choose it to become a step</source>
            <translation>Välj den för att göra den till ett steg</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>senast {day}</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>försenad</translation>
        </message>
        <message>
            <source>a step on the pathway</source>
            <translation>ett steg på stigen</translation>
        </message>
    </context>
    <context>
        <name>MeasuresNotice</name>
        <message>
            <source>Write the measures</source>
            <translation>Skriv åtgärderna</translation>
        </message>
    </context>
    <context>
        <name>MeasuresNow</name>
        <message>
            <source>Measures that are steps, as they stand now</source>
            <translation>Åtgärder som är steg, läget nu</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>senast {day}</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>försenad</translation>
        </message>
    </context>
    <context>
        <name>MonthModel</name>
        <message>
            <source>Week {number}</source>
            <translation>Vecka {number}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>i dag</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>inget</translation>
        </message>
        <message>
            <source>things: {count}</source>
            <translation>saker: {count}</translation>
        </message>
    </context>
    <context>
        <name>NameForm</name>
        <message>
            <source>A new recipient</source>
            <translation>En ny mottagare</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Ett annat namn</translation>
        </message>
        <message>
            <source>Nothing goes to a new recipient until you have chosen what does.</source>
            <translation>Ingenting lämnas ut till en ny mottagare förrän du har valt vad.</translation>
        </message>
        <message>
            <source>Name in Swedish</source>
            <translation>Namn på svenska</translation>
        </message>
        <message>
            <source>Name in Finnish</source>
            <translation>Namn på finska</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Lägg till</translation>
        </message>
        <message>
            <source>Change t&amp;he name</source>
            <translation>B&amp;yt namn</translation>
        </message>
        <message>
            <source>Cance&amp;l</source>
            <translation>Avbr&amp;yt</translation>
        </message>
    </context>
    <context>
        <name>NameStep</name>
        <message>
            <source>Who uses this vault?</source>
            <translation>Vem använder valvet?</translation>
        </message>
        <message>
            <source>The name stands beside what you write and stays inside the vault.</source>
            <translation>Namnet visas vid det du skriver och stannar i valvet.</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>Ditt &amp;namn</translation>
        </message>
        <message>
            <source>For example the form you use in official documents.</source>
            <translation>Till exempel så som du skriver det i tjänsten.</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Ärenden</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Ny kontakt</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Logg</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>ExitDesk</source>
            <translation>ExitDesk</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lås</translation>
        </message>
    </context>
    <context>
        <name>NecessaryChoices</name>
        <message>
            <source>Choose who must be told.</source>
            <translation>Välj vem som måste få veta.</translation>
        </message>
        <message>
            <source>Choose a ground.</source>
            <translation>Välj en grund.</translation>
        </message>
        <message>
            <source>Choose how it is told.</source>
            <translation>Välj hur det berättas.</translation>
        </message>
        <message>
            <source>Tick what must be told, or write a short text.</source>
            <translation>Kryssa för det som måste berättas, eller skriv en kort text.</translation>
        </message>
        <message>
            <source>Show what is sealed and ticked again.</source>
            <translation>Visa på nytt det förseglade som är förkryssat.</translation>
        </message>
        <message>
            <source>Say why this is the least needed.</source>
            <translation>Skriv varför detta är det minsta som behövs.</translation>
        </message>
        <message>
            <source>Say whether the client knows.</source>
            <translation>Ange om klienten vet om det.</translation>
        </message>
        <message>
            <source>Finish changing the text first.</source>
            <translation>Gör först klart ändringen av texten.</translation>
        </message>
        <message>
            <source>Decide on every word first. Left: {n}</source>
            <translation>Avgör först alla ord. Kvar: {n}</translation>
        </message>
    </context>
    <context>
        <name>NecessaryOutlet</name>
        <message>
            <source>Save the disclosure</source>
            <translation>Spara utlämnandet</translation>
        </message>
    </context>
    <context>
        <name>NecessaryPage</name>
        <message>
            <source>Necessary disclosure, step {n} of {all}: to whom and why</source>
            <translation>Nödvändigt utlämnande, steg {n} av {all}: till vem och varför</translation>
        </message>
        <message>
            <source>Necessary disclosure, step {n} of {all}: what is told</source>
            <translation>Nödvändigt utlämnande, steg {n} av {all}: vad som berättas</translation>
        </message>
        <message>
            <source>Necessary disclosure, step {n} of {all}: the client</source>
            <translation>Nödvändigt utlämnande, steg {n} av {all}: klienten</translation>
        </message>
        <message>
            <source>Necessary disclosure, step {n} of {all}: the words</source>
            <translation>Nödvändigt utlämnande, steg {n} av {all}: orden</translation>
        </message>
        <message>
            <source>Necessary disclosure, step {n} of {all}: the checked file</source>
            <translation>Nödvändigt utlämnande, steg {n} av {all}: den kontrollerade filen</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>Till&amp;baka</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>Till &amp;ärendet</translation>
        </message>
        <message>
            <source>To the &amp;register</source>
            <translation>Till &amp;registret</translation>
        </message>
        <message>
            <source>&amp;Enter the disclosure</source>
            <translation>&amp;Anteckna utlämnandet</translation>
        </message>
        <message>
            <source>&amp;Make and check the file</source>
            <translation>&amp;Gör och granska filen</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Nästa</translation>
        </message>
    </context>
    <context>
        <name>NeedChart</name>
        <message>
            <source>not asked</source>
            <translation>inte frågat</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>inte bedömt</translation>
        </message>
        <message>
            <source>none</source>
            <translation>inget</translation>
        </message>
        <message>
            <source>some</source>
            <translation>något</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>tydligt</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>brådskande</translation>
        </message>
    </context>
    <context>
        <name>NoteChoices</name>
        <message>
            <source>The notes</source>
            <translation>Anteckningarna</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>&amp;Tick this period</source>
            <translation>&amp;Markera perioden</translation>
        </message>
        <message>
            <source>Tick &amp;none</source>
            <translation>Markera &amp;inga</translation>
        </message>
        <message>
            <source>Show m&amp;ore notes</source>
            <translation>Visa &amp;fler anteckningar</translation>
        </message>
        <message>
            <source>There are no notes that say anything.</source>
            <translation>Det finns inga anteckningar med innehåll.</translation>
        </message>
        <message>
            <source>There is a sealed part, too: it goes with the note.</source>
            <translation>Det finns också en förseglad del: den försvinner med anteckningen.</translation>
        </message>
        <message>
            <source>Only who wrote it, who is responsible or a keeper may strike it out.</source>
            <translation>Får strykas bara av den som skrev den, den ansvariga personen eller den som ansvarar för valvet.</translation>
        </message>
        <message>
            <source>Ticked: {n} of {all}</source>
            <translation>Markerade: {n} av {all}</translation>
        </message>
    </context>
    <context>
        <name>NoteFilterRow</name>
        <message>
            <source>Words in the notes</source>
            <translation>Ord i anteckningarna</translation>
        </message>
        <message>
            <source>Which notes</source>
            <translation>Vilka anteckningar</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>Om vem</translation>
        </message>
        <message>
            <source>Which goal or step</source>
            <translation>Vilket mål eller steg</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alla slag</translation>
        </message>
        <message>
            <source>All persons</source>
            <translation>Alla personer</translation>
        </message>
        <message>
            <source>All goals and steps</source>
            <translation>Alla mål och steg</translation>
        </message>
    </context>
    <context>
        <name>NoteTextEditor</name>
        <message>
            <source>Begin with headings:</source>
            <translation>Börja med rubriker:</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>New &amp;note</source>
            <translation>Ny &amp;anteckning</translation>
        </message>
        <message>
            <source>New &amp;meeting</source>
            <translation>Nytt &amp;möte</translation>
        </message>
        <message>
            <source>Show &amp;older</source>
            <translation>Visa &amp;äldre</translation>
        </message>
        <message>
            <source>Re&amp;view: a summary in place of notes…</source>
            <translation>G&amp;enomgång: en sammanfattning i stället för anteckningar …</translation>
        </message>
        <message>
            <source>No note matches. Sealed parts are never searched.</source>
            <translation>Ingen anteckning motsvarar sökningen. Förseglade delar genomsöks aldrig.</translation>
        </message>
        <message>
            <source>Nothing has been noted yet. A meeting may also be entered as day and length alone.</source>
            <translation>Ingenting har antecknats ännu. Ett möte kan också antecknas med bara dag och längd.</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <source>About: {x}</source>
            <translation>Gäller: {x}</translation>
        </message>
        <message>
            <source>Goal or step: {x}</source>
            <translation>Mål eller steg: {x}</translation>
        </message>
        <message>
            <source>Corrected: show all {n} versions</source>
            <translation>Rättad: visa alla {n} versioner</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Rätta</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>What would be in it</source>
            <translation>Vad som skulle ingå</translation>
        </message>
        <message>
            <source>Contact time (may be left empty)</source>
            <translation>Kontakttid (får lämnas tom)</translation>
        </message>
        <message>
            <source>When partner and client can meet or talk, for example Tuesdays at 14.</source>
            <translation>När partnern och klienten kan mötas eller prata, till exempel tisdagar kl. 14.</translation>
        </message>
        <message>
            <source>As&amp;k the client: to the agreement</source>
            <translation>&amp;Fråga klienten: till överenskommelsen</translation>
        </message>
        <message>
            <source>The partner falls under: {recipient}</source>
            <translation>Partnern hör till mottagaren: {recipient}</translation>
        </message>
        <message>
            <source>Nothing is ticked beforehand. You can write a short text.</source>
            <translation>Ingenting är ikryssat på förhand. Du kan skriva en kort text.</translation>
        </message>
        <message>
            <source>Does not reach the partner</source>
            <translation>Når inte partnern</translation>
        </message>
        <message>
            <source>{recipient} – {category}: the client has not agreed to it</source>
            <translation>{recipient} – {category}: klienten har inte kommit överens om det</translation>
        </message>
        <message>
            <source>{recipient} – {category}: the policy never lets it through</source>
            <translation>{recipient} – {category}: policyn släpper aldrig igenom det</translation>
        </message>
    </context>
    <context>
        <name>OfficerCard</name>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (du)</translation>
        </message>
        <message>
            <source>Name and tasks</source>
            <translation>Namn och uppgifter</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Ta bort…</translation>
        </message>
        <message>
            <source>The adding was cut short. Remove the officer and add them again.</source>
            <translation>Tillägget avbröts. Ta bort tjänstemannen och lägg till på nytt.</translation>
        </message>
        <message>
            <source>Desk {desk} · responsible for cases: {cases}</source>
            <translation>Skrivbord {desk} · ansvarar för ärenden: {cases}</translation>
        </message>
        <message>
            <source>The recovery sheet has not been typed back.</source>
            <translation>Återställningsbladet har inte kontrollerats.</translation>
        </message>
        <message>
            <source>Opens the vault only on a computer that holds the secret.</source>
            <translation>Öppnar valvet bara på en dator som har hemligheten.</translation>
        </message>
    </context>
    <context>
        <name>OfficerListPage</name>
        <message>
            <source>Officers of the vault</source>
            <translation>Valvets tjänstemän</translation>
        </message>
        <message>
            <source>Everyone opens the vault with a passphrase of their own, and the log tells who did what.</source>
            <translation>Var och en öppnar valvet med sin egen lösenfras, och loggen visar vem som gjort vad.</translation>
        </message>
        <message>
            <source>&amp;Add an officer</source>
            <translation>&amp;Lägg till en tjänsteman</translation>
        </message>
        <message>
            <source>The vault's key</source>
            <translation>Valvets nyckel</translation>
        </message>
        <message>
            <source>Give the vault a new key when a copy of it has been lost. Passphrases and sheets go on as before.</source>
            <translation>Ge valvet en ny nyckel om en kopia av det har kommit bort. Lösenfraser och blad gäller som förut.</translation>
        </message>
        <message>
            <source>New &amp;key for the vault…</source>
            <translation>Ny n&amp;yckel till valvet…</translation>
        </message>
        <message>
            <source>Recovery by &amp;two people…</source>
            <translation>Återställning av &amp;två personer…</translation>
        </message>
        <message>
            <source>No longer use the vault: {names}</source>
            <translation>Använder inte längre valvet: {names}</translation>
        </message>
        <message>
            <source>Recovery by two people has not been set up: an officer who loses both passphrase and sheet then loses what only they can open.</source>
            <translation>Återställning av två personer är inte ordnad: den som förlorar både lösenfrasen och bladet förlorar då det som bara den personen kan öppna.</translation>
        </message>
        <message>
            <source>Recovery by two people: not typed back yet: {letters}</source>
            <translation>Återställning av två personer; blad som ännu inte har kontrollerats: {letters}</translation>
        </message>
        <message>
            <source>Recovery by two people is set up; sheets: {count}</source>
            <translation>Återställning av två personer är ordnad; blad: {count}</translation>
        </message>
    </context>
    <context>
        <name>OfficerStep</name>
        <message>
            <source>Who is let in again?</source>
            <translation>Vem släpps in på nytt?</translation>
        </message>
        <message>
            <source>The officer gets new keys, a new passphrase and a new sheet; what they lost opens nothing any more. This window shows nothing of what is in the vault.</source>
            <translation>Tjänstemannen får nya nycklar, en ny lösenfras och ett nytt blad; det som har förlorats öppnar inte längre valvet. Det här fönstret visar ingenting av valvets innehåll.</translation>
        </message>
    </context>
    <context>
        <name>OfficerStepsPage</name>
        <message>
            <source>To the &amp;officers</source>
            <translation>Till &amp;tjänstemännen</translation>
        </message>
    </context>
    <context>
        <name>OneOfListEditor</name>
        <message>
            <source>Choose</source>
            <translation>Välj</translation>
        </message>
    </context>
    <context>
        <name>OnePagePrintPage</name>
        <message>
            <source>The plan on one page</source>
            <translation>Planen på en sida</translation>
        </message>
        <message>
            <source>In plain words: where we are, what we aim for, the next steps, when we meet.</source>
            <translation>På klarspråk: var vi är, vad vi siktar på, nästa steg, när vi ses.</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Papperets språk</translation>
        </message>
        <message>
            <source>What paper?</source>
            <translation>Vilket papper?</translation>
        </message>
        <message>
            <source>With headings</source>
            <translation>Med rubriker</translation>
        </message>
        <message>
            <source>Discreet, a list alone</source>
            <translation>Diskret, bara en lista</translation>
        </message>
        <message>
            <source>With what the client is called, and the phase.</source>
            <translation>Med det namn klienten kallas och skedet.</translation>
        </message>
        <message>
            <source>A neutral heading, the next steps and meetings.</source>
            <translation>En neutral rubrik, nästa steg och möten.</translation>
        </message>
        <message>
            <source>Heading of the paper</source>
            <translation>Papperets rubrik</translation>
        </message>
        <message>
            <source>To remember</source>
            <translation>Minneslista</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Att göra</translation>
        </message>
        <message>
            <source>The week</source>
            <translation>Veckan</translation>
        </message>
        <message>
            <source>Is it safe for the client to carry this?</source>
            <translation>Är det tryggt för klienten att bära detta med sig?</translation>
        </message>
        <message>
            <source>Yes, we have talked about it</source>
            <translation>Ja, vi har talat om det</translation>
        </message>
        <message>
            <source>No, or we do not know</source>
            <translation>Nej, eller vi vet inte</translation>
        </message>
        <message>
            <source>Goals on the page</source>
            <translation>Mål på sidan</translation>
        </message>
        <message>
            <source>Choose the language and the paper.</source>
            <translation>Välj språk och papper.</translation>
        </message>
        <message>
            <source>Words for this paper are missing in that language.</source>
            <translation>Det saknas ord för det här papperet på det språket.</translation>
        </message>
        <message>
            <source>Not safe to carry: no paper is made.</source>
            <translation>Inte tryggt att bära: inget papper görs.</translation>
        </message>
        <message>
            <source>Talk about whether the paper is safe to carry, and answer.</source>
            <translation>Tala om huruvida papperet är tryggt att bära och svara.</translation>
        </message>
    </context>
    <context>
        <name>OverviewTab</name>
        <message>
            <source>&amp;Open as a case</source>
            <translation>Öppna som &amp;ärende</translation>
        </message>
        <message>
            <source>&amp;Begin the intake</source>
            <translation>Gör inledande &amp;kartläggning</translation>
        </message>
        <message>
            <source>New &amp;note</source>
            <translation>Ny &amp;anteckning</translation>
        </message>
        <message>
            <source>New &amp;meeting</source>
            <translation>Nytt &amp;möte</translation>
        </message>
        <message>
            <source>&amp;Assess safety</source>
            <translation>&amp;Bedöm säkerheten</translation>
        </message>
        <message>
            <source>Agree on a c&amp;ontact</source>
            <translation>Kom överens om en k&amp;ontakt</translation>
        </message>
        <message>
            <source>Event a&amp;head</source>
            <translation>Kommande &amp;händelse</translation>
        </message>
        <message>
            <source>Add &amp;person</source>
            <translation>Lägg till &amp;person</translation>
        </message>
        <message>
            <source>Necessary disclosure…</source>
            <translation>Nödvändigt utlämnande…</translation>
        </message>
        <message>
            <source>Close the case…</source>
            <translation>Avsluta ärendet…</translation>
        </message>
        <message>
            <source>Safe way to make contact</source>
            <translation>Tryggt sätt att ta kontakt</translation>
        </message>
        <message>
            <source>Right now</source>
            <translation>Just nu</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Att göra</translation>
        </message>
        <message>
            <source>Agreed contacts</source>
            <translation>Överenskomna kontakter</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Överenskommelse</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Utkast</translation>
        </message>
        <message>
            <source>Nothing is written down. Ask how the person can be reached safely.</source>
            <translation>Ingenting är antecknat. Fråga hur personen kan nås tryggt.</translation>
        </message>
        <message>
            <source>Nothing has been promised and no danger has been written down.</source>
            <translation>Ingenting har utlovats och ingen fara har antecknats.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Ingenting väntar.</translation>
        </message>
        <message>
            <source>No person has a card yet. Assessments and agreements need one.</source>
            <translation>Ingen person har ett kort ännu. Bedömningar och överenskommelser behöver ett.</translation>
        </message>
        <message>
            <source>There is no agreement yet: nothing may leave the programme.</source>
            <translation>Det finns ingen överenskommelse ännu: ingenting får lämnas ut ur verksamheten.</translation>
        </message>
        <message>
            <source>Make an agreement</source>
            <translation>Ingå en överenskommelse</translation>
        </message>
        <message>
            <source>All agreements</source>
            <translation>Alla överenskommelser</translation>
        </message>
        <message>
            <source>withdrawn {day}</source>
            <translation>återkallad {day}</translation>
        </message>
        <message>
            <source>waits for a signature</source>
            <translation>väntar på underskrift</translation>
        </message>
        <message>
            <source>expired {day}</source>
            <translation>gick ut {day}</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>gäller till {day}</translation>
        </message>
        <message>
            <source>From: {form}, {day}</source>
            <translation>Källa: {form}, {day}</translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Skriv ut</translation>
        </message>
        <message>
            <source>&amp;Save as a file</source>
            <translation>Spara som &amp;fil</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Större</translation>
        </message>
        <message>
            <source>Fit &amp;width</source>
            <translation>Anpassa till &amp;bredden</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sidor</translation>
        </message>
        <message>
            <source>Page {n}</source>
            <translation>Sida {n}</translation>
        </message>
        <message>
            <source>Page {n} of {all}</source>
            <translation>Sida {n} av {all}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Förhandsgranskning</translation>
        </message>
    </context>
    <context>
        <name>PartnerEditor</name>
        <message>
            <source>Find a partner by name</source>
            <translation>Sök partner på namn</translation>
        </message>
        <message>
            <source>No partner chosen</source>
            <translation>Ingen partner vald</translation>
        </message>
    </context>
    <context>
        <name>PartnerFilters</name>
        <message>
            <source>Find</source>
            <translation>Sök</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Stödtjänst</translation>
        </message>
        <message>
            <source>Police district</source>
            <translation>Polisdistrikt</translation>
        </message>
        <message>
            <source>Archived ones too</source>
            <translation>Också arkiverade</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
    </context>
    <context>
        <name>PartnerFormPage</name>
        <message>
            <source>Correct a partner</source>
            <translation>Rätta en partners uppgifter</translation>
        </message>
        <message>
            <source>Add a partner</source>
            <translation>Lägg till en partner</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Spara</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;täng</translation>
        </message>
        <message>
            <source>&amp;Discard what was typed</source>
            <translation>&amp;Kasta bort det skrivna</translation>
        </message>
        <message>
            <source>Not in the register yet; what you type is kept for you.</source>
            <translation>Finns inte i registret än. Det du skriver sparas åt dig.</translation>
        </message>
    </context>
    <context>
        <name>PartnerPage</name>
        <message>
            <source>&amp;Correct or add…</source>
            <translation>&amp;Rätta eller lägg till…</translation>
        </message>
        <message>
            <source>A&amp;rchive</source>
            <translation>&amp;Arkivera</translation>
        </message>
        <message>
            <source>&amp;Take out of the archive</source>
            <translation>&amp;Ta ur arkivet</translation>
        </message>
        <message>
            <source>To the re&amp;gister</source>
            <translation>Till re&amp;gistret</translation>
        </message>
        <message>
            <source>Archived: nobody can be referred here. What was written before stays.</source>
            <translation>Arkiverad: ingen kan hänvisas hit. Det som skrivits tidigare finns kvar.</translation>
        </message>
        <message>
            <source>As the program has it; nothing has been added.</source>
            <translation>Som i programmet; ingenting har lagts till.</translation>
        </message>
        <message>
            <source>Changed {at}, {officer}</source>
            <translation>Ändrad {at}, {officer}</translation>
        </message>
        <message>
            <source>What the partner can get</source>
            <translation>Vad partnern kan få</translation>
        </message>
        <message>
            <source>The policy has no recipient for this kind: nothing can be sent.</source>
            <translation>Policyn har ingen mottagare för den här typen: ingenting kan skickas.</translation>
        </message>
        <message>
            <source>At most what the policy lets through for: {recipient}</source>
            <translation>Högst det som policyn släpper igenom till: {recipient}</translation>
        </message>
        <message>
            <source>Without the client's agreement in force nothing goes.</source>
            <translation>Utan klientens gällande överenskommelse lämnas ingenting ut.</translation>
        </message>
        <message>
            <source>The whole policy</source>
            <translation>Hela policyn</translation>
        </message>
    </context>
    <context>
        <name>PartnersPage</name>
        <message>
            <source>Partners</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Whom clients can be referred to. What a partner can get at most follows from its kind and the policy, and never without the client's agreement.</source>
            <translation>Dit klienter kan hänvisas. Vad en partner högst kan få följer av dess typ och av policyn, och aldrig något utan klientens överenskommelse.</translation>
        </message>
        <message>
            <source>&amp;Add a partner…</source>
            <translation>&amp;Lägg till en partner…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Stödtjänster</translation>
        </message>
        <message>
            <source>Works in</source>
            <translation>Verkar inom</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>arkiverad</translation>
        </message>
        <message>
            <source>stored data do not match the log</source>
            <translation>det lagrade stämmer inte med loggen</translation>
        </message>
        <message>
            <source>No partner is what you look for. Change the choices above.</source>
            <translation>Ingen partner motsvarar det du söker. Ändra valen ovan.</translation>
        </message>
        <message>
            <source>Partners shown: {n}</source>
            <translation>Partner som visas: {n}</translation>
        </message>
    </context>
    <context>
        <name>PassphraseChange</name>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Tillbaka</translation>
        </message>
        <message>
            <source>&amp;Change the passphrase</source>
            <translation>&amp;Byt lösenfras</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>F&amp;ortsätt</translation>
        </message>
        <message>
            <source>The passphrase is being changed…</source>
            <translation>Lösenfrasen byts…</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Hide</source>
            <translation>Dölj</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Caps Lock är på.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseStep</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>Välj en lösenfras</translation>
        </message>
        <message>
            <source>The passphrase opens the vault. Nobody can look it up or reset it, so choose one you will remember and use nowhere else.</source>
            <translation>Lösenfrasen låser upp valvet. Ingen kan ta reda på den eller återställa den, så välj en fras som du minns och inte använder någon annanstans.</translation>
        </message>
        <message>
            <source>New &amp;passphrase</source>
            <translation>Ny &amp;lösenfras</translation>
        </message>
        <message>
            <source>The same passphrase &amp;again</source>
            <translation>Samma lösenfras &amp;på nytt</translation>
        </message>
    </context>
    <context>
        <name>PathwayPrintPage</name>
        <message>
            <source>The pathway plan on paper</source>
            <translation>Planen för lösgörandet på papper</translation>
        </message>
        <message>
            <source>Goals and steps with lines for signatures. Threat levels are not on it.</source>
            <translation>Mål och steg med rader för underskrifter. Hotnivåer finns inte med.</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Papperets språk</translation>
        </message>
        <message>
            <source>Words for this paper are missing in that language.</source>
            <translation>Det saknas ord för det här papperet på det språket.</translation>
        </message>
        <message>
            <source>With the timeline</source>
            <translation>Med tidslinjen</translation>
        </message>
        <message>
            <source>Choose the language.</source>
            <translation>Välj språk.</translation>
        </message>
    </context>
    <context>
        <name>PathwayTab</name>
        <message>
            <source>Change &amp;phase</source>
            <translation>Byt &amp;skede</translation>
        </message>
        <message>
            <source>New &amp;goal</source>
            <translation>Nytt &amp;mål</translation>
        </message>
        <message>
            <source>Event a&amp;head</source>
            <translation>Kommande &amp;händelse</translation>
        </message>
        <message>
            <source>P&amp;rint the plan</source>
            <translation>Skriv &amp;ut planen</translation>
        </message>
        <message>
            <source>Plan on &amp;one page</source>
            <translation>Planen på &amp;en sida</translation>
        </message>
        <message>
            <source>Plan &amp;together (F11)</source>
            <translation>Planera &amp;tillsammans (F11)</translation>
        </message>
        <message>
            <source>Phase: {x}</source>
            <translation>Skede: {x}</translation>
        </message>
        <message>
            <source>There are no goals yet. Set the first one together with the client; steps follow under it.</source>
            <translation>Det finns inga mål ännu. Ställ upp det första tillsammans med klienten; stegen läggs under det.</translation>
        </message>
        <message>
            <source>Steps without a goal</source>
            <translation>Steg utan mål</translation>
        </message>
    </context>
    <context>
        <name>PeopleTab</name>
        <message>
            <source>Add &amp;person</source>
            <translation>&amp;Lägg till en person</translation>
        </message>
        <message>
            <source>Add &amp;interpreter</source>
            <translation>Lägg till en &amp;tolk</translation>
        </message>
        <message>
            <source>Add a source of &amp;threat</source>
            <translation>Lägg till en källa till &amp;hot</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Close ones</source>
            <translation>Närstående</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>Tolkar</translation>
        </message>
        <message>
            <source>Other persons</source>
            <translation>Andra personer</translation>
        </message>
        <message>
            <source>No person has a card yet. Assessments and agreements need one.</source>
            <translation>Ingen person har ett kort ännu. Bedömningar och överenskommelser behöver ett.</translation>
        </message>
    </context>
    <context>
        <name>PermitCard</name>
        <message>
            <source>Close the card</source>
            <translation>Stäng kortet</translation>
        </message>
        <message>
            <source>Choose what</source>
            <translation>Välj vad</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ingenting</translation>
        </message>
        <message>
            <source>{recipient} may know: {what}</source>
            <translation>{recipient} får veta: {what}</translation>
        </message>
        <message>
            <source>To ask the client: {what}</source>
            <translation>Att fråga klienten: {what}</translation>
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
            <translation>Gör en överenskommelse</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändra</translation>
        </message>
        <message>
            <source>Go on with the draft</source>
            <translation>Fortsätt med utkastet</translation>
        </message>
        <message>
            <source>Note the signature</source>
            <translation>Anteckna underskriften</translation>
        </message>
        <message>
            <source>Agreed by word of mouth</source>
            <translation>Godkänd muntligt</translation>
        </message>
        <message>
            <source>Renew by word of mouth</source>
            <translation>Förnya muntligt</translation>
        </message>
        <message>
            <source>Print to be signed</source>
            <translation>Skriv ut för underskrift</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Återkalla</translation>
        </message>
        <message>
            <source>Once the person has agreed to it:</source>
            <translation>När personen har godkänt den:</translation>
        </message>
        <message>
            <source>Everybody else may know: nothing</source>
            <translation>Alla andra får veta: ingenting</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ingenting</translation>
        </message>
        <message>
            <source>{recipient} may know: {what}</source>
            <translation>{recipient} får veta: {what}</translation>
        </message>
        <message>
            <source>For: {purpose}</source>
            <translation>För: {purpose}</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>Till och med {day}</translation>
        </message>
        <message>
            <source>Ended {day}</source>
            <translation>Tog slut {day}</translation>
        </message>
        <message>
            <source>Ends soon: {day}</source>
            <translation>Tar snart slut: {day}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versioner</translation>
        </message>
        <message>
            <source>Read the versions</source>
            <translation>Läs versionerna</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>The client</source>
            <translation>Klienten</translation>
        </message>
        <message>
            <source>Assess &amp;again</source>
            <translation>Bedöm på &amp;nytt</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Åtgärder</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
        <message>
            <source>Show {n} older</source>
            <translation>Visa äldre: {n}</translation>
        </message>
        <message>
            <source>Since the assessment: {day} {what}</source>
            <translation>Efter bedömningen: {day} {what}</translation>
        </message>
        <message>
            <source>Assess after this</source>
            <translation>Bedöm efter det här</translation>
        </message>
        <message>
            <source>Nothing is written.</source>
            <translation>Inget har antecknats.</translation>
        </message>
        <message>
            <source>The client's own view</source>
            <translation>Klientens egen syn</translation>
        </message>
        <message>
            <source>The officer's view</source>
            <translation>Tjänstemannens syn</translation>
        </message>
        <message>
            <source>Where they differ: {words}</source>
            <translation>Var synsätten skiljer sig: {words}</translation>
        </message>
        <message>
            <source>What may happen</source>
            <translation>Vad som kan hända</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>gäller till och med {day}</translation>
        </message>
        <message>
            <source>after {what}</source>
            <translation>efter: {what}</translation>
        </message>
    </context>
    <context>
        <name>PersonEditor</name>
        <message>
            <source>Choose a person</source>
            <translation>Välj person</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Lägg till person</translation>
        </message>
        <message>
            <source>A person who is no longer listed</source>
            <translation>En person som inte längre finns i listan</translation>
        </message>
    </context>
    <context>
        <name>PersonView</name>
        <message>
            <source>How to reach safely</source>
            <translation>Tryggt sätt att nå</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>Under 18 år</translation>
        </message>
        <message>
            <source>Non-disclosure for safety</source>
            <translation>Spärrmarkering</translation>
        </message>
        <message>
            <source>There is another identity. It is opened on the card with a reason, and is never shown beside this one.</source>
            <translation>Det finns en annan identitet. Den öppnas på kortet med angiven orsak och visas aldrig bredvid den här.</translation>
        </message>
        <message>
            <source>Name or code in the sealed compartment.</source>
            <translation>Namn eller beteckning i den förseglade delen.</translation>
        </message>
        <message>
            <source>Ended {day}. Has it been extended?</source>
            <translation>Gick ut {day}. Har den förlängts?</translation>
        </message>
        <message>
            <source>The last day is missing: nobody is reminded of it.</source>
            <translation>Den sista dagen saknas: ingen får en påminnelse.</translation>
        </message>
        <message>
            <source>Longer than usual: compare with the decision.</source>
            <translation>Längre än vanligt: jämför med beslutet.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Rätta</translation>
        </message>
    </context>
    <context>
        <name>PhasePage</name>
        <message>
            <source>Phases of the pathway</source>
            <translation>Skeden på stigen</translation>
        </message>
        <message>
            <source>Cases go through these phases, and may go back. A phase that is not in use any more stays readable in the cases that have been in it.</source>
            <translation>Ärendena går genom de här skedena och kan gå tillbaka. Ett skede som inte längre är i bruk kan läsas i de ärenden som har varit i det.</translation>
        </message>
        <message>
            <source>Only a keeper of the vault changes the phases.</source>
            <translation>Skedena ändras bara av den som ansvarar för valvet.</translation>
        </message>
        <message>
            <source>&amp;Add a phase</source>
            <translation>&amp;Lägg till ett skede</translation>
        </message>
        <message>
            <source>Why are the phases changed?</source>
            <translation>Varför ändras skedena?</translation>
        </message>
        <message>
            <source>&amp;Save the phases</source>
            <translation>&amp;Spara skedena</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Å&amp;ngra</translation>
        </message>
        <message>
            <source>{phase} (not in use)</source>
            <translation>{phase} (inte i bruk)</translation>
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
            <translation>Namn på svenska</translation>
        </message>
        <message>
            <source>Name in Finnish</source>
            <translation>Namn på finska</translation>
        </message>
        <message>
            <source>Review, days</source>
            <translation>Översyn, dagar</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>I bruk</translation>
        </message>
        <message>
            <source>Move the phase up</source>
            <translation>Flytta skedet uppåt</translation>
        </message>
        <message>
            <source>Move the phase down</source>
            <translation>Flytta skedet nedåt</translation>
        </message>
    </context>
    <context>
        <name>PhasesLink</name>
        <message>
            <source>Case work</source>
            <translation>Ärenden</translation>
        </message>
        <message>
            <source>What the phases of a case are called, and how long an assessment holds.</source>
            <translation>Vad skedena i ett ärende heter och hur länge en bedömning gäller.</translation>
        </message>
        <message>
            <source>&amp;Phases of the pathway</source>
            <translation>S&amp;keden på stigen</translation>
        </message>
    </context>
    <context>
        <name>PlaceStep</name>
        <message>
            <source>Where to restore</source>
            <translation>Vart kopian återställs</translation>
        </message>
        <message>
            <source>The backup is copied beside that place and tried there first.</source>
            <translation>Kopian läggs bredvid platsen och prövas där först.</translation>
        </message>
        <message>
            <source>The &amp;usual place</source>
            <translation>Den &amp;vanliga platsen</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Mapp: {folder}</translation>
        </message>
        <message>
            <source>The vault that lies there is moved aside and kept, never deleted.</source>
            <translation>Valvet som finns där flyttas åt sidan och bevaras; det raderas aldrig.</translation>
        </message>
        <message>
            <source>&amp;Another, empty folder</source>
            <translation>En annan, t&amp;om mapp</translation>
        </message>
        <message>
            <source>Choose &amp;folder…</source>
            <translation>Välj &amp;mapp…</translation>
        </message>
    </context>
    <context>
        <name>PlanLineRow</name>
        <message>
            <source>by {day}</source>
            <translation>senast {day}</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>försenat</translation>
        </message>
        <message>
            <source>after the day of its goal</source>
            <translation>efter målets dag</translation>
        </message>
        <message>
            <source>milestone</source>
            <translation>milstolpe</translation>
        </message>
        <message>
            <source>without an officer: {name} has left</source>
            <translation>utan tjänsteman: {name} finns inte längre i valvet</translation>
        </message>
    </context>
    <context>
        <name>PlanPartEditor</name>
        <message>
            <source>Nothing in particular</source>
            <translation>Inget särskilt</translation>
        </message>
    </context>
    <context>
        <name>PlanVersionPage</name>
        <message>
            <source>Versions of the pathway plan</source>
            <translation>Versioner av planen för lösgörandet</translation>
        </message>
        <message>
            <source>Versions of the safety plan</source>
            <translation>Versioner av säkerhetsplanen</translation>
        </message>
        <message>
            <source>The signed paper is what holds. Here it is noted which version was signed.</source>
            <translation>Det undertecknade papperet gäller. Här antecknas vilken version som har undertecknats.</translation>
        </message>
        <message>
            <source>The client agreed</source>
            <translation>Klienten godkände</translation>
        </message>
        <message>
            <source>How?</source>
            <translation>Hur?</translation>
        </message>
        <message>
            <source>Signed the paper with the agreed name</source>
            <translation>Undertecknade papperet med det överenskomna namnet</translation>
        </message>
        <message>
            <source>Signed the paper with a mark</source>
            <translation>Undertecknade papperet med bomärke</translation>
        </message>
        <message>
            <source>Signed the paper with own name</source>
            <translation>Undertecknade papperet med eget namn</translation>
        </message>
        <message>
            <source>Said yes to the plan as it is now</source>
            <translation>Godkände muntligt planen som den är nu</translation>
        </message>
        <message>
            <source>Which day?</source>
            <translation>Vilken dag?</translation>
        </message>
        <message>
            <source>&amp;Enter</source>
            <translation>&amp;Anteckna</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>Till ä&amp;rendet</translation>
        </message>
        <message>
            <source>Changed since, not signed</source>
            <translation>Ändrat sedan dess, inte undertecknat</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versioner</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>Ingenting har ändrats.</translation>
        </message>
        <message>
            <source>No version yet.</source>
            <translation>Ingen version ännu.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nytt</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Borttaget</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ändrat</translation>
        </message>
        <message>
            <source>{label}: {before} → {after}</source>
            <translation>{label}: {before} → {after}</translation>
        </message>
        <message>
            <source>Version {n}</source>
            <translation>Version {n}</translation>
        </message>
        <message>
            <source>made {day}</source>
            <translation>gjord {day}</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>inte undertecknad</translation>
        </message>
        <message>
            <source>code {code}</source>
            <translation>kontrollkod {code}</translation>
        </message>
        <message>
            <source>This is entered for version {n}, code {code}.</source>
            <translation>Detta antecknas för version {n}, kontrollkod {code}.</translation>
        </message>
        <message>
            <source>No paper has been printed. Print it first, or note that it was oral.</source>
            <translation>Inget papper har skrivits ut. Skriv ut det först, eller anteckna att godkännandet var muntligt.</translation>
        </message>
    </context>
    <context>
        <name>PlansTab</name>
        <message>
            <source>&amp;Write a safety plan</source>
            <translation>&amp;Skriv en säkerhetsplan</translation>
        </message>
        <message>
            <source>There is no safety plan yet. Write it together with the client; then it can be printed in full or as a discreet paper.</source>
            <translation>Det finns ingen säkerhetsplan ännu. Skriv den tillsammans med klienten; sedan kan den skrivas ut i sin helhet eller som ett diskret papper.</translation>
        </message>
        <message>
            <source>Version {n}, {day}, {author}</source>
            <translation>Version {n}, {day}, {author}</translation>
        </message>
        <message>
            <source>&amp;Print or preview</source>
            <translation>Skriv ut eller &amp;förhandsgranska</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>Än&amp;dra</translation>
        </message>
        <message>
            <source>&amp;Earlier versions</source>
            <translation>&amp;Tidigare versioner</translation>
        </message>
    </context>
    <context>
        <name>PolicyPage</name>
        <message>
            <source>What may be disclosed, and to whom</source>
            <translation>Vad som får lämnas ut, och till vem</translation>
        </message>
        <message>
            <source>The policy decides what each recipient can get at most. The client's agreement decides what they get of it; without one in force nothing goes.</source>
            <translation>Policyn avgör vad varje mottagare som mest kan få. Klientens överenskommelse avgör vad av det som lämnas ut; utan en överenskommelse i kraft lämnas ingenting ut.</translation>
        </message>
        <message>
            <source>Only a keeper of the vault changes the policy.</source>
            <translation>Policyn ändras bara av den som ansvarar för valvet.</translation>
        </message>
        <message>
            <source>The whole policy</source>
            <translation>Hela policyn</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versioner</translation>
        </message>
        <message>
            <source>A change is in the making. Save or discard it before you begin another.</source>
            <translation>En ändring är på gång. Spara eller kasta den innan du börjar på en annan.</translation>
        </message>
        <message>
            <source>&amp;Go on with the change…</source>
            <translation>&amp;Fortsätt med ändringen…</translation>
        </message>
        <message>
            <source>&amp;Change the policy…</source>
            <translation>&amp;Ändra policyn…</translation>
        </message>
        <message>
            <source>In force: {version}</source>
            <translation>I kraft: {version}</translation>
        </message>
        <message>
            <source>Do not receive anything any more: {recipients}</source>
            <translation>Tar inte längre emot någonting: {recipients}</translation>
        </message>
    </context>
    <context>
        <name>PresetRow</name>
        <message>
            <source>Begin with (ticks on the cards, to be gone through with the client):</source>
            <translation>Börja med (kryss på korten, som gås igenom med klienten):</translation>
        </message>
    </context>
    <context>
        <name>PrintPage</name>
        <message>
            <source>&amp;Preview</source>
            <translation>&amp;Förhandsgranska</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>Till ä&amp;rendet</translation>
        </message>
        <message>
            <source>Change the &amp;choices</source>
            <translation>Ändra &amp;valen</translation>
        </message>
        <message>
            <source>Save the document</source>
            <translation>Spara dokumentet</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Step 1 of 3: the copy is being written…</source>
            <translation>Steg 1 av 3: kopian skrivs…</translation>
        </message>
        <message>
            <source>Step 2 of 3: the copy is being read back…</source>
            <translation>Steg 2 av 3: kopian läses tillbaka…</translation>
        </message>
        <message>
            <source>Step 3 of 3: the copy is being opened and checked…</source>
            <translation>Steg 3 av 3: kopian öppnas och kontrolleras…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>A&amp;vbryt</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Remove (Enter)</source>
            <translation>Ta bort (Enter)</translation>
        </message>
        <message>
            <source>Keep (K)</source>
            <translation>Behåll (K)</translation>
        </message>
        <message>
            <source>Why may it stay? The reason is entered in the log: do not write the name.</source>
            <translation>Varför får ordet stå kvar? Skälet antecknas i loggen: skriv inte namnet.</translation>
        </message>
        <message>
            <source>The sentences that the word stands in</source>
            <translation>Meningarna där ordet förekommer</translation>
        </message>
        <message>
            <source>{word} ({n} places)</source>
            <translation>{word} ({n} ställen)</translation>
        </message>
        <message>
            <source>This was decided</source>
            <translation>Så avgjordes det</translation>
        </message>
        <message>
            <source>Protected name, from a case that is not open to you.</source>
            <translation>Skyddat namn, från ett ärende som inte är öppet för dig.</translation>
        </message>
        <message>
            <source>In the case: {name}</source>
            <translation>I ärendet: {name}</translation>
        </message>
        <message>
            <source>Decided: it goes.</source>
            <translation>Avgjort: det tas bort.</translation>
        </message>
        <message>
            <source>Decided: it stays.</source>
            <translation>Avgjort: det får stå kvar.</translation>
        </message>
        <message>
            <source>The reason says “{word}”, which is or may be a protected name. Say it without.</source>
            <translation>I skälet står ”{word}”, som är eller kan vara ett skyddat namn. Skriv skälet utan ordet.</translation>
        </message>
    </context>
    <context>
        <name>QuestionDesk</name>
        <message>
            <source>{n} of {total} left</source>
            <translation>{n} av {total} kvar</translation>
        </message>
        <message>
            <source>Nothing is left to decide on</source>
            <translation>Inget återstår att avgöra</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ångra</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>Gör &amp;om</translation>
        </message>
        <message>
            <source>Change the te&amp;xt</source>
            <translation>Ändra te&amp;xten</translation>
        </message>
        <message>
            <source>Words to decide on</source>
            <translation>Ord att avgöra</translation>
        </message>
        <message>
            <source>Enter removes, K keeps.</source>
            <translation>Enter tar bort, K behåller.</translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message>
            <source>{word} ({n} places)</source>
            <translation>{word} ({n} ställen)</translation>
        </message>
        <message>
            <source>{word}: goes</source>
            <translation>{word}: tas bort</translation>
        </message>
        <message>
            <source>{word}: stays</source>
            <translation>{word}: får stå kvar</translation>
        </message>
    </context>
    <context>
        <name>QuickContactPage</name>
        <message>
            <source>Ctrl+S saves. F7 marks a question as not asked.</source>
            <translation>Ctrl+S sparar. F7 markerar en fråga som inte frågad.</translation>
        </message>
    </context>
    <context>
        <name>RatedEditor</name>
        <message>
            <source>Clear the choice</source>
            <translation>Ta bort valet</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivering</translation>
        </message>
    </context>
    <context>
        <name>ReasonAsking</name>
        <message>
            <source>Reason</source>
            <translation>Orsak</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>&amp;Avbryt</translation>
        </message>
    </context>
    <context>
        <name>ReasonBar</name>
        <message>
            <source>Write the reason: what is ticked is saved with it.</source>
            <translation>Skriv orsaken: den sparas för allt som är markerat.</translation>
        </message>
        <message>
            <source>One reason for all that is ticked as unchanged</source>
            <translation>En motivering för allt som kryssas för som oförändrat</translation>
        </message>
        <message>
            <source>Everything in this part that is still open is unchanged</source>
            <translation>Allt som ännu är obesvarat i den här delen är oförändrat</translation>
        </message>
    </context>
    <context>
        <name>RecallOutlet</name>
        <message>
            <source>Save the letter</source>
            <translation>Spara brevet</translation>
        </message>
    </context>
    <context>
        <name>RecallPage</name>
        <message>
            <source>Recall letter</source>
            <translation>Brev om återlämnande</translation>
        </message>
        <message>
            <source>The letter names papers by reference and day, and nobody. When it is printed or saved, the register says that they were asked back.</source>
            <translation>Brevet nämner handlingarna med referens och dag, och ingen person. När det skrivs ut eller sparas antecknas i registret att de har begärts tillbaka.</translation>
        </message>
        <message>
            <source>Language of the letter</source>
            <translation>Brevets språk</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Svenska</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finska</translation>
        </message>
        <message>
            <source>Return or destroy by</source>
            <translation>Återlämnas eller förstörs senast</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>&amp;Förhandsgranska</translation>
        </message>
        <message>
            <source>To the &amp;withdrawal</source>
            <translation>Till återkal&amp;lelsen</translation>
        </message>
        <message>
            <source>Change the &amp;choices</source>
            <translation>&amp;Ändra valen</translation>
        </message>
    </context>
    <context>
        <name>RecipientPanel</name>
        <message>
            <source>Recipient</source>
            <translation>Mottagare</translation>
        </message>
        <message>
            <source>Add a &amp;recipient…</source>
            <translation>Lägg till en &amp;mottagare…</translation>
        </message>
        <message>
            <source>Another na&amp;me…</source>
            <translation>Ett annat na&amp;mn…</translation>
        </message>
        <message>
            <source>Take &amp;out again</source>
            <translation>Ta bort &amp;igen</translation>
        </message>
        <message>
            <source>Stands outside the programme</source>
            <translation>Står utanför Exitverksamheten</translation>
        </message>
        <message>
            <source>Needs the client's agreement</source>
            <translation>Kräver klientens överenskommelse</translation>
        </message>
        <message>
            <source>Receives reports of single cases</source>
            <translation>Tar emot rapporter om enskilda ärenden</translation>
        </message>
        <message>
            <source>Does not receive anything any more</source>
            <translation>Tar inte längre emot någonting</translation>
        </message>
        <message>
            <source>The client's right to see what is held does not depend on the policy.</source>
            <translation>Klientens rätt att se vad som finns antecknat beror inte på policyn.</translation>
        </message>
        <message>
            <source>Who stands outside the programme always needs an agreement.</source>
            <translation>Den som står utanför Exitverksamheten behöver alltid en överenskommelse.</translation>
        </message>
        <message>
            <source>{recipient} (retired)</source>
            <translation>{recipient} (tar inte längre emot)</translation>
        </message>
    </context>
    <context>
        <name>RecipientStep</name>
        <message>
            <source>Who is the report for?</source>
            <translation>Vem är rapporten till?</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Rapportens språk</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Svenska</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finska</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>Vad ska den användas till?</translation>
        </message>
        <message>
            <source>One sentence. It is printed on the report and entered in the log.</source>
            <translation>En mening. Den skrivs ut på rapporten och antecknas i loggen.</translation>
        </message>
        <message>
            <source>Return or destroy by (may be left empty)</source>
            <translation>Återlämnas eller förstörs senast (kan lämnas tomt)</translation>
        </message>
        <message>
            <source>The day is entered in the register; once it has passed it is on Today.</source>
            <translation>Dagen antecknas i registret. När den närmar sig och har passerat syns utlämnandet på sidan I dag.</translation>
        </message>
        <message>
            <source>d.m.yyyy</source>
            <translation>d.m.åååå</translation>
        </message>
        <message>
            <source>A child at risk, or danger to life? Necessary disclosure</source>
            <translation>Är ett barn i fara eller någons liv hotat? Nödvändigt utlämnande</translation>
        </message>
        <message>
            <source>What agreement and policy let through</source>
            <translation>Vad överenskommelsen och reglerna tillåter</translation>
        </message>
        <message>
            <source>The whole policy</source>
            <translation>Hela policyn</translation>
        </message>
    </context>
    <context>
        <name>RecognitionCard</name>
        <message>
            <source>Further sentences: {n}</source>
            <translation>Fler meningar: {n}</translation>
        </message>
        <message>
            <source>Nothing of the kind</source>
            <translation>Inget sådant</translation>
        </message>
        <message>
            <source>Tells of nobody</source>
            <translation>Avslöjar ingen</translation>
        </message>
        <message>
            <source>Changed in the text</source>
            <translation>Ändrat i texten</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Tillbaka till texten</translation>
        </message>
    </context>
    <context>
        <name>RecognitionStep</name>
        <message>
            <source>Questions left: {n}</source>
            <translation>Frågor kvar: {n}</translation>
        </message>
        <message>
            <source>All questions are answered for this text</source>
            <translation>Alla frågor är besvarade för den här texten</translation>
        </message>
        <message>
            <source>The names are gone. What is left may still tell who somebody is. If a sentence does, change it; after every change the questions are asked anew.</source>
            <translation>Namnen är borta. Det som är kvar kan ändå avslöja vem det är fråga om. Ändra i så fall meningen; efter varje ändring ställs frågorna på nytt.</translation>
        </message>
        <message>
            <source>No words in the text point to these</source>
            <translation>Inget ord i texten tyder på det här</translation>
        </message>
        <message>
            <source>Back to the &amp;text</source>
            <translation>Tillbaka till &amp;texten</translation>
        </message>
        <message>
            <source>Answer &amp;anew</source>
            <translation>Svara på &amp;nytt</translation>
        </message>
    </context>
    <context>
        <name>RecordBody</name>
        <message>
            <source>Changed from the version before</source>
            <translation>Ändrat från föregående version</translation>
        </message>
        <message>
            <source>Version {n}, {at}, {author}</source>
            <translation>Version {n}, {at}, {author}</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ändrat</translation>
        </message>
        <message>
            <source>Taken out since the version before</source>
            <translation>Borttaget sedan föregående version</translation>
        </message>
        <message>
            <source>Another identity: while it is shown, the present one is covered.</source>
            <translation>En annan identitet: medan den visas är den nuvarande dold.</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <source>&amp;Correct</source>
            <translation>&amp;Rätta</translation>
        </message>
        <message>
            <source>Strike &amp;out…</source>
            <translation>Stryk &amp;ut…</translation>
        </message>
        <message>
            <source>Re&amp;fer to a partner…</source>
            <translation>&amp;Hänvisa till en partner…</translation>
        </message>
        <message>
            <source>Assess &amp;safety after this</source>
            <translation>Bedöm &amp;säkerheten efter det här</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>Till ä&amp;rendet</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>&amp;Beside the version before</source>
            <translation>&amp;Bredvid den föregående versionen</translation>
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
            <translation>Rättelsen skrivs vid sidan av det som fanns förut, och det finns kvar.</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Spara</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Stäng</translation>
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
            <translation>‹ &amp;Tillbaka</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>F&amp;ortsätt</translation>
        </message>
        <message>
            <source>Opening the vault…</source>
            <translation>Valvet låses upp…</translation>
        </message>
    </context>
    <context>
        <name>ReferralPage</name>
        <message>
            <source>Refer to a service</source>
            <translation>Hänvisa till tjänst</translation>
        </message>
        <message>
            <source>The client's agreement and the policy decide what the partner can get. Nothing leaves before you have read the report and it has been checked.</source>
            <translation>Klientens överenskommelse och policyn avgör vad partnern kan få. Ingenting lämnas ut innan du har läst rapporten och den har kontrollerats.</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Rapportens språk</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Svenska</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finska</translation>
        </message>
        <message>
            <source>&amp;On to the report</source>
            <translation>&amp;Vidare till rapporten</translation>
        </message>
        <message>
            <source>To the &amp;unfinished report</source>
            <translation>Till den &amp;ofärdiga rapporten</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>Till ä&amp;rendet</translation>
        </message>
        <message>
            <source>Finish the other report first.</source>
            <translation>Gör den andra rapporten färdig först.</translation>
        </message>
        <message>
            <source>Choose a partner.</source>
            <translation>Välj en partner.</translation>
        </message>
        <message>
            <source>Say what the referral is for.</source>
            <translation>Skriv vad hänvisningen gäller.</translation>
        </message>
        <message>
            <source>Put right what is said beside the questions.</source>
            <translation>Rätta till det som står vid frågorna.</translation>
        </message>
    </context>
    <context>
        <name>RegisterFilters</name>
        <message>
            <source>Recipient</source>
            <translation>Mottagare</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från och med</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till och med</translation>
        </message>
        <message>
            <source>d.m.yyyy</source>
            <translation>d.m.åååå</translation>
        </message>
        <message>
            <source>Only what is still out</source>
            <translation>Bara det som inte har återlämnats eller förstörts</translation>
        </message>
        <message>
            <source>Only necessary disclosures</source>
            <translation>Bara nödvändiga utlämnanden</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
    </context>
    <context>
        <name>RegisterPage</name>
        <message>
            <source>What has left this case</source>
            <translation>Utlämnat ur ärendet</translation>
        </message>
        <message>
            <source>Register of disclosures</source>
            <translation>Register över utlämnanden</translation>
        </message>
        <message>
            <source>Each line is read from a signed entry of the log. It says what left and to whom, never the words themselves.</source>
            <translation>Varje rad läses ur en undertecknad anteckning i loggen. Den säger vad som lämnades ut och till vem, aldrig själva orden.</translation>
        </message>
        <message>
            <source>Check a &amp;file…</source>
            <translation>Kontrollera en &amp;fil…</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>Till &amp;ärendet</translation>
        </message>
        <message>
            <source>To the &amp;log</source>
            <translation>Till &amp;loggen</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Ärende</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Mottagare</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Purpose or ground</source>
            <translation>Ändamål eller grund</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referens</translation>
        </message>
        <message>
            <source>Nothing has left, or nothing that is asked for here.</source>
            <translation>Ingenting har lämnats ut, eller ingenting av det som söks här.</translation>
        </message>
        <message>
            <source>to be looked at</source>
            <translation>ska granskas</translation>
        </message>
        <message>
            <source>the client does not know</source>
            <translation>klienten har inte fått veta</translation>
        </message>
        <message>
            <source>late: due back {day}</source>
            <translation>försenad, skulle vara åter {day}</translation>
        </message>
        <message>
            <source>due back {day}</source>
            <translation>åter senast {day}</translation>
        </message>
        <message>
            <source>settled {day}</source>
            <translation>avslutad {day}</translation>
        </message>
        <message>
            <source>asked back {day}</source>
            <translation>begärt tillbaka {day}</translation>
        </message>
        <message>
            <source>In cases that are not shared with you: {n}</source>
            <translation>I ärenden som inte är delade med dig: {n}</translation>
        </message>
        <message>
            <source>Check a file against the register</source>
            <translation>Kontrollera en fil mot registret</translation>
        </message>
    </context>
    <context>
        <name>ReminderStrip</name>
        <message>
            <source>The marked passage may be about an offence. Nobody is asked about that here.</source>
            <translation>Det markerade stället kan handla om ett brott. Det frågas ingen om här.</translation>
        </message>
        <message>
            <source>Rephrase</source>
            <translation>Formulera om</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Låt stå</translation>
        </message>
        <message>
            <source>May still be prevented, or concerns a child</source>
            <translation>Kan ännu förhindras, eller gäller ett barn</translation>
        </message>
        <message>
            <source>Necessary disclosure…</source>
            <translation>Nödvändigt utlämnande…</translation>
        </message>
    </context>
    <context>
        <name>RemovingStep</name>
        <message>
            <source>Remove an officer</source>
            <translation>Ta bort en tjänsteman</translation>
        </message>
        <message>
            <source>The vault gets a new key that the officer never had; everyone else goes on with their passphrase. What the officer could open until now may have been read or copied already, and backups made before still open for them.</source>
            <translation>Valvet får en ny nyckel som tjänstemannen aldrig har haft; de andra fortsätter med sin lösenfras. Det som tjänstemannen hittills har kunnat öppna kan redan vara läst eller kopierat, och tidigare säkerhetskopior öppnas fortfarande för tjänstemannen.</translation>
        </message>
        <message>
            <source>Officer: {name} · responsible for cases: {cases} · of these without a deputy: {alone} · drafts: {drafts}</source>
            <translation>Tjänsteman: {name} · ansvarar för ärenden: {cases} · av dem utan ställföreträdare: {alone} · utkast: {drafts}</translation>
        </message>
        <message>
            <source>Who takes over the cases and drafts?</source>
            <translation>Vem tar över ärendena och utkasten?</translation>
        </message>
        <message>
            <source>The deputies of the cases</source>
            <translation>Ärendenas ställföreträdare</translation>
        </message>
        <message>
            <source>Go on although sealed answers are lost</source>
            <translation>Fortsätt fast förseglade uppgifter går förlorade</translation>
        </message>
        <message>
            <source>Cases whose sealed answers only this officer can open: {count}. Better: let the officer unlock the vault and share those cases first.</source>
            <translation>Ärenden vars förseglade uppgifter bara den här tjänstemannen kan öppna: {count}. Bättre: låt tjänstemannen låsa upp valvet och dela de ärendena först.</translation>
        </message>
    </context>
    <context>
        <name>RenewStep</name>
        <message>
            <source>A new recovery sheet</source>
            <translation>Ett nytt återställningsblad</translation>
        </message>
        <message>
            <source>The new sheet replaces the old one, which then opens nothing but old copies of the vault. Have a printer ready, or pen and paper. Destroy the old sheet.</source>
            <translation>Det nya bladet ersätter det gamla, som sedan bara öppnar gamla kopior av valvet. Ha en skrivare till hands, eller papper och penna. Förstör det gamla bladet.</translation>
        </message>
    </context>
    <context>
        <name>RenewingStep</name>
        <message>
            <source>A new key for the vault</source>
            <translation>En ny nyckel till valvet</translation>
        </message>
        <message>
            <source>Everything is encrypted again under a new key. Passphrases and recovery sheets go on as before. Copies made before still open with what opened them then: a new key does not reach them.</source>
            <translation>Allt krypteras på nytt med en ny nyckel. Lösenfraserna och återställningsbladen gäller som förut. Kopior som gjorts tidigare öppnas fortfarande med det som öppnade dem då: en ny nyckel når dem inte.</translation>
        </message>
    </context>
    <context>
        <name>ReportChoices</name>
        <message>
            <source>Choose a recipient.</source>
            <translation>Välj en mottagare.</translation>
        </message>
        <message>
            <source>Choose the language of the report.</source>
            <translation>Välj rapportens språk.</translation>
        </message>
        <message>
            <source>Write the day of return as a day, or leave it empty.</source>
            <translation>Skriv återlämningsdagen som ett datum eller lämna den tom.</translation>
        </message>
        <message>
            <source>Say what the report is for.</source>
            <translation>Skriv vad rapporten ska användas till.</translation>
        </message>
    </context>
    <context>
        <name>ReportOutlet</name>
        <message>
            <source>Save the report</source>
            <translation>Spara rapporten</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Report, step {n} of {all}: the recipient</source>
            <translation>Rapport, steg {n} av {all}: mottagaren</translation>
        </message>
        <message>
            <source>Report, step {n} of {all}: the contents</source>
            <translation>Rapport, steg {n} av {all}: innehållet</translation>
        </message>
        <message>
            <source>Report, step {n} of {all}: the review</source>
            <translation>Rapport, steg {n} av {all}: granskningen</translation>
        </message>
        <message>
            <source>Report, step {n} of {all}: what may tell who it is</source>
            <translation>Rapport, steg {n} av {all}: det som kan röja vem det är</translation>
        </message>
        <message>
            <source>Report, step {n} of {all}: the checked file</source>
            <translation>Rapport, steg {n} av {all}: den kontrollerade filen</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Nästa</translation>
        </message>
        <message>
            <source>&amp;Make and check the file</source>
            <translation>&amp;Gör och kontrollera filen</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>Till&amp;baka</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>Till ä&amp;rendet</translation>
        </message>
        <message>
            <source>Write a text or tick an answer.</source>
            <translation>Skriv en text eller kryssa för ett svar.</translation>
        </message>
        <message>
            <source>Finish changing the text first.</source>
            <translation>Gör först klart ändringen av texten.</translation>
        </message>
        <message>
            <source>Decide on every word first. Left: {n}</source>
            <translation>Avgör först varje ord. Kvar: {n}</translation>
        </message>
        <message>
            <source>Answer every question first.</source>
            <translation>Svara först på alla frågor.</translation>
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
            <translation>‹ &amp;Tillbaka</translation>
        </message>
        <message>
            <source>&amp;Leave everything as it is</source>
            <translation>&amp;Lämna allt som det är</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>F&amp;ortsätt</translation>
        </message>
        <message>
            <source>&amp;Copy it</source>
            <translation>&amp;Kopiera den</translation>
        </message>
        <message>
            <source>&amp;Open and check</source>
            <translation>&amp;Öppna och kontrollera</translation>
        </message>
        <message>
            <source>Put it to &amp;use</source>
            <translation>Ta den i &amp;bruk</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Steg {number} av {count}</translation>
        </message>
    </context>
    <context>
        <name>ResultStep</name>
        <message>
            <source>The backup has been tried</source>
            <translation>Kopian har prövats</translation>
        </message>
        <message>
            <source>The copy that was tried has been taken away. Nothing was changed.</source>
            <translation>Kopian som prövades har tagits bort igen. Inget har ändrats.</translation>
        </message>
    </context>
    <context>
        <name>ReturnPanel</name>
        <message>
            <source>Returned or destroyed</source>
            <translation>Återlämnad eller förstörd</translation>
        </message>
        <message>
            <source>What has become of it?</source>
            <translation>Vad har hänt med den?</translation>
        </message>
        <message>
            <source>On which day?</source>
            <translation>Vilken dag?</translation>
        </message>
        <message>
            <source>Remark, if anything should be noted</source>
            <translation>Anmärkning, om något behöver antecknas</translation>
        </message>
        <message>
            <source>&amp;Enter in the log</source>
            <translation>&amp;Anteckna i loggen</translation>
        </message>
    </context>
    <context>
        <name>ReviewStep</name>
        <message>
            <source>This place comes from a record. Change it there, or untick it.</source>
            <translation>Det här stället kommer från en anteckning. Ändra det där eller ta bort krysset.</translation>
        </message>
    </context>
    <context>
        <name>RuleChoice</name>
        <message>
            <source>Backups &amp;kept in a folder</source>
            <translation>Säkerhetskopior som spa&amp;ras i en mapp</translation>
        </message>
        <message>
            <source>Days without a backup until a &amp;warning</source>
            <translation>Dagar utan säkerhetskopia tills det &amp;varnas</translation>
        </message>
        <message>
            <source>Holds for all officers of this vault. The change is logged.</source>
            <translation>Gäller alla tjänstemän i valvet. Ändringen antecknas i loggen.</translation>
        </message>
    </context>
    <context>
        <name>SafetyOverview</name>
        <message>
            <source>Everyone who is protected</source>
            <translation>Alla som skyddas</translation>
        </message>
        <message>
            <source>Nobody has a card yet. Write the client's card on the first tab.</source>
            <translation>Ingen har ett kort ännu. Skriv klientens kort på fliken Personer.</translation>
        </message>
        <message>
            <source>Without a level that holds: {n}</source>
            <translation>Utan en hotnivå som gäller: {n}</translation>
        </message>
        <message>
            <source>Assess again</source>
            <translation>Bedöm på nytt</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Bedöm</translation>
        </message>
    </context>
    <context>
        <name>SafetyPrintPage</name>
        <message>
            <source>The safety plan on paper</source>
            <translation>Säkerhetsplanen på papper</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Papperets språk</translation>
        </message>
        <message>
            <source>Heading of the paper</source>
            <translation>Papperets rubrik</translation>
        </message>
        <message>
            <source>To remember</source>
            <translation>Minneslista</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Att göra</translation>
        </message>
        <message>
            <source>The week</source>
            <translation>Veckan</translation>
        </message>
        <message>
            <source>Lines for signatures</source>
            <translation>Rader för underskrifter</translation>
        </message>
        <message>
            <source>Is it safe for the client to carry this?</source>
            <translation>Är det tryggt för klienten att bära detta med sig?</translation>
        </message>
        <message>
            <source>Yes, we have talked about it</source>
            <translation>Ja, vi har talat om det</translation>
        </message>
        <message>
            <source>No, or we do not know</source>
            <translation>Nej, eller vi vet inte</translation>
        </message>
        <message>
            <source>Note that it is &amp;memorised</source>
            <translation>Anteckna att den är &amp;inlärd</translation>
        </message>
        <message>
            <source>The lines, and how each is carried</source>
            <translation>Raderna och hur var och en bärs med</translation>
        </message>
        <message>
            <source>What paper?</source>
            <translation>Vilket papper?</translation>
        </message>
        <message>
            <source>The whole plan for the client</source>
            <translation>Hela planen för klienten</translation>
        </message>
        <message>
            <source>The whole plan for the programme</source>
            <translation>Hela planen för verksamheten</translation>
        </message>
        <message>
            <source>Discreet, one A4</source>
            <translation>Diskret, en A4</translation>
        </message>
        <message>
            <source>Discreet, folded to pocket size</source>
            <translation>Diskret, vikt till fickformat</translation>
        </message>
        <message>
            <source>No paper: memorise only</source>
            <translation>Inget papper: bara lära in</translation>
        </message>
        <message>
            <source>With titles. Each line as the client chose to carry it.</source>
            <translation>Med rubriker. Varje rad så som klienten valde att bära den.</translation>
        </message>
        <message>
            <source>Every line as it stands, marked secret. It stays here.</source>
            <translation>Varje rad som den är, märkt sekretessbelagd. Den stannar här.</translation>
        </message>
        <message>
            <source>A neutral heading, no date, no other names than in the lines.</source>
            <translation>Neutral rubrik, inget datum, inga andra namn än de i raderna.</translation>
        </message>
        <message>
            <source>The same on one sheet that folds to eight small pages.</source>
            <translation>Samma på ett ark som viks till åtta små sidor.</translation>
        </message>
        <message>
            <source>Read the lines together until they stick.</source>
            <translation>Läs raderna tillsammans tills de sitter.</translation>
        </message>
        <message>
            <source>Choose the language and the paper.</source>
            <translation>Välj språk och papper.</translation>
        </message>
        <message>
            <source>No paper is made.</source>
            <translation>Inget papper görs.</translation>
        </message>
        <message>
            <source>Words for this paper are missing in that language.</source>
            <translation>Det saknas ord för det här papperet på det språket.</translation>
        </message>
        <message>
            <source>Not safe to carry: choose to memorise only.</source>
            <translation>Inte tryggt att bära: välj att bara lära in.</translation>
        </message>
        <message>
            <source>Talk about whether the paper is safe to carry, and answer.</source>
            <translation>Tala om huruvida papperet är tryggt att bära och svara.</translation>
        </message>
        <message>
            <source>Change the &amp;lines</source>
            <translation>Ändra &amp;raderna</translation>
        </message>
    </context>
    <context>
        <name>SavedContact</name>
        <message>
            <source>The contact is saved</source>
            <translation>Kontakten är sparad</translation>
        </message>
        <message>
            <source>It is an enquiry that may expire. Make it a case when the work goes on.</source>
            <translation>Den är en förfrågan som kan förfalla. Öppna den som ärende när arbetet går vidare.</translation>
        </message>
        <message>
            <source>&amp;Make it a case</source>
            <translation>Ö&amp;ppna som ärende</translation>
        </message>
        <message>
            <source>&amp;Another contact</source>
            <translation>En &amp;ny kontakt</translation>
        </message>
        <message>
            <source>&amp;Leave it as an enquiry</source>
            <translation>&amp;Låt det vara en förfrågan</translation>
        </message>
    </context>
    <context>
        <name>SealedCover</name>
        <message>
            <source>Hidden answer</source>
            <translation>Dold uppgift</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>Why do you need to see this? The reason is written into the log.</source>
            <translation>Varför behöver du se uppgiften? Orsaken skrivs i loggen.</translation>
        </message>
        <message>
            <source>Reason for showing</source>
            <translation>Orsak till att visa uppgiften</translation>
        </message>
        <message>
            <source>Keep hidden</source>
            <translation>Låt vara dold</translation>
        </message>
    </context>
    <context>
        <name>SecondLook</name>
        <message>
            <source>&amp;Strike out everywhere</source>
            <translation>&amp;Stryk överallt</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>Till&amp;baka</translation>
        </message>
        <message>
            <source>Cance&amp;l</source>
            <translation>Avbr&amp;yt</translation>
        </message>
        <message>
            <source>Striking out, and writing the vault's file anew. A large vault takes a while…</source>
            <translation>Stryker och skriver om valvets fil. I ett stort valv tar det en stund…</translation>
        </message>
        <message>
            <source>&amp;Delete the files among them too</source>
            <translation>&amp;Radera också filerna bland dem</translation>
        </message>
        <message>
            <source>Other records of this case with the same words: {elsewhere}. There they stay, and a name that is struck out here is no longer known as one when a report is made.</source>
            <translation>Andra anteckningar i ärendet med samma ord: {elsewhere}. Där står de kvar, och ett namn som stryks här känns inte längre igen som namn när en rapport görs.</translation>
        </message>
        <message>
            <source>Older copies beside the vault hold it, too: {names}</source>
            <translation>Äldre kopior intill valvet har den också kvar: {names}</translation>
        </message>
        <message>
            <source>This goes from every version ({revisions}), every draft ({drafts}) and the search. Nobody can bring it back.</source>
            <translation>Det stryks ur alla versioner ({revisions}), alla utkast ({drafts}) och sökningen. Ingen kan få tillbaka det.</translation>
        </message>
        <message>
            <source>What has been printed, saved as a file or sent still holds it, and so does every backup made until now: make a new backup and delete the older ones.</source>
            <translation>Det som har skrivits ut, sparats som fil eller skickats har uppgiften kvar, och det har alla säkerhetskopior som gjorts hittills: gör en ny säkerhetskopia och radera de äldre.</translation>
        </message>
        <message>
            <source>The whole answer</source>
            <translation>Hela svaret</translation>
        </message>
    </context>
    <context>
        <name>SecondSheetStep</name>
        <message>
            <source>The second supervisor's sheet</source>
            <translation>Den andra chefens blad</translation>
        </message>
        <message>
            <source>The other supervisor types the code of the other sheet.</source>
            <translation>Den andra chefen skriver koden på det andra bladet.</translation>
        </message>
    </context>
    <context>
        <name>SecretStep</name>
        <message>
            <source>Open the backup</source>
            <translation>Öppna kopian</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault today.</source>
            <translation>Skriv den lösenfras som valvet öppnas med i dag.</translation>
        </message>
        <message>
            <source>Type the passphrase that held when the backup was made. It may be another than today's.</source>
            <translation>Skriv den lösenfras som gällde när kopian gjordes. Den kan vara en annan än dagens.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Lösenfras</translation>
        </message>
        <message>
            <source>Use &amp;two supervisors' sheets instead</source>
            <translation>Använd t&amp;vå chefers blad i stället</translation>
        </message>
        <message>
            <source>Use the &amp;passphrase instead</source>
            <translation>Använd &amp;lösenfrasen i stället</translation>
        </message>
        <message>
            <source>Use the &amp;recovery sheet instead</source>
            <translation>Använd åte&amp;rställningsbladet i stället</translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message>
            <source>Part of the form</source>
            <translation>Del av formuläret</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Inte påbörjad</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Påbörjad</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Inte frågat</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Behöver rättas</translation>
        </message>
    </context>
    <context>
        <name>SectionPage</name>
        <message>
            <source>The rest of this part was not asked</source>
            <translation>Resten av den här delen frågades inte</translation>
        </message>
    </context>
    <context>
        <name>ServicesTab</name>
        <message>
            <source>Services and safety arrangements</source>
            <translation>Tjänster och säkerhetsarrangemang</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Hänvisningar</translation>
        </message>
        <message>
            <source>Outlays</source>
            <translation>Utlägg</translation>
        </message>
        <message>
            <source>Lent equipment</source>
            <translation>Utlånade föremål</translation>
        </message>
        <message>
            <source>New &amp;service or arrangement</source>
            <translation>Ny &amp;tjänst eller nytt arrangemang</translation>
        </message>
        <message>
            <source>&amp;Refer to a partner…</source>
            <translation>&amp;Hänvisa till en partner…</translation>
        </message>
        <message>
            <source>New o&amp;utlay</source>
            <translation>Nytt &amp;utlägg</translation>
        </message>
        <message>
            <source>&amp;Lend something</source>
            <translation>&amp;Låna ut något</translation>
        </message>
        <message>
            <source>Nothing is arranged yet.</source>
            <translation>Ingenting har ordnats ännu.</translation>
        </message>
        <message>
            <source>Nobody has been asked yet. Refer from a goal, a step or here.</source>
            <translation>Ingen partner har tillfrågats ännu. Hänvisa från ett mål, ett steg eller härifrån.</translation>
        </message>
        <message>
            <source>No outlays.</source>
            <translation>Inga utlägg.</translation>
        </message>
        <message>
            <source>Nothing is lent.</source>
            <translation>Ingenting är utlånat.</translation>
        </message>
        <message>
            <source>belongs to: {x}</source>
            <translation>hör till: {x}</translation>
        </message>
        <message>
            <source>its last day has passed</source>
            <translation>sista dagen har passerat</translation>
        </message>
        <message>
            <source>Refer…</source>
            <translation>Hänvisa…</translation>
        </message>
        <message>
            <source>overdue: expected by {day}</source>
            <translation>försenat: väntades senast {day}</translation>
        </message>
        <message>
            <source>expected by {day}</source>
            <translation>väntas senast {day}</translation>
        </message>
        <message>
            <source>sent {day}</source>
            <translation>skickad {day}</translation>
        </message>
        <message>
            <source>answer: {x}</source>
            <translation>svar: {x}</translation>
        </message>
        <message>
            <source>Enter the answer…</source>
            <translation>Anteckna svaret…</translation>
        </message>
        <message>
            <source>What left: {reference}</source>
            <translation>Det som lämnades ut: {reference}</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Sammanlagt</translation>
        </message>
        <message>
            <source>overdue: due back {day}</source>
            <translation>försenat: åter senast {day}</translation>
        </message>
        <message>
            <source>due back {day}</source>
            <translation>åter senast {day}</translation>
        </message>
        <message>
            <source>lent {day}</source>
            <translation>utlånat {day}</translation>
        </message>
        <message>
            <source>Returned or lost…</source>
            <translation>Återlämnat eller förkommet…</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>Språk i fönstren</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textstorlek</translation>
        </message>
        <message>
            <source>S&amp;maller</source>
            <translation>&amp;Mindre</translation>
        </message>
        <message>
            <source>La&amp;rger</source>
            <translation>S&amp;törre</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>&amp;Vanlig storlek</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Färger</translation>
        </message>
        <message>
            <source>As on the desktop</source>
            <translation>Som i datorns inställningar</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ljust</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mörkt</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hög kontrast</translation>
        </message>
        <message>
            <source>What opens the vault</source>
            <translation>Det som öppnar valvet</translation>
        </message>
        <message>
            <source>The passphrase, and the recovery sheet for the day it is forgotten.</source>
            <translation>Lösenfrasen, och återställningsbladet för den dag då den är glömd.</translation>
        </message>
        <message>
            <source>Change the &amp;passphrase</source>
            <translation>Byt &amp;lösenfras</translation>
        </message>
        <message>
            <source>New &amp;recovery sheet</source>
            <translation>Nytt &amp;återställningsblad</translation>
        </message>
        <message>
            <source>&amp;Tie the passphrase to this computer</source>
            <translation>&amp;Knyt lösenfrasen till den här datorn</translation>
        </message>
        <message>
            <source>&amp;Officers of the vault</source>
            <translation>Valvets t&amp;jänstemän</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>Utlämnande</translation>
        </message>
        <message>
            <source>Which recipients there are, and what each of them can get at most.</source>
            <translation>Vilka mottagare det finns och vad var och en som mest kan få.</translation>
        </message>
        <message>
            <source>&amp;What may be disclosed</source>
            <translation>&amp;Vad som får lämnas ut</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Säkerhetskopia</translation>
        </message>
        <message>
            <source>A copy on a drive of its own, for the day the computer is lost or broken.</source>
            <translation>En kopia på en separat enhet, för den dag datorn försvinner eller går sönder.</translation>
        </message>
        <message>
            <source>&amp;Back up or try a restore</source>
            <translation>Säkerhets&amp;kopiera eller pröva att återställa</translation>
        </message>
        <message>
            <source>{points} points</source>
            <translation>{points} punkter</translation>
        </message>
    </context>
    <context>
        <name>SheetChange</name>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Tillbaka</translation>
        </message>
        <message>
            <source>&amp;Make a new sheet</source>
            <translation>&amp;Gör ett nytt blad</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>F&amp;ortsätt</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation>&amp;Klar</translation>
        </message>
        <message>
            <source>The sheet is being made…</source>
            <translation>Bladet görs…</translation>
        </message>
    </context>
    <context>
        <name>SheetStep</name>
        <message>
            <source>Your recovery sheet</source>
            <translation>Ditt återställningsblad</translation>
        </message>
        <message>
            <source>If the passphrase is forgotten, this code is the only way into the vault. Keep it on paper in a locked place, never on a computer or a telephone.</source>
            <translation>Om lösenfrasen glöms är den här koden den enda vägen in i valvet. Förvara den på papper på ett låst ställe, aldrig på en dator eller telefon.</translation>
        </message>
        <message>
            <source>&amp;Print the sheet</source>
            <translation>&amp;Skriv ut bladet</translation>
        </message>
        <message>
            <source>No printer? Copy the code by hand, one character at a time.</source>
            <translation>Ingen skrivare? Skriv av koden för hand, ett tecken i taget.</translation>
        </message>
        <message>
            <source>Fingerprint of the vault: {mark}</source>
            <translation>Valvets fingeravtryck: {mark}</translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message>
            <source>The text as it is</source>
            <translation>Texten som den är</translation>
        </message>
        <message>
            <source>As the recipient will read it</source>
            <translation>Så läser mottagaren den</translation>
        </message>
        <message>
            <source>Ctrl+Down and Ctrl+Up go from mark to mark.</source>
            <translation>Ctrl+Nedpil och Ctrl+Uppil går från markering till markering.</translation>
        </message>
        <message>
            <source>Previous mark</source>
            <translation>Föregående markering</translation>
        </message>
        <message>
            <source>Next mark</source>
            <translation>Nästa markering</translation>
        </message>
        <message>
            <source>Ctrl+Up</source>
            <translation>Ctrl+Uppil</translation>
        </message>
        <message>
            <source>Ctrl+Down</source>
            <translation>Ctrl+Nedpil</translation>
        </message>
        <message>
            <source>Point at a mark, or go to it with the cursor, to read why it is there.</source>
            <translation>Peka på en markering eller gå till den med markören för att läsa varför den finns där.</translation>
        </message>
    </context>
    <context>
        <name>SignPanel</name>
        <message>
            <source>Signed on</source>
            <translation>Undertecknad den</translation>
        </message>
        <message>
            <source>Write a day, such as 22.11.2026.</source>
            <translation>Skriv en dag, till exempel 22.11.2026.</translation>
        </message>
        <message>
            <source>Signed with</source>
            <translation>Undertecknad med</translation>
        </message>
        <message>
            <source>Who signed?</source>
            <translation>Vem undertecknade?</translation>
        </message>
        <message>
            <source>Where is the paper kept? (may be left empty)</source>
            <translation>Var förvaras papperet? (får lämnas tomt)</translation>
        </message>
        <message>
            <source>Note the signature</source>
            <translation>Anteckna underskriften</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>SignedPaperStrip</name>
        <message>
            <source>Signed paper</source>
            <translation>Undertecknat papper</translation>
        </message>
        <message>
            <source>&amp;Attach the signed paper…</source>
            <translation>&amp;Bifoga det undertecknade papperet …</translation>
        </message>
        <message>
            <source>Choose amon&amp;g the attachments…</source>
            <translation>Välj blan&amp;d bilagorna …</translation>
        </message>
        <message>
            <source>It &amp;belongs here</source>
            <translation>Den &amp;hör hit</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>Av&amp;bryt</translation>
        </message>
        <message>
            <source>Which attachment</source>
            <translation>Vilken bilaga</translation>
        </message>
        <message>
            <source>No signed paper is attached.</source>
            <translation>Inget undertecknat papper är bifogat.</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Öppna …</translation>
        </message>
        <message>
            <source>It does not belong here</source>
            <translation>Den hör inte hit</translation>
        </message>
        <message>
            <source>Attached {day}: {what}</source>
            <translation>Bifogat {day}: {what}</translation>
        </message>
        <message>
            <source>erased {day}, {officer}</source>
            <translation>raderad {day}, {officer}</translation>
        </message>
        <message>
            <source>Choose the scan of the signed paper</source>
            <translation>Välj den skannade filen av det undertecknade papperet</translation>
        </message>
    </context>
    <context>
        <name>StepAdder</name>
        <message>
            <source>Common steps</source>
            <translation>Vanliga steg</translation>
        </message>
        <message>
            <source>Other steps, one a line</source>
            <translation>Andra steg, ett per rad</translation>
        </message>
        <message>
            <source>A day may stand at the end of a line: 1.12. Ctrl+Enter adds the steps.</source>
            <translation>Dagen kan stå i slutet av raden: 1.12. Ctrl+Enter lägger till stegen.</translation>
        </message>
        <message>
            <source>Who does what is typed</source>
            <translation>Vem gör det som skrivs här</translation>
        </message>
        <message>
            <source>{step} (by {day})</source>
            <translation>{step} (senast {day})</translation>
        </message>
        <message>
            <source>&amp;Add the steps</source>
            <translation>&amp;Lägg till stegen</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Stäng</translation>
        </message>
        <message>
            <source>Tick a step or type one.</source>
            <translation>Kryssa för ett steg eller skriv ett.</translation>
        </message>
    </context>
    <context>
        <name>StrengthMeter</name>
        <message>
            <source>Strength of the passphrase</source>
            <translation>Lösenfrasens styrka</translation>
        </message>
        <message>
            <source>Tip: four or more random words that have nothing to do with each other.</source>
            <translation>Tips: fyra eller flera slumpmässiga ord som inte har med varandra att göra.</translation>
        </message>
    </context>
    <context>
        <name>StrikePanel</name>
        <message>
            <source>Strike out everywhere</source>
            <translation>Stryk överallt</translation>
        </message>
    </context>
    <context>
        <name>StruckCard</name>
        <message>
            <source>Struck out of this version</source>
            <translation>Struket ur den här versionen</translation>
        </message>
        <message>
            <source>{answer}. {at}, {officer}. Reason: {reason}</source>
            <translation>{answer}. {at}, {officer}. Orsak: {reason}</translation>
        </message>
    </context>
    <context>
        <name>SummaryLook</name>
        <message>
            <source>Keep the summary, strike out the notes</source>
            <translation>Spara sammanfattningen, stryk anteckningarna</translation>
        </message>
        <message>
            <source>The summary</source>
            <translation>Sammanfattningen</translation>
        </message>
        <message>
            <source>Notes struck out whole, in every version and draft: {n}. Their day, kind and length stay. Nobody can bring the words back.</source>
            <translation>Anteckningar som stryks helt, i alla versioner och utkast: {n}. Dag, typ och längd blir kvar. Ingen kan få orden tillbaka.</translation>
        </message>
        <message>
            <source>What has been printed, saved as a file or sent still holds them, and so does every backup made until now: make a new backup and delete the older ones.</source>
            <translation>De finns kvar i det som har skrivits ut, sparats som fil eller skickats, och i varje säkerhetskopia som har gjorts hittills: gör en ny säkerhetskopia och radera de äldre.</translation>
        </message>
        <message>
            <source>Older copies beside the vault: {n}.</source>
            <translation>Äldre kopior intill valvet: {n}.</translation>
        </message>
        <message>
            <source>Striking out, and writing the vault's file anew. A large vault takes a while…</source>
            <translation>Stryker och skriver om valvets fil. Med ett stort valv tar det en stund …</translation>
        </message>
        <message>
            <source>&amp;Strike out the notes</source>
            <translation>&amp;Stryk anteckningarna</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Tillbaka</translation>
        </message>
    </context>
    <context>
        <name>SummaryOfferCard</name>
        <message>
            <source>A summary in place of the notes?</source>
            <translation>En sammanfattning i stället för anteckningarna?</translation>
        </message>
        <message>
            <source>Write a su&amp;mmary…</source>
            <translation>Skriv en &amp;sammanfattning …</translation>
        </message>
        <message>
            <source>N&amp;ot this time</source>
            <translation>Inte &amp;den här gången</translation>
        </message>
        <message>
            <source>The plan was looked over {day}. Notes written before that: {n}. What the work still needs can be kept as a summary and the notes behind it struck out. Nothing happens by itself.</source>
            <translation>Planen sågs över {day}. Anteckningar från tiden före det: {n}. Det som arbetet ännu behöver kan sparas som en sammanfattning och anteckningarna bakom den strykas. Ingenting sker av sig självt.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>A summary in place of the notes</source>
            <translation>En sammanfattning i stället för anteckningarna</translation>
        </message>
        <message>
            <source>What the work still needs, in a few words</source>
            <translation>Det som arbetet ännu behöver, med få ord</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Sammanfattning</translation>
        </message>
        <message>
            <source>Why are the notes struck out?</source>
            <translation>Varför stryks anteckningarna?</translation>
        </message>
        <message>
            <source>The reason stays in the log: do not repeat what is to be gone.</source>
            <translation>Orsaken blir kvar i loggen: upprepa inte det som ska bort.</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>&amp;Fortsätt</translation>
        </message>
        <message>
            <source>To the no&amp;tes</source>
            <translation>Till an&amp;teckningarna</translation>
        </message>
        <message>
            <source>Not this t&amp;ime</source>
            <translation>Inte &amp;den här gången</translation>
        </message>
        <message>
            <source>Tick the notes that the summary takes the place of.</source>
            <translation>Markera de anteckningar som sammanfattningen ersätter.</translation>
        </message>
        <message>
            <source>Write the summary.</source>
            <translation>Skriv sammanfattningen.</translation>
        </message>
        <message>
            <source>Write why the notes are struck out.</source>
            <translation>Skriv varför anteckningarna stryks.</translation>
        </message>
    </context>
    <context>
        <name>SupervisorSheetStep</name>
        <message>
            <source>Sheet {letter} of {count}</source>
            <translation>Blad {letter}, {count} blad i allt</translation>
        </message>
        <message>
            <source>Print it, give it to one supervisor and to nobody else, and have it kept apart from the other sheets.</source>
            <translation>Skriv ut bladet, ge det till en enda chef och se till att det förvaras skilt från de andra.</translation>
        </message>
    </context>
    <context>
        <name>SupervisorSteps</name>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Tillbaka</translation>
        </message>
        <message>
            <source>&amp;Make the sheets</source>
            <translation>&amp;Gör bladen</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>F&amp;ortsätt</translation>
        </message>
    </context>
    <context>
        <name>TabRow</name>
        <message>
            <source>All parts</source>
            <translation>Alla delar</translation>
        </message>
        <message>
            <source>All parts of the case</source>
            <translation>Ärendets alla delar</translation>
        </message>
    </context>
    <context>
        <name>TellStep</name>
        <message>
            <source>A short text, if it is needed</source>
            <translation>En kort text, om den behövs</translation>
        </message>
        <message>
            <source>What has happened and what the recipient should do. Dates stay; names and numbers stay only if they are ticked above.</source>
            <translation>Vad som har hänt och vad mottagaren ska göra. Datum står kvar; namn och nummer står kvar bara om de har kryssats för ovan.</translation>
        </message>
        <message>
            <source>Why is this the least that is needed?</source>
            <translation>Varför är detta det minsta som behövs?</translation>
        </message>
        <message>
            <source>The reason goes into the log for good. Name nobody in it.</source>
            <translation>Motiveringen hamnar i loggen för gott. Nämn ingen vid namn.</translation>
        </message>
    </context>
    <context>
        <name>TellTree</name>
        <message>
            <source>What is told? Tick each thing on its own</source>
            <translation>Vad berättas? Kryssa för varje sak för sig</translation>
        </message>
        <message>
            <source>Nothing is ticked beforehand. Every name and number that is not ticked is taken out of the text. Ask of each: does help fail without it?</source>
            <translation>Inget är förkryssat. Varje namn och nummer som inte har kryssats för tas bort ur texten. Fråga om vart och ett: uteblir hjälpen utan det?</translation>
        </message>
        <message>
            <source>Find in the records</source>
            <translation>Sök i det antecknade</translation>
        </message>
        <message>
            <source>Show the &amp;sealed answers of this record…</source>
            <translation>Visa de för&amp;seglade svaren i den här posten…</translation>
        </message>
        <message>
            <source>Why do you need to see this? The reason is written into the log.</source>
            <translation>Varför behöver du se uppgiften? Orsaken skrivs i loggen.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>Ticked: {n}</source>
            <translation>Kryssat: {n}</translation>
        </message>
    </context>
    <context>
        <name>TextEditStrip</name>
        <message>
            <source>Change the text</source>
            <translation>Ändra texten</translation>
        </message>
        <message>
            <source>Only words in sentences that you change are asked about again. Ctrl+Enter is done, Escape leaves the text as it was.</source>
            <translation>Bara ord i meningar som du ändrar tas upp på nytt. Ctrl+Enter när du är klar, Escape låter texten stå som den var.</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Klart</translation>
        </message>
        <message>
            <source>Leave as it &amp;was</source>
            <translation>&amp;Låt den stå som den var</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Words in the text</source>
            <translation>Ord i texten</translation>
        </message>
        <message>
            <source>Text of the attachment</source>
            <translation>Bilagans text</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Nästa</translation>
        </message>
        <message>
            <source>Pre&amp;vious</source>
            <translation>&amp;Föregående</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Hittades inte</translation>
        </message>
    </context>
    <context>
        <name>TimelinePanel</name>
        <message>
            <source>Zoom out</source>
            <translation>Zooma ut</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zooma in</translation>
        </message>
        <message>
            <source>T&amp;oday</source>
            <translation>I &amp;dag</translation>
        </message>
        <message>
            <source>&amp;Whole case</source>
            <translation>&amp;Hela ärendet</translation>
        </message>
        <message>
            <source>Pr&amp;int this</source>
            <translation>Skr&amp;iv ut det här</translation>
        </message>
        <message>
            <source>The same as a list</source>
            <translation>Samma som lista</translation>
        </message>
        <message>
            <source>Timeline as a list</source>
            <translation>Tidslinjen som lista</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Närmare uppgifter</translation>
        </message>
        <message>
            <source>&amp;Filters (in use)</source>
            <translation>&amp;Filter (används)</translation>
        </message>
        <message>
            <source>&amp;Filters</source>
            <translation>&amp;Filter</translation>
        </message>
        <message>
            <source>Look closer at these days</source>
            <translation>Se närmare på de här dagarna</translation>
        </message>
        <message>
            <source>and {n} more: look closer at these days</source>
            <translation>och {n} till: se närmare på de här dagarna</translation>
        </message>
    </context>
    <context>
        <name>TimelinePrintPage</name>
        <message>
            <source>The timeline on paper</source>
            <translation>Tidslinjen på papper</translation>
        </message>
        <message>
            <source>It has threat levels and titles on it: it stays in the house.</source>
            <translation>På pappret finns hotnivåer och rubriker: det stannar i huset.</translation>
        </message>
        <message>
            <source>From {first} to {last}.</source>
            <translation>Från {first} till {last}.</translation>
        </message>
        <message>
            <source>From {first} to {last}, with the filters of the timeline.</source>
            <translation>Från {first} till {last}, med tidslinjens filter.</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Papperets språk</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Svenska</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finska</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>New quick &amp;contact</source>
            <translation>Ny snabb &amp;kontakt</translation>
        </message>
        <message>
            <source>All ca&amp;ses</source>
            <translation>Alla ä&amp;renden</translation>
        </message>
    </context>
    <context>
        <name>TrialStep</name>
        <message>
            <source>Read as</source>
            <translation>Läs som</translation>
        </message>
        <message>
            <source>Try it on</source>
            <translation>Pröva på</translation>
        </message>
        <message>
            <source>Look for a case</source>
            <translation>Sök ett ärende</translation>
        </message>
        <message>
            <source>In a case of yours the answers that are not sealed and the newest notes are read, and the log says that its sealed answers were compared.</source>
            <translation>I ett eget ärende läses svaren som inte är förseglade och de nyaste anteckningarna. I loggen antecknas att de förseglade svaren jämfördes.</translation>
        </message>
        <message>
            <source>Suppose that</source>
            <translation>Anta att</translation>
        </message>
        <message>
            <source>the client has agreed to everything</source>
            <translation>klienten har gått med på allt</translation>
        </message>
        <message>
            <source>an agreement reaches the recipient, but none of this information is in it</source>
            <translation>en överenskommelse gäller mottagaren, men ingen av de här uppgifterna ingår i den</translation>
        </message>
        <message>
            <source>the agreement is the client's own, as it is</source>
            <translation>överenskommelsen är klientens egen, som den är</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>An invented case</source>
            <translation>Ett påhittat ärende</translation>
        </message>
        <message>
            <source>Reading the case…</source>
            <translation>Läser ärendet…</translation>
        </message>
        <message>
            <source>The recipient would read something else. What differs is marked.</source>
            <translation>Mottagaren skulle läsa något annat. Skillnaderna är märkta.</translation>
        </message>
        <message>
            <source>The recipient would read the same as now.</source>
            <translation>Mottagaren skulle läsa detsamma som nu.</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Skiljer sig</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Uppgift</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>After the change</source>
            <translation>Efter ändringen</translation>
        </message>
    </context>
    <context>
        <name>TrialSteps</name>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ &amp;Tillbaka</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>F&amp;ortsätt</translation>
        </message>
        <message>
            <source>&amp;Try it</source>
            <translation>&amp;Pröva den</translation>
        </message>
        <message>
            <source>To the b&amp;ackups</source>
            <translation>Till &amp;kopiorna</translation>
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
            <translation>‹ &amp;Tillbaka</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>F&amp;ortsätt</translation>
        </message>
        <message>
            <source>Opening the vault…</source>
            <translation>Valvet låses upp…</translation>
        </message>
    </context>
    <context>
        <name>TypedBackStep</name>
        <message>
            <source>Check the sheet</source>
            <translation>Kontrollera bladet</translation>
        </message>
        <message>
            <source>Type two groups from the paper, to be sure that it can be read.</source>
            <translation>Skriv in två grupper från papperet, så att det är säkert att det går att läsa.</translation>
        </message>
        <message>
            <source>Line {line}, group {group}</source>
            <translation>Rad {line}, grupp {group}</translation>
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
            <translation>Övningsvalv</translation>
        </message>
        <message>
            <source>Open the vault</source>
            <translation>Lås upp valvet</translation>
        </message>
        <message>
            <source>Vault: {folder}</source>
            <translation>Valv: {folder}</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Lösenfras</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>Lås &amp;upp</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>Andra sätt</translation>
        </message>
        <message>
            <source>Open with the &amp;recovery sheet</source>
            <translation>Lås upp med &amp;återställningsbladet</translation>
        </message>
        <message>
            <source>Open with &amp;two supervisors' sheets</source>
            <translation>Lås upp med &amp;två chefers blad</translation>
        </message>
        <message>
            <source>Open the practice &amp;vault</source>
            <translation>Öppna &amp;övningsvalvet</translation>
        </message>
        <message>
            <source>Open the vault for client &amp;work</source>
            <translation>Öppna valvet för &amp;klientarbete</translation>
        </message>
        <message>
            <source>Choose another &amp;folder</source>
            <translation>Välj en annan &amp;mapp</translation>
        </message>
        <message>
            <source>Create a &amp;new vault</source>
            <translation>Skapa ett &amp;nytt valv</translation>
        </message>
        <message>
            <source>Restore from a &amp;backup</source>
            <translation>Återställ från en säkerhets&amp;kopia</translation>
        </message>
        <message>
            <source>Opening the vault…</source>
            <translation>Valvet låses upp…</translation>
        </message>
        <message>
            <source>Too many failed attempts. Time left: {seconds} s</source>
            <translation>För många misslyckade försök. Tid kvar: {seconds} s</translation>
        </message>
    </context>
    <context>
        <name>VersionLine</name>
        <message>
            <source>Versions, signing and what has changed</source>
            <translation>Versioner, underskrift och vad som har ändrats</translation>
        </message>
        <message>
            <source>Not printed and not agreed to yet</source>
            <translation>Inte utskriven och inte godkänd ännu</translation>
        </message>
        <message>
            <source>Version {n}, printed {day}, not signed yet</source>
            <translation>Version {n}, utskriven {day}, inte undertecknad ännu</translation>
        </message>
        <message>
            <source>Version {n}, {how} {day}</source>
            <translation>Version {n}, {how} {day}</translation>
        </message>
        <message>
            <source>{version}, unchanged since</source>
            <translation>{version}, oförändrad sedan dess</translation>
        </message>
        <message>
            <source>{version}, 1 change since</source>
            <translation>{version}, 1 ändring sedan dess</translation>
        </message>
        <message>
            <source>{version}, {count} changes since</source>
            <translation>{version}, {count} ändringar sedan dess</translation>
        </message>
    </context>
    <context>
        <name>VersionWords</name>
        <message>
            <source>Version {n}</source>
            <translation>Version {n}</translation>
        </message>
        <message>
            <source>Came with the program</source>
            <translation>Följde med programmet</translation>
        </message>
        <message>
            <source>Lets more through: {change}</source>
            <translation>Släpper igenom mer: {change}</translation>
        </message>
        <message>
            <source>This version cannot be read. Nothing is reported by it.</source>
            <translation>Den här versionen går inte att läsa. Inga rapporter görs enligt den.</translation>
        </message>
        <message>
            <source>Begin a change with this version</source>
            <translation>Börja en ändring med den här versionen</translation>
        </message>
    </context>
    <context>
        <name>WarningBox</name>
        <message>
            <source>Show the log</source>
            <translation>Visa loggen</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Visa mindre</translation>
        </message>
    </context>
    <context>
        <name>WayStep</name>
        <message>
            <source>Welcome to ExitDesk</source>
            <translation>Välkommen till ExitDesk</translation>
        </message>
        <message>
            <source>Everything ExitDesk holds lies in an encrypted vault on this computer. Nothing is sent anywhere.</source>
            <translation>Allt som sparas i ExitDesk finns i ett krypterat valv på den här datorn. Ingenting skickas någonstans.</translation>
        </message>
        <message>
            <source>&amp;Create a vault</source>
            <translation>&amp;Skapa ett valv</translation>
        </message>
        <message>
            <source>For real client work. Takes about five minutes.</source>
            <translation>För verkligt klientarbete. Tar ungefär fem minuter.</translation>
        </message>
        <message>
            <source>Open the practice &amp;vault</source>
            <translation>Öppna &amp;övningsvalvet</translation>
        </message>
        <message>
            <source>Invented cases to learn on. The practice vault is marked on every screen.</source>
            <translation>Påhittade ärenden att öva med. Övningsvalvet är märkt på varje skärm.</translation>
        </message>
        <message>
            <source>Open an &amp;existing vault</source>
            <translation>Öppna ett &amp;befintligt valv</translation>
        </message>
        <message>
            <source>Choose the folder the vault lies in.</source>
            <translation>Välj mappen där valvet finns.</translation>
        </message>
        <message>
            <source>I have a &amp;backup</source>
            <translation>Jag har en säkerhets&amp;kopia</translation>
        </message>
        <message>
            <source>For a new computer, or when the vault has been lost or damaged.</source>
            <translation>För en ny dator, eller när valvet har gått förlorat eller skadats.</translation>
        </message>
    </context>
    <context>
        <name>WeekPrintPage</name>
        <message>
            <source>The week on paper, without names</source>
            <translation>Veckan på papper, utan namn</translation>
        </message>
        <message>
            <source>Week {number}: {first}–{last}</source>
            <translation>Vecka {number}: {first}–{last}</translation>
        </message>
        <message>
            <source>For your own pocket: hours and kinds, no names and no aliases. Keep it on you and destroy it when the week is over.</source>
            <translation>För din egen ficka: klockslag och slag, inga namn och inga överenskomna namn. Ha papperet på dig och förstör det när veckan är slut.</translation>
        </message>
        <message>
            <source>What each line says of its case</source>
            <translation>Vad varje rad säger om sitt ärende</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Ingenting</translation>
        </message>
        <message>
            <source>The code of the case</source>
            <translation>Ärendets kod</translation>
        </message>
        <message>
            <source>Only my own cases</source>
            <translation>Bara mina egna ärenden</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Papperets språk</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Svenska</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finska</translation>
        </message>
        <message>
            <source>To the c&amp;alendar</source>
            <translation>Till k&amp;alendern</translation>
        </message>
    </context>
    <context>
        <name>WhoStep</name>
        <message>
            <source>Add an officer</source>
            <translation>Lägg till en tjänsteman</translation>
        </message>
        <message>
            <source>The new officer sits with you: in the next step they choose a passphrase that you do not see, and then they get a recovery sheet of their own.</source>
            <translation>Den nya tjänstemannen sitter med: i nästa steg väljer personen en lösenfras som du inte ser och får sedan ett eget återställningsblad.</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Namn</translation>
        </message>
        <message>
            <source>Tasks in the vault</source>
            <translation>Uppgifter i valvet</translation>
        </message>
    </context>
    <context>
        <name>WhomStep</name>
        <message>
            <source>For a child at risk, danger to life, a serious crime that can still be prevented, or a duty in law. It needs no agreement. Tell the least that is needed; another officer looks at it afterwards, and the client is told.</source>
            <translation>När ett barn är i fara, någons liv är hotat, ett grovt brott ännu kan förhindras eller lagen kräver det. Ingen överenskommelse behövs. Berätta det minsta som behövs. En annan tjänsteman granskar det i efterhand och klienten får veta.</translation>
        </message>
        <message>
            <source>Who must be told?</source>
            <translation>Vem måste få veta?</translation>
        </message>
        <message>
            <source>Name or unit of who was told, if known</source>
            <translation>Namn eller enhet för den som fick veta, om det är känt</translation>
        </message>
        <message>
            <source>On what ground?</source>
            <translation>På vilken grund?</translation>
        </message>
        <message>
            <source>How is it told?</source>
            <translation>Hur berättas det?</translation>
        </message>
        <message>
            <source>By telephone or face to face</source>
            <translation>Per telefon eller muntligt på plats</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>Skriftligt</translation>
        </message>
        <message>
            <source>No file is made. What is ticked is entered in the log at once.</source>
            <translation>Ingen fil görs. Vilka uppgifter som har kryssats för antecknas genast i loggen.</translation>
        </message>
        <message>
            <source>Names and numbers that are not ticked are taken out, and the finished file is checked before it can leave.</source>
            <translation>Namn och nummer som inte har kryssats för tas bort, och den färdiga filen kontrolleras innan den kan lämnas ut.</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>Dokumentets språk</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Svenska</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finska</translation>
        </message>
    </context>
    <context>
        <name>WithdrawalPage</name>
        <message>
            <source>Withdraw the agreement</source>
            <translation>Återkalla överenskommelsen</translation>
        </message>
        <message>
            <source>An agreement can be withdrawn at any time, whole or in part, without a reason. It holds at once.</source>
            <translation>En överenskommelse kan återkallas när som helst, helt eller delvis, utan skäl. Det gäller genast.</translation>
        </message>
        <message>
            <source>Nobody in this case has an agreement to withdraw.</source>
            <translation>Ingen i ärendet har en överenskommelse att återkalla.</translation>
        </message>
        <message>
            <source>How much is withdrawn?</source>
            <translation>Hur mycket återkallas?</translation>
        </message>
        <message>
            <source>The whole agreement</source>
            <translation>Hela överenskommelsen</translation>
        </message>
        <message>
            <source>A part of it</source>
            <translation>En del av den</translation>
        </message>
        <message>
            <source>On which day was it withdrawn?</source>
            <translation>Vilken dag återkallades den?</translation>
        </message>
        <message>
            <source>What the person wanted (optional)</source>
            <translation>Vad personen ville (frivilligt)</translation>
        </message>
        <message>
            <source>Only what the work needs. Nobody has to say why.</source>
            <translation>Bara det som arbetet behöver. Ingen behöver säga varför.</translation>
        </message>
        <message>
            <source>See what &amp;follows</source>
            <translation>Se vad som &amp;följer</translation>
        </message>
        <message>
            <source>To the c&amp;ase</source>
            <translation>Till äre&amp;ndet</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Utan namn</translation>
        </message>
        <message>
            <source>Whose agreement?</source>
            <translation>Vems överenskommelse?</translation>
        </message>
    </context>
    <context>
        <name>WithdrawalsCard</name>
        <message>
            <source>Withdrawals</source>
            <translation>Återkallelser</translation>
        </message>
        <message>
            <source>Withdrawn {day}: {person}</source>
            <translation>Återkallad {day}: {person}</translation>
        </message>
        <message>
            <source>the whole agreement</source>
            <translation>hela överenskommelsen</translation>
        </message>
        <message>
            <source>a part of it</source>
            <translation>en del av den</translation>
        </message>
        <message>
            <source>to be decided: {n}</source>
            <translation>att avgöra: {n}</translation>
        </message>
        <message>
            <source>letters to send: {n}</source>
            <translation>brev att skicka: {n}</translation>
        </message>
    </context>
    <context>
        <name>WithdrawnPage</name>
        <message>
            <source>To the c&amp;ase</source>
            <translation>Till äre&amp;ndet</translation>
        </message>
        <message>
            <source>It was a mistake: agree &amp;anew</source>
            <translation>Det var ett misstag: &amp;avtala på nytt</translation>
        </message>
        <message>
            <source>What is to be decided</source>
            <translation>Vad som ska avgöras</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Återkallelse</translation>
        </message>
        <message>
            <source>Whose agreement</source>
            <translation>Vems överenskommelse</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Återkallad den</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>The whole agreement</source>
            <translation>Hela överenskommelsen</translation>
        </message>
        <message>
            <source>A withdrawal is not undone. If it was a mistake, the person agrees anew: that is a new version of the agreement, and this one stays in its history.</source>
            <translation>En återkallelse görs inte ogjord. Om den var ett misstag avtalar personen på nytt: det blir en ny version av överenskommelsen, och återkallelsen finns kvar i historiken.</translation>
        </message>
        <message>
            <source>Nothing has been erased. Decide by {day} what becomes of it.</source>
            <translation>Ingenting har raderats. Avgör senast {day} vad som ska ske med uppgifterna.</translation>
        </message>
        <message>
            <source>Everything has been decided.</source>
            <translation>Allt är avgjort.</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Avgjort</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>sparas</translation>
        </message>
        <message>
            <source>struck out or erased</source>
            <translation>struket eller raderat</translation>
        </message>
    </context>
    <context>
        <name>_FoldedLine</name>
        <message>
            <source>Show all of it</source>
            <translation>Visa hela</translation>
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
            <translation>&amp;Stäng</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>A&amp;vbryt</translation>
        </message>
    </context>
    <context>
        <name>_RadioEditor</name>
        <message>
            <source>Clear the choice</source>
            <translation>Ta bort valet</translation>
        </message>
    </context>
</TS>
