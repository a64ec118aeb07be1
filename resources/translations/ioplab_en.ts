<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nb_NO">
<context>
    <name>ioplab</name>
    <message>
        <source>
Fordi: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> eller </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arkiv</source>
        <translation>&amp;Archive</translation>
    </message>
    <message>
        <source>&amp;Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begynte på skolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bla …</source>
        <translation>&amp;Browse …</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dokumenter unntaket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Etternavn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evaluering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filer eller mappe fra teamene (.iopagg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fornavn eller kallenavn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fullfør</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Godta {count} like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gå til vurderingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kalenderfil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Klasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lag arkiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lag fil til rektor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lagre valgte som PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legg til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legg til og start IOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legg til opplæring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legg til samtale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Les inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lever mine vurderinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lås opp</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>&amp;Mappe arkivet legges i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mappe de lagres i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mappe filen lagres i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Neste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Neste: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ny elev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nytt arkiv</source>
        <translation>&amp;New archive</translation>
    </message>
    <message>
        <source>&amp;Passordfrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passordfrase, minst 8 tegn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skoleår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start IOP for {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start neste års plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ta i bruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tabell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tilbake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trinn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vis alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vis neste års plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* skjult, for få elever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0–4 vurder · Enter notat · F flere steder · O E P H grunnlag · N hva nå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 elev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % intervall der elevene er klynger. Vises ikke for færre enn fem elever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= enige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle elevene er ferdige med steget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle krav er oppfylt eller begrunnet. Råd stopper ingenting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle merknader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle målene er på det øverste nivået to år på rad. Er de kanskje for lette?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle planer er klare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle vurderingene dine er levert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt er gjort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt som kreves, er på plass. Når planen er tatt i bruk, telles den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andel av målene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andel vurderte mål på nivået der skalaen sier at målet er nådd, eller over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre  Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre den siste endringen først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre fullføringen hvis den ble gjort ved en feil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansatte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansvarlig for planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansvarlig lærer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbeidsboken er lagret: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbeidslivsfag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arkivet er en mappe på denne maskinen. Alt i den er kryptert med passordfrasen din. Mister du passordfrasen, kan ingen åpne arkivet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arkivet er i bruk av et annet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arkivet er laget med en nyere versjon av ioplab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arkivet har ingen skole ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arkivet kan ikke lages der: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arkivet kan ikke leses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arkivet kan ikke skrives til. Endringen er ikke lagret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arkivet ligger i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avslutt målet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avslutte målet før året er omme? Skriv hvorfor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avsluttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avsluttet fordi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avvik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avvik fra læreplanen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare én i teamet skal vurdere målene ved {stage}. La en til i IOP-teamet vurdere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare én person har vurdert målene ved {stage}. La to eller flere vurdere hver for seg neste gang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barnet og foreldrene som ressurser: hva hjelper hjemme?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barnets beste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barnets beste, kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be avsenderen eksportere på nytt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be avsenderen om en ny fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be om den på nytt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be om den på nytt. Ingenting er endret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be om filen på nytt. Ingenting er endret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begrunnelse: {reason} ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begynn på &amp;nytt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begynn på nytt; forespørselen er hel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begynner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begynte på skolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betydning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibliotek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biblioteker og lisenser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruk minst {count} tegn, gjerne fire–fem ord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagligliv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databasen er skadet: krypteringen stemmer ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databasen er skadet: strukturen stemmer ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databasen i arkivet er skadet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databasen i arkivet er tom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databasen i arkivet kan ikke åpnes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databasen mangler i arkivet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datoen finnes ikke hvert år.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De fem ordene passer ikke til filen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De to passordfrasene er ulike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definisjoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delt &amp;opp etter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den intensive opplæringen er tatt bort. Ctrl+Z angrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den kan høyst være {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den kan ikke krysses av for hånd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den kan være skadet, eller i bruk av et annet program. Prøv igjen, eller hent den fra en sikkerhetskopi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den sakkyndige vurderingen er tatt bort. Ctrl+Z angrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den sakkyndige vurderingen gjaldt til {date}. Be PP-tjenesten om en ny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den sakkyndige vurderingen gjelder bare til {date}, før skoleåret er slutt. Be PP-tjenesten om en ny i tide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den samme personen kan ikke stå to ganger i teamet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den som er ansvarlig for planen, kan ikke kvalitetssikre den selv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den som er ansvarlig for {subject}, er ikke registrert med lærerkompetanse, og vedtaket har ikke unntak etter § 11-9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denne samtalen hører til året og står alltid her. Ingenting er skrevet om den ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dere er ikke enige om {count} mål ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det du endret, finnes ikke lenger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det du ser etter, finnes ikke lenger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er ikke noe å angre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er ikke skrevet når eleven eller foresatte fikk årsrapporten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er ingen mål å hente fra i fjor. De er her alt, eller det var ingen plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er ingen plan å ta i bruk ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finnes allerede noe som heter «{name}» der.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det mangler en grunn til at målet avsluttes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det mangler en grunn til at målet ikke er arbeidet med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det mangler en grunn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det planen bygger på</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det skal være fem ord, men her er det {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det som er skrevet, skal kunne forstås senere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det som var skrevet om samtalen, er tatt bort. Ctrl+Z angrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det står ikke at en kollega leste planen før den ble tatt i bruk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det står ikke hvem som har samtykket til vedtaket av {decided}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det står ikke hvilken av klassens planer denne hører sammen med. Skriv navnet på den, eller hvor den ligger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det står ikke når IOP-en ble tatt i bruk, så ingen kan se om vedtaket kom først. Skriv inn datoen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette er et utkast. Halvårsvurderingen er ikke ferdig ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette er et utkast. Planen er ikke tatt i bruk ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette er et utkast. Årsrapporten er ikke ferdig ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette er utelatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette førte det til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette går ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette går ut av maskinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette må på plass først</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Din &amp;rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disken er full. Endringen er ikke lagret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disse er ikke ferdige og mangler i tallene:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditt &amp;navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokument {number} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumenter</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Dra målet dit det skal stå. Alt+pil opp eller ned flytter det også.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har ikke vurdert noe nytt. Trykk 1–4 på et mål først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du kan bare vurdere som deg selv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du står ikke i IOP-teamet som en som vurderer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du står ikke i IOP-teamet som en som vurderer. Legg deg til i steg 3, IOP-team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eksport til rektor</source>
        <translation>Export to the head</translation>
    </message>
    <message>
        <source>Elev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>The pupil</translation>
    </message>
    <message>
        <source>Eleven har allerede en IOP for {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven har fått {given} av {granted} timer med {role} i {subject}. Skriv i årsrapporten hvorfor det ble færre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven har vedtak om individuelt tilrettelagt opplæring, men ingen IOP for skoleåret {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven leser en kjent tekst på 100 ord høyt med flyt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven mangler navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven selv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevens stemme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevens stemme ved målvalg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevens stemme ved {stage} er ikke skrevet inn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevens stemme ved {stage}: skriv hva eleven sa, hvordan dere spurte og hva det førte til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elever</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>Elever med alle mål på høyeste nivå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elever med vurderte mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevvektet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ansatt som ikke lenger er registrert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En kollega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En samtale utenom disse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En samtale utenom disse, og når den hører til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endre &amp;årshjulet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endret etter at planen ble tatt i bruk. Hvorfor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endringen kan ikke angres, for det samme er endret senere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engelsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enige om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er steget ikke nødvendig? Skriv hvorfor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etternavn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evalueringen er allerede startet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evalueringen er fullført.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evalueringen er ikke startet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evalueringene bruker ulike mestringsskalaer: {scales}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;jern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fag det søkes i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fag og målvalg</source>
        <translation>Subjects and goals</translation>
    </message>
    <message>
        <source>Fag som skal inn i vedtaket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faget har ingen mål.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faget mangler navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faget står allerede i planen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faget står allerede i vedtaket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feil passordfrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feilen er skrevet i {log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felles tema klassevis; teste og justere IOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferdig i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen ber om urimelig mye arbeid for å bli åpnet, så den er ikke laget av ioplab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er en forespørsel, ikke et svar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er et svar, ikke en forespørsel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er for stor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er fra «{theirs}», men arkivet tilhører «{ours}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er ikke en forespørsel fra ioplab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er ikke et svar fra ioplab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er laget med en nyere versjon av ioplab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er lagret: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er skadet eller kuttet av.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er tom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen har tall, ikke navn, tekst eller fødselsdatoer. Dette går ut av maskinen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen «{name}» er for stor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen «{name}» kan ikke leses: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen «{name}» kan ikke skrives: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filnavnene har ikke elevens navn. Filene er ikke kryptert; legg dem bare der andre ikke kan lese dem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finn elev eller klasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finn elev, mål
eller sted  Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finn elev, mål eller sted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern oppgaven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere som vurderer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytt målet ned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytt målet ned (Alt+pil ned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytt målet opp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytt målet opp (Alt+pil opp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fordeling på mestringskategorier som tabell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fordeling på mestringskategorier, delt opp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fordeling på mestringskategorier, elevvektet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fordeling på mestringskategorier, hele utvalget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foresatte ble invitert til samtale ved {stage} {invited}. Skriv inn når den ble holdt, eller at de takket nei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foresatte er ikke invitert til samtale ved {stage}. Inviter dem, og skriv inn datoen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fornavn eller kallenavn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forskjell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortsatt «{now}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forventet nivå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra &amp;i fjor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra mål&amp;bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra målbank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra planen for {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra {first} til {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra «{before}» til «{now}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fremmedspråk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frigjør plass, og prøv igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist i årshjulet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fristene dine er lagret i {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fritak fra karakter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Får det til med en påminning, et hint eller hjelp til å komme i gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Får det til med mye mer hjelp enn målet legger opp til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Får til og liker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fødsels&amp;år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fødselsår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fødselsåret skal være et årstall, for eksempel 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GSI Vedtak med assistenttimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GSI Vedtak med lærertimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjelder til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjennomføring: hvordan foregår opplæringen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjennomgang av IOP-ene i team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjennomsnittet over elevene av hver elevs egen fordeling. En elev teller like mye uansett hvor mange mål.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjør det målet beskriver, slik kriteriet sier. Målet er nådd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grunn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grunn til at personen ikke skal vurdere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grunnlag</source>
        <translation>Foundation</translation>
    </message>
    <message>
        <source>Grunnlag og notat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til &amp;planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til stede&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halvår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halvårsevaluering</source>
        <translation>Midyear evaluation</translation>
    </message>
    <message>
        <source>Halvårsevalueringen er ikke fullført.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halvårsvurdering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halvårsvurdering av individuelt tilrettelagt opplæring, skoleåret {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har kriterium: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele utvalget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helheten i faget ved avvik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helt enige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helt enige: {exact}, innen ett nivå: {near}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hent arkivet tilbake fra en sikkerhetskopi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hent tilbake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hent tilbake: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her blir planer og evalueringer til PDF. Det er ingen elever i arkivet ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her hører de til som arbeider med elevene. Begynn med deg selv: skriv navnet og velg rollen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her kommer elevene dine med hva som er gjort, og hva som mangler. Begynn med «Ny elev».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her kommer målene når planen er begynt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her kommer målene. Hent dem fra i fjor eller fra målbanken, eller legg til et fag og skriv nye. Det som står i vedtaket, fylles inn av seg selv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her kommer måloppnåelsen når du leser inn filer fra teamene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her lager du filen med tall til rektor. Tallene telles fra planene, og det er ingen elever i arkivet ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her skriver du den individuelle opplæringsplanen, steg for steg. Det er ingen elever i arkivet ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her skriver du ned intensiv opplæring. Det er ingen elever i arkivet ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her vurderer du målene til en elev, med én tast for hvert mål. Det er ingen elever i arkivet ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historikk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdt {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva den betyr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva dette er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva får eleven til, og hva liker eleven?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva førte det til?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva kan deles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva kan deles med andre enn dem som arbeider med eleven på skolen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva nå?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva sa kollegaen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva sier eleven selv?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva skjedde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva som telles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva vedtaket gir i hvert fag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva vedtaket gir i hvert fag (timer i året)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva velges bort i faget?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem fikk årsrapporten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem har fått se rapporten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem har fått se vurderingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem har lest planen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem har vurdert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem som ikke skal vurdere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvilken sakkyndig vurdering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvilket vedtak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvis eleven ikke er spurt: hvorfor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvordan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvordan observere det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvordan spurte dere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvorfor avsluttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvorfor er det ikke arbeidet med?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvorfor utenfor klassen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Høy kontrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOP for elever med vedtak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOP og årsrapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOP, individuell opplæringsplan, individuelt tilrettelagt opplæring, ITO, spesialundervisning, målvalg, vedtak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOP-en for {year} er fortsatt et utkast etter 1. oktober. Gjør den ferdig, og ta den i bruk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOP-team</source>
        <translation>IEP team</translation>
    </message>
    <message>
        <source>IOP-teamet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke &amp;ferdig likevel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke &amp;relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke arbeidet med</source>
        <translation>Not worked on</translation>
    </message>
    <message>
        <source>Ikke beregnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke fylt inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke holdt ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke klare ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke levert ennå: {names}. Skal noen ikke vurdere denne gangen, skriv hvorfor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke mestret ennå</source>
        <translation>Not mastered yet</translation>
    </message>
    <message>
        <source>Ikke mottatt ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke nødvendig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke nødvendig: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke tillatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke vurdert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke åpne den. Spør den som sendte den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indikatorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individuell opplæringsplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individuell opplæringsplan (IOP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individuelle opplæringsplaner, lagret kryptert på denne maskinen.</source>
        <translation>Individual education plans, stored encrypted on this computer.</translation>
    </message>
    <message>
        <source>Ingen av fristene i årshjulet er dine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen elev passer til det du søker etter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen endringer ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen frister igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen har fått den ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen intensiv opplæring er skrevet inn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kollega har lest planen ennå. La en som ikke er ansvarlig for den, lese den før den tas i bruk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen merknader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen merknader. Planen kan tas i bruk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen mål er nådd ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen mål er vurdert ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen mål passer. Prøv færre ord, eller søk i alle fag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen mål svarer på tilrådingen «{text}». Knytt den til et mål, eller lag et nytt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen omforent vurdering, og ikke akkurat én levert vurdering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen planer for {year} er tatt i bruk, så det er ingenting å telle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen treff. Prøv færre eller andre ord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting er lest inn. Rett filen, eller be om en ny fra den som laget den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting å angre</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Innen ett nivå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innhold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innhold og gjennomføring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innhold: hva skal eleven arbeide med?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innholdet er ikke JSON, eller det er kuttet av</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innstillinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensiv opplæring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensiv opplæring etter § 11-3 er kort hjelp i lesing, skriving eller regning for elever på 1. til 4. trinn. Den følger læreplanen og avviker aldri fra den. Den er ikke en del av IOP-en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensiv opplæring etter § 11-3 gjelder 1. til 4. trinn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeg forstår ikke «{part}». Skriv rolle og timer, for eksempel: lærer 76, assistent 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KRLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan kravet ikke oppfylles? Skriv hvorfor, så står det i planen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan vi stole på tallene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan vi stole på tallene?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karakter i faget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategoriene betyr ikke det samme, så de kan ikke legges sammen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategoriene betyr ikke det samme, så summen ville vært feil. Les filene hver for seg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klassens plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kollegasjekk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommunikasjon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kompetanse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontroller elevens trinn under Eleven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krav ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krav som stopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kriterium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kriterium: hvordan ser andre at det er nådd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kriterium: {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kroppsøving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kryss av for minst ett dokument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunst og håndverk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kvalitetssikring</source>
        <translation>Quality check</translation>
    </message>
    <message>
        <source>Kvalitetssikring av alle IOP-er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La kollegaen låse opp arkivet med sin egen passordfrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag en fil med fristene dine, som du kan åpne i kalenderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag et eget arkiv for den andre skolen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre som &amp;Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lavest, høyest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledelse</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>Legg &amp;til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg &amp;til i teamet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg deg til i steg 3, IOP-team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til &amp;ansatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til &amp;en elev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til &amp;fag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til &amp;fag i vedtaket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til en annen først, eller endre denne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til en elev under Oversikt, så kommer målene hit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til et fag først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til samt&amp;ykke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til t&amp;iltak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenke til klassens plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les &amp;inn planer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les inn filer først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesekurs i liten gruppe, seks uker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levert. {left} mål er ikke vurdert av deg ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Litt støtte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loggen over feil ligger i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukk det andre programmet, og prøv igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås  Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låser opp …</source>
        <translation>Unlocking …</translation>
    </message>
    <message>
        <source>Læremidler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læreplanen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læreplanmål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lærer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappe som slutter på .ioplab</source>
        <translation>A folder ending in .ioplab</translation>
    </message>
    <message>
        <source>Mappen er ikke et ioplab-arkiv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen finnes ikke: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mat og helse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matematikk</source>
        <translation>Mathematics</translation>
    </message>
    <message>
        <source>Med hvem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merk som &amp;ferdig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merknader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merknader kommer når planen er begynt.</source>
        <translation type="unfinished"></translation>
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
        <source>Mestringsskalaen «{scale}» er ikke installert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min vurdering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine elever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motorikk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mottatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musikk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mye støtte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål med kriterium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål og opplæring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål og vurderinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål på nivået delt på vurderte mål.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål satt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål som ble videreført eller justert, er krysset av. Utgangspunktet blir der eleven sto ved årsevalueringen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål som er vanskelig å vurdere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål vurdert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål vurdert av to eller flere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål {place} av {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål {place}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål å velge blant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål, innhold og gjennomføring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål, utgangspunkt, kriterium og forventet nivå er tatt vare på for {goals} mål i {subjects} fag. Endringer siden da er revisjoner med dato og navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål: hva gjør eleven?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målene er forslag. Favorittene dine står først, så de som oftest passer trinnet. Mellomrom krysser av.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målene i korte trekk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målene kan vurderes når planen er tatt i bruk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet ber om mer enn én ting. Del det i to, så dere kan vurdere hver for seg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet er allerede blant favorittene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet er gjemt som favoritt, uten elevens navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet er ikke endret etter at planen ble tatt i bruk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet er ikke skrevet ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet er ikke skrevet ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet er ikke vurdert av deg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet er ikke vurdert i halvårsevalueringen. Er det kommet til etterpå, kan dere skrive det som grunn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet er nådd når</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet er videreført {times} ganger. Trenger eleven et mindre steg, en annen arbeidsmåte eller et nytt mål?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet finnes ikke lenger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet har ikke vært arbeidet med. Skriv hvorfor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet har ikke vært arbeidet med. Står utenfor nevneren, og telles for seg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet mangler kriterium. Hvordan ser en annen voksen at målet er nådd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet mangler utgangspunkt. Hva får eleven til nå?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet sier ikke hva eleven gjør som noen kan se eller høre. Bruk et verb som «leser», «peker» eller «spør».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet står i en tidligere plan for {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet står i planen for {year}. Her vises {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet står ikke i denne planen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet svarer ikke på noen tilråding, og vedtaket nevner ikke {subject}. Knytt det til en tilråding, eller vurder om det skal stå her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måloppnåelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mørkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naturfag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste frist: {title}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste års IOP-team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste års plan</source>
        <translation>Next year’s plan</translation>
    </message>
    <message>
        <source>Neste års plan begynner som en kopi av denne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettverk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nevner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nivå {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nivået finnes ikke i skalaen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noen kan ha slettet det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noen kan ha tatt den bort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norsk</source>
        <translation>Norwegian</translation>
    </message>
    <message>
        <source>Norsk tegnspråk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norsk: Systematisk leseopplæring i liten gruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny &amp;oppgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny &amp;sakkyndig vurdering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny ansatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny ansatt: navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny elev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny oppgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt &amp;mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt &amp;vedtak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt arkiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt fag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt tiltak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nådd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nådd, høyest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nådd, lavest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Når</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Når planen er begynt, kan en kollega lese den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Når planen tas i bruk, tas dette vare på slik det står for hvert av de {goals} målene i {subjects} fag: mål, utgangspunkt, kriterium og forventet nivå. Endrer dere det senere, blir den gamle ordlyden stående som en revisjon med dato og navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Når samtalen hører til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nøkkelfilen er skadet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nøkkelfilen kan ikke leses: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observasjonen mangler tekst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om ioplab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Område</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppdater ioplab, og les inn filen en gang til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppdater ioplab, og prøv igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppdater ioplab, og åpne arkivet en gang til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppdater ioplab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppgaven begynner etter fristen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppgaven mangler navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppgaven står ikke i årshjulet lenger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppgavene i årshjulet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opplysningene som trengs, mangler. Det betyr ikke null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opplæring som er gitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opplæring utenfor klassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opplæringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opplæringen som er gitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opplæringen så langt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiseringen i {subject} er «{planned}» i planen og «{granted}» i vedtaket. Rett planen, eller be om at vedtaket endres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overganger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overganger: skolebytte, lærerbytte og annet som er nytt for eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Oversikt over opplæringen som er gitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P1 Nødvendige sakkyndige vurderinger før 1. juni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P2 Vedtak innen skoleslutt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P3 Årsevaluering innen skoleslutt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P4 Nåværende elever med IOP ved skolestart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P5 Nye elever med forenklet IOP ved skolestart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P6 Nye elever med IOP innen 1. oktober</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P7 Elevsamtaler × 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P8 Foreldresamtale ved målvalg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P9 Foreldresamtale ved halvårsvurdering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, utskrift, årsrapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PP-rådgiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPT tilrår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passe krevende mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passordfrasen en &amp;gang til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passordfrasen er for kort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passordfrasen er for kort. Bruk minst {count} tegn, gjerne fire–fem ord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passordfrasen til eksempelskolen er «{phrase}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan for individuelt tilrettelagt opplæring, skoleåret {year}, etter opplæringslova § 11-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen ble tatt i bruk {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen er allerede tatt i bruk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen er avsluttet, men årsevalueringen er ikke fullført.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen er et utkast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen er tatt i bruk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen for {year} begynner som en kopi der bare målene som videreføres, er igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen for {year} er laget som utkast, og vises nå. Bare det som er nytt, trenger å skrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen for {year} er laget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen følger vedtaket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen har ingen fag eller områder ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen har ingen mål ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen har ingen mål.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen har {goals} mål i {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen har {goals} mål i {subjects} fag og områder: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen har {subject}, men vedtaket gir ikke opplæring i faget. Ta faget ut, eller be om at vedtaket endres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen kan ikke tas i bruk ennå: {count} krav er ikke oppfylt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planer (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planer som ikke er klare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planer som telles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmet er bygd med disse bibliotekene:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøv med &amp;eksempelskole</source>
        <translation>Try the &amp;example school</translation>
    </message>
    <message>
        <source>Ressurser hjemme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rett heller navnet eller rollen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riksrevisjonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Råd ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kolen begynner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sakkyndig vurdering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sakkyndig vurdering foreligger; målvalg og utkast til ny IOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saksnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samarbeidsmøte og utviklingssamtale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samarbeidsmøter med PPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samfunnsfag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samisk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sammenheng med klassens plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtale med foresatte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtale, og ved hva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtalen er tatt bort. Ctrl+Z angrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtalene som hører til året, står her. Skriv datoer rett inn i tabellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtaler med eleven og foresatte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykke fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykke gitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykke til deling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykke til vedtaket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykke til vedtaket av {decided} er ikke registrert. Skriv hvem som har samtykket, og når.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykket til deling er tatt bort. Ctrl+Z angrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykket til vedtaket av {decided} er gitt av «{by}». Fra eleven er 15 år, samtykker eleven selv. Skriv inn elevens samtykke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykket til vedtaket av {decided} mangler dato.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se etter at disken er koblet til, og at mappen ikke er skrivebeskyttet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se etter at disken er koblet til, og åpne arkivet på nytt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se etter at filen finnes, og at du har lov til å lese den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se etter skrivefeil, eller spør den som ga deg ordene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se etter skrivefeil, og at det er ordene til akkurat denne filen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se etter store og små bokstaver, og prøv igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se merknadene. Der kan du også skrive hvorfor et krav ikke kan oppfylles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selvstendig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side {page} av {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sist endret:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill dem med komma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjul {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolen &amp;begynner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolen begynner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolen sl&amp;utter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolen slutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skoleår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skoleår {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skoleåret går fra august til juli. Skriv en tidligere dag, eller la feltet stå tomt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skoleåret som vises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skoleåret {year} · {count} elever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv &amp;inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv bare det som trengs. Fødselsnummer og diagnose hører ikke hjemme her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv dag og måned som 15.1., eller «skoleslutt».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv dager som 15.1., eller «skoleslutt». Uten ansvarlig gjelder oppgaven alle med rollen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv datoen som 15.01.2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv datoen som 15.08.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv de fem ordene du fikk, med mellomrom mellom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv det inn før dere fullfører, eller skriv hvorfor det mangler i steg 5, Kvalitetssikring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv det nye når dere blir enige.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv fornavn eller et kallenavn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hva dere er enige om for hvert av dem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hva som kan deles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hvem det kan deles med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hvem som er ansvarlig for dem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hvem som fikk rapporten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hvem som fikk årsrapporten, og når.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hvilken skole arkivet tilhører.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hvor filene ligger, eller slipp dem på feltet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hvorfor kravet ikke er oppfylt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hvorfor personen ikke skal vurdere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hvorfor steget ikke er nødvendig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv inn skolen først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv inn skolen, eller les inn en planfil først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv kort hva som skal gjøres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv kort hvorfor, for eksempel fravær.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv kort hvorfor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv navnet ditt, så kollegaer ser hvem som har vurdert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv navnet på den ansatte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slags plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slik gjør vi det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slik leser du kategoriene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slik ser vi det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slik spurte vi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slik sto det før (Ctrl+H). Velg en linje for å sammenligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipp filer her, eller skriv hvor de ligger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som systemet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorter elevene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorter radene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sosial kompetanse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk og tolk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spør avsenderen hvilken av dem som er ekte, og ta bort den andre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stablet stolpediagram over tabellen ovenfor, fag for fag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start den under Vurdering først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start planen først, så kan samtalene skrives inn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start planen først, så kan steg tas ut av den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steg 1–9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svarer på tilråding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svarer på tilrådingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret er endret eller skadet på veien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret er kuttet av.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret er laget med en nyere versjon av ioplab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søk i målene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søk, for eksempel: lese, vente, klokka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søknad til faglærertimer; målvalgsamtale med foresatte holdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta &amp;bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta &amp;bort opplæringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta &amp;unntaket tilbake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta &amp;ut av teamet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort den ansatte som er valgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort en av filene, så ingen plan telles to ganger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort faget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort samtalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort samtykket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort tiltaket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort vedtaket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort vurderingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta den i bruk før den avsluttes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta den i bruk før dere evaluerer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta faget ut av planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta i bruk</source>
        <translation>Activate</translation>
    </message>
    <message>
        <source>Ta målet bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta målet opp igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta planene i bruk, eller velg et annet skoleår.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta steget med igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takket nei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takket nei {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tall fra team (*.iopagg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tas i bruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekststørrelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telletabellen stemmer ikke med planene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling høst: IOP ved skolestart, GSI, bemanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling skoleslutt: måloppnåelse år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling vår: måloppnåelse halvår, samtaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Til &amp;planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Til {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake til &amp;standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilgang til årsrapporten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tillatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilpasning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilrådinger og mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilrådinger og vedtak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilrådinger, én på hver linje. Begynn gjerne med faget: «Norsk: …»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiltak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiltak som er prøvd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiltaket er tatt bort. Ctrl+Z angrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiltaket mangler tekst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timene skal være et tall, for eksempel 76 eller 28,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer gitt hittil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer gitt og timer vedtatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer i året</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer i året, à 60 minutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer per rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trengs innen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trinn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trukket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trykk Enter på et krav, eller dobbeltklikk, for å gå dit det rettes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTKAST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unntak ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unntak fra kravet om lærer (§ 11-9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unntak: {title}. Kravet er oppfylt nå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unntaket er tatt tilbake. Ctrl+Z angrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unntaket mangler begrunnelse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utdanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utdanningsvalg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utgangspunkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utgangspunkt: hvor er eleven nå?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utkastet er skadet og kan ikke åpnes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utvalg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utvikling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utviklingen mot målene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utviklingen mot målet er ikke vurdert i årsevalueringen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varighet av vedtak og sakkyndig vurdering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ved årsevalueringen: {category}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtak før IOP tas i bruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtak om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtak om individuelt tilrettelagt opplæring er ikke registrert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtaket er datert {decided}, etter at IOP-en ble tatt i bruk {activated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtaket er tatt bort. Ctrl+Z angrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtaket gir individuelt tilrettelagt opplæring i {subject}, men planen har ikke faget. Ta det inn i planen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtaket gir timer med {role} i {subject}, men de timene som er skrevet inn, er med andre. Rett timene, eller gi dem som vedtatt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtaket gir {granted} timer i {subject}, men det er ikke skrevet inn hvor mange som er gitt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtaket gjaldt til {date}. Eleven trenger et nytt vedtak for resten av skoleåret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtaket gjelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtaket gjelder bare til {date}, før skoleåret er slutt. Forbered et nytt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtaket gjør unntak fra kravet om at en lærer underviser (§ 11-9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtaket om individuelt tilrettelagt opplæring mangler dato.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtaket åpner for avvik i dette faget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtaket åpner ikke for avvik i dette faget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veien videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg arkivet først, eller lag et nytt.</source>
        <translation>Choose the archive first, or make a new one.</translation>
    </message>
    <message>
        <source>Velg den ansatte i tabellen først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg en annen mappe, eller frigjør plass, og prøv igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg en annen mappe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg en elev under Elever først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg en kollega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg et annet navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg et fag, eller skriv skolens eget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg et krav i listen. Bare krav trenger en begrunnelse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg filen som slutter på .iopsvar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg filer for samme skoleår og samme evaluering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg mappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg mappen som slutter på «.ioplab».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg oppgaven du vil fjerne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg planer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg {low}–{high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vent på dem, eller merk dem som ikke relevant med en grunn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versjon {version}, lisens {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vi har ikke fått elevens syn denne gangen. Grunn: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videreført fra før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videreført: {share} · alle mål på topp: {top} elever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis elevene som ikke er ferdige med steg {step}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viser bare elevene som ikke er ferdige med steg {step}, {name}: {count} av {all} elever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viser ikke ennå det målet beskriver, heller ikke med støtte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vurder målet først, så kan du skrive et notat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vurderer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vurderer ikke denne gangen. Grunn: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vurdering</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Vurderingen er levert og kan ikke endres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vurderingen er levert og kan ikke tas tilbake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vurdert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vurdert av</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vurdert av to: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vurdert av én person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vurdert av én: {single} mål · etter hukommelsen: {memory} mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vurdert etter hukommelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle fag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambisjon i målene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>andel av målene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ansatt endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ansatt lagt til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ansatt tatt bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ansvarlig for planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ansvarlig i {count} fag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>arbeides med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arbeidsmåter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arena og læremidler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assistent/fagarbeider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>august</source>
        <translation>August</translation>
    </message>
    <message>
        <source>av</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avdelingsleder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avsluttes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avsluttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avsluttet: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avvik tillatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avviker delvis fra læreplanen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bli enige om {count} mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datoen eller tidspunktet finnes ikke, eller er skrevet på en annen måte enn 2027-01-15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd.mm.åååå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme planen er telt to ganger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desember</source>
        <translation>December</translation>
    </message>
    <message>
        <source>det er en mappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det samme er telt to ganger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disken er full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disken er skrivebeskyttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disken svarer ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dokument laget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>du har ikke lov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>egne mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eksport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elev lagt til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elev tatt bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elevarbeid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elevens egen vurdering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elevens forutsetninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elevens stemme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elevens stemme og oversikten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elevens stemme skrevet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elevens styrker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elevsamtale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en ansatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en del av stien er ikke en mappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en kollega som leser planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en til som vurderer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en tilråding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endret etter at planen ble tatt i bruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enige mål godtatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enige om {said} av {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er ansvarlig for en oppgave i årshjulet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er ansvarlig for en plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er ansvarlig for et fag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er ansvarlig for et tiltak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er med i et IOP-team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et mål i planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et objekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et tidspunkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etter hukommelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etter planåret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluering begynt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluering endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluering fullført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evalueringen er ikke startet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fag lagt til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fag tatt bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fagkoden er tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favoritt gjemt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favoritt tatt bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>februar</source>
        <translation>February</translation>
    </message>
    <message>
        <source>ferdig</source>
        <translation>done</translation>
    </message>
    <message>
        <source>filen eller mappen finnes ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fire–fem ord du husker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for 1 dag siden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for eksempel: spesialpedagog 104, assistent 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {days} dager siden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forenklet IOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foresatte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foresatte, eller eleven fra 15 år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foresatte: svar på invitasjon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreslått mål ikke tatt inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreslått mål tatt inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forespørsel til en kollega laget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forespørsel trukket tilbake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forsinket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forskriften § 9-13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forskriften § 9-19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frist {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frister, årshjul, mine elever, hva som mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fritatt fra karakter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fritatt fra å vurdere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full IOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fullføre evalueringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fullført {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fysisk tilrettelegging og hjelpemidler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>følger læreplanen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>følger steg {step}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>før planåret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>før vedtaket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gi tilgang til årsrapporten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gjelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gjennomgått i møte, kopi på papir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gjort om igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grunn til endring skrevet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>går bra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halvårsevaluering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halvårsevaluering, årsevaluering, halvårsvurdering, mestring, måloppnåelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>har kvalitetssikret en plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>har lærerkompetanse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>har skrevet en observasjon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>har vurdert mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>har vært med på å bli enige om mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helsestasjonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helsesykepleier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heltall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>her skal det stå objekter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>her skal det stå {wanted}, ikke {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>her skal det stå «midyear» eller «annual»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>her skal det stå «{wanted}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holdt {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvem som er i teamet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvem som sitter her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i bruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i klassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i planåret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id-en er ikke en UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke avgjort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke avvik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke begynt</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>ikke beregnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke ferdig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke gitt ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke installert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke invitert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke lærerkompetanse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke mottatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke nødvendig</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>ikke startet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke tatt inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke unntak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke vurdert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke vurdert ved årets slutt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>individuelt tilrettelagt opplæring (ITO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indre team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen IOP dette skoleåret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen IOP for {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen filer lest inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>innhold eller gjennomføring i {count} fag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>innhold og gjennomføring endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intensiv opplæring endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intensiv opplæring lagt til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intensiv opplæring tatt bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invitert, venter svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ioplab</source>
        <translation>ioplab</translation>
    </message>
    <message>
        <source>ioplab: Beklager, her er det en feil i ioplab. Ingenting er ødelagt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ioplabs mestringsskala</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kalenderfil laget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klasse {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kollegasjekk skrevet inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kommer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kontaktlærer</source>
        <translation>contact teacher</translation>
    </message>
    <message>
        <source>krav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kriterium i {count} mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kriterium: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lage neste års plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legge til elev, registrere elev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen skal ha {wanted} ledd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>litt av hvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lærer</source>
        <translation>teacher</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>May</translation>
    </message>
    <message>
        <source>mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <source>mestringsskalaen er ikke installert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mestringsskalaen mangler eller er ikke hel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miljøarbeider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miljøterapeut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mottatt {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mål avsluttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mål endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mål hentet fra i fjor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mål hentet fra målbank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mål i fag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mål i {count} fag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mål lagt til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mål tatt bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mål vurdert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>målene flyttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>målet er vurdert to ganger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>målet er vurdert to ganger av samme person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>målet har to av elevens egne vurderinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>målet har to omforente vurderinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>målet kan ikke både ha et nivå og være ikke arbeidet med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>målet mangler nivå, eller grunn til at det ikke er arbeidet med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>målets ordlyd endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>målvalg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>møte med PPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>navnet er for langt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neste års plan begynt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nivåene er ikke skalaens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>når det trengs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nøkkelen har feil form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observasjon skrevet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>og {count} til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>om 1 dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>om {days} dager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>omforent vurdering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oppgave i årshjulet krysset av</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oppgave lagt til i årshjulet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oppgave tatt ut av årshjulet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oppgaver og tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opplysninger om eleven endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oppsett, språk, tekststørrelse, årshjul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oversikt over opplæringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personlig assistanse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan begynt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan og mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planen avsluttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planen endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planen tatt i bruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planer lest inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prøve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>påbegynt</source>
        <translation>started</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rektor</source>
        <translation>head teacher</translation>
    </message>
    <message>
        <source>rektor, skoleledelse, indikatorer, måloppnåelse, Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revisjon {revision}, {plans} planer, nøkkel {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revisjon {when}, {who}
{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rutine for evaluering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>råd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sakkyndig vurdering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sakkyndig vurdering endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sakkyndig vurdering lagt til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sakkyndig vurdering tatt bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samme id er brukt to ganger i filen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sammenheng mellom tilråding og opplæring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samtale endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samtale med foresatte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samtale skrevet inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samtale tatt bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samtykke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samtykke til deling endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samtykke til deling lagt til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samtykke til deling tatt bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>se lisensfilen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <source>skalaen har ingen nivåer, eller mangler nivået målet er nådd fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skolen endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skoleslutt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skoleåret skal skrives som 2026/27</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skoleåret {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skriving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spesialpedagog</source>
        <translation>special educator</translation>
    </message>
    <message>
        <source>steg merket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>står som ikke relevant i en evaluering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>svar fra en kollega tatt med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>svarer på tilråding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ta planen i bruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabellen har ikke skalaens nivåer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takket nei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tall fra teamet, fil til rektor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tall til rektor laget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tallene går ikke opp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tallet er for stort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tatt i bruk {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tatt inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teamet endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teammøte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teksten er tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teksten har tegn som ikke kan vises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telt {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidspunktet mangler tidssone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>til {when}, {who}
{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilgang til årsrapporten gitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilpasning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilrådinger endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilsynspraksis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiltak endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiltak lagt til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiltak tatt bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timetallet er under 0 eller for stort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trinn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true eller false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trukket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ukjent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unntak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unntak dokumentert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unntak fra krav om lærer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unntak tatt tilbake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utkast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utkast, evalueringen er ikke fullført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utløpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanskelig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vedtak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vedtak endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vedtak lagt til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vedtak tatt bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>veiledning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdien kan ikke leses ({what})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>videreføres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>videreført fra i fjor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>videreført {times} ganger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>videreført én gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viser til {what} som ikke finnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vises når du har levert din</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vurderer ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vurderer mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vurderes med karakter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vurdering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vurdering tatt bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vurderinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vurderinger sendt inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ytre team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bands}. trinn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band}. trinn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} av {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} av {of} mål er vurdert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dokumenter er lagret i {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} elever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} er avsluttet i løpet av året</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} er ikke arbeidet med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} er ikke vurdert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} filer samlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} krav er ikke oppfylt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} krav er ikke oppfylt. Se merknadene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} krav er ikke oppfylt. Velg et krav i listen hvis det ikke kan oppfylles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count}%</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} av {count} elever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} er lest inn: {count} planer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: alt var her fra før.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal} · avsluttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grade}. trinn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kicker}, fortsetter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, i bruk fra {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, tatt i bruk {day}, nå avsluttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, utkast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} har ikke levert alle vurderingene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} og {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er deg, og kan ikke tas bort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} følger ikke formatet. {place}{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kan ikke tas bort: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leste planen {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: planen er et utkast og telles ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {round}en er ikke fullført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pupils} elever · {set} mål · {evaluated} vurdert · {not_worked} ikke arbeidet med · {not_evaluated} ikke vurdert · {ended} avsluttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reached} av {count} mål er nådd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: {hours} timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} av {all} vurdert av deg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} mål, {count} krysset av</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} avviker fra læreplanen, men vedtaket åpner ikke for avvik i faget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} avviker fra læreplanen. Skriv hva som velges bort, slik at målene dekker hele faget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} avviker fra læreplanen. Vurder fritak fra karakter i faget, og skriv hva dere kom fram til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} har ingen ansvarlig lærer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} har ingen mål.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} mangler innhold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} sier ikke hvordan opplæringen gjennomføres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: Organiseringen er «{organisation}». Skriv hvorfor opplæringen ikke skjer i klassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: innhold og gjennomføring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} er ikke blant de lovlige verdiene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} er utenfor {low}–{high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole},{tenths}</source>
        <translation>{whole}.{tenths}</translation>
    </message>
    <message>
        <source>{words} (vurdert av én person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Grunn: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ 11-3, lesekurs, skriveopplæring, regneopplæring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ 14-2, inkludering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» er endret etter at den ble laget: signaturen stemmer ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» er ikke signert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{one}» og «{other}» bruker ulike mestringsskalaer og kan ikke legges sammen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{one}» og «{other}» gjelder ulike evalueringer og kan ikke legges sammen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{one}» og «{other}» sier at de er fra samme arkiv, men er signert med ulike nøkler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{one}» og «{other}» teller den samme planen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{text}» er ingen dato. Skriv datoen som 15.01.2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{title}» er ferdig når alle elevene er ferdige med steg {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{title}» er tatt ut av årshjulet. Ctrl+Z henter den tilbake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{word}» er ikke et av ordene som brukes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åpne filen som slutter på .iopbidrag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>År</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årlig rapport om individuelt tilrettelagt opplæring, skoleåret {year}, etter opplæringslova § 11-11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årsevaluering</source>
        <translation>Annual evaluation</translation>
    </message>
    <message>
        <source>Årsevalueringen er ikke startet ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årshjul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årshjulet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årshjulet er ikke endret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årshjulet er som det var fra begynnelsen. Ctrl+Z henter tilbake endringene dine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årshjulet må ha minst én oppgave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årsrapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årsrapporten mangler oversikten over opplæringen som er gitt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årsslutt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ØK2 Elever med 1:1 i minst ett fag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ØK2 Elever med 2:1 i minst ett fag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ØK2 Elever med gruppe i minst ett fag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>årsevaluering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>årshjulet endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>årshjulet satt tilbake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ uenige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Faget står ikke i vedtaket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ {text} (ingen mål ennå)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ favoritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>☆ Gjem som favoritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Alt er lagret</source>
        <translation>✓ Everything is saved</translation>
    </message>
    <message>
        <source>✓ Faget står i vedtaket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Lagret {time}</source>
        <translation>✓ Saved {time}</translation>
    </message>
    <message>
        <source>✓ Vedtaket gir: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ ferdig   ◐ påbegynt   ○ ikke begynt   – ikke nødvendig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {text} ({count} mål)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
