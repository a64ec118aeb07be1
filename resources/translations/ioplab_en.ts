<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nb_NO">
<context>
    <name>ioplab</name>
    <message>
        <source>
Fordi: {reason}</source>
        <translation>
Because: {reason}</translation>
    </message>
    <message>
        <source> (målet er nådd herfra)</source>
        <translation> (the goal is attained from here)</translation>
    </message>
    <message>
        <source> eller </source>
        <translation> or </translation>
    </message>
    <message>
        <source>! En del kan ikke være større enn helheten. Rett tallene.</source>
        <translation>! A part cannot be larger than the whole. Correct the figures.</translation>
    </message>
    <message>
        <source>! Filer som ikke er med: {count}</source>
        <translation>! Files not included: {count}</translation>
    </message>
    <message>
        <source>! Ikke ført ennå: mangler {what}.</source>
        <translation>! Not entered yet: missing {what}.</translation>
    </message>
    <message>
        <source>! Mangler</source>
        <translation>! Missing</translation>
    </message>
    <message>
        <source>! Mangler: {names}</source>
        <translation>! Missing: {names}</translation>
    </message>
    <message>
        <source>! Noe virker ikke. Send linjene til den som hjelper deg.</source>
        <translation>! Something does not work. Send the lines to whoever helps you.</translation>
    </message>
    <message>
        <source>! Ny sikkerhetskopi mangler</source>
        <translation>! No new backup</translation>
    </message>
    <message>
        <source>! Prøven kunne ikke startes. Programmet er ikke helt installert.</source>
        <translation>! The test could not be started. The program is not fully installed.</translation>
    </message>
    <message>
        <source>! Uten nødnøkkel finnes det ingen vei inn hvis passordfrasen blir glemt. Du kan lage en ny nødnøkkel i Innstillinger når som helst, og Oversikt minner deg på det.</source>
        <translation>! Without a recovery key there is no way in if the passphrase is forgotten. You can make a new recovery key in Settings at any time, and the Overview reminds you.</translation>
    </message>
    <message>
        <source>! forfalt</source>
        <translation>! overdue</translation>
    </message>
    <message>
        <source>! i dag, ikke fryst</source>
        <translation>! today, not frozen</translation>
    </message>
    <message>
        <source>! ikke fryst, {days} dager siden</source>
        <translation>! not frozen, {days} days ago</translation>
    </message>
    <message>
        <source>! ikke med</source>
        <translation>! not included</translation>
    </message>
    <message>
        <source>! mangler</source>
        <translation>! missing</translation>
    </message>
    <message>
        <source>! mangler {what}</source>
        <translation>! missing {what}</translation>
    </message>
    <message>
        <source>&amp;Ark</source>
        <translation>Sh&amp;eet</translation>
    </message>
    <message>
        <source>&amp;Arkiv</source>
        <translation>&amp;Vault</translation>
    </message>
    <message>
        <source>&amp;Avbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Begynte på skolen</source>
        <translation>S&amp;tarted at the school</translation>
    </message>
    <message>
        <source>&amp;Bla etter arkivet …</source>
        <translation>&amp;Browse for the vault …</translation>
    </message>
    <message>
        <source>&amp;Bla …</source>
        <translation>&amp;Browse …</translation>
    </message>
    <message>
        <source>&amp;Delt opp etter</source>
        <translation>S&amp;plit by</translation>
    </message>
    <message>
        <source>&amp;Dokumenter unntaket</source>
        <translation>&amp;Document the exception</translation>
    </message>
    <message>
        <source>&amp;Elev</source>
        <translation>&amp;Pupil</translation>
    </message>
    <message>
        <source>&amp;Etternavn</source>
        <translation>&amp;Last name</translation>
    </message>
    <message>
        <source>&amp;Evaluering</source>
        <translation>&amp;Evaluation</translation>
    </message>
    <message>
        <source>&amp;Fag</source>
        <translation>S&amp;ubject</translation>
    </message>
    <message>
        <source>&amp;Fil med elevliste</source>
        <translation>&amp;File with pupil list</translation>
    </message>
    <message>
        <source>&amp;Filen</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Foreslå et mål</source>
        <translation>&amp;Propose a goal</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>&amp;Fornavn eller kallenavn</source>
        <translation>&amp;First name or nickname</translation>
    </message>
    <message>
        <source>&amp;Forrige side</source>
        <translation>&amp;Previous page</translation>
    </message>
    <message>
        <source>&amp;Fra</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Fullfør</source>
        <translation>&amp;Finalise</translation>
    </message>
    <message>
        <source>&amp;Glemt passordfrasen?</source>
        <translation>&amp;Forgotten the passphrase?</translation>
    </message>
    <message>
        <source>&amp;Godta {count} like</source>
        <translation>&amp;Accept {count} alike</translation>
    </message>
    <message>
        <source>&amp;Grunnen</source>
        <translation>The &amp;reason</translation>
    </message>
    <message>
        <source>&amp;Gå dit</source>
        <translation>Go &amp;there</translation>
    </message>
    <message>
        <source>&amp;Gå til</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <source>&amp;Gå til vurderingen</source>
        <translation>&amp;Go to the assessment</translation>
    </message>
    <message>
        <source>&amp;Gå videre</source>
        <translation>&amp;Continue</translation>
    </message>
    <message>
        <source>&amp;Hent elevliste …</source>
        <translation>Get p&amp;upil list …</translation>
    </message>
    <message>
        <source>&amp;Hopp over</source>
        <translation>&amp;Skip</translation>
    </message>
    <message>
        <source>&amp;Hva</source>
        <translation>&amp;What</translation>
    </message>
    <message>
        <source>&amp;Hva så du?</source>
        <translation>What did you s&amp;ee?</translation>
    </message>
    <message>
        <source>&amp;Hvem</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>&amp;Hvem er du?</source>
        <translation>&amp;Who are you?</translation>
    </message>
    <message>
        <source>&amp;Hvem fikk årsrapporten?</source>
        <translation>&amp;Who received the annual report?</translation>
    </message>
    <message>
        <source>&amp;Invitert i dag</source>
        <translation>&amp;Invited today</translation>
    </message>
    <message>
        <source>&amp;Invitert i dag ({count})</source>
        <translation>&amp;Invited today ({count})</translation>
    </message>
    <message>
        <source>&amp;Jeg har sagt ordene</source>
        <translation>&amp;I have said the words</translation>
    </message>
    <message>
        <source>&amp;Kalenderfil …</source>
        <translation>&amp;Calendar file …</translation>
    </message>
    <message>
        <source>&amp;Klasse</source>
        <translation>Cla&amp;ss</translation>
    </message>
    <message>
        <source>&amp;Kollega</source>
        <translation>&amp;Colleague</translation>
    </message>
    <message>
        <source>&amp;Kommune</source>
        <translation>&amp;Municipality</translation>
    </message>
    <message>
        <source>&amp;Kopier tabellen</source>
        <translation>Cop&amp;y the table</translation>
    </message>
    <message>
        <source>&amp;Lag arkiv</source>
        <translation>Create &amp;vault</translation>
    </message>
    <message>
        <source>&amp;Lag fil til rektor</source>
        <translation>Make file for &amp;principal</translation>
    </message>
    <message>
        <source>&amp;Lag forespørsel</source>
        <translation>&amp;Make request</translation>
    </message>
    <message>
        <source>&amp;Lag mappen</source>
        <translation>&amp;Make the folder</translation>
    </message>
    <message>
        <source>&amp;Lagre</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Lagre alle ({count})</source>
        <translation>&amp;Save all ({count})</translation>
    </message>
    <message>
        <source>&amp;Lagre diagrammet …</source>
        <translation>Save the cha&amp;rt …</translation>
    </message>
    <message>
        <source>&amp;Lagre som CSV …</source>
        <translation>Save as &amp;CSV …</translation>
    </message>
    <message>
        <source>&amp;Lagre svarfil</source>
        <translation>&amp;Save answer file</translation>
    </message>
    <message>
        <source>&amp;Lagre …</source>
        <translation>&amp;Save …</translation>
    </message>
    <message>
        <source>&amp;Legg til</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Legg til og start IOP</source>
        <translation>&amp;Add and start IOP</translation>
    </message>
    <message>
        <source>&amp;Legg til opplæring</source>
        <translation>&amp;Add training</translation>
    </message>
    <message>
        <source>&amp;Legg til samtale</source>
        <translation>Add &amp;conversation</translation>
    </message>
    <message>
        <source>&amp;Les filen</source>
        <translation>&amp;Read the file</translation>
    </message>
    <message>
        <source>&amp;Lever mine vurderinger</source>
        <translation>&amp;Submit my assessments</translation>
    </message>
    <message>
        <source>&amp;Lever mine vurderinger for {pupils}</source>
        <translation>&amp;Submit my assessments for {pupils}</translation>
    </message>
    <message>
        <source>&amp;Lås i stedet</source>
        <translation>&amp;Lock instead</translation>
    </message>
    <message>
        <source>&amp;Lås opp</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>&amp;Mappe</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>&amp;Mappe arkivet legges i</source>
        <translation>&amp;Folder for the vault</translation>
    </message>
    <message>
        <source>&amp;Mappe filen lagres i</source>
        <translation>&amp;Folder to save the file in</translation>
    </message>
    <message>
        <source>&amp;Mappe svarfilen lagres i</source>
        <translation>&amp;Folder to save the answer file in</translation>
    </message>
    <message>
        <source>&amp;Mappen lages i</source>
        <translation>Make the &amp;folder in</translation>
    </message>
    <message>
        <source>&amp;Neste</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Neste side</source>
        <translation>&amp;Next page</translation>
    </message>
    <message>
        <source>&amp;Neste: {step}</source>
        <translation>&amp;Next: {step}</translation>
    </message>
    <message>
        <source>&amp;Ny elev</source>
        <translation>&amp;New pupil</translation>
    </message>
    <message>
        <source>&amp;Nytt arkiv</source>
        <translation>&amp;New vault</translation>
    </message>
    <message>
        <source>&amp;Når</source>
        <translation>W&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Passordfrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passordfrase, minst 8 tegn</source>
        <translation>&amp;Passphrase, at least 8 characters</translation>
    </message>
    <message>
        <source>&amp;Passordfrasen din</source>
        <translation>Your &amp;passphrase</translation>
    </message>
    <message>
        <source>&amp;Passordfrasen du hadde da kopien ble tatt</source>
        <translation>The &amp;passphrase you had when the backup was made</translation>
    </message>
    <message>
        <source>&amp;Prøv nå</source>
        <translation>&amp;Test now</translation>
    </message>
    <message>
        <source>&amp;Sikkerhetskopier</source>
        <translation>Back&amp;ups</translation>
    </message>
    <message>
        <source>&amp;Skole</source>
        <translation>&amp;School</translation>
    </message>
    <message>
        <source>&amp;Skoleår</source>
        <translation>&amp;School year</translation>
    </message>
    <message>
        <source>&amp;Skriv ut …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>&amp;Slag</source>
        <translation>K&amp;ind</translation>
    </message>
    <message>
        <source>&amp;Slett eleven for godt</source>
        <translation>&amp;Delete the pupil for good</translation>
    </message>
    <message>
        <source>&amp;Start IOP for {year}</source>
        <translation>Start &amp;IOP for {year}</translation>
    </message>
    <message>
        <source>&amp;Start neste års plan</source>
        <translation>&amp;Start next year’s plan</translation>
    </message>
    <message>
        <source>&amp;Start {round}</source>
        <translation>&amp;Start {round}</translation>
    </message>
    <message>
        <source>&amp;Stopp</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>&amp;Støtte</source>
        <translation>S&amp;upport</translation>
    </message>
    <message>
        <source>&amp;Svar innen</source>
        <translation>&amp;Answer by</translation>
    </message>
    <message>
        <source>&amp;Søk i hjelpen</source>
        <translation>&amp;Search the help</translation>
    </message>
    <message>
        <source>&amp;Ta bort</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Ta i bruk</source>
        <translation>&amp;Activate</translation>
    </message>
    <message>
        <source>&amp;Ta inn</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Taster  F1</source>
        <translation>&amp;Keys  F1</translation>
    </message>
    <message>
        <source>&amp;Tilbake</source>
        <translation>Bac&amp;k</translation>
    </message>
    <message>
        <source>&amp;Tilbake til diagrammet</source>
        <translation>&amp;Back to the chart</translation>
    </message>
    <message>
        <source>&amp;Trinn</source>
        <translation>&amp;Grade</translation>
    </message>
    <message>
        <source>&amp;Utseende</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;Velg alle disse</source>
        <translation>&amp;Choose all these</translation>
    </message>
    <message>
        <source>&amp;Vis</source>
        <translation>S&amp;how</translation>
    </message>
    <message>
        <source>&amp;Vis alle</source>
        <translation>&amp;Show all</translation>
    </message>
    <message>
        <source>&amp;Vis igjen</source>
        <translation>&amp;Show again</translation>
    </message>
    <message>
        <source>&amp;Vis neste års plan</source>
        <translation>&amp;Show next year’s plan</translation>
    </message>
    <message>
        <source>&amp;Vis passordet</source>
        <translation>Sho&amp;w the password</translation>
    </message>
    <message>
        <source>&amp;Word …</source>
        <translation>&amp;Word …</translation>
    </message>
    <message>
        <source>&amp;Åpne</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>(kan ikke leses)</source>
        <translation>(cannot be read)</translation>
    </message>
    <message>
        <source>* færre enn fem elever, eller kunne vært regnet ut fra andre tall</source>
        <translation>* fewer than five pupils, or could have been worked out from other figures</translation>
    </message>
    <message>
        <source>* skjult, for få elever</source>
        <translation>* hidden, too few pupils</translation>
    </message>
    <message>
        <source>*.pdf: dokumentene, slik de leses på papir</source>
        <translation>*.pdf: the documents, as they are read on paper</translation>
    </message>
    <message>
        <source>, 95 % intervall {ends}</source>
        <translation>, 95% interval {ends}</translation>
    </message>
    <message>
        <source>0 1 2 3 4, Enter, F, O E P H</source>
        <translation>0 1 2 3 4, Enter, F, O E P H</translation>
    </message>
    <message>
        <source>0, 1, 2, 3, 4, pil ned</source>
        <translation>0, 1, 2, 3, 4, Down</translation>
    </message>
    <message>
        <source>0–4 enige om · N hva nå · Enter hvorfor · D hvem tok del · S rekkefølge</source>
        <translation>0–4 agreed · N what next · Enter why · D who took part · S order</translation>
    </message>
    <message>
        <source>0–4 rett · N hva nå · Enter hvorfor · S rekkefølge</source>
        <translation>0–4 correct · N what next · Enter why · S order</translation>
    </message>
    <message>
        <source>0–4 vurder og gå til neste · Enter notat · F flere steder · O observert · E elevarbeid · P prøve · H hukommelse</source>
        <translation>0–4 rate and go on · Enter note · F several settings · O observed · E pupil’s work · P test · H memory</translation>
    </message>
    <message>
        <source>0–4 vurder · Enter notat · F flere steder · O E P H grunnlag</source>
        <translation>0–4 assess · Enter note · F several places · O E P H basis</translation>
    </message>
    <message>
        <source>1 2 3, pilene, Enter</source>
        <translation>1 2 3, the arrows, Enter</translation>
    </message>
    <message>
        <source>1 Tallene</source>
        <translation>1 The figures</translation>
    </message>
    <message>
        <source>1 elev</source>
        <translation>1 pupil</translation>
    </message>
    <message>
        <source>1 elev med vurderte mål</source>
        <translation>1 pupil with assessed goals</translation>
    </message>
    <message>
        <source>1 foreslått mål</source>
        <translation>1 proposed goal</translation>
    </message>
    <message>
        <source>1 linje å skrive på</source>
        <translation>1 line to write on</translation>
    </message>
    <message>
        <source>1 mål skrevet</source>
        <translation>1 goal written</translation>
    </message>
    <message>
        <source>1 observasjon</source>
        <translation>1 observation</translation>
    </message>
    <message>
        <source>1 trinn fra hverandre</source>
        <translation>1 level apart</translation>
    </message>
    <message>
        <source>1. juni</source>
        <translation>1 June</translation>
    </message>
    <message>
        <source>1. oktober</source>
        <translation>1 October</translation>
    </message>
    <message>
        <source>2 Innvendinger</source>
        <translation>2 Objections</translation>
    </message>
    <message>
        <source>3 Tiltak</source>
        <translation>3 Measures</translation>
    </message>
    <message>
        <source>31. juli</source>
        <translation>31 July</translation>
    </message>
    <message>
        <source>95 % intervall der elevene er klynger. Vises ikke for færre enn fem elever.</source>
        <translation>95% interval with the pupils as clusters. Not shown for fewer than five pupils.</translation>
    </message>
    <message>
        <source>= enige</source>
        <translation>= agree</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>Ca&amp;ncel</translation>
    </message>
    <message>
        <source>Administrerer arkivet</source>
        <translation>Administers the vault</translation>
    </message>
    <message>
        <source>Adressen er ikke en https-adresse</source>
        <translation>The address is not an https address</translation>
    </message>
    <message>
        <source>Alle de ansatte har tilgang. Legg til flere under Ansatte.</source>
        <translation>All staff have access. Add more under Staff.</translation>
    </message>
    <message>
        <source>Alle elevene</source>
        <translation>All the pupils</translation>
    </message>
    <message>
        <source>Alle elevene er ferdige med steget.</source>
        <translation>All the pupils are done with the step.</translation>
    </message>
    <message>
        <source>Alle er enige</source>
        <translation>All agree</translation>
    </message>
    <message>
        <source>Alle fag</source>
        <translation>All subjects</translation>
    </message>
    <message>
        <source>Alle kopiene er hele.</source>
        <translation>All the copies are intact.</translation>
    </message>
    <message>
        <source>Alle kopiene er skadet. Har du en kopi et annet sted?</source>
        <translation>All the copies are damaged. Do you have a copy somewhere else?</translation>
    </message>
    <message>
        <source>Alle krav er oppfylt eller begrunnet. Råd stopper ingenting.</source>
        <translation>Every demand is met or has a reason. Advice stops nothing.</translation>
    </message>
    <message>
        <source>Alle merknader</source>
        <translation>All findings</translation>
    </message>
    <message>
        <source>Alle mine elever</source>
        <translation>All my pupils</translation>
    </message>
    <message>
        <source>Alle mål</source>
        <translation>All goals</translation>
    </message>
    <message>
        <source>Alle mål i planer som er i bruk eller avsluttet. Summen av vurdert og de tre kolonnene etter.</source>
        <translation>All goals in plans that are active or closed. The sum of assessed and the three columns after it.</translation>
    </message>
    <message>
        <source>Alle mål på topp, av elever</source>
        <translation>All goals at the top, of pupils</translation>
    </message>
    <message>
        <source>Alle målene er på det øverste nivået to år på rad. Er de kanskje for lette?</source>
        <translation>All the goals have been at the top level two years running. Are they perhaps too easy?</translation>
    </message>
    <message>
        <source>Alle planer er klare.</source>
        <translation>All plans are ready.</translation>
    </message>
    <message>
        <source>Alle rader ({count})</source>
        <translation>All rows ({count})</translation>
    </message>
    <message>
        <source>Alle roller samlet</source>
        <translation>All roles together</translation>
    </message>
    <message>
        <source>Alle som er invitert, har kommet eller takket nei.</source>
        <translation>All those invited have come or declined.</translation>
    </message>
    <message>
        <source>Alle som vurderer</source>
        <translation>All who assess</translation>
    </message>
    <message>
        <source>Alle vurderingene dine er levert.</source>
        <translation>All your assessments are submitted.</translation>
    </message>
    <message>
        <source>Alt du har skrevet, står der det sto. Ctrl+B viser det igjen.</source>
        <translation>Everything you have written is where it was. Ctrl+B shows it again.</translation>
    </message>
    <message>
        <source>Alt er gjort</source>
        <translation>Everything is done</translation>
    </message>
    <message>
        <source>Alt i svaret er her fra før.</source>
        <translation>Everything in the answer is here already.</translation>
    </message>
    <message>
        <source>Alt lagres av seg selv</source>
        <translation>Everything saves itself</translation>
    </message>
    <message>
        <source>Alt og en understreket bokstav</source>
        <translation>Alt and an underlined letter</translation>
    </message>
    <message>
        <source>Alt om eleven</source>
        <translation>Everything about the pupil</translation>
    </message>
    <message>
        <source>Alt som er lagret om eleven i arkivet, {day} kl. {time}.</source>
        <translation>Everything stored about the pupil in the vault, {day} at {time}.</translation>
    </message>
    <message>
        <source>Alt som er lagret om eleven, i en ny mappe: alle dokumentene som PDF, og opplysningene, historikken og loggen som filer andre programmer kan lese. Mappen er ikke kryptert, så legg den et trygt sted.</source>
        <translation>Everything stored about the pupil, in a new folder: all documents as PDF, and the data, the history and the log as files other programs can read. The folder is not encrypted, so put it in a safe place.</translation>
    </message>
    <message>
        <source>Alt som kreves, er på plass. Når planen er tatt i bruk, telles den.</source>
        <translation>All that is demanded is in place. Once the plan is activated, it is counted.</translation>
    </message>
    <message>
        <source>Alt som står i filen</source>
        <translation>Everything in the file</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+9</source>
        <translation>Alt+1 … Alt+9</translation>
    </message>
    <message>
        <source>Alt+pil opp, Alt+pil ned</source>
        <translation>Alt+Up, Alt+Down</translation>
    </message>
    <message>
        <source>Alt+venstre</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Ambisjon og tillit</source>
        <translation>Ambition and trust</translation>
    </message>
    <message>
        <source>Andel</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Andel av målene</source>
        <translation>Share of goals</translation>
    </message>
    <message>
        <source>Andel vurderte mål på nivået der skalaen sier at målet er nådd, eller over.</source>
        <translation>Share of assessed goals at or above the level where the scale says the goal is attained.</translation>
    </message>
    <message>
        <source>Andel {year}</source>
        <translation>Share {year}</translation>
    </message>
    <message>
        <source>Andre</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Andre elever skal ikke være nevnt. Les gjennom det som er skrevet med egne ord, før mappen gis ut.</source>
        <translation>Other pupils should not be mentioned. Read through what is written in people’s own words before the folder is handed out.</translation>
    </message>
    <message>
        <source>Andre har levert vurderinger som du ikke skal se før du har levert dine.</source>
        <translation>Others have submitted ratings that you are not to see before you have submitted yours.</translation>
    </message>
    <message>
        <source>Andre: {level}</source>
        <translation>Second: {level}</translation>
    </message>
    <message>
        <source>Angre  Ctrl+Z</source>
        <translation>Undo  Ctrl+Z</translation>
    </message>
    <message>
        <source>Angre at den ble tatt bort, hvis svaret skal med.</source>
        <translation>Undo the removal if the answer is to be included.</translation>
    </message>
    <message>
        <source>Angre den siste endringen først.</source>
        <translation>Undo the latest change first.</translation>
    </message>
    <message>
        <source>Angre fullføringen hvis flere skal vurdere.</source>
        <translation>Undo the finalising if more people are to assess.</translation>
    </message>
    <message>
        <source>Angre fullføringen og les inn svaret igjen, eller ta det opp når dere evaluerer neste gang.</source>
        <translation>Undo the finalising and import the answer again, or bring it up at your next evaluation.</translation>
    </message>
    <message>
        <source>Ansatt</source>
        <translation>Staff member</translation>
    </message>
    <message>
        <source>Ansatte</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Ansikt med munnen ned</source>
        <translation>Face with the mouth turned down</translation>
    </message>
    <message>
        <source>Ansikt med munnen opp</source>
        <translation>Face with the mouth turned up</translation>
    </message>
    <message>
        <source>Ansikt med rett munn</source>
        <translation>Face with a straight mouth</translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Ansvarlig for planen</source>
        <translation>Responsible for the plan</translation>
    </message>
    <message>
        <source>Ansvarlig for {what}</source>
        <translation>Responsible for {what}</translation>
    </message>
    <message>
        <source>Ansvarlig lærer</source>
        <translation>Responsible teacher</translation>
    </message>
    <message>
        <source>Antall</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Arbeides med</source>
        <translation>Being worked on</translation>
    </message>
    <message>
        <source>Arbeidet ditt er lagret i arkivet. Frigjør plass, eller se etter at disken er koblet til.</source>
        <translation>Your work is saved in the vault. Free some space, or check that the disk is connected.</translation>
    </message>
    <message>
        <source>Arbeidsboken blir for stor når den pakkes ut.</source>
        <translation>The workbook becomes too large when it is unpacked.</translation>
    </message>
    <message>
        <source>Arbeidsboken er låst med passord.</source>
        <translation>The workbook is locked with a password.</translation>
    </message>
    <message>
        <source>Arbeidsboken er skadet eller kuttet, og kan ikke leses.</source>
        <translation>The workbook is damaged or cut off, and cannot be read.</translation>
    </message>
    <message>
        <source>Arbeidsboken har bare diagrammer.</source>
        <translation>The workbook has only charts.</translation>
    </message>
    <message>
        <source>Arbeidsboken har ikke arket som skal leses, eller alle arkene er skjult.</source>
        <translation>The workbook does not have the sheet to be read, or all its sheets are hidden.</translation>
    </message>
    <message>
        <source>Arbeidslivsfag</source>
        <translation>Working life skills</translation>
    </message>
    <message>
        <source>Arket er sendt til skriveren. Se etter at det kom ut før du går videre.</source>
        <translation>The sheet has been sent to the printer. Check that it came out before you continue.</translation>
    </message>
    <message>
        <source>Arket har for mange kolonner.</source>
        <translation>The sheet has too many columns.</translation>
    </message>
    <message>
        <source>Arkiv som er erstattet av en sikkerhetskopi, og tatt vare på: {names}. De holder de samme opplysningene.</source>
        <translation>Vaults replaced by a backup, and kept: {names}. They hold the same information.</translation>
    </message>
    <message>
        <source>Arkiv: {name}</source>
        <translation>Vault: {name}</translation>
    </message>
    <message>
        <source>Arkivet endrer seg hele tiden.</source>
        <translation>The vault keeps changing.</translation>
    </message>
    <message>
        <source>Arkivet er en mappe på denne maskinen. Alt i den er kryptert med passordfrasen din. Glemmer du passordfrasen, er nødnøkkelen du får etterpå, den eneste andre veien inn.</source>
        <translation>The vault is a folder on this computer. Everything in it is encrypted with your passphrase. If you forget the passphrase, the recovery key you get afterwards is the only other way in.</translation>
    </message>
    <message>
        <source>Arkivet er endret av et annet program, så dette er ikke lagret.</source>
        <translation>The vault has been changed by another program, so this has not been saved.</translation>
    </message>
    <message>
        <source>Arkivet er i bruk av et annet program.</source>
        <translation>The vault is in use by another program.</translation>
    </message>
    <message>
        <source>Arkivet er laget med en nyere versjon av ioplab.</source>
        <translation>The vault was made with a newer version of ioplab.</translation>
    </message>
    <message>
        <source>Arkivet er skadet, så det er ikke tatt ny sikkerhetskopi. De du har fra før, er beholdt.</source>
        <translation>The vault is damaged, so no new backup has been made. Those you already have are kept.</translation>
    </message>
    <message>
        <source>Arkivet er åpnet for lesing, så dette er ikke lagret.</source>
        <translation>The vault is open for reading, so this has not been saved.</translation>
    </message>
    <message>
        <source>Arkivet er åpnet for lesing.</source>
        <translation>The vault is open for reading.</translation>
    </message>
    <message>
        <source>Arkivet fikk nye nøkler mens sikkerhetskopien ble tatt, så den er ikke tatt vare på.</source>
        <translation>The vault got new keys while the backup was being made, so it has not been kept.</translation>
    </message>
    <message>
        <source>Arkivet har ingen forespørsel som passer til svaret.</source>
        <translation>The vault has no request that matches the answer.</translation>
    </message>
    <message>
        <source>Arkivet har ingen nødnøkkel.</source>
        <translation>The vault has no recovery key.</translation>
    </message>
    <message>
        <source>Arkivet har ingen nødnøkkel. Blir passordfrasen glemt, finnes det ingen annen vei inn.</source>
        <translation>The vault has no recovery key. If the passphrase is forgotten, there is no other way in.</translation>
    </message>
    <message>
        <source>Arkivet har ingen sikkerhetskopier nå. Kopier dere har lagt andre steder, må dere slette selv.</source>
        <translation>The vault has no backups now. Copies you have put elsewhere you must delete yourselves.</translation>
    </message>
    <message>
        <source>Arkivet har ingen skole ennå.</source>
        <translation>The vault has no school yet.</translation>
    </message>
    <message>
        <source>Arkivet kan da åpnes her uten passordfrasen din, av den som er logget inn på maskinen som deg. Passordfrasen lagres ikke; en tilfeldig nøkkel legges i maskinens nøkkelring. Velg dette bare på en maskin som er din alene, og som låser seg selv.</source>
        <translation>The vault can then be opened here without your passphrase, by whoever is logged in to the computer as you. The passphrase is not stored; a random key is put in the computer’s keyring. Choose this only on a computer that is yours alone, and that locks itself.</translation>
    </message>
    <message>
        <source>Arkivet kan ikke hentes tilbake til «{name}»: {why}.</source>
        <translation>The vault cannot be restored to “{name}”: {why}.</translation>
    </message>
    <message>
        <source>Arkivet kan ikke lages der: {why}.</source>
        <translation>The vault cannot be created there: {why}.</translation>
    </message>
    <message>
        <source>Arkivet kan ikke leses.</source>
        <translation>The vault cannot be read.</translation>
    </message>
    <message>
        <source>Arkivet kan ikke skrives til. Endringen er ikke lagret.</source>
        <translation>The vault cannot be written to. The change is not saved.</translation>
    </message>
    <message>
        <source>Arkivet kan ikke skrives til: {why}.</source>
        <translation>The vault cannot be written to: {why}.</translation>
    </message>
    <message>
        <source>Arkivet kunne ikke krypteres på nytt. Ingenting er endret.</source>
        <translation>The vault could not be encrypted anew. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Arkivet ligger i</source>
        <translation>The vault is in</translation>
    </message>
    <message>
        <source>Arkivet ligger i en mappe som synkroniseres. Ha det åpent på én maskin om gangen, og vent til synkroniseringen er ferdig før du åpner det på en annen.</source>
        <translation>The vault is in a folder that is synchronised. Have it open on one computer at a time, and wait until synchronising is finished before you open it on another.</translation>
    </message>
    <message>
        <source>Arkivet ligger på en minnepinne eller en annen løs disk. Lås arkivet før du tar den ut.</source>
        <translation>The vault is on a memory stick or another removable disk. Lock the vault before you take it out.</translation>
    </message>
    <message>
        <source>Arkivet ligger på en nettverksdisk. Faller nettet ut mens du skriver, står teksten på skjermen til disken svarer igjen.</source>
        <translation>The vault is on a network disk. If the network drops while you are writing, the text stays on the screen until the disk responds again.</translation>
    </message>
    <message>
        <source>Arkivet låses om ett minutt. Trykk en tast hvis du er her. Det du har skrevet, er trygt.</source>
        <translation>The vault will be locked in one minute. Press a key if you are here. What you have written is safe.</translation>
    </message>
    <message>
        <source>Arkivet må oppdateres, men det kunne ikke tas sikkerhetskopi først, så det er ikke rørt.</source>
        <translation>The vault has to be updated, but a backup could not be made first, so it has not been touched.</translation>
    </message>
    <message>
        <source>Arkivet må åpnes for skriving én gang før det kan leses.</source>
        <translation>The vault must be opened for writing once before it can be read.</translation>
    </message>
    <message>
        <source>Arkivets egen mestringsskala kan ikke leses.</source>
        <translation>The vault’s own mastery scale cannot be read.</translation>
    </message>
    <message>
        <source>Arkivets id</source>
        <translation>The vault’s id</translation>
    </message>
    <message>
        <source>Av</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Av hva</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>Av målene som er vurdert begge ganger, er {up} på et høyere nivå, {same} på samme, {down} på et lavere.</source>
        <translation>Of the goals assessed both times, {up} are at a higher level, {same} at the same, {down} at a lower.</translation>
    </message>
    <message>
        <source>Av {all} mål som to har gitt et nivå, var dere helt enige om {exact} og innen ett trinn på {near}.</source>
        <translation>Of {all} goals given a level by two people, you agreed exactly on {exact} and were within one level on {near}.</translation>
    </message>
    <message>
        <source>Av. Passordfrasen må skrives hver gang.</source>
        <translation>Off. The passphrase must be typed every time.</translation>
    </message>
    <message>
        <source>Avbr&amp;yt</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Avgjort tidligere</source>
        <translation>Decided before</translation>
    </message>
    <message>
        <source>Avsender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Avsenderens nummer</source>
        <translation>The sender’s number</translation>
    </message>
    <message>
        <source>Avslutt</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Avslutt elevens side</source>
        <translation>Exit the pupil’s page</translation>
    </message>
    <message>
        <source>Avslutt målet</source>
        <translation>End the goal</translation>
    </message>
    <message>
        <source>Avslutte målet før året er omme? Skriv hvorfor.</source>
        <translation>End the goal before the year is over? Write why.</translation>
    </message>
    <message>
        <source>Avsluttet</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Avsluttet fordi</source>
        <translation>Ended because</translation>
    </message>
    <message>
        <source>Avsluttet fordi: {reason}</source>
        <translation>Ended because: {reason}</translation>
    </message>
    <message>
        <source>Avvik</source>
        <translation>Deviation</translation>
    </message>
    <message>
        <source>Avvik fra læreplanen</source>
        <translation>Deviation from the curriculum</translation>
    </message>
    <message>
        <source>Avvist: {what}</source>
        <translation>Refused: {what}</translation>
    </message>
    <message>
        <source>Bare de som administrerer arkivet, kan gi og ta bort tilgang og lage nødnøkkel.</source>
        <translation>Only those who administer the vault can give and take away access and make a recovery key.</translation>
    </message>
    <message>
        <source>Bare den som skrev den, kan endre den.</source>
        <translation>Only the person who wrote it can change it.</translation>
    </message>
    <message>
        <source>Bare filen fra årsevalueringen har disse tallene.</source>
        <translation>Only the file from the annual evaluation has these figures.</translation>
    </message>
    <message>
        <source>Bare én i teamet skal vurdere målene ved {stage}. La en til i IOP-teamet vurdere.</source>
        <translation>Only one person in the team is to assess the goals at {stage}. Let one more in the IOP team assess.</translation>
    </message>
    <message>
        <source>Bare én person har vurdert målene ved {stage}. La to eller flere vurdere hver for seg neste gang.</source>
        <translation>Only one person has assessed the goals at {stage}. Let two or more assess separately next time.</translation>
    </message>
    <message>
        <source>Barnet og foreldrene som ressurser: hva hjelper hjemme?</source>
        <translation>The child and the parents as a resource: what helps at home?</translation>
    </message>
    <message>
        <source>Barnets beste</source>
        <translation>Best interests of the child</translation>
    </message>
    <message>
        <source>Barnets beste, kort</source>
        <translation>Best interests of the child, in brief</translation>
    </message>
    <message>
        <source>Be avsenderen eksportere på nytt.</source>
        <translation>Ask the sender to export again.</translation>
    </message>
    <message>
        <source>Be avsenderen om en ny fil.</source>
        <translation>Ask the sender for a new file.</translation>
    </message>
    <message>
        <source>Be den som er ansvarlig for planen, eller en leder.</source>
        <translation>Ask the person responsible for the plan, or a leader.</translation>
    </message>
    <message>
        <source>Be den som laget mappen om en ny.</source>
        <translation>Ask whoever made the folder for a new one.</translation>
    </message>
    <message>
        <source>Be en annen som har tilgang, om det.</source>
        <translation>Ask somebody else who has access to do it.</translation>
    </message>
    <message>
        <source>Be en annen som har tilgang, om en ny, eller se etter sikkerhetskopier.</source>
        <translation>Ask somebody else who has access for a new one, or check for backups.</translation>
    </message>
    <message>
        <source>Be en i teamet.</source>
        <translation>Ask somebody in the team.</translation>
    </message>
    <message>
        <source>Be en kollega om å bidra</source>
        <translation>Ask a colleague to contribute</translation>
    </message>
    <message>
        <source>Be en leder eller en som administrerer arkivet.</source>
        <translation>Ask a leader or somebody who administers the vault.</translation>
    </message>
    <message>
        <source>Be en som har tilgang, om å få en ny, eller hent arkivet tilbake fra en sikkerhetskopi.</source>
        <translation>Ask somebody who has access for a new one, or restore the vault from a backup.</translation>
    </message>
    <message>
        <source>Be en som har tilgang, om å få en ny.</source>
        <translation>Ask somebody who has access for a new one.</translation>
    </message>
    <message>
        <source>Be hele &amp;teamet</source>
        <translation>Ask the whole &amp;team</translation>
    </message>
    <message>
        <source>Be om den på nytt.</source>
        <translation>Ask for it again.</translation>
    </message>
    <message>
        <source>Be om den på nytt. Ingenting er endret.</source>
        <translation>Ask for it again. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Be om en ny mappe.</source>
        <translation>Ask for a new folder.</translation>
    </message>
    <message>
        <source>Be om filen på nytt. Ingenting er endret.</source>
        <translation>Ask for the file again. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Be om svaret på nytt, fra en oppdatert ioplab.</source>
        <translation>Ask for the answer again, from an updated ioplab.</translation>
    </message>
    <message>
        <source>Be om svaret på nytt. Ingenting er endret.</source>
        <translation>Ask for the answer again. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Begrunnelse: {reason} ({who})</source>
        <translation>Reason: {reason} ({who})</translation>
    </message>
    <message>
        <source>Begynn</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Begynn her</source>
        <translation>Begin here</translation>
    </message>
    <message>
        <source>Begynn på &amp;nytt</source>
        <translation>Start &amp;again</translation>
    </message>
    <message>
        <source>Begynn på nytt; forespørselen er hel.</source>
        <translation>Start again; the request is intact.</translation>
    </message>
    <message>
        <source>Begynner</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Begynte på skolen</source>
        <translation>Started at the school</translation>
    </message>
    <message>
        <source>Behold bare kolonnene med navn, fødselsår, trinn og klasse, og slett tomme rader under listen.</source>
        <translation>Keep only the columns with name, year of birth, grade and class, and delete empty rows below the list.</translation>
    </message>
    <message>
        <source>Behold bare kolonnene med navn, fødselsår, trinn og klasse.</source>
        <translation>Keep only the columns with name, year of birth, grade and class.</translation>
    </message>
    <message>
        <source>Beholdt lenger enn dere har bestemt</source>
        <translation>Kept longer than you have decided</translation>
    </message>
    <message>
        <source>Bekreftet av {who} {day}.</source>
        <translation>Confirmed by {who} on {day}.</translation>
    </message>
    <message>
        <source>Betydning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Bibliotek og lisens</source>
        <translation>Library and licence</translation>
    </message>
    <message>
        <source>Biblioteker og &amp;lisenser …</source>
        <translation>Libraries and &amp;licences …</translation>
    </message>
    <message>
        <source>Biblioteker og lisenser</source>
        <translation>Libraries and licences</translation>
    </message>
    <message>
        <source>Bilde (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Bildet har elevenes navn. Lagre det bare der bare de som har med elevene å gjøre, kommer til.</source>
        <translation>The picture has the pupils’ names. Save it only where nobody but those who work with the pupils can get at it.</translation>
    </message>
    <message>
        <source>Bla etter hvor mappen lages</source>
        <translation>Browse for where to make the folder</translation>
    </message>
    <message>
        <source>Bla etter mappen med alt om eleven</source>
        <translation>Browse for the folder with everything about the pupil</translation>
    </message>
    <message>
        <source>Bla etter rapporten …</source>
        <translation>Browse for the report …</translation>
    </message>
    <message>
        <source>Bla …</source>
        <translation>Browse …</translation>
    </message>
    <message>
        <source>Ble spurt</source>
        <translation>Were asked</translation>
    </message>
    <message>
        <source>Bokstavene i overskriftene er ødelagt. Lagre listen på nytt som CSV UTF-8 eller .xlsx.</source>
        <translation>The letters in the headings are garbled. Save the list again as CSV UTF-8 or .xlsx.</translation>
    </message>
    <message>
        <source>Bruk det i samtalen: Hvilke mål ser dere ulikt på, og hva har dere sett hver for dere?</source>
        <translation>Use it in the conversation: Which goals do you see differently, and what has each of you seen?</translation>
    </message>
    <message>
        <source>Bruk en CSV-fil med kolonnene {columns}, eller filene fra sist.</source>
        <translation>Use a CSV file with the columns {columns}, or the files from last time.</translation>
    </message>
    <message>
        <source>Bruk en nyere utgave.</source>
        <translation>Use a newer version.</translation>
    </message>
    <message>
        <source>Bruk gjerne fire–fem ord som ikke hører sammen.</source>
        <translation>Preferably use four or five words that do not belong together.</translation>
    </message>
    <message>
        <source>Bruk høyst 60 tegn.</source>
        <translation>Use at most 60 characters.</translation>
    </message>
    <message>
        <source>Bruk ioplabs egen</source>
        <translation>Use ioplab’s own</translation>
    </message>
    <message>
        <source>Bruk minst {count} tegn, gjerne fire–fem ord.</source>
        <translation>Use at least {count} characters, preferably four or five words.</translation>
    </message>
    <message>
        <source>Bruk minst {count} tegn, gjerne flere ord.</source>
        <translation>Use at least {count} characters, preferably several words.</translation>
    </message>
    <message>
        <source>Brukerveiledning</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytt passordfrase</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Bytt person</source>
        <translation>Switch person</translation>
    </message>
    <message>
        <source>Bytt til den nye</source>
        <translation>Change to the new one</translation>
    </message>
    <message>
        <source>Bytt til {code}</source>
        <translation>Change to {code}</translation>
    </message>
    <message>
        <source>CSV eller Excel (.xlsx) fra skolens andre systemer. Navn, fødselsår, trinn, klasse og når eleven begynte, kan tas inn. Fødselsnummer, adresser, telefonnumre og diagnoser tas aldri inn.</source>
        <translation>CSV or Excel (.xlsx) from the school’s other systems. Name, year of birth, grade, class and when the pupil started can be imported. National identity numbers, addresses, telephone numbers and diagnoses are never imported.</translation>
    </message>
    <message>
        <source>CSV, for regneark</source>
        <translation>CSV, for spreadsheets</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+−</source>
        <translation>Ctrl++, Ctrl+−</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9, Ctrl+0</source>
        <translation>Ctrl+1 … Ctrl+9, Ctrl+0</translation>
    </message>
    <message>
        <source>Ctrl+A, Shift+pil</source>
        <translation>Ctrl+A, Shift+arrow</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Y</source>
        <translation>Ctrl+Z, Ctrl+Y</translation>
    </message>
    <message>
        <source>Ctrl+pil opp, Ctrl+pil ned</source>
        <translation>Ctrl+Up, Ctrl+Down</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Da</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Dag og klokkeslett</source>
        <translation>Day and time</translation>
    </message>
    <message>
        <source>Dagen regelen ser på</source>
        <translation>The day the rule looks at</translation>
    </message>
    <message>
        <source>Dagligliv</source>
        <translation>Daily living</translation>
    </message>
    <message>
        <source>Databasen er skadet: krypteringen stemmer ikke.</source>
        <translation>The database is damaged: the encryption does not match.</translation>
    </message>
    <message>
        <source>Databasen er skadet: strukturen stemmer ikke.</source>
        <translation>The database is damaged: the structure does not match.</translation>
    </message>
    <message>
        <source>Databasen i arkivet er skadet.</source>
        <translation>The database in the vault is damaged.</translation>
    </message>
    <message>
        <source>Databasen i arkivet er tom.</source>
        <translation>The database in the vault is empty.</translation>
    </message>
    <message>
        <source>Databasen i arkivet kan ikke åpnes.</source>
        <translation>The database in the vault cannot be opened.</translation>
    </message>
    <message>
        <source>Databasen mangler i arkivet.</source>
        <translation>The database is missing from the vault.</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dato og underskrift</source>
        <translation>Date and signature</translation>
    </message>
    <message>
        <source>Datoen er fram i tid. Skriv dagen du så det.</source>
        <translation>The date is in the future. Enter the day you saw it.</translation>
    </message>
    <message>
        <source>Datoen finnes ikke hvert år.</source>
        <translation>The date does not exist every year.</translation>
    </message>
    <message>
        <source>Datoen ligger langt unna. Skriv dagen du så det.</source>
        <translation>The date is far off. Enter the day you saw it.</translation>
    </message>
    <message>
        <source>Datoer og årstall er lette å gjette. Bruk ord som ikke hører sammen.</source>
        <translation>Dates and years are easy to guess. Use words that do not belong together.</translation>
    </message>
    <message>
        <source>De blir stående som de er.</source>
        <translation>They remain as they are.</translation>
    </message>
    <message>
        <source>De fem &amp;ordene</source>
        <translation>The five &amp;words</translation>
    </message>
    <message>
        <source>De fem ordene</source>
        <translation>The five words</translation>
    </message>
    <message>
        <source>De fem ordene passer ikke til filen.</source>
        <translation>The five words do not fit the file.</translation>
    </message>
    <message>
        <source>De fem ordene: {words}</source>
        <translation>The five words: {words}</translation>
    </message>
    <message>
        <source>De fryste tallene er ikke lenger som da de ble fryst.</source>
        <translation>The frozen figures are no longer as they were when they were frozen.</translation>
    </message>
    <message>
        <source>De fryste tallene er slettet.</source>
        <translation>The frozen figures have been deleted.</translation>
    </message>
    <message>
        <source>De fryste tallene kan ikke leses av denne utgaven.</source>
        <translation>The frozen figures cannot be read by this version.</translation>
    </message>
    <message>
        <source>De første {shown} av {count} rader vises. Alle tas inn.</source>
        <translation>The first {shown} of {count} rows are shown. All are imported.</translation>
    </message>
    <message>
        <source>De hjelper meg</source>
        <translation>They help me</translation>
    </message>
    <message>
        <source>De med 1:1 i minst ett fag</source>
        <translation>Those with 1:1 in at least one subject</translation>
    </message>
    <message>
        <source>De med 2:1 i minst ett fag</source>
        <translation>Those with 2:1 in at least one subject</translation>
    </message>
    <message>
        <source>De med full plan tatt i bruk innen 1. oktober</source>
        <translation>Those with a full plan activated by 1 October</translation>
    </message>
    <message>
        <source>De med gruppe i minst ett fag</source>
        <translation>Those with group in at least one subject</translation>
    </message>
    <message>
        <source>De med plan tatt i bruk innen skolestart</source>
        <translation>Those with a plan activated by the start of school</translation>
    </message>
    <message>
        <source>De med plan, forenklet eller full, tatt i bruk innen skolestart</source>
        <translation>Those with a plan, simplified or full, activated by the start of school</translation>
    </message>
    <message>
        <source>De med samtale med foresatte ved halvårsvurdering</source>
        <translation>Those with a conversation with guardians at the mid-year assessment</translation>
    </message>
    <message>
        <source>De med samtale med foresatte ved målvalg</source>
        <translation>Those with a conversation with guardians at goal selection</translation>
    </message>
    <message>
        <source>De med timer til lærer, kontaktlærer eller spesialpedagog i vedtaket</source>
        <translation>Those with hours for teacher, contact teacher or special educator in the decision</translation>
    </message>
    <message>
        <source>De med timer til miljøarbeider eller assistent i vedtaket</source>
        <translation>Those with hours for milieu worker or assistant in the decision</translation>
    </message>
    <message>
        <source>De med årsevaluering fullført innen skoleslutt</source>
        <translation>Those with the annual evaluation finalised by the end of the school year</translation>
    </message>
    <message>
        <source>De samme målene fra halvår til år</source>
        <translation>The same goals from mid-year to end of year</translation>
    </message>
    <message>
        <source>De slutter på {suffix}.</source>
        <translation>They end in {suffix}.</translation>
    </message>
    <message>
        <source>De som administrerer arkivet, kan alt. Minst én må gjøre det.</source>
        <translation>Those who administer the vault can do everything. At least one person must do so.</translation>
    </message>
    <message>
        <source>De som har det etter vedtak gjort innen skoleslutt</source>
        <translation>Those who have it under a decision made by the end of the school year</translation>
    </message>
    <message>
        <source>De som har fått alle disse innen 1. juni</source>
        <translation>Those who have received all of these by 1 June</translation>
    </message>
    <message>
        <source>De som kan åpne arkivet</source>
        <translation>Those who can open the vault</translation>
    </message>
    <message>
        <source>De står ikke på listen lenger.</source>
        <translation>They are no longer on the list.</translation>
    </message>
    <message>
        <source>De står på listen alt.</source>
        <translation>They are on the list already.</translation>
    </message>
    <message>
        <source>De to passordfrasene er ulike.</source>
        <translation>The two passphrases are different.</translation>
    </message>
    <message>
        <source>De to var helt enige</source>
        <translation>The two agreed exactly</translation>
    </message>
    <message>
        <source>De to var innen ett nivå</source>
        <translation>The two were within one level</translation>
    </message>
    <message>
        <source>De {count} siste er vist. Velg et kortere tidsrom for å se resten.</source>
        <translation>The latest {count} are shown. Choose a shorter period to see the rest.</translation>
    </message>
    <message>
        <source>Definisjoner</source>
        <translation>Definitions</translation>
    </message>
    <message>
        <source>Dekk  Ctrl+B</source>
        <translation>Cover  Ctrl+B</translation>
    </message>
    <message>
        <source>Dekk skjermen</source>
        <translation>Cover the screen</translation>
    </message>
    <message>
        <source>Delene av siden</source>
        <translation>The parts of the page</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Den blir stående når eleven er borte.</source>
        <translation>It remains when the pupil is gone.</translation>
    </message>
    <message>
        <source>Den gamle passordfrasen</source>
        <translation>The old passphrase</translation>
    </message>
    <message>
        <source>Den intensive opplæringen er tatt bort. Ctrl+Z angrer.</source>
        <translation>The intensive training has been removed. Ctrl+Z undoes this.</translation>
    </message>
    <message>
        <source>Den kan ha høyst {count}. Del den opp.</source>
        <translation>It can have at most {count}. Split it.</translation>
    </message>
    <message>
        <source>Den kan høre til et annet arkiv, eller være brukt eller erstattet. Se etter et nyere ark.</source>
        <translation>It may belong to another vault, or have been used or replaced. Look for a newer sheet.</translation>
    </message>
    <message>
        <source>Den kan høyst være {size} MB.</source>
        <translation>It can be at most {size} MB.</translation>
    </message>
    <message>
        <source>Den kan ikke krysses av for hånd.</source>
        <translation>It cannot be ticked by hand.</translation>
    </message>
    <message>
        <source>Den kan ikke skilles fra tilfeldig variasjon.</source>
        <translation>It cannot be told apart from chance variation.</translation>
    </message>
    <message>
        <source>Den kan være angret, eller arkivet kan være hentet fra en eldre kopi. Lag en ny forespørsel.</source>
        <translation>It may have been undone, or the vault may have been restored from an older copy. Make a new request.</translation>
    </message>
    <message>
        <source>Den kan være skadet, eller i bruk av et annet program. Prøv igjen, eller hent den fra en sikkerhetskopi.</source>
        <translation>It may be damaged, or in use by another program. Try again, or restore it from a backup.</translation>
    </message>
    <message>
        <source>Den nye en &amp;gang til</source>
        <translation>The new one a&amp;gain</translation>
    </message>
    <message>
        <source>Den nye en gang til</source>
        <translation>The new one again</translation>
    </message>
    <message>
        <source>Den nye passordfrasen er lik den gamle.</source>
        <translation>The new passphrase is the same as the old one.</translation>
    </message>
    <message>
        <source>Den raden er tatt bort allerede.</source>
        <translation>That row has already been removed.</translation>
    </message>
    <message>
        <source>Den sakkyndige vurderingen er tatt bort. Ctrl+Z angrer.</source>
        <translation>The expert assessment has been removed. Ctrl+Z undoes this.</translation>
    </message>
    <message>
        <source>Den sakkyndige vurderingen gjaldt til {date}. Be PP-tjenesten om en ny.</source>
        <translation>The expert assessment was valid until {date}. Ask PPT for a new one.</translation>
    </message>
    <message>
        <source>Den sakkyndige vurderingen gjelder bare til {date}, før skoleåret er slutt. Be PP-tjenesten om en ny i tide.</source>
        <translation>The expert assessment is only valid until {date}, before the school year ends. Ask PPT for a new one in good time.</translation>
    </message>
    <message>
        <source>Den samme personen kan ikke stå to ganger i teamet.</source>
        <translation>The same person cannot be in the team twice.</translation>
    </message>
    <message>
        <source>Den som er ansvarlig for planen, kan ikke kvalitetssikre den selv.</source>
        <translation>The person responsible for the plan cannot quality check it themselves.</translation>
    </message>
    <message>
        <source>Den som er ansvarlig for {subject}, er ikke registrert med lærerkompetanse, og vedtaket har ikke unntak etter § 11-9.</source>
        <translation>The person responsible for {subject} is not registered as a qualified teacher, and the decision has no exception under § 11-9.</translation>
    </message>
    <message>
        <source>Den som får tilgang, skriver passordfrasen selv. Å gi tilgang kan ikke angres med Ctrl+Z, men tilgangen kan tas bort igjen.</source>
        <translation>Whoever gets access types the passphrase themselves. Giving access cannot be undone with Ctrl+Z, but the access can be taken away again.</translation>
    </message>
    <message>
        <source>Den som har dette arket og arkivet, kan lese alt som står i arkivet. Ta vare på arket som en husnøkkel.</source>
        <translation>Whoever has this sheet and the vault can read everything in the vault. Look after the sheet as you would a house key.</translation>
    </message>
    <message>
        <source>Den som skal åpne arkivet, mangler navn.</source>
        <translation>The person who is to open the vault has no name.</translation>
    </message>
    <message>
        <source>Denne eleven</source>
        <translation>This pupil</translation>
    </message>
    <message>
        <source>Denne maskinen har ingen nøkkelring som kan huske for deg.</source>
        <translation>This computer has no keyring that can remember for you.</translation>
    </message>
    <message>
        <source>Denne maskinen husker deg ikke lenger.</source>
        <translation>This computer no longer remembers you.</translation>
    </message>
    <message>
        <source>Denne maskinen husker deg ikke.</source>
        <translation>This computer does not remember you.</translation>
    </message>
    <message>
        <source>Denne maskinen åpner arkivet for deg uten passordfrase.</source>
        <translation>This computer opens the vault for you without a passphrase.</translation>
    </message>
    <message>
        <source>Denne mestringsskalaen er i bruk alt.</source>
        <translation>This mastery scale is already in use.</translation>
    </message>
    <message>
        <source>Denne samtalen hører til året og står alltid her. Ingenting er skrevet om den ennå.</source>
        <translation>This conversation belongs to the year and is always listed here. Nothing has been written about it yet.</translation>
    </message>
    <message>
        <source>Dere er ikke enige om {count} mål ennå.</source>
        <translation>Goals you have not agreed on yet: {count}.</translation>
    </message>
    <message>
        <source>Dere kan få se planen før samtalen.</source>
        <translation>You may see the plan before the conversation.</translation>
    </message>
    <message>
        <source>Dere kan ta med en person dere stoler på.</source>
        <translation>You may bring a person you trust.</translation>
    </message>
    <message>
        <source>Det du endret, finnes ikke lenger.</source>
        <translation>What you changed no longer exists.</translation>
    </message>
    <message>
        <source>Det du har sett av målet</source>
        <translation>What you have seen of the goal</translation>
    </message>
    <message>
        <source>Det du har skrevet, står her fortsatt. Trykk «Åpne på nytt» for å se hva som er i arkivet nå.</source>
        <translation>What you have written is still here. Press “Open again” to see what is in the vault now.</translation>
    </message>
    <message>
        <source>Det du har skrevet, står her fortsatt. Trykk «Åpne på nytt» når den andre er ferdig.</source>
        <translation>What you have written is still here. Press “Open again” when the other person has finished.</translation>
    </message>
    <message>
        <source>Det du har svart, er lagret. Si fra til en voksen at du er ferdig.</source>
        <translation>Your answers are saved. Tell an adult that you are done.</translation>
    </message>
    <message>
        <source>Det du ser etter, finnes ikke lenger.</source>
        <translation>What you are looking for no longer exists.</translation>
    </message>
    <message>
        <source>Det du skrev sist, kunne ikke lagres. Lukk en gang til for å avslutte uten det.</source>
        <translation>What you wrote last could not be saved. Close once more to exit without it.</translation>
    </message>
    <message>
        <source>Det er bare én gruppe med vurderte mål i faget, så det er ingen forskjell å regne ut.</source>
        <translation>There is only one group with assessed goals in the subject, so there is no difference to calculate.</translation>
    </message>
    <message>
        <source>Det er de samme målene. «Ikke vurdert» er mål som ikke fikk et nivå den ene gangen.</source>
        <translation>They are the same goals. “Not assessed” are goals that were not given a level one of the times.</translation>
    </message>
    <message>
        <source>Det er en skrivefeil i gruppe {group} av nødnøkkelen.</source>
        <translation>There is a typing error in group {group} of the recovery key.</translation>
    </message>
    <message>
        <source>Det er flere filer i mappen enn i noen dump</source>
        <translation>There are more files in the folder than in any dump</translation>
    </message>
    <message>
        <source>Det er flere filer i pakken enn i noen dump</source>
        <translation>There are more files in the package than in any dump</translation>
    </message>
    <message>
        <source>Det er flere læreplaner og mål enn i noen dump</source>
        <translation>There are more curricula and aims than in any dump</translation>
    </message>
    <message>
        <source>Det er for få elever til å si noe om forskjellen.</source>
        <translation>There are too few pupils to say anything about the difference.</translation>
    </message>
    <message>
        <source>Det er for lite ledig minne til å prøve ordene.</source>
        <translation>There is too little free memory to try the words.</translation>
    </message>
    <message>
        <source>Det er gjort evalueringer med «{name}» dette skoleåret.</source>
        <translation>Evaluations have been made with “{name}” this school year.</translation>
    </message>
    <message>
        <source>Det er greit å si nei. Da kan vi finne en annen måte å snakke sammen på.</source>
        <translation>It is all right to say no. Then we can find another way of talking together.</translation>
    </message>
    <message>
        <source>Det er gått mer enn {years} år siden siste plan. Ingenting slettes av seg selv.</source>
        <translation>More than {years} years have passed since the last plan. Nothing is deleted by itself.</translation>
    </message>
    <message>
        <source>Det er ikke ført noe om dette.</source>
        <translation>Nothing has been entered about this.</translation>
    </message>
    <message>
        <source>Det er ikke noe å angre.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Det er ikke skrevet inn noe samtykke til deling som gjelder nå.</source>
        <translation>No consent to sharing that is valid now has been entered.</translation>
    </message>
    <message>
        <source>Det er ikke skrevet når eleven eller foresatte fikk årsrapporten.</source>
        <translation>It is not stated when the pupil or the guardians received the annual report.</translation>
    </message>
    <message>
        <source>Det er ingen dokumenter å lagre.</source>
        <translation>There are no documents to save.</translation>
    </message>
    <message>
        <source>Det er ingen kompetansemål her</source>
        <translation>There are no competence aims here</translation>
    </message>
    <message>
        <source>Det er ingen mål i disse tallene.</source>
        <translation>There are no goals in these figures.</translation>
    </message>
    <message>
        <source>Det er ingen mål å hente fra i fjor. De er her alt, eller det var ingen plan.</source>
        <translation>There are no goals to take from last year. They are already here, or there was no plan.</translation>
    </message>
    <message>
        <source>Det er ingen plan å ta i bruk ennå.</source>
        <translation>There is no plan to activate yet.</translation>
    </message>
    <message>
        <source>Det er ingen rader under overskriftene.</source>
        <translation>There are no rows under the headings.</translation>
    </message>
    <message>
        <source>Det er ingen sikkerhetskopier her ennå.</source>
        <translation>There are no backups here yet.</translation>
    </message>
    <message>
        <source>Det er ingen steder å gjemme utkastet: {why}.</source>
        <translation>There is nowhere to keep the draft: {why}.</translation>
    </message>
    <message>
        <source>Det er ingen tall å lagre. Les inn filer først.</source>
        <translation>There are no figures to save. Import files first.</translation>
    </message>
    <message>
        <source>Det er ingen å spørre: alle har vurdert, er spurt, eller ingen evaluering er i gang.</source>
        <translation>There is nobody to ask: everyone has assessed or been asked, or no evaluation is under way.</translation>
    </message>
    <message>
        <source>Det er ingenting i listen å ta inn.</source>
        <translation>There is nothing in the list to import.</translation>
    </message>
    <message>
        <source>Det er ingenting å sende ennå.</source>
        <translation>There is nothing to send yet.</translation>
    </message>
    <message>
        <source>Det er mer i filen enn ioplab leser</source>
        <translation>There is more in the file than ioplab reads</translation>
    </message>
    <message>
        <source>Det er trukket, utløpt eller ikke gitt ennå. Innhent et nytt, eller skriv hva overleveringen bygger på.</source>
        <translation>It is withdrawn, expired or not given yet. Obtain a new one, or write what the handover is based on.</translation>
    </message>
    <message>
        <source>Det finnes allerede noe annet som heter «{name}» der.</source>
        <translation>There is already something else called “{name}” there.</translation>
    </message>
    <message>
        <source>Det finnes allerede noe som heter «{name}» der.</source>
        <translation>There is already something called “{name}” there.</translation>
    </message>
    <message>
        <source>Det går for sakte</source>
        <translation>It is too slow</translation>
    </message>
    <message>
        <source>Det går ikke an å lagre i denne mappen. Velg en annen.</source>
        <translation>It is not possible to save in this folder. Choose another.</translation>
    </message>
    <message>
        <source>Det kan den som er ansvarlig for planen, kontaktlæreren i teamet eller en leder.</source>
        <translation>The person responsible for the plan, the contact teacher in the team or a leader can do this.</translation>
    </message>
    <message>
        <source>Det kan det indre teamet, den som er ansvarlig for planen, eller en leder.</source>
        <translation>The inner team, the person responsible for the plan, or a leader can do this.</translation>
    </message>
    <message>
        <source>Det kan det indre teamet, og den som er ansvarlig for planen eller et fag i den.</source>
        <translation>The inner team can do this, and whoever is responsible for the plan or a subject in it.</translation>
    </message>
    <message>
        <source>Det kan åpnes for lesing.</source>
        <translation>It can be opened for reading.</translation>
    </message>
    <message>
        <source>Det mangler en grunn til at målet avsluttes.</source>
        <translation>A reason for ending the goal is missing.</translation>
    </message>
    <message>
        <source>Det mangler en grunn til at målet ikke er arbeidet med.</source>
        <translation>A reason why the goal has not been worked on is missing.</translation>
    </message>
    <message>
        <source>Det mangler en grunn til rettelsen.</source>
        <translation>A reason for the correction is missing.</translation>
    </message>
    <message>
        <source>Det mangler en grunn.</source>
        <translation>A reason is missing.</translation>
    </message>
    <message>
        <source>Det mangler fag.</source>
        <translation>No subject is given.</translation>
    </message>
    <message>
        <source>Det mangler hva overleveringen bygger på.</source>
        <translation>What the handover is based on is missing.</translation>
    </message>
    <message>
        <source>Det maskinen husker, åpner ikke arkivet.</source>
        <translation>What the computer remembers does not open the vault.</translation>
    </message>
    <message>
        <source>Det planen bygger på</source>
        <translation>What the plan is based on</translation>
    </message>
    <message>
        <source>Det ser ut som en tekst nevner en elev. Skriv uten navn.</source>
        <translation>A text seems to mention a pupil. Write without names.</translation>
    </message>
    <message>
        <source>Det sier jeg selv</source>
        <translation>What I say myself</translation>
    </message>
    <message>
        <source>Det skal være fem ord, men her er det {count}.</source>
        <translation>There should be five words, not {count}.</translation>
    </message>
    <message>
        <source>Det som ble erstattet, er tatt bort.</source>
        <translation>What was replaced has been removed.</translation>
    </message>
    <message>
        <source>Det som er prøvd</source>
        <translation>What has been tested</translation>
    </message>
    <message>
        <source>Det som er skrevet, skal kunne forstås senere.</source>
        <translation>What has been written must be understandable later.</translation>
    </message>
    <message>
        <source>Det som fryses: tallene i dette arkivet slik de er nå, {round} {year}.</source>
        <translation>What is frozen: the figures in this vault as they are now, {round} {year}.</translation>
    </message>
    <message>
        <source>Det som fryses: tallene på denne siden, {round} {year}.</source>
        <translation>What is frozen: the figures on this page, {round} {year}.</translation>
    </message>
    <message>
        <source>Det som gjelder hele arkivet, styres av dem som administrerer det.</source>
        <translation>What concerns the whole vault is decided by those who administer it.</translation>
    </message>
    <message>
        <source>Det som ikke kan telles i planene, fører du for hånd. Det er ført når verdien har kilde og dato. Ikke skriv navn på elever.</source>
        <translation>What cannot be counted in the plans, you enter by hand. It is entered when the value has a source and a date. Do not write pupils’ names.</translation>
    </message>
    <message>
        <source>Det som var der, er som før. Frigjør plass, eller lukk andre programmer som bruker mappen, og prøv igjen.</source>
        <translation>What was there is as before. Free some space, or close other programs that use the folder, and try again.</translation>
    </message>
    <message>
        <source>Det som var skrevet om samtalen, er tatt bort. Ctrl+Z angrer.</source>
        <translation>What was written about the conversation has been removed. Ctrl+Z undoes this.</translation>
    </message>
    <message>
        <source>Det står ikke at en kollega leste planen før den ble tatt i bruk.</source>
        <translation>It is not stated that a colleague read the plan before it was activated.</translation>
    </message>
    <message>
        <source>Det står ikke hvem som har samtykket til vedtaket av {decided}.</source>
        <translation>It is not stated who consented to the decision of {decided}.</translation>
    </message>
    <message>
        <source>Det står ikke hvilken av klassens planer denne hører sammen med. Skriv navnet på den, eller hvor den ligger.</source>
        <translation>It is not stated which of the class plans this one goes with. Write its name, or where it is.</translation>
    </message>
    <message>
        <source>Det står ikke når IOP-en ble tatt i bruk, så ingen kan se om vedtaket kom først. Skriv inn datoen.</source>
        <translation>It is not stated when the IOP was activated, so nobody can see whether the decision came first. Enter the date.</translation>
    </message>
    <message>
        <source>Det står ingenting i filen.</source>
        <translation>There is nothing in the file.</translation>
    </message>
    <message>
        <source>Det tilbudet koster. Gi den navnet skolen bruker.</source>
        <translation>What the provision costs. Give it the name the school uses.</translation>
    </message>
    <message>
        <source>Det var ikke passordfrasen. Prøv igjen, eller gå tilbake til siden.</source>
        <translation>That was not the passphrase. Try again, or go back to the page.</translation>
    </message>
    <message>
        <source>Det vi har prøvd</source>
        <translation>What we have tried</translation>
    </message>
    <message>
        <source>Dette arkivet har ingen nødnøkkel. Er dere flere som kan åpne det, kan en av de andre ta bort tilgangen din og gi deg en ny. Ellers kan ingen åpne det; se om du husker passordfrasen til en sikkerhetskopi.</source>
        <translation>This vault has no recovery key. If several of you can open it, one of the others can take away your access and give you a new one. Otherwise nobody can open it; see whether you remember the passphrase of a backup.</translation>
    </message>
    <message>
        <source>Dette ble endret:</source>
        <translation>This was changed:</translation>
    </message>
    <message>
        <source>Dette er dumpen for grafdatabaser (jsonld)</source>
        <translation>This is the dump for graph databases (jsonld)</translation>
    </message>
    <message>
        <source>Dette er et utkast. Halvårsvurderingen er ikke ferdig ennå.</source>
        <translation>This is a draft. The mid-year assessment is not done yet.</translation>
    </message>
    <message>
        <source>Dette er et utkast. Planen er ikke tatt i bruk ennå.</source>
        <translation>This is a draft. The plan has not been activated yet.</translation>
    </message>
    <message>
        <source>Dette er et utkast. Vi er ikke ferdige med planen ennå.</source>
        <translation>This is a draft. We have not finished the plan yet.</translation>
    </message>
    <message>
        <source>Dette er et utkast. Årsrapporten er ikke ferdig ennå.</source>
        <translation>This is a draft. The annual report is not done yet.</translation>
    </message>
    <message>
        <source>Dette er ikke med:</source>
        <translation>This is not included:</translation>
    </message>
    <message>
        <source>Dette er meg</source>
        <translation>This is me</translation>
    </message>
    <message>
        <source>Dette er revisjon {number}, den første fra denne evalueringen.</source>
        <translation>This is revision {number}, the first from this evaluation.</translation>
    </message>
    <message>
        <source>Dette er revisjon {number}. Den erstatter revisjon {last} fra {day}.</source>
        <translation>This is revision {number}. It replaces revision {last} of {day}.</translation>
    </message>
    <message>
        <source>Dette er revisjon {number}. Den erstatter revisjon {last}.</source>
        <translation>This is revision {number}. It replaces revision {last}.</translation>
    </message>
    <message>
        <source>Dette er utelatt</source>
        <translation>This is left out</translation>
    </message>
    <message>
        <source>Dette er én av flere skoler. Vises tall for alle samlet også, kan forskjellen røpe skjulte tall.</source>
        <translation>This is one of several schools. If the figures of all together are shown too, the difference may reveal hidden figures.</translation>
    </message>
    <message>
        <source>Dette får jeg til</source>
        <translation>What I can do</translation>
    </message>
    <message>
        <source>Dette førte det til</source>
        <translation>What it led to</translation>
    </message>
    <message>
        <source>Dette går ut</source>
        <translation>This goes out</translation>
    </message>
    <message>
        <source>Dette går ut av maskinen</source>
        <translation>This leaves the computer</translation>
    </message>
    <message>
        <source>Dette har vi samtykke til å dele</source>
        <translation>What we have consented to share</translation>
    </message>
    <message>
        <source>Dette kan ikke angres.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>Dette klarer jeg nå.</source>
        <translation>I can do this now.</translation>
    </message>
    <message>
        <source>Dette må på plass først</source>
        <translation>This must be in place first</translation>
    </message>
    <message>
        <source>Dette ser ut til å være flere overskrifter i én: {names}. Kolonnene kan være delt med ulike tegn.</source>
        <translation>This looks like several headings in one: {names}. The columns may be separated by different characters.</translation>
    </message>
    <message>
        <source>Dette vil svarene endre:</source>
        <translation>This is what the answers will change:</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Diagram eller tabell</source>
        <translation>Chart or table</translation>
    </message>
    <message>
        <source>Diagrammer lagres som PNG, SVG eller PDF.</source>
        <translation>Charts are saved as PNG, SVG or PDF.</translation>
    </message>
    <message>
        <source>Diagrammet er lagret: {path}</source>
        <translation>The chart is saved: {path}</translation>
    </message>
    <message>
        <source>Diagrammet har for mange linjer til et bilde.</source>
        <translation>The chart has too many lines for a picture.</translation>
    </message>
    <message>
        <source>Din &amp;rolle</source>
        <translation>Your &amp;role</translation>
    </message>
    <message>
        <source>Din egen passordfrase</source>
        <translation>Your own passphrase</translation>
    </message>
    <message>
        <source>Disken er full. Endringen er ikke lagret.</source>
        <translation>The disk is full. The change is not saved.</translation>
    </message>
    <message>
        <source>Disken svarer igjen. Det du hadde skrevet, er lagret.</source>
        <translation>The disk responds again. What you had written is saved.</translation>
    </message>
    <message>
        <source>Disse er ikke ferdige og mangler i tallene:</source>
        <translation>These are not done and are missing from the figures:</translation>
    </message>
    <message>
        <source>Disse kunne ikke lages: {who}</source>
        <translation>These could not be made: {who}</translation>
    </message>
    <message>
        <source>Disse samtykkene gjelder nå:</source>
        <translation>These consents are valid now:</translation>
    </message>
    <message>
        <source>Disse tallene ble lagt sammen av filer fra teamene.</source>
        <translation>These figures were added together from the teams’ files.</translation>
    </message>
    <message>
        <source>Disse årene er vurdert med en annen mestringsskala og vises ikke: {years}.</source>
        <translation>These years were assessed with another mastery scale and are not shown: {years}.</translation>
    </message>
    <message>
        <source>Ditt &amp;navn</source>
        <translation>Your &amp;name</translation>
    </message>
    <message>
        <source>Dokument {number} · {day}</source>
        <translation>Document {number} · {day}</translation>
    </message>
    <message>
        <source>Dokumenter</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Dokumenter i &amp;mappen</source>
        <translation>Documents in the &amp;folder</translation>
    </message>
    <message>
        <source>Dokumenter, siden</source>
        <translation>Documents, the page</translation>
    </message>
    <message>
        <source>Dokumentet er lagret: {path}</source>
        <translation>The document is saved: {path}</translation>
    </message>
    <message>
        <source>Dokumentet er lengre enn det som vises.</source>
        <translation>The document is longer than what is shown.</translation>
    </message>
    <message>
        <source>Dokumentet er sendt til skriveren. Antall sider: {count}.</source>
        <translation>The document has been sent to the printer. Number of pages: {count}.</translation>
    </message>
    <message>
        <source>Dokumentet lages for {count} av {total} elever.</source>
        <translation>The document will be made for {count} of {total} pupils.</translation>
    </message>
    <message>
        <source>Dra målet dit det skal stå. Alt+pil opp eller ned flytter det også.</source>
        <translation>Drag the goal to its place. Alt+Up or Alt+Down also moves it.</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Du bestemmer</source>
        <translation>You decide</translation>
    </message>
    <message>
        <source>Du er bedt om å skrive mål, ikke om å vurdere.</source>
        <translation>You have been asked to write goals, not to assess.</translation>
    </message>
    <message>
        <source>Du er ikke spurt om mål i det faget.</source>
        <translation>You have not been asked for goals in that subject.</translation>
    </message>
    <message>
        <source>Du fortsetter på det du begynte på.</source>
        <translation>You are continuing what you began.</translation>
    </message>
    <message>
        <source>Du har ikke levert din egen vurdering av målet ennå.</source>
        <translation>You have not submitted your own assessment of the goal yet.</translation>
    </message>
    <message>
        <source>Du har ikke vurdert noe nytt. Trykk 1–4 på et mål først.</source>
        <translation>You have not assessed anything new. Press 1–4 on a goal first.</translation>
    </message>
    <message>
        <source>Du kan bare vurdere som deg selv.</source>
        <translation>You can only assess as yourself.</translation>
    </message>
    <message>
        <source>Du kan ikke bidra her.</source>
        <translation>You cannot contribute here.</translation>
    </message>
    <message>
        <source>Du kan ikke gi deg selv flere rettigheter enn du har.</source>
        <translation>You cannot give yourself more rights than you have.</translation>
    </message>
    <message>
        <source>Du kan ikke se dette.</source>
        <translation>You cannot see this.</translation>
    </message>
    <message>
        <source>Du kan ikke ta bort din egen tilgang.</source>
        <translation>You cannot take away your own access.</translation>
    </message>
    <message>
        <source>Du kan ikke ta planen i bruk, fullføre, rette det som er fullført, eller begrunne unntak.</source>
        <translation>You cannot activate the plan, finalise, correct what is finalised, or give reasons for exceptions.</translation>
    </message>
    <message>
        <source>Du kan ikke ta ut dokumenter, filer eller tall herfra.</source>
        <translation>You cannot export documents, files or figures from here.</translation>
    </message>
    <message>
        <source>Du kan ikke være en annen enn den du er.</source>
        <translation>You cannot be anybody but yourself.</translation>
    </message>
    <message>
        <source>Du kan lese og bidra her, men ikke endre planen.</source>
        <translation>You can read and contribute here, but not change the plan.</translation>
    </message>
    <message>
        <source>Du kan si nei til å svare.</source>
        <translation>You can say no to answering.</translation>
    </message>
    <message>
        <source>Du kan ta med en du stoler på.</source>
        <translation>You can bring somebody you trust.</translation>
    </message>
    <message>
        <source>Du kan vise noe, tegne eller skrive i stedet for å snakke.</source>
        <translation>You can show something, draw or write instead of talking.</translation>
    </message>
    <message>
        <source>Du møter {person}.</source>
        <translation>You will meet {person}.</translation>
    </message>
    <message>
        <source>Du ser tall som ble fryst: {round}, telt {day}.</source>
        <translation>You are looking at figures that were frozen: {round}, counted {day}.</translation>
    </message>
    <message>
        <source>Du står ikke i IOP-teamet som en som vurderer.</source>
        <translation>You are not in the IOP team as someone who assesses.</translation>
    </message>
    <message>
        <source>Du står ikke i IOP-teamet som en som vurderer. Legg deg til i steg 3, IOP-team.</source>
        <translation>You are not in the IOP team as someone who assesses. Add yourself in step 3, IOP team.</translation>
    </message>
    <message>
        <source>Du står som ikke relevant, og kan ha sett hva andre mener om målene.</source>
        <translation>You are marked as not relevant, and may have seen what others think of the goals.</translation>
    </message>
    <message>
        <source>Du står som ikke relevant, og kan ha sett hva andre mener om målet.</source>
        <translation>You are marked as not relevant, and may have seen what others think of the goal.</translation>
    </message>
    <message>
        <source>Dumpen fra Udir: en zip, eller en JSON-fil</source>
        <translation>The dump from Udir: a zip, or a JSON file</translation>
    </message>
    <message>
        <source>Effekt</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Eksport til rektor</source>
        <translation>Export to the principal</translation>
    </message>
    <message>
        <source>Elev</source>
        <translation>Pupil</translation>
    </message>
    <message>
        <source>Elev {id}</source>
        <translation>Pupil {id}</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>The pupil</translation>
    </message>
    <message>
        <source>Eleven er slettet fra arkivet for godt</source>
        <translation>The pupil has been deleted from the vault for good</translation>
    </message>
    <message>
        <source>Eleven er slettet. Slettebeviset er lagret: {path}</source>
        <translation>The pupil has been deleted. The proof of deletion is saved: {path}</translation>
    </message>
    <message>
        <source>Eleven har allerede en IOP for {year}.</source>
        <translation>The pupil already has an IOP for {year}.</translation>
    </message>
    <message>
        <source>Eleven har fått {given} av {granted} timer med {role} i {subject}. Skriv i årsrapporten hvorfor det ble færre.</source>
        <translation>The pupil has had {given} of {granted} hours with {role} in {subject}. Write in the annual report why there were fewer.</translation>
    </message>
    <message>
        <source>Eleven har ingen IOP dette skoleåret.</source>
        <translation>The pupil has no IOP this school year.</translation>
    </message>
    <message>
        <source>Eleven har ingen planer å levere over.</source>
        <translation>The pupil has no plans to hand over.</translation>
    </message>
    <message>
        <source>Eleven har vedtak om individuelt tilrettelagt opplæring, men ingen IOP for skoleåret {year}.</source>
        <translation>The pupil has a decision on individually adapted education, but no IOP for the school year {year}.</translation>
    </message>
    <message>
        <source>Eleven kan svare på sin egen side når en evaluering er startet og ikke fullført.</source>
        <translation>The pupil can answer on their own page when an evaluation is started and not finalised.</translation>
    </message>
    <message>
        <source>Eleven leser en kjent tekst på 100 ord høyt med flyt</source>
        <translation>The pupil reads a familiar text of 100 words aloud fluently</translation>
    </message>
    <message>
        <source>Eleven ligger også i sikkerhetskopiene ({count}). Fjernes de, lages det én ny uten eleven. Ellers går de ut etter hvert, men én for hvert år blir beholdt. Kopier dere har lagt andre steder, må dere slette selv.</source>
        <translation>The pupil is also in the backups ({count}). If they are removed, one new one is made without the pupil. Otherwise they expire in time, but one for each year is kept. Copies you have put elsewhere you must delete yourselves.</translation>
    </message>
    <message>
        <source>Eleven mangler navn.</source>
        <translation>The pupil has no name.</translation>
    </message>
    <message>
        <source>Eleven selv</source>
        <translation>The pupil’s own view</translation>
    </message>
    <message>
        <source>Eleven slettes for godt, med planer, historikk og forespørsler. Det kan ikke angres. Loggen beholder hvem som har gjort hva, uten navnet på eleven.</source>
        <translation>The pupil is deleted for good, with plans, history and requests. This cannot be undone. The log keeps who has done what, without the pupil’s name.</translation>
    </message>
    <message>
        <source>Elevene og målene er ikke de samme på skolene. Tallene sier ikke hvilken skole som gjør det best.</source>
        <translation>The pupils and the goals are not the same at the schools. The figures do not say which school does best.</translation>
    </message>
    <message>
        <source>Elevene og målene er ulike fra skole til skole, og målene settes for den enkelte.</source>
        <translation>The pupils and the goals differ from school to school, and the goals are set for the individual.</translation>
    </message>
    <message>
        <source>Elevene og målene er ulike i hver gruppe. Tallene sier ikke at måten er grunnen.</source>
        <translation>The pupils and the goals are different in each group. The figures do not say that the arrangement is the reason.</translation>
    </message>
    <message>
        <source>Elevens egen vurdering</source>
        <translation>The pupil’s own assessment</translation>
    </message>
    <message>
        <source>Elevens id</source>
        <translation>The pupil’s id</translation>
    </message>
    <message>
        <source>Elevens side</source>
        <translation>Pupil’s page</translation>
    </message>
    <message>
        <source>Elevens stemme</source>
        <translation>The pupil’s voice</translation>
    </message>
    <message>
        <source>Elevens stemme ved målvalg</source>
        <translation>The pupil’s voice at goal selection</translation>
    </message>
    <message>
        <source>Elevens stemme ved {stage} er ikke skrevet inn.</source>
        <translation>The pupil’s voice at {stage} has not been entered.</translation>
    </message>
    <message>
        <source>Elevens stemme ved {stage}: skriv hva eleven sa, hvordan dere spurte og hva det førte til.</source>
        <translation>The pupil’s voice at {stage}: write what the pupil said, how you asked and what it led to.</translation>
    </message>
    <message>
        <source>Elevens versjon</source>
        <translation>The pupil’s version</translation>
    </message>
    <message>
        <source>Elevens versjon av individuell opplæringsplan, skoleåret {year}</source>
        <translation>The pupil’s version of the individual education plan, school year {year}</translation>
    </message>
    <message>
        <source>Elever</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>Elever har ulike mål, så elevene kan ikke sammenliknes med hverandre.</source>
        <translation>Pupils have different goals, so the pupils cannot be compared with each other.</translation>
    </message>
    <message>
        <source>Elever med ITO 1. oktober</source>
        <translation>Pupils with ITO on 1 October</translation>
    </message>
    <message>
        <source>Elever med ITO 20. august neste skoleår, eller med plan for neste år</source>
        <translation>Pupils with ITO on 20 August next school year, or with a plan for next year</translation>
    </message>
    <message>
        <source>Elever med alle mål på høyeste nivå</source>
        <translation>Pupils with all goals at the top level</translation>
    </message>
    <message>
        <source>Elever med alle mål på høyeste nivå: {count}.</source>
        <translation>Pupils with all goals at the top level: {count}.</translation>
    </message>
    <message>
        <source>Elever med alle mål på øverste nivå</source>
        <translation>Pupils with all goals at the top level</translation>
    </message>
    <message>
        <source>Elever med minst ett vurdert mål i utvalget.</source>
        <translation>Pupils with at least one assessed goal in the selection.</translation>
    </message>
    <message>
        <source>Elever med sakkyndig vurdering som trengs i løpet av året</source>
        <translation>Pupils with an expert assessment that is needed during the year</translation>
    </message>
    <message>
        <source>Elever med vurderte mål</source>
        <translation>Pupils with assessed goals</translation>
    </message>
    <message>
        <source>Elever med vurderte mål: {pupils}. Mål satt: {goals_set}, vurdert: {goals_evaluated}, ikke arbeidet med: {not_worked_on}, ikke vurdert: {not_evaluated}, avsluttet: {ended}.</source>
        <translation>Pupils with assessed goals: {pupils}. Goals set: {goals_set}, assessed: {goals_evaluated}, not worked on: {not_worked_on}, not assessed: {not_evaluated}, ended: {ended}.</translation>
    </message>
    <message>
        <source>Elever som er beholdt lenger enn dere har bestemt</source>
        <translation>Pupils kept longer than you have decided</translation>
    </message>
    <message>
        <source>Elever som var representert på foreldremøtene, av alle elevene.</source>
        <translation>Pupils who were represented at the parents’ meetings, of all the pupils.</translation>
    </message>
    <message>
        <source>Elevlister (*.csv *.txt *.xlsx *.xlsm)</source>
        <translation>Pupil lists (*.csv *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Elevvektet</source>
        <translation>Pupil-weighted</translation>
    </message>
    <message>
        <source>En annen har endret tilgangene, og arkivet er kryptert på nytt. Det du skriver nå, blir ikke lagret.</source>
        <translation>Somebody else has changed who has access, and the vault has been encrypted anew. What you write now will not be saved.</translation>
    </message>
    <message>
        <source>En annen har skrevet observasjonen.</source>
        <translation>Somebody else wrote the observation.</translation>
    </message>
    <message>
        <source>En annen har åpnet arkivet for skriving, så dette er ikke lagret.</source>
        <translation>Somebody else has opened the vault for writing, so this has not been saved.</translation>
    </message>
    <message>
        <source>En ansatt som ikke lenger er registrert</source>
        <translation>A staff member no longer registered</translation>
    </message>
    <message>
        <source>En elev kan være i flere grupper i ulike fag. Velg et fag for å se forskjeller mellom ulike elever.</source>
        <translation>A pupil can be in several groups in different subjects. Choose a subject to see differences between different pupils.</translation>
    </message>
    <message>
        <source>En fil i pakken er større enn noen i dumpen</source>
        <translation>A file in the package is larger than any in the dump</translation>
    </message>
    <message>
        <source>En indikator trenger et kort nummer eller navn, høyst {most} tegn.</source>
        <translation>An indicator needs a short number or name, at most {most} characters.</translation>
    </message>
    <message>
        <source>En kollega</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>En kollega har sendt deg en fil som slutter på .iopbidrag, og sagt deg fem ord. Du trenger ikke noe arkiv.</source>
        <translation>A colleague has sent you a file ending in .iopbidrag, and told you five words. You do not need a vault.</translation>
    </message>
    <message>
        <source>En kopi et annet st&amp;ed …</source>
        <translation>A copy som&amp;ewhere else …</translation>
    </message>
    <message>
        <source>En mappe med alle dokumentene som kan lages (PDF/A), planene som data, og en liste med kontrollsummer. Til elevmappen, eller til elevens nye skole.</source>
        <translation>A folder with all the documents that can be made (PDF/A), the plans as data, and a list of checksums. For the pupil’s file, or for the pupil’s new school.</translation>
    </message>
    <message>
        <source>En mappe med alle dokumentene, til elevmappen eller en ny skole</source>
        <translation>A folder with all the documents, for the pupil’s file or a new school</translation>
    </message>
    <message>
        <source>En ny elev</source>
        <translation>A new pupil</translation>
    </message>
    <message>
        <source>En ny nødnøkkel vises én gang, så du kan skrive den ut. Er det laget en før, virker den ikke lenger.</source>
        <translation>A new recovery key is shown once, so that you can print it. If one was made before, it no longer works.</translation>
    </message>
    <message>
        <source>En plan har ni steg</source>
        <translation>A plan has nine steps</translation>
    </message>
    <message>
        <source>En samtale utenom disse</source>
        <translation>Another conversation</translation>
    </message>
    <message>
        <source>En samtale utenom disse, og når den hører til</source>
        <translation>Another conversation, and when it belongs</translation>
    </message>
    <message>
        <source>En skala med andre nivåer kan velges i et nytt arkiv, før det første målet skrives.</source>
        <translation>A scale with other levels can be chosen in a new vault, before the first goal is written.</translation>
    </message>
    <message>
        <source>Endre &amp;årshjulet</source>
        <translation>Edit year &amp;wheel</translation>
    </message>
    <message>
        <source>Endre den som står der, eller bruk et annet nummer.</source>
        <translation>Change the one that is there, or use another number.</translation>
    </message>
    <message>
        <source>Endre det dere er enige om, uten å rette.</source>
        <translation>Change what you have agreed on, without a correction.</translation>
    </message>
    <message>
        <source>Endret</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Endret etter at planen ble tatt i bruk. Hvorfor?</source>
        <translation>Changed after the plan was activated. Why?</translation>
    </message>
    <message>
        <source>Endringen kan ikke angres, for det samme er endret senere.</source>
        <translation>The change cannot be undone, as the same thing was changed later.</translation>
    </message>
    <message>
        <source>Engelsk</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Enige</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Enige innen ett nivå, av mål vurdert av to</source>
        <translation>Agreement within one level, of goals assessed by two</translation>
    </message>
    <message>
        <source>Enige om</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Enighet mellom to som vurderer</source>
        <translation>Agreement between two assessors</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter lagrer. Esc lukker og tar vare på det du har skrevet.</source>
        <translation>Enter saves. Esc closes and keeps what you have written.</translation>
    </message>
    <message>
        <source>Enter retter en dato. Ctrl+A velger alle, Shift og pil velger flere.</source>
        <translation>Enter corrects a date. Ctrl+A chooses all, Shift and an arrow chooses several.</translation>
    </message>
    <message>
        <source>Er det noe dere vil ta opp?</source>
        <translation>Is there anything you want to bring up?</translation>
    </message>
    <message>
        <source>Er det noe du vil endre på?</source>
        <translation>Is there anything you want to change?</translation>
    </message>
    <message>
        <source>Er det noe vi bør gjøre annerledes?</source>
        <translation>Is there anything we should do differently?</translation>
    </message>
    <message>
        <source>Er du ferdig? Da hjelper en voksen deg videre.</source>
        <translation>Are you done? Then an adult will help you on.</translation>
    </message>
    <message>
        <source>Er mange elever på øverste nivå i alle mål, kan målene være for lette. Enigheten gjelder det to leverte hver for seg.</source>
        <translation>If many pupils are at the top level in all goals, the goals may be too easy. The agreement concerns what two people submitted separately.</translation>
    </message>
    <message>
        <source>Er steget ikke nødvendig? Skriv hvorfor</source>
        <translation>Is the step not needed? Write why</translation>
    </message>
    <message>
        <source>Erstattet av «{name}», revisjon {revision}.</source>
        <translation>Replaced by “{name}”, revision {revision}.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc, Alt+venstre</source>
        <translation>Esc, Alt+Left</translation>
    </message>
    <message>
        <source>Et antall er et helt tall fra 0 og oppover.</source>
        <translation>A count is a whole number from 0 upwards.</translation>
    </message>
    <message>
        <source>Et arkiv er åpent her. Lås det først (Ctrl+L), og åpne filen en gang til.</source>
        <translation>A vault is open here. Lock it first (Ctrl+L), and open the file once more.</translation>
    </message>
    <message>
        <source>Et brev med svarslipp til dem som er valgt, som PDF</source>
        <translation>A letter with a reply slip to those chosen, as PDF</translation>
    </message>
    <message>
        <source>Et fag kan ha flere tilpasninger, så et mål kan stå i flere av linjene.</source>
        <translation>A subject can have several adaptations, so a goal can be in several of the lines.</translation>
    </message>
    <message>
        <source>Et fag kan ha flere tilpasninger. Gruppene overlapper og er ikke uavhengige, så ingen forskjeller regnes ut.</source>
        <translation>A subject can have several adaptations. The groups overlap and are not independent, so no differences are calculated.</translation>
    </message>
    <message>
        <source>Et intervall uten bredde betyr at alle elevene i gruppen kom likt ut, ikke at tallet er sikkert.</source>
        <translation>An interval without width means that all pupils in the group came out alike, not that the figure is certain.</translation>
    </message>
    <message>
        <source>Et mål kan ha flere tilpasninger og telles under hver av dem.</source>
        <translation>A goal can have several adaptations and is counted under each of them.</translation>
    </message>
    <message>
        <source>Et mål mangler tekst.</source>
        <translation>A goal has no text.</translation>
    </message>
    <message>
        <source>Et mål telles under hver tilpasning faget har, så disse overlapper og gir ikke hele utvalget.</source>
        <translation>A goal is counted under each adaptation the subject has, so these overlap and do not add up to the whole selection.</translation>
    </message>
    <message>
        <source>Et nettverk kan ha sin egen skala, som en fil. Den velges før skoleårets første evaluering, for tall laget med ulike skalaer legges ikke sammen.</source>
        <translation>A network can have its own scale, as a file. It is chosen before the first evaluation of the school year, as figures made with different scales are not added together.</translation>
    </message>
    <message>
        <source>Ett ord til gjør den mye bedre.</source>
        <translation>One more word makes it much better.</translation>
    </message>
    <message>
        <source>Ett vanlig ord er lett å gjette. Legg til to eller tre ord som ikke hører sammen.</source>
        <translation>One ordinary word is easy to guess. Add two or three words that do not belong together.</translation>
    </message>
    <message>
        <source>Etter</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Etter hukommelsen, av vurderte mål</source>
        <translation>From memory, of assessed goals</translation>
    </message>
    <message>
        <source>Etter {what}</source>
        <translation>By {what}</translation>
    </message>
    <message>
        <source>Etternavn</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Evaluering</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Evalueringen er allerede startet.</source>
        <translation>The evaluation has already been started.</translation>
    </message>
    <message>
        <source>Evalueringen er fullført, så svaret kan ikke tas med.</source>
        <translation>The evaluation is finalised, so the answer cannot be included.</translation>
    </message>
    <message>
        <source>Evalueringen er fullført.</source>
        <translation>The evaluation is finalised.</translation>
    </message>
    <message>
        <source>Evalueringen er ikke fullført.</source>
        <translation>The evaluation is not finalised.</translation>
    </message>
    <message>
        <source>Evalueringen er ikke startet.</source>
        <translation>The evaluation has not been started.</translation>
    </message>
    <message>
        <source>Evalueringen svaret gjelder, finnes ikke i planen.</source>
        <translation>The evaluation the answer concerns is not in the plan.</translation>
    </message>
    <message>
        <source>Evalueringene bruker ulike mestringsskalaer: {scales}.</source>
        <translation>The evaluations use different mastery scales: {scales}.</translation>
    </message>
    <message>
        <source>Excel, med diagram</source>
        <translation>Excel, with charts</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>F&amp;jern</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>F&amp;jern sikkerhetskopiene også</source>
        <translation>&amp;Remove the backups too</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 viser tastene på siden du er på. Shift+F1 åpner veiledningen der den forklarer det du ser. Ctrl+K finner elever, mål og steder. Denne omvisningen finner du igjen i Hjelp.</source>
        <translation>F1 shows the keys of the page you are on. Shift+F1 opens the guide where it explains what you see. Ctrl+K finds pupils, goals and places. You find this tour again in Help.</translation>
    </message>
    <message>
        <source>F1, Shift+F1, Ctrl+K</source>
        <translation>F1, Shift+F1, Ctrl+K</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Fa&amp;g</source>
        <translation>Sub&amp;ject</translation>
    </message>
    <message>
        <source>Fa&amp;rger</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>Fag</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Fag det søkes i</source>
        <translation>Subject to search in</translation>
    </message>
    <message>
        <source>Fag målene skal stå i</source>
        <translation>Subject for the goals</translation>
    </message>
    <message>
        <source>Fag og målvalg</source>
        <translation>Subjects and goals</translation>
    </message>
    <message>
        <source>Fag som skal inn i vedtaket</source>
        <translation>Subject to add to the decision</translation>
    </message>
    <message>
        <source>Faget har ingen mål.</source>
        <translation>The subject has no goals.</translation>
    </message>
    <message>
        <source>Faget mangler navn.</source>
        <translation>The subject has no name.</translation>
    </message>
    <message>
        <source>Faget står allerede i planen.</source>
        <translation>The subject is already in the plan.</translation>
    </message>
    <message>
        <source>Faget står allerede i vedtaket.</source>
        <translation>The subject is already in the decision.</translation>
    </message>
    <message>
        <source>Fant ingen svarfiler der. De slutter på .iopsvar.</source>
        <translation>Found no answer files there. They end in .iopsvar.</translation>
    </message>
    <message>
        <source>Farger</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Feil passordfrase.</source>
        <translation>Wrong passphrase.</translation>
    </message>
    <message>
        <source>Feilen er skrevet i {log}</source>
        <translation>The error is written in {log}</translation>
    </message>
    <message>
        <source>Felles tema klassevis; teste og justere IOP</source>
        <translation>Shared topic for each class; test and adjust IOP</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ferdig i {year}</source>
        <translation>Done in {year}</translation>
    </message>
    <message>
        <source>Ferdig. Fikk noen årsrapporten nå? Da kan du skrive hvem, når og hvordan her.</source>
        <translation>Done. Did somebody receive the annual report now? Then you can write who, when and how here.</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Fil som slutter på .iopbidrag</source>
        <translation>A file ending in .iopbidrag</translation>
    </message>
    <message>
        <source>Filen</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Filen ber om urimelig mye arbeid for å bli åpnet, så den er ikke laget av ioplab.</source>
        <translation>Opening the file would take an unreasonable amount of work, so it was not made by ioplab.</translation>
    </message>
    <message>
        <source>Filen er en PDF.</source>
        <translation>The file is a PDF.</translation>
    </message>
    <message>
        <source>Filen er en binær Excel-fil (.xlsb).</source>
        <translation>The file is a binary Excel file (.xlsb).</translation>
    </message>
    <message>
        <source>Filen er en forespørsel, ikke et svar.</source>
        <translation>The file is a request, not an answer.</translation>
    </message>
    <message>
        <source>Filen er en gammel Excel-fil (.xls).</source>
        <translation>The file is an old Excel file (.xls).</translation>
    </message>
    <message>
        <source>Filen er en nettside eller XML, ikke et regneark.</source>
        <translation>The file is a web page or XML, not a spreadsheet.</translation>
    </message>
    <message>
        <source>Filen er et svar, ikke en forespørsel.</source>
        <translation>The file is an answer, not a request.</translation>
    </message>
    <message>
        <source>Filen er for stor.</source>
        <translation>The file is too large.</translation>
    </message>
    <message>
        <source>Filen er fra «{theirs}», men arkivet tilhører «{ours}».</source>
        <translation>The file is from “{theirs}”, but the vault belongs to “{ours}”.</translation>
    </message>
    <message>
        <source>Filen er ikke en forespørsel fra ioplab.</source>
        <translation>The file is not a request from ioplab.</translation>
    </message>
    <message>
        <source>Filen er ikke en liste i CSV eller Excel.</source>
        <translation>The file is not a list in CSV or Excel.</translation>
    </message>
    <message>
        <source>Filen er ikke en sikkerhetskopi fra ioplab.</source>
        <translation>The file is not a backup from ioplab.</translation>
    </message>
    <message>
        <source>Filen er ikke et svar fra ioplab.</source>
        <translation>The file is not an answer from ioplab.</translation>
    </message>
    <message>
        <source>Filen er ikke ren tekst.</source>
        <translation>The file is not plain text.</translation>
    </message>
    <message>
        <source>Filen er laget med en nyere versjon av ioplab.</source>
        <translation>The file was made with a newer version of ioplab.</translation>
    </message>
    <message>
        <source>Filen er lagret av LibreOffice eller OpenOffice (.ods).</source>
        <translation>The file was saved by LibreOffice or OpenOffice (.ods).</translation>
    </message>
    <message>
        <source>Filen er lagret: {path}</source>
        <translation>The file is saved: {path}</translation>
    </message>
    <message>
        <source>Filen er lagret: {path} (revisjon {number})</source>
        <translation>The file is saved: {path} (revision {number})</translation>
    </message>
    <message>
        <source>Filen er lagret: {path}. {count} tall er skjult.</source>
        <translation>The file is saved: {path}. Hidden figures: {count}.</translation>
    </message>
    <message>
        <source>Filen er pakket, men er ikke en Excel-arbeidsbok.</source>
        <translation>The file is compressed, but is not an Excel workbook.</translation>
    </message>
    <message>
        <source>Filen er skadet eller kuttet av.</source>
        <translation>The file is damaged or cut off.</translation>
    </message>
    <message>
        <source>Filen er skadet, eller den er ikke hele dumpen</source>
        <translation>The file is damaged, or it is not the whole dump</translation>
    </message>
    <message>
        <source>Filen er tom.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Filen har alle tall, også om få elever. Den er for dem som har tilgang til elevene.</source>
        <translation>The file has all figures, also about few pupils. It is for those who have access to the pupils.</translation>
    </message>
    <message>
        <source>Filen har elever du ikke kan endre, eller som ikke er dine.</source>
        <translation>The file has pupils you cannot change, or who are not yours.</translation>
    </message>
    <message>
        <source>Filen har for mange celler.</source>
        <translation>The file has too many cells.</translation>
    </message>
    <message>
        <source>Filen har for mange kolonner ({count}).</source>
        <translation>The file has too many columns ({count}).</translation>
    </message>
    <message>
        <source>Filen har for mange rader.</source>
        <translation>The file has too many rows.</translation>
    </message>
    <message>
        <source>Filen har fødselsnummer. De er ikke lest inn, og vises eller lagres ikke.</source>
        <translation>The file has national identity numbers. They have not been read, and are neither shown nor saved.</translation>
    </message>
    <message>
        <source>Filen har tall, ikke elevers navn, tekst eller fødselsdatoer. Dette går ut av maskinen, og står i filen under:</source>
        <translation>The file has figures, not pupils’ names, texts or dates of birth. This leaves the computer, and is in the file below:</translation>
    </message>
    <message>
        <source>Filen har tegn som ikke kan leses.</source>
        <translation>The file has characters that cannot be read.</translation>
    </message>
    <message>
        <source>Filen heter {name} og ligger i {folder}. Send den til {who}, for eksempel som vedlegg i e-post.</source>
        <translation>The file is called {name} and is in {folder}. Send it to {who}, for example as an email attachment.</translation>
    </message>
    <message>
        <source>Filen heter {name} og ligger i {folder}. Send den til {who}, for eksempel som vedlegg i e-post. Den er kryptert, så bare arkivet som spurte, kan åpne den. Når {who} har fått den, kan du slette kladden her.</source>
        <translation>The file is called {name} and is in {folder}. Send it to {who}, for example as an email attachment. It is encrypted, so only the vault that asked can open it. When {who} has received it, you can delete the draft here.</translation>
    </message>
    <message>
        <source>Filen kan ikke leses fra linje {line}: et anførselstegn står alene, eller en celle er for lang.</source>
        <translation>The file cannot be read from line {line}: a quotation mark stands alone, or a cell is too long.</translation>
    </message>
    <message>
        <source>Filen kan være kuttet. Hent den på nytt, eller rett linjen i et regneark.</source>
        <translation>The file may be cut off. Get it again, or correct the line in a spreadsheet.</translation>
    </message>
    <message>
        <source>Filen selv</source>
        <translation>The file itself</translation>
    </message>
    <message>
        <source>Filen selv, slik den blir lagret</source>
        <translation>The file itself, as it will be saved</translation>
    </message>
    <message>
        <source>Filen «{name}» er for stor.</source>
        <translation>The file “{name}” is too large.</translation>
    </message>
    <message>
        <source>Filen «{name}» er ikke JSON, eller den er kuttet av</source>
        <translation>The file “{name}” is not JSON, or it is cut off</translation>
    </message>
    <message>
        <source>Filen «{name}» i mappen er endret.</source>
        <translation>The file “{name}” in the folder has been changed.</translation>
    </message>
    <message>
        <source>Filen «{name}» kan ikke leses: {why}.</source>
        <translation>The file “{name}” cannot be read: {why}.</translation>
    </message>
    <message>
        <source>Filen «{name}» kan ikke skrives: {why}.</source>
        <translation>The file “{name}” cannot be written: {why}.</translation>
    </message>
    <message>
        <source>Filen «{name}» står ikke i manifestet.</source>
        <translation>The file “{name}” is not in the manifest.</translation>
    </message>
    <message>
        <source>Filene her er fra flere evalueringer, som ikke legges sammen. Velg hvilken du vil se.</source>
        <translation>The files here are from several evaluations, which are not added together. Choose which one to see.</translation>
    </message>
    <message>
        <source>Filene ligger i {folder}. Hver fil har sine egne ord.</source>
        <translation>The files are in {folder}. Each file has its own words.</translation>
    </message>
    <message>
        <source>Filens nummer</source>
        <translation>The file’s number</translation>
    </message>
    <message>
        <source>Filer</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Filer eller m&amp;apper fra teamene (.iopagg)</source>
        <translation>Files or fol&amp;ders from the teams (.iopagg)</translation>
    </message>
    <message>
        <source>Filer lest inn: {of}.</source>
        <translation>Files imported: {of}.</translation>
    </message>
    <message>
        <source>Filer med samme navn som lå der fra før, er erstattet ({count}).</source>
        <translation>Files with the same name that were already there have been replaced ({count}).</translation>
    </message>
    <message>
        <source>Filer med samme navn som lå der fra før, er ikke rørt; de nye har fått et nummer ({count}).</source>
        <translation>Files with the same name that were already there have not been touched; the new ones have been given a number ({count}).</translation>
    </message>
    <message>
        <source>Filer som ikke er med: {left} av {of}. Under «Levert» står hvorfor, og hva du kan gjøre.</source>
        <translation>Files not included: {left} of {of}. Under “Submitted” you see why, and what you can do.</translation>
    </message>
    <message>
        <source>Filnavnet har ikke elevens navn, men det har innholdet. Legg filen bare der andre ikke kan lese den.</source>
        <translation>The file name does not have the pupil’s name, but the content does. Put the file only where others cannot read it.</translation>
    </message>
    <message>
        <source>Filtype</source>
        <translation>File type</translation>
    </message>
    <message>
        <source>Finn elev eller klasse</source>
        <translation>Find pupil or class</translation>
    </message>
    <message>
        <source>Finn elev, mål
eller sted  Ctrl+K</source>
        <translation>Find pupil, goal
or place  Ctrl+K</translation>
    </message>
    <message>
        <source>Finn elev, mål eller sted</source>
        <translation>Find pupil, goal or place</translation>
    </message>
    <message>
        <source>Finn elev, mål eller sted: skriv, velg med pilene, Enter går dit, Esc lukker</source>
        <translation>Find pupil, goal or place: type, choose with the arrows, Enter goes there, Esc closes</translation>
    </message>
    <message>
        <source>Finn på en ny.</source>
        <translation>Think of a new one.</translation>
    </message>
    <message>
        <source>Finnes filen fra før</source>
        <translation>If the file already exists</translation>
    </message>
    <message>
        <source>Fj&amp;ern raden</source>
        <translation>Remo&amp;ve the row</translation>
    </message>
    <message>
        <source>Fjern oppgaven</source>
        <translation>Remove the task</translation>
    </message>
    <message>
        <source>Fjern passordet i Excel, og lagre på nytt.</source>
        <translation>Remove the password in Excel, and save again.</translation>
    </message>
    <message>
        <source>Flere har denne passordfrasen: {people}.</source>
        <translation>Several people have this passphrase: {people}.</translation>
    </message>
    <message>
        <source>Flere kan åpne arkivet: {people}.</source>
        <translation>Several people can open the vault: {people}.</translation>
    </message>
    <message>
        <source>Flere kolonner ser ut til å bety det samme: {names}. Si hvilken som skal brukes.</source>
        <translation>Several columns seem to mean the same: {names}. Say which is to be used.</translation>
    </message>
    <message>
        <source>Flere som vurderer</source>
        <translation>More than one assessor</translation>
    </message>
    <message>
        <source>Flytt målet ned</source>
        <translation>Move the goal down</translation>
    </message>
    <message>
        <source>Flytt målet ned (Alt+pil ned)</source>
        <translation>Move the goal down (Alt+Down)</translation>
    </message>
    <message>
        <source>Flytt målet opp</source>
        <translation>Move the goal up</translation>
    </message>
    <message>
        <source>Flytt målet opp (Alt+pil opp)</source>
        <translation>Move the goal up (Alt+Up)</translation>
    </message>
    <message>
        <source>For en gruppe med under {fewest} elever regnes det ikke ut noe intervall eller noen forskjell.</source>
        <translation>For a group of fewer than {fewest} pupils no interval and no difference is calculated.</translation>
    </message>
    <message>
        <source>For kort: minst {count} tegn til.</source>
        <translation>Too short: at least {count} more characters.</translation>
    </message>
    <message>
        <source>Forbindelsen ble brutt før alt var kommet</source>
        <translation>The connection was broken before everything had arrived</translation>
    </message>
    <message>
        <source>Fordeling</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Fordeling på mestringskategorier</source>
        <translation>Distribution over mastery categories</translation>
    </message>
    <message>
        <source>Fordeling på mestringskategorier som tabell</source>
        <translation>Distribution over mastery categories as a table</translation>
    </message>
    <message>
        <source>Fordeling på mestringskategorier, delt opp</source>
        <translation>Distribution over mastery categories, split up</translation>
    </message>
    <message>
        <source>Fordeling på mestringskategorier, elevvektet</source>
        <translation>Distribution over mastery categories, pupil-weighted</translation>
    </message>
    <message>
        <source>Fordeling på mestringskategorier, hele utvalget</source>
        <translation>Distribution over mastery categories, whole selection</translation>
    </message>
    <message>
        <source>Fordeling på mestringskategorier, skole for skole</source>
        <translation>Distribution over mastery categories, school by school</translation>
    </message>
    <message>
        <source>Foreldrerepresentasjon på foreldremøter</source>
        <translation>Guardian representation at parents’ meetings</translation>
    </message>
    <message>
        <source>Foreldreundersøkelse</source>
        <translation>Guardian survey</translation>
    </message>
    <message>
        <source>Foresatte ble invitert til samtale ved {stage} {invited}. Skriv inn når den ble holdt, eller at de takket nei.</source>
        <translation>The guardians were invited to a conversation at {stage} on {invited}. Enter when it was held, or that they declined.</translation>
    </message>
    <message>
        <source>Foresatte er ikke invitert til samtale ved {stage}. Inviter dem, og skriv inn datoen.</source>
        <translation>The guardians have not been invited to a conversation at {stage}. Invite them, and enter the date.</translation>
    </message>
    <message>
        <source>Foreslå et mål</source>
        <translation>Propose a goal</translation>
    </message>
    <message>
        <source>Foreslått mål</source>
        <translation>Proposed goal</translation>
    </message>
    <message>
        <source>Foreslåtte mål</source>
        <translation>Proposed goals</translation>
    </message>
    <message>
        <source>Forespørselen ble trukket tilbake {day}.</source>
        <translation>The request was withdrawn on {day}.</translation>
    </message>
    <message>
        <source>Forespørselen er allerede trukket tilbake.</source>
        <translation>The request is already withdrawn.</translation>
    </message>
    <message>
        <source>Forespørselen til {who} er trukket tilbake. Svar på den blir ikke tatt imot. Ctrl+Z angrer.</source>
        <translation>The request to {who} has been withdrawn. Answers to it will not be accepted. Ctrl+Z undoes this.</translation>
    </message>
    <message>
        <source>Forespørsler</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Forespørsler (*.iopbidrag)</source>
        <translation>Requests (*.iopbidrag)</translation>
    </message>
    <message>
        <source>Forhåndsvisning</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Forhåndsvisningen kan ikke lages.</source>
        <translation>The preview cannot be made.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fornavn</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Fornavn eller kallenavn</source>
        <translation>First name or nickname</translation>
    </message>
    <message>
        <source>Forri&amp;ge offentlige rapport (.json), om det finnes en</source>
        <translation>Previous &amp;public report (.json), if there is one</translation>
    </message>
    <message>
        <source>Forrige side</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Forskjell</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Forskjell (95 %)</source>
        <translation>Difference (95%)</translation>
    </message>
    <message>
        <source>Forskjell i nådd fra</source>
        <translation>Difference in attained from</translation>
    </message>
    <message>
        <source>Forskjell: {value} prosentpoeng ({low} til {high}).</source>
        <translation>Difference: {value} percentage points ({low} to {high}).</translation>
    </message>
    <message>
        <source>Forskjellen er prosentpoeng i nådd, med 95 %-intervall.</source>
        <translation>The difference is percentage points in attained, with a 95% interval.</translation>
    </message>
    <message>
        <source>Forskjeller i nådd mellom organiseringer ({subject})</source>
        <translation>Differences in attained between organisations ({subject})</translation>
    </message>
    <message>
        <source>Forslag: «{phrase}». Skriv ordene en gang til selv, så du husker dem. De vises bare nå.</source>
        <translation>Suggestion: “{phrase}”. Type the words again yourself, so that you remember them. They are shown only now.</translation>
    </message>
    <message>
        <source>Forslaget er allerede avgjort.</source>
        <translation>The proposal is already settled.</translation>
    </message>
    <message>
        <source>Fortsatt «{now}»</source>
        <translation>Still “{now}”</translation>
    </message>
    <message>
        <source>Forventet nivå</source>
        <translation>Expected level</translation>
    </message>
    <message>
        <source>Forventet: {level}</source>
        <translation>Expected: {level}</translation>
    </message>
    <message>
        <source>Fra</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Fra &amp;i fjor</source>
        <translation>&amp;Last year</translation>
    </message>
    <message>
        <source>Fra et Word-dokument</source>
        <translation>From a Word document</translation>
    </message>
    <message>
        <source>Fra halvår til år</source>
        <translation>From mid-year to end of year</translation>
    </message>
    <message>
        <source>Fra mål&amp;bank</source>
        <translation>Goal &amp;bank</translation>
    </message>
    <message>
        <source>Fra målbank</source>
        <translation>From goal bank</translation>
    </message>
    <message>
        <source>Fra planen for {year}</source>
        <translation>From the plan for {year}</translation>
    </message>
    <message>
        <source>Fra {first}</source>
        <translation>From {first}</translation>
    </message>
    <message>
        <source>Fra {first} til {last}</source>
        <translation>From {first} to {last}</translation>
    </message>
    <message>
        <source>Fra «{before}» til «{after}»: {goals} mål</source>
        <translation>From “{before}” to “{after}”: {goals} goals</translation>
    </message>
    <message>
        <source>Fra «{before}» til «{now}»</source>
        <translation>From “{before}” to “{now}”</translation>
    </message>
    <message>
        <source>Fremmedspråk</source>
        <translation>Foreign language</translation>
    </message>
    <message>
        <source>Frigjør plass, eller se etter at du har lov til å skrive i hjemmemappen.</source>
        <translation>Free some space, or check that you are allowed to write in the home folder.</translation>
    </message>
    <message>
        <source>Frigjør plass, og prøv igjen.</source>
        <translation>Free some space, and try again.</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Frist i årshjulet</source>
        <translation>Deadline in the year wheel</translation>
    </message>
    <message>
        <source>Fristene dine er lagret i {path}</source>
        <translation>Your deadlines are saved in {path}</translation>
    </message>
    <message>
        <source>Frister</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Fritak fra karakter</source>
        <translation>Exemption from marks</translation>
    </message>
    <message>
        <source>Frys tallene nå</source>
        <translation>Freeze the figures now</translation>
    </message>
    <message>
        <source>Frys tallene på nytt om de skal telles igjen.</source>
        <translation>Freeze the figures anew if they are to be counted again.</translation>
    </message>
    <message>
        <source>Frys tallene …</source>
        <translation>Freeze the figures …</translation>
    </message>
    <message>
        <source>Fryst</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>Fryste tall</source>
        <translation>Frozen figures</translation>
    </message>
    <message>
        <source>Fryste tall er ikke lenger som da de ble fryst.</source>
        <translation>Frozen figures are no longer as they were when they were frozen.</translation>
    </message>
    <message>
        <source>Fryste tall kan ikke endres.</source>
        <translation>Frozen figures cannot be changed.</translation>
    </message>
    <message>
        <source>Fullført for {pupils}.</source>
        <translation>Finalised for {pupils}.</translation>
    </message>
    <message>
        <source>Får det til med en påminning, et hint eller hjelp til å komme i gang</source>
        <translation>Manages with a reminder, a hint or help to get started</translation>
    </message>
    <message>
        <source>Får det til med mye mer hjelp enn målet legger opp til</source>
        <translation>Manages with much more help than the goal provides for</translation>
    </message>
    <message>
        <source>Får ikke kontakt med {host}</source>
        <translation>Cannot reach {host}</translation>
    </message>
    <message>
        <source>Får til og liker</source>
        <translation>Can do and likes</translation>
    </message>
    <message>
        <source>Fått et nivå av to, hver for seg</source>
        <translation>Given a level by two people separately</translation>
    </message>
    <message>
        <source>Fødsels&amp;år</source>
        <translation>Birth &amp;year</translation>
    </message>
    <message>
        <source>Fødselsår</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Fødselsår (av dato eller år)</source>
        <translation>Year of birth (from date or year)</translation>
    </message>
    <message>
        <source>Fødselsåret skal være et årstall, for eksempel 2016.</source>
        <translation>The year of birth must be a year, for example 2016.</translation>
    </message>
    <message>
        <source>Før</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Før: {stood}</source>
        <translation>Before: {stood}</translation>
    </message>
    <message>
        <source>Først levert ↓ · neste →</source>
        <translation>First submitted ↓ · next →</translation>
    </message>
    <message>
        <source>Første vurdering, mot den andre</source>
        <translation>First assessment, against the second</translation>
    </message>
    <message>
        <source>Første vurdering: {level}</source>
        <translation>First assessment: {level}</translation>
    </message>
    <message>
        <source>Ført for hånd</source>
        <translation>Entered by hand</translation>
    </message>
    <message>
        <source>Ført for {year}</source>
        <translation>Entered for {year}</translation>
    </message>
    <message>
        <source>GSI Vedtak med assistenttimer</source>
        <translation>GSI Decisions with assistant hours</translation>
    </message>
    <message>
        <source>GSI Vedtak med lærertimer</source>
        <translation>GSI Decisions with teacher hours</translation>
    </message>
    <message>
        <source>GSI vedtak med</source>
        <translation>GSI decisions with</translation>
    </message>
    <message>
        <source>Ganske god.</source>
        <translation>Fairly good.</translation>
    </message>
    <message>
        <source>Gi den nye en ny id i filen, for eksempel med et høyere tall på slutten.</source>
        <translation>Give the new one a new id in the file, for example with a higher number at the end.</translation>
    </message>
    <message>
        <source>Gi en annen tilgang først.</source>
        <translation>Give somebody else access first.</translation>
    </message>
    <message>
        <source>Gi tilgang</source>
        <translation>Give access</translation>
    </message>
    <message>
        <source>Gi tilgang …</source>
        <translation>Give access …</translation>
    </message>
    <message>
        <source>Gitt</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Gjelder</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Gjelder til</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Gjelder til {day}</source>
        <translation>Valid until {day}</translation>
    </message>
    <message>
        <source>Gjelder.</source>
        <translation>Valid.</translation>
    </message>
    <message>
        <source>Gjennomføring: hvordan foregår opplæringen?</source>
        <translation>Methods: how is the education carried out?</translation>
    </message>
    <message>
        <source>Gjennomgang av IOP-ene i team</source>
        <translation>Review of the IOPs in teams</translation>
    </message>
    <message>
        <source>Gjennomsnittet over elevene av hver elevs egen fordeling. En elev teller like mye uansett hvor mange mål.</source>
        <translation>The average over the pupils of each pupil’s own distribution. Each pupil counts equally, however many goals.</translation>
    </message>
    <message>
        <source>Gjentakelser er lette å gjette. Bruk ulike ord.</source>
        <translation>Repetitions are easy to guess. Use different words.</translation>
    </message>
    <message>
        <source>Gjør det målet beskriver, slik kriteriet sier. Målet er nådd</source>
        <translation>Does what the goal describes, as the criterion says. The goal is attained</translation>
    </message>
    <message>
        <source>Gjør klar til utskrift …</source>
        <translation>Preparing to print …</translation>
    </message>
    <message>
        <source>Glem på denne maskinen</source>
        <translation>Forget on this computer</translation>
    </message>
    <message>
        <source>Glemmer du passordfrasen, er dette arket veien inn. Nøkkelen vises bare nå. Skriv den ut, eller skriv den av, og lås den inn et annet sted enn maskinen. Den som har både arket og arkivet, kan lese alt.</source>
        <translation>If you forget the passphrase, this sheet is the way in. The key is shown only now. Print it, or write it down, and lock it away somewhere other than the computer. Whoever has both the sheet and the vault can read everything.</translation>
    </message>
    <message>
        <source>Glemt passordfrasen</source>
        <translation>Forgotten passphrase</translation>
    </message>
    <message>
        <source>God.</source>
        <translation>Good.</translation>
    </message>
    <message>
        <source>Godt å vite</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Godta den nye nøkkelen</source>
        <translation>Accept the new key</translation>
    </message>
    <message>
        <source>Grep fra Udir (*.zip *.json)</source>
        <translation>Grep from Udir (*.zip *.json)</translation>
    </message>
    <message>
        <source>Grunn</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Grunn til at personen ikke skal vurdere</source>
        <translation>Reason why the person is not to assess</translation>
    </message>
    <message>
        <source>Grunn: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Grunnen kan ikke nevne eleven ved navn.</source>
        <translation>The reason cannot mention the pupil by name.</translation>
    </message>
    <message>
        <source>Grunnlag</source>
        <translation>Foundation</translation>
    </message>
    <message>
        <source>Grunnlag og notat</source>
        <translation>Basis and note</translation>
    </message>
    <message>
        <source>Grunnlaget</source>
        <translation>The basis</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Gruppene er ulike elever med ulike mål, og elevene er ikke plassert ved loddtrekning. Tallene sier derfor ikke at organiseringen eller tilpasningen er grunnen.</source>
        <translation>The groups are different pupils with different goals, and the pupils were not placed by drawing lots. The figures therefore do not say that the organisation or the adaptation is the reason.</translation>
    </message>
    <message>
        <source>Gå til &amp;planen</source>
        <translation>Go to the &amp;plan</translation>
    </message>
    <message>
        <source>Gå til stede&amp;t</source>
        <translation>&amp;Go to the place</translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Gå videre i det andre vinduet, eller lukk begge og åpne forespørselen på nytt.</source>
        <translation>Go on in the other window, or close both and open the request again.</translation>
    </message>
    <message>
        <source>H&amp;jelp</source>
        <translation>Hel&amp;p</translation>
    </message>
    <message>
        <source>Halvår</source>
        <translation>Mid-year</translation>
    </message>
    <message>
        <source>Halvår og år</source>
        <translation>Mid-year and end of year</translation>
    </message>
    <message>
        <source>Halvår til år</source>
        <translation>Mid-year to end of year</translation>
    </message>
    <message>
        <source>Halvårsevaluering</source>
        <translation>Mid-year evaluation</translation>
    </message>
    <message>
        <source>Halvårsevalueringen er ikke fullført.</source>
        <translation>The mid-year evaluation is not finalised.</translation>
    </message>
    <message>
        <source>Halvårsvurdering</source>
        <translation>Mid-year assessment</translation>
    </message>
    <message>
        <source>Halvårsvurdering av individuelt tilrettelagt opplæring, skoleåret {year}</source>
        <translation>Mid-year assessment of individually adapted education, school year {year}</translation>
    </message>
    <message>
        <source>Har fått rapporten</source>
        <translation>Received the report</translation>
    </message>
    <message>
        <source>Har fått vurderingen</source>
        <translation>Received the assessment</translation>
    </message>
    <message>
        <source>Har ikke levert for denne evalueringen. Skal de ikke levere mer, tar du dem av listen.</source>
        <translation>Has not submitted for this evaluation. If they are to submit no more, take them off the list.</translation>
    </message>
    <message>
        <source>Har ikke svart</source>
        <translation>Not replied</translation>
    </message>
    <message>
        <source>Har ikke svart: {count}</source>
        <translation>Not replied: {count}</translation>
    </message>
    <message>
        <source>Har kriterium, av alle mål</source>
        <translation>Has a criterion, of all goals</translation>
    </message>
    <message>
        <source>Har svart</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Har svart: {share}</source>
        <translation>Answered: {share}</translation>
    </message>
    <message>
        <source>Hei, {name}. Si hvor langt {pupil} har kommet i hvert mål i {round}: trykk et tall fra 0 til {top}. Alt lagres med det samme på denne maskinen, så du kan lukke og gå videre en annen gang.</source>
        <translation>Hello, {name}. Say how far {pupil} has come with each goal in the {round}: press a number from 0 to {top}. Everything is saved at once on this computer, so you can close and go on another time.</translation>
    </message>
    <message>
        <source>Hei, {name}. Skriv mål for {pupil} i {subjects}. Alt lagres med det samme på denne maskinen, så du kan lukke og gå videre en annen gang.</source>
        <translation>Hello, {name}. Write goals for {pupil} in {subjects}. Everything is saved at once on this computer, so you can close and go on another time.</translation>
    </message>
    <message>
        <source>Hele lisensen</source>
        <translation>The whole licence</translation>
    </message>
    <message>
        <source>Hele navnet</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Hele utvalget</source>
        <translation>The whole selection</translation>
    </message>
    <message>
        <source>Helheten i faget ved avvik</source>
        <translation>The whole subject when deviating</translation>
    </message>
    <message>
        <source>Helt enige</source>
        <translation>Exact agreement</translation>
    </message>
    <message>
        <source>Helt enige, av mål vurdert av to</source>
        <translation>Exact agreement, of goals assessed by two</translation>
    </message>
    <message>
        <source>Hent &amp;tilbake fra sikkerhetskopi …</source>
        <translation>Restore from ba&amp;ckup …</translation>
    </message>
    <message>
        <source>Hent arkivet tilbake fra en sikkerhetskopi.</source>
        <translation>Restore the vault from a backup.</translation>
    </message>
    <message>
        <source>Hent dumpen på nytt fra data.udir.no (json, ikke jsonld). Læreplanene du har fra før, er ikke endret.</source>
        <translation>Get the dump again from data.udir.no (json, not jsonld). The curricula you already have are not changed.</translation>
    </message>
    <message>
        <source>Hent elevliste</source>
        <translation>Get pupil list</translation>
    </message>
    <message>
        <source>Hent fra Udir …</source>
        <translation>Get from Udir …</translation>
    </message>
    <message>
        <source>Hent listen på nytt fra det andre systemet.</source>
        <translation>Get the list again from the other system.</translation>
    </message>
    <message>
        <source>Hent listen som CSV eller Excel (.xlsx) fra det andre systemet.</source>
        <translation>Get the list as CSV or Excel (.xlsx) from the other system.</translation>
    </message>
    <message>
        <source>Hent listen som CSV eller Excel fra det andre systemet.</source>
        <translation>Get the list as CSV or Excel from the other system.</translation>
    </message>
    <message>
        <source>Hent nå</source>
        <translation>Get now</translation>
    </message>
    <message>
        <source>Hent tilba&amp;ke</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>Hent tilbake</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Hent tilbake en sikkerhetskopi, eller slett dem.</source>
        <translation>Restore a backup, or delete them.</translation>
    </message>
    <message>
        <source>Hent tilbake fra sikkerhetskopi</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>Hent tilbake …</source>
        <translation>Restore …</translation>
    </message>
    <message>
        <source>Hent tilbake: {words}</source>
        <translation>Restore: {words}</translation>
    </message>
    <message>
        <source>Henter tilbake …</source>
        <translation>Restoring …</translation>
    </message>
    <message>
        <source>Henter, {done} MB …</source>
        <translation>Fetching, {done} MB …</translation>
    </message>
    <message>
        <source>Henter, {done} av {of} MB …</source>
        <translation>Fetching, {done} of {of} MB …</translation>
    </message>
    <message>
        <source>Hentet {day}.</source>
        <translation>Fetched {day}.</translation>
    </message>
    <message>
        <source>Hentingen er stoppet. Ingenting er endret.</source>
        <translation>Fetching has been stopped. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Her</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Her ber du kolleger om å vurdere mål, og leser inn svarene deres. Det er ingen elever i arkivet ennå.</source>
        <translation>Here you ask colleagues to assess goals, and import their answers. There are no pupils in the vault yet.</translation>
    </message>
    <message>
        <source>Her blir planer og evalueringer til PDF. Det er ingen elever i arkivet ennå.</source>
        <translation>Here plans and evaluations become PDF. There are no pupils in the vault yet.</translation>
    </message>
    <message>
        <source>Her hører de til som arbeider med elevene. Begynn med deg selv: skriv navnet og velg rollen.</source>
        <translation>This is the place for those who work with the pupils. Begin with yourself: write your name and choose your role.</translation>
    </message>
    <message>
        <source>Her kommer elevene dine med hva som er gjort, og hva som mangler. Begynn med «Ny elev»: én om gangen, eller hele elevlisten.</source>
        <translation>Here your pupils come, with what is done and what is missing. Begin with “New pupil”: one at a time, or the whole pupil list.</translation>
    </message>
    <message>
        <source>Her kommer målene når planen er begynt.</source>
        <translation>The goals appear here once the plan is begun.</translation>
    </message>
    <message>
        <source>Her kommer målene. Hent dem fra i fjor eller fra målbanken, eller legg til et fag og skriv nye. Det som står i vedtaket, fylles inn av seg selv.</source>
        <translation>The goals appear here. Take them from last year or from the goal bank, or add a subject and write new ones. What the decision states is filled in by itself.</translation>
    </message>
    <message>
        <source>Her kommer måloppnåelsen</source>
        <translation>The goal attainment appears here</translation>
    </message>
    <message>
        <source>Her kommer samtalene i skoleåret når elevene har en plan. Begynn planen på «Elever».</source>
        <translation>The conversations of the school year appear here when the pupils have a plan. Begin the plan under “Pupils”.</translation>
    </message>
    <message>
        <source>Her lager du filen med tall til rektor. Tallene telles fra planene, og det er ingen elever i arkivet ennå.</source>
        <translation>Here you make the file of figures for the principal. The figures are counted from the plans, and there are no pupils in the vault yet.</translation>
    </message>
    <message>
        <source>Her nå</source>
        <translation>Here now</translation>
    </message>
    <message>
        <source>Her ser dere måloppnåelsen i egne tall: per fag, ved siden av organisering og tilpasning, fra halvår til år og over år. Det er ingen elever i arkivet ennå.</source>
        <translation>Here you see the goal attainment in your own figures: per subject, beside organisation and adaptation, from mid-year to end of year and over the years. There are no pupils in the vault yet.</translation>
    </message>
    <message>
        <source>Her ser du hva svarene endrer, før du tar dem inn.</source>
        <translation>Here you see what the answers change, before you include them.</translation>
    </message>
    <message>
        <source>Her ser du skoleårets samtaler, hvem som skal inviteres, og hvem som ikke har svart. Det er ingen elever i arkivet ennå.</source>
        <translation>Here you see the conversations of the school year, who is to be invited, and who has not replied. There are no pupils in the vault yet.</translation>
    </message>
    <message>
        <source>Her skriver dere individuelle opplæringsplaner, vurderer målene sammen, og ser hvordan det går. Alt ligger kryptert på denne maskinen, og ingenting sendes noe sted uten at du gjør det selv.</source>
        <translation>Here you write individual education plans, rate the goals together, and see how it goes. Everything lies encrypted on this machine, and nothing is sent anywhere unless you do it yourself.</translation>
    </message>
    <message>
        <source>Her skriver du den individuelle opplæringsplanen, steg for steg. Det er ingen elever i arkivet ennå.</source>
        <translation>Here you write the individual education plan, step by step. There are no pupils in the vault yet.</translation>
    </message>
    <message>
        <source>Her skriver du ned intensiv opplæring. Det er ingen elever i arkivet ennå.</source>
        <translation>Here you write down intensive training. There are no pupils in the vault yet.</translation>
    </message>
    <message>
        <source>Her står elevene med navn. Vis det bare for dem som har med elevene å gjøre.</source>
        <translation>The pupils are here by name. Show this only to those who work with the pupils.</translation>
    </message>
    <message>
        <source>Her vurderer du målene til en elev, med én tast for hvert mål. Det er ingen elever i arkivet ennå.</source>
        <translation>Here you assess a pupil’s goals, with one key for each goal. There are no pupils in the vault yet.</translation>
    </message>
    <message>
        <source>Heter to det samme, gi den ene et tillegg i navnet.</source>
        <translation>If two have the same name, add something to one of them.</translation>
    </message>
    <message>
        <source>Hilsen fra</source>
        <translation>Kind regards from</translation>
    </message>
    <message>
        <source>Historikk</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Hjelp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Hjelp, listen</source>
        <translation>Help, the list</translation>
    </message>
    <message>
        <source>Hjelp, teksten</source>
        <translation>Help, the text</translation>
    </message>
    <message>
        <source>Hjelpen er der du er</source>
        <translation>Help is where you are</translation>
    </message>
    <message>
        <source>Hjelpetekst</source>
        <translation>Help text</translation>
    </message>
    <message>
        <source>Hjelpetekst: {title}</source>
        <translation>Help text: {title}</translation>
    </message>
    <message>
        <source>Holdt</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Holdt {day}.</source>
        <translation>Held {day}.</translation>
    </message>
    <message>
        <source>Hopp over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Hopp over raden</source>
        <translation>Skip the row</translation>
    </message>
    <message>
        <source>Hoppes over</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Hos oss står det om språk og tolk: {note}. Si fra om det er endret. Tolk koster dere ingenting.</source>
        <translation>Our records say about language and interpreter: {note}. Tell us if this has changed. An interpreter costs you nothing.</translation>
    </message>
    <message>
        <source>Husk meg her</source>
        <translation>Remember me here</translation>
    </message>
    <message>
        <source>Husk på denne maskinen</source>
        <translation>Remember on this computer</translation>
    </message>
    <message>
        <source>Husk på denne maskinen …</source>
        <translation>Remember on this computer …</translation>
    </message>
    <message>
        <source>Hva</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Hva ble gjort</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Hva bør neste års lærere vite om {name}?</source>
        <translation>What should next year’s teachers know about {name}?</translation>
    </message>
    <message>
        <source>Hva den betyr</source>
        <translation>What it means</translation>
    </message>
    <message>
        <source>Hva den enkelte kan gjøre, følger av hva hun eller han er for eleven. Den som er utenfor, ser ikke at eleven finnes. Er det bare én som kan åpne arkivet, kan den ene alt.</source>
        <translation>What each person can do follows from what they are to the pupil. Those outside do not see that the pupil exists. If only one person can open the vault, that person can do everything.</translation>
    </message>
    <message>
        <source>Hva det &amp;bygger på</source>
        <translation>What it is &amp;based on</translation>
    </message>
    <message>
        <source>Hva det sier</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Hva dette er</source>
        <translation>What this is</translation>
    </message>
    <message>
        <source>Hva er bra? Hva er vanskelig? Hva vil du ha hjelp til?</source>
        <translation>What is good? What is hard? What do you want help with?</translation>
    </message>
    <message>
        <source>Hva er dere mest fornøyd med fra året?</source>
        <translation>What from the year are you most pleased with?</translation>
    </message>
    <message>
        <source>Hva er du god på?</source>
        <translation>What are you good at?</translation>
    </message>
    <message>
        <source>Hva er du stolt av?</source>
        <translation>What are you proud of?</translation>
    </message>
    <message>
        <source>Hva er vanskelig?</source>
        <translation>What is difficult?</translation>
    </message>
    <message>
        <source>Hva er viktigst at {name} lærer i år?</source>
        <translation>What is most important for {name} to learn this year?</translation>
    </message>
    <message>
        <source>Hva får eleven til, og hva liker eleven?</source>
        <translation>What can the pupil do, and what does the pupil like?</translation>
    </message>
    <message>
        <source>Hva får {name} til, og hva er gøy akkurat nå?</source>
        <translation>What can {name} do, and what is fun just now?</translation>
    </message>
    <message>
        <source>Hva førte det til?</source>
        <translation>What did it lead to?</translation>
    </message>
    <message>
        <source>Hva går bra?</source>
        <translation>What is going well?</translation>
    </message>
    <message>
        <source>Hva har {name} fortalt om skolen denne høsten?</source>
        <translation>What has {name} said about school this autumn?</translation>
    </message>
    <message>
        <source>Hva hjelper deg når noe er vanskelig?</source>
        <translation>What helps you when something is difficult?</translation>
    </message>
    <message>
        <source>Hva kan deles</source>
        <translation>What can be shared</translation>
    </message>
    <message>
        <source>Hva kan deles med andre enn dem som arbeider med eleven på skolen?</source>
        <translation>What can be shared with others than those who work with the pupil at school?</translation>
    </message>
    <message>
        <source>Hva kan forklare tallene på andre måter?</source>
        <translation>What else can explain the figures?</translation>
    </message>
    <message>
        <source>Hva kolonnene er</source>
        <translation>What the columns are</translation>
    </message>
    <message>
        <source>Hva nå og hvorfor</source>
        <translation>What next and why</translation>
    </message>
    <message>
        <source>Hva nå?</source>
        <translation>What next?</translation>
    </message>
    <message>
        <source>Hva sa kollegaen?</source>
        <translation>What did the colleague say?</translation>
    </message>
    <message>
        <source>Hva ser dere at {name} får til nå, som var vanskelig før?</source>
        <translation>What do you see that {name} can do now, that was difficult before?</translation>
    </message>
    <message>
        <source>Hva sier du selv?</source>
        <translation>What do you say?</translation>
    </message>
    <message>
        <source>Hva sier eleven selv?</source>
        <translation>What does the pupil say?</translation>
    </message>
    <message>
        <source>Hva skal de som hjelper deg neste år, vite?</source>
        <translation>What should those who help you next year know?</translation>
    </message>
    <message>
        <source>Hva skal vi gjøre mer av, eller mindre av?</source>
        <translation>What should we do more of, or less of?</translation>
    </message>
    <message>
        <source>Hva som kan deles</source>
        <translation>What can be shared</translation>
    </message>
    <message>
        <source>Hva som mangler</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Hva som skjer</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Hva som skjer med radene</source>
        <translation>What happens to the rows</translation>
    </message>
    <message>
        <source>Hva som telles</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Hva svarene endrer</source>
        <translation>What the answers change</translation>
    </message>
    <message>
        <source>Hva så du?</source>
        <translation>What did you see?</translation>
    </message>
    <message>
        <source>Hva tallene betyr</source>
        <translation>What the numbers mean</translation>
    </message>
    <message>
        <source>Hva tallene skal vise</source>
        <translation>What the figures are to show</translation>
    </message>
    <message>
        <source>Hva vedtaket gir i hvert fag</source>
        <translation>What the decision grants in each subject</translation>
    </message>
    <message>
        <source>Hva vedtaket gir i hvert fag (timer i året)</source>
        <translation>What the decision grants in each subject (hours per year)</translation>
    </message>
    <message>
        <source>Hva velges bort i faget?</source>
        <translation>What is left out of the subject?</translation>
    </message>
    <message>
        <source>Hva vil du lære i år?</source>
        <translation>What do you want to learn this year?</translation>
    </message>
    <message>
        <source>Hva vil du si om dette?</source>
        <translation>What would you like to say about this?</translation>
    </message>
    <message>
        <source>Hva vil du øve mer på?</source>
        <translation>What do you want to practise more?</translation>
    </message>
    <message>
        <source>Hva virker hjemme, som vi kan prøve på skolen?</source>
        <translation>What works at home, that we can try at school?</translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Hvem av de ansatte er du?</source>
        <translation>Which member of staff are you?</translation>
    </message>
    <message>
        <source>Hvem det er, står under «Hvem kan hva» i Innstillinger.</source>
        <translation>Who that is, stands under “Who may do what” in Settings.</translation>
    </message>
    <message>
        <source>Hvem du kan spørre</source>
        <translation>Who you can ask</translation>
    </message>
    <message>
        <source>Hvem er rad {line}, {name}?</source>
        <translation>Who is row {line}, {name}?</translation>
    </message>
    <message>
        <source>Hvem har gjort hva</source>
        <translation>Who has done what</translation>
    </message>
    <message>
        <source>Hvem har gjort hva …</source>
        <translation>Who has done what …</translation>
    </message>
    <message>
        <source>Hvem har lest planen?</source>
        <translation>Who has read the plan?</translation>
    </message>
    <message>
        <source>Hvem har vært med</source>
        <translation>Who took part</translation>
    </message>
    <message>
        <source>Hvem kan hva</source>
        <translation>Who may do what</translation>
    </message>
    <message>
        <source>Hvem kan åpne arkivet</source>
        <translation>Who can open the vault</translation>
    </message>
    <message>
        <source>Hvem skal få tilgang?</source>
        <translation>Who is to get access?</translation>
    </message>
    <message>
        <source>Hvem som administrerer arkivet</source>
        <translation>Who administers the vault</translation>
    </message>
    <message>
        <source>Hvem som har fått årsrapporten</source>
        <translation>Who has received the annual report</translation>
    </message>
    <message>
        <source>Hvem som har levert, og hvem som mangler</source>
        <translation>Who has submitted, and who is missing</translation>
    </message>
    <message>
        <source>Hvem som ikke skal vurdere</source>
        <translation>Who is not to assess</translation>
    </message>
    <message>
        <source>Hvem som vurderer</source>
        <translation>Who assesses</translation>
    </message>
    <message>
        <source>Hvem, hva og når</source>
        <translation>Who, what and when</translation>
    </message>
    <message>
        <source>Hver elev teller like mye, enten eleven har to mål eller tjue. Bare fullførte evalueringer telles.</source>
        <translation>Each pupil counts equally, whether the pupil has two goals or twenty. Only finalised evaluations are counted.</translation>
    </message>
    <message>
        <source>Hver elev teller likt i fordelingen. Nådd («{level}» eller høyere): {share} av de vurderte målene{interval}.</source>
        <translation>Each pupil counts equally in the distribution. Attained (“{level}” or higher): {share} of the assessed goals{interval}.</translation>
    </message>
    <message>
        <source>Hver elevs egne mål</source>
        <translation>Each pupil’s own goals</translation>
    </message>
    <message>
        <source>Hver har sin egen passordfrase. Ingen ser de andres vurdering av et mål før de har levert sin egen. Hvem som ser hvilke elever, står under «Hvem kan hva».</source>
        <translation>Each person has their own passphrase. Nobody sees what others have assessed for a goal until they have submitted their own assessment. Who sees which pupils is shown under “Who may do what”.</translation>
    </message>
    <message>
        <source>Hvert felt lagrer seg mens du skriver, og nederst står det når. Ble noe feil, trykk Ctrl+Z: det angrer opptil 200 endringer, også på andre sider.</source>
        <translation>Each field saves itself while you write, and below it says when. If something went wrong, press Ctrl+Z: it undoes up to 200 changes, on other pages too.</translation>
    </message>
    <message>
        <source>Hvilke elever</source>
        <translation>Which pupils</translation>
    </message>
    <message>
        <source>Hvilke mål er det viktig å fortsette med?</source>
        <translation>Which goals is it important to continue with?</translation>
    </message>
    <message>
        <source>Hvilken sakkyndig vurdering</source>
        <translation>Which expert assessment</translation>
    </message>
    <message>
        <source>Hvilket vedtak</source>
        <translation>Which decision</translation>
    </message>
    <message>
        <source>Hvis eleven ikke er spurt: hvorfor?</source>
        <translation>If the pupil has not been asked: why?</translation>
    </message>
    <message>
        <source>Hvor &amp;enige var dere?</source>
        <translation>How much did &amp;you agree?</translation>
    </message>
    <message>
        <source>Hvor langt det er kommet</source>
        <translation>How far it has come</translation>
    </message>
    <message>
        <source>Hvor langt lesingen av læreplanene er kommet</source>
        <translation>How far the reading of the curricula has come</translation>
    </message>
    <message>
        <source>Hvor langt lesingen er kommet</source>
        <translation>How far the reading has come</translation>
    </message>
    <message>
        <source>Hvor mange mål på hvert nivå, fag for fag</source>
        <translation>How many goals at each level, subject by subject</translation>
    </message>
    <message>
        <source>Hvor mange mål som er på hvert nivå. {rows}</source>
        <translation>How many goals are at each level. {rows}</translation>
    </message>
    <message>
        <source>Hvor mange mål to personer satte på hvert par av nivåer</source>
        <translation>How many goals two people placed at each pair of levels</translation>
    </message>
    <message>
        <source>Hvor mange som svarte av dem som ble spurt, og hvor mange som var enige i hver påstand.</source>
        <translation>How many answered of those who were asked, and how many agreed with each statement.</translation>
    </message>
    <message>
        <source>Hvor mye av siden som vises</source>
        <translation>How much of the page is shown</translation>
    </message>
    <message>
        <source>Hvordan</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Hvordan går det?</source>
        <translation>How is it going?</translation>
    </message>
    <message>
        <source>Hvordan observere det</source>
        <translation>How to observe it</translation>
    </message>
    <message>
        <source>Hvordan spurte dere?</source>
        <translation>How did you ask?</translation>
    </message>
    <message>
        <source>Hvordan trives {name} på skolen?</source>
        <translation>How is {name} getting on at school?</translation>
    </message>
    <message>
        <source>Hvorfor avsluttet</source>
        <translation>Why it ended</translation>
    </message>
    <message>
        <source>Hvorfor er det ikke arbeidet med?</source>
        <translation>Why has it not been worked on?</translation>
    </message>
    <message>
        <source>Hvorfor rettes det til «{level}»?</source>
        <translation>Why is it corrected to “{level}”?</translation>
    </message>
    <message>
        <source>Hvorfor rettes det?</source>
        <translation>Why is it corrected?</translation>
    </message>
    <message>
        <source>Hvorfor utenfor klassen?</source>
        <translation>Why outside the class?</translation>
    </message>
    <message>
        <source>Høy kontrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>I bruk nå: {name} ({id})</source>
        <translation>In use now: {name} ({id})</translation>
    </message>
    <message>
        <source>I fjor</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>I fjor vises når fjorårets filer også er lest inn.</source>
        <translation>Last year is shown when last year’s files have been imported too.</translation>
    </message>
    <message>
        <source>I fjor: de samme tallene finnes ikke, for skolen eller mestringsskalaen er en annen.</source>
        <translation>Last year: the same figures do not exist, as the school or the mastery scale is another.</translation>
    </message>
    <message>
        <source>I fjor: ikke kjent. Les inn fjorårets filer også, så vises de her.</source>
        <translation>Last year: not known. Import last year’s files too, and they are shown here.</translation>
    </message>
    <message>
        <source>I fjor: {share} ({source}).</source>
        <translation>Last year: {share} ({source}).</translation>
    </message>
    <message>
        <source>I gruppe {group} står det «{sign}», og det tegnet finnes ikke i noen nødnøkkel.</source>
        <translation>In group {group} it says “{sign}”, and that character is not in any recovery key.</translation>
    </message>
    <message>
        <source>I «{name}» er det ingen filer med tall.</source>
        <translation>There are no files of figures in “{name}”.</translation>
    </message>
    <message>
        <source>I år</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>IOP</source>
        <translation>IOP</translation>
    </message>
    <message>
        <source>IOP for elever med vedtak</source>
        <translation>IOP for pupils with a decision</translation>
    </message>
    <message>
        <source>IOP laget som dokument</source>
        <translation>IOP made as document</translation>
    </message>
    <message>
        <source>IOP og årsrapport</source>
        <translation>IOP and annual report</translation>
    </message>
    <message>
        <source>IOP, individuell opplæringsplan, individuelt tilrettelagt opplæring, ITO, spesialundervisning, målvalg, vedtak</source>
        <translation>IOP, individual education plan, individually adapted education, ITO, special education, goal selection, decision</translation>
    </message>
    <message>
        <source>IOP-en for {year} er fortsatt et utkast etter 1. oktober. Gjør den ferdig, og ta den i bruk.</source>
        <translation>The IOP for {year} is still a draft after 1 October. Complete it, and activate it.</translation>
    </message>
    <message>
        <source>IOP-team</source>
        <translation>IOP team</translation>
    </message>
    <message>
        <source>IOP-teamet</source>
        <translation>The IOP team</translation>
    </message>
    <message>
        <source>Ikke &amp;ferdig likevel</source>
        <translation>Not &amp;done after all</translation>
    </message>
    <message>
        <source>Ikke &amp;relevant</source>
        <translation>Not &amp;relevant</translation>
    </message>
    <message>
        <source>Ikke arbeidet med</source>
        <translation>Not worked on</translation>
    </message>
    <message>
        <source>Ikke avgjort</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>Ikke beregnet</source>
        <translation>Not calculated</translation>
    </message>
    <message>
        <source>Ikke enige ennå</source>
        <translation>Not agreed yet</translation>
    </message>
    <message>
        <source>Ikke for disse:</source>
        <translation>Not for these:</translation>
    </message>
    <message>
        <source>Ikke fylt inn</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Ikke ført for {year}.</source>
        <translation>Not entered for {year}.</translation>
    </message>
    <message>
        <source>Ikke holdt ennå.</source>
        <translation>Not held yet.</translation>
    </message>
    <message>
        <source>Ikke klare ennå</source>
        <translation>Not ready yet</translation>
    </message>
    <message>
        <source>Ikke levert ennå: {names}.</source>
        <translation>Not submitted yet: {names}.</translation>
    </message>
    <message>
        <source>Ikke levert ennå: {names}. Skal noen ikke vurdere denne gangen, skriv hvorfor.</source>
        <translation>Not submitted yet: {names}. If someone is not to assess this time, write why.</translation>
    </message>
    <message>
        <source>Ikke mestret ennå</source>
        <translation>Not mastered yet</translation>
    </message>
    <message>
        <source>Ikke nå</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Ikke nødvendig</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Ikke nødvendig: {reason}</source>
        <translation>Not needed: {reason}</translation>
    </message>
    <message>
        <source>Ikke tillatt</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>Ikke vurdert</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>Ikke vurdert av {name}</source>
        <translation>Not assessed by {name}</translation>
    </message>
    <message>
        <source>Ikke vurdert dette skoleåret</source>
        <translation>Not assessed this school year</translation>
    </message>
    <message>
        <source>Ikke åpne den. Spør den som sendte den.</source>
        <translation>Do not open it. Ask the person who sent it.</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indikatorenes definisjon</source>
        <translation>Definitions of the indicators</translation>
    </message>
    <message>
        <source>Indikatorer</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Indikatorer ført for hånd</source>
        <translation>Indicators entered by hand</translation>
    </message>
    <message>
        <source>Individuell opplæringsplan</source>
        <translation>Individual education plan</translation>
    </message>
    <message>
        <source>Individuell opplæringsplan (IOP)</source>
        <translation>Individual education plan (IOP)</translation>
    </message>
    <message>
        <source>Individuelle opplæringsplaner, lagret kryptert på denne maskinen.</source>
        <translation>Individual education plans, stored encrypted on this computer.</translation>
    </message>
    <message>
        <source>Ingen av de {count} nivåene er valgt</source>
        <translation>None of the {count} levels is chosen</translation>
    </message>
    <message>
        <source>Ingen av elevene du kan se, har vurderte mål i en fullført evaluering ennå.</source>
        <translation>None of the pupils you can see has assessed goals in a finalised evaluation yet.</translation>
    </message>
    <message>
        <source>Ingen av elevene har en {round} som er startet. Velg én elev, og start den der.</source>
        <translation>The {round} is not started for any of the pupils. Choose one pupil, and start it there.</translation>
    </message>
    <message>
        <source>Ingen av filene kan telles. Under «Levert» står hvorfor, og hva du kan gjøre.</source>
        <translation>None of the files can be counted. Under “Submitted” you see why, and what you can do.</translation>
    </message>
    <message>
        <source>Ingen av fristene i årshjulet er dine.</source>
        <translation>None of the deadlines in the year wheel are yours.</translation>
    </message>
    <message>
        <source>Ingen av målene er levert av noen du kan se ennå. Her kommer det hvor enige dere var før dere snakket sammen.</source>
        <translation>None of the goals has been submitted by anyone you can see yet. How much you agreed before you talked will appear here.</translation>
    </message>
    <message>
        <source>Ingen elev</source>
        <translation>No pupil</translation>
    </message>
    <message>
        <source>Ingen elev passer til det du søker etter.</source>
        <translation>No pupil matches your search.</translation>
    </message>
    <message>
        <source>Ingen endringer ennå.</source>
        <translation>No changes yet.</translation>
    </message>
    <message>
        <source>Ingen ennå</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Ingen ennå.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Ingen er spurt ennå. Når du har laget en forespørsel, ser du her om svaret er kommet.</source>
        <translation>Nobody has been asked yet. When you have made a request, you see here whether the answer has come.</translation>
    </message>
    <message>
        <source>Ingen frister igjen</source>
        <translation>No deadlines left</translation>
    </message>
    <message>
        <source>Ingen har fått den ennå.</source>
        <translation>Nobody has received it yet.</translation>
    </message>
    <message>
        <source>Ingen har levert ennå.</source>
        <translation>Nobody has submitted yet.</translation>
    </message>
    <message>
        <source>Ingen har sagt at de har tatt vare på den. Lag en ny hvis den er borte.</source>
        <translation>Nobody has said that they have kept it. Make a new one if it is lost.</translation>
    </message>
    <message>
        <source>Ingen har tatt vare på en nødnøkkel. Den er veien inn hvis passordfrasen blir glemt.</source>
        <translation>Nobody has kept a recovery key. It is the way in if the passphrase is forgotten.</translation>
    </message>
    <message>
        <source>Ingen intensiv opplæring er skrevet inn.</source>
        <translation>No intensive training has been entered.</translation>
    </message>
    <message>
        <source>Ingen kollega har lest planen ennå. La en som ikke er ansvarlig for den, lese den før den tas i bruk.</source>
        <translation>No colleague has read the plan yet. Let someone who is not responsible for it read it before it is activated.</translation>
    </message>
    <message>
        <source>Ingen kompetansemål passer. Prøv færre ord, et annet trinn eller alle fag.</source>
        <translation>No competence aims match. Try fewer words, another grade or all subjects.</translation>
    </message>
    <message>
        <source>Ingen linjer i dokumentet har alle ordene.</source>
        <translation>No lines in the document have all the words.</translation>
    </message>
    <message>
        <source>Ingen merknader.</source>
        <translation>No findings.</translation>
    </message>
    <message>
        <source>Ingen merknader. Planen kan tas i bruk.</source>
        <translation>No findings. The plan can be activated.</translation>
    </message>
    <message>
        <source>Ingen mål er nådd ennå</source>
        <translation>No goals attained yet</translation>
    </message>
    <message>
        <source>Ingen mål er nådd ennå.</source>
        <translation>No goals are attained yet.</translation>
    </message>
    <message>
        <source>Ingen mål er satt i planer som er tatt i bruk ennå.</source>
        <translation>No goals have been set in activated plans yet.</translation>
    </message>
    <message>
        <source>Ingen mål er vurdert ennå.</source>
        <translation>No goals are assessed yet.</translation>
    </message>
    <message>
        <source>Ingen mål er vurdert her i en fullført evaluering ennå, eller det er ikke skrevet hvordan de gjennomføres.</source>
        <translation>No goals have been assessed here in a finalised evaluation yet, or it is not written how they are carried out.</translation>
    </message>
    <message>
        <source>Ingen mål er vurdert i en fullført evaluering ennå. Når den er fullført, kommer fordelingen her.</source>
        <translation>No goals have been assessed in a finalised evaluation yet. Once it is finalised, the distribution appears here.</translation>
    </message>
    <message>
        <source>Ingen mål passer med det du har valgt.</source>
        <translation>No goals match what you have chosen.</translation>
    </message>
    <message>
        <source>Ingen mål passer. Prøv færre ord, eller søk i alle fag.</source>
        <translation>No goals match. Try fewer words, or search in all subjects.</translation>
    </message>
    <message>
        <source>Ingen mål svarer på tilrådingen «{text}». Knytt den til et mål, eller lag et nytt.</source>
        <translation>No goals answer the recommendation “{text}”. Link it to a goal, or make a new one.</translation>
    </message>
    <message>
        <source>Ingen observasjoner ennå.</source>
        <translation>No observations yet.</translation>
    </message>
    <message>
        <source>Ingen omforent vurdering, og ikke akkurat én levert vurdering.</source>
        <translation>No agreed assessment, and not exactly one submitted assessment.</translation>
    </message>
    <message>
        <source>Ingen planer er tatt i bruk dette skoleåret, så det er ingenting å telle ennå.</source>
        <translation>No plans have been activated this school year, so there is nothing to count yet.</translation>
    </message>
    <message>
        <source>Ingen planer for {year} er tatt i bruk, så det er ingenting å telle.</source>
        <translation>No plans for {year} have been activated, so there is nothing to count.</translation>
    </message>
    <message>
        <source>Ingen samtaler passer til det du har valgt. «Vis alle» tar bort valgene.</source>
        <translation>No conversations match what you have chosen. “Show all” clears the choices.</translation>
    </message>
    <message>
        <source>Ingen skal inviteres nå. De kommer hit tre uker før årshjulet sier at samtalene begynner.</source>
        <translation>Nobody is to be invited now. They appear here three weeks before the year wheel says the conversations begin.</translation>
    </message>
    <message>
        <source>Ingen treff. Prøv færre eller andre ord.</source>
        <translation>No results. Try fewer or other words.</translation>
    </message>
    <message>
        <source>Ingen år har vurderte mål i en fullført evaluering ennå. Det kommer en søyle for hvert skoleår.</source>
        <translation>No year has assessed goals in a finalised evaluation yet. There will be one bar for each school year.</translation>
    </message>
    <message>
        <source>Ingenting er lest inn. Rett filen, eller be om en ny fra den som laget den.</source>
        <translation>Nothing has been imported. Correct the file, or ask whoever made it for a new one.</translation>
    </message>
    <message>
        <source>Ingenting er levert over, men noe av det som var skrevet, kan ikke tas bort.</source>
        <translation>Nothing has been handed over, but some of what was written cannot be removed.</translation>
    </message>
    <message>
        <source>Ingenting passer til det du har valgt.</source>
        <translation>Nothing matches what you have chosen.</translation>
    </message>
    <message>
        <source>Ingenting tas inn før du krysser det av. Velg faget målene skal stå i. Linjer fra mål står først.</source>
        <translation>Nothing is included until you tick it. Choose the subject for the goals. Lines from goals come first.</translation>
    </message>
    <message>
        <source>Ingenting å angre</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Ingenting å angre.</source>
        <translation>Nothing to undo.</translation>
    </message>
    <message>
        <source>Ingenting å gjøre om igjen.</source>
        <translation>Nothing to redo.</translation>
    </message>
    <message>
        <source>Innen ett nivå</source>
        <translation>Within one level</translation>
    </message>
    <message>
        <source>Innhold</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Innhold og gjennomføring</source>
        <translation>Content and methods</translation>
    </message>
    <message>
        <source>Innhold: hva skal eleven arbeide med?</source>
        <translation>Content: what is the pupil to work on?</translation>
    </message>
    <message>
        <source>Innholdet er ikke JSON, eller det er kuttet av</source>
        <translation>The content is not JSON, or it is cut off</translation>
    </message>
    <message>
        <source>Innholdet er ikke TOML, eller det er kuttet av</source>
        <translation>The content is not TOML, or it is cut off</translation>
    </message>
    <message>
        <source>Innsikt</source>
        <translation>Insight</translation>
    </message>
    <message>
        <source>Innstillinger</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Innsyn</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Innsyn og sletting</source>
        <translation>Record and deletion</translation>
    </message>
    <message>
        <source>Innsyn og sletting …</source>
        <translation>Record and deletion …</translation>
    </message>
    <message>
        <source>Intensiv opplæring</source>
        <translation>Intensive training</translation>
    </message>
    <message>
        <source>Intensiv opplæring etter § 11-3 er kort hjelp i lesing, skriving eller regning for elever på 1. til 4. trinn. Den følger læreplanen og avviker aldri fra den. Den er ikke en del av IOP-en.</source>
        <translation>Intensive training under § 11-3 is short-term help in reading, writing or arithmetic for pupils in grades 1 to 4. It follows the curriculum and never deviates from it. It is not part of the IOP.</translation>
    </message>
    <message>
        <source>Intensiv opplæring etter § 11-3 gjelder 1. til 4. trinn.</source>
        <translation>Intensive training under § 11-3 is for grades 1 to 4.</translation>
    </message>
    <message>
        <source>Intervaller</source>
        <translation>Intervals</translation>
    </message>
    <message>
        <source>Invitasjon til samtale</source>
        <translation>Invitation to a conversation</translation>
    </message>
    <message>
        <source>Invitasjon til samtale, skoleåret {year}</source>
        <translation>Invitation to a conversation, school year {year}</translation>
    </message>
    <message>
        <source>Invitasjonen er til eleven eller foresatte.</source>
        <translation>The invitation is for the pupil or the guardians.</translation>
    </message>
    <message>
        <source>Invitert</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Invitert {day}.</source>
        <translation>Invited {day}.</translation>
    </message>
    <message>
        <source>JSON, for andre programmer</source>
        <translation>JSON, for other programs</translation>
    </message>
    <message>
        <source>Ja, jeg kommer</source>
        <translation>Yes, I am coming</translation>
    </message>
    <message>
        <source>Ja, slett for alle</source>
        <translation>Yes, delete for everyone</translation>
    </message>
    <message>
        <source>Ja, ta bort tilgangen</source>
        <translation>Yes, take away the access</translation>
    </message>
    <message>
        <source>Ja, ta det bort for godt</source>
        <translation>Yes, remove it for good</translation>
    </message>
    <message>
        <source>Ja, vi kommer</source>
        <translation>Yes, we are coming</translation>
    </message>
    <message>
        <source>Jeg finner ingen kolonner i filen.</source>
        <translation>I find no columns in the file.</translation>
    </message>
    <message>
        <source>Jeg finner ingen overskrifter. Si hva hver kolonne er.</source>
        <translation>I find no headings. Say what each column is.</translation>
    </message>
    <message>
        <source>Jeg forstår ikke «{part}». Skriv rolle og timer, for eksempel: lærer 76, assistent 30.</source>
        <translation>I do not understand “{part}”. Write role and hours, for example: teacher 76, assistant 30.</translation>
    </message>
    <message>
        <source>Jeg har fått en &amp;forespørsel</source>
        <translation>I have received a &amp;request</translation>
    </message>
    <message>
        <source>Jeg har fått en forespørsel</source>
        <translation>I have received a request</translation>
    </message>
    <message>
        <source>Jeg har ingen mål ennå.</source>
        <translation>I have no goals yet.</translation>
    </message>
    <message>
        <source>Jeg har tatt vare på nødnøkkelen</source>
        <translation>I have kept the recovery key</translation>
    </message>
    <message>
        <source>Jeg vil ha en annen tid</source>
        <translation>I want another time</translation>
    </message>
    <message>
        <source>Jeg vil ha med meg</source>
        <translation>I want to bring</translation>
    </message>
    <message>
        <source>Jo flere forskjeller som regnes ut, jo lettere ser én av dem tydelig ut ved en tilfeldighet.</source>
        <translation>The more differences are calculated, the more easily one of them looks clear by chance.</translation>
    </message>
    <message>
        <source>KRLE</source>
        <translation>Religion and ethics (KRLE)</translation>
    </message>
    <message>
        <source>Kan ikke lages for</source>
        <translation>Cannot be made for</translation>
    </message>
    <message>
        <source>Kan kravet ikke oppfylles? Skriv hvorfor, så står det i planen.</source>
        <translation>Can the demand not be met? Write why, and the plan will say so.</translation>
    </message>
    <message>
        <source>Kan vi stole på tallene</source>
        <translation>Can we trust the figures</translation>
    </message>
    <message>
        <source>Kan vi stole på tallene?</source>
        <translation>Can we trust the figures?</translation>
    </message>
    <message>
        <source>Kan være {names}.</source>
        <translation>May be {names}.</translation>
    </message>
    <message>
        <source>Karakter</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Karakter i faget</source>
        <translation>Mark in the subject</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Kategoriene betyr ikke det samme, så de kan ikke legges sammen.</source>
        <translation>The categories do not mean the same, so they cannot be added together.</translation>
    </message>
    <message>
        <source>Kategoriene betyr ikke det samme, så summen ville vært feil. Les filene hver for seg.</source>
        <translation>The categories do not mean the same, so the total would be wrong. Import the files separately.</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kilde og dato</source>
        <translation>Source and date</translation>
    </message>
    <message>
        <source>Kilde: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Kildens dato</source>
        <translation>Date of the source</translation>
    </message>
    <message>
        <source>Kjent nøkkel: {known}
Nøkkelen i filen: {now}</source>
        <translation>Known key: {known}
The key in the file: {now}</translation>
    </message>
    <message>
        <source>Kladden er endret i et annet vindu, så dette er ikke lagret.</source>
        <translation>The draft has been changed in another window, so this has not been saved.</translation>
    </message>
    <message>
        <source>Kladden er slettet fra denne maskinen.</source>
        <translation>The draft has been deleted from this computer.</translation>
    </message>
    <message>
        <source>Kladden ligger på denne maskinen. Åpne den samme filen med de samme ordene for å gå videre.</source>
        <translation>The draft is on this computer. Open the same file with the same words to go on.</translation>
    </message>
    <message>
        <source>Klasse</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Klasse {name}</source>
        <translation>Class {name}</translation>
    </message>
    <message>
        <source>Klassens plan</source>
        <translation>The class plan</translation>
    </message>
    <message>
        <source>Klokkeslett</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kode, for eksempel KM1234</source>
        <translation>Code, for example KM1234</translation>
    </message>
    <message>
        <source>Koden til et kompetansemål</source>
        <translation>The code of a competence aim</translation>
    </message>
    <message>
        <source>Koden {code} er erstattet av {by} fra {day}.</source>
        <translation>The code {code} is replaced by {by} from {day}.</translation>
    </message>
    <message>
        <source>Koden {code} er erstattet av {by}.</source>
        <translation>The code {code} is replaced by {by}.</translation>
    </message>
    <message>
        <source>Koden {code} er erstattet.</source>
        <translation>The code {code} is replaced.</translation>
    </message>
    <message>
        <source>Koden {code} er utgått.</source>
        <translation>The code {code} has expired.</translation>
    </message>
    <message>
        <source>Koden {code} finnes ikke i læreplanene som er lest inn.</source>
        <translation>The code {code} is not in the curricula that have been imported.</translation>
    </message>
    <message>
        <source>Koden {code} gjaldt til {day}.</source>
        <translation>The code {code} was valid until {day}.</translation>
    </message>
    <message>
        <source>Koden {code} gjelder først fra {day}.</source>
        <translation>The code {code} is valid only from {day}.</translation>
    </message>
    <message>
        <source>Koden {code} gjelder ikke ennå.</source>
        <translation>The code {code} is not valid yet.</translation>
    </message>
    <message>
        <source>Kollegaen får fornavnet, målene og fristen. Ingen får se hva andre har vurdert. Filnavnet sier ikke hvem det gjelder.</source>
        <translation>The colleague gets the first name, the goals and the deadline. Nobody sees what others have assessed. The file name does not say who it concerns.</translation>
    </message>
    <message>
        <source>Kollegasjekk</source>
        <translation>Colleague check</translation>
    </message>
    <message>
        <source>Kolonne {number}</source>
        <translation>Column {number}</translation>
    </message>
    <message>
        <source>Kolonnene i filen</source>
        <translation>The columns in the file</translation>
    </message>
    <message>
        <source>Kolonnene skal være delt med semikolon, komma eller tabulator, helst med overskrifter.</source>
        <translation>The columns must be separated by semicolons, commas or tabs, preferably with headings.</translation>
    </message>
    <message>
        <source>Kommentar</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Kommunikasjon</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Kompetanse</source>
        <translation>Qualifications</translation>
    </message>
    <message>
        <source>Kompetansemål i læreplanen</source>
        <translation>Competence aims in the curriculum</translation>
    </message>
    <message>
        <source>Kompetansemålene i LK20 kommer fra Udirs åpne register Grep (lisens NLOD). De brukes når du velger kompetansemål til et mål, og ligger utenfor arkivet, uten noe om elever.</source>
        <translation>The competence aims in LK20 come from Udir’s open register Grep (licence NLOD). They are used when you choose competence aims for a goal, and are kept outside the vault, with nothing about pupils.</translation>
    </message>
    <message>
        <source>Kontroller elevens trinn under Eleven.</source>
        <translation>Check the pupil’s grade under The pupil.</translation>
    </message>
    <message>
        <source>Kopien er</source>
        <translation>The copy is</translation>
    </message>
    <message>
        <source>Kopien er skrevet, og den er lik arkivet: {path}. Den åpnes med passordfrasene som gjelder nå.</source>
        <translation>The copy has been written, and it is the same as the vault: {path}. It is opened with the passphrases that are valid now.</translation>
    </message>
    <message>
        <source>Kopier kolonnene med elevene til en ny arbeidsbok, og prøv igjen.</source>
        <translation>Copy the columns with the pupils to a new workbook, and try again.</translation>
    </message>
    <message>
        <source>Kopier tabellen i stedet.</source>
        <translation>Copy the table instead.</translation>
    </message>
    <message>
        <source>Kort {number} av {count}: {title}. {text}</source>
        <translation>Card {number} of {count}: {title}. {text}</translation>
    </message>
    <message>
        <source>Kr&amp;iterium: hvordan ser andre at det er nådd?</source>
        <translation>&amp;Criterion: how do others see that it is attained?</translation>
    </message>
    <message>
        <source>Krav</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>Krav ({count})</source>
        <translation>Demands ({count})</translation>
    </message>
    <message>
        <source>Krav som stopper</source>
        <translation>Demands that stop</translation>
    </message>
    <message>
        <source>Kriterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Kriterium: hvordan ser andre at det er nådd?</source>
        <translation>Criterion: how do others see that it is attained?</translation>
    </message>
    <message>
        <source>Kriterium: {criterion}</source>
        <translation>Criterion: {criterion}</translation>
    </message>
    <message>
        <source>Kroppsøving</source>
        <translation>Physical education</translation>
    </message>
    <message>
        <source>Kunst og håndverk</source>
        <translation>Art and crafts</translation>
    </message>
    <message>
        <source>Kvalitetssikring</source>
        <translation>Quality check</translation>
    </message>
    <message>
        <source>Kvalitetssikring av alle IOP-er</source>
        <translation>Quality check of all IOPs</translation>
    </message>
    <message>
        <source>L&amp;ukk</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>La en annen gjøre det først.</source>
        <translation>Let somebody else do it first.</translation>
    </message>
    <message>
        <source>La kollegaen låse opp arkivet med sin egen passordfrase.</source>
        <translation>Let the colleague unlock the vault with their own passphrase.</translation>
    </message>
    <message>
        <source>La navnet slutte på .png, .svg eller .pdf.</source>
        <translation>Let the name end in .png, .svg or .pdf.</translation>
    </message>
    <message>
        <source>Lag &amp;forslag</source>
        <translation>Suggest on&amp;e</translation>
    </message>
    <message>
        <source>Lag den på nytt.</source>
        <translation>Make it again.</translation>
    </message>
    <message>
        <source>Lag en fil med fristene dine, som du kan åpne i kalenderen</source>
        <translation>Make a file of your deadlines that you can open in your calendar</translation>
    </message>
    <message>
        <source>Lag en ny forespørsel hvis svaret likevel skal med.</source>
        <translation>Make a new request if the answer is to be included after all.</translation>
    </message>
    <message>
        <source>Lag et eget arkiv for den andre skolen.</source>
        <translation>Make a separate vault for the other school.</translation>
    </message>
    <message>
        <source>Lag forslag</source>
        <translation>Suggest one</translation>
    </message>
    <message>
        <source>Lag mappen &amp;i</source>
        <translation>Make the folder &amp;in</translation>
    </message>
    <message>
        <source>Lag mappen på nytt.</source>
        <translation>Make the folder again.</translation>
    </message>
    <message>
        <source>Lag nødnøkkel …</source>
        <translation>Make recovery key …</translation>
    </message>
    <message>
        <source>Lag nødnøkkelen</source>
        <translation>Make the recovery key</translation>
    </message>
    <message>
        <source>Lager dokumentene …</source>
        <translation>Making the documents …</translation>
    </message>
    <message>
        <source>Lager filen …</source>
        <translation>Making the file …</translation>
    </message>
    <message>
        <source>Lager forespørsel {at} av {all} …</source>
        <translation>Making request {at} of {all} …</translation>
    </message>
    <message>
        <source>Lager forespørselen …</source>
        <translation>Making the request …</translation>
    </message>
    <message>
        <source>Lager forhåndsvisningen …</source>
        <translation>Making the preview …</translation>
    </message>
    <message>
        <source>Lager mappen: {count} av {total} dokumenter</source>
        <translation>Making the folder: {count} of {total} documents</translation>
    </message>
    <message>
        <source>Laget</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Laget {day} fra ioplab</source>
        <translation>Made {day} from ioplab</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lagre &amp;med navn</source>
        <translation>Save with &amp;names</translation>
    </message>
    <message>
        <source>Lagre &amp;tallene …</source>
        <translation>&amp;Save the figures …</translation>
    </message>
    <message>
        <source>Lagre den på nytt i Excel, eller hent den igjen.</source>
        <translation>Save it again in Excel, or get it again.</translation>
    </message>
    <message>
        <source>Lagre diagrammet</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Lagre en kopi et annet sted …</source>
        <translation>Save a copy somewhere else …</translation>
    </message>
    <message>
        <source>Lagre for &amp;alle elever …</source>
        <translation>Save for &amp;all pupils …</translation>
    </message>
    <message>
        <source>Lagre listen på nytt som «CSV UTF-8» eller .xlsx, og prøv igjen.</source>
        <translation>Save the list again as “CSV UTF-8” or .xlsx, and try again.</translation>
    </message>
    <message>
        <source>Lagre mestringsskalaen som fil</source>
        <translation>Save the mastery scale as a file</translation>
    </message>
    <message>
        <source>Lagre også som JSON, og ta vare på den filen: den trengs neste gang.</source>
        <translation>Save as JSON too, and keep that file: it is needed next time.</translation>
    </message>
    <message>
        <source>Lagre rapp&amp;orten</source>
        <translation>&amp;Save report</translation>
    </message>
    <message>
        <source>Lagre sikkerhetskopien</source>
        <translation>Save the backup</translation>
    </message>
    <message>
        <source>Lagre som &amp;PDF …</source>
        <translation>Save as P&amp;DF …</translation>
    </message>
    <message>
        <source>Lagre som PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Lagre som fil</source>
        <translation>Save as file</translation>
    </message>
    <message>
        <source>Lagre som fil …</source>
        <translation>Save as file …</translation>
    </message>
    <message>
        <source>Lagre svarfilen når du er ferdig, og send den til {who}. Bare arkivet som spurte, kan åpne den.</source>
        <translation>Save the answer file when you are done, and send it to {who}. Only the vault that asked can open it.</translation>
    </message>
    <message>
        <source>Lagre årshjulet som fil</source>
        <translation>Save the year wheel as a file</translation>
    </message>
    <message>
        <source>Lagret: {path}. Skriv den ut, og slett filen etterpå.</source>
        <translation>Saved: {path}. Print it, and delete the file afterwards.</translation>
    </message>
    <message>
        <source>Lavest, høyest</source>
        <translation>Lowest, highest</translation>
    </message>
    <message>
        <source>Ledelse</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>Legg &amp;til</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Legg &amp;til i teamet</source>
        <translation>&amp;Add to the team</translation>
    </message>
    <message>
        <source>Legg bort</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Legg deg til i steg 3, IOP-team.</source>
        <translation>Add yourself in step 3, IOP team.</translation>
    </message>
    <message>
        <source>Legg til</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Legg til &amp;ansatt</source>
        <translation>Add &amp;staff member</translation>
    </message>
    <message>
        <source>Legg til &amp;en elev</source>
        <translation>&amp;Add a pupil</translation>
    </message>
    <message>
        <source>Legg til &amp;fag</source>
        <translation>Add &amp;subject</translation>
    </message>
    <message>
        <source>Legg til &amp;fag i vedtaket</source>
        <translation>Add &amp;subject to the decision</translation>
    </message>
    <message>
        <source>Legg til en annen først, eller endre denne.</source>
        <translation>Add another first, or change this one.</translation>
    </message>
    <message>
        <source>Legg til en elev først.</source>
        <translation>Add a pupil first.</translation>
    </message>
    <message>
        <source>Legg til en elev under Oversikt, så kommer målene hit.</source>
        <translation>Add a pupil under Overview, and the goals appear here.</translation>
    </message>
    <message>
        <source>Legg til et fag først.</source>
        <translation>Add a subject first.</translation>
    </message>
    <message>
        <source>Legg til kode</source>
        <translation>Add code</translation>
    </message>
    <message>
        <source>Legg til påstanden</source>
        <translation>Add the statement</translation>
    </message>
    <message>
        <source>Legg til samt&amp;ykke</source>
        <translation>Add &amp;consent</translation>
    </message>
    <message>
        <source>Legg til t&amp;iltak</source>
        <translation>Add &amp;measure</translation>
    </message>
    <message>
        <source>Legg til tiltaket</source>
        <translation>Add the measure</translation>
    </message>
    <message>
        <source>Lenke til klassens plan</source>
        <translation>Link to the class plan</translation>
    </message>
    <message>
        <source>Les &amp;inn</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Les &amp;inn planer</source>
        <translation>&amp;Import plans</translation>
    </message>
    <message>
        <source>Les a&amp;rket</source>
        <translation>Rea&amp;d the sheet</translation>
    </message>
    <message>
        <source>Les i&amp;nn svar</source>
        <translation>Impo&amp;rt answers</translation>
    </message>
    <message>
        <source>Les inn en mestringsskala fra fil</source>
        <translation>Import a mastery scale from file</translation>
    </message>
    <message>
        <source>Les inn et årshjul fra fil</source>
        <translation>Import a year wheel from file</translation>
    </message>
    <message>
        <source>Les inn filene fra {round} {year} først.</source>
        <translation>Import the files from the {round} {year} first.</translation>
    </message>
    <message>
        <source>Les inn fra fil …</source>
        <translation>Import from file …</translation>
    </message>
    <message>
        <source>Les mer</source>
        <translation>Read more</translation>
    </message>
    <message>
        <source>Les mer om denne siden</source>
        <translation>Read more about this page</translation>
    </message>
    <message>
        <source>Les mindre</source>
        <translation>Read less</translation>
    </message>
    <message>
        <source>Lesekurs i liten gruppe, seks uker</source>
        <translation>Reading course in a small group, six weeks</translation>
    </message>
    <message>
        <source>Leser fil {done} av {of}</source>
        <translation>Reading file {done} of {of}</translation>
    </message>
    <message>
        <source>Leser filen …</source>
        <translation>Reading the file …</translation>
    </message>
    <message>
        <source>Leser gjennom kopiene …</source>
        <translation>Reading through the copies …</translation>
    </message>
    <message>
        <source>Leser inn filer</source>
        <translation>Importing files</translation>
    </message>
    <message>
        <source>Leser …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Lesingen ble stoppet. Ingenting er lest inn.</source>
        <translation>Reading was stopped. Nothing has been imported.</translation>
    </message>
    <message>
        <source>Lesingen er stoppet. Ingenting er endret.</source>
        <translation>Reading has been stopped. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Lest av {person}, {day}</source>
        <translation>Read by {person}, {day}</translation>
    </message>
    <message>
        <source>Lever &amp;over …</source>
        <translation>Hand &amp;over …</translation>
    </message>
    <message>
        <source>Lever den først, så blir dere enige.</source>
        <translation>Submit it first; then you can agree.</translation>
    </message>
    <message>
        <source>Lever over elevens dokumenter</source>
        <translation>Hand over the pupil’s documents</translation>
    </message>
    <message>
        <source>Lever vurderingene, eller merk deg som ikke relevant i evalueringen, før du går ut av teamet.</source>
        <translation>Submit your ratings, or mark yourself as not relevant in the evaluation, before you leave the team.</translation>
    </message>
    <message>
        <source>Levert</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Levert. {left} mål er ikke vurdert av deg ennå.</source>
        <translation>Submitted. Goals not yet assessed by you: {left}.</translation>
    </message>
    <message>
        <source>Ligger i forvaring hos</source>
        <translation>In the safekeeping of</translation>
    </message>
    <message>
        <source>Linjer der fødselsnummer er skjult: {count}.</source>
        <translation>Lines where a national identity number is hidden: {count}.</translation>
    </message>
    <message>
        <source>Linjer: {count}</source>
        <translation>Lines: {count}</translation>
    </message>
    <message>
        <source>Lisensen til {name}</source>
        <translation>The licence of {name}</translation>
    </message>
    <message>
        <source>Lisensteksten følger ikke med biblioteket.</source>
        <translation>The licence text does not come with the library.</translation>
    </message>
    <message>
        <source>Listen er tatt inn: {new} nye og {updated} oppdaterte elever. Angre med Ctrl+Z.</source>
        <translation>The list has been imported: {new} new and {updated} updated pupils. Undo with Ctrl+Z.</translation>
    </message>
    <message>
        <source>Litt støtte</source>
        <translation>Some support</translation>
    </message>
    <message>
        <source>Loggen er ikke med. Den får den som er ansvarlig for planen.</source>
        <translation>The log is not included. It goes to the person responsible for the plan.</translation>
    </message>
    <message>
        <source>Loggen er lagret: {path}</source>
        <translation>The log is saved: {path}</translation>
    </message>
    <message>
        <source>Loggen for hele arkivet er for dem som administrerer det. Du er ikke ansvarlig for noen elev.</source>
        <translation>The log for the whole vault is for those who administer it. You are not responsible for any pupil.</translation>
    </message>
    <message>
        <source>Loggen over feil ligger i</source>
        <translation>The error log is in</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lukk andre programmer, og prøv igjen.</source>
        <translation>Close other programs, and try again.</translation>
    </message>
    <message>
        <source>Lukk det andre programmet, og prøv igjen.</source>
        <translation>Close the other program, and try again.</translation>
    </message>
    <message>
        <source>Lukk sammenligningen</source>
        <translation>Close the comparison</translation>
    </message>
    <message>
        <source>Lyst</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Lås  Ctrl+L</source>
        <translation>Lock  Ctrl+L</translation>
    </message>
    <message>
        <source>Lås arkivet etter</source>
        <translation>Lock the vault after</translation>
    </message>
    <message>
        <source>Lås arkivet med Ctrl+L, og lås det opp igjen.</source>
        <translation>Lock the vault with Ctrl+L, and unlock it again.</translation>
    </message>
    <message>
        <source>Lås opp &amp;uten passordfrase</source>
        <translation>Unlock wi&amp;thout passphrase</translation>
    </message>
    <message>
        <source>Lås opp arkivet. Da leses filen inn.</source>
        <translation>Unlock the vault. Then the file is imported.</translation>
    </message>
    <message>
        <source>Lås, og spør hvem som kommer (Ctrl+Shift+L)</source>
        <translation>Lock, and ask who is coming (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Låser opp …</source>
        <translation>Unlocking …</translation>
    </message>
    <message>
        <source>Læremidler</source>
        <translation>Learning materials</translation>
    </message>
    <message>
        <source>Læreplanen</source>
        <translation>The curriculum</translation>
    </message>
    <message>
        <source>Læreplanene</source>
        <translation>The curricula</translation>
    </message>
    <message>
        <source>Læreplanene er ikke lest inn ennå. Det gjøres under Innstillinger, Læreplanene. Koden kan skrives her.</source>
        <translation>The curricula have not been imported yet. That is done under Settings, The curricula. The code can be typed here.</translation>
    </message>
    <message>
        <source>Læreplanene er ikke lest inn ennå. Koder kan skrives for hånd så lenge.</source>
        <translation>The curricula have not been imported yet. Codes can be typed by hand in the meantime.</translation>
    </message>
    <message>
        <source>Læreplanmål</source>
        <translation>Curriculum goal</translation>
    </message>
    <message>
        <source>Lærer</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Mappe som slutter på .ioplab</source>
        <translation>A folder ending in .ioplab</translation>
    </message>
    <message>
        <source>Mappen er det eneste som blir igjen.</source>
        <translation>The folder is all that remains.</translation>
    </message>
    <message>
        <source>Mappen er ikke en mappe fra Innsyn.</source>
        <translation>The folder is not a record made by ioplab.</translation>
    </message>
    <message>
        <source>Mappen er ikke et ioplab-arkiv.</source>
        <translation>The folder is not an ioplab vault.</translation>
    </message>
    <message>
        <source>Mappen er ikke kryptert. Gi den ut på en trygg måte, og slett den når den ikke trengs.</source>
        <translation>The folder is not encrypted. Hand it out in a safe way, and delete it when it is not needed.</translation>
    </message>
    <message>
        <source>Mappen er ikke kryptert. Navnet på filene sier ikke hvem eleven er, men innholdet gjør det.</source>
        <translation>The folder is not encrypted. The names of the files do not say who the pupil is, but the content does.</translation>
    </message>
    <message>
        <source>Mappen er skrivebeskyttet. Arkivet åpnes for lesing.</source>
        <translation>The folder is write-protected. The vault is opened for reading.</translation>
    </message>
    <message>
        <source>Mappen er skrivebeskyttet. Velg en annen mappe.</source>
        <translation>The folder is write-protected. Choose another folder.</translation>
    </message>
    <message>
        <source>Mappen finnes ikke ennå, eller kan ikke åpnes herfra: {folder}</source>
        <translation>The folder does not exist yet, or cannot be opened from here: {folder}</translation>
    </message>
    <message>
        <source>Mappen finnes ikke: {folder}</source>
        <translation>The folder does not exist: {folder}</translation>
    </message>
    <message>
        <source>Mappen gjelder en annen elev.</source>
        <translation>The folder concerns another pupil.</translation>
    </message>
    <message>
        <source>Mappen ligger på en minnepinne eller en annen løs disk. Den er lett å miste, så ha en sikkerhetskopi et annet sted.</source>
        <translation>The folder is on a memory stick or another removable disk. It is easily lost, so have a backup somewhere else.</translation>
    </message>
    <message>
        <source>Mappen ligger på en nettverksdisk. Det går fint, men arkivet kan ikke brukes når nettet er borte.</source>
        <translation>The folder is on a network disk. That is fine, but the vault cannot be used when the network is down.</translation>
    </message>
    <message>
        <source>Mappen med &amp;alt om eleven, som du har tatt ut over</source>
        <translation>The folder with &amp;everything about the pupil that you exported above</translation>
    </message>
    <message>
        <source>Mappen ser ut til å bli kopiert til en skytjeneste. Da kommer dokumentet dit også.</source>
        <translation>The folder seems to be copied to a cloud service. Then the document goes there too.</translation>
    </message>
    <message>
        <source>Mappen ser ut til å bli kopiert til en skytjeneste. Da kommer tallene dit også.</source>
        <translation>The folder seems to be copied to a cloud service. Then the figures go there too.</translation>
    </message>
    <message>
        <source>Mappen ser ut til å ligge på en minnepinne eller en løs disk. Den som finner den, kan lese dokumentet.</source>
        <translation>The folder seems to be on a memory stick or a removable disk. Whoever finds it can read the document.</translation>
    </message>
    <message>
        <source>Mappen ser ut til å ligge på en minnepinne eller en løs disk. Den som finner den, kan lese tallene.</source>
        <translation>The folder seems to be on a memory stick or a removable disk. Whoever finds it can read the figures.</translation>
    </message>
    <message>
        <source>Mappen ser ut til å ligge på nettverket. Andre kan ha tilgang til den.</source>
        <translation>The folder seems to be on the network. Others may have access to it.</translation>
    </message>
    <message>
        <source>Mappen synkroniseres. Arkivet er kryptert der også, men kan bare være åpent på én maskin om gangen.</source>
        <translation>The folder is synchronised. The vault is encrypted there too, but can be open on only one computer at a time.</translation>
    </message>
    <message>
        <source>Mappen «{name}» kan ikke lages: {why}.</source>
        <translation>The folder “{name}” cannot be made: {why}.</translation>
    </message>
    <message>
        <source>Mappen «{name}» kan ikke leses: {why}.</source>
        <translation>The folder “{name}” cannot be read: {why}.</translation>
    </message>
    <message>
        <source>Maskinens nøkkelring svarer ikke eller er låst.</source>
        <translation>The computer’s keyring does not respond or is locked.</translation>
    </message>
    <message>
        <source>Mat og helse</source>
        <translation>Food and health</translation>
    </message>
    <message>
        <source>Matematikk</source>
        <translation>Mathematics</translation>
    </message>
    <message>
        <source>Med hva</source>
        <translation>To what</translation>
    </message>
    <message>
        <source>Med hvem</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Med ord</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Mellomrom flytter. Enter velger.</source>
        <translation>Space moves. Enter chooses.</translation>
    </message>
    <message>
        <source>Mengde</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Mengden er ikke et tall programmet kan bruke.</source>
        <translation>The amount is not a number the program can use.</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Mer om det</source>
        <translation>More about it</translation>
    </message>
    <message>
        <source>Merk som &amp;ferdig</source>
        <translation>Mark as &amp;done</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Merknader</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Merknader kommer når planen er begynt.</source>
        <translation>Findings appear once the plan is begun.</translation>
    </message>
    <message>
        <source>Mest uenige først</source>
        <translation>Least agreed first</translation>
    </message>
    <message>
        <source>Mestrer med litt støtte</source>
        <translation>Masters with some support</translation>
    </message>
    <message>
        <source>Mestrer med mye støtte</source>
        <translation>Masters with much support</translation>
    </message>
    <message>
        <source>Mestrer selvstendig</source>
        <translation>Masters independently</translation>
    </message>
    <message>
        <source>Mestringsskala for ioplab. Nivåene står lavest først. Gi skalaen ny id (…/2) når noe i den endres.</source>
        <translation>Mastery scale for ioplab. The levels are listed lowest first. Give the scale a new id (…/2) when anything in it is changed.</translation>
    </message>
    <message>
        <source>Mestringsskalaen</source>
        <translation>The mastery scale</translation>
    </message>
    <message>
        <source>Mestringsskalaen «{scale}» er ikke installert.</source>
        <translation>The mastery scale “{scale}” is not installed.</translation>
    </message>
    <message>
        <source>Min vurdering</source>
        <translation>My assessment</translation>
    </message>
    <message>
        <source>Mine elever</source>
        <translation>My pupils</translation>
    </message>
    <message>
        <source>Minn om sletting når det har gått så mange år siden elevens siste plan</source>
        <translation>Remind about deletion when so many years have passed since the pupil’s last plan</translation>
    </message>
    <message>
        <source>Motorikk</source>
        <translation>Motor skills</translation>
    </message>
    <message>
        <source>Mottatt</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Musikk</source>
        <translation>Music</translation>
    </message>
    <message>
        <source>Mye støtte</source>
        <translation>Much support</translation>
    </message>
    <message>
        <source>Må avgjøres</source>
        <translation>Must be decided</translation>
    </message>
    <message>
        <source>Mål</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Mål der to har levert vurdering hver for seg. De to første sammenlignes.</source>
        <translation>Goals for which two have submitted assessments separately. The first two are compared.</translation>
    </message>
    <message>
        <source>Mål du har skrevet</source>
        <translation>Goals you have written</translation>
    </message>
    <message>
        <source>Mål du skriver</source>
        <translation>Goals you write</translation>
    </message>
    <message>
        <source>Mål med kriterium</source>
        <translation>Goals with a criterion</translation>
    </message>
    <message>
        <source>Mål med omforent nivå i en fullført evaluering, eller med akkurat én levert vurdering.</source>
        <translation>Goals with an agreed level in a finalised evaluation, or with exactly one submitted assessment.</translation>
    </message>
    <message>
        <source>Mål og opplæring</source>
        <translation>Goals and education</translation>
    </message>
    <message>
        <source>Mål og vurderinger</source>
        <translation>Goals and assessments</translation>
    </message>
    <message>
        <source>Mål på nivået</source>
        <translation>Goals at the level</translation>
    </message>
    <message>
        <source>Mål på nivået delt på vurderte mål.</source>
        <translation>Goals at the level divided by goals assessed.</translation>
    </message>
    <message>
        <source>Mål satt</source>
        <translation>Goals set</translation>
    </message>
    <message>
        <source>Mål som ble videreført eller justert, er krysset av. Utgangspunktet blir der eleven sto ved årsevalueringen.</source>
        <translation>Goals that were continued or adjusted are ticked. The starting point becomes where the pupil was at the annual evaluation.</translation>
    </message>
    <message>
        <source>Mål som er avsluttet</source>
        <translation>Goals that have ended</translation>
    </message>
    <message>
        <source>Mål som er vanskelig å vurdere</source>
        <translation>Goals that are hard to assess</translation>
    </message>
    <message>
        <source>Mål som kolleger foreslår når de svarer, kommer hit. Du velger om de skal inn i planen.</source>
        <translation>Goals that colleagues propose when they answer appear here. You choose whether to include them in the plan.</translation>
    </message>
    <message>
        <source>Mål som står i planen fra før</source>
        <translation>Goals already in the plan</translation>
    </message>
    <message>
        <source>Mål videreført fra en tidligere plan</source>
        <translation>Goals carried over from an earlier plan</translation>
    </message>
    <message>
        <source>Mål vurdert</source>
        <translation>Goals assessed</translation>
    </message>
    <message>
        <source>Mål vurdert av to eller flere</source>
        <translation>Goals assessed by two or more</translation>
    </message>
    <message>
        <source>Mål {number}</source>
        <translation>Goal {number}</translation>
    </message>
    <message>
        <source>Mål {place} av {all}</source>
        <translation>Goal {place} of {all}</translation>
    </message>
    <message>
        <source>Mål {place}: {text}</source>
        <translation>Goal {place}: {text}</translation>
    </message>
    <message>
        <source>Mål å velge blant</source>
        <translation>Goals to choose from</translation>
    </message>
    <message>
        <source>Mål, innhold og gjennomføring</source>
        <translation>Goals, content and methods</translation>
    </message>
    <message>
        <source>Mål, utgangspunkt, kriterium og forventet nivå er tatt vare på for {goals} mål i {subjects} fag. Endringer siden da er revisjoner med dato og navn.</source>
        <translation>Goal, starting point, criterion and expected level are kept for each goal (goals: {goals}, subjects: {subjects}). Changes since then are revisions with date and name.</translation>
    </message>
    <message>
        <source>Mål: hva gjør &amp;eleven?</source>
        <translation>Goal: what &amp;does the pupil do?</translation>
    </message>
    <message>
        <source>Mål: hva gjør eleven?</source>
        <translation>Goal: what does the pupil do?</translation>
    </message>
    <message>
        <source>Målene</source>
        <translation>The goals</translation>
    </message>
    <message>
        <source>Målene er forslag. Favorittene dine står først, så de som oftest passer trinnet. Gå ned med pil, kryss av med mellomrom. Delete tar bort en favoritt.</source>
        <translation>The goals are suggestions. Your favourites come first, then those that most often suit the grade. Go down with the arrow, tick with the space bar. Delete takes a favourite away.</translation>
    </message>
    <message>
        <source>Målene er ikke de samme som i fjor.</source>
        <translation>The goals are not the same as last year.</translation>
    </message>
    <message>
        <source>Målene i arkivet har forventet nivå på en skala med andre nivåer.</source>
        <translation>The goals in the vault have expected levels on a scale with other levels.</translation>
    </message>
    <message>
        <source>Målene i korte trekk</source>
        <translation>The goals in brief</translation>
    </message>
    <message>
        <source>Målene kan vurderes når planen er tatt i bruk.</source>
        <translation>The goals can be assessed once the plan is activated.</translation>
    </message>
    <message>
        <source>Målene mine</source>
        <translation>My goals</translation>
    </message>
    <message>
        <source>Målet</source>
        <translation>The goal</translation>
    </message>
    <message>
        <source>Målet ber om mer enn én ting. Del det i to, så dere kan vurdere hver for seg.</source>
        <translation>The goal asks for more than one thing. Split it in two, so that you can assess each separately.</translation>
    </message>
    <message>
        <source>Målet er allerede blant favorittene.</source>
        <translation>The goal is already among your favourites.</translation>
    </message>
    <message>
        <source>Målet er avsluttet uten vurdering i denne evalueringen.</source>
        <translation>The goal has ended without an assessment in this evaluation.</translation>
    </message>
    <message>
        <source>Målet er gjemt som favoritt, uten elevens navn.</source>
        <translation>The goal is kept as a favourite, without the pupil’s name.</translation>
    </message>
    <message>
        <source>Målet er ikke endret etter at planen ble tatt i bruk.</source>
        <translation>The goal has not been changed since the plan was activated.</translation>
    </message>
    <message>
        <source>Målet er ikke skrevet ennå</source>
        <translation>The goal has not been written yet</translation>
    </message>
    <message>
        <source>Målet er ikke skrevet ennå.</source>
        <translation>The goal has not been written yet.</translation>
    </message>
    <message>
        <source>Målet er ikke tatt inn. Ctrl+Z angrer.</source>
        <translation>The goal is not included. Ctrl+Z undoes this.</translation>
    </message>
    <message>
        <source>Målet er ikke vurdert av deg.</source>
        <translation>You have not assessed the goal.</translation>
    </message>
    <message>
        <source>Målet er ikke vurdert i halvårsevalueringen. Er det kommet til etterpå, kan dere skrive det som grunn.</source>
        <translation>The goal was not assessed in the mid-year evaluation. If it was added later, you can give that as the reason.</translation>
    </message>
    <message>
        <source>Målet er nådd når</source>
        <translation>The goal is attained when</translation>
    </message>
    <message>
        <source>Målet er tatt bort.</source>
        <translation>The goal has been removed.</translation>
    </message>
    <message>
        <source>Målet er tatt inn i planen til {pupil}, sist i {subject}. Ctrl+Z angrer.</source>
        <translation>The goal is included in the plan of {pupil}, last in {subject}. Ctrl+Z undoes this.</translation>
    </message>
    <message>
        <source>Målet er videreført {times} ganger. Trenger eleven et mindre steg, en annen arbeidsmåte eller et nytt mål?</source>
        <translation>The goal has been carried over {times} times. Does the pupil need a smaller step, another way of working or a new goal?</translation>
    </message>
    <message>
        <source>Målet finnes ikke lenger.</source>
        <translation>The goal no longer exists.</translation>
    </message>
    <message>
        <source>Målet har ikke vært arbeidet med. Skriv hvorfor.</source>
        <translation>The goal has not been worked on. Write why.</translation>
    </message>
    <message>
        <source>Målet har ikke vært arbeidet med. Står utenfor nevneren, og telles for seg.</source>
        <translation>The goal has not been worked on. Left out of the denominator, and counted separately.</translation>
    </message>
    <message>
        <source>Målet mangler kriterium. Hvordan ser en annen voksen at målet er nådd?</source>
        <translation>The goal has no criterion. How does another adult see that the goal is attained?</translation>
    </message>
    <message>
        <source>Målet mangler tekst.</source>
        <translation>The goal has no text.</translation>
    </message>
    <message>
        <source>Målet mangler utgangspunkt. Hva får eleven til nå?</source>
        <translation>The goal has no starting point. What can the pupil do now?</translation>
    </message>
    <message>
        <source>Målet peker til det du velger. Vis målene som skal nås ved eller etter trinnet, eller velg et annet.</source>
        <translation>The goal points to what you choose. Show the aims to be attained in or after the grade, or choose another.</translation>
    </message>
    <message>
        <source>Målet sier ikke hva eleven gjør som noen kan se eller høre. Bruk et verb som «leser», «peker» eller «spør».</source>
        <translation>The goal does not say what the pupil does that someone can see or hear. Use a verb such as “leser” (reads), “peker” (points) or “spør” (asks).</translation>
    </message>
    <message>
        <source>Målet står i en tidligere plan for {year}.</source>
        <translation>The goal is in an earlier plan for {year}.</translation>
    </message>
    <message>
        <source>Målet står i planen for {year}. Her vises {shown}.</source>
        <translation>The goal is in the plan for {year}. Shown here is {shown}.</translation>
    </message>
    <message>
        <source>Målet står ikke i denne planen.</source>
        <translation>The goal is not in this plan.</translation>
    </message>
    <message>
        <source>Målet svarer ikke på noen tilråding, og vedtaket nevner ikke {subject}. Knytt det til en tilråding, eller vurder om det skal stå her.</source>
        <translation>The goal does not answer any recommendation, and the decision does not mention {subject}. Link it to a recommendation, or consider whether it belongs here.</translation>
    </message>
    <message>
        <source>Målet {goal} er ikke med i forespørselen.</source>
        <translation>The goal {goal} is not part of the request.</translation>
    </message>
    <message>
        <source>Måloppnåelse</source>
        <translation>Goal attainment</translation>
    </message>
    <message>
        <source>Måloppnåelse for elever med IOP</source>
        <translation>Goal attainment for pupils with an IOP</translation>
    </message>
    <message>
        <source>Måloppnåelse og prosess for elever med individuelt tilrettelagt opplæring, skoleåret {year}</source>
        <translation>Goal attainment and process for pupils with individually adapted education, school year {year}</translation>
    </message>
    <message>
        <source>Måloppnåelse over år, {round}</source>
        <translation>Goal attainment over the years, {round}</translation>
    </message>
    <message>
        <source>Måloppnåelse per fag</source>
        <translation>Goal attainment per subject</translation>
    </message>
    <message>
        <source>Måloppnåelse per organisering</source>
        <translation>Goal attainment per organisation</translation>
    </message>
    <message>
        <source>Måloppnåelse per tilpasning</source>
        <translation>Goal attainment per adaptation</translation>
    </message>
    <message>
        <source>Måloppnåelse per trinn</source>
        <translation>Goal attainment per grade</translation>
    </message>
    <message>
        <source>Måloppnåelse, {count} utvalg</source>
        <translation>Goal attainment, {count} selections</translation>
    </message>
    <message>
        <source>Mørkt</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>N&amp;y passordfrase, minst 8 tegn</source>
        <translation>&amp;New passphrase, at least 8 characters</translation>
    </message>
    <message>
        <source>N&amp;ytt mål</source>
        <translation>Ne&amp;w goal</translation>
    </message>
    <message>
        <source>Naturfag</source>
        <translation>Natural science</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Navn er noe av det første noen prøver. Bytt dem ut med andre ord.</source>
        <translation>Names are among the first things people try. Replace them with other words.</translation>
    </message>
    <message>
        <source>Navn på ansatte står der de står i planene.</source>
        <translation>Names of staff appear where they appear in the plans.</translation>
    </message>
    <message>
        <source>Navnet er ikke elevens.</source>
        <translation>The name is not the pupil’s.</translation>
    </message>
    <message>
        <source>Nei, jeg vil ikke</source>
        <translation>No, I do not want to</translation>
    </message>
    <message>
        <source>Nei, vi kommer ikke</source>
        <translation>No, we are not coming</translation>
    </message>
    <message>
        <source>Neste</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Neste &amp;mål etter tall</source>
        <translation>Next &amp;goal after number</translation>
    </message>
    <message>
        <source>Neste frist: {title}, {when}</source>
        <translation>Next deadline: {title}, {when}</translation>
    </message>
    <message>
        <source>Neste gang kan du låse opp uten passordfrase her.</source>
        <translation>Next time you can unlock without a passphrase here.</translation>
    </message>
    <message>
        <source>Neste side</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Neste års IOP-team</source>
        <translation>Next year’s IOP team</translation>
    </message>
    <message>
        <source>Neste års plan</source>
        <translation>Next year’s plan</translation>
    </message>
    <message>
        <source>Neste års plan begynner som en kopi av denne.</source>
        <translation>Next year’s plan begins as a copy of this one.</translation>
    </message>
    <message>
        <source>Nettverk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Nevner</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Nivå</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Nivå {level}</source>
        <translation>Level {level}</translation>
    </message>
    <message>
        <source>Nivå {level} av {count}</source>
        <translation>Level {level} of {count}</translation>
    </message>
    <message>
        <source>Nivåene i mestringsskalaen</source>
        <translation>The levels of the mastery scale</translation>
    </message>
    <message>
        <source>Nivået finnes ikke i skalaen.</source>
        <translation>The level is not in the scale.</translation>
    </message>
    <message>
        <source>Noe du har sett</source>
        <translation>Something you have seen</translation>
    </message>
    <message>
        <source>Noe er endret siden mappen ble laget.</source>
        <translation>Something has changed since the folder was made.</translation>
    </message>
    <message>
        <source>Noe kunne ikke tas inn: {files}.</source>
        <translation>Some could not be included: {files}.</translation>
    </message>
    <message>
        <source>Noen andre har arkivet åpent.</source>
        <translation>Somebody else has the vault open.</translation>
    </message>
    <message>
        <source>Noen elever får faget på flere måter. Gruppene overlapper, så ingen forskjeller regnes ut.</source>
        <translation>Some pupils have the subject in several ways. The groups overlap, so no differences are calculated.</translation>
    </message>
    <message>
        <source>Noen kan ha slettet det.</source>
        <translation>Someone may have deleted it.</translation>
    </message>
    <message>
        <source>Noen kan ha tatt den bort.</source>
        <translation>Someone may have removed it.</translation>
    </message>
    <message>
        <source>Noen må administrere arkivet.</source>
        <translation>Somebody must administer the vault.</translation>
    </message>
    <message>
        <source>Noen navn er «Etternavn, Fornavn», andre er uten komma, først rad {line}. Se om de er lest riktig vei.</source>
        <translation>Some names are “Family name, Given name”, others have no comma, first in row {line}. Check that they were read the right way round.</translation>
    </message>
    <message>
        <source>Norsk</source>
        <translation>Norwegian</translation>
    </message>
    <message>
        <source>Norsk tegnspråk</source>
        <translation>Norwegian Sign Language</translation>
    </message>
    <message>
        <source>Norsk: Systematisk leseopplæring i liten gruppe</source>
        <translation>Norwegian: Systematic reading instruction in a small group</translation>
    </message>
    <message>
        <source>Notat</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Numrene er tilfeldige. De gjør at den samme planen ikke telles to ganger.</source>
        <translation>The numbers are random. They keep the same plan from being counted twice.</translation>
    </message>
    <message>
        <source>Ny</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Ny &amp;oppgave</source>
        <translation>New &amp;task</translation>
    </message>
    <message>
        <source>Ny &amp;sakkyndig vurdering</source>
        <translation>New &amp;expert assessment</translation>
    </message>
    <message>
        <source>Ny ansatt</source>
        <translation>New staff member</translation>
    </message>
    <message>
        <source>Ny ansatt: navn</source>
        <translation>New staff member: name</translation>
    </message>
    <message>
        <source>Ny elev</source>
        <translation>New pupil</translation>
    </message>
    <message>
        <source>Ny indikator</source>
        <translation>New indicator</translation>
    </message>
    <message>
        <source>Ny observasjon</source>
        <translation>New observation</translation>
    </message>
    <message>
        <source>Ny observasjon (Ctrl+N)</source>
        <translation>New observation (Ctrl+N)</translation>
    </message>
    <message>
        <source>Ny oppgave</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Ny passordfrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Ny påstand</source>
        <translation>New statement</translation>
    </message>
    <message>
        <source>Ny {number}</source>
        <translation>New {number}</translation>
    </message>
    <message>
        <source>Nye elever med ITO 1. oktober</source>
        <translation>New pupils with ITO on 1 October</translation>
    </message>
    <message>
        <source>Nye evalueringer gjøres med «{name}». Det som er vurdert før, beholder sin skala.</source>
        <translation>New evaluations are made with “{name}”. What was assessed before keeps its scale.</translation>
    </message>
    <message>
        <source>Nytt &amp;mål</source>
        <translation>New &amp;goal</translation>
    </message>
    <message>
        <source>Nytt &amp;vedtak</source>
        <translation>New &amp;decision</translation>
    </message>
    <message>
        <source>Nytt arkiv</source>
        <translation>New vault</translation>
    </message>
    <message>
        <source>Nytt fag</source>
        <translation>New subject</translation>
    </message>
    <message>
        <source>Nytt tiltak</source>
        <translation>New measure</translation>
    </message>
    <message>
        <source>Nå</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Nå: innvendinger. Hva kan forklare tallene på andre måter?</source>
        <translation>Now: objections. What else can explain the figures?</translation>
    </message>
    <message>
        <source>Nå: les tallene, og bekreft at de er lest.</source>
        <translation>Now: read the figures, and confirm that they have been read.</translation>
    </message>
    <message>
        <source>Nå: tiltak. Hva gjør skolen, hvem ser til det, og når?</source>
        <translation>Now: measures. What does the school do, who sees to it, and when?</translation>
    </message>
    <message>
        <source>Nådd</source>
        <translation>Attained</translation>
    </message>
    <message>
        <source>Nådd (95 %)</source>
        <translation>Attained (95%)</translation>
    </message>
    <message>
        <source>Nådd fra nivå</source>
        <translation>Attained from level</translation>
    </message>
    <message>
        <source>Nådd, høyest</source>
        <translation>Attained, highest</translation>
    </message>
    <message>
        <source>Nådd, lavest</source>
        <translation>Attained, lowest</translation>
    </message>
    <message>
        <source>Nådd, ved siden av organisering ({subject})</source>
        <translation>Attained, beside organisation ({subject})</translation>
    </message>
    <message>
        <source>Nådd, ved siden av tilpasning ({subject})</source>
        <translation>Attained, beside adaptation ({subject})</translation>
    </message>
    <message>
        <source>Nådd: ikke beregnet, for ingen mål er vurdert.</source>
        <translation>Attained: not calculated, as no goals have been assessed.</translation>
    </message>
    <message>
        <source>Nådd: {share} av de vurderte målene. Parentesen er et 95 %-intervall.</source>
        <translation>Attained: {share} of the assessed goals. The brackets hold a 95% interval.</translation>
    </message>
    <message>
        <source>Nådd: {share} av de vurderte målene. Under fem elever vises ikke noe intervall.</source>
        <translation>Attained: {share} of the assessed goals. With fewer than five pupils no interval is shown.</translation>
    </message>
    <message>
        <source>Når</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Når du er ferdig</source>
        <translation>When you are done</translation>
    </message>
    <message>
        <source>Når planen er begynt, kan en kollega lese den.</source>
        <translation>Once the plan is begun, a colleague can read it.</translation>
    </message>
    <message>
        <source>Når planen tas i bruk, tas dette vare på slik det står for hvert av de {goals} målene i {subjects} fag: mål, utgangspunkt, kriterium og forventet nivå. Endrer dere det senere, blir den gamle ordlyden stående som en revisjon med dato og navn.</source>
        <translation>When the plan is activated, this is kept as it stands for each goal (goals: {goals}, subjects: {subjects}): goal, starting point, criterion and expected level. If you change it later, the old wording remains as a revision with date and name.</translation>
    </message>
    <message>
        <source>Når samtalen hører til</source>
        <translation>When the conversation belongs</translation>
    </message>
    <message>
        <source>Når årsevalueringen er fullført, ser du her hvor hvert mål var ved halvåret og hvor det endte.</source>
        <translation>Once the annual evaluation is finalised, you see here where each goal was at mid-year and where it ended.</translation>
    </message>
    <message>
        <source>Nåværende elever med ITO ved skolestart</source>
        <translation>Current pupils with ITO at the start of school</translation>
    </message>
    <message>
        <source>Nød&amp;nøkkel, 6 grupper på 5 tegn</source>
        <translation>&amp;Recovery key, 6 groups of 5 characters</translation>
    </message>
    <message>
        <source>Nødnøkkel</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Nødnøkkel til et arkiv i ioplab</source>
        <translation>Recovery key for a vault in ioplab</translation>
    </message>
    <message>
        <source>Nødnøkkel: {key}</source>
        <translation>Recovery key: {key}</translation>
    </message>
    <message>
        <source>Nødnøkkelen ble laget {day}.</source>
        <translation>The recovery key was made on {day}.</translation>
    </message>
    <message>
        <source>Nødnøkkelen er laget. Er det laget en før, virker den ikke lenger.</source>
        <translation>The recovery key has been made. If one was made before, it no longer works.</translation>
    </message>
    <message>
        <source>Nødnøkkelen er skrevet riktig, men åpner ikke dette arkivet.</source>
        <translation>The recovery key is typed correctly, but does not open this vault.</translation>
    </message>
    <message>
        <source>Nødnøkkelen er skrevet riktig.</source>
        <translation>The recovery key is typed correctly.</translation>
    </message>
    <message>
        <source>Nødnøkkelen har {right} tegn, men her er det {count}.</source>
        <translation>The recovery key has {right} characters, but here there are {count}.</translation>
    </message>
    <message>
        <source>Nødnøkkelen kan ikke ligge i arkivet den åpner.</source>
        <translation>The recovery key cannot be kept in the vault it opens.</translation>
    </message>
    <message>
        <source>Nødnøkkelen til arkivet</source>
        <translation>The recovery key for the vault</translation>
    </message>
    <message>
        <source>Nøkkel</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Nøkkelen er godtatt, og filen er med.</source>
        <translation>The key has been accepted, and the file is included.</translation>
    </message>
    <message>
        <source>Nøkkelens fingeravtrykk</source>
        <translation>The key’s fingerprint</translation>
    </message>
    <message>
        <source>Nøkkelfilen er eldre enn arkivet, og tilgangen du brukte, gjelder ikke lenger.</source>
        <translation>The key file is older than the vault, and the access you used is no longer valid.</translation>
    </message>
    <message>
        <source>Nøkkelfilen er endret utenfor programmet.</source>
        <translation>The key file has been changed outside the program.</translation>
    </message>
    <message>
        <source>Nøkkelfilen er skadet, og kopien av den også.</source>
        <translation>The key file is damaged, and so is the copy of it.</translation>
    </message>
    <message>
        <source>Nøkkelfilen er skadet.</source>
        <translation>The key file is damaged.</translation>
    </message>
    <message>
        <source>Nøkkelfilen hører til et annet arkiv.</source>
        <translation>The key file belongs to another vault.</translation>
    </message>
    <message>
        <source>Nøkkelfilen kan ikke leses: {why}</source>
        <translation>The key file cannot be read: {why}</translation>
    </message>
    <message>
        <source>Nøkkelfilen manglet, var skadet eller var eldre enn arkivet. Den er hentet tilbake fra kopien.</source>
        <translation>The key file was missing, damaged or older than the vault. It has been restored from the copy.</translation>
    </message>
    <message>
        <source>O E P H</source>
        <translation>O E P H</translation>
    </message>
    <message>
        <source>Observasjon</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Observasjonen er lagret.</source>
        <translation>The observation is saved.</translation>
    </message>
    <message>
        <source>Observasjonen er tatt bort.</source>
        <translation>The observation has been removed.</translation>
    </message>
    <message>
        <source>Observasjonen er tom.</source>
        <translation>The observation is empty.</translation>
    </message>
    <message>
        <source>Observasjonen mangler tekst.</source>
        <translation>The observation has no text.</translation>
    </message>
    <message>
        <source>Observasjoner av målet</source>
        <translation>Observations of the goal</translation>
    </message>
    <message>
        <source>Observert {what}</source>
        <translation>Observed {what}</translation>
    </message>
    <message>
        <source>Offentlig utgave: skjul små tall</source>
        <translation>Public version: hide small figures</translation>
    </message>
    <message>
        <source>Om</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Om eleven</source>
        <translation>About the pupil</translation>
    </message>
    <message>
        <source>Om ioplab</source>
        <translation>About ioplab</translation>
    </message>
    <message>
        <source>Om målet</source>
        <translation>About the goal</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Oppdater ioplab, eller hent en sikkerhetskopi.</source>
        <translation>Update ioplab, or restore a backup.</translation>
    </message>
    <message>
        <source>Oppdater ioplab, og les inn filen en gang til.</source>
        <translation>Update ioplab, and import the file again.</translation>
    </message>
    <message>
        <source>Oppdater ioplab, og prøv igjen.</source>
        <translation>Update ioplab, and try again.</translation>
    </message>
    <message>
        <source>Oppdater ioplab, og åpne arkivet en gang til.</source>
        <translation>Update ioplab, and open the vault again.</translation>
    </message>
    <message>
        <source>Oppdater ioplab.</source>
        <translation>Update ioplab.</translation>
    </message>
    <message>
        <source>Oppdateres</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Oppgave</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Oppgaven begynner etter fristen.</source>
        <translation>The task begins after the deadline.</translation>
    </message>
    <message>
        <source>Oppgaven mangler navn.</source>
        <translation>The task has no name.</translation>
    </message>
    <message>
        <source>Oppgaven står ikke i årshjulet lenger.</source>
        <translation>The task is no longer in the year wheel.</translation>
    </message>
    <message>
        <source>Oppgavene i årshjulet</source>
        <translation>The tasks in the year wheel</translation>
    </message>
    <message>
        <source>Opplysningene som trengs, mangler. Det betyr ikke null.</source>
        <translation>The information needed is missing. That does not mean zero.</translation>
    </message>
    <message>
        <source>Opplæring som er gitt</source>
        <translation>Education given</translation>
    </message>
    <message>
        <source>Opplæring utenfor klassen</source>
        <translation>Education outside the class</translation>
    </message>
    <message>
        <source>Opplæringen</source>
        <translation>The education</translation>
    </message>
    <message>
        <source>Opplæringen som er gitt</source>
        <translation>The education given</translation>
    </message>
    <message>
        <source>Opplæringen så langt</source>
        <translation>The education so far</translation>
    </message>
    <message>
        <source>Ord</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Ordene til hver forespørsel</source>
        <translation>The words for each request</translation>
    </message>
    <message>
        <source>Ordlyden er en annen der. Velg målet på nytt.</source>
        <translation>The wording is different there. Choose the goal again.</translation>
    </message>
    <message>
        <source>Organisering</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisering og måloppnåelse</source>
        <translation>Organisation and goal attainment</translation>
    </message>
    <message>
        <source>Organisering og tilpasning</source>
        <translation>Organisation and adaptation</translation>
    </message>
    <message>
        <source>Organisering, ledelse eller bemanning. Gi den navnet skolen bruker.</source>
        <translation>Organisation, leadership or staffing. Give it the name the school uses.</translation>
    </message>
    <message>
        <source>Organiseringen i {subject} er «{planned}» i planen og «{granted}» i vedtaket. Rett planen, eller be om at vedtaket endres.</source>
        <translation>The organisation in {subject} is “{planned}” in the plan and “{granted}” in the decision. Correct the plan, or ask for the decision to be changed.</translation>
    </message>
    <message>
        <source>Over år</source>
        <translation>Over the years</translation>
    </message>
    <message>
        <source>Overalt</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Overføring til ny skole eller lærer, skoleåret {year}</source>
        <translation>Transfer to a new school or teacher, school year {year}</translation>
    </message>
    <message>
        <source>Overgang</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Overgang til ny skole eller lærer</source>
        <translation>Handover to a new school or teacher</translation>
    </message>
    <message>
        <source>Overganger</source>
        <translation>Transitions</translation>
    </message>
    <message>
        <source>Overganger: skolebytte, lærerbytte og annet som er nytt for eleven</source>
        <translation>Transitions: change of school, change of teacher and other things new to the pupil</translation>
    </message>
    <message>
        <source>Oversikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Oversikt over opplæringen som er gitt</source>
        <translation>Overview of the education given</translation>
    </message>
    <message>
        <source>Oversikt, Elever, Vurdering, Samarbeid, Samtaler, Dokumenter, Eksport til rektor, Innsikt, Ledelse og Innstillinger</source>
        <translation>Overview, Pupils, Assessment, Collaboration, Conversations, Documents, Export to the principal, Insight, Leadership and Settings</translation>
    </message>
    <message>
        <source>Oversikt, hjulet</source>
        <translation>Overview, the wheel</translation>
    </message>
    <message>
        <source>Oversikt, overskriftene</source>
        <translation>Overview, the headings</translation>
    </message>
    <message>
        <source>Overskrift</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>P1 Nødvendige sakkyndige vurderinger før 1. juni</source>
        <translation>P1 Necessary expert assessments before 1 June</translation>
    </message>
    <message>
        <source>P2 Vedtak innen skoleslutt</source>
        <translation>P2 Decisions by the end of the school year</translation>
    </message>
    <message>
        <source>P3 Årsevaluering innen skoleslutt</source>
        <translation>P3 Annual evaluation by the end of the school year</translation>
    </message>
    <message>
        <source>P4 Nåværende elever med IOP ved skolestart</source>
        <translation>P4 Current pupils with an IOP at the start of school</translation>
    </message>
    <message>
        <source>P5 Nye elever med forenklet IOP ved skolestart</source>
        <translation>P5 New pupils with a simplified IOP at the start of school</translation>
    </message>
    <message>
        <source>P6 Nye elever med IOP innen 1. oktober</source>
        <translation>P6 New pupils with an IOP by 1 October</translation>
    </message>
    <message>
        <source>P7 Elevsamtaler × 2</source>
        <translation>P7 Pupil conversations × 2</translation>
    </message>
    <message>
        <source>P8 Foreldresamtale ved målvalg</source>
        <translation>P8 Guardian conversation at goal selection</translation>
    </message>
    <message>
        <source>P9 Foreldresamtale ved halvårsvurdering</source>
        <translation>P9 Guardian conversation at mid-year assessment</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, en side å lese</source>
        <translation>PDF, a page to read</translation>
    </message>
    <message>
        <source>PDF, utskrift, årsrapport</source>
        <translation>PDF, print, annual report</translation>
    </message>
    <message>
        <source>PP-rådgiver</source>
        <translation>PPT adviser</translation>
    </message>
    <message>
        <source>PPT</source>
        <translation>PPT</translation>
    </message>
    <message>
        <source>PPT tilrår</source>
        <translation>PPT recommends</translation>
    </message>
    <message>
        <source>Pakken er større enn noen dump</source>
        <translation>The package is larger than any dump</translation>
    </message>
    <message>
        <source>Passe krevende mål</source>
        <translation>Suitably demanding goals</translation>
    </message>
    <message>
        <source>Passor&amp;d, minst 8 tegn</source>
        <translation>Passwor&amp;d, at least 8 characters</translation>
    </message>
    <message>
        <source>Passordet er for kort.</source>
        <translation>The password is too short.</translation>
    </message>
    <message>
        <source>Passordet er for langt.</source>
        <translation>The password is too long.</translation>
    </message>
    <message>
        <source>Passordfrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passordfrasen en &amp;gang til</source>
        <translation>Passphrase a&amp;gain</translation>
    </message>
    <message>
        <source>Passordfrasen en gang til</source>
        <translation>The passphrase again</translation>
    </message>
    <message>
        <source>Passordfrasen er byttet.</source>
        <translation>The passphrase is changed.</translation>
    </message>
    <message>
        <source>Passordfrasen er for kort.</source>
        <translation>The passphrase is too short.</translation>
    </message>
    <message>
        <source>Passordfrasen er for kort. Bruk minst {count} tegn, gjerne fire–fem ord.</source>
        <translation>The passphrase is too short. Use at least {count} characters, preferably four or five words.</translation>
    </message>
    <message>
        <source>Passordfrasen er ikke riktig.</source>
        <translation>The passphrase is not correct.</translation>
    </message>
    <message>
        <source>Passordfrasen til den voksne</source>
        <translation>The adult’s passphrase</translation>
    </message>
    <message>
        <source>Passordfrasen til eksempelskolen er «{phrase}».</source>
        <translation>The passphrase for the example school is “{phrase}”.</translation>
    </message>
    <message>
        <source>Per elev</source>
        <translation>Per pupil</translation>
    </message>
    <message>
        <source>Per plan én elevsamtale til og med 31. januar, og én etter</source>
        <translation>Per plan one pupil conversation up to and including 31 January, and one after</translation>
    </message>
    <message>
        <source>PgDn, PgUp, piltastene, Home, End</source>
        <translation>PgDn, PgUp, the arrow keys, Home, End</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan for individuelt tilrettelagt opplæring, skoleåret {year}, etter opplæringslova § 11-10</source>
        <translation>Plan for individually adapted education, school year {year}, under the Education Act § 11-10</translation>
    </message>
    <message>
        <source>Planen ble tatt i bruk {day}.</source>
        <translation>The plan was activated on {day}.</translation>
    </message>
    <message>
        <source>Planen er allerede tatt i bruk.</source>
        <translation>The plan has already been activated.</translation>
    </message>
    <message>
        <source>Planen er avsluttet, men årsevalueringen er ikke fullført.</source>
        <translation>The plan is closed, but the annual evaluation is not finalised.</translation>
    </message>
    <message>
        <source>Planen er et utkast.</source>
        <translation>The plan is a draft.</translation>
    </message>
    <message>
        <source>Planen er et utkast. Den blir ikke tatt i bruk før dere har fått si deres mening.</source>
        <translation>The plan is a draft. It will not be activated until you have had your say.</translation>
    </message>
    <message>
        <source>Planen er tatt i bruk.</source>
        <translation>The plan is activated.</translation>
    </message>
    <message>
        <source>Planen for {year} begynner som en kopi der bare målene som videreføres, er igjen.</source>
        <translation>The plan for {year} begins as a copy with only the goals that are carried over.</translation>
    </message>
    <message>
        <source>Planen for {year} er laget som utkast, og vises nå. Bare det som er nytt, trenger å skrives.</source>
        <translation>The plan for {year} has been made as a draft, and is shown now. Only what is new needs to be written.</translation>
    </message>
    <message>
        <source>Planen for {year} er laget.</source>
        <translation>The plan for {year} has been made.</translation>
    </message>
    <message>
        <source>Planen følger vedtaket</source>
        <translation>The plan follows the decision</translation>
    </message>
    <message>
        <source>Planen har ingen evaluering som er i gang.</source>
        <translation>The plan has no evaluation under way.</translation>
    </message>
    <message>
        <source>Planen har ingen fag eller områder ennå.</source>
        <translation>The plan has no subjects or areas yet.</translation>
    </message>
    <message>
        <source>Planen har ingen mål ennå.</source>
        <translation>The plan has no goals yet.</translation>
    </message>
    <message>
        <source>Planen har ingen mål å vurdere.</source>
        <translation>The plan has no goals to assess.</translation>
    </message>
    <message>
        <source>Planen har ingen mål.</source>
        <translation>The plan has no goals.</translation>
    </message>
    <message>
        <source>Planen har {goals} mål i {names}.</source>
        <translation>Goals in the plan: {goals}, in {names}.</translation>
    </message>
    <message>
        <source>Planen har {goals} mål i {subjects} fag og områder: {names}.</source>
        <translation>The plan has {goals} goals in {subjects} subjects and areas: {names}.</translation>
    </message>
    <message>
        <source>Planen har {subject}, men vedtaket gir ikke opplæring i faget. Ta faget ut, eller be om at vedtaket endres.</source>
        <translation>The plan has {subject}, but the decision grants no education in the subject. Remove the subject, or ask for the decision to be changed.</translation>
    </message>
    <message>
        <source>Planen kan ikke tas i bruk ennå: {count} krav er ikke oppfylt.</source>
        <translation>The plan cannot be activated yet. Demands not met: {count}.</translation>
    </message>
    <message>
        <source>Planen min</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>Planen svaret gjelder, eller den som svarer, finnes ikke lenger i arkivet.</source>
        <translation>The plan the answer concerns, or the person answering, is no longer in the vault.</translation>
    </message>
    <message>
        <source>Planene som data ({format})</source>
        <translation>The plans as data ({format})</translation>
    </message>
    <message>
        <source>Planens nummer</source>
        <translation>The plan’s number</translation>
    </message>
    <message>
        <source>Planens rekkefølge</source>
        <translation>Order of the plan</translation>
    </message>
    <message>
        <source>Planer</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Planer (*.json)</source>
        <translation>Plans (*.json)</translation>
    </message>
    <message>
        <source>Planer som ikke er klare</source>
        <translation>Plans that are not ready</translation>
    </message>
    <message>
        <source>Planer som telles</source>
        <translation>Plans that are counted</translation>
    </message>
    <message>
        <source>Planer som telles: {count}</source>
        <translation>Plans that are counted: {count}</translation>
    </message>
    <message>
        <source>Programmet der har ikke gitt lyd fra seg siden {seen}. Spør {name} før du åpner det likevel: skriver begge, kan det ene gå tapt.</source>
        <translation>The program there has not been heard from since {seen}. Ask {name} before you open the vault anyway: if both write, one of the two may be lost.</translation>
    </message>
    <message>
        <source>Programmet er bygd med dette. Velg en linje for å lese lisensen:</source>
        <translation>The program is built with this. Choose a line to read the licence:</translation>
    </message>
    <message>
        <source>Programmet henter én fil fra {host}. Det er det eneste det gjør på nettet, og bare når du ber om det. Ingenting om elever, arkivet eller deg sendes. Maskinens innstillinger for proxy gjelder. Det kan ta noen minutter.</source>
        <translation>The program fetches one file from {host}. That is the only thing it does on the internet, and only when you ask for it. Nothing about pupils, the vault or you is sent. The computer’s proxy settings apply. It may take a few minutes.</translation>
    </message>
    <message>
        <source>Programmet prøver seg selv i en midlertidig mappe: kryptering, dokumenter, tall og oversettelser. Det tar under et minutt og rører ikke arkivet.</source>
        <translation>The program tests itself in a temporary folder: encryption, documents, figures and translations. It takes less than a minute and does not touch the vault.</translation>
    </message>
    <message>
        <source>Programmet tar en ny.</source>
        <translation>The program makes a new one.</translation>
    </message>
    <message>
        <source>Programmet tar sikkerhetskopi mens du arbeider, og når du låser eller avslutter. Hver kopi blir åpnet og sammenlignet med arkivet før den teller, og er like godt kryptert. Kopiene ligger i arkivets mappe: lagre en av og til et annet sted også.</source>
        <translation>The program makes backups while you work, and when you lock or exit. Each copy is opened and compared with the vault before it counts, and is just as well encrypted. The copies are in the vault’s folder: save one somewhere else from time to time too.</translation>
    </message>
    <message>
        <source>Programmet vet ikke hvem av de ansatte du er.</source>
        <translation>The program does not know which member of staff you are.</translation>
    </message>
    <message>
        <source>Programmet vet ikke hvem av de ansatte du er. Det trenger det når du skal vurdere mål eller skrive observasjoner.</source>
        <translation>The program does not know which member of staff you are. It needs to when you assess goals or write observations.</translation>
    </message>
    <message>
        <source>Prosess</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Prosess, i år og i fjor</source>
        <translation>Process, this year and last year</translation>
    </message>
    <message>
        <source>Prosessen</source>
        <translation>The process</translation>
    </message>
    <message>
        <source>Prosessindikatorer, andel</source>
        <translation>Process indicators, share</translation>
    </message>
    <message>
        <source>Prøv at alt virker</source>
        <translation>Test that everything works</translation>
    </message>
    <message>
        <source>Prøv igjen om litt.</source>
        <translation>Try again in a while.</translation>
    </message>
    <message>
        <source>Prøv igjen senere, eller hent dumpen i nettleseren fra {address} og les den inn fra fil.</source>
        <translation>Try again later, or get the dump in the browser from {address} and import it from file.</translation>
    </message>
    <message>
        <source>Prøv igjen.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>Prøv med &amp;eksempelskole</source>
        <translation>Try the &amp;example school</translation>
    </message>
    <message>
        <source>Prøv å åpne for skriving</source>
        <translation>Try to open for writing</translation>
    </message>
    <message>
        <source>Prøver …</source>
        <translation>Testing …</translation>
    </message>
    <message>
        <source>På Elever går du fra grunnlaget til neste års plan. Merkene viser hva som er ferdig, påbegynt og ikke begynt, og under hvert steg står det som mangler. Du kan ta stegene i den rekkefølgen du vil.</source>
        <translation>On Pupils you go from the foundation to next year’s plan. The marks show what is done, begun and not begun, and below each step stands what is missing. You may take the steps in any order.</translation>
    </message>
    <message>
        <source>På Vurdering trykker du et tall fra 1 til 4 for målet du står på, og pil ned til det neste. 0 er «ikke arbeidet med». Dere vurderer hver for dere først, og blir enige etterpå.</source>
        <translation>On Assessment you press a number from 1 to 4 for the goal you are on, and Down for the next. 0 is “not worked on”. You each rate on your own first, and agree afterwards.</translation>
    </message>
    <message>
        <source>På rad {line} begynner en ny tabell. Den er ikke lest.</source>
        <translation>A new table begins at row {line}. It has not been read.</translation>
    </message>
    <message>
        <source>Påstand</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Rad</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Raden om {who} er tatt bort. Ctrl+Z angrer.</source>
        <translation>The row about {who} has been removed. Ctrl+Z undoes this.</translation>
    </message>
    <message>
        <source>Radene har flere kolonner enn det er overskrifter, og kan være forskjøvet. Si hva hver kolonne er.</source>
        <translation>The rows have more columns than there are headings, and may have shifted. Say what each column is.</translation>
    </message>
    <message>
        <source>Radene i filen</source>
        <translation>The rows in the file</translation>
    </message>
    <message>
        <source>Rapporten er lagret som {path}. Den er ikke kryptert.</source>
        <translation>The report is saved as {path}. It is not encrypted.</translation>
    </message>
    <message>
        <source>Rapporter (*.json)</source>
        <translation>Reports (*.json)</translation>
    </message>
    <message>
        <source>Refleksjon</source>
        <translation>Reflection</translation>
    </message>
    <message>
        <source>Rekkefølge</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Rektors egne ord. De følger med når siden lagres.</source>
        <translation>The principal’s own words. They go along when the page is saved.</translation>
    </message>
    <message>
        <source>Ressurser hjemme</source>
        <translation>Resources at home</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Rett heller navnet eller rollen.</source>
        <translation>Correct the name or the role instead.</translation>
    </message>
    <message>
        <source>Rett målet med en grunn, eller angre fullføringen.</source>
        <translation>Correct the goal with a reason, or undo the finalising.</translation>
    </message>
    <message>
        <source>Rett observasjonen</source>
        <translation>Correct the observation</translation>
    </message>
    <message>
        <source>Rett tallet.</source>
        <translation>Correct the number.</translation>
    </message>
    <message>
        <source>Rettet</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Rettet {day}</source>
        <translation>Corrected {day}</translation>
    </message>
    <message>
        <source>Rettet. Det som sto før, og grunnen, står sammen med målet.</source>
        <translation>Corrected. What it said before, and the reason, are shown with the goal.</translation>
    </message>
    <message>
        <source>Revisjon</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Riksrevisjonen</source>
        <translation>Office of the Auditor General</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Rute til avkryssing</source>
        <translation>Box to tick</translation>
    </message>
    <message>
        <source>Råd ({count})</source>
        <translation>Advice ({count})</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>S&amp;kole</source>
        <translation>Scho&amp;ol</translation>
    </message>
    <message>
        <source>S&amp;kolen begynner</source>
        <translation>School be&amp;gins</translation>
    </message>
    <message>
        <source>S, mellomrom, Enter</source>
        <translation>S, Space, Enter</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sakkyndig vurdering</source>
        <translation>Expert assessment</translation>
    </message>
    <message>
        <source>Sakkyndig vurdering foreligger; målvalg og utkast til ny IOP</source>
        <translation>Expert assessment available; goal selection and draft of new IOP</translation>
    </message>
    <message>
        <source>Saksnummer</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Samarbeid</source>
        <translation>Collaboration</translation>
    </message>
    <message>
        <source>Samarbeidsmøte og utviklingssamtale</source>
        <translation>Collaboration meeting and development conversation</translation>
    </message>
    <message>
        <source>Samarbeidsmøter med PPT</source>
        <translation>Collaboration meetings with PPT</translation>
    </message>
    <message>
        <source>Samfunnsfag</source>
        <translation>Social studies</translation>
    </message>
    <message>
        <source>Samisk</source>
        <translation>Sami</translation>
    </message>
    <message>
        <source>Samme elev som {name}</source>
        <translation>Same pupil as {name}</translation>
    </message>
    <message>
        <source>Samme elever kan telle begge år, og forskjellen er regnet som om de var ulike.</source>
        <translation>The same pupils may count in both years, and the difference is calculated as if they were not the same.</translation>
    </message>
    <message>
        <source>Samme mål ved halvårsevalueringen og årsevalueringen. Ulike skoleår er ulike mål.</source>
        <translation>The same goals at the mid-year evaluation and the annual evaluation. Different school years are different goals.</translation>
    </message>
    <message>
        <source>Sammenheng med klassens plan</source>
        <translation>Connection with the class plan</translation>
    </message>
    <message>
        <source>Sammenlign den gruppen med arket, tegn for tegn.</source>
        <translation>Compare that group with the sheet, character by character.</translation>
    </message>
    <message>
        <source>Sammenlign med nå</source>
        <translation>Compare with now</translation>
    </message>
    <message>
        <source>Sammenligner listen med elevene i arkivet …</source>
        <translation>Comparing the list with the pupils in the vault …</translation>
    </message>
    <message>
        <source>Sammenlikning</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Samtale</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Samtale med foresatte</source>
        <translation>Conversation with guardians</translation>
    </message>
    <message>
        <source>Samtale, og ved hva</source>
        <translation>Conversation, and at what stage</translation>
    </message>
    <message>
        <source>Samtalen er tatt bort. Ctrl+Z angrer.</source>
        <translation>The conversation has been removed. Ctrl+Z undoes this.</translation>
    </message>
    <message>
        <source>Samtalene som hører til året, står her. Skriv datoer rett inn i tabellen.</source>
        <translation>The conversations that belong to the year are listed here. Enter dates directly in the table.</translation>
    </message>
    <message>
        <source>Samtaler</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Samtaler med eleven og foresatte</source>
        <translation>Conversations with the pupil and guardians</translation>
    </message>
    <message>
        <source>Samtykke</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Samtykke fra</source>
        <translation>Consent from</translation>
    </message>
    <message>
        <source>Samtykke gitt</source>
        <translation>Consent given</translation>
    </message>
    <message>
        <source>Samtykke til deling</source>
        <translation>Consent to sharing</translation>
    </message>
    <message>
        <source>Samtykke til vedtaket</source>
        <translation>Consent to the decision</translation>
    </message>
    <message>
        <source>Samtykke til vedtaket av {decided} er ikke registrert. Skriv hvem som har samtykket, og når.</source>
        <translation>Consent to the decision of {decided} is not registered. Write who has consented, and when.</translation>
    </message>
    <message>
        <source>Samtykket finnes ikke lenger.</source>
        <translation>The consent no longer exists.</translation>
    </message>
    <message>
        <source>Samtykket gjelder ikke i dag.</source>
        <translation>The consent is not valid today.</translation>
    </message>
    <message>
        <source>Samtykket til deling er tatt bort. Ctrl+Z angrer.</source>
        <translation>The consent to sharing has been removed. Ctrl+Z undoes this.</translation>
    </message>
    <message>
        <source>Samtykket til vedtaket av {decided} er gitt av «{by}». Fra eleven er 15 år, samtykker eleven selv. Skriv inn elevens samtykke.</source>
        <translation>Consent to the decision of {decided} was given by “{by}”. From the age of 15, pupils consent themselves. Enter the pupil’s consent.</translation>
    </message>
    <message>
        <source>Samtykket til vedtaket av {decided} mangler dato.</source>
        <translation>The consent to the decision of {decided} has no date.</translation>
    </message>
    <message>
        <source>Se &amp;siden</source>
        <translation>See &amp;the page</translation>
    </message>
    <message>
        <source>Se etter at den er på, eller velg en annen.</source>
        <translation>Check that it is on, or choose another.</translation>
    </message>
    <message>
        <source>Se etter at den finnes, og at du har lov til å lese den.</source>
        <translation>Check that it exists, and that you may read it.</translation>
    </message>
    <message>
        <source>Se etter at det er plass på disken, og at ingen andre har arkivet åpent.</source>
        <translation>Check that there is space on the disk, and that nobody else has the vault open.</translation>
    </message>
    <message>
        <source>Se etter at disken er koblet til, og at filen finnes.</source>
        <translation>Check that the disk is connected, and that the file exists.</translation>
    </message>
    <message>
        <source>Se etter at disken er koblet til, og at ingen har det åpent.</source>
        <translation>Check that the disk is connected, and that nobody has it open.</translation>
    </message>
    <message>
        <source>Se etter at disken er koblet til, og at mappen ikke er skrivebeskyttet.</source>
        <translation>Check that the disk is connected, and that the folder is not write-protected.</translation>
    </message>
    <message>
        <source>Se etter at disken er koblet til, og åpne arkivet på nytt.</source>
        <translation>Check that the disk is connected, and open the vault again.</translation>
    </message>
    <message>
        <source>Se etter at disken ikke er full, og at du har lov til å skrive der.</source>
        <translation>Check that the disk is not full, and that you are allowed to write there.</translation>
    </message>
    <message>
        <source>Se etter at filen finnes, og at du har lov til å lese den.</source>
        <translation>Check that the file exists, and that you are allowed to read it.</translation>
    </message>
    <message>
        <source>Se etter papir, og prøv igjen.</source>
        <translation>Check the paper, and try again.</translation>
    </message>
    <message>
        <source>Se etter skrivefeil, eller spør den som ga deg ordene.</source>
        <translation>Check for typing errors, or ask the person who gave you the words.</translation>
    </message>
    <message>
        <source>Se etter skrivefeil, og at det er ordene til akkurat denne filen.</source>
        <translation>Check for typing errors, and that the words are for this very file.</translation>
    </message>
    <message>
        <source>Se etter store og små bokstaver, og prøv igjen.</source>
        <translation>Check upper and lower case letters, and try again.</translation>
    </message>
    <message>
        <source>Se hvem</source>
        <translation>See who</translation>
    </message>
    <message>
        <source>Se hvem …</source>
        <translation>See who …</translation>
    </message>
    <message>
        <source>Se merknadene. Der kan du også skrive hvorfor et krav ikke kan oppfylles.</source>
        <translation>See the findings. There you can also write why a demand cannot be met.</translation>
    </message>
    <message>
        <source>Se over dem, og lag filen på nytt.</source>
        <translation>Look them over, and make the file again.</translation>
    </message>
    <message>
        <source>Se på arket en gang til. Nødnøkkelen har verken 0, 1, I, L, O, Q, U, V eller W.</source>
        <translation>Look at the sheet once more. The recovery key has none of 0, 1, I, L, O, Q, U, V or W.</translation>
    </message>
    <message>
        <source>Se på tallene før dere leter etter forklaringer.</source>
        <translation>Look at the figures before you look for explanations.</translation>
    </message>
    <message>
        <source>Se samtykkene under Grunnlag.</source>
        <translation>See the consents under Foundation.</translation>
    </message>
    <message>
        <source>Selvstendig</source>
        <translation>Independently</translation>
    </message>
    <message>
        <source>Sender til skriveren …</source>
        <translation>Sending to the printer …</translation>
    </message>
    <message>
        <source>Sendt</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Sett på listen</source>
        <translation>Put on the list</translation>
    </message>
    <message>
        <source>Sett {day}</source>
        <translation>Seen {day}</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>Si dem i telefonen eller ansikt til ansikt; send dem ikke sammen med filen. De vises bare her, og bare til du går fra siden.</source>
        <translation>Say them on the phone or face to face; do not send them with the file. They are shown only here, and only until you leave the page.</translation>
    </message>
    <message>
        <source>Si det du mener nå, når dere blir enige.</source>
        <translation>Say what you think now when you agree.</translation>
    </message>
    <message>
        <source>Si det du mener, når dere blir enige.</source>
        <translation>Say what you think when you agree.</translation>
    </message>
    <message>
        <source>Si disse ordene</source>
        <translation>Say these words</translation>
    </message>
    <message>
        <source>Si disse ordene til {who}</source>
        <translation>Say these words to {who}</translation>
    </message>
    <message>
        <source>Si hvem du er.</source>
        <translation>Say who you are.</translation>
    </message>
    <message>
        <source>Si hvilken kolonne som er fornavnet, eller hele navnet, og bare én.</source>
        <translation>Say which column is the first name, or the full name, and only one.</translation>
    </message>
    <message>
        <source>Si ordene nå</source>
        <translation>Say the words now</translation>
    </message>
    <message>
        <source>Si passordet til mottakeren på en annen måte enn filen sendes, for eksempel på telefonen. Programmet husker det ikke, og uten det kan ingen åpne filen.</source>
        <translation>Tell the recipient the password by another route than the file is sent, for example by phone. The program does not remember it, and without it nobody can open the file.</translation>
    </message>
    <message>
        <source>Si til</source>
        <translation>Tell</translation>
    </message>
    <message>
        <source>Side {number} av {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
    <message>
        <source>Side {page} av {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Signatur</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Sikkerhetskopi {when}</source>
        <translation>Backup {when}</translation>
    </message>
    <message>
        <source>Sikkerhetskopien ble ikke lik arkivet, og er ikke tatt vare på.</source>
        <translation>The backup was not the same as the vault, and has not been kept.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien ble ikke skrevet riktig, og er ikke tatt vare på.</source>
        <translation>The backup was not written correctly, and has not been kept.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien blir tatt når det er roligere.</source>
        <translation>The backup will be made when things are quieter.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien er av et annet arkiv enn «{name}».</source>
        <translation>The backup is of another vault than “{name}”.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien er laget med en nyere versjon av ioplab.</source>
        <translation>The backup was made with a newer version of ioplab.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien er skadet.</source>
        <translation>The backup is damaged.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien er tatt, og den er lik arkivet.</source>
        <translation>The backup has been made, and it is the same as the vault.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien kan ikke skrives til «{folder}»: {why}.</source>
        <translation>The backup cannot be written to “{folder}”: {why}.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien «{name}» kan ikke leses: {why}.</source>
        <translation>The backup “{name}” cannot be read: {why}.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien «{name}» kan ikke tas bort: {why}.</source>
        <translation>The backup “{name}” cannot be removed: {why}.</translation>
    </message>
    <message>
        <source>Sikkerhetskopier</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Sikkerhetskopier (*.iopbackup)</source>
        <translation>Backups (*.iopbackup)</translation>
    </message>
    <message>
        <source>Sist ble ioplab avsluttet av en feil hos oss. Det som var lagret, er trygt. Feilen er skrevet i {log}</source>
        <translation>Last time, ioplab was ended by an error of ours. What was saved is safe. The error is written in {log}</translation>
    </message>
    <message>
        <source>Sist endret:</source>
        <translation>Last changed:</translation>
    </message>
    <message>
        <source>Sist vurdert</source>
        <translation>Last assessed</translation>
    </message>
    <message>
        <source>Siste endring</source>
        <translation>Latest change</translation>
    </message>
    <message>
        <source>Sjekker …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Skadde kopier: {count}. De kan ikke brukes. Velg en av de andre.</source>
        <translation>Damaged copies: {count}. They cannot be used. Choose one of the others.</translation>
    </message>
    <message>
        <source>Skal inviteres nå</source>
        <translation>To be invited now</translation>
    </message>
    <message>
        <source>Skal inviteres nå: {count}</source>
        <translation>To be invited now: {count}</translation>
    </message>
    <message>
        <source>Skal noen flere levere?</source>
        <translation>Is anybody else to submit?</translation>
    </message>
    <message>
        <source>Skala</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Skala eller årshjul (*.toml)</source>
        <translation>Scale or year wheel (*.toml)</translation>
    </message>
    <message>
        <source>Skalaen «{id}» er i arkivet fra før, med annet innhold.</source>
        <translation>The scale “{id}” is already in the vault, with other content.</translation>
    </message>
    <message>
        <source>Skalaens nivåer</source>
        <translation>The levels of the scale</translation>
    </message>
    <message>
        <source>Skill dem med komma</source>
        <translation>Separate them with commas</translation>
    </message>
    <message>
        <source>Skjermen</source>
        <translation>The screen</translation>
    </message>
    <message>
        <source>Skjermen er dekket</source>
        <translation>The screen is covered</translation>
    </message>
    <message>
        <source>Skjul &amp;passordet</source>
        <translation>&amp;Hide the password</translation>
    </message>
    <message>
        <source>Skjul {words}</source>
        <translation>Hide {words}</translation>
    </message>
    <message>
        <source>Skjuler alt med én gang, til du trykker Ctrl+B igjen</source>
        <translation>Hides everything at once, until you press Ctrl+B again</translation>
    </message>
    <message>
        <source>Skole</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Skolen</source>
        <translation>The school</translation>
    </message>
    <message>
        <source>Skolen &amp;begynner</source>
        <translation>School s&amp;tarts</translation>
    </message>
    <message>
        <source>Skolen begynner</source>
        <translation>School starts</translation>
    </message>
    <message>
        <source>Skolen sl&amp;utter</source>
        <translation>School en&amp;ds</translation>
    </message>
    <message>
        <source>Skolen slutter</source>
        <translation>School ends</translation>
    </message>
    <message>
        <source>Skolene</source>
        <translation>The schools</translation>
    </message>
    <message>
        <source>Skolene hver for seg er ikke med: forskjellen mellom dem og summen kunne røpe skjulte tall.</source>
        <translation>The schools separately are not included: the difference between them and the total could reveal hidden figures.</translation>
    </message>
    <message>
        <source>Skolene side om side</source>
        <translation>The schools side by side</translation>
    </message>
    <message>
        <source>Skolene som tabell</source>
        <translation>The schools as a table</translation>
    </message>
    <message>
        <source>Skolene står etter navn til du sorterer dem på noe annet. Rekkefølgen sier ikke hvem som er flinkest.</source>
        <translation>The schools are listed by name until you sort them by something else. The order does not say who is best.</translation>
    </message>
    <message>
        <source>Skolens egen indikator.</source>
        <translation>The school’s own indicator.</translation>
    </message>
    <message>
        <source>Skolens nummer</source>
        <translation>The school’s number</translation>
    </message>
    <message>
        <source>Skolens vurdering</source>
        <translation>The school’s assessment</translation>
    </message>
    <message>
        <source>Skoler</source>
        <translation>Schools</translation>
    </message>
    <message>
        <source>Skoleår</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Skoleår {year}</source>
        <translation>School year {year}</translation>
    </message>
    <message>
        <source>Skoleåret går fra august til juli. Skriv en tidligere dag, eller la feltet stå tomt.</source>
        <translation>The school year runs from August to July. Write an earlier day, or leave the field empty.</translation>
    </message>
    <message>
        <source>Skoleåret som vises</source>
        <translation>School year shown</translation>
    </message>
    <message>
        <source>Skoleåret {year} · {count} elever</source>
        <translation>School year {year} · {count} pupils</translation>
    </message>
    <message>
        <source>Skoleåret {year} · {held} av {count} samtaler er holdt</source>
        <translation>School year {year} · {held} of {count} conversations held</translation>
    </message>
    <message>
        <source>Skrevet inn av skolen med kilde og dato. Programmet har ikke telt det.</source>
        <translation>Entered by the school with source and date. The program has not counted it.</translation>
    </message>
    <message>
        <source>Skrevet: {path}</source>
        <translation>Written: {path}</translation>
    </message>
    <message>
        <source>Skriv &amp;inn</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>Skriv &amp;ut …</source>
        <translation>Pr&amp;int …</translation>
    </message>
    <message>
        <source>Skriv alle gruppene, {groups} grupper på {length} tegn.</source>
        <translation>Type all the groups, {groups} groups of {length} characters.</translation>
    </message>
    <message>
        <source>Skriv bare det som trengs. Fødselsnummer og diagnose hører ikke hjemme her.</source>
        <translation>Write only what is needed. National identity numbers and diagnoses do not belong here.</translation>
    </message>
    <message>
        <source>Skriv dag og måned som 15.1., eller «skoleslutt».</source>
        <translation>Write day and month as 15.1., or “end of school year”.</translation>
    </message>
    <message>
        <source>Skriv dager som 15.1., eller «skoleslutt». Uten ansvarlig gjelder oppgaven alle med rollen.</source>
        <translation>Write days as 15.1., or “end of school year”. With nobody responsible, the task concerns everyone with the role.</translation>
    </message>
    <message>
        <source>Skriv datoen som 15.01.2027.</source>
        <translation>Write the date as 15.01.2027.</translation>
    </message>
    <message>
        <source>Skriv datoen som 15.08.2026.</source>
        <translation>Write the date as 15.08.2026.</translation>
    </message>
    <message>
        <source>Skriv de fem ordene du fikk, med mellomrom mellom.</source>
        <translation>Write the five words you were given, with spaces between them.</translation>
    </message>
    <message>
        <source>Skriv den gamle passordfrasen.</source>
        <translation>Type the old passphrase.</translation>
    </message>
    <message>
        <source>Skriv det inn før dere fullfører, eller skriv hvorfor det mangler i steg 5, Kvalitetssikring.</source>
        <translation>Enter it before you finalise, or write why it is missing in step 5, Quality check.</translation>
    </message>
    <message>
        <source>Skriv det nye når dere blir enige.</source>
        <translation>Write what is new when you agree.</translation>
    </message>
    <message>
        <source>Skriv din egen passordfrase.</source>
        <translation>Type your own passphrase.</translation>
    </message>
    <message>
        <source>Skriv din egen, den du låste opp med.</source>
        <translation>Type your own, the one you unlocked with.</translation>
    </message>
    <message>
        <source>Skriv elevens &amp;navn</source>
        <translation>Type the pupil’s &amp;name</translation>
    </message>
    <message>
        <source>Skriv elevens navn slik det står øverst.</source>
        <translation>Type the pupil’s name as it appears at the top.</translation>
    </message>
    <message>
        <source>Skriv en til</source>
        <translation>Write another</translation>
    </message>
    <message>
        <source>Skriv for eksempel S9.</source>
        <translation>Write for example S9.</translation>
    </message>
    <message>
        <source>Skriv for å søke, velg med pilene</source>
        <translation>Type to search, choose with the arrows</translation>
    </message>
    <message>
        <source>Skriv fornavn eller et kallenavn.</source>
        <translation>Write a first name or nickname.</translation>
    </message>
    <message>
        <source>Skriv hva dere er enige om for hvert av dem.</source>
        <translation>Write what you agree on for each of them.</translation>
    </message>
    <message>
        <source>Skriv hva du så.</source>
        <translation>Write what you saw.</translation>
    </message>
    <message>
        <source>Skriv hva eleven skal gjøre, eller ta bort målet.</source>
        <translation>Write what the pupil is to do, or remove the goal.</translation>
    </message>
    <message>
        <source>Skriv hva eleven skal gjøre.</source>
        <translation>Write what the pupil is to do.</translation>
    </message>
    <message>
        <source>Skriv hva som kan deles.</source>
        <translation>Write what may be shared.</translation>
    </message>
    <message>
        <source>Skriv hvem det kan deles med.</source>
        <translation>Write who it may be shared with.</translation>
    </message>
    <message>
        <source>Skriv hvem som er ansvarlig for dem.</source>
        <translation>Write who is responsible for them.</translation>
    </message>
    <message>
        <source>Skriv hvem som fikk rapporten.</source>
        <translation>Write who received the report.</translation>
    </message>
    <message>
        <source>Skriv hvem som fikk årsrapporten, og når.</source>
        <translation>Write who received the annual report, and when.</translation>
    </message>
    <message>
        <source>Skriv hvem som skal levere, eller hvilken skole.</source>
        <translation>Write who is to submit, or which school.</translation>
    </message>
    <message>
        <source>Skriv hvilken skole arkivet tilhører.</source>
        <translation>Write which school the vault belongs to.</translation>
    </message>
    <message>
        <source>Skriv hvor filen ligger, eller slipp den på feltet.</source>
        <translation>Write where the file is, or drop it on the field.</translation>
    </message>
    <message>
        <source>Skriv hvor filene ligger, eller slipp dem på feltet.</source>
        <translation>Write where the files are, or drop them on the field.</translation>
    </message>
    <message>
        <source>Skriv hvorfor kravet ikke er oppfylt.</source>
        <translation>Write why the demand is not met.</translation>
    </message>
    <message>
        <source>Skriv hvorfor målet ikke er arbeidet med.</source>
        <translation>Write why the goal has not been worked on.</translation>
    </message>
    <message>
        <source>Skriv hvorfor personen ikke skal vurdere.</source>
        <translation>Write why this person is not to assess.</translation>
    </message>
    <message>
        <source>Skriv hvorfor steget ikke er nødvendig.</source>
        <translation>Write why the step is not needed.</translation>
    </message>
    <message>
        <source>Skriv inn skolen først.</source>
        <translation>Enter the school first.</translation>
    </message>
    <message>
        <source>Skriv inn skolen, eller les inn en planfil først.</source>
        <translation>Enter the school, or import a plan file first.</translation>
    </message>
    <message>
        <source>Skriv invitas&amp;joner …</source>
        <translation>Write invita&amp;tions …</translation>
    </message>
    <message>
        <source>Skriv koden til kompetansemålet, for eksempel KM1234.</source>
        <translation>Write the code of the competence aim, for example KM1234.</translation>
    </message>
    <message>
        <source>Skriv kort hva som skal gjøres.</source>
        <translation>Write briefly what is to be done.</translation>
    </message>
    <message>
        <source>Skriv kort hvorfor, for eksempel en tastefeil.</source>
        <translation>Write briefly why, for example a typing error.</translation>
    </message>
    <message>
        <source>Skriv kort hvorfor, for eksempel fravær.</source>
        <translation>Write briefly why, for example absence.</translation>
    </message>
    <message>
        <source>Skriv kort hvorfor.</source>
        <translation>Write briefly why.</translation>
    </message>
    <message>
        <source>Skriv mål</source>
        <translation>Write goals</translation>
    </message>
    <message>
        <source>Skriv mål i steg 4, Fag og målvalg.</source>
        <translation>Write goals in step 4, Subjects and goals.</translation>
    </message>
    <message>
        <source>Skriv navnet ditt, så kollegaer ser hvem som har vurdert.</source>
        <translation>Write your name, so that colleagues see who has assessed.</translation>
    </message>
    <message>
        <source>Skriv navnet på den ansatte.</source>
        <translation>Write the name of the member of staff.</translation>
    </message>
    <message>
        <source>Skriv navnet.</source>
        <translation>Type the name.</translation>
    </message>
    <message>
        <source>Skriv nødnøkkelen fra arket, og velg en ny passordfrase. Nødnøkkelen virker bare denne ene gangen; du får en ny etterpå.</source>
        <translation>Type the recovery key from the sheet, and choose a new passphrase. The recovery key works only this once; you get a new one afterwards.</translation>
    </message>
    <message>
        <source>Skriv passordfrasen når du låser opp.</source>
        <translation>Type the passphrase when you unlock.</translation>
    </message>
    <message>
        <source>Skriv passordfrasen.</source>
        <translation>Type the passphrase.</translation>
    </message>
    <message>
        <source>Skriv påstanden først.</source>
        <translation>Write the statement first.</translation>
    </message>
    <message>
        <source>Skriv tiltaket først.</source>
        <translation>Write the measure first.</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Skriv ut arket, og lås det inn et annet sted enn maskinen med arkivet.</source>
        <translation>Print the sheet, and lock it away somewhere other than the computer with the vault.</translation>
    </message>
    <message>
        <source>Skriv ut …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Skriv {words}</source>
        <translation>Write {words}</translation>
    </message>
    <message>
        <source>Skriver mappen …</source>
        <translation>Writing the folder …</translation>
    </message>
    <message>
        <source>Skriveren tar ikke imot dokumentet.</source>
        <translation>The printer does not accept the document.</translation>
    </message>
    <message>
        <source>Skriveren tok ikke imot alle sidene.</source>
        <translation>The printer did not accept all the pages.</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Slags plan</source>
        <translation>Kind of plan</translation>
    </message>
    <message>
        <source>Slags samtale</source>
        <translation>Kind of conversation</translation>
    </message>
    <message>
        <source>Slett &amp;kladden</source>
        <translation>Delete &amp;the draft</translation>
    </message>
    <message>
        <source>Slett de fryste tallene</source>
        <translation>Delete the frozen figures</translation>
    </message>
    <message>
        <source>Slett filen når arket er skrevet ut.</source>
        <translation>Delete the file when the sheet has been printed.</translation>
    </message>
    <message>
        <source>Slett mappen «{name}» selv: det som ligger i den, er ikke kryptert.</source>
        <translation>Delete the folder “{name}” yourself: what is in it is not encrypted.</translation>
    </message>
    <message>
        <source>Slett …</source>
        <translation>Delete …</translation>
    </message>
    <message>
        <source>Slettebevis</source>
        <translation>Proof of deletion</translation>
    </message>
    <message>
        <source>Slettebevis fra ioplab</source>
        <translation>Proof of deletion from ioplab</translation>
    </message>
    <message>
        <source>Slettede rader</source>
        <translation>Deleted rows</translation>
    </message>
    <message>
        <source>Slettet</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Slettet av</source>
        <translation>Deleted by</translation>
    </message>
    <message>
        <source>Sletting</source>
        <translation>Deletion</translation>
    </message>
    <message>
        <source>Slik bruker du den</source>
        <translation>How to use it</translation>
    </message>
    <message>
        <source>Slik gjør vi det</source>
        <translation>How we do it</translation>
    </message>
    <message>
        <source>Slik går det</source>
        <translation>How it is going</translation>
    </message>
    <message>
        <source>Slik leser du kategoriene</source>
        <translation>How to read the categories</translation>
    </message>
    <message>
        <source>Slik ser vi det</source>
        <translation>How we see it</translation>
    </message>
    <message>
        <source>Slik spurte vi</source>
        <translation>How we asked</translation>
    </message>
    <message>
        <source>Slik sto det før (Ctrl+H). Velg en linje for å sammenligne.</source>
        <translation>How it was before (Ctrl+H). Choose a line to compare.</translation>
    </message>
    <message>
        <source>Slik tar du vare på den</source>
        <translation>How to look after it</translation>
    </message>
    <message>
        <source>Slik telles det (på engelsk)</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>Slik øver jeg</source>
        <translation>How I practise</translation>
    </message>
    <message>
        <source>Slike summer kan legges sammen med andres, så rektor kan regne ut intervaller uten å se noen elev. n er elevens vurderte mål, y målene på nivået, p er y delt på n, og m er elevene.</source>
        <translation>Such sums can be added to those of others, so that the principal can calculate intervals without seeing any pupil. n is the pupil’s assessed goals, y the goals at the level, p is y divided by n, and m is the pupils.</translation>
    </message>
    <message>
        <source>Slipp filen her, eller skriv hvor den ligger</source>
        <translation>Drop the file here, or write where it is</translation>
    </message>
    <message>
        <source>Slipp filene fra teamene på feltet over, eller skriv mappen de ligger i. Filer fra flere skoler, halvår og år kan slippes på én gang: de legges hver for seg. Ligger fjorårets filer der også, vises i fjor ved siden av i år.</source>
        <translation>Drop the teams’ files on the field above, or write the folder they are in. Files from several schools, half-years and years can be dropped at once: they are kept separately. If last year’s files are there too, last year is shown beside this year.</translation>
    </message>
    <message>
        <source>Slipp filer her, eller skriv hvor de ligger</source>
        <translation>Drop files here, or write where they are</translation>
    </message>
    <message>
        <source>Slipp svarfiler her, eller skriv hvor de ligger</source>
        <translation>Drop answer files here, or type where they are</translation>
    </message>
    <message>
        <source>Som systemet</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Sorter elevene</source>
        <translation>Sort the pupils</translation>
    </message>
    <message>
        <source>Sorter linjene</source>
        <translation>Sort the lines</translation>
    </message>
    <message>
        <source>Sorter radene</source>
        <translation>Sort the rows</translation>
    </message>
    <message>
        <source>Sosial kompetanse</source>
        <translation>Social skills</translation>
    </message>
    <message>
        <source>Sp&amp;råk</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>Språ&amp;k</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Språk og tolk</source>
        <translation>Language and interpreter</translation>
    </message>
    <message>
        <source>Spør avsenderen hvilken av dem som er ekte, og ta bort den andre.</source>
        <translation>Ask the sender which of them is genuine, and remove the other.</translation>
    </message>
    <message>
        <source>Spør avsenderen om filen er ekte, og om arkivet er lagt inn på nytt.</source>
        <translation>Ask the sender whether the file is genuine, and whether the vault has been made anew.</translation>
    </message>
    <message>
        <source>Spør avsenderen om filen er ekte. Er den det, godtar du den nye nøkkelen her.</source>
        <translation>Ask the sender whether the file is genuine. If it is, accept the new key here.</translation>
    </message>
    <message>
        <source>Spør de andre før du åpner det likevel: skriver to samtidig, kan det ene gå tapt.</source>
        <translation>Ask the others before you open it anyway: if two write at the same time, one of the two may be lost.</translation>
    </message>
    <message>
        <source>St&amp;opp</source>
        <translation>St&amp;op</translation>
    </message>
    <message>
        <source>Stablet stolpediagram over tabellen ovenfor. Tallene står i tabellen.</source>
        <translation>Stacked bar chart of the table above. The figures are in the table.</translation>
    </message>
    <message>
        <source>Start den under Vurdering først.</source>
        <translation>Start it under Assessment first.</translation>
    </message>
    <message>
        <source>Start evalueringen før du ber andre om å vurdere.</source>
        <translation>Start the evaluation before you ask others to assess.</translation>
    </message>
    <message>
        <source>Start evalueringen, og lag en ny forespørsel.</source>
        <translation>Start the evaluation, and make a new request.</translation>
    </message>
    <message>
        <source>Start planen først, så kan samtalene skrives inn.</source>
        <translation>Start the plan first; then the conversations can be entered.</translation>
    </message>
    <message>
        <source>Start planen først, så kan steg tas ut av den.</source>
        <translation>Start the plan first; then steps can be left out of it.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Steder</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Steg</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Steg 1–9</source>
        <translation>Steps 1–9</translation>
    </message>
    <message>
        <source>Stolpediagram over andelene i tabellen ovenfor. Tallene står i tabellen.</source>
        <translation>Bar chart of the shares in the table above. The figures are in the table.</translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopper …</source>
        <translation>Stopping …</translation>
    </message>
    <message>
        <source>Stoppet.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Stoppet. Ingenting er levert over, og det som var skrevet, er tatt bort.</source>
        <translation>Stopped. Nothing has been handed over, and what was written has been removed.</translation>
    </message>
    <message>
        <source>Stoppet. {count} av {total} dokumenter er lagret i {folder}.</source>
        <translation>Stopped. {count} of {total} documents are saved in {folder}.</translation>
    </message>
    <message>
        <source>Store og små bokstaver betyr ikke noe. Det tar litt tid å åpne filen, med vilje.</source>
        <translation>Upper and lower case do not matter. Opening the file takes a little time, on purpose.</translation>
    </message>
    <message>
        <source>Store og små bokstaver og mellomrom er det samme.</source>
        <translation>Upper and lower case letters and spaces make no difference.</translation>
    </message>
    <message>
        <source>Streken på hver side av punktet, og tallene i parentes, er et 95 % intervall.</source>
        <translation>The line on each side of the point, and the figures in brackets, are a 95% interval.</translation>
    </message>
    <message>
        <source>Struktur 1</source>
        <translation>Structure 1</translation>
    </message>
    <message>
        <source>Struktur 2</source>
        <translation>Structure 2</translation>
    </message>
    <message>
        <source>Struktur 3</source>
        <translation>Structure 3</translation>
    </message>
    <message>
        <source>Struktur 4</source>
        <translation>Structure 4</translation>
    </message>
    <message>
        <source>Struktur 5</source>
        <translation>Structure 5</translation>
    </message>
    <message>
        <source>Struktur 6</source>
        <translation>Structure 6</translation>
    </message>
    <message>
        <source>Struktur 7</source>
        <translation>Structure 7</translation>
    </message>
    <message>
        <source>Struktur 8</source>
        <translation>Structure 8</translation>
    </message>
    <message>
        <source>Står i arkivet, men ikke i listen ({count}): {names}</source>
        <translation>In the vault, but not in the list ({count}): {names}</translation>
    </message>
    <message>
        <source>Står i filen</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Støtte</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Summer til usikkerheten</source>
        <translation>Sums for the uncertainty</translation>
    </message>
    <message>
        <source>Svak.</source>
        <translation>Weak.</translation>
    </message>
    <message>
        <source>Svar fra kolleger</source>
        <translation>Answers from colleagues</translation>
    </message>
    <message>
        <source>Svar fra kolleger (*.iopsvar)</source>
        <translation>Answers from colleagues (*.iopsvar)</translation>
    </message>
    <message>
        <source>Svar innen</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Svar på noe av det du er spurt om.</source>
        <translation>Answer some of what you have been asked.</translation>
    </message>
    <message>
        <source>Svar på påstandene</source>
        <translation>Answers to the statements</translation>
    </message>
    <message>
        <source>Svar tatt inn {day}</source>
        <translation>Answers included {day}</translation>
    </message>
    <message>
        <source>Svar til skolen</source>
        <translation>Reply to the school</translation>
    </message>
    <message>
        <source>Svarene ble lukket fordi ingen hadde vært her på en stund. De er lagret.</source>
        <translation>The answers were closed because nobody had been here for a while. They are saved.</translation>
    </message>
    <message>
        <source>Svarene endrer ingenting.</source>
        <translation>The answers change nothing.</translation>
    </message>
    <message>
        <source>Svarene er husket til neste gang listen hentes.</source>
        <translation>The answers are remembered for the next time the list is imported.</translation>
    </message>
    <message>
        <source>Svarene er tatt inn. Ctrl+Z angrer, ett svar om gangen.</source>
        <translation>The answers are included. Ctrl+Z undoes this, one answer at a time.</translation>
    </message>
    <message>
        <source>Svarer på tilråding</source>
        <translation>Responds to recommendation</translation>
    </message>
    <message>
        <source>Svarer på tilrådingen</source>
        <translation>Responds to the recommendation</translation>
    </message>
    <message>
        <source>Svaret er endret eller skadet på veien.</source>
        <translation>The answer was changed or damaged on the way.</translation>
    </message>
    <message>
        <source>Svaret er kuttet av.</source>
        <translation>The answer is cut off.</translation>
    </message>
    <message>
        <source>Svaret er laget med en nyere versjon av ioplab.</source>
        <translation>The answer was made with a newer version of ioplab.</translation>
    </message>
    <message>
        <source>Svaret er større enn noen dump</source>
        <translation>The response is larger than any dump</translation>
    </message>
    <message>
        <source>Svaret foreslår mål i fag det ikke ble spurt om.</source>
        <translation>The answer proposes goals in subjects that were not asked about.</translation>
    </message>
    <message>
        <source>Svaret gjelder mål det ikke ble spurt om.</source>
        <translation>The answer concerns goals that were not asked about.</translation>
    </message>
    <message>
        <source>Svaret har et nivå som ikke finnes i skalaen.</source>
        <translation>The answer has a level that is not in the scale.</translation>
    </message>
    <message>
        <source>Svaret hører til et annet arkiv.</source>
        <translation>The answer belongs to another vault.</translation>
    </message>
    <message>
        <source>Svaret mitt</source>
        <translation>My answer</translation>
    </message>
    <message>
        <source>Svaret peker til et annet sted enn Udir</source>
        <translation>The response points to somewhere other than Udir</translation>
    </message>
    <message>
        <source>Svarfilen er lagret i {folder}, men {left} mål er ikke vurdert ennå. Send den til {who}.</source>
        <translation>The answer file is saved in {folder}, but {left} goals have not been rated yet. Send it to {who}.</translation>
    </message>
    <message>
        <source>Svarfilen er lagret i {folder}. Send den til {who}.</source>
        <translation>The answer file is saved in {folder}. Send it to {who}.</translation>
    </message>
    <message>
        <source>Svarfiler (.iopsvar)</source>
        <translation>Answer files (.iopsvar)</translation>
    </message>
    <message>
        <source>Søk i målene</source>
        <translation>Search the goals</translation>
    </message>
    <message>
        <source>Søk, for eksempel: lese, vente, klokka</source>
        <translation>Search, for example: lese, vente, klokka</translation>
    </message>
    <message>
        <source>Søknad til faglærertimer; målvalgsamtale med foresatte holdt</source>
        <translation>Application for subject teacher hours; goal selection conversation with guardians held</translation>
    </message>
    <message>
        <source>Søylene er elevvektet: hver elev teller like mye. Parentesene er 95 %-intervall.</source>
        <translation>The bars are pupil-weighted: each pupil counts equally. The brackets are 95% intervals.</translation>
    </message>
    <message>
        <source>T&amp;rekk tilbake</source>
        <translation>With&amp;draw</translation>
    </message>
    <message>
        <source>Ta &amp;bort</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Ta &amp;bort opplæringen</source>
        <translation>&amp;Remove the training</translation>
    </message>
    <message>
        <source>Ta &amp;inn</source>
        <translation>Includ&amp;e</translation>
    </message>
    <message>
        <source>Ta &amp;unntaket tilbake</source>
        <translation>&amp;Withdraw the exception</translation>
    </message>
    <message>
        <source>Ta &amp;ut alt om eleven</source>
        <translation>E&amp;xport everything about the pupil</translation>
    </message>
    <message>
        <source>Ta &amp;ut av teamet</source>
        <translation>&amp;Remove from the team</translation>
    </message>
    <message>
        <source>Ta av listen</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Ta b&amp;ort målet</source>
        <translation>Remove the &amp;goal</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ta bort den ansatte som er valgt</source>
        <translation>Remove the chosen member of staff</translation>
    </message>
    <message>
        <source>Ta bort det som ble erstattet</source>
        <translation>Remove what was replaced</translation>
    </message>
    <message>
        <source>Ta bort en av filene, så ingen plan telles to ganger.</source>
        <translation>Remove one of the files, so that no plan is counted twice.</translation>
    </message>
    <message>
        <source>Ta bort faget</source>
        <translation>Remove the subject</translation>
    </message>
    <message>
        <source>Ta bort filen</source>
        <translation>Remove the file</translation>
    </message>
    <message>
        <source>Ta bort indikatoren</source>
        <translation>Remove the indicator</translation>
    </message>
    <message>
        <source>Ta bort påstanden</source>
        <translation>Remove the statement</translation>
    </message>
    <message>
        <source>Ta bort samtalen</source>
        <translation>Remove the conversation</translation>
    </message>
    <message>
        <source>Ta bort samtykket</source>
        <translation>Remove the consent</translation>
    </message>
    <message>
        <source>Ta bort svaret</source>
        <translation>Remove the answer</translation>
    </message>
    <message>
        <source>Ta bort tilgangen</source>
        <translation>Take away the access</translation>
    </message>
    <message>
        <source>Ta bort tilgangen først.</source>
        <translation>Take away the access first.</translation>
    </message>
    <message>
        <source>Ta bort tiltaket</source>
        <translation>Remove the measure</translation>
    </message>
    <message>
        <source>Ta bort vedtaket</source>
        <translation>Remove the decision</translation>
    </message>
    <message>
        <source>Ta bort vurderingen</source>
        <translation>Remove the assessment</translation>
    </message>
    <message>
        <source>Ta den i bruk før den avsluttes.</source>
        <translation>Activate it before it is closed.</translation>
    </message>
    <message>
        <source>Ta den i bruk før dere evaluerer.</source>
        <translation>Activate it before you evaluate.</translation>
    </message>
    <message>
        <source>Ta faget ut av planen</source>
        <translation>Take the subject out of the plan</translation>
    </message>
    <message>
        <source>Ta i bruk</source>
        <translation>Activate</translation>
    </message>
    <message>
        <source>Ta ikke bilde av det, og send det ikke på e-post.</source>
        <translation>Do not take a picture of it, and do not send it by email.</translation>
    </message>
    <message>
        <source>Ta inn i planen</source>
        <translation>Include in the plan</translation>
    </message>
    <message>
        <source>Ta koden bort</source>
        <translation>Remove the code</translation>
    </message>
    <message>
        <source>Ta med skolens tekst, innvendinger og tiltak fra refleksjonen</source>
        <translation>Include the school’s text, objections and measures from the reflection</translation>
    </message>
    <message>
        <source>Ta med tallene videre</source>
        <translation>Take the figures with you</translation>
    </message>
    <message>
        <source>Ta målet bort</source>
        <translation>Remove the goal</translation>
    </message>
    <message>
        <source>Ta målet opp igjen</source>
        <translation>Reopen the goal</translation>
    </message>
    <message>
        <source>Ta observasjonen bort</source>
        <translation>Remove the observation</translation>
    </message>
    <message>
        <source>Ta planene i bruk, eller velg et annet skoleår.</source>
        <translation>Activate the plans, or choose another school year.</translation>
    </message>
    <message>
        <source>Ta sikkerhetskopi nå</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Ta steget med igjen</source>
        <translation>Include the step again</translation>
    </message>
    <message>
        <source>Ta ut alt om eleven først, eller skriv hvorfor det ikke trengs.</source>
        <translation>Export everything about the pupil first, or write why it is not needed.</translation>
    </message>
    <message>
        <source>Ta ut alt om eleven på nytt.</source>
        <translation>Export everything about the pupil again.</translation>
    </message>
    <message>
        <source>Ta vare på denne filen: den trengs neste gang.</source>
        <translation>Keep this file: it is needed next time.</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Enter</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Tabell</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Tabell: {title}</source>
        <translation>Table: {title}</translation>
    </message>
    <message>
        <source>Tabellen er kopiert, med tabulator mellom kolonnene.</source>
        <translation>The table is copied, with tabs between the columns.</translation>
    </message>
    <message>
        <source>Takk, {name}.</source>
        <translation>Thank you, {name}.</translation>
    </message>
    <message>
        <source>Takket nei</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Takket nei {day}.</source>
        <translation>Declined {day}.</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Tall fra team (*.iopagg)</source>
        <translation>Figures from teams (*.iopagg)</translation>
    </message>
    <message>
        <source>Tall i parentes bak «Nådd» er 95 % intervall, der elevene er klynger; det vises fra {count} elever.</source>
        <translation>Figures in brackets after “Attained” are 95% intervals, with the pupils as clusters; they are shown from {count} pupils upwards.</translation>
    </message>
    <message>
        <source>Tall laget med ulike skalaer legges ikke sammen. Bytt skala før den første evalueringen neste skoleår.</source>
        <translation>Figures made with different scales are not added together. Change the scale before the first evaluation next school year.</translation>
    </message>
    <message>
        <source>Tall som er endret siden</source>
        <translation>Figures changed since</translation>
    </message>
    <message>
        <source>Tall som kan peke på noen, står som *. Har dere vist tall fra samme evaluering før, velg den rapporten her.</source>
        <translation>Figures that could point to someone are shown as *. If you have shown figures from the same evaluation before, choose that report here.</translation>
    </message>
    <message>
        <source>Tallene</source>
        <translation>The figures</translation>
    </message>
    <message>
        <source>Tallene er endret siden de ble vist, så filen er ikke laget.</source>
        <translation>The figures have changed since they were shown, so the file has not been made.</translation>
    </message>
    <message>
        <source>Tallene er fra færre enn {count} elever, så de kan si noe om den enkelte. Send filen bare til den som har tilgang til elevenes planer.</source>
        <translation>The figures are from fewer than {count} pupils, so they may say something about the individual. Send the file only to someone who has access to the pupils’ plans.</translation>
    </message>
    <message>
        <source>Tallene er fra {round} {year}.</source>
        <translation>The figures are from the {round} {year}.</translation>
    </message>
    <message>
        <source>Tallene er fryst. De kan ikke endres, og ikke angres.</source>
        <translation>The figures are frozen. They cannot be changed, and this cannot be undone.</translation>
    </message>
    <message>
        <source>Tallene er lest, innvendingene skrevet, og tiltakene satt.</source>
        <translation>The figures have been read, the objections written, and the measures set.</translation>
    </message>
    <message>
        <source>Tallene er til å snakke om, og sier ingenting om den enkelte lærer.</source>
        <translation>The figures are for talking about, and say nothing about the individual teacher.</translation>
    </message>
    <message>
        <source>Tallene for hele utvalget er skjult, helt eller delvis.</source>
        <translation>The figures for the whole selection are hidden, fully or in part.</translation>
    </message>
    <message>
        <source>Tallene først, så innvendingene, så tiltakene. Ikke skriv navn på elever.</source>
        <translation>The figures first, then the objections, then the measures. Do not write pupils’ names.</translation>
    </message>
    <message>
        <source>Tallene på et telletidspunkt kan fryses. Fryste tall kan ses igjen nøyaktig slik de var, også når planene er endret siden.</source>
        <translation>The figures at a counting date can be frozen. Frozen figures can be seen again exactly as they were, even when the plans have changed since.</translation>
    </message>
    <message>
        <source>Tallene sier ikke hva som er årsak: elever og mål er ulike. «Ikke beregnet» betyr at opplysninger mangler, ikke null.</source>
        <translation>The figures do not say what the cause is: pupils and goals differ. “Not calculated” means that information is missing, not zero.</translation>
    </message>
    <message>
        <source>Tallene teller alle elevene i arkivet, og vises for den som kan ta ut tall om alle. Under «Per elev» står elevene du følger.</source>
        <translation>The figures count all the pupils in the vault, and are shown to those who can export figures about everybody. Under “Per pupil” are the pupils you follow.</translation>
    </message>
    <message>
        <source>Talt</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Tar sikkerhetskopi …</source>
        <translation>Backing up …</translation>
    </message>
    <message>
        <source>Tas aldri inn: fødselsnummer</source>
        <translation>Never imported: national identity number</translation>
    </message>
    <message>
        <source>Tas i bruk</source>
        <translation>Activated on</translation>
    </message>
    <message>
        <source>Tas ikke inn</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Tas ikke inn: det er ikke felt for helse, tro eller språk hjemme</source>
        <translation>Not imported: there are no fields for health, belief or language at home</translation>
    </message>
    <message>
        <source>Tas ikke inn: det er ikke felt for kontaktopplysninger</source>
        <translation>Not imported: there are no fields for contact details</translation>
    </message>
    <message>
        <source>Tas ikke inn: hvem som er lærer, sies i planens team</source>
        <translation>Not imported: who the teacher is belongs in the plan’s team</translation>
    </message>
    <message>
        <source>Tas inn som</source>
        <translation>Imported as</translation>
    </message>
    <message>
        <source>Tastene</source>
        <translation>The keys</translation>
    </message>
    <message>
        <source>Tatt</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team som har levert: {count}, mangler: {missing}.</source>
        <translation>Teams that have submitted: {count}, missing: {missing}.</translation>
    </message>
    <message>
        <source>Team som har levert: {count}.</source>
        <translation>Teams that have submitted: {count}.</translation>
    </message>
    <message>
        <source>Tegn på rekke er lette å gjette. Bruk ord som ikke hører sammen.</source>
        <translation>Characters in a row are easy to guess. Use words that do not belong together.</translation>
    </message>
    <message>
        <source>Tekst til kvalitetsmeldingen</source>
        <translation>Text for the quality report</translation>
    </message>
    <message>
        <source>Tekststørrelse</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Telletabell</source>
        <translation>Tally</translation>
    </message>
    <message>
        <source>Telletabell, par</source>
        <translation>Tally, pairs</translation>
    </message>
    <message>
        <source>Telletabellen stemmer ikke med planene.</source>
        <translation>The tally does not match the plans.</translation>
    </message>
    <message>
        <source>Telletidspunkt</source>
        <translation>Counting date</translation>
    </message>
    <message>
        <source>Telletidspunktene</source>
        <translation>The counting dates</translation>
    </message>
    <message>
        <source>Telling høst: IOP ved skolestart, GSI, bemanning</source>
        <translation>Autumn count: IOP at the start of school, GSI, staffing</translation>
    </message>
    <message>
        <source>Telling skoleslutt: måloppnåelse år</source>
        <translation>End of school year count: attainment, year</translation>
    </message>
    <message>
        <source>Telling vår: måloppnåelse halvår, samtaler</source>
        <translation>Spring count: attainment, half-year, conversations</translation>
    </message>
    <message>
        <source>Telt</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Telt av ioplab fra planene</source>
        <translation>Counted by ioplab from the plans</translation>
    </message>
    <message>
        <source>Tenk gjerne på dette før vi møtes</source>
        <translation>Things to think about before we meet</translation>
    </message>
    <message>
        <source>Tenk på dette</source>
        <translation>Think about this</translation>
    </message>
    <message>
        <source>Tid som passer bedre</source>
        <translation>A time that suits better</translation>
    </message>
    <message>
        <source>Til</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Til &amp;og med</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Til &amp;oversikten</source>
        <translation>To the &amp;overview</translation>
    </message>
    <message>
        <source>Til &amp;planen</source>
        <translation>To the &amp;plan</translation>
    </message>
    <message>
        <source>Til deg som tar imot {name}: det som virker, og målene som går videre.</source>
        <translation>To you who are taking over {name}: what works, and the goals that go on.</translation>
    </message>
    <message>
        <source>Til foresatte til {name}</source>
        <translation>To the guardians of {name}</translation>
    </message>
    <message>
        <source>Til {last}</source>
        <translation>Until {last}</translation>
    </message>
    <message>
        <source>Til {name}</source>
        <translation>To {name}</translation>
    </message>
    <message>
        <source>Til å stole på</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Til&amp;bake</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Tilbake</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tilbake til &amp;standard</source>
        <translation>Back to &amp;default</translation>
    </message>
    <message>
        <source>Tilbake til siden</source>
        <translation>Back to the page</translation>
    </message>
    <message>
        <source>Tilbudet elevene får. Gi den navnet skolen bruker.</source>
        <translation>The provision the pupils get. Give it the name the school uses.</translation>
    </message>
    <message>
        <source>Tilgang til årsrapporten</source>
        <translation>Access to the annual report</translation>
    </message>
    <message>
        <source>Tilgangen er gitt. Passordfrasen kan byttes av den som har den.</source>
        <translation>Access is given. The passphrase can be changed by whoever has it.</translation>
    </message>
    <message>
        <source>Tilgangen er tatt bort, og arkivet er kryptert på nytt.</source>
        <translation>The access has been taken away, and the vault has been encrypted anew.</translation>
    </message>
    <message>
        <source>Tilgangen er tatt bort. Arkivet er ikke kryptert på nytt, for {others} har ikke låst opp ennå.</source>
        <translation>Access has been taken away. The vault has not been encrypted anew, for {others} have not unlocked it yet.</translation>
    </message>
    <message>
        <source>Tillatt</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Tillit</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Tilpasning</source>
        <translation>Adaptation</translation>
    </message>
    <message>
        <source>Tilrådinger og mål</source>
        <translation>Recommendations and goals</translation>
    </message>
    <message>
        <source>Tilrådinger og vedtak</source>
        <translation>Recommendations and decisions</translation>
    </message>
    <message>
        <source>Tilrådinger, én på hver linje. Begynn gjerne med faget: «Norsk: …»</source>
        <translation>Recommendations, one on each line. Preferably begin with the subject: “Norwegian: …”</translation>
    </message>
    <message>
        <source>Tiltak</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Tiltak som er prøvd</source>
        <translation>Measures tried</translation>
    </message>
    <message>
        <source>Tiltaket er tatt bort. Ctrl+Z angrer.</source>
        <translation>The measure has been removed. Ctrl+Z undoes this.</translation>
    </message>
    <message>
        <source>Tiltaket mangler tekst.</source>
        <translation>The measure has no text.</translation>
    </message>
    <message>
        <source>Timene skal være et tall, for eksempel 76 eller 28,5.</source>
        <translation>Hours must be a number, for example 76 or 28.5.</translation>
    </message>
    <message>
        <source>Timer gitt hittil</source>
        <translation>Hours given so far</translation>
    </message>
    <message>
        <source>Timer gitt og timer vedtatt</source>
        <translation>Hours given and hours decided</translation>
    </message>
    <message>
        <source>Timer i året</source>
        <translation>Hours per year</translation>
    </message>
    <message>
        <source>Timer i året à 60 minutter: i vedtak som gjelder 1. oktober, og i planenes fag.</source>
        <translation>Hours per year of 60 minutes: in decisions valid on 1 October, and in the plans’ subjects.</translation>
    </message>
    <message>
        <source>Timer i året, à 60 minutter</source>
        <translation>Hours per year, 60 minutes each</translation>
    </message>
    <message>
        <source>Timer per rolle</source>
        <translation>Hours per role</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tjeneste 1</source>
        <translation>Service 1</translation>
    </message>
    <message>
        <source>Tjeneste 2</source>
        <translation>Service 2</translation>
    </message>
    <message>
        <source>To eller flere</source>
        <translation>Two or more</translation>
    </message>
    <message>
        <source>To ganger planene som telles</source>
        <translation>Twice the plans that are counted</translation>
    </message>
    <message>
        <source>To kolonner kan ikke begge være «{field}».</source>
        <translation>Two columns cannot both be “{field}”.</translation>
    </message>
    <message>
        <source>To rader i listen er sagt å være samme elev: {name}.</source>
        <translation>Two rows in the list are said to be the same pupil: {name}.</translation>
    </message>
    <message>
        <source>Tok del</source>
        <translation>Took part</translation>
    </message>
    <message>
        <source>Treff</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>Trenger dere tolk, si fra. Det koster dere ingenting.</source>
        <translation>If you need an interpreter, tell us. It costs you nothing.</translation>
    </message>
    <message>
        <source>Trengs innen</source>
        <translation>Needed by</translation>
    </message>
    <message>
        <source>Trinn</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Trinn målene gjelder</source>
        <translation>Grade the aims apply to</translation>
    </message>
    <message>
        <source>Trukket</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Trykk Enter i en rad for å velge hva kolonnen er. Valget huskes til neste gang du leser en fil med de samme overskriftene.</source>
        <translation>Press Enter in a row to choose what the column is. The choice is remembered until the next time you read a file with the same headings.</translation>
    </message>
    <message>
        <source>Trykk Enter på et krav, eller dobbeltklikk, for å gå dit det rettes.</source>
        <translation>Press Enter on a demand, or double-click, to go where it is mended.</translation>
    </message>
    <message>
        <source>Trykk «Prøv å åpne for skriving» når ingen andre har det åpent.</source>
        <translation>Press “Try to open for writing” when nobody else has it open.</translation>
    </message>
    <message>
        <source>UTKAST</source>
        <translation>DRAFT</translation>
    </message>
    <message>
        <source>Udir svarer ikke</source>
        <translation>Udir does not respond</translation>
    </message>
    <message>
        <source>Udir svarer med feil {status}</source>
        <translation>Udir responds with error {status}</translation>
    </message>
    <message>
        <source>Uendret</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Uenige om målet er arbeidet med</source>
        <translation>Disagreement on whether it was worked on</translation>
    </message>
    <message>
        <source>Ulike elever og ulike mål. Tallene viser ikke hva som virker.</source>
        <translation>Different pupils and different goals. The figures do not show what works.</translation>
    </message>
    <message>
        <source>Ulike år er ulike mål, og ofte ulike elever. En forskjell mellom år er ikke en utvikling hos de samme elevene.</source>
        <translation>Different years are different goals, and often different pupils. A difference between years is not a development in the same pupils.</translation>
    </message>
    <message>
        <source>Ulike år er ulike mål.</source>
        <translation>Different years are different goals.</translation>
    </message>
    <message>
        <source>Under fem elever vises ikke noe intervall.</source>
        <translation>With fewer than five pupils no interval is shown.</translation>
    </message>
    <message>
        <source>Unntak ({count})</source>
        <translation>Exceptions ({count})</translation>
    </message>
    <message>
        <source>Unntak fra krav</source>
        <translation>Exceptions from demands</translation>
    </message>
    <message>
        <source>Unntak fra kravet om lærer (§ 11-9)</source>
        <translation>Exemption from the teacher requirement (§ 11-9)</translation>
    </message>
    <message>
        <source>Unntak: {title}. Kravet er oppfylt nå.</source>
        <translation>Exception: {title}. The demand is met now.</translation>
    </message>
    <message>
        <source>Unntaket er tatt tilbake. Ctrl+Z angrer.</source>
        <translation>The exception has been withdrawn. Ctrl+Z undoes this.</translation>
    </message>
    <message>
        <source>Unntaket mangler begrunnelse.</source>
        <translation>The exception has no reason.</translation>
    </message>
    <message>
        <source>Utdanning</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Utdanningsvalg</source>
        <translation>Educational choices</translation>
    </message>
    <message>
        <source>Uten nivå</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>Uten samtykke deles bare det den nye skolen eller læreren trenger for å gi opplæringen, og som loven åpner for.</source>
        <translation>Without consent only what the new school or teacher needs for the teaching is shared, as far as the law allows.</translation>
    </message>
    <message>
        <source>Uten skole</source>
        <translation>No school</translation>
    </message>
    <message>
        <source>Utgangs&amp;punkt: hvor er eleven nå?</source>
        <translation>Starting point: where is the pupil &amp;now?</translation>
    </message>
    <message>
        <source>Utgangspunkt</source>
        <translation>Starting point</translation>
    </message>
    <message>
        <source>Utgangspunkt: hvor er eleven nå?</source>
        <translation>Starting point: where is the pupil now?</translation>
    </message>
    <message>
        <source>Utgangspunkt: {text}</source>
        <translation>Starting point: {text}</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Utkastet er skadet og kan ikke åpnes.</source>
        <translation>The draft is damaged and cannot be opened.</translation>
    </message>
    <message>
        <source>Utkastet kan ikke tas bort: {why}.</source>
        <translation>The draft cannot be removed: {why}.</translation>
    </message>
    <message>
        <source>Utskriften er stoppet. Sider som er sendt til skriveren: {count}.</source>
        <translation>Printing has been stopped. Pages sent to the printer: {count}.</translation>
    </message>
    <message>
        <source>Utvalg</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Utvalg etter tilpasning</source>
        <translation>Selection by adaptation</translation>
    </message>
    <message>
        <source>Utvikling</source>
        <translation>Development</translation>
    </message>
    <message>
        <source>Utviklingen mot målene</source>
        <translation>Progress towards the goals</translation>
    </message>
    <message>
        <source>Utviklingen mot målet er ikke vurdert i årsevalueringen.</source>
        <translation>Progress towards the goal has not been assessed in the annual evaluation.</translation>
    </message>
    <message>
        <source>Varighet av vedtak og sakkyndig vurdering</source>
        <translation>Duration of decision and expert assessment</translation>
    </message>
    <message>
        <source>Ved &amp;siden av</source>
        <translation>Be&amp;side</translation>
    </message>
    <message>
        <source>Ved hva</source>
        <translation>At what stage</translation>
    </message>
    <message>
        <source>Ved årsevalueringen: {category}.</source>
        <translation>At the annual evaluation: {category}.</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Vedtak før IOP tas i bruk</source>
        <translation>Decision before the IOP is activated</translation>
    </message>
    <message>
        <source>Vedtak og avtaler</source>
        <translation>Decisions and agreements</translation>
    </message>
    <message>
        <source>Vedtak om</source>
        <translation>Decision on</translation>
    </message>
    <message>
        <source>Vedtak om individuelt tilrettelagt opplæring er ikke registrert.</source>
        <translation>No decision on individually adapted education is registered.</translation>
    </message>
    <message>
        <source>Vedtaket er datert {decided}, etter at IOP-en ble tatt i bruk {activated}.</source>
        <translation>The decision is dated {decided}, after the IOP was activated {activated}.</translation>
    </message>
    <message>
        <source>Vedtaket er tatt bort. Ctrl+Z angrer.</source>
        <translation>The decision has been removed. Ctrl+Z undoes this.</translation>
    </message>
    <message>
        <source>Vedtaket gir individuelt tilrettelagt opplæring i {subject}, men planen har ikke faget. Ta det inn i planen.</source>
        <translation>The decision gives individually adapted education in {subject}, but the plan does not have the subject. Include it in the plan.</translation>
    </message>
    <message>
        <source>Vedtaket gir timer med {role} i {subject}, men de timene som er skrevet inn, er med andre. Rett timene, eller gi dem som vedtatt.</source>
        <translation>The decision gives hours with {role} in {subject}, but the hours entered are with others. Correct the hours, or give them as decided.</translation>
    </message>
    <message>
        <source>Vedtaket gir {granted} timer i {subject}, men det er ikke skrevet inn hvor mange som er gitt.</source>
        <translation>The decision gives {granted} hours in {subject}, but it is not entered how many have been given.</translation>
    </message>
    <message>
        <source>Vedtaket gjaldt til {date}. Eleven trenger et nytt vedtak for resten av skoleåret.</source>
        <translation>The decision was valid until {date}. The pupil needs a new decision for the rest of the school year.</translation>
    </message>
    <message>
        <source>Vedtaket gjelder</source>
        <translation>The decision concerns</translation>
    </message>
    <message>
        <source>Vedtaket gjelder bare til {date}, før skoleåret er slutt. Forbered et nytt.</source>
        <translation>The decision is valid only until {date}, before the school year ends. Prepare a new one.</translation>
    </message>
    <message>
        <source>Vedtaket gjør unntak fra kravet om at en lærer underviser (§ 11-9).</source>
        <translation>The decision makes an exemption from the requirement that a teacher teaches (§ 11-9).</translation>
    </message>
    <message>
        <source>Vedtaket om individuelt tilrettelagt opplæring mangler dato.</source>
        <translation>The decision on individually adapted education has no date.</translation>
    </message>
    <message>
        <source>Vedtaket åpner for avvik i dette faget.</source>
        <translation>The decision allows deviation in this subject.</translation>
    </message>
    <message>
        <source>Vedtaket åpner ikke for avvik i dette faget.</source>
        <translation>The decision does not allow deviation in this subject.</translation>
    </message>
    <message>
        <source>Vedtatt</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Vedtatt og gitt</source>
        <translation>Decided and given</translation>
    </message>
    <message>
        <source>Veien videre</source>
        <translation>Way forward</translation>
    </message>
    <message>
        <source>Veiledningen er skrevet på bokmål.</source>
        <translation>The guide is written in Norwegian bokmål.</translation>
    </message>
    <message>
        <source>Vektet kappa kan ikke regnes ut, for alle målene er på samme nivå.</source>
        <translation>Weighted kappa cannot be calculated, as all the goals are at the same level.</translation>
    </message>
    <message>
        <source>Vektet kappa med lineære vekter er {value} ({low} til {high}): 1 er full enighet, 0 er som ved tilfeldighet.</source>
        <translation>Weighted kappa with linear weights is {value} ({low} to {high}): 1 is full agreement, 0 is as by chance.</translation>
    </message>
    <message>
        <source>Vektet kappa regnes ut fra {fewest} slike mål.</source>
        <translation>Weighted kappa is calculated from {fewest} such goals upwards.</translation>
    </message>
    <message>
        <source>Vektortegning (*.svg)</source>
        <translation>Vector drawing (*.svg)</translation>
    </message>
    <message>
        <source>Vel&amp;g filer …</source>
        <translation>Ch&amp;oose files …</translation>
    </message>
    <message>
        <source>Velg .json-filen som ble laget med --public forrige gang.</source>
        <translation>Choose the .json file that was made with --public last time.</translation>
    </message>
    <message>
        <source>Velg Word-dokumentet</source>
        <translation>Choose the Word document</translation>
    </message>
    <message>
        <source>Velg arkivet først, eller lag et nytt.</source>
        <translation>Choose the vault first, or make a new one.</translation>
    </message>
    <message>
        <source>Velg arkivet først.</source>
        <translation>Choose the vault first.</translation>
    </message>
    <message>
        <source>Velg arkivet, og hvordan det skal bli. Kopien blir prøvd før noe byttes, og arkivet som ligger der nå, blir tatt vare på ved siden av.</source>
        <translation>Choose the vault, and how it is to be. The copy is tested before anything is replaced, and the vault that is there now is kept beside it.</translation>
    </message>
    <message>
        <source>Velg den ansatte i tabellen først.</source>
        <translation>Choose the member of staff in the table first.</translation>
    </message>
    <message>
        <source>Velg det først, så dere kan vurdere hver for dere.</source>
        <translation>Choose that first, so that you can assess separately.</translation>
    </message>
    <message>
        <source>Velg det samme skoleåret og den samme runden.</source>
        <translation>Choose the same school year and the same round.</translation>
    </message>
    <message>
        <source>Velg elev, kollega og hva du ber om.</source>
        <translation>Choose pupil, colleague and what you ask for.</translation>
    </message>
    <message>
        <source>Velg elevlisten</source>
        <translation>Choose the pupil list</translation>
    </message>
    <message>
        <source>Velg en annen mappe, eller frigjør plass, og prøv igjen.</source>
        <translation>Choose another folder, or free up space, and try again.</translation>
    </message>
    <message>
        <source>Velg en annen mappe.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>Velg en annen mappe. Ingenting er skrevet.</source>
        <translation>Choose another folder. Nothing has been written.</translation>
    </message>
    <message>
        <source>Velg en arbeidsbok med et ark som har elevene.</source>
        <translation>Choose a workbook with a sheet that has the pupils.</translation>
    </message>
    <message>
        <source>Velg en eldre sikkerhetskopi.</source>
        <translation>Choose an older backup.</translation>
    </message>
    <message>
        <source>Velg en elev under Elever først.</source>
        <translation>Choose a pupil under Pupils first.</translation>
    </message>
    <message>
        <source>Velg en elevsamtale eller en samtale med foresatte.</source>
        <translation>Choose a pupil conversation or a conversation with guardians.</translation>
    </message>
    <message>
        <source>Velg en fil som slutter på «.iopbackup».</source>
        <translation>Choose a file ending in “.iopbackup”.</translation>
    </message>
    <message>
        <source>Velg en forespørsel i listen først.</source>
        <translation>Choose a request in the list first.</translation>
    </message>
    <message>
        <source>Velg en kollega.</source>
        <translation>Choose a colleague.</translation>
    </message>
    <message>
        <source>Velg en ny passordfrase. Da får du en ny nødnøkkel, og denne virker ikke lenger. Makuler arket.</source>
        <translation>Choose a new passphrase. You then get a new recovery key, and this one no longer works. Shred the sheet.</translation>
    </message>
    <message>
        <source>Velg en rad i tabellen først.</source>
        <translation>Choose a row in the table first.</translation>
    </message>
    <message>
        <source>Velg en sikkerhetskopi først.</source>
        <translation>Choose a backup first.</translation>
    </message>
    <message>
        <source>Velg et annet navn.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Velg et annet sted, helst en minnepinne.</source>
        <translation>Choose another place, preferably a memory stick.</translation>
    </message>
    <message>
        <source>Velg et annet sted.</source>
        <translation>Choose another place.</translation>
    </message>
    <message>
        <source>Velg et ark, eller vis arket i Excel og lagre på nytt.</source>
        <translation>Choose a sheet, or unhide the sheet in Excel and save again.</translation>
    </message>
    <message>
        <source>Velg et fag for å se organisering og tilpasning.</source>
        <translation>Choose a subject to see organisation and adaptation.</translation>
    </message>
    <message>
        <source>Velg et fag, eller skriv skolens eget.</source>
        <translation>Choose a subject, or write the school’s own.</translation>
    </message>
    <message>
        <source>Velg et krav i listen. Bare krav trenger en begrunnelse.</source>
        <translation>Choose a demand in the list. Only demands need a reason.</translation>
    </message>
    <message>
        <source>Velg et nivå, skriv hvorfor målet ikke er arbeidet med, eller ta bort merknaden.</source>
        <translation>Choose a level, write why the goal has not been worked on, or remove the note.</translation>
    </message>
    <message>
        <source>Velg et samtykke som gjelder, eller skriv grunnen, for eksempel «arkivering i elevmappen».</source>
        <translation>Choose a consent that is valid, or write the reason, for example “filing in the pupil’s file”.</translation>
    </message>
    <message>
        <source>Velg filen</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Velg filen først. Den slutter på .iopbidrag.</source>
        <translation>Choose the file first. It ends in .iopbidrag.</translation>
    </message>
    <message>
        <source>Velg filen som slutter på .iopsvar.</source>
        <translation>Choose the file ending in .iopsvar.</translation>
    </message>
    <message>
        <source>Velg filer</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Velg filer for samme skoleår og samme evaluering.</source>
        <translation>Choose files for the same school year and the same evaluation.</translation>
    </message>
    <message>
        <source>Velg forespørselen</source>
        <translation>Choose the request</translation>
    </message>
    <message>
        <source>Velg fra læreplanen …</source>
        <translation>Choose from the curriculum …</translation>
    </message>
    <message>
        <source>Velg først hvor arkivet skal ligge.</source>
        <translation>First choose where the vault is to be.</translation>
    </message>
    <message>
        <source>Velg først samtaler med eleven eller foresatte som ikke er holdt.</source>
        <translation>First choose conversations with the pupil or guardians that have not been held.</translation>
    </message>
    <message>
        <source>Velg først samtaler som ikke er invitert.</source>
        <translation>First choose conversations with no invitation yet.</translation>
    </message>
    <message>
        <source>Velg hvem du er</source>
        <translation>Choose who you are</translation>
    </message>
    <message>
        <source>Velg hvem du er først.</source>
        <translation>Choose who you are first.</translation>
    </message>
    <message>
        <source>Velg hvem du er i Innstillinger først.</source>
        <translation>Choose who you are in Settings first.</translation>
    </message>
    <message>
        <source>Velg hvem som skal få tilgang.</source>
        <translation>Choose who is to get access.</translation>
    </message>
    <message>
        <source>Velg hvilke fag kollegaen skal skrive mål i.</source>
        <translation>Choose which subjects the colleague is to write goals in.</translation>
    </message>
    <message>
        <source>Velg hvor mappen skal lages</source>
        <translation>Choose where to make the folder</translation>
    </message>
    <message>
        <source>Velg i tabellen først.</source>
        <translation>Choose in the table first.</translation>
    </message>
    <message>
        <source>Velg læreplanene fra Udir</source>
        <translation>Choose the curricula from Udir</translation>
    </message>
    <message>
        <source>Velg mappe</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>Velg mappen du laget for denne eleven.</source>
        <translation>Choose the folder you made for this pupil.</translation>
    </message>
    <message>
        <source>Velg mappen som slutter på «.ioplab».</source>
        <translation>Choose the folder ending in “.ioplab”.</translation>
    </message>
    <message>
        <source>Velg mål fra et Word-dokument, for eksempel fjorårets plan</source>
        <translation>Choose goals from a Word document, for example last year’s plan</translation>
    </message>
    <message>
        <source>Velg målet observasjonen gjelder.</source>
        <translation>Choose the goal the observation is about.</translation>
    </message>
    <message>
        <source>Velg oppgaven du vil fjerne.</source>
        <translation>Choose the task you want to remove.</translation>
    </message>
    <message>
        <source>Velg planer</source>
        <translation>Choose plans</translation>
    </message>
    <message>
        <source>Velg påstanden du vil ta bort.</source>
        <translation>Choose the statement you want to remove.</translation>
    </message>
    <message>
        <source>Velg rapporten</source>
        <translation>Choose the report</translation>
    </message>
    <message>
        <source>Velg sikkerhetskopien</source>
        <translation>Choose the backup</translation>
    </message>
    <message>
        <source>Velg svarfiler</source>
        <translation>Choose answer files</translation>
    </message>
    <message>
        <source>Velg svarfiler, skriv hvor de ligger, eller slipp dem på feltet.</source>
        <translation>Choose answer files, type where they are, or drop them on the field.</translation>
    </message>
    <message>
        <source>Velg tiltaket du vil ta bort.</source>
        <translation>Choose the measure you want to remove.</translation>
    </message>
    <message>
        <source>Velg {least}–{most} år.</source>
        <translation>Choose {least}–{most} years.</translation>
    </message>
    <message>
        <source>Velg {low}–{high}.</source>
        <translation>Choose {low}–{high}.</translation>
    </message>
    <message>
        <source>Velg «Glemt passordfrasen?», og skriv inn nøkkelen. Det er det samme om bokstavene er store eller små.</source>
        <translation>Choose “Forgotten the passphrase?”, and type the key. It does not matter whether the letters are upper or lower case.</translation>
    </message>
    <message>
        <source>Velg «ny elev» eller «hopp over» for den ene.</source>
        <translation>Choose “new pupil” or “skip” for one of them.</translation>
    </message>
    <message>
        <source>Velg …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Velkommen til ioplab</source>
        <translation>Welcome to ioplab</translation>
    </message>
    <message>
        <source>Vent på dem, eller merk dem som ikke relevant med en grunn.</source>
        <translation>Wait for them, or mark them as not relevant with a reason.</translation>
    </message>
    <message>
        <source>Vent til alle filene er på plass, og prøv igjen.</source>
        <translation>Wait until all the files are in place, and try again.</translation>
    </message>
    <message>
        <source>Vent til dokumentene som lages nå, er ferdige.</source>
        <translation>Wait until the documents being made now are done.</translation>
    </message>
    <message>
        <source>Vent til filen som lages nå, er ferdig.</source>
        <translation>Wait until the file being made now is done.</translation>
    </message>
    <message>
        <source>Vent til filene som leses nå, er lest.</source>
        <translation>Wait until the files being read now have been read.</translation>
    </message>
    <message>
        <source>Verdi</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Verdi og kilde</source>
        <translation>Value and source</translation>
    </message>
    <message>
        <source>Verdien er</source>
        <translation>The value is</translation>
    </message>
    <message>
        <source>Versjon {version}, lisens {licence}</source>
        <translation>Version {version}, licence {licence}</translation>
    </message>
    <message>
        <source>Vi har ikke fått elevens syn denne gangen. Grunn: {reason}</source>
        <translation>We did not get the pupil’s view this time. Reason: {reason}</translation>
    </message>
    <message>
        <source>Vi har lest tallene</source>
        <translation>We have read the figures</translation>
    </message>
    <message>
        <source>Vi tar med oss</source>
        <translation>We bring with us</translation>
    </message>
    <message>
        <source>Vi trenger (tolk, annet)</source>
        <translation>We need (interpreter, other)</translation>
    </message>
    <message>
        <source>Vi vil høre hva du har lyst til å få til i år, og velge mål sammen med deg.</source>
        <translation>We want to hear what you would like to manage this year, and choose goals together with you.</translation>
    </message>
    <message>
        <source>Vi vil høre hvordan det har gått med målene dine så langt i år.</source>
        <translation>We want to hear how your goals have gone so far this year.</translation>
    </message>
    <message>
        <source>Vi vil høre hvordan du har det på skolen.</source>
        <translation>We want to hear how you are getting on at school.</translation>
    </message>
    <message>
        <source>Vi vil høre hvordan året har vært, og hva du vil videre.</source>
        <translation>We want to hear how the year has been, and what you want next.</translation>
    </message>
    <message>
        <source>Vi vil se sammen på hvordan det har gått så langt i år, og hva som bør endres fram til sommeren.</source>
        <translation>We want to look together at how things have gone so far this year, and what should change before the summer.</translation>
    </message>
    <message>
        <source>Vi vil se sammen på hvordan året har gått, og hvilke mål som går videre.</source>
        <translation>We want to look together at how the year has gone, and which goals go on.</translation>
    </message>
    <message>
        <source>Vi vil snakke om hvordan {name} har det og lærer på skolen.</source>
        <translation>We want to talk about how {name} is getting on and learning at school.</translation>
    </message>
    <message>
        <source>Vi vil velge mål for skoleåret sammen med dere, og bli enige om hva vi gjør på skolen og hjemme.</source>
        <translation>We want to choose goals for the school year together with you, and agree on what we do at school and at home.</translation>
    </message>
    <message>
        <source>Vi ønsker en annen tid</source>
        <translation>We would like another time</translation>
    </message>
    <message>
        <source>Videre</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Videre: {step}</source>
        <translation>Next: {step}</translation>
    </message>
    <message>
        <source>Videreført fra før</source>
        <translation>Carried over from before</translation>
    </message>
    <message>
        <source>Videreført, av alle mål</source>
        <translation>Carried over, of all goals</translation>
    </message>
    <message>
        <source>Virkning</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Vis &amp;omvisningen</source>
        <translation>Show the &amp;tour</translation>
    </message>
    <message>
        <source>Vis a&amp;lle</source>
        <translation>Show a&amp;ll</translation>
    </message>
    <message>
        <source>Vis elevene som ikke er ferdige med steg {step}, {name}</source>
        <translation>Show the pupils who have not finished step {step}, {name}</translation>
    </message>
    <message>
        <source>Vis filene igjen</source>
        <translation>Show the files again</translation>
    </message>
    <message>
        <source>Vis slik de var</source>
        <translation>Show as they were</translation>
    </message>
    <message>
        <source>Vis som &amp;tabell</source>
        <translation>Show as &amp;table</translation>
    </message>
    <message>
        <source>Viser bare de som skal inviteres nå. «Vis alle» viser resten.</source>
        <translation>Showing only those to be invited now. “Show all” shows the rest.</translation>
    </message>
    <message>
        <source>Viser bare elevene som ikke er ferdige med steg {step}, {name}: {count} av {all} elever</source>
        <translation>Showing only the pupils who have not finished step {step}, {name}: {count} of {all} pupils</translation>
    </message>
    <message>
        <source>Viser ikke ennå det målet beskriver, heller ikke med støtte</source>
        <translation>Does not yet show what the goal describes, even with support</translation>
    </message>
    <message>
        <source>Vurder målene</source>
        <translation>Assess the goals</translation>
    </message>
    <message>
        <source>Vurder målet først, så kan du skrive et notat.</source>
        <translation>Assess the goal first; then you can write a note.</translation>
    </message>
    <message>
        <source>Vurderer</source>
        <translation>Assesses</translation>
    </message>
    <message>
        <source>Vurdering</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Vurderingen er levert og kan ikke endres.</source>
        <translation>The assessment is submitted and cannot be changed.</translation>
    </message>
    <message>
        <source>Vurderingen er levert og kan ikke tas tilbake.</source>
        <translation>The assessment is submitted and cannot be taken back.</translation>
    </message>
    <message>
        <source>Vurderingene er levert, og du kan ha sett hva andre mener om de samme målene.</source>
        <translation>The ratings are submitted, and you may have seen what others think of the same goals.</translation>
    </message>
    <message>
        <source>Vurdert</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Vurdert av</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Vurdert av bare én</source>
        <translation>Assessed by only one person</translation>
    </message>
    <message>
        <source>Vurdert av to eller flere</source>
        <translation>Assessed by two or more</translation>
    </message>
    <message>
        <source>Vurdert av to, av vurderte mål</source>
        <translation>Assessed by two, of assessed goals</translation>
    </message>
    <message>
        <source>Vurdert av én person</source>
        <translation>Assessed by one person</translation>
    </message>
    <message>
        <source>Vurdert av én, av vurderte mål</source>
        <translation>Assessed by one, of assessed goals</translation>
    </message>
    <message>
        <source>Vurdert bare etter hukommelsen</source>
        <translation>Assessed from memory only</translation>
    </message>
    <message>
        <source>Vurdert etter hukommelsen</source>
        <translation>Assessed from memory</translation>
    </message>
    <message>
        <source>Vurderte ikke</source>
        <translation>Did not assess</translation>
    </message>
    <message>
        <source>Vurderte mål</source>
        <translation>Assessed goals</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word, en side å skrive i</source>
        <translation>Word, a page to write in</translation>
    </message>
    <message>
        <source>Word-dokumenter (*.docx *.doc)</source>
        <translation>Word documents (*.docx *.doc)</translation>
    </message>
    <message>
        <source>administrere</source>
        <translation>administer</translation>
    </message>
    <message>
        <source>administrerer arkivet</source>
        <translation>administers the vault</translation>
    </message>
    <message>
        <source>administrerer ikke arkivet</source>
        <translation>does not administer the vault</translation>
    </message>
    <message>
        <source>alene, med påminning …</source>
        <translation>alone, with a reminder …</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>everyone</translation>
    </message>
    <message>
        <source>alle elever</source>
        <translation>all pupils</translation>
    </message>
    <message>
        <source>alle fag</source>
        <translation>all subjects</translation>
    </message>
    <message>
        <source>alle slags samtaler</source>
        <translation>all kinds of conversation</translation>
    </message>
    <message>
        <source>alle statuser</source>
        <translation>all statuses</translation>
    </message>
    <message>
        <source>alle trinn</source>
        <translation>all grades</translation>
    </message>
    <message>
        <source>alle ved skolen</source>
        <translation>everybody at the school</translation>
    </message>
    <message>
        <source>alle, når eleven ikke har noen ennå</source>
        <translation>everybody, as long as the pupil has nobody</translation>
    </message>
    <message>
        <source>alt</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>alt om eleven tatt ut</source>
        <translation>everything about the pupil exported</translation>
    </message>
    <message>
        <source>ambisjon i målene</source>
        <translation>ambition in the goals</translation>
    </message>
    <message>
        <source>andel</source>
        <translation>share</translation>
    </message>
    <message>
        <source>andel av målene</source>
        <translation>share of the goals</translation>
    </message>
    <message>
        <source>angre det siste, også i et felt du skriver i</source>
        <translation>undo the latest, also in a field you are typing in</translation>
    </message>
    <message>
        <source>angret</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>annen</source>
        <translation>other</translation>
    </message>
    <message>
        <source>annet</source>
        <translation>other</translation>
    </message>
    <message>
        <source>annet enn et samtykke</source>
        <translation>something other than a consent</translation>
    </message>
    <message>
        <source>ansatt</source>
        <translation>staff member</translation>
    </message>
    <message>
        <source>ansatt endret</source>
        <translation>member of staff changed</translation>
    </message>
    <message>
        <source>ansatt lagt til</source>
        <translation>member of staff added</translation>
    </message>
    <message>
        <source>ansatt tatt bort</source>
        <translation>member of staff removed</translation>
    </message>
    <message>
        <source>ansikter, elevens stemme, hva sier eleven selv</source>
        <translation>faces, the pupil’s voice, what does the pupil say</translation>
    </message>
    <message>
        <source>ansvarlig</source>
        <translation>responsible</translation>
    </message>
    <message>
        <source>ansvarlig for et fag i planen</source>
        <translation>responsible for a subject in the plan</translation>
    </message>
    <message>
        <source>ansvarlig for planen</source>
        <translation>person responsible for the plan</translation>
    </message>
    <message>
        <source>ansvarlig for planen, eller kontaktlærer i teamet</source>
        <translation>responsible for the plan, or contact teacher in the team</translation>
    </message>
    <message>
        <source>ansvarlig i {count} fag</source>
        <translation>person responsible in {count} subject(s)</translation>
    </message>
    <message>
        <source>antall</source>
        <translation>number</translation>
    </message>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>arbeides med</source>
        <translation>being worked on</translation>
    </message>
    <message>
        <source>arbeidsmåter</source>
        <translation>working methods</translation>
    </message>
    <message>
        <source>arena og læremidler</source>
        <translation>arena and learning materials</translation>
    </message>
    <message>
        <source>arkivering i elevmappen</source>
        <translation>filing in the pupil’s file</translation>
    </message>
    <message>
        <source>arkivet hentet tilbake fra en sikkerhetskopi</source>
        <translation>vault restored from a backup</translation>
    </message>
    <message>
        <source>assistent/fagarbeider</source>
        <translation>assistant/skilled worker</translation>
    </message>
    <message>
        <source>assistenttimer</source>
        <translation>assistant hours</translation>
    </message>
    <message>
        <source>august</source>
        <translation>August</translation>
    </message>
    <message>
        <source>av</source>
        <translation>of</translation>
    </message>
    <message>
        <source>av {of}</source>
        <translation>of {of}</translation>
    </message>
    <message>
        <source>avdelingsleder</source>
        <translation>head of department</translation>
    </message>
    <message>
        <source>avgjort tidligere</source>
        <translation>decided before</translation>
    </message>
    <message>
        <source>avsluttes</source>
        <translation>end</translation>
    </message>
    <message>
        <source>avsluttet</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>avsluttet: {reason}</source>
        <translation>ended: {reason}</translation>
    </message>
    <message>
        <source>avvik fra læreplanen tillatt</source>
        <translation>deviation from the curriculum allowed</translation>
    </message>
    <message>
        <source>avvik tillatt</source>
        <translation>deviation allowed</translation>
    </message>
    <message>
        <source>avviker delvis fra læreplanen</source>
        <translation>deviates partly from the curriculum</translation>
    </message>
    <message>
        <source>avvist</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>bare bokstaver a–z, tall, - og _</source>
        <translation>only letters a–z, digits, - and _</translation>
    </message>
    <message>
        <source>barnets beste</source>
        <translation>best interests of the child</translation>
    </message>
    <message>
        <source>begrunnelsen «{words}»</source>
        <translation>the reason “{words}”</translation>
    </message>
    <message>
        <source>begynt</source>
        <translation>started</translation>
    </message>
    <message>
        <source>begynte</source>
        <translation>started</translation>
    </message>
    <message>
        <source>begynte på skolen</source>
        <translation>started at the school</translation>
    </message>
    <message>
        <source>begynte {day}</source>
        <translation>started {day}</translation>
    </message>
    <message>
        <source>bidra</source>
        <translation>contribute</translation>
    </message>
    <message>
        <source>bla i dokumentet. Pil opp og ned ruller når ikke hele siden er synlig</source>
        <translation>page through the document. Up and Down scroll when not the whole page is visible</translation>
    </message>
    <message>
        <source>bli enige om {count} mål</source>
        <translation>agree on {count} goal(s)</translation>
    </message>
    <message>
        <source>bokstavene er ødelagt; lagre listen på nytt som CSV UTF-8 eller .xlsx</source>
        <translation>the letters are garbled; save the list again as CSV UTF-8 or .xlsx</translation>
    </message>
    <message>
        <source>cellen er en formel uten verdi; åpne og lagre filen i Excel</source>
        <translation>the cell is a formula without a value; open and save the file in Excel</translation>
    </message>
    <message>
        <source>cellen har en feil fra regnearket</source>
        <translation>the cell has an error from the spreadsheet</translation>
    </message>
    <message>
        <source>cellen ser ut som en formel</source>
        <translation>the cell looks like a formula</translation>
    </message>
    <message>
        <source>dato</source>
        <translation>date</translation>
    </message>
    <message>
        <source>dato ikke fylt inn</source>
        <translation>date not filled in</translation>
    </message>
    <message>
        <source>datoen eleven begynte, kan ikke leses, eller kan leses på flere måter</source>
        <translation>the date the pupil started cannot be read, or can be read in several ways</translation>
    </message>
    <message>
        <source>datoen eller tidspunktet finnes ikke, eller er skrevet på en annen måte enn 2027-01-15</source>
        <translation>the date or time does not exist, or is written in another way than 2027-01-15</translation>
    </message>
    <message>
        <source>dd.mm.åååå</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>dekk skjermen, og vis den igjen</source>
        <translation>cover the screen, and show it again</translation>
    </message>
    <message>
        <source>deles med</source>
        <translation>shared with</translation>
    </message>
    <message>
        <source>den er der fra før</source>
        <translation>it is already there</translation>
    </message>
    <message>
        <source>den samme planen er telt to ganger</source>
        <translation>the same plan is counted twice</translation>
    </message>
    <message>
        <source>desember</source>
        <translation>December</translation>
    </message>
    <message>
        <source>det er en mappe</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>det kan ikke ses hva som er fornavn og hva som er etternavn; skriv «Etternavn, Fornavn»</source>
        <translation>it cannot be seen which is the given name and which the family name; write “Family name, Given name”</translation>
    </message>
    <message>
        <source>det samme er telt to ganger</source>
        <translation>the same thing is counted twice</translation>
    </message>
    <message>
        <source>det skal stå her</source>
        <translation>it must be here</translation>
    </message>
    <message>
        <source>det skal være 1 til {most} oppgaver</source>
        <translation>there must be 1 to {most} tasks</translation>
    </message>
    <message>
        <source>det skal være 2 til {most} nivåer</source>
        <translation>there must be 2 to {most} levels</translation>
    </message>
    <message>
        <source>det skal være en oppgave</source>
        <translation>it must be a task</translation>
    </message>
    <message>
        <source>dette arkivet</source>
        <translation>this vault</translation>
    </message>
    <message>
        <source>diagram lagret</source>
        <translation>chart saved</translation>
    </message>
    <message>
        <source>disken er full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>disken er skrivebeskyttet</source>
        <translation>the disk is write-protected</translation>
    </message>
    <message>
        <source>disken svarer ikke</source>
        <translation>the disk does not respond</translation>
    </message>
    <message>
        <source>dokument laget</source>
        <translation>document made</translation>
    </message>
    <message>
        <source>dokument om overgang laget</source>
        <translation>handover document made</translation>
    </message>
    <message>
        <source>dokumenter levert over</source>
        <translation>documents handed over</translation>
    </message>
    <message>
        <source>du</source>
        <translation>you</translation>
    </message>
    <message>
        <source>du har ikke lov</source>
        <translation>you do not have permission</translation>
    </message>
    <message>
        <source>egne mål</source>
        <translation>own goals</translation>
    </message>
    <message>
        <source>eksport</source>
        <translation>export</translation>
    </message>
    <message>
        <source>elev lagt til</source>
        <translation>pupil added</translation>
    </message>
    <message>
        <source>elev slettet for godt</source>
        <translation>pupil deleted for good</translation>
    </message>
    <message>
        <source>elev tatt bort</source>
        <translation>pupil removed</translation>
    </message>
    <message>
        <source>elev {id} (slettet)</source>
        <translation>pupil {id} (deleted)</translation>
    </message>
    <message>
        <source>elevarbeid</source>
        <translation>pupil’s work</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>the pupil</translation>
    </message>
    <message>
        <source>elevens egen vurdering</source>
        <translation>the pupil’s own assessment</translation>
    </message>
    <message>
        <source>elevens forutsetninger</source>
        <translation>the pupil’s abilities and needs</translation>
    </message>
    <message>
        <source>elevens ord</source>
        <translation>the pupil’s words</translation>
    </message>
    <message>
        <source>elevens plan sett på</source>
        <translation>the pupil’s plan viewed</translation>
    </message>
    <message>
        <source>elevens stemme</source>
        <translation>the pupil’s voice</translation>
    </message>
    <message>
        <source>elevens stemme og oversikten</source>
        <translation>the pupil’s voice and the overview</translation>
    </message>
    <message>
        <source>elevens stemme skrevet</source>
        <translation>the pupil’s voice written</translation>
    </message>
    <message>
        <source>elevens styrker</source>
        <translation>the pupil’s strengths</translation>
    </message>
    <message>
        <source>elevens versjon laget</source>
        <translation>the pupil’s version made</translation>
    </message>
    <message>
        <source>elever</source>
        <translation>pupils</translation>
    </message>
    <message>
        <source>elever med alle mål på topp</source>
        <translation>pupils with all goals at the top</translation>
    </message>
    <message>
        <source>elevliste tatt inn</source>
        <translation>pupil list imported</translation>
    </message>
    <message>
        <source>elevsamtale</source>
        <translation>pupil conversation</translation>
    </message>
    <message>
        <source>elevsamtale, foreldresamtale, foresatte, invitere, møte med PPT, teammøte, takket nei</source>
        <translation>pupil conversation, guardian conversation, guardians, invite, meeting with PPT, team meeting, declined</translation>
    </message>
    <message>
        <source>eller</source>
        <translation>or</translation>
    </message>
    <message>
        <source>en ansatt</source>
        <translation>a member of staff</translation>
    </message>
    <message>
        <source>en celle er for lang til å være navn, dato eller klasse</source>
        <translation>a cell is too long to be a name, date or class</translation>
    </message>
    <message>
        <source>en dag skrives MM-DD, som 01-15, eller school_end</source>
        <translation>a day is written MM-DD, as 01-15, or school_end</translation>
    </message>
    <message>
        <source>en dato</source>
        <translation>a date</translation>
    </message>
    <message>
        <source>en del av stien er ikke en mappe</source>
        <translation>part of the path is not a folder</translation>
    </message>
    <message>
        <source>en kollega som leser planen</source>
        <translation>a colleague who reads the plan</translation>
    </message>
    <message>
        <source>en liste</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>en til som vurderer</source>
        <translation>one more to assess</translation>
    </message>
    <message>
        <source>en tilråding</source>
        <translation>a recommendation</translation>
    </message>
    <message>
        <source>en voksen og jeg</source>
        <translation>one adult and me</translation>
    </message>
    <message>
        <source>endre</source>
        <translation>change</translation>
    </message>
    <message>
        <source>endret</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>endret av</source>
        <translation>changed by</translation>
    </message>
    <message>
        <source>endret etter at planen ble tatt i bruk</source>
        <translation>changed after the plan was activated</translation>
    </message>
    <message>
        <source>enige mål godtatt</source>
        <translation>agreed goals accepted</translation>
    </message>
    <message>
        <source>enige mål godtatt for flere elever</source>
        <translation>agreed goals accepted for several pupils</translation>
    </message>
    <message>
        <source>enige om {said} av {all}</source>
        <translation>agreed on {said} of {all}</translation>
    </message>
    <message>
        <source>er ansvarlig for en oppgave i årshjulet</source>
        <translation>is responsible for a task in the year wheel</translation>
    </message>
    <message>
        <source>er ansvarlig for en plan</source>
        <translation>is responsible for a plan</translation>
    </message>
    <message>
        <source>er ansvarlig for et fag</source>
        <translation>is responsible for a subject</translation>
    </message>
    <message>
        <source>er ansvarlig for et tiltak</source>
        <translation>is responsible for a measure</translation>
    </message>
    <message>
        <source>er bedt om å bidra</source>
        <translation>has been asked to contribute</translation>
    </message>
    <message>
        <source>er ikke et Word-dokument (.docx)</source>
        <translation>is not a Word document (.docx)</translation>
    </message>
    <message>
        <source>er ikke et Word-dokument (.docx), eller det er skadet</source>
        <translation>is not a Word document (.docx), or it is damaged</translation>
    </message>
    <message>
        <source>er med i et IOP-team</source>
        <translation>is a member of an IOP team</translation>
    </message>
    <message>
        <source>er skadet, eller har noe et Word-dokument ikke skal ha</source>
        <translation>is damaged, or has something a Word document should not have</translation>
    </message>
    <message>
        <source>erstatt den gamle</source>
        <translation>replace the old one</translation>
    </message>
    <message>
        <source>et mål i planen</source>
        <translation>a goal in the plan</translation>
    </message>
    <message>
        <source>et objekt</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>et tidspunkt</source>
        <translation>a point in time</translation>
    </message>
    <message>
        <source>etter hukommelsen</source>
        <translation>from memory</translation>
    </message>
    <message>
        <source>etter planåret</source>
        <translation>after the plan year</translation>
    </message>
    <message>
        <source>etternavn</source>
        <translation>last name</translation>
    </message>
    <message>
        <source>evaluering begynt</source>
        <translation>evaluation begun</translation>
    </message>
    <message>
        <source>evaluering endret</source>
        <translation>evaluation changed</translation>
    </message>
    <message>
        <source>evaluering fullført</source>
        <translation>evaluation finalised</translation>
    </message>
    <message>
        <source>fag</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>fag i vedtaket</source>
        <translation>subjects in the decision</translation>
    </message>
    <message>
        <source>fag lagt til</source>
        <translation>subject added</translation>
    </message>
    <message>
        <source>fag tatt bort</source>
        <translation>subject removed</translation>
    </message>
    <message>
        <source>fagkoden er tom</source>
        <translation>the subject code is empty</translation>
    </message>
    <message>
        <source>favoritt gjemt</source>
        <translation>favourite kept</translation>
    </message>
    <message>
        <source>favoritt tatt bort</source>
        <translation>favourite removed</translation>
    </message>
    <message>
        <source>februar</source>
        <translation>February</translation>
    </message>
    <message>
        <source>fem ord med mellomrom mellom</source>
        <translation>five words with spaces between</translation>
    </message>
    <message>
        <source>ferdig</source>
        <translation>done</translation>
    </message>
    <message>
        <source>fil</source>
        <translation>file</translation>
    </message>
    <message>
        <source>filen eller mappen finnes ikke</source>
        <translation>the file or folder does not exist</translation>
    </message>
    <message>
        <source>filen slutter midt i raden</source>
        <translation>the file ends in the middle of the row</translation>
    </message>
    <message>
        <source>filer fra teamene</source>
        <translation>files from the teams</translation>
    </message>
    <message>
        <source>filer fra {year}</source>
        <translation>files from {year}</translation>
    </message>
    <message>
        <source>fire–fem ord du husker</source>
        <translation>four–five words you remember</translation>
    </message>
    <message>
        <source>fjernet i samme omgang</source>
        <translation>removed at the same time</translation>
    </message>
    <message>
        <source>flere hundre år</source>
        <translation>several hundred years</translation>
    </message>
    <message>
        <source>flere invitert til samtale</source>
        <translation>several invited to a conversation</translation>
    </message>
    <message>
        <source>flere rader har samme navn og kan ikke skilles</source>
        <translation>several rows have the same name and cannot be told apart</translation>
    </message>
    <message>
        <source>flere sammenhenger</source>
        <translation>several situations</translation>
    </message>
    <message>
        <source>flytt målet</source>
        <translation>move the goal</translation>
    </message>
    <message>
        <source>for 1 dag siden</source>
        <translation>1 day ago</translation>
    </message>
    <message>
        <source>for eksempel: spesialpedagog 104, assistent 30</source>
        <translation>for example: special educator 104, assistant 30</translation>
    </message>
    <message>
        <source>for få elever</source>
        <translation>too few pupils</translation>
    </message>
    <message>
        <source>for {days} dager siden</source>
        <translation>{days} days ago</translation>
    </message>
    <message>
        <source>forbi</source>
        <translation>past</translation>
    </message>
    <message>
        <source>forenklet IOP</source>
        <translation>simplified IOP</translation>
    </message>
    <message>
        <source>foresatte</source>
        <translation>guardians</translation>
    </message>
    <message>
        <source>foresatte, eller eleven fra 15 år</source>
        <translation>guardians, or the pupil from age 15</translation>
    </message>
    <message>
        <source>foresatte: svar på invitasjon</source>
        <translation>guardians: reply to invitation</translation>
    </message>
    <message>
        <source>foreslått</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>foreslått av</source>
        <translation>proposed by</translation>
    </message>
    <message>
        <source>foreslått mål ikke tatt inn</source>
        <translation>proposed goal not accepted</translation>
    </message>
    <message>
        <source>foreslått mål tatt inn</source>
        <translation>proposed goal accepted</translation>
    </message>
    <message>
        <source>forespørsel til en kollega laget</source>
        <translation>request to a colleague made</translation>
    </message>
    <message>
        <source>forespørsel trukket tilbake</source>
        <translation>request withdrawn</translation>
    </message>
    <message>
        <source>fornavn</source>
        <translation>first name</translation>
    </message>
    <message>
        <source>fornavnet mangler</source>
        <translation>the first name is missing</translation>
    </message>
    <message>
        <source>forrige og neste mål</source>
        <translation>previous and next goal</translation>
    </message>
    <message>
        <source>forrige og neste mål, også i et annet fag</source>
        <translation>previous and next goal, also in another subject</translation>
    </message>
    <message>
        <source>forsinket</source>
        <translation>late</translation>
    </message>
    <message>
        <source>forskjeller</source>
        <translation>differences</translation>
    </message>
    <message>
        <source>forskriften § 9-13</source>
        <translation>the regulations § 9-13</translation>
    </message>
    <message>
        <source>forskriften § 9-19</source>
        <translation>the regulations § 9-19</translation>
    </message>
    <message>
        <source>forventet</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>forventet nivå</source>
        <translation>expected level</translation>
    </message>
    <message>
        <source>fra et fag til organiseringen i det; fra en skole til den alene</source>
        <translation>from a subject to the organisation in it; from a school to that school alone</translation>
    </message>
    <message>
        <source>frist</source>
        <translation>deadline</translation>
    </message>
    <message>
        <source>frist {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>frister, årshjul, mine elever, hva som mangler</source>
        <translation>deadlines, year wheel, my pupils, what is missing</translation>
    </message>
    <message>
        <source>fritatt fra karakter</source>
        <translation>exempt from marks</translation>
    </message>
    <message>
        <source>fritatt fra å vurdere</source>
        <translation>excused from assessing</translation>
    </message>
    <message>
        <source>fryst {day}</source>
        <translation>frozen {day}</translation>
    </message>
    <message>
        <source>fryste tall slettet</source>
        <translation>frozen figures deleted</translation>
    </message>
    <message>
        <source>full IOP</source>
        <translation>full IOP</translation>
    </message>
    <message>
        <source>fullføre</source>
        <translation>finalise</translation>
    </message>
    <message>
        <source>fullføre evalueringen</source>
        <translation>finalise the evaluation</translation>
    </message>
    <message>
        <source>fullført</source>
        <translation>finalised</translation>
    </message>
    <message>
        <source>fullført vurdering rettet</source>
        <translation>finalised assessment corrected</translation>
    </message>
    <message>
        <source>fullført {day}</source>
        <translation>finalised {day}</translation>
    </message>
    <message>
        <source>fysisk tilrettelegging og hjelpemidler</source>
        <translation>physical adaptation and aids</translation>
    </message>
    <message>
        <source>fødselsår</source>
        <translation>year of birth</translation>
    </message>
    <message>
        <source>fødselsåret kan ikke leses, eller kan leses på flere måter; skriv for eksempel 03.05.2016</source>
        <translation>the year of birth cannot be read, or can be read in several ways; write for example 03.05.2016</translation>
    </message>
    <message>
        <source>følger læreplanen</source>
        <translation>follows the curriculum</translation>
    </message>
    <message>
        <source>følger steg {step}, {name}</source>
        <translation>follows step {step}, {name}</translation>
    </message>
    <message>
        <source>før planen begynte</source>
        <translation>before the plan began</translation>
    </message>
    <message>
        <source>før planåret</source>
        <translation>before the plan year</translation>
    </message>
    <message>
        <source>før sto det {stood} · grunn: {reason}</source>
        <translation>before, it said {stood} · reason: {reason}</translation>
    </message>
    <message>
        <source>før vedtaket</source>
        <translation>before the decision</translation>
    </message>
    <message>
        <source>gi den nye et nummer</source>
        <translation>give the new one a number</translation>
    </message>
    <message>
        <source>gi tilgang til årsrapporten</source>
        <translation>give access to the annual report</translation>
    </message>
    <message>
        <source>gitt</source>
        <translation>given</translation>
    </message>
    <message>
        <source>gitt av</source>
        <translation>given by</translation>
    </message>
    <message>
        <source>gitt {day}</source>
        <translation>given {day}</translation>
    </message>
    <message>
        <source>gjelder</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>gjelder fra</source>
        <translation>valid from</translation>
    </message>
    <message>
        <source>gjelder til</source>
        <translation>valid until</translation>
    </message>
    <message>
        <source>gjelder til {day}</source>
        <translation>valid until {day}</translation>
    </message>
    <message>
        <source>gjennomføring</source>
        <translation>methods</translation>
    </message>
    <message>
        <source>gjennomgått i møte, kopi på papir</source>
        <translation>gone through in a meeting, copy on paper</translation>
    </message>
    <message>
        <source>gjort om igjen</source>
        <translation>redone</translation>
    </message>
    <message>
        <source>gjør om igjen</source>
        <translation>redo</translation>
    </message>
    <message>
        <source>grunn</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>grunn til endring skrevet</source>
        <translation>reason for change written</translation>
    </message>
    <message>
        <source>grunnlag</source>
        <translation>basis</translation>
    </message>
    <message>
        <source>gruppe</source>
        <translation>group</translation>
    </message>
    <message>
        <source>gå til eleven. I søkefeltet: gå til den første</source>
        <translation>go to the pupil. In the search field: go to the first</translation>
    </message>
    <message>
        <source>går bra</source>
        <translation>going well</translation>
    </message>
    <message>
        <source>halvår</source>
        <translation>mid-year</translation>
    </message>
    <message>
        <source>halvårsevaluering</source>
        <translation>mid-year evaluation</translation>
    </message>
    <message>
        <source>halvårsevaluering, årsevaluering, halvårsvurdering, mestring, måloppnåelse</source>
        <translation>mid-year evaluation, annual evaluation, mid-year assessment, mastery, attainment</translation>
    </message>
    <message>
        <source>halvårsevalueringen</source>
        <translation>the mid-year evaluation</translation>
    </message>
    <message>
        <source>halvårsvurdering laget</source>
        <translation>mid-year assessment made</translation>
    </message>
    <message>
        <source>har foreslått et mål</source>
        <translation>has proposed a goal</translation>
    </message>
    <message>
        <source>har ingen tekst</source>
        <translation>has no text</translation>
    </message>
    <message>
        <source>har kriterium</source>
        <translation>has a criterion</translation>
    </message>
    <message>
        <source>har kvalitetssikret en plan</source>
        <translation>has quality-checked a plan</translation>
    </message>
    <message>
        <source>har lærerkompetanse</source>
        <translation>qualified teacher</translation>
    </message>
    <message>
        <source>har skrevet en observasjon</source>
        <translation>has written an observation</translation>
    </message>
    <message>
        <source>har vurdert mål</source>
        <translation>has assessed goals</translation>
    </message>
    <message>
        <source>har vært med på å bli enige om mål</source>
        <translation>has taken part in agreeing on goals</translation>
    </message>
    <message>
        <source>hel</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>hele arkivet</source>
        <translation>the whole vault</translation>
    </message>
    <message>
        <source>hele bredden</source>
        <translation>full width</translation>
    </message>
    <message>
        <source>hele siden</source>
        <translation>whole page</translation>
    </message>
    <message>
        <source>hele året</source>
        <translation>the whole year</translation>
    </message>
    <message>
        <source>helsestasjonen</source>
        <translation>the health centre</translation>
    </message>
    <message>
        <source>helsesykepleier</source>
        <translation>school nurse</translation>
    </message>
    <message>
        <source>helt enige</source>
        <translation>exact agreement</translation>
    </message>
    <message>
        <source>heltall</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>hent tilbake, gjenopprette, backup</source>
        <translation>restore, recover, backup</translation>
    </message>
    <message>
        <source>her kan det stå {roles}</source>
        <translation>here there can be {roles}</translation>
    </message>
    <message>
        <source>her mangler en tekst</source>
        <translation>a text is missing here</translation>
    </message>
    <message>
        <source>her skal det stå hvilket nivå målet er nådd fra: 2 til {top}</source>
        <translation>here must be the level from which the goal is attained: 2 to {top}</translation>
    </message>
    <message>
        <source>her skal det stå objekter</source>
        <translation>objects are expected here</translation>
    </message>
    <message>
        <source>her skal det stå true eller false</source>
        <translation>here must be true or false</translation>
    </message>
    <message>
        <source>her skal det stå {wanted}, ikke {got}</source>
        <translation>{wanted} is expected here, not {got}</translation>
    </message>
    <message>
        <source>her skal det stå «midyear» eller «annual»</source>
        <translation>“midyear” or “annual” is expected here</translation>
    </message>
    <message>
        <source>her skal det stå «{wanted}»</source>
        <translation>“{wanted}” is expected here</translation>
    </message>
    <message>
        <source>historikk: hvordan det sto før hver endring, og hvem som endret</source>
        <translation>history: how it was before each change, and who made the change</translation>
    </message>
    <message>
        <source>historikken til feltet du står i; Esc fører tilbake</source>
        <translation>the history of the field you are in; Esc takes you back</translation>
    </message>
    <message>
        <source>hjelp til det du ser</source>
        <translation>help with what you see</translation>
    </message>
    <message>
        <source>holdt</source>
        <translation>held</translation>
    </message>
    <message>
        <source>holdt {day}</source>
        <translation>held {day}</translation>
    </message>
    <message>
        <source>hva</source>
        <translation>what</translation>
    </message>
    <message>
        <source>hva nå: videreføres, justeres, avsluttes</source>
        <translation>what next: continue, adjust, end</translation>
    </message>
    <message>
        <source>hva som velges bort</source>
        <translation>what is left out</translation>
    </message>
    <message>
        <source>hvem som administrerer arkivet</source>
        <translation>who administers the vault</translation>
    </message>
    <message>
        <source>hvem som er i teamet</source>
        <translation>who is in the team</translation>
    </message>
    <message>
        <source>hvem som har fått den</source>
        <translation>who has received it</translation>
    </message>
    <message>
        <source>hvem som sitter her</source>
        <translation>who is at this computer</translation>
    </message>
    <message>
        <source>hvem som tok del i det dere er enige om</source>
        <translation>who took part in what you agreed on</translation>
    </message>
    <message>
        <source>hvem som var med</source>
        <translation>who took part</translation>
    </message>
    <message>
        <source>hvor lenge elever beholdes</source>
        <translation>how long pupils are kept</translation>
    </message>
    <message>
        <source>hvordan</source>
        <translation>how</translation>
    </message>
    <message>
        <source>hvordan dere spurte</source>
        <translation>how you asked</translation>
    </message>
    <message>
        <source>hvordan det går</source>
        <translation>how it is going</translation>
    </message>
    <message>
        <source>hvordan det observeres</source>
        <translation>how it is observed</translation>
    </message>
    <message>
        <source>hvorfor det ikke er arbeidet med</source>
        <translation>why it has not been worked on</translation>
    </message>
    <message>
        <source>hvorfor det sluttet</source>
        <translation>why it ended</translation>
    </message>
    <message>
        <source>hvorfor ikke spurt</source>
        <translation>why not asked</translation>
    </message>
    <message>
        <source>hvorfor slik</source>
        <translation>why this way</translation>
    </message>
    <message>
        <source>i bruk</source>
        <translation>active</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>i en gruppe</source>
        <translation>in a group</translation>
    </message>
    <message>
        <source>i farger</source>
        <translation>in colour</translation>
    </message>
    <message>
        <source>i flere situasjoner</source>
        <translation>in several situations</translation>
    </message>
    <message>
        <source>i klassen</source>
        <translation>in the class</translation>
    </message>
    <message>
        <source>i planåret</source>
        <translation>in the plan year</translation>
    </message>
    <message>
        <source>id-en er ikke en UUID</source>
        <translation>the id is not a UUID</translation>
    </message>
    <message>
        <source>id-en skal ligne «vaart-nettverk/1», og ikke begynne med «ioplab-»</source>
        <translation>the id must look like “vaart-nettverk/1”, and not begin with “ioplab-”</translation>
    </message>
    <message>
        <source>ikke arbeidet med</source>
        <translation>not worked on</translation>
    </message>
    <message>
        <source>ikke avgjort</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>ikke avvik</source>
        <translation>no deviation</translation>
    </message>
    <message>
        <source>ikke begynt</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>ikke beregnet</source>
        <translation>not calculated</translation>
    </message>
    <message>
        <source>ikke blant de ansatte lenger</source>
        <translation>no longer among the staff</translation>
    </message>
    <message>
        <source>ikke ferdig</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>ikke fjernet; de går ut etter hvert</source>
        <translation>not removed; they expire in time</translation>
    </message>
    <message>
        <source>ikke ført</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>ikke gitt ennå</source>
        <translation>not given yet</translation>
    </message>
    <message>
        <source>ikke installert</source>
        <translation>not installed</translation>
    </message>
    <message>
        <source>ikke invitert</source>
        <translation>not invited</translation>
    </message>
    <message>
        <source>ikke lest gjennom ennå</source>
        <translation>not read through yet</translation>
    </message>
    <message>
        <source>ikke lærerkompetanse</source>
        <translation>not a qualified teacher</translation>
    </message>
    <message>
        <source>ikke mottatt</source>
        <translation>not received</translation>
    </message>
    <message>
        <source>ikke noe</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>ikke nødvendig</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>ikke relevant</source>
        <translation>not relevant</translation>
    </message>
    <message>
        <source>ikke skrevet ennå</source>
        <translation>not written yet</translation>
    </message>
    <message>
        <source>ikke startet</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>ikke tatt inn</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>ikke tatt ut: {why}</source>
        <translation>not exported: {why}</translation>
    </message>
    <message>
        <source>ikke unntak</source>
        <translation>no exemption</translation>
    </message>
    <message>
        <source>ikke valgt blant de ansatte</source>
        <translation>not chosen among the staff</translation>
    </message>
    <message>
        <source>ikke vurdert</source>
        <translation>not assessed</translation>
    </message>
    <message>
        <source>ikke vurdert ved årets slutt</source>
        <translation>not assessed at the end of the year</translation>
    </message>
    <message>
        <source>indikator ført for hånd</source>
        <translation>indicator entered by hand</translation>
    </message>
    <message>
        <source>indikator ført for hånd endret</source>
        <translation>indicator entered by hand changed</translation>
    </message>
    <message>
        <source>indikator ført for hånd tatt bort</source>
        <translation>indicator entered by hand removed</translation>
    </message>
    <message>
        <source>individuelt tilrettelagt opplæring (ITO)</source>
        <translation>individually adapted education (ITO)</translation>
    </message>
    <message>
        <source>indre eller ytre team</source>
        <translation>inner or outer team</translation>
    </message>
    <message>
        <source>indre team</source>
        <translation>inner team</translation>
    </message>
    <message>
        <source>ingen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>ingen IOP dette skoleåret</source>
        <translation>no IOP this school year</translation>
    </message>
    <message>
        <source>ingen IOP for {year}</source>
        <translation>no IOP for {year}</translation>
    </message>
    <message>
        <source>ingen filer lest inn</source>
        <translation>no files imported</translation>
    </message>
    <message>
        <source>ingen forskjell regnes ut: en av gruppene har under {fewest} elever</source>
        <translation>no difference is calculated: one of the groups has fewer than {fewest} pupils</translation>
    </message>
    <message>
        <source>ingen har fått den ennå</source>
        <translation>nobody has received it yet</translation>
    </message>
    <message>
        <source>ingen mål vurdert</source>
        <translation>no goals assessed</translation>
    </message>
    <message>
        <source>ingenting</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>innen ett nivå</source>
        <translation>within one level</translation>
    </message>
    <message>
        <source>innhold</source>
        <translation>content</translation>
    </message>
    <message>
        <source>innhold eller gjennomføring i {count} fag</source>
        <translation>content or methods in {count} subject(s)</translation>
    </message>
    <message>
        <source>innhold og gjennomføring endret</source>
        <translation>content and methods changed</translation>
    </message>
    <message>
        <source>intensiv opplæring endret</source>
        <translation>intensive training changed</translation>
    </message>
    <message>
        <source>intensiv opplæring lagt til</source>
        <translation>intensive training added</translation>
    </message>
    <message>
        <source>intensiv opplæring tatt bort</source>
        <translation>intensive training removed</translation>
    </message>
    <message>
        <source>intervallet dekker ikke 0</source>
        <translation>the interval does not cover 0</translation>
    </message>
    <message>
        <source>invitasjon til samtale laget</source>
        <translation>invitation to a conversation made</translation>
    </message>
    <message>
        <source>invitert</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>invitert, venter svar</source>
        <translation>invited, awaiting reply</translation>
    </message>
    <message>
        <source>ioplab</source>
        <translation>ioplab</translation>
    </message>
    <message>
        <source>ioplab: Beklager, her er det en feil i ioplab. Ingenting er ødelagt.</source>
        <translation>ioplab: Sorry, there is an error in ioplab. Nothing is damaged.</translation>
    </message>
    <message>
        <source>ioplabs mestringsskala</source>
        <translation>ioplab’s mastery scale</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>januar</source>
        <translation>January</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>justeres</source>
        <translation>adjust</translation>
    </message>
    <message>
        <source>kalenderfil laget</source>
        <translation>calendar file made</translation>
    </message>
    <message>
        <source>kan avvike fra læreplanen</source>
        <translation>may deviate from the curriculum</translation>
    </message>
    <message>
        <source>kan ikke lages ennå: evalueringen er ikke startet</source>
        <translation>cannot be made yet: the evaluation is not started</translation>
    </message>
    <message>
        <source>kan ikke skilles fra tilfeldig variasjon</source>
        <translation>cannot be told apart from chance variation</translation>
    </message>
    <message>
        <source>karakter</source>
        <translation>marks</translation>
    </message>
    <message>
        <source>kilde</source>
        <translation>source</translation>
    </message>
    <message>
        <source>kildens dato</source>
        <translation>date of the source</translation>
    </message>
    <message>
        <source>klasse</source>
        <translation>class</translation>
    </message>
    <message>
        <source>klasse {name}</source>
        <translation>class {name}</translation>
    </message>
    <message>
        <source>klassen er blitt en dato i regnearket</source>
        <translation>the class has become a date in the spreadsheet</translation>
    </message>
    <message>
        <source>klassens plan</source>
        <translation>the class plan</translation>
    </message>
    <message>
        <source>knappen øverst: start, lever, godta, fullfør</source>
        <translation>the top button: start, submit, accept, finalise</translation>
    </message>
    <message>
        <source>kode</source>
        <translation>code</translation>
    </message>
    <message>
        <source>kollegasjekk</source>
        <translation>colleague check</translation>
    </message>
    <message>
        <source>kollegasjekk skrevet inn</source>
        <translation>colleague check entered</translation>
    </message>
    <message>
        <source>kommentar</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>kommer</source>
        <translation>coming</translation>
    </message>
    <message>
        <source>kompetansemål</source>
        <translation>competence aims</translation>
    </message>
    <message>
        <source>kompetansemålsettet finnes ikke i filen</source>
        <translation>the set of competence aims is not in the file</translation>
    </message>
    <message>
        <source>kontaktlærer</source>
        <translation>contact teacher</translation>
    </message>
    <message>
        <source>kopier tabellen</source>
        <translation>copy the table</translation>
    </message>
    <message>
        <source>krav</source>
        <translation>demand</translation>
    </message>
    <message>
        <source>kriterium</source>
        <translation>criterion</translation>
    </message>
    <message>
        <source>kriterium i {count} mål</source>
        <translation>criterion in {count} goal(s)</translation>
    </message>
    <message>
        <source>kriterium: {text}</source>
        <translation>criterion: {text}</translation>
    </message>
    <message>
        <source>kryss av målet. Enter legger til det som er krysset av, Esc går tilbake</source>
        <translation>tick the goal. Enter adds what is ticked, Esc goes back</translation>
    </message>
    <message>
        <source>lage neste års plan</source>
        <translation>make next year’s plan</translation>
    </message>
    <message>
        <source>lagre svarfilen</source>
        <translation>save the answer file</translation>
    </message>
    <message>
        <source>leder</source>
        <translation>leader</translation>
    </message>
    <message>
        <source>legge til elev, registrere elev</source>
        <translation>add pupil, register pupil</translation>
    </message>
    <message>
        <source>lengre tid enn noen har</source>
        <translation>longer than anybody has</translation>
    </message>
    <message>
        <source>lesing</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>levert</source>
        <translation>submitted</translation>
    </message>
    <message>
        <source>listen skal ha {wanted} ledd</source>
        <translation>the list must have {wanted} items</translation>
    </message>
    <message>
        <source>listen til venstre</source>
        <translation>the list on the left</translation>
    </message>
    <message>
        <source>litt av hvert</source>
        <translation>a bit of both</translation>
    </message>
    <message>
        <source>logg: hvem som har sett på, endret og tatt ut</source>
        <translation>log: who has viewed, changed and exported</translation>
    </message>
    <message>
        <source>loggen tatt ut</source>
        <translation>log exported</translation>
    </message>
    <message>
        <source>lukk spørsmålet om hvordan det skal lagres</source>
        <translation>close the question of how it is to be saved</translation>
    </message>
    <message>
        <source>lukk spørsmålet om tilgang eller nødnøkkel</source>
        <translation>close the question about access or recovery key</translation>
    </message>
    <message>
        <source>lås</source>
        <translation>lock</translation>
    </message>
    <message>
        <source>lås, og spør hvem som kommer</source>
        <translation>lock, and ask who is coming</translation>
    </message>
    <message>
        <source>læremidler</source>
        <translation>learning materials</translation>
    </message>
    <message>
        <source>læreplan</source>
        <translation>curriculum</translation>
    </message>
    <message>
        <source>læreplanen finnes ikke i filen</source>
        <translation>the curriculum is not in the file</translation>
    </message>
    <message>
        <source>lærer</source>
        <translation>teacher</translation>
    </message>
    <message>
        <source>lærertimer</source>
        <translation>teacher hours</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>May</translation>
    </message>
    <message>
        <source>mangler</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>manifest.json: kontrollsummer (SHA-256) av filene</source>
        <translation>manifest.json: checksums (SHA-256) of the files</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <source>maskinen husker</source>
        <translation>computer remembers</translation>
    </message>
    <message>
        <source>maskinen husker ikke lenger</source>
        <translation>computer no longer remembers</translation>
    </message>
    <message>
        <source>med en påminning</source>
        <translation>with a reminder</translation>
    </message>
    <message>
        <source>med mye hjelp</source>
        <translation>with much help</translation>
    </message>
    <message>
        <source>meg</source>
        <translation>me</translation>
    </message>
    <message>
        <source>mellomrom</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>mengde</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>merknad</source>
        <translation>finding</translation>
    </message>
    <message>
        <source>mestringsskalaen byttet</source>
        <translation>mastery scale changed</translation>
    </message>
    <message>
        <source>mestringsskalaen er ikke installert</source>
        <translation>the mastery scale is not installed</translation>
    </message>
    <message>
        <source>mestringsskalaen mangler eller er ikke hel</source>
        <translation>the mastery scale is missing or incomplete</translation>
    </message>
    <message>
        <source>miljøarbeider</source>
        <translation>milieu worker</translation>
    </message>
    <message>
        <source>miljøterapeut</source>
        <translation>milieu therapist</translation>
    </message>
    <message>
        <source>mottatt</source>
        <translation>received</translation>
    </message>
    <message>
        <source>mottatt {day}</source>
        <translation>received {day}</translation>
    </message>
    <message>
        <source>mål</source>
        <translation>goals</translation>
    </message>
    <message>
        <source>mål avsluttet</source>
        <translation>goal ended</translation>
    </message>
    <message>
        <source>mål endret</source>
        <translation>goal changed</translation>
    </message>
    <message>
        <source>mål hentet fra i fjor</source>
        <translation>goals carried over from last year</translation>
    </message>
    <message>
        <source>mål hentet inn</source>
        <translation>goals fetched</translation>
    </message>
    <message>
        <source>mål i fag</source>
        <translation>goals in subjects</translation>
    </message>
    <message>
        <source>mål i {count} fag</source>
        <translation>goals in {count} subject(s)</translation>
    </message>
    <message>
        <source>mål i {subjects}</source>
        <translation>goals in {subjects}</translation>
    </message>
    <message>
        <source>mål lagt til</source>
        <translation>goal added</translation>
    </message>
    <message>
        <source>mål satt</source>
        <translation>goals set</translation>
    </message>
    <message>
        <source>mål tatt bort</source>
        <translation>goal removed</translation>
    </message>
    <message>
        <source>mål vurdert</source>
        <translation>goal assessed</translation>
    </message>
    <message>
        <source>mål vurdert av to</source>
        <translation>goals assessed by two</translation>
    </message>
    <message>
        <source>målbanken og Fra i fjor</source>
        <translation>the goal bank and Last year</translation>
    </message>
    <message>
        <source>målene flyttet</source>
        <translation>goals moved</translation>
    </message>
    <message>
        <source>målet er vurdert to ganger</source>
        <translation>the goal is assessed twice</translation>
    </message>
    <message>
        <source>målet er vurdert to ganger av samme person</source>
        <translation>the goal is assessed twice by the same person</translation>
    </message>
    <message>
        <source>målet har to av elevens egne vurderinger</source>
        <translation>the goal has two of the pupil’s own assessments</translation>
    </message>
    <message>
        <source>målet har to omforente vurderinger</source>
        <translation>the goal has two agreed assessments</translation>
    </message>
    <message>
        <source>målet kan ikke både ha et nivå og være ikke arbeidet med</source>
        <translation>the goal cannot both have a level and be not worked on</translation>
    </message>
    <message>
        <source>målet mangler nivå, eller grunn til at det ikke er arbeidet med</source>
        <translation>the goal has no level, nor a reason why it was not worked on</translation>
    </message>
    <message>
        <source>målets ordlyd endret</source>
        <translation>wording of goal changed</translation>
    </message>
    <message>
        <source>målvalg</source>
        <translation>goal selection</translation>
    </message>
    <message>
        <source>møte med PPT</source>
        <translation>meeting with PPT</translation>
    </message>
    <message>
        <source>navnet er for langt</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>navnet mangler eller kan ikke leses</source>
        <translation>the name is missing or cannot be read</translation>
    </message>
    <message>
        <source>nei</source>
        <translation>no</translation>
    </message>
    <message>
        <source>neste lenke, og følg den</source>
        <translation>next link, and follow it</translation>
    </message>
    <message>
        <source>neste og forrige felt, også ut av en tabell</source>
        <translation>next and previous field, also out of a table</translation>
    </message>
    <message>
        <source>neste oppgave, og vis elevene som mangler den</source>
        <translation>next task, and show the pupils who lack it</translation>
    </message>
    <message>
        <source>neste overskrift, og sorter</source>
        <translation>next heading, and sort</translation>
    </message>
    <message>
        <source>neste sted, og inn på siden</source>
        <translation>next place, and into the page</translation>
    </message>
    <message>
        <source>neste års plan begynt</source>
        <translation>next year’s plan begun</translation>
    </message>
    <message>
        <source>nivå</source>
        <translation>level</translation>
    </message>
    <message>
        <source>nivå {level}</source>
        <translation>level {level}</translation>
    </message>
    <message>
        <source>nivå {level} av {count}</source>
        <translation>level {level} of {count}</translation>
    </message>
    <message>
        <source>nivåene er ikke skalaens</source>
        <translation>the levels are not those of the scale</translation>
    </message>
    <message>
        <source>nivåene skal være nummerert 1, 2, 3 …, lavest først</source>
        <translation>the levels must be numbered 1, 2, 3 …, lowest first</translation>
    </message>
    <message>
        <source>noen minutter eller mindre</source>
        <translation>a few minutes or less</translation>
    </message>
    <message>
        <source>noen satt på listen over dem som skal levere tall</source>
        <translation>someone put on the list of those who are to submit figures</translation>
    </message>
    <message>
        <source>noen tatt av listen over dem som skal levere tall</source>
        <translation>someone taken off the list of those who are to submit figures</translation>
    </message>
    <message>
        <source>notat</source>
        <translation>note</translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>ny nødnøkkel laget</source>
        <translation>new recovery key made</translation>
    </message>
    <message>
        <source>ny nøkkel godtatt fra noen som leverer tall</source>
        <translation>new key accepted from someone who submits figures</translation>
    </message>
    <message>
        <source>nå</source>
        <translation>now</translation>
    </message>
    <message>
        <source>nådd</source>
        <translation>attained</translation>
    </message>
    <message>
        <source>når det trengs</source>
        <translation>when needed</translation>
    </message>
    <message>
        <source>når i året</source>
        <translation>when in the year</translation>
    </message>
    <message>
        <source>nødnøkkelen tatt vare på</source>
        <translation>recovery key kept</translation>
    </message>
    <message>
        <source>nøkkelen har feil form</source>
        <translation>the key has the wrong form</translation>
    </message>
    <message>
        <source>nøklene til dem som leverer tall, husket</source>
        <translation>the keys of those who deliver figures, remembered</translation>
    </message>
    <message>
        <source>observasjon rettet</source>
        <translation>observation corrected</translation>
    </message>
    <message>
        <source>observasjon skrevet</source>
        <translation>observation written</translation>
    </message>
    <message>
        <source>observasjon tatt bort</source>
        <translation>observation removed</translation>
    </message>
    <message>
        <source>observert</source>
        <translation>observed</translation>
    </message>
    <message>
        <source>observert, elevarbeid, prøve, etter hukommelsen</source>
        <translation>observed, pupil’s work, test, from memory</translation>
    </message>
    <message>
        <source>offentlig</source>
        <translation>public</translation>
    </message>
    <message>
        <source>offentlig utgave</source>
        <translation>public version</translation>
    </message>
    <message>
        <source>og</source>
        <translation>and</translation>
    </message>
    <message>
        <source>og {count} til</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>om 1 dag</source>
        <translation>in 1 day</translation>
    </message>
    <message>
        <source>om {days} dager</source>
        <translation>in {days} days</translation>
    </message>
    <message>
        <source>omforent vurdering</source>
        <translation>agreed assessment</translation>
    </message>
    <message>
        <source>område</source>
        <translation>area</translation>
    </message>
    <message>
        <source>omtrent {count} døgn</source>
        <translation>about {count} day(s)</translation>
    </message>
    <message>
        <source>omtrent {count} måneder</source>
        <translation>about {count} months</translation>
    </message>
    <message>
        <source>omtrent {count} timer</source>
        <translation>about {count} hour(s)</translation>
    </message>
    <message>
        <source>omtrent {count} år</source>
        <translation>about {count} years</translation>
    </message>
    <message>
        <source>oppgave</source>
        <translation>task</translation>
    </message>
    <message>
        <source>oppgave i årshjulet krysset av</source>
        <translation>task in the year wheel ticked</translation>
    </message>
    <message>
        <source>oppgave lagt til i årshjulet</source>
        <translation>task added to the year wheel</translation>
    </message>
    <message>
        <source>oppgave tatt ut av årshjulet</source>
        <translation>task taken out of the year wheel</translation>
    </message>
    <message>
        <source>oppgaver og tempo</source>
        <translation>tasks and pace</translation>
    </message>
    <message>
        <source>opplysninger om eleven endret</source>
        <translation>pupil’s details changed</translation>
    </message>
    <message>
        <source>oppsett, språk, tekststørrelse, årshjul</source>
        <translation>setup, language, text size, year wheel</translation>
    </message>
    <message>
        <source>ord</source>
        <translation>words</translation>
    </message>
    <message>
        <source>organisering</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>overalt</source>
        <translation>everywhere</translation>
    </message>
    <message>
        <source>overganger</source>
        <translation>transitions</translation>
    </message>
    <message>
        <source>oversikt over opplæringen</source>
        <translation>overview of the education</translation>
    </message>
    <message>
        <source>papir</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>passordfrase byttet</source>
        <translation>passphrase changed</translation>
    </message>
    <message>
        <source>passordfrase, passord, nødnøkkel, gi tilgang, husk på denne maskinen</source>
        <translation>passphrase, password, recovery key, give access, remember on this machine</translation>
    </message>
    <message>
        <source>personlig assistanse</source>
        <translation>personal assistance</translation>
    </message>
    <message>
        <source>pil opp, pil ned</source>
        <translation>Up, Down</translation>
    </message>
    <message>
        <source>pil opp, pil ned, Enter</source>
        <translation>Up, Down, Enter</translation>
    </message>
    <message>
        <source>pil venstre, pil høyre</source>
        <translation>Left, Right</translation>
    </message>
    <message>
        <source>pil venstre, pil høyre, mellomrom</source>
        <translation>Left, Right, Space</translation>
    </message>
    <message>
        <source>piltastene, Enter</source>
        <translation>the arrow keys, Enter</translation>
    </message>
    <message>
        <source>plan begynt</source>
        <translation>plan begun</translation>
    </message>
    <message>
        <source>plan og mål</source>
        <translation>plan and goals</translation>
    </message>
    <message>
        <source>plan.json: alle opplysningene, slik et annet program kan lese dem (formatet ioplab-plan/1)</source>
        <translation>plan.json: all the information, in a form another program can read (the format ioplab-plan/1)</translation>
    </message>
    <message>
        <source>planen</source>
        <translation>the plan</translation>
    </message>
    <message>
        <source>planen avsluttet</source>
        <translation>plan closed</translation>
    </message>
    <message>
        <source>planen endret</source>
        <translation>plan changed</translation>
    </message>
    <message>
        <source>planen er tatt i bruk {day}</source>
        <translation>the plan was activated on {day}</translation>
    </message>
    <message>
        <source>planen tatt i bruk</source>
        <translation>plan activated</translation>
    </message>
    <message>
        <source>planer lest inn</source>
        <translation>plans imported</translation>
    </message>
    <message>
        <source>planer tatt ut som fil</source>
        <translation>plans exported as file</translation>
    </message>
    <message>
        <source>prøve</source>
        <translation>test</translation>
    </message>
    <message>
        <source>på dagen</source>
        <translation>on the day</translation>
    </message>
    <message>
        <source>påbegynt</source>
        <translation>started</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>rad om tilgang til årsrapporten tatt bort</source>
        <translation>row about access to the annual report removed</translation>
    </message>
    <message>
        <source>raden har et fødselsnummer i en kolonne som tas inn</source>
        <translation>the row has a national identity number in a column that is imported</translation>
    </message>
    <message>
        <source>raden har flere celler enn det er kolonner</source>
        <translation>the row has more cells than there are columns</translation>
    </message>
    <message>
        <source>raden ser ut som en sum under listen, ikke en elev</source>
        <translation>the row looks like a total below the list, not a pupil</translation>
    </message>
    <message>
        <source>rapport med tall lagret</source>
        <translation>report of figures saved</translation>
    </message>
    <message>
        <source>refleksjon over tallene skrevet</source>
        <translation>reflection on the figures written</translation>
    </message>
    <message>
        <source>regel</source>
        <translation>rule</translation>
    </message>
    <message>
        <source>regning</source>
        <translation>arithmetic</translation>
    </message>
    <message>
        <source>rekkefølgen målene står i</source>
        <translation>the order of the goals</translation>
    </message>
    <message>
        <source>rektor</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>rektor, skoleledelse, indikatorer, måloppnåelse, Excel</source>
        <translation>principal, school leadership, indicators, attainment, Excel</translation>
    </message>
    <message>
        <source>ressurser hjemme</source>
        <translation>resources at home</translation>
    </message>
    <message>
        <source>rett i ruten</source>
        <translation>correct in the cell</translation>
    </message>
    <message>
        <source>rett inn i et av de ni stegene</source>
        <translation>straight to one of the nine steps</translation>
    </message>
    <message>
        <source>rettelsen mangler en grunn</source>
        <translation>the correction has no reason</translation>
    </message>
    <message>
        <source>rettelser</source>
        <translation>corrections</translation>
    </message>
    <message>
        <source>rettet</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>rettet av</source>
        <translation>corrected by</translation>
    </message>
    <message>
        <source>rettigheter, tilganger, administrator</source>
        <translation>rights, access, administrator</translation>
    </message>
    <message>
        <source>revisjon {when}, {who}
{what}</source>
        <translation>revision {when}, {who}
{what}</translation>
    </message>
    <message>
        <source>revisjonene telles fra 1</source>
        <translation>revisions are counted from 1</translation>
    </message>
    <message>
        <source>rolle</source>
        <translation>role</translation>
    </message>
    <message>
        <source>rutine for evaluering</source>
        <translation>routine for evaluation</translation>
    </message>
    <message>
        <source>råd</source>
        <translation>advice</translation>
    </message>
    <message>
        <source>sakkyndig vurdering</source>
        <translation>expert assessment</translation>
    </message>
    <message>
        <source>sakkyndig vurdering endret</source>
        <translation>expert assessment changed</translation>
    </message>
    <message>
        <source>sakkyndig vurdering lagt til</source>
        <translation>expert assessment added</translation>
    </message>
    <message>
        <source>sakkyndig vurdering tatt bort</source>
        <translation>expert assessment removed</translation>
    </message>
    <message>
        <source>saksnummer</source>
        <translation>case number</translation>
    </message>
    <message>
        <source>samlet av flere filer</source>
        <translation>combined from several files</translation>
    </message>
    <message>
        <source>samme id er brukt to ganger i filen</source>
        <translation>the same id is used twice in the file</translation>
    </message>
    <message>
        <source>sammen med klassen</source>
        <translation>together with the class</translation>
    </message>
    <message>
        <source>sammenheng mellom tilråding og opplæring</source>
        <translation>link between recommendation and education</translation>
    </message>
    <message>
        <source>samtale endret</source>
        <translation>conversation changed</translation>
    </message>
    <message>
        <source>samtale med foresatte</source>
        <translation>conversation with guardians</translation>
    </message>
    <message>
        <source>samtale skrevet inn</source>
        <translation>conversation entered</translation>
    </message>
    <message>
        <source>samtale tatt bort</source>
        <translation>conversation removed</translation>
    </message>
    <message>
        <source>samtykke</source>
        <translation>consent</translation>
    </message>
    <message>
        <source>samtykke til deling endret</source>
        <translation>consent to sharing changed</translation>
    </message>
    <message>
        <source>samtykke til deling lagt til</source>
        <translation>consent to sharing added</translation>
    </message>
    <message>
        <source>samtykke til deling tatt bort</source>
        <translation>consent to sharing removed</translation>
    </message>
    <message>
        <source>samtykke {day}: {what}, til {who}</source>
        <translation>consent {day}: {what}, to {who}</translation>
    </message>
    <message>
        <source>se</source>
        <translation>see</translation>
    </message>
    <message>
        <source>se lisensfilen</source>
        <translation>see the licence file</translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <source>sett den</source>
        <translation>seen on</translation>
    </message>
    <message>
        <source>sett på</source>
        <translation>viewed</translation>
    </message>
    <message>
        <source>sikkerhetskopier tatt bort</source>
        <translation>backups removed</translation>
    </message>
    <message>
        <source>sjekket</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>sjekket av</source>
        <translation>checked by</translation>
    </message>
    <message>
        <source>skadet</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>skala</source>
        <translation>scale</translation>
    </message>
    <message>
        <source>skalaen har ingen nivåer, eller mangler nivået målet er nådd fra</source>
        <translation>the scale has no levels, or lacks the level from which the goal is attained</translation>
    </message>
    <message>
        <source>skolen endret</source>
        <translation>school changed</translation>
    </message>
    <message>
        <source>skoleslutt</source>
        <translation>end of school year</translation>
    </message>
    <message>
        <source>skolestart</source>
        <translation>start of school</translation>
    </message>
    <message>
        <source>skoleår</source>
        <translation>school year</translation>
    </message>
    <message>
        <source>skoleåret skal skrives som 2026/27</source>
        <translation>the school year must be written as 2026/27</translation>
    </message>
    <message>
        <source>skoleåret {year}</source>
        <translation>school year {year}</translation>
    </message>
    <message>
        <source>skrevet</source>
        <translation>written</translation>
    </message>
    <message>
        <source>skrevet av</source>
        <translation>written by</translation>
    </message>
    <message>
        <source>skriv en observasjon</source>
        <translation>write an observation</translation>
    </message>
    <message>
        <source>skriv notat</source>
        <translation>write a note</translation>
    </message>
    <message>
        <source>skrive mål i fag</source>
        <translation>write goals in subjects</translation>
    </message>
    <message>
        <source>skriving</source>
        <translation>writing</translation>
    </message>
    <message>
        <source>slag</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>slettet</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>sluttet</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>slå på én bryter, flytt, velg</source>
        <translation>turn on one switch, move, choose</translation>
    </message>
    <message>
        <source>som i Vurdering</source>
        <translation>as in Assessment</translation>
    </message>
    <message>
        <source>spesialpedagog</source>
        <translation>special educator</translation>
    </message>
    <message>
        <source>språk</source>
        <translation>language</translation>
    </message>
    <message>
        <source>språk, tekststørrelse, farger, mørkt, lås arkivet etter</source>
        <translation>language, text size, colours, dark, lock the vault after</translation>
    </message>
    <message>
        <source>spør om passordfrasen, eller går tilbake til siden</source>
        <translation>asks for the passphrase, or goes back to the page</translation>
    </message>
    <message>
        <source>statistikk, diagram, måloppnåelse, fordeling, utvikling over tid, tall for teamet</source>
        <translation>statistics, chart, goal attainment, distribution, development over time, figures for the team</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>steg</source>
        <translation>step</translation>
    </message>
    <message>
        <source>steg merket</source>
        <translation>step marked</translation>
    </message>
    <message>
        <source>steg som ikke trengs</source>
        <translation>steps not needed</translation>
    </message>
    <message>
        <source>stegene er 1 til {last}</source>
        <translation>the steps are 1 to {last}</translation>
    </message>
    <message>
        <source>styrker</source>
        <translation>strengths</translation>
    </message>
    <message>
        <source>står som ikke relevant i en evaluering</source>
        <translation>is listed as not relevant in an evaluation</translation>
    </message>
    <message>
        <source>større og mindre tekst</source>
        <translation>larger and smaller text</translation>
    </message>
    <message>
        <source>støtte</source>
        <translation>support</translation>
    </message>
    <message>
        <source>svar fra en kollega tatt med</source>
        <translation>answer from a colleague included</translation>
    </message>
    <message>
        <source>svarer på tilråding</source>
        <translation>responds to recommendation</translation>
    </message>
    <message>
        <source>svart på hvitt</source>
        <translation>black on white</translation>
    </message>
    <message>
        <source>søk i hjelpen</source>
        <translation>search the help</translation>
    </message>
    <message>
        <source>ta bort favoritten du står på</source>
        <translation>remove the favourite you are on</translation>
    </message>
    <message>
        <source>ta planen i bruk</source>
        <translation>activate the plan</translation>
    </message>
    <message>
        <source>ta ut</source>
        <translation>export</translation>
    </message>
    <message>
        <source>tabellen har ikke skalaens nivåer</source>
        <translation>the table does not have the levels of the scale</translation>
    </message>
    <message>
        <source>tabeller</source>
        <translation>tables</translation>
    </message>
    <message>
        <source>takket nei</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>tall fra teamet, fil til rektor</source>
        <translation>figures from the team, file for the principal</translation>
    </message>
    <message>
        <source>tall fryst</source>
        <translation>figures frozen</translation>
    </message>
    <message>
        <source>tall som går opp</source>
        <translation>numbers that add up</translation>
    </message>
    <message>
        <source>tall til rektor laget</source>
        <translation>figures for the principal made</translation>
    </message>
    <message>
        <source>tallene er delt på noe programmet ikke kjenner</source>
        <translation>the figures are split by something the program does not know</translation>
    </message>
    <message>
        <source>tallene går ikke opp</source>
        <translation>the figures do not add up</translation>
    </message>
    <message>
        <source>tallene lest</source>
        <translation>figures read</translation>
    </message>
    <message>
        <source>tallet er for stort</source>
        <translation>the number is too large</translation>
    </message>
    <message>
        <source>talt {day}</source>
        <translation>counted {day}</translation>
    </message>
    <message>
        <source>tastene der du er</source>
        <translation>the keys where you are</translation>
    </message>
    <message>
        <source>tatt i bruk</source>
        <translation>activated</translation>
    </message>
    <message>
        <source>tatt inn</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>tatt ut</source>
        <translation>exported</translation>
    </message>
    <message>
        <source>tatt ut før slettingen, SHA-256 {sha}</source>
        <translation>exported before the deletion, SHA-256 {sha}</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>teamet endret</source>
        <translation>team changed</translation>
    </message>
    <message>
        <source>teammøte</source>
        <translation>team meeting</translation>
    </message>
    <message>
        <source>tekst</source>
        <translation>text</translation>
    </message>
    <message>
        <source>teksten er tom</source>
        <translation>the text is empty</translation>
    </message>
    <message>
        <source>teksten har tegn som ikke kan vises</source>
        <translation>the text has characters that cannot be shown</translation>
    </message>
    <message>
        <source>telling høst</source>
        <translation>autumn count</translation>
    </message>
    <message>
        <source>telling skoleslutt</source>
        <translation>end of school year count</translation>
    </message>
    <message>
        <source>telling vår</source>
        <translation>spring count</translation>
    </message>
    <message>
        <source>telt {day}</source>
        <translation>counted {day}</translation>
    </message>
    <message>
        <source>tidligere ordlyd</source>
        <translation>earlier wording</translation>
    </message>
    <message>
        <source>tidligere vurderinger</source>
        <translation>earlier assessments</translation>
    </message>
    <message>
        <source>tidspunktet mangler tidssone</source>
        <translation>the time has no time zone</translation>
    </message>
    <message>
        <source>til</source>
        <translation>to</translation>
    </message>
    <message>
        <source>til Min vurdering, til Enige om</source>
        <translation>to My assessment, to Agreed</translation>
    </message>
    <message>
        <source>til det neste som må rettes: først kravene, så rådene</source>
        <translation>to the next thing to correct: first the demands, then the advice</translation>
    </message>
    <message>
        <source>til {when}, {who}
{what}</source>
        <translation>until {when}, {who}
{what}</translation>
    </message>
    <message>
        <source>tilbake</source>
        <translation>back</translation>
    </message>
    <message>
        <source>tilbake til det du leste</source>
        <translation>back to what you were reading</translation>
    </message>
    <message>
        <source>tilgang</source>
        <translation>access</translation>
    </message>
    <message>
        <source>tilgang til arkivet gitt</source>
        <translation>access to the vault given</translation>
    </message>
    <message>
        <source>tilgang til arkivet tatt bort</source>
        <translation>access to the vault taken away</translation>
    </message>
    <message>
        <source>tilgang til årsrapporten gitt</source>
        <translation>access to the annual report given</translation>
    </message>
    <message>
        <source>tilpasning</source>
        <translation>adaptation</translation>
    </message>
    <message>
        <source>tilpasninger</source>
        <translation>adaptations</translation>
    </message>
    <message>
        <source>tilrådinger</source>
        <translation>recommendations</translation>
    </message>
    <message>
        <source>tilrådinger endret</source>
        <translation>recommendations changed</translation>
    </message>
    <message>
        <source>tilsynspraksis</source>
        <translation>inspection practice</translation>
    </message>
    <message>
        <source>tiltak endret</source>
        <translation>measure changed</translation>
    </message>
    <message>
        <source>tiltak lagt til</source>
        <translation>measure added</translation>
    </message>
    <message>
        <source>tiltak tatt bort</source>
        <translation>measure removed</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>timer gitt</source>
        <translation>hours given</translation>
    </message>
    <message>
        <source>timer i vedtak</source>
        <translation>hours in decisions</translation>
    </message>
    <message>
        <source>timetallet er under 0 eller for stort</source>
        <translation>the number of hours is below 0 or too large</translation>
    </message>
    <message>
        <source>to nivåer har samme navn</source>
        <translation>two levels have the same name</translation>
    </message>
    <message>
        <source>to voksne og jeg</source>
        <translation>two adults and me</translation>
    </message>
    <message>
        <source>tok del: {names}</source>
        <translation>took part: {names}</translation>
    </message>
    <message>
        <source>trengs innen</source>
        <translation>needed by</translation>
    </message>
    <message>
        <source>trinn</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>trinnet er ikke 1 til 13</source>
        <translation>the grade is not 1 to 13</translation>
    </message>
    <message>
        <source>true eller false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>trukket</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>trukket tilbake</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>trukket tilbake fra {day}</source>
        <translation>withdrawn from {day}</translation>
    </message>
    <message>
        <source>trykk på knappen</source>
        <translation>press the button</translation>
    </message>
    <message>
        <source>ukjent</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>under {fewest} elever</source>
        <translation>fewer than {fewest} pupils</translation>
    </message>
    <message>
        <source>under {fewest} elever i en av gruppene</source>
        <translation>fewer than {fewest} pupils in one of the groups</translation>
    </message>
    <message>
        <source>undersøkelse</source>
        <translation>survey</translation>
    </message>
    <message>
        <source>unntak</source>
        <translation>exception</translation>
    </message>
    <message>
        <source>unntak dokumentert</source>
        <translation>exception documented</translation>
    </message>
    <message>
        <source>unntak fra kompetansekravet</source>
        <translation>exemption from the qualification requirement</translation>
    </message>
    <message>
        <source>unntak fra krav om lærer</source>
        <translation>exempt from teacher requirement</translation>
    </message>
    <message>
        <source>unntak fra kravet om lærer (§ 11-9)</source>
        <translation>exemption from the teacher requirement (§ 11-9)</translation>
    </message>
    <message>
        <source>unntak tatt tilbake</source>
        <translation>exception withdrawn</translation>
    </message>
    <message>
        <source>uten hjelp</source>
        <translation>without help</translation>
    </message>
    <message>
        <source>utenfor</source>
        <translation>outside</translation>
    </message>
    <message>
        <source>utgangspunkt</source>
        <translation>starting point</translation>
    </message>
    <message>
        <source>utkast</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>utkast, evalueringen er ikke fullført</source>
        <translation>draft, the evaluation is not finalised</translation>
    </message>
    <message>
        <source>utkast, planen er ikke tatt i bruk</source>
        <translation>draft, the plan has not been activated</translation>
    </message>
    <message>
        <source>utløpt</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>vanskelig</source>
        <translation>difficult</translation>
    </message>
    <message>
        <source>vanskelig, litt av hvert, går bra</source>
        <translation>difficult, a bit of both, going well</translation>
    </message>
    <message>
        <source>vedtak</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>vedtak endret</source>
        <translation>decision changed</translation>
    </message>
    <message>
        <source>vedtak lagt til</source>
        <translation>decision added</translation>
    </message>
    <message>
        <source>vedtak tatt bort</source>
        <translation>decision removed</translation>
    </message>
    <message>
        <source>vedtatt</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>veien videre</source>
        <translation>way forward</translation>
    </message>
    <message>
        <source>veien videre «{step}»</source>
        <translation>the way forward “{step}”</translation>
    </message>
    <message>
        <source>veiledning</source>
        <translation>guidance</translation>
    </message>
    <message>
        <source>veiledning, bruksanvisning, taster, hurtigtaster, omvisning, om ioplab, F1</source>
        <translation>guide, manual, keys, shortcuts, tour, about ioplab, F1</translation>
    </message>
    <message>
        <source>velg alle, velg flere</source>
        <translation>choose all, choose several</translation>
    </message>
    <message>
        <source>velg et kapittel eller et treff, og les det</source>
        <translation>choose a chapter or a hit, and read it</translation>
    </message>
    <message>
        <source>venter svar</source>
        <translation>awaiting reply</translation>
    </message>
    <message>
        <source>verdi</source>
        <translation>value</translation>
    </message>
    <message>
        <source>verdien kan ikke leses ({what})</source>
        <translation>the value cannot be read ({what})</translation>
    </message>
    <message>
        <source>versjon, lisens, feillogg</source>
        <translation>version, licence, log</translation>
    </message>
    <message>
        <source>videreføres</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>videreført</source>
        <translation>carried over</translation>
    </message>
    <message>
        <source>videreført fra</source>
        <translation>carried over from</translation>
    </message>
    <message>
        <source>videreført fra i fjor</source>
        <translation>carried over from last year</translation>
    </message>
    <message>
        <source>videreført {times} ganger</source>
        <translation>carried over {times} times</translation>
    </message>
    <message>
        <source>videreført én gang</source>
        <translation>carried over once</translation>
    </message>
    <message>
        <source>virkning</source>
        <translation>effect</translation>
    </message>
    <message>
        <source>vis alle elevene igjen</source>
        <translation>show all the pupils again</translation>
    </message>
    <message>
        <source>viser til {what} som ikke finnes</source>
        <translation>refers to {what} that does not exist</translation>
    </message>
    <message>
        <source>vises ikke</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>vises når du har levert din</source>
        <translation>shown when you have submitted yours</translation>
    </message>
    <message>
        <source>vurder målet</source>
        <translation>assess the goal</translation>
    </message>
    <message>
        <source>vurdere mål</source>
        <translation>assess goals</translation>
    </message>
    <message>
        <source>vurdere mål i {round}</source>
        <translation>assess goals in the {round}</translation>
    </message>
    <message>
        <source>vurderer ikke</source>
        <translation>does not assess</translation>
    </message>
    <message>
        <source>vurderer mål</source>
        <translation>assesses goals</translation>
    </message>
    <message>
        <source>vurderes med karakter</source>
        <translation>assessed with marks</translation>
    </message>
    <message>
        <source>vurdering</source>
        <translation>assessment</translation>
    </message>
    <message>
        <source>vurdering tatt bort</source>
        <translation>assessment removed</translation>
    </message>
    <message>
        <source>vurderinger</source>
        <translation>assessments</translation>
    </message>
    <message>
        <source>vurderinger av flere elever sendt inn</source>
        <translation>assessments of several pupils submitted</translation>
    </message>
    <message>
        <source>vurderinger sendt inn</source>
        <translation>assessments submitted</translation>
    </message>
    <message>
        <source>vurdert</source>
        <translation>assessed</translation>
    </message>
    <message>
        <source>vurdert av to</source>
        <translation>assessed by two</translation>
    </message>
    <message>
        <source>vurdert av én</source>
        <translation>assessed by one</translation>
    </message>
    <message>
        <source>ytre team</source>
        <translation>outer team</translation>
    </message>
    <message>
        <source>{bands}. trinn</source>
        <translation>Grades {bands}</translation>
    </message>
    <message>
        <source>{band}. trinn</source>
        <translation>Grades {band}</translation>
    </message>
    <message>
        <source>{code} er allerede ført for {year}.</source>
        <translation>{code} is already entered for {year}.</translation>
    </message>
    <message>
        <source>{counting}, {round} {year}</source>
        <translation>{counting}, {round} {year}</translation>
    </message>
    <message>
        <source>{counts} · nådd {share}</source>
        <translation>{counts} · attained {share}</translation>
    </message>
    <message>
        <source>{count} av de vurderte målene. Helt enige: {exact}. Innen ett nivå: {near}.</source>
        <translation>{count} of the assessed goals. Exact agreement: {exact}. Within one level: {near}.</translation>
    </message>
    <message>
        <source>{count} av elevene er beholdt lenger enn dere har bestemt.</source>
        <translation>Pupils kept longer than you have decided: {count}.</translation>
    </message>
    <message>
        <source>{count} av {of}</source>
        <translation>{count} of {of}</translation>
    </message>
    <message>
        <source>{count} av {of} ({share})</source>
        <translation>{count} of {of} ({share})</translation>
    </message>
    <message>
        <source>{count} av {of} mål er vurdert</source>
        <translation>{count} of {of} goals assessed</translation>
    </message>
    <message>
        <source>{count} av {total} dokumenter ble lagret.</source>
        <translation>{count} of {total} documents were saved.</translation>
    </message>
    <message>
        <source>{count} av {total} dokumenter er lagret i {folder}.</source>
        <translation>{count} of {total} documents are saved in {folder}.</translation>
    </message>
    <message>
        <source>{count} av {total} er lagret</source>
        <translation>{count} of {total} saved</translation>
    </message>
    <message>
        <source>{count} av {total} sider er sendt til skriveren</source>
        <translation>{count} of {total} pages sent to the printer</translation>
    </message>
    <message>
        <source>{count} dokumenter er lagret i {folder}.</source>
        <translation>{count} documents are saved in {folder}.</translation>
    </message>
    <message>
        <source>{count} elever</source>
        <translation>{count} pupils</translation>
    </message>
    <message>
        <source>{count} elever med vurderte mål</source>
        <translation>{count} pupils with assessed goals</translation>
    </message>
    <message>
        <source>{count} er avsluttet i løpet av året</source>
        <translation>{count} ended during the year</translation>
    </message>
    <message>
        <source>{count} er ikke arbeidet med</source>
        <translation>{count} not worked on</translation>
    </message>
    <message>
        <source>{count} er ikke vurdert</source>
        <translation>{count} not assessed</translation>
    </message>
    <message>
        <source>{count} filer er lagret i {folder}. Mappen er ikke kryptert.</source>
        <translation>{count} files are saved in {folder}. The folder is not encrypted.</translation>
    </message>
    <message>
        <source>{count} filer og et manifest ligger i {folder}.</source>
        <translation>{count} files and a manifest are in {folder}.</translation>
    </message>
    <message>
        <source>{count} filer samlet</source>
        <translation>{count} files combined</translation>
    </message>
    <message>
        <source>{count} foreslåtte mål</source>
        <translation>{count} proposed goal(s)</translation>
    </message>
    <message>
        <source>{count} ikke startet</source>
        <translation>{count} not started</translation>
    </message>
    <message>
        <source>{count} krav er ikke oppfylt</source>
        <translation>{count} demand(s) not met</translation>
    </message>
    <message>
        <source>{count} krav er ikke oppfylt. Se merknadene.</source>
        <translation>{count} demand(s) not met. See the findings.</translation>
    </message>
    <message>
        <source>{count} krav er ikke oppfylt. Velg et krav i listen hvis det ikke kan oppfylles.</source>
        <translation>{count} demand(s) not met. Choose a demand in the list if it cannot be met.</translation>
    </message>
    <message>
        <source>{count} linjer å skrive på</source>
        <translation>{count} lines to write on</translation>
    </message>
    <message>
        <source>{count} minutter uten bruk</source>
        <translation>{count} minutes without use</translation>
    </message>
    <message>
        <source>{count} mål har merknad, men mangler vurdering.</source>
        <translation>Goals with a note but no assessment: {count}.</translation>
    </message>
    <message>
        <source>{count} mål skrevet</source>
        <translation>{count} goals written</translation>
    </message>
    <message>
        <source>{count} observasjoner</source>
        <translation>{count} observations</translation>
    </message>
    <message>
        <source>{count} oppføringer manglet kode, tekst eller tilhørighet og er utelatt.</source>
        <translation>Entries left out because code, text or affiliation was missing: {count}.</translation>
    </message>
    <message>
        <source>{count} rader er avgjort tidligere. Trykk Enter på en av dem for å svare noe annet.</source>
        <translation>{count} rows were decided before. Press Enter on one of them to answer otherwise.</translation>
    </message>
    <message>
        <source>{count} rader har en klasse på et annet trinn enn de sier, først rad {line}. Se om kolonnene er forskjøvet.</source>
        <translation>{count} rows have a class of another grade than they say, first row {line}. See whether the columns have shifted.</translation>
    </message>
    <message>
        <source>{count} rader venter på at du avgjør hvem det er.</source>
        <translation>Rows waiting for you to decide who it is: {count}.</translation>
    </message>
    <message>
        <source>{count} samtaler er skrevet som invitert i dag. Ctrl+Z angrer.</source>
        <translation>Conversations recorded as invited today: {count}. Ctrl+Z undoes this.</translation>
    </message>
    <message>
        <source>{count} skjulte ark er ikke lest.</source>
        <translation>Hidden sheets not read: {count}.</translation>
    </message>
    <message>
        <source>{count} skjulte rader er lest med.</source>
        <translation>Hidden rows also read: {count}.</translation>
    </message>
    <message>
        <source>{count} skoler</source>
        <translation>{count} schools</translation>
    </message>
    <message>
        <source>{count} skoler. Trykk Enter på en skole for å se den alene.</source>
        <translation>{count} schools. Press Enter on a school to see it alone.</translation>
    </message>
    <message>
        <source>{count} treff</source>
        <translation>{count} hit(s)</translation>
    </message>
    <message>
        <source>{count} venter på svar</source>
        <translation>{count} awaiting an answer</translation>
    </message>
    <message>
        <source>{count} {step}</source>
        <translation>{count} {step}</translation>
    </message>
    <message>
        <source>{count} «{level}»</source>
        <translation>{count} “{level}”</translation>
    </message>
    <message>
        <source>{count}, sist {day}</source>
        <translation>{count}, latest {day}</translation>
    </message>
    <message>
        <source>{count}, {declined} takket nei</source>
        <translation>{count}, {declined} declined</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count}%</translation>
    </message>
    <message>
        <source>{criterion} mål har kriterium, {carried} er videreført fra før.</source>
        <translation>Goals with a criterion: {criterion}; carried over from before: {carried}.</translation>
    </message>
    <message>
        <source>{curricula} læreplaner og {goals} kompetansemål er lest inn.</source>
        <translation>{curricula} curricula and {goals} competence aims have been imported.</translation>
    </message>
    <message>
        <source>{days} dager etter</source>
        <translation>{days} days after</translation>
    </message>
    <message>
        <source>{days} dager før</source>
        <translation>{days} days before</translation>
    </message>
    <message>
        <source>{day} (mål {number})</source>
        <translation>{day} (goal {number})</translation>
    </message>
    <message>
        <source>{day} av {person}</source>
        <translation>{day} by {person}</translation>
    </message>
    <message>
        <source>{day} av {person}. Før sto det {stood}. Grunn: {reason}</source>
        <translation>{day} by {person}. Before, it said {stood}. Reason: {reason}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}, {late}</source>
        <translation>{day}, {time}, {late}</translation>
    </message>
    <message>
        <source>{day}. Før sto det {stood}. Grunn: {reason}</source>
        <translation>{day}. Before, it said {stood}. Reason: {reason}</translation>
    </message>
    <message>
        <source>{day}. {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day}. {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{declined} takket nei</source>
        <translation>{declined} declined</translation>
    </message>
    <message>
        <source>{difference}: kan ikke skilles fra tilfeldig variasjon</source>
        <translation>{difference}: cannot be told apart from chance variation</translation>
    </message>
    <message>
        <source>{document} for alle elever</source>
        <translation>{document} for all pupils</translation>
    </message>
    <message>
        <source>{document}, utkast</source>
        <translation>{document}, draft</translation>
    </message>
    <message>
        <source>{done} av {count} elever</source>
        <translation>{done} of {count} pupils</translation>
    </message>
    <message>
        <source>{evidence} mål bygger på noe som er sett eller gjort, {memory} bare på hukommelsen.</source>
        <translation>Goals based on something seen or done: {evidence}; on memory alone: {memory}.</translation>
    </message>
    <message>
        <source>{face}, valgt</source>
        <translation>{face}, chosen</translation>
    </message>
    <message>
        <source>{file} er lest inn: {count} planer.</source>
        <translation>{file} has been imported. Plans: {count}.</translation>
    </message>
    <message>
        <source>{file}. Revisjon {revision}, telt {day}. Planer: {plans}. Nøkkel: {key}.</source>
        <translation>{file}. Revision {revision}, counted {day}. Plans: {plans}. Key: {key}.</translation>
    </message>
    <message>
        <source>{file}: alt var her fra før.</source>
        <translation>{file}: everything was here already.</translation>
    </message>
    <message>
        <source>{first} og {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>{given} (vedtatt: {granted})</source>
        <translation>{given} (decided: {granted})</translation>
    </message>
    <message>
        <source>{goals} kompetansemål i {curricula} læreplaner.</source>
        <translation>{goals} competence aims in {curricula} curricula.</translation>
    </message>
    <message>
        <source>{goals} mål, {both} av dem vurdert begge ganger</source>
        <translation>{goals} goals, {both} of them assessed both times</translation>
    </message>
    <message>
        <source>{goal} (nådd)</source>
        <translation>{goal} (attained)</translation>
    </message>
    <message>
        <source>{goal} · avsluttet</source>
        <translation>{goal} · ended</translation>
    </message>
    <message>
        <source>{grade}. trinn</source>
        <translation>Grade {grade}</translation>
    </message>
    <message>
        <source>{head}: {note}</source>
        <translation>{head}: {note}</translation>
    </message>
    <message>
        <source>{kicker}, fortsetter</source>
        <translation>{kicker}, continued</translation>
    </message>
    <message>
        <source>{kind}, høyest</source>
        <translation>{kind}, highest</translation>
    </message>
    <message>
        <source>{kind}, i bruk fra {day}</source>
        <translation>{kind}, active from {day}</translation>
    </message>
    <message>
        <source>{kind}, lavest</source>
        <translation>{kind}, lowest</translation>
    </message>
    <message>
        <source>{kind}, tatt i bruk {day}, nå avsluttet</source>
        <translation>{kind}, activated {day}, now closed</translation>
    </message>
    <message>
        <source>{kind}, utkast</source>
        <translation>{kind}, draft</translation>
    </message>
    <message>
        <source>{kind}, {status}</source>
        <translation>{kind}, {status}</translation>
    </message>
    <message>
        <source>{level} En som har stjålet arkivet og har mange kraftige maskiner, trenger {time} på å gjette den.</source>
        <translation>{level} Somebody who has stolen the vault and has many powerful computers needs {time} to guess it.</translation>
    </message>
    <message>
        <source>{level}: {goals} mål</source>
        <translation>{level}: {goals} goals</translation>
    </message>
    <message>
        <source>{low} til {high}</source>
        <translation>{low} to {high}</translation>
    </message>
    <message>
        <source>{moment}, {day}</source>
        <translation>{moment}, {day}</translation>
    </message>
    <message>
        <source>{moment}: {state}</source>
        <translation>{moment}: {state}</translation>
    </message>
    <message>
        <source>{names} har ikke levert alle vurderingene.</source>
        <translation>{names} have not submitted all their assessments.</translation>
    </message>
    <message>
        <source>{names} og {last}</source>
        <translation>{names} and {last}</translation>
    </message>
    <message>
        <source>{names} og {more} til</source>
        <translation>{names} and {more} more</translation>
    </message>
    <message>
        <source>{name} (skjult)</source>
        <translation>{name} (hidden)</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name} er deg, og kan ikke tas bort.</source>
        <translation>{name} is you, and cannot be removed.</translation>
    </message>
    <message>
        <source>{name} er den eneste som kan åpne arkivet.</source>
        <translation>{name} is the only one who can open the vault.</translation>
    </message>
    <message>
        <source>{name} følger ikke formatet. {place}{what}.</source>
        <translation>{name} does not follow the format. {place}{what}.</translation>
    </message>
    <message>
        <source>{name} har allerede tilgang.</source>
        <translation>{name} already has access.</translation>
    </message>
    <message>
        <source>{name} har arkivet åpent på {machine} siden {since}.</source>
        <translation>{name} has had the vault open on {machine} since {since}.</translation>
    </message>
    <message>
        <source>{name} har ikke tilgang til arkivet.</source>
        <translation>{name} has no access to the vault.</translation>
    </message>
    <message>
        <source>{name} har ingen mål i {year}.</source>
        <translation>{name} has no goals in {year}.</translation>
    </message>
    <message>
        <source>{name} kan da ikke åpne arkivet her lenger, og arkivet krypteres på nytt. Den som har tatt en kopi av mappen, kan fortsatt åpne den kopien med sin gamle passordfrase, og sikkerhetskopier fra før i dag, men ingenting som skrives fra nå av. Dette kan ikke angres med Ctrl+Z, men du kan gi tilgang på nytt.</source>
        <translation>{name} can then no longer open the vault here, and the vault is encrypted anew. Anyone who has taken a copy of the folder can still open that copy with their old passphrase, and backups from before today, but nothing written from now on. This cannot be undone with Ctrl+Z, but you can give access again.</translation>
    </message>
    <message>
        <source>{name} kan da ikke åpne arkivet her lenger. Men arkivet krypteres ikke på nytt før {others} har låst opp én gang med denne versjonen. Til da kan den som har tatt en kopi av mappen, åpne både kopien og det som skrives fra nå av, med sin gamle passordfrase. La {others} låse opp først. Dette kan ikke angres med Ctrl+Z, men du kan gi tilgang på nytt.</source>
        <translation>{name} can then no longer open the vault here. But the vault is not encrypted anew until {others} have unlocked it once with this version. Until then whoever has taken a copy of the folder can open both the copy and what is written from now on, with their old passphrase. Let {others} unlock first. This cannot be undone with Ctrl+Z, but you can give access again.</translation>
    </message>
    <message>
        <source>{name} kan ikke tas bort: {parts}.</source>
        <translation>{name} cannot be removed: {parts}.</translation>
    </message>
    <message>
        <source>{name} kan være med hele tiden, eller en del av den.</source>
        <translation>{name} can take part the whole time, or for part of it.</translation>
    </message>
    <message>
        <source>{name} kan åpne arkivet, og kan derfor ikke tas bort.</source>
        <translation>{name} can open the vault, and therefore cannot be removed.</translation>
    </message>
    <message>
        <source>{name} leste planen {day}.</source>
        <translation>{name} read the plan {day}.</translation>
    </message>
    <message>
        <source>{name}, tidligere</source>
        <translation>{name}, earlier</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{name}: planen er et utkast og telles ikke</source>
        <translation>{name}: the plan is a draft and is not counted</translation>
    </message>
    <message>
        <source>{name}: siste skoleår sluttet {day}</source>
        <translation>{name}: last school year ended {day}</translation>
    </message>
    <message>
        <source>{name}: siste skoleår sluttet {day}, har gått ut av skolen</source>
        <translation>{name}: last school year ended {day}, has left school</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>{name}: {count} ({share})</source>
        <translation>{name}: {count} ({share})</translation>
    </message>
    <message>
        <source>{name}: {round} er ikke fullført</source>
        <translation>{name}: {round} is not finalised</translation>
    </message>
    <message>
        <source>{name}: {talk}</source>
        <translation>{name}: {talk}</translation>
    </message>
    <message>
        <source>{now} (før: {before})</source>
        <translation>{now} (before: {before})</translation>
    </message>
    <message>
        <source>{numbers}: ingen tall er endret siden {day}.</source>
        <translation>{numbers}: no figures have changed since {day}.</translation>
    </message>
    <message>
        <source>{numbers}: {count} tall er endret siden {day}.</source>
        <translation>{numbers}: {count} figures have changed since {day}.</translation>
    </message>
    <message>
        <source>{one} mot {other}</source>
        <translation>{one} against {other}</translation>
    </message>
    <message>
        <source>{one} og {other} elever</source>
        <translation>{one} and {other} pupils</translation>
    </message>
    <message>
        <source>{pair}: {difference}.</source>
        <translation>{pair}: {difference}.</translation>
    </message>
    <message>
        <source>{part} «{words}»</source>
        <translation>{part} “{words}”</translation>
    </message>
    <message>
        <source>{person}. Grunn: {reason}</source>
        <translation>{person}. Reason: {reason}</translation>
    </message>
    <message>
        <source>{place} av {count}</source>
        <translation>{place} of {count}</translation>
    </message>
    <message>
        <source>{pupils} · {set} mål satt · {evaluated} vurdert · {not_worked} ikke arbeidet med · {not_evaluated} ikke vurdert · {ended} avsluttet</source>
        <translation>{pupils} · {set} goals set · {evaluated} assessed · {not_worked} not worked on · {not_evaluated} not assessed · {ended} ended</translation>
    </message>
    <message>
        <source>{pupils}, {goals} mål</source>
        <translation>{pupils}, {goals} goals</translation>
    </message>
    <message>
        <source>{rated} mål er vurdert, {alone} av dem av bare én.</source>
        <translation>Goals assessed: {rated}, {alone} of them by only one person.</translation>
    </message>
    <message>
        <source>{reached} av {count} mål er nådd</source>
        <translation>{reached} of {count} goals attained</translation>
    </message>
    <message>
        <source>{reached} av {count} mål er nådd.</source>
        <translation>{reached} of {count} goals attained.</translation>
    </message>
    <message>
        <source>{role} {hours} timer</source>
        <translation>{role} {hours} hours</translation>
    </message>
    <message>
        <source>{round} er fullført.</source>
        <translation>{round} is finalised.</translation>
    </message>
    <message>
        <source>{round} {year}</source>
        <translation>{round} {year}</translation>
    </message>
    <message>
        <source>{round} {year} · telt {day}</source>
        <translation>{round} {year} · counted {day}</translation>
    </message>
    <message>
        <source>{round} {year}. {words}</source>
        <translation>{round} {year}. {words}</translation>
    </message>
    <message>
        <source>{round} {year}: {level}</source>
        <translation>{round} {year}: {level}</translation>
    </message>
    <message>
        <source>{said} av {all} mål vurdert</source>
        <translation>{said} of {all} goals assessed</translation>
    </message>
    <message>
        <source>{said} av {all} vurdert av deg</source>
        <translation>{said} of {all} assessed by you</translation>
    </message>
    <message>
        <source>{share} (95 % intervall fra {low} til {high})</source>
        <translation>{share} (95% interval from {low} to {high})</translation>
    </message>
    <message>
        <source>{share}, i {year} {then}</source>
        <translation>{share}, in {year} {then}</translation>
    </message>
    <message>
        <source>{share}, uten intervall</source>
        <translation>{share}, without interval</translation>
    </message>
    <message>
        <source>{share}, uten intervall: {pupils}, og det trengs minst {fewest}</source>
        <translation>{share}, without interval: {pupils}, and at least {fewest} are needed</translation>
    </message>
    <message>
        <source>{share}, {count} av {of} {unit}</source>
        <translation>{share}, {count} of {of} {unit}</translation>
    </message>
    <message>
        <source>{shown} linjer, {count} krysset av</source>
        <translation>{shown} lines, {count} ticked</translation>
    </message>
    <message>
        <source>{shown} mål, {count} krysset av</source>
        <translation>{shown} goals, {count} ticked</translation>
    </message>
    <message>
        <source>{single} mål er vurdert av én person, {memory} etter hukommelsen.</source>
        <translation>Goals assessed by one person: {single}; from memory: {memory}.</translation>
    </message>
    <message>
        <source>{statement}: {share} enige</source>
        <translation>{statement}: {share} agree</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>{steps} trinn fra hverandre</source>
        <translation>{steps} levels apart</translation>
    </message>
    <message>
        <source>{subject} avviker fra læreplanen, men vedtaket åpner ikke for avvik i faget.</source>
        <translation>{subject} deviates from the curriculum, but the decision does not allow deviation in the subject.</translation>
    </message>
    <message>
        <source>{subject} avviker fra læreplanen. Skriv hva som velges bort, slik at målene dekker hele faget.</source>
        <translation>{subject} deviates from the curriculum. Write what is left out, so that the goals cover the whole subject.</translation>
    </message>
    <message>
        <source>{subject} avviker fra læreplanen. Vurder fritak fra karakter i faget, og skriv hva dere kom fram til.</source>
        <translation>{subject} deviates from the curriculum. Consider exemption from marks in the subject, and write what you concluded.</translation>
    </message>
    <message>
        <source>{subject} etter {what}</source>
        <translation>{subject} by {what}</translation>
    </message>
    <message>
        <source>{subject} har ingen ansvarlig lærer.</source>
        <translation>{subject} has no responsible teacher.</translation>
    </message>
    <message>
        <source>{subject} har ingen mål.</source>
        <translation>{subject} has no goals.</translation>
    </message>
    <message>
        <source>{subject} mangler innhold.</source>
        <translation>{subject} has no content.</translation>
    </message>
    <message>
        <source>{subject} sier ikke hvordan opplæringen gjennomføres.</source>
        <translation>{subject} does not say how the teaching is carried out.</translation>
    </message>
    <message>
        <source>{subject}, kriterium</source>
        <translation>{subject}, criterion</translation>
    </message>
    <message>
        <source>{subject}, {when}: {parts}.</source>
        <translation>{subject}, {when}: {parts}.</translation>
    </message>
    <message>
        <source>{subject}: Organiseringen er «{organisation}». Skriv hvorfor opplæringen ikke skjer i klassen.</source>
        <translation>{subject}: The organisation is “{organisation}”. Write why the teaching does not take place in the class.</translation>
    </message>
    <message>
        <source>{subject}: innhold og gjennomføring</source>
        <translation>{subject}: content and methods</translation>
    </message>
    <message>
        <source>{summary} · ingenting er lagret ennå</source>
        <translation>{summary} · nothing has been saved yet</translation>
    </message>
    <message>
        <source>{talk} ved {stage}</source>
        <translation>{talk} at {stage}</translation>
    </message>
    <message>
        <source>{talk} · invitert for {days} dager siden</source>
        <translation>{talk} · invited {days} days ago</translation>
    </message>
    <message>
        <source>{talk} · invitert i dag</source>
        <translation>{talk} · invited today</translation>
    </message>
    <message>
        <source>{talk} · invitert i går</source>
        <translation>{talk} · invited yesterday</translation>
    </message>
    <message>
        <source>{value} ({low} til {high})</source>
        <translation>{value} ({low} to {high})</translation>
    </message>
    <message>
        <source>{value} er ikke blant de lovlige verdiene</source>
        <translation>{value} is not among the permitted values</translation>
    </message>
    <message>
        <source>{value} er utenfor {low}–{high}</source>
        <translation>{value} is outside {low}–{high}</translation>
    </message>
    <message>
        <source>{value} prosentpoeng, 95 % intervall fra {low} til {high}</source>
        <translation>{value} percentage points, 95% interval from {low} to {high}</translation>
    </message>
    <message>
        <source>{what}, {times} ganger</source>
        <translation>{what}, {times} times</translation>
    </message>
    <message>
        <source>{when}, {goals} mål</source>
        <translation>{when}, {goals} goals</translation>
    </message>
    <message>
        <source>{where}, {plans} planer</source>
        <translation>{where}, {plans} plans</translation>
    </message>
    <message>
        <source>{whole},{tenths}</source>
        <translation>{whole}.{tenths}</translation>
    </message>
    <message>
        <source>{who} av {name}</source>
        <translation>{who} by {name}</translation>
    </message>
    <message>
        <source>{who} foreslår et mål i {subject} for {pupil}</source>
        <translation>{who} proposes a goal in {subject} for {pupil}</translation>
    </message>
    <message>
        <source>{who} foreslår et mål i {subject}: {goal}.</source>
        <translation>{who} proposes a goal in {subject}: {goal}.</translation>
    </message>
    <message>
        <source>{who} hadde også vurdert {goal}: {said}. Det som er nyere, gjelder fortsatt: {now}.</source>
        <translation>{who} had also assessed {goal}: {said}. The newer one still applies: {now}.</translation>
    </message>
    <message>
        <source>{who} har vurdert {goal}. Du ser hva når du har levert din egen vurdering.</source>
        <translation>{who} has assessed {goal}. You will see how when you have submitted your own assessment.</translation>
    </message>
    <message>
        <source>{who} observerte {goal} {day}: {note}</source>
        <translation>{who} observed {goal} on {day}: {note}</translation>
    </message>
    <message>
        <source>{who} observerte {goal}: {note}</source>
        <translation>{who} observed {goal}: {note}</translation>
    </message>
    <message>
        <source>{who} om {pupil}</source>
        <translation>{who} on {pupil}</translation>
    </message>
    <message>
        <source>{who} skrev også en observasjon til et mål som er tatt ut av planen. Den er ikke tatt med.</source>
        <translation>{who} also wrote an observation on a goal that has been taken out of the plan. It is not included.</translation>
    </message>
    <message>
        <source>{who} spør om {pupil}</source>
        <translation>{who} asks about {pupil}</translation>
    </message>
    <message>
        <source>{who} vurderte også et mål som er tatt ut av planen. Det er ikke tatt med.</source>
        <translation>{who} also rated a goal that has been taken out of the plan. It has not been included.</translation>
    </message>
    <message>
        <source>{who} vurderte også et mål som er tatt ut av planen: {said}. Det er ikke tatt med.</source>
        <translation>{who} also assessed a goal that has been taken out of the plan: {said}. It is not included.</translation>
    </message>
    <message>
        <source>{who} vurderte {goal} på nytt: {now}, som før.</source>
        <translation>{who} assessed {goal} again: {now}, as before.</translation>
    </message>
    <message>
        <source>{who} vurderte {goal}: {now} (før: {was}).</source>
        <translation>{who} assessed {goal}: {now} (before: {was}).</translation>
    </message>
    <message>
        <source>{who} vurderte {goal}: {now}. Utkastet som lå her, er tatt vare på.</source>
        <translation>{who} assessed {goal}: {now}. The draft that was here has been kept.</translation>
    </message>
    <message>
        <source>{words} (vurdert av én person)</source>
        <translation>{words} (assessed by one person)</translation>
    </message>
    <message>
        <source>{words}. Grunn: {reason}</source>
        <translation>{words}. Reason: {reason}</translation>
    </message>
    <message>
        <source>{word} (valgt)</source>
        <translation>{word} (chosen)</translation>
    </message>
    <message>
        <source>{years} år</source>
        <translation>{years} year(s)</translation>
    </message>
    <message>
        <source>§ 11-3, lesekurs, skriveopplæring, regneopplæring</source>
        <translation>§ 11-3, reading course, writing training, arithmetic training</translation>
    </message>
    <message>
        <source>§ 14-2, inkludering</source>
        <translation>§ 14-2, inclusion</translation>
    </message>
    <message>
        <source>«Ikke beregnet» betyr at opplysningene mangler. Det er ikke det samme som 0.</source>
        <translation>“Not calculated” means that the information is missing. It is not the same as 0.</translation>
    </message>
    <message>
        <source>«På topp» er elever som har fått alle mål vurdert til det høyeste nivået.</source>
        <translation>“At the top” are pupils who have had all goals assessed at the highest level.</translation>
    </message>
    <message>
        <source>«{file}»</source>
        <translation>“{file}”</translation>
    </message>
    <message>
        <source>«{id}» er brukt to ganger</source>
        <translation>“{id}” is used twice</translation>
    </message>
    <message>
        <source>«{key}» står to ganger i det samme objektet</source>
        <translation>“{key}” occurs twice in the same object</translation>
    </message>
    <message>
        <source>«{name}» ble endret mens filene ble lest.</source>
        <translation>“{name}” was changed while the files were read.</translation>
    </message>
    <message>
        <source>«{name}» er endret etter at den ble laget: signaturen stemmer ikke.</source>
        <translation>“{name}” was changed after it was made: the signature does not match.</translation>
    </message>
    <message>
        <source>«{name}» er ikke en offentlig rapport.</source>
        <translation>“{name}” is not a public report.</translation>
    </message>
    <message>
        <source>«{name}» er ikke signert.</source>
        <translation>“{name}” is not signed.</translation>
    </message>
    <message>
        <source>«{name}» er lagret i et gammelt Word-format, eller den har passord.</source>
        <translation>“{name}” is saved in an old Word format, or it has a password.</translation>
    </message>
    <message>
        <source>«{name}» er signert med en annen nøkkel enn {who} har brukt før.</source>
        <translation>“{name}” is signed with another key than {who} has used before.</translation>
    </message>
    <message>
        <source>«{name}» kan ikke leses: {why}.</source>
        <translation>“{name}” cannot be read: {why}.</translation>
    </message>
    <message>
        <source>«{name}» kan ikke tas bort: {why}.</source>
        <translation>“{name}” cannot be removed: {why}.</translation>
    </message>
    <message>
        <source>«{name}» sier ikke hvem som skal levere.</source>
        <translation>“{name}” does not say who is to deliver.</translation>
    </message>
    <message>
        <source>«{name}» {what}.</source>
        <translation>“{name}” {what}.</translation>
    </message>
    <message>
        <source>«{note}»</source>
        <translation>“{note}”</translation>
    </message>
    <message>
        <source>«{one}» er erstattet av «{other}», som er nyere.</source>
        <translation>“{one}” has been replaced by “{other}”, which is newer.</translation>
    </message>
    <message>
        <source>«{one}» og «{other}» bruker ulike mestringsskalaer og kan ikke legges sammen.</source>
        <translation>“{one}” and “{other}” use different mastery scales and cannot be added together.</translation>
    </message>
    <message>
        <source>«{one}» og «{other}» gjelder ulike evalueringer og kan ikke legges sammen.</source>
        <translation>“{one}” and “{other}” concern different evaluations and cannot be added together.</translation>
    </message>
    <message>
        <source>«{one}» og «{other}» sier at de er fra samme arkiv, men er signert med ulike nøkler.</source>
        <translation>“{one}” and “{other}” claim to be from the same vault, but are signed with different keys.</translation>
    </message>
    <message>
        <source>«{one}» og «{other}» teller den samme planen.</source>
        <translation>“{one}” and “{other}” count the same plan.</translation>
    </message>
    <message>
        <source>«{text}» er for lang, eller har tegn som ikke kan vises</source>
        <translation>“{text}” is too long, or has characters that cannot be shown</translation>
    </message>
    <message>
        <source>«{text}» er ingen dato. Skriv datoen som 15.01.2027.</source>
        <translation>“{text}” is not a date. Write the date as 15.01.2027.</translation>
    </message>
    <message>
        <source>«{title}» er ferdig når alle elevene er ferdige med steg {step}.</source>
        <translation>“{title}” is done when all the pupils have finished step {step}.</translation>
    </message>
    <message>
        <source>«{title}» er tatt ut av årshjulet. Ctrl+Z henter den tilbake.</source>
        <translation>“{title}” has been taken out of the year wheel. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>«{typed}» er ikke et helt tall.</source>
        <translation>“{typed}” is not a whole number.</translation>
    </message>
    <message>
        <source>«{typed}» er ikke et tall.</source>
        <translation>“{typed}” is not a number.</translation>
    </message>
    <message>
        <source>«{word}» er ikke et av ordene som brukes.</source>
        <translation>“{word}” is not one of the words used.</translation>
    </message>
    <message>
        <source>Åpne arkivet for lesing, eller prøv igjen når det er lukket der.</source>
        <translation>Open the vault for reading, or try again when it has been closed there.</translation>
    </message>
    <message>
        <source>Åpne arkivet forespørselen ble laget i.</source>
        <translation>Open the vault the request was made in.</translation>
    </message>
    <message>
        <source>Åpne den i Word, velg Lagre som, og velg Word-dokument (.docx) uten passord.</source>
        <translation>Open it in Word, choose Save as, and choose Word document (.docx) without a password.</translation>
    </message>
    <message>
        <source>Åpne det på en maskin og i en mappe der det kan skrives til.</source>
        <translation>Open it on a computer and in a folder that can be written to.</translation>
    </message>
    <message>
        <source>Åpne dokumentet i Word og lagre det på nytt som Word-dokument (.docx). Planen er ikke endret.</source>
        <translation>Open the document in Word and save it again as a Word document (.docx). The plan has not been changed.</translation>
    </message>
    <message>
        <source>Åpne en del for å se alle tallene i den. Filen som lages, er denne, tegn for tegn.</source>
        <translation>Open a part to see all the figures in it. The file that is made is this one, character for character.</translation>
    </message>
    <message>
        <source>Åpne filen i et regneark og lagre den som .xlsx eller CSV.</source>
        <translation>Open the file in a spreadsheet and save it as .xlsx or CSV.</translation>
    </message>
    <message>
        <source>Åpne filen som slutter på .iopbidrag.</source>
        <translation>Open the file ending in .iopbidrag.</translation>
    </message>
    <message>
        <source>Åpne for le&amp;sing</source>
        <translation>Open f&amp;or reading</translation>
    </message>
    <message>
        <source>Åpne ioplab og velg arkivet.</source>
        <translation>Open ioplab and choose the vault.</translation>
    </message>
    <message>
        <source>Åpne li&amp;kevel</source>
        <translation>Open an&amp;yway</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Åpne mappen med arkivet</source>
        <translation>Open the folder with the vault</translation>
    </message>
    <message>
        <source>Åpne mappen med loggen</source>
        <translation>Open the folder with the log</translation>
    </message>
    <message>
        <source>Åpne på nytt</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Åpne veiledningen (Shift+F1)</source>
        <translation>Open the guide (Shift+F1)</translation>
    </message>
    <message>
        <source>Åpner arkivet hvis du glemmer passordfrasen</source>
        <translation>Opens the vault if you forget the passphrase</translation>
    </message>
    <message>
        <source>Åpner …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>Åpnes bare med &amp;passord</source>
        <translation>Opens only with a &amp;password</translation>
    </message>
    <message>
        <source>Åpnet for lesing.</source>
        <translation>Open for reading.</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>År: {level}</source>
        <translation>End of year: {level}</translation>
    </message>
    <message>
        <source>Årlig rapport om individuelt tilrettelagt opplæring, skoleåret {year}, etter opplæringslova § 11-11</source>
        <translation>Annual report on individually adapted education, school year {year}, under the Education Act § 11-11</translation>
    </message>
    <message>
        <source>Årsevaluering</source>
        <translation>Annual evaluation</translation>
    </message>
    <message>
        <source>Årshjul</source>
        <translation>Year wheel</translation>
    </message>
    <message>
        <source>Årshjul for ioplab. Datoer er MM-DD i skoleåret, eller school_end.</source>
        <translation>Year wheel for ioplab. Dates are MM-DD in the school year, or school_end.</translation>
    </message>
    <message>
        <source>Årshjulet</source>
        <translation>The year wheel</translation>
    </message>
    <message>
        <source>Årshjulet er ikke endret.</source>
        <translation>The year wheel has not been changed.</translation>
    </message>
    <message>
        <source>Årshjulet er lest inn, {count} oppgaver. Ctrl+Z henter tilbake det som var.</source>
        <translation>The year wheel has been imported, {count} tasks. Ctrl+Z brings back what was there.</translation>
    </message>
    <message>
        <source>Årshjulet er likt det i filen.</source>
        <translation>The year wheel matches the one in the file.</translation>
    </message>
    <message>
        <source>Årshjulet er som det var fra begynnelsen. Ctrl+Z henter tilbake endringene dine.</source>
        <translation>The year wheel is as it was from the beginning. Ctrl+Z brings back your changes.</translation>
    </message>
    <message>
        <source>Årshjulet må ha minst én oppgave.</source>
        <translation>The year wheel must have at least one task.</translation>
    </message>
    <message>
        <source>Årsrapport</source>
        <translation>Annual report</translation>
    </message>
    <message>
        <source>Årsrapporten mangler oversikten over opplæringen som er gitt.</source>
        <translation>The annual report lacks the overview of the education given.</translation>
    </message>
    <message>
        <source>Årsslutt</source>
        <translation>End of year</translation>
    </message>
    <message>
        <source>Én knapp (S): av</source>
        <translation>One button (S): off</translation>
    </message>
    <message>
        <source>Én knapp (S): på</source>
        <translation>One button (S): on</translation>
    </message>
    <message>
        <source>Én tast for hvert mål</source>
        <translation>One key for each goal</translation>
    </message>
    <message>
        <source>ØK2 Elever med 1:1 i minst ett fag</source>
        <translation>ØK2 Pupils with 1:1 in at least one subject</translation>
    </message>
    <message>
        <source>ØK2 Elever med 2:1 i minst ett fag</source>
        <translation>ØK2 Pupils with 2:1 in at least one subject</translation>
    </message>
    <message>
        <source>ØK2 Elever med gruppe i minst ett fag</source>
        <translation>ØK2 Pupils with group in at least one subject</translation>
    </message>
    <message>
        <source>ØK2 i minst ett fag</source>
        <translation>ØK2 in at least one subject</translation>
    </message>
    <message>
        <source>Økonomi</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>åpnet med nødnøkkel</source>
        <translation>opened with recovery key</translation>
    </message>
    <message>
        <source>år</source>
        <translation>end of year</translation>
    </message>
    <message>
        <source>årsevaluering</source>
        <translation>annual evaluation</translation>
    </message>
    <message>
        <source>årsevalueringen</source>
        <translation>the annual evaluation</translation>
    </message>
    <message>
        <source>årshjul.toml</source>
        <translation>year-wheel.toml</translation>
    </message>
    <message>
        <source>årshjulet endret</source>
        <translation>year wheel changed</translation>
    </message>
    <message>
        <source>årshjulet satt tilbake</source>
        <translation>year wheel reset</translation>
    </message>
    <message>
        <source>årshjulet tatt inn fra en fil</source>
        <translation>year wheel taken in from a file</translation>
    </message>
    <message>
        <source>årsrapport laget</source>
        <translation>annual report made</translation>
    </message>
    <message>
        <source>ønskes innen {day}</source>
        <translation>wanted by {day}</translation>
    </message>
    <message>
        <source>– det som bare er skrevet i feltene på en skjerm, og ikke er lagret</source>
        <translation>– what has only been written in the fields on a screen, and not saved</translation>
    </message>
    <message>
        <source>– erstattet</source>
        <translation>– replaced</translation>
    </message>
    <message>
        <source>– trukket tilbake</source>
        <translation>– withdrawn</translation>
    </message>
    <message>
        <source>– utkast til vurderinger som kolleger ikke har levert, og det uenighet i en åpen evaluering ville avsløre</source>
        <translation>– drafts of assessments that colleagues have not submitted, and what disagreement in an open evaluation would reveal</translation>
    </message>
    <message>
        <source>… eller &amp;hvorfor den ikke trengs (uten navn)</source>
        <translation>… or &amp;why it is not needed (without a name)</translation>
    </message>
    <message>
        <source>← Alle fag</source>
        <translation>← All subjects</translation>
    </message>
    <message>
        <source>→ sendt</source>
        <translation>→ sent</translation>
    </message>
    <message>
        <source>≈ 1 trinn</source>
        <translation>≈ 1 level</translation>
    </message>
    <message>
        <source>≠ arbeidet med?</source>
        <translation>≠ worked on?</translation>
    </message>
    <message>
        <source>≠ {steps} trinn</source>
        <translation>≠ {steps} levels</translation>
    </message>
    <message>
        <source>○ Faget står ikke i vedtaket.</source>
        <translation>○ The subject is not in the decision.</translation>
    </message>
    <message>
        <source>○ {text} (ingen mål ennå)</source>
        <translation>○ {text} (no goals yet)</translation>
    </message>
    <message>
        <source>★ favoritt</source>
        <translation>★ favourite</translation>
    </message>
    <message>
        <source>☆ Gjem som favoritt</source>
        <translation>☆ Keep as favourite</translation>
    </message>
    <message>
        <source>✓ Alt er lagret</source>
        <translation>✓ Everything is saved</translation>
    </message>
    <message>
        <source>✓ Alt virker.</source>
        <translation>✓ Everything works.</translation>
    </message>
    <message>
        <source>✓ Faget står i vedtaket.</source>
        <translation>✓ The subject is in the decision.</translation>
    </message>
    <message>
        <source>✓ Ført for {year}.</source>
        <translation>✓ Entered for {year}.</translation>
    </message>
    <message>
        <source>✓ Lagret {time}</source>
        <translation>✓ Saved {time}</translation>
    </message>
    <message>
        <source>✓ Vedtaket gir: {what}</source>
        <translation>✓ The decision gives: {what}</translation>
    </message>
    <message>
        <source>✓ ferdig   ◐ påbegynt   ○ ikke begynt   – ikke nødvendig</source>
        <translation>✓ done   ◐ started   ○ not begun   – not needed</translation>
    </message>
    <message>
        <source>✓ fryst {day}, {late}</source>
        <translation>✓ frozen {day}, {late}</translation>
    </message>
    <message>
        <source>✓ ført for hånd</source>
        <translation>✓ entered by hand</translation>
    </message>
    <message>
        <source>✓ med</source>
        <translation>✓ included</translation>
    </message>
    <message>
        <source>✓ svar mottatt ({count})</source>
        <translation>✓ answer received ({count})</translation>
    </message>
    <message>
        <source>✓ {text} ({count} mål)</source>
        <translation>✓ {text} ({count} goals)</translation>
    </message>
    <message>
        <source>✓ {there} av {of} har levert</source>
        <translation>✓ {there} of {of} have submitted</translation>
    </message>
    <message>
        <source>✓ {there} har levert</source>
        <translation>✓ {there} have submitted</translation>
    </message>
</context>
</TS>
