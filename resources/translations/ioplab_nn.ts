<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="nb_NO">
<context>
    <name>ioplab</name>
    <message>
        <source>
Fordi: {reason}</source>
        <translation>
Fordi: {reason}</translation>
    </message>
    <message>
        <source> (målet er nådd herfra)</source>
        <translation> (målet er nådd herfrå)</translation>
    </message>
    <message>
        <source> eller </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>! En del kan ikke være større enn helheten. Rett tallene.</source>
        <translation>! Ein del kan ikkje vere større enn heilskapen. Rett tala.</translation>
    </message>
    <message>
        <source>! Filer som ikke er med: {count}</source>
        <translation>! Filer som ikkje er med: {count}</translation>
    </message>
    <message>
        <source>! Ikke ført ennå: mangler {what}.</source>
        <translation>! Ikkje ført enno: manglar {what}.</translation>
    </message>
    <message>
        <source>! Mangler</source>
        <translation>! Manglar</translation>
    </message>
    <message>
        <source>! Mangler: {names}</source>
        <translation>! Manglar: {names}</translation>
    </message>
    <message>
        <source>! Noe virker ikke. Send linjene til den som hjelper deg.</source>
        <translation>! Noko verkar ikkje. Send linjene til den som hjelper deg.</translation>
    </message>
    <message>
        <source>! Ny sikkerhetskopi mangler</source>
        <translation>! Ny tryggingskopi manglar</translation>
    </message>
    <message>
        <source>! Prøven kunne ikke startes. Programmet er ikke helt installert.</source>
        <translation>! Prøva kunne ikkje startast. Programmet er ikkje heilt installert.</translation>
    </message>
    <message>
        <source>! Uten nødnøkkel finnes det ingen vei inn hvis passordfrasen blir glemt. Du kan lage en ny nødnøkkel i Innstillinger når som helst, og Oversikt minner deg på det.</source>
        <translation>! Utan naudnøkkel finst det ingen veg inn om passordfrasen blir gløymd. Du kan lage ein ny naudnøkkel i Innstillingar når som helst, og Oversikt minner deg på det.</translation>
    </message>
    <message>
        <source>! forfalt</source>
        <translation>! forfallen</translation>
    </message>
    <message>
        <source>! i dag, ikke fryst</source>
        <translation>! i dag, ikkje fryst</translation>
    </message>
    <message>
        <source>! ikke fryst, {days} dager siden</source>
        <translation>! ikkje fryst, {days} dagar sidan</translation>
    </message>
    <message>
        <source>! ikke med</source>
        <translation>! ikkje med</translation>
    </message>
    <message>
        <source>! mangler</source>
        <translation>! manglar</translation>
    </message>
    <message>
        <source>! mangler {what}</source>
        <translation>! manglar {what}</translation>
    </message>
    <message>
        <source>&amp;Ark</source>
        <translation>&amp;Ark</translation>
    </message>
    <message>
        <source>&amp;Arkiv</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Avbryt</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>&amp;Begynte på skolen</source>
        <translation>&amp;Byrja på skulen</translation>
    </message>
    <message>
        <source>&amp;Bla etter arkivet …</source>
        <translation>&amp;Bla etter arkivet …</translation>
    </message>
    <message>
        <source>&amp;Bla …</source>
        <translation>&amp;Bla …</translation>
    </message>
    <message>
        <source>&amp;Delt opp etter</source>
        <translation>&amp;Delt opp etter</translation>
    </message>
    <message>
        <source>&amp;Dokumenter unntaket</source>
        <translation>&amp;Dokumenter unntaket</translation>
    </message>
    <message>
        <source>&amp;Elev</source>
        <translation>&amp;Elev</translation>
    </message>
    <message>
        <source>&amp;Etternavn</source>
        <translation>&amp;Etternamn</translation>
    </message>
    <message>
        <source>&amp;Evaluering</source>
        <translation>&amp;Evaluering</translation>
    </message>
    <message>
        <source>&amp;Fag</source>
        <translation>&amp;Fag</translation>
    </message>
    <message>
        <source>&amp;Fil med elevliste</source>
        <translation>&amp;Fil med elevliste</translation>
    </message>
    <message>
        <source>&amp;Filen</source>
        <translation>&amp;Fila</translation>
    </message>
    <message>
        <source>&amp;Foreslå et mål</source>
        <translation>&amp;Foreslå eit mål</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Fornavn eller kallenavn</source>
        <translation>&amp;Førenamn eller kallenamn</translation>
    </message>
    <message>
        <source>&amp;Forrige side</source>
        <translation>&amp;Førre side</translation>
    </message>
    <message>
        <source>&amp;Fra</source>
        <translation>&amp;Frå</translation>
    </message>
    <message>
        <source>&amp;Fullfør</source>
        <translation>&amp;Fullfør</translation>
    </message>
    <message>
        <source>&amp;Glemt passordfrasen?</source>
        <translation>&amp;Gløymt passordfrasen?</translation>
    </message>
    <message>
        <source>&amp;Godta {count} like</source>
        <translation>&amp;Godta {count} like</translation>
    </message>
    <message>
        <source>&amp;Grunnen</source>
        <translation>&amp;Grunnen</translation>
    </message>
    <message>
        <source>&amp;Gå dit</source>
        <translation>&amp;Gå dit</translation>
    </message>
    <message>
        <source>&amp;Gå til</source>
        <translation>&amp;Gå til</translation>
    </message>
    <message>
        <source>&amp;Gå til vurderingen</source>
        <translation>&amp;Gå til vurderinga</translation>
    </message>
    <message>
        <source>&amp;Gå videre</source>
        <translation>&amp;Gå vidare</translation>
    </message>
    <message>
        <source>&amp;Hent elevliste …</source>
        <translation>&amp;Hent elevliste …</translation>
    </message>
    <message>
        <source>&amp;Hopp over</source>
        <translation>&amp;Hopp over</translation>
    </message>
    <message>
        <source>&amp;Hva</source>
        <translation>Kv&amp;a</translation>
    </message>
    <message>
        <source>&amp;Hva så du?</source>
        <translation>K&amp;va såg du?</translation>
    </message>
    <message>
        <source>&amp;Hvem</source>
        <translation>&amp;Kven</translation>
    </message>
    <message>
        <source>&amp;Hvem er du?</source>
        <translation>&amp;Kven er du?</translation>
    </message>
    <message>
        <source>&amp;Hvem fikk årsrapporten?</source>
        <translation>K&amp;ven fekk årsrapporten?</translation>
    </message>
    <message>
        <source>&amp;Invitert i dag</source>
        <translation>&amp;Invitert i dag</translation>
    </message>
    <message>
        <source>&amp;Invitert i dag ({count})</source>
        <translation>&amp;Invitert i dag ({count})</translation>
    </message>
    <message>
        <source>&amp;Jeg har sagt ordene</source>
        <translation>Eg &amp;har sagt orda</translation>
    </message>
    <message>
        <source>&amp;Kalenderfil …</source>
        <translation>&amp;Kalenderfil …</translation>
    </message>
    <message>
        <source>&amp;Klasse</source>
        <translation>&amp;Klasse</translation>
    </message>
    <message>
        <source>&amp;Kollega</source>
        <translation>&amp;Kollega</translation>
    </message>
    <message>
        <source>&amp;Kommune</source>
        <translation>&amp;Kommune</translation>
    </message>
    <message>
        <source>&amp;Kopier tabellen</source>
        <translation>&amp;Kopier tabellen</translation>
    </message>
    <message>
        <source>&amp;Lag arkiv</source>
        <translation>&amp;Lag arkiv</translation>
    </message>
    <message>
        <source>&amp;Lag fil til rektor</source>
        <translation>&amp;Lag fil til rektor</translation>
    </message>
    <message>
        <source>&amp;Lag forespørsel</source>
        <translation>&amp;Lag førespurnad</translation>
    </message>
    <message>
        <source>&amp;Lag mappen</source>
        <translation>&amp;Lag mappa</translation>
    </message>
    <message>
        <source>&amp;Lagre</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Lagre alle ({count})</source>
        <translation>&amp;Lagre alle ({count})</translation>
    </message>
    <message>
        <source>&amp;Lagre diagrammet …</source>
        <translation>&amp;Lagre diagrammet …</translation>
    </message>
    <message>
        <source>&amp;Lagre som CSV …</source>
        <translation>&amp;Lagre som CSV …</translation>
    </message>
    <message>
        <source>&amp;Lagre svarfil</source>
        <translation>&amp;Lagre svarfil</translation>
    </message>
    <message>
        <source>&amp;Lagre …</source>
        <translation>&amp;Lagre …</translation>
    </message>
    <message>
        <source>&amp;Legg til</source>
        <translation>&amp;Legg til</translation>
    </message>
    <message>
        <source>&amp;Legg til og start IOP</source>
        <translation>&amp;Legg til og start IOP</translation>
    </message>
    <message>
        <source>&amp;Legg til opplæring</source>
        <translation>&amp;Legg til opplæring</translation>
    </message>
    <message>
        <source>&amp;Legg til samtale</source>
        <translation>&amp;Legg til samtale</translation>
    </message>
    <message>
        <source>&amp;Les filen</source>
        <translation>&amp;Les fila</translation>
    </message>
    <message>
        <source>&amp;Lever mine vurderinger</source>
        <translation>&amp;Lever vurderingane mine</translation>
    </message>
    <message>
        <source>&amp;Lever mine vurderinger for {pupils}</source>
        <translation>&amp;Lever vurderingane mine for {pupils}</translation>
    </message>
    <message>
        <source>&amp;Lås i stedet</source>
        <translation>&amp;Lås i staden</translation>
    </message>
    <message>
        <source>&amp;Lås opp</source>
        <translation>&amp;Lås opp</translation>
    </message>
    <message>
        <source>&amp;Mappe</source>
        <translation>&amp;Mappe</translation>
    </message>
    <message>
        <source>&amp;Mappe arkivet legges i</source>
        <translation>&amp;Mappe arkivet skal liggje i</translation>
    </message>
    <message>
        <source>&amp;Mappe filen lagres i</source>
        <translation>&amp;Mappe fila blir lagra i</translation>
    </message>
    <message>
        <source>&amp;Mappe svarfilen lagres i</source>
        <translation>&amp;Mappe svarfila blir lagra i</translation>
    </message>
    <message>
        <source>&amp;Mappen lages i</source>
        <translation>&amp;Mappa blir laga i</translation>
    </message>
    <message>
        <source>&amp;Neste</source>
        <translation>&amp;Neste</translation>
    </message>
    <message>
        <source>&amp;Neste side</source>
        <translation>&amp;Neste side</translation>
    </message>
    <message>
        <source>&amp;Neste: {step}</source>
        <translation>&amp;Neste: {step}</translation>
    </message>
    <message>
        <source>&amp;Ny elev</source>
        <translation>&amp;Ny elev</translation>
    </message>
    <message>
        <source>&amp;Nytt arkiv</source>
        <translation>&amp;Nytt arkiv</translation>
    </message>
    <message>
        <source>&amp;Når</source>
        <translation>&amp;Når</translation>
    </message>
    <message>
        <source>&amp;Passordfrase</source>
        <translation>&amp;Passordfrase</translation>
    </message>
    <message>
        <source>&amp;Passordfrase, minst 8 tegn</source>
        <translation>&amp;Passordfrase, minst 8 teikn</translation>
    </message>
    <message>
        <source>&amp;Passordfrasen din</source>
        <translation>&amp;Passordfrasen din</translation>
    </message>
    <message>
        <source>&amp;Passordfrasen du hadde da kopien ble tatt</source>
        <translation>&amp;Passordfrasen du hadde då kopien vart teken</translation>
    </message>
    <message>
        <source>&amp;Prøv nå</source>
        <translation>&amp;Prøv no</translation>
    </message>
    <message>
        <source>&amp;Sikkerhetskopier</source>
        <translation>T&amp;ryggingskopiar</translation>
    </message>
    <message>
        <source>&amp;Skole</source>
        <translation>&amp;Skule</translation>
    </message>
    <message>
        <source>&amp;Skoleår</source>
        <translation>&amp;Skuleår</translation>
    </message>
    <message>
        <source>&amp;Skriv ut …</source>
        <translation>&amp;Skriv ut …</translation>
    </message>
    <message>
        <source>&amp;Slag</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>&amp;Slett eleven for godt</source>
        <translation>&amp;Slett eleven for godt</translation>
    </message>
    <message>
        <source>&amp;Start IOP for {year}</source>
        <translation>&amp;Start IOP for {year}</translation>
    </message>
    <message>
        <source>&amp;Start neste års plan</source>
        <translation>&amp;Start planen for neste år</translation>
    </message>
    <message>
        <source>&amp;Start {round}</source>
        <translation>&amp;Start {round}</translation>
    </message>
    <message>
        <source>&amp;Stopp</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Støtte</source>
        <translation>&amp;Støtte</translation>
    </message>
    <message>
        <source>&amp;Svar innen</source>
        <translation>&amp;Svar innan</translation>
    </message>
    <message>
        <source>&amp;Søk i hjelpen</source>
        <translation>&amp;Søk i hjelpa</translation>
    </message>
    <message>
        <source>&amp;Ta bort</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>&amp;Ta i bruk</source>
        <translation>&amp;Ta i bruk</translation>
    </message>
    <message>
        <source>&amp;Ta inn</source>
        <translation>&amp;Ta inn</translation>
    </message>
    <message>
        <source>&amp;Taster  F1</source>
        <translation>&amp;Tastar  F1</translation>
    </message>
    <message>
        <source>&amp;Tilbake</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>&amp;Tilbake til diagrammet</source>
        <translation>&amp;Tilbake til diagrammet</translation>
    </message>
    <message>
        <source>&amp;Trinn</source>
        <translation>&amp;Trinn</translation>
    </message>
    <message>
        <source>&amp;Utseende</source>
        <translation>&amp;Utsjånad</translation>
    </message>
    <message>
        <source>&amp;Velg alle disse</source>
        <translation>&amp;Vel alle desse</translation>
    </message>
    <message>
        <source>&amp;Vis</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Vis alle</source>
        <translation>&amp;Vis alle</translation>
    </message>
    <message>
        <source>&amp;Vis igjen</source>
        <translation>&amp;Vis igjen</translation>
    </message>
    <message>
        <source>&amp;Vis neste års plan</source>
        <translation>&amp;Vis planen for neste år</translation>
    </message>
    <message>
        <source>&amp;Vis passordet</source>
        <translation>&amp;Vis passordet</translation>
    </message>
    <message>
        <source>&amp;Word …</source>
        <translation>&amp;Word …</translation>
    </message>
    <message>
        <source>&amp;Åpne</source>
        <translation>&amp;Opne</translation>
    </message>
    <message>
        <source>(kan ikke leses)</source>
        <translation>(kan ikkje lesast)</translation>
    </message>
    <message>
        <source>* færre enn fem elever, eller kunne vært regnet ut fra andre tall</source>
        <translation>* færre enn fem elevar, eller kunne ha vore rekna ut frå andre tal</translation>
    </message>
    <message>
        <source>* skjult, for få elever</source>
        <translation>* skjult, for få elevar</translation>
    </message>
    <message>
        <source>*.pdf: dokumentene, slik de leses på papir</source>
        <translation>*.pdf: dokumenta, slik dei blir lesne på papir</translation>
    </message>
    <message>
        <source>, 95 % intervall {ends}</source>
        <translation>, 95 % intervall {ends}</translation>
    </message>
    <message>
        <source>0 1 2 3 4, Enter, F, O E P H</source>
        <translation>0 1 2 3 4, Enter, F, O E P H</translation>
    </message>
    <message>
        <source>0, 1, 2, 3, 4, pil ned</source>
        <translation>0, 1, 2, 3, 4, pil ned</translation>
    </message>
    <message>
        <source>0–4 enige om · N hva nå · Enter hvorfor · D hvem tok del · S rekkefølge</source>
        <translation>0–4 samde om · N kva no · Enter kvifor · D kven tok del · S rekkjefølgje</translation>
    </message>
    <message>
        <source>0–4 rett · N hva nå · Enter hvorfor · S rekkefølge</source>
        <translation>0–4 rett · N kva no · Enter kvifor · S rekkjefølgje</translation>
    </message>
    <message>
        <source>0–4 vurder og gå til neste · Enter notat · F flere steder · O observert · E elevarbeid · P prøve · H hukommelse</source>
        <translation>0–4 vurder og gå til neste · Enter notat · F fleire stader · O observert · E elevarbeid · P prøve · H hukommelse</translation>
    </message>
    <message>
        <source>0–4 vurder · Enter notat · F flere steder · O E P H grunnlag</source>
        <translation>0–4 vurder · Enter notat · F fleire stader · O E P H grunnlag</translation>
    </message>
    <message>
        <source>1 2 3, pilene, Enter</source>
        <translation>1 2 3, pilene, Enter</translation>
    </message>
    <message>
        <source>1 Tallene</source>
        <translation>1 Tala</translation>
    </message>
    <message>
        <source>1 elev</source>
        <translation>1 elev</translation>
    </message>
    <message>
        <source>1 elev med vurderte mål</source>
        <translation>1 elev med vurderte mål</translation>
    </message>
    <message>
        <source>1 foreslått mål</source>
        <translation>1 føreslått mål</translation>
    </message>
    <message>
        <source>1 linje å skrive på</source>
        <translation>1 linje å skrive på</translation>
    </message>
    <message>
        <source>1 mål skrevet</source>
        <translation>1 mål skrive</translation>
    </message>
    <message>
        <source>1 observasjon</source>
        <translation>1 observasjon</translation>
    </message>
    <message>
        <source>1 trinn fra hverandre</source>
        <translation>1 trinn frå kvarandre</translation>
    </message>
    <message>
        <source>1. juni</source>
        <translation>1. juni</translation>
    </message>
    <message>
        <source>1. oktober</source>
        <translation>1. oktober</translation>
    </message>
    <message>
        <source>2 Innvendinger</source>
        <translation>2 Innvendingar</translation>
    </message>
    <message>
        <source>3 Tiltak</source>
        <translation>3 Tiltak</translation>
    </message>
    <message>
        <source>31. juli</source>
        <translation>31. juli</translation>
    </message>
    <message>
        <source>95 % intervall der elevene er klynger. Vises ikke for færre enn fem elever.</source>
        <translation>95 % intervall der elevane er klynger. Blir ikkje vist for færre enn fem elevar.</translation>
    </message>
    <message>
        <source>= enige</source>
        <translation>= einige</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>Avbr&amp;yt</translation>
    </message>
    <message>
        <source>Administrerer arkivet</source>
        <translation>Administrerer arkivet</translation>
    </message>
    <message>
        <source>Adressen er ikke en https-adresse</source>
        <translation>Adressa er ikkje ei https-adresse</translation>
    </message>
    <message>
        <source>Alle de ansatte har tilgang. Legg til flere under Ansatte.</source>
        <translation>Alle dei tilsette har tilgang. Legg til fleire under Tilsette.</translation>
    </message>
    <message>
        <source>Alle elevene</source>
        <translation>Alle elevane</translation>
    </message>
    <message>
        <source>Alle elevene er ferdige med steget.</source>
        <translation>Alle elevane er ferdige med steget.</translation>
    </message>
    <message>
        <source>Alle er enige</source>
        <translation>Alle er einige</translation>
    </message>
    <message>
        <source>Alle fag</source>
        <translation>Alle fag</translation>
    </message>
    <message>
        <source>Alle kopiene er hele.</source>
        <translation>Alle kopiane er heile.</translation>
    </message>
    <message>
        <source>Alle kopiene er skadet. Har du en kopi et annet sted?</source>
        <translation>Alle kopiane er skadde. Har du ein kopi ein annan stad?</translation>
    </message>
    <message>
        <source>Alle krav er oppfylt eller begrunnet. Råd stopper ingenting.</source>
        <translation>Alle krav er oppfylte eller grunngitte. Råd stoppar ingenting.</translation>
    </message>
    <message>
        <source>Alle merknader</source>
        <translation>Alle merknader</translation>
    </message>
    <message>
        <source>Alle mine elever</source>
        <translation>Alle elevane mine</translation>
    </message>
    <message>
        <source>Alle mål</source>
        <translation>Alle mål</translation>
    </message>
    <message>
        <source>Alle mål i planer som er i bruk eller avsluttet. Summen av vurdert og de tre kolonnene etter.</source>
        <translation>Alle mål i planar som er i bruk eller avslutta. Summen av vurdert og dei tre kolonnane etter.</translation>
    </message>
    <message>
        <source>Alle mål på topp, av elever</source>
        <translation>Alle mål på topp, av elevar</translation>
    </message>
    <message>
        <source>Alle målene er på det øverste nivået to år på rad. Er de kanskje for lette?</source>
        <translation>Alle måla er på det øvste nivået to år på rad. Er dei kanskje for lette?</translation>
    </message>
    <message>
        <source>Alle planer er klare.</source>
        <translation>Alle planar er klare.</translation>
    </message>
    <message>
        <source>Alle rader ({count})</source>
        <translation>Alle rader ({count})</translation>
    </message>
    <message>
        <source>Alle roller samlet</source>
        <translation>Alle rollene samla</translation>
    </message>
    <message>
        <source>Alle som er invitert, har kommet eller takket nei.</source>
        <translation>Alle som er inviterte, har kome eller takka nei.</translation>
    </message>
    <message>
        <source>Alle som vurderer</source>
        <translation>Alle som vurderer</translation>
    </message>
    <message>
        <source>Alle vurderingene dine er levert.</source>
        <translation>Alle vurderingane dine er leverte.</translation>
    </message>
    <message>
        <source>Alt du har skrevet, står der det sto. Ctrl+B viser det igjen.</source>
        <translation>Alt du har skrive, står der det stod. Ctrl+B viser det igjen.</translation>
    </message>
    <message>
        <source>Alt er gjort</source>
        <translation>Alt er gjort</translation>
    </message>
    <message>
        <source>Alt i svaret er her fra før.</source>
        <translation>Alt i svaret er her frå før.</translation>
    </message>
    <message>
        <source>Alt lagres av seg selv</source>
        <translation>Alt blir lagra av seg sjølv</translation>
    </message>
    <message>
        <source>Alt og en understreket bokstav</source>
        <translation>Alt og ein understreka bokstav</translation>
    </message>
    <message>
        <source>Alt om eleven</source>
        <translation>Alt om eleven</translation>
    </message>
    <message>
        <source>Alt som er lagret om eleven i arkivet, {day} kl. {time}.</source>
        <translation>Alt som er lagra om eleven i arkivet, {day} kl. {time}.</translation>
    </message>
    <message>
        <source>Alt som er lagret om eleven, i en ny mappe: alle dokumentene som PDF, og opplysningene, historikken og loggen som filer andre programmer kan lese. Mappen er ikke kryptert, så legg den et trygt sted.</source>
        <translation>Alt som er lagra om eleven, i ei ny mappe: alle dokumenta som PDF, og opplysningane, historikken og loggen som filer andre program kan lese. Mappa er ikkje kryptert, så legg ho ein trygg stad.</translation>
    </message>
    <message>
        <source>Alt som kreves, er på plass. Når planen er tatt i bruk, telles den.</source>
        <translation>Alt som krevst, er på plass. Når planen er teken i bruk, tel han med.</translation>
    </message>
    <message>
        <source>Alt som står i filen</source>
        <translation>Alt som står i fila</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+9</source>
        <translation>Alt+1 … Alt+9</translation>
    </message>
    <message>
        <source>Alt+pil opp, Alt+pil ned</source>
        <translation>Alt+pil opp, Alt+pil ned</translation>
    </message>
    <message>
        <source>Alt+venstre</source>
        <translation>Alt+venstre</translation>
    </message>
    <message>
        <source>Ambisjon og tillit</source>
        <translation>Ambisjon og tillit</translation>
    </message>
    <message>
        <source>Andel</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Andel av målene</source>
        <translation>Del av måla</translation>
    </message>
    <message>
        <source>Andel vurderte mål på nivået der skalaen sier at målet er nådd, eller over.</source>
        <translation>Del av dei vurderte måla på nivået der skalaen seier at målet er nådd, eller over.</translation>
    </message>
    <message>
        <source>Andel {year}</source>
        <translation>Del {year}</translation>
    </message>
    <message>
        <source>Andre</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Andre elever skal ikke være nevnt. Les gjennom det som er skrevet med egne ord, før mappen gis ut.</source>
        <translation>Andre elevar skal ikkje vere nemnde. Les gjennom det som er skrive med eigne ord, før mappa blir gitt ut.</translation>
    </message>
    <message>
        <source>Andre har levert vurderinger som du ikke skal se før du har levert dine.</source>
        <translation>Andre har levert vurderingar som du ikkje skal sjå før du har levert dine.</translation>
    </message>
    <message>
        <source>Andre: {level}</source>
        <translation>Andre: {level}</translation>
    </message>
    <message>
        <source>Angre  Ctrl+Z</source>
        <translation>Angre  Ctrl+Z</translation>
    </message>
    <message>
        <source>Angre at den ble tatt bort, hvis svaret skal med.</source>
        <translation>Angre at det vart teke bort, dersom svaret skal med.</translation>
    </message>
    <message>
        <source>Angre den siste endringen først.</source>
        <translation>Angre den siste endringa først.</translation>
    </message>
    <message>
        <source>Angre fullføringen hvis flere skal vurdere.</source>
        <translation>Angre fullføringa dersom fleire skal vurdere.</translation>
    </message>
    <message>
        <source>Angre fullføringen og les inn svaret igjen, eller ta det opp når dere evaluerer neste gang.</source>
        <translation>Angre fullføringa og les inn svaret igjen, eller ta det opp når de evaluerer neste gong.</translation>
    </message>
    <message>
        <source>Ansatt</source>
        <translation>Tilsett</translation>
    </message>
    <message>
        <source>Ansatte</source>
        <translation>Tilsette</translation>
    </message>
    <message>
        <source>Ansikt med munnen ned</source>
        <translation>Ansikt med munnen ned</translation>
    </message>
    <message>
        <source>Ansikt med munnen opp</source>
        <translation>Ansikt med munnen opp</translation>
    </message>
    <message>
        <source>Ansikt med rett munn</source>
        <translation>Ansikt med rett munn</translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Ansvarlig for planen</source>
        <translation>Ansvarleg for planen</translation>
    </message>
    <message>
        <source>Ansvarlig for {what}</source>
        <translation>Ansvarleg for {what}</translation>
    </message>
    <message>
        <source>Ansvarlig lærer</source>
        <translation>Ansvarleg lærar</translation>
    </message>
    <message>
        <source>Antall</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Arbeides med</source>
        <translation>Blir arbeidd med</translation>
    </message>
    <message>
        <source>Arbeidet ditt er lagret i arkivet. Frigjør plass, eller se etter at disken er koblet til.</source>
        <translation>Arbeidet ditt er lagra i arkivet. Frigjer plass, eller sjå etter at disken er kopla til.</translation>
    </message>
    <message>
        <source>Arbeidsboken blir for stor når den pakkes ut.</source>
        <translation>Arbeidsboka blir for stor når ho blir pakka ut.</translation>
    </message>
    <message>
        <source>Arbeidsboken er låst med passord.</source>
        <translation>Arbeidsboka er låst med passord.</translation>
    </message>
    <message>
        <source>Arbeidsboken er skadet eller kuttet, og kan ikke leses.</source>
        <translation>Arbeidsboka er skadd eller kutta, og kan ikkje lesast.</translation>
    </message>
    <message>
        <source>Arbeidsboken har bare diagrammer.</source>
        <translation>Arbeidsboka har berre diagram.</translation>
    </message>
    <message>
        <source>Arbeidsboken har ikke arket som skal leses, eller alle arkene er skjult.</source>
        <translation>Arbeidsboka har ikkje arket som skal lesast, eller alle arka er gøymde.</translation>
    </message>
    <message>
        <source>Arbeidslivsfag</source>
        <translation>Arbeidslivsfag</translation>
    </message>
    <message>
        <source>Arket er sendt til skriveren. Se etter at det kom ut før du går videre.</source>
        <translation>Arket er sendt til skrivaren. Sjå etter at det kom ut før du går vidare.</translation>
    </message>
    <message>
        <source>Arket har for mange kolonner.</source>
        <translation>Arket har for mange kolonnar.</translation>
    </message>
    <message>
        <source>Arkiv som er erstattet av en sikkerhetskopi, og tatt vare på: {names}. De holder de samme opplysningene.</source>
        <translation>Arkiv som er erstatta av ein tryggingskopi, og tekne vare på: {names}. Dei har dei same opplysningane.</translation>
    </message>
    <message>
        <source>Arkiv: {name}</source>
        <translation>Arkiv: {name}</translation>
    </message>
    <message>
        <source>Arkivet endrer seg hele tiden.</source>
        <translation>Arkivet endrar seg heile tida.</translation>
    </message>
    <message>
        <source>Arkivet er en mappe på denne maskinen. Alt i den er kryptert med passordfrasen din. Glemmer du passordfrasen, er nødnøkkelen du får etterpå, den eneste andre veien inn.</source>
        <translation>Arkivet er ei mappe på denne maskina. Alt i ho er kryptert med passordfrasen din. Gløymer du passordfrasen, er naudnøkkelen du får etterpå, den einaste andre vegen inn.</translation>
    </message>
    <message>
        <source>Arkivet er endret av et annet program, så dette er ikke lagret.</source>
        <translation>Arkivet er endra av eit anna program, så dette er ikkje lagra.</translation>
    </message>
    <message>
        <source>Arkivet er i bruk av et annet program.</source>
        <translation>Arkivet er i bruk av eit anna program.</translation>
    </message>
    <message>
        <source>Arkivet er laget med en nyere versjon av ioplab.</source>
        <translation>Arkivet er laga med ein nyare versjon av ioplab.</translation>
    </message>
    <message>
        <source>Arkivet er skadet, så det er ikke tatt ny sikkerhetskopi. De du har fra før, er beholdt.</source>
        <translation>Arkivet er skadd, så det er ikkje teke ny tryggingskopi. Dei du har frå før, er behaldne.</translation>
    </message>
    <message>
        <source>Arkivet er åpnet for lesing, så dette er ikke lagret.</source>
        <translation>Arkivet er opna for lesing, så dette er ikkje lagra.</translation>
    </message>
    <message>
        <source>Arkivet er åpnet for lesing.</source>
        <translation>Arkivet er opna for lesing.</translation>
    </message>
    <message>
        <source>Arkivet fikk nye nøkler mens sikkerhetskopien ble tatt, så den er ikke tatt vare på.</source>
        <translation>Arkivet fekk nye nøklar medan tryggingskopien vart teken, så han er ikkje teken vare på.</translation>
    </message>
    <message>
        <source>Arkivet har ingen forespørsel som passer til svaret.</source>
        <translation>Arkivet har ingen førespurnad som passar til svaret.</translation>
    </message>
    <message>
        <source>Arkivet har ingen nødnøkkel.</source>
        <translation>Arkivet har ingen naudnøkkel.</translation>
    </message>
    <message>
        <source>Arkivet har ingen nødnøkkel. Blir passordfrasen glemt, finnes det ingen annen vei inn.</source>
        <translation>Arkivet har ingen naudnøkkel. Blir passordfrasen gløymd, finst det ingen annan veg inn.</translation>
    </message>
    <message>
        <source>Arkivet har ingen sikkerhetskopier nå. Kopier dere har lagt andre steder, må dere slette selv.</source>
        <translation>Arkivet har ingen tryggingskopiar no. Kopiar de har lagt andre stader, må de slette sjølve.</translation>
    </message>
    <message>
        <source>Arkivet har ingen skole ennå.</source>
        <translation>Arkivet har ingen skule enno.</translation>
    </message>
    <message>
        <source>Arkivet kan da åpnes her uten passordfrasen din, av den som er logget inn på maskinen som deg. Passordfrasen lagres ikke; en tilfeldig nøkkel legges i maskinens nøkkelring. Velg dette bare på en maskin som er din alene, og som låser seg selv.</source>
        <translation>Arkivet kan då opnast her utan passordfrasen din, av den som er logga inn på maskina som deg. Passordfrasen blir ikkje lagra; ein tilfeldig nøkkel blir lagd i nøkkelringen på maskina. Vel dette berre på ei maskin som er di åleine, og som låser seg sjølv.</translation>
    </message>
    <message>
        <source>Arkivet kan ikke hentes tilbake til «{name}»: {why}.</source>
        <translation>Arkivet kan ikkje hentast tilbake til «{name}»: {why}.</translation>
    </message>
    <message>
        <source>Arkivet kan ikke lages der: {why}.</source>
        <translation>Arkivet kan ikkje lagast der: {why}.</translation>
    </message>
    <message>
        <source>Arkivet kan ikke leses.</source>
        <translation>Arkivet kan ikkje lesast.</translation>
    </message>
    <message>
        <source>Arkivet kan ikke skrives til. Endringen er ikke lagret.</source>
        <translation>Arkivet kan ikkje skrivast til. Endringa er ikkje lagra.</translation>
    </message>
    <message>
        <source>Arkivet kan ikke skrives til: {why}.</source>
        <translation>Arkivet kan ikkje skrivast til: {why}.</translation>
    </message>
    <message>
        <source>Arkivet kunne ikke krypteres på nytt. Ingenting er endret.</source>
        <translation>Arkivet kunne ikkje krypterast på nytt. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Arkivet ligger i</source>
        <translation>Arkivet ligg i</translation>
    </message>
    <message>
        <source>Arkivet ligger i en mappe som synkroniseres. Ha det åpent på én maskin om gangen, og vent til synkroniseringen er ferdig før du åpner det på en annen.</source>
        <translation>Arkivet ligg i ei mappe som blir synkronisert. Ha det ope på éi maskin om gongen, og vent til synkroniseringa er ferdig før du opnar det på ei anna.</translation>
    </message>
    <message>
        <source>Arkivet ligger på en minnepinne eller en annen løs disk. Lås arkivet før du tar den ut.</source>
        <translation>Arkivet ligg på ein minnepinne eller ein annan laus disk. Lås arkivet før du tek disken ut.</translation>
    </message>
    <message>
        <source>Arkivet ligger på en nettverksdisk. Faller nettet ut mens du skriver, står teksten på skjermen til disken svarer igjen.</source>
        <translation>Arkivet ligg på ein nettverksdisk. Fell nettet ut medan du skriv, står teksten på skjermen til disken svarar igjen.</translation>
    </message>
    <message>
        <source>Arkivet låses om ett minutt. Trykk en tast hvis du er her. Det du har skrevet, er trygt.</source>
        <translation>Arkivet blir låst om eitt minutt. Trykk ein tast dersom du er her. Det du har skrive, er trygt.</translation>
    </message>
    <message>
        <source>Arkivet må oppdateres, men det kunne ikke tas sikkerhetskopi først, så det er ikke rørt.</source>
        <translation>Arkivet må oppdaterast, men det kunne ikkje takast tryggingskopi først, så det er ikkje rørt.</translation>
    </message>
    <message>
        <source>Arkivet må åpnes for skriving én gang før det kan leses.</source>
        <translation>Arkivet må opnast for skriving éin gong før det kan lesast.</translation>
    </message>
    <message>
        <source>Arkivets egen mestringsskala kan ikke leses.</source>
        <translation>Arkivet si eiga meistringsskala kan ikkje lesast.</translation>
    </message>
    <message>
        <source>Arkivets id</source>
        <translation>Id-en til arkivet</translation>
    </message>
    <message>
        <source>Av</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Av hva</source>
        <translation>Av kva</translation>
    </message>
    <message>
        <source>Av målene som er vurdert begge ganger, er {up} på et høyere nivå, {same} på samme, {down} på et lavere.</source>
        <translation>Av måla som er vurderte begge gongene, er {up} på eit høgare nivå, {same} på same, {down} på eit lågare.</translation>
    </message>
    <message>
        <source>Av {all} mål som to har gitt et nivå, var dere helt enige om {exact} og innen ett trinn på {near}.</source>
        <translation>Av {all} mål som to har gitt eit nivå, var de heilt einige om {exact} og innan eitt trinn på {near}.</translation>
    </message>
    <message>
        <source>Av. Passordfrasen må skrives hver gang.</source>
        <translation>Av. Passordfrasen må skrivast kvar gong.</translation>
    </message>
    <message>
        <source>Avbr&amp;yt</source>
        <translation>Avbr&amp;yt</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Avgjort tidligere</source>
        <translation>Avgjort tidlegare</translation>
    </message>
    <message>
        <source>Avsender</source>
        <translation>Avsendar</translation>
    </message>
    <message>
        <source>Avsenderens nummer</source>
        <translation>Nummeret til avsendaren</translation>
    </message>
    <message>
        <source>Avslutt</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Avslutt elevens side</source>
        <translation>Avslutt sida til eleven</translation>
    </message>
    <message>
        <source>Avslutt målet</source>
        <translation>Avslutt målet</translation>
    </message>
    <message>
        <source>Avslutte målet før året er omme? Skriv hvorfor.</source>
        <translation>Avslutte målet før året er omme? Skriv kvifor.</translation>
    </message>
    <message>
        <source>Avsluttet</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Avsluttet fordi</source>
        <translation>Avslutta fordi</translation>
    </message>
    <message>
        <source>Avsluttet fordi: {reason}</source>
        <translation>Avslutta fordi: {reason}</translation>
    </message>
    <message>
        <source>Avvik</source>
        <translation>Avvik</translation>
    </message>
    <message>
        <source>Avvik fra læreplanen</source>
        <translation>Avvik frå læreplanen</translation>
    </message>
    <message>
        <source>Avvist: {what}</source>
        <translation>Avvist: {what}</translation>
    </message>
    <message>
        <source>Bare de som administrerer arkivet, kan gi og ta bort tilgang og lage nødnøkkel.</source>
        <translation>Berre dei som administrerer arkivet, kan gi og ta bort tilgang og lage naudnøkkel.</translation>
    </message>
    <message>
        <source>Bare den som skrev den, kan endre den.</source>
        <translation>Berre den som skreiv han, kan endre han.</translation>
    </message>
    <message>
        <source>Bare filen fra årsevalueringen har disse tallene.</source>
        <translation>Berre fila frå årsevalueringa har desse tala.</translation>
    </message>
    <message>
        <source>Bare én i teamet skal vurdere målene ved {stage}. La en til i IOP-teamet vurdere.</source>
        <translation>Berre éin i teamet skal vurdere måla ved {stage}. La ein til i IOP-teamet vurdere.</translation>
    </message>
    <message>
        <source>Bare én person har vurdert målene ved {stage}. La to eller flere vurdere hver for seg neste gang.</source>
        <translation>Berre éin person har vurdert måla ved {stage}. La to eller fleire vurdere kvar for seg neste gong.</translation>
    </message>
    <message>
        <source>Barnet og foreldrene som ressurser: hva hjelper hjemme?</source>
        <translation>Barnet og foreldra som ressursar: kva hjelper heime?</translation>
    </message>
    <message>
        <source>Barnets beste</source>
        <translation>Det beste for barnet</translation>
    </message>
    <message>
        <source>Barnets beste, kort</source>
        <translation>Det beste for barnet, kort</translation>
    </message>
    <message>
        <source>Be avsenderen eksportere på nytt.</source>
        <translation>Be avsendaren eksportere på nytt.</translation>
    </message>
    <message>
        <source>Be avsenderen om en ny fil.</source>
        <translation>Be avsendaren om ei ny fil.</translation>
    </message>
    <message>
        <source>Be den som er ansvarlig for planen, eller en leder.</source>
        <translation>Be den som er ansvarleg for planen, eller ein leiar.</translation>
    </message>
    <message>
        <source>Be den som laget mappen om en ny.</source>
        <translation>Be den som laga mappa, om ei ny.</translation>
    </message>
    <message>
        <source>Be en annen som har tilgang, om det.</source>
        <translation>Be ein annan som har tilgang, om det.</translation>
    </message>
    <message>
        <source>Be en annen som har tilgang, om en ny, eller se etter sikkerhetskopier.</source>
        <translation>Be ein annan som har tilgang, om ein ny, eller sjå etter tryggingskopiar.</translation>
    </message>
    <message>
        <source>Be en i teamet.</source>
        <translation>Be ein i teamet.</translation>
    </message>
    <message>
        <source>Be en kollega om å bidra</source>
        <translation>Be ein kollega om å bidra</translation>
    </message>
    <message>
        <source>Be en leder eller en som administrerer arkivet.</source>
        <translation>Be ein leiar eller ein som administrerer arkivet.</translation>
    </message>
    <message>
        <source>Be en som har tilgang, om å få en ny, eller hent arkivet tilbake fra en sikkerhetskopi.</source>
        <translation>Be ein som har tilgang, om å få ein ny, eller hent arkivet tilbake frå ein tryggingskopi.</translation>
    </message>
    <message>
        <source>Be en som har tilgang, om å få en ny.</source>
        <translation>Be ein som har tilgang, om å få ein ny.</translation>
    </message>
    <message>
        <source>Be hele &amp;teamet</source>
        <translation>Be heile &amp;teamet</translation>
    </message>
    <message>
        <source>Be om den på nytt.</source>
        <translation>Be om fila på nytt.</translation>
    </message>
    <message>
        <source>Be om den på nytt. Ingenting er endret.</source>
        <translation>Be om fila på nytt. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Be om en ny mappe.</source>
        <translation>Be om ei ny mappe.</translation>
    </message>
    <message>
        <source>Be om filen på nytt. Ingenting er endret.</source>
        <translation>Be om fila på nytt. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Be om svaret på nytt, fra en oppdatert ioplab.</source>
        <translation>Be om svaret på nytt, frå ein oppdatert ioplab.</translation>
    </message>
    <message>
        <source>Be om svaret på nytt. Ingenting er endret.</source>
        <translation>Be om svaret på nytt. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Grunngiving</translation>
    </message>
    <message>
        <source>Begrunnelse: {reason} ({who})</source>
        <translation>Grunngiving: {reason} ({who})</translation>
    </message>
    <message>
        <source>Begynn</source>
        <translation>Byrj</translation>
    </message>
    <message>
        <source>Begynn her</source>
        <translation>Start her</translation>
    </message>
    <message>
        <source>Begynn på &amp;nytt</source>
        <translation>Start på &amp;nytt</translation>
    </message>
    <message>
        <source>Begynn på nytt; forespørselen er hel.</source>
        <translation>Start på nytt; førespurnaden er heil.</translation>
    </message>
    <message>
        <source>Begynner</source>
        <translation>Byrjar</translation>
    </message>
    <message>
        <source>Begynte på skolen</source>
        <translation>Byrja på skulen</translation>
    </message>
    <message>
        <source>Behold bare kolonnene med navn, fødselsår, trinn og klasse, og slett tomme rader under listen.</source>
        <translation>Behald berre kolonnane med namn, fødselsår, trinn og klasse, og slett tomme rader under lista.</translation>
    </message>
    <message>
        <source>Behold bare kolonnene med navn, fødselsår, trinn og klasse.</source>
        <translation>Behald berre kolonnane med namn, fødselsår, trinn og klasse.</translation>
    </message>
    <message>
        <source>Beholdt lenger enn dere har bestemt</source>
        <translation>Behaldne lenger enn de har bestemt</translation>
    </message>
    <message>
        <source>Bekreftet av {who} {day}.</source>
        <translation>Stadfesta av {who} {day}.</translation>
    </message>
    <message>
        <source>Betydning</source>
        <translation>Tyding</translation>
    </message>
    <message>
        <source>Bibliotek og lisens</source>
        <translation>Bibliotek og lisens</translation>
    </message>
    <message>
        <source>Biblioteker og &amp;lisenser …</source>
        <translation>Bibliotek og &amp;lisensar …</translation>
    </message>
    <message>
        <source>Biblioteker og lisenser</source>
        <translation>Bibliotek og lisensar</translation>
    </message>
    <message>
        <source>Bilde (*.png)</source>
        <translation>Bilete (*.png)</translation>
    </message>
    <message>
        <source>Bildet har elevenes navn. Lagre det bare der bare de som har med elevene å gjøre, kommer til.</source>
        <translation>Biletet har namna til elevane. Lagre det berre der ingen andre enn dei som har med elevane å gjere, kjem til.</translation>
    </message>
    <message>
        <source>Bla etter hvor mappen lages</source>
        <translation>Bla etter kvar mappa blir laga</translation>
    </message>
    <message>
        <source>Bla etter mappen med alt om eleven</source>
        <translation>Bla etter mappa med alt om eleven</translation>
    </message>
    <message>
        <source>Bla etter rapporten …</source>
        <translation>Bla etter rapporten …</translation>
    </message>
    <message>
        <source>Bla …</source>
        <translation>Bla …</translation>
    </message>
    <message>
        <source>Ble spurt</source>
        <translation>Vart spurde</translation>
    </message>
    <message>
        <source>Bokstavene i overskriftene er ødelagt. Lagre listen på nytt som CSV UTF-8 eller .xlsx.</source>
        <translation>Bokstavane i overskriftene er øydelagde. Lagre lista på nytt som CSV UTF-8 eller .xlsx.</translation>
    </message>
    <message>
        <source>Bruk det i samtalen: Hvilke mål ser dere ulikt på, og hva har dere sett hver for dere?</source>
        <translation>Bruk det i samtalen: Kva mål ser de ulikt på, og kva har de sett kvar for dykk?</translation>
    </message>
    <message>
        <source>Bruk en CSV-fil med kolonnene {columns}, eller filene fra sist.</source>
        <translation>Bruk ei CSV-fil med kolonnane {columns}, eller filene frå sist.</translation>
    </message>
    <message>
        <source>Bruk en nyere utgave.</source>
        <translation>Bruk ei nyare utgåve.</translation>
    </message>
    <message>
        <source>Bruk gjerne fire–fem ord som ikke hører sammen.</source>
        <translation>Bruk gjerne fire–fem ord som ikkje høyrer saman.</translation>
    </message>
    <message>
        <source>Bruk høyst 60 tegn.</source>
        <translation>Bruk høgst 60 teikn.</translation>
    </message>
    <message>
        <source>Bruk ioplabs egen</source>
        <translation>Bruk ioplab sin eigen</translation>
    </message>
    <message>
        <source>Bruk minst {count} tegn, gjerne fire–fem ord.</source>
        <translation>Bruk minst {count} teikn, gjerne fire–fem ord.</translation>
    </message>
    <message>
        <source>Bruk minst {count} tegn, gjerne flere ord.</source>
        <translation>Bruk minst {count} teikn, gjerne fleire ord.</translation>
    </message>
    <message>
        <source>Brukerveiledning</source>
        <translation>Brukarrettleiing</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Bytt passordfrase</source>
        <translation>Byt passordfrase</translation>
    </message>
    <message>
        <source>Bytt person</source>
        <translation>Byt person</translation>
    </message>
    <message>
        <source>Bytt til den nye</source>
        <translation>Byt til den nye</translation>
    </message>
    <message>
        <source>Bytt til {code}</source>
        <translation>Byt til {code}</translation>
    </message>
    <message>
        <source>CSV eller Excel (.xlsx) fra skolens andre systemer. Navn, fødselsår, trinn, klasse og når eleven begynte, kan tas inn. Fødselsnummer, adresser, telefonnumre og diagnoser tas aldri inn.</source>
        <translation>CSV eller Excel (.xlsx) frå dei andre systema på skulen. Namn, fødselsår, trinn, klasse og når eleven byrja, kan takast inn. Fødselsnummer, adresser, telefonnummer og diagnosar blir aldri tekne inn.</translation>
    </message>
    <message>
        <source>CSV, for regneark</source>
        <translation>CSV, for rekneark</translation>
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
        <translation>Ctrl+A, Shift+pil</translation>
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
        <translation>Ctrl+pil opp, Ctrl+pil ned</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Da</source>
        <translation>Då</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Dag og klokkeslett</source>
        <translation>Dag og klokkeslett</translation>
    </message>
    <message>
        <source>Dagen regelen ser på</source>
        <translation>Dagen regelen ser på</translation>
    </message>
    <message>
        <source>Dagligliv</source>
        <translation>Daglegliv</translation>
    </message>
    <message>
        <source>Databasen er skadet: krypteringen stemmer ikke.</source>
        <translation>Databasen er skadd: krypteringa stemmer ikkje.</translation>
    </message>
    <message>
        <source>Databasen er skadet: strukturen stemmer ikke.</source>
        <translation>Databasen er skadd: strukturen stemmer ikkje.</translation>
    </message>
    <message>
        <source>Databasen i arkivet er skadet.</source>
        <translation>Databasen i arkivet er skadd.</translation>
    </message>
    <message>
        <source>Databasen i arkivet er tom.</source>
        <translation>Databasen i arkivet er tom.</translation>
    </message>
    <message>
        <source>Databasen i arkivet kan ikke åpnes.</source>
        <translation>Databasen i arkivet kan ikkje opnast.</translation>
    </message>
    <message>
        <source>Databasen mangler i arkivet.</source>
        <translation>Databasen manglar i arkivet.</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Dato og underskrift</source>
        <translation>Dato og underskrift</translation>
    </message>
    <message>
        <source>Datoen er fram i tid. Skriv dagen du så det.</source>
        <translation>Datoen er fram i tid. Skriv dagen du såg det.</translation>
    </message>
    <message>
        <source>Datoen finnes ikke hvert år.</source>
        <translation>Datoen finst ikkje kvart år.</translation>
    </message>
    <message>
        <source>Datoen ligger langt unna. Skriv dagen du så det.</source>
        <translation>Datoen ligg langt unna. Skriv dagen du såg det.</translation>
    </message>
    <message>
        <source>Datoer og årstall er lette å gjette. Bruk ord som ikke hører sammen.</source>
        <translation>Datoar og årstal er lette å gjette. Bruk ord som ikkje høyrer saman.</translation>
    </message>
    <message>
        <source>De blir stående som de er.</source>
        <translation>Dei blir ståande som dei er.</translation>
    </message>
    <message>
        <source>De fem &amp;ordene</source>
        <translation>Dei fem o&amp;rda</translation>
    </message>
    <message>
        <source>De fem ordene</source>
        <translation>Dei fem orda</translation>
    </message>
    <message>
        <source>De fem ordene passer ikke til filen.</source>
        <translation>Dei fem orda passar ikkje til fila.</translation>
    </message>
    <message>
        <source>De fem ordene: {words}</source>
        <translation>Dei fem orda: {words}</translation>
    </message>
    <message>
        <source>De fryste tallene er ikke lenger som da de ble fryst.</source>
        <translation>Dei fryste tala er ikkje lenger som då dei vart fryste.</translation>
    </message>
    <message>
        <source>De fryste tallene er slettet.</source>
        <translation>Dei fryste tala er sletta.</translation>
    </message>
    <message>
        <source>De fryste tallene kan ikke leses av denne utgaven.</source>
        <translation>Dei fryste tala kan ikkje lesast av denne utgåva.</translation>
    </message>
    <message>
        <source>De første {shown} av {count} rader vises. Alle tas inn.</source>
        <translation>Dei første {shown} av {count} rader er viste. Alle blir tekne inn.</translation>
    </message>
    <message>
        <source>De hjelper meg</source>
        <translation>Dei hjelper meg</translation>
    </message>
    <message>
        <source>De med 1:1 i minst ett fag</source>
        <translation>Dei med 1:1 i minst eitt fag</translation>
    </message>
    <message>
        <source>De med 2:1 i minst ett fag</source>
        <translation>Dei med 2:1 i minst eitt fag</translation>
    </message>
    <message>
        <source>De med full plan tatt i bruk innen 1. oktober</source>
        <translation>Dei med full plan teken i bruk innan 1. oktober</translation>
    </message>
    <message>
        <source>De med gruppe i minst ett fag</source>
        <translation>Dei med gruppe i minst eitt fag</translation>
    </message>
    <message>
        <source>De med plan tatt i bruk innen skolestart</source>
        <translation>Dei med plan teken i bruk innan skulestart</translation>
    </message>
    <message>
        <source>De med plan, forenklet eller full, tatt i bruk innen skolestart</source>
        <translation>Dei med plan, forenkla eller full, teken i bruk innan skulestart</translation>
    </message>
    <message>
        <source>De med samtale med foresatte ved halvårsvurdering</source>
        <translation>Dei med samtale med føresette ved halvårsvurdering</translation>
    </message>
    <message>
        <source>De med samtale med foresatte ved målvalg</source>
        <translation>Dei med samtale med føresette ved målval</translation>
    </message>
    <message>
        <source>De med timer til lærer, kontaktlærer eller spesialpedagog i vedtaket</source>
        <translation>Dei med timar til lærar, kontaktlærar eller spesialpedagog i vedtaket</translation>
    </message>
    <message>
        <source>De med timer til miljøarbeider eller assistent i vedtaket</source>
        <translation>Dei med timar til miljøarbeidar eller assistent i vedtaket</translation>
    </message>
    <message>
        <source>De med årsevaluering fullført innen skoleslutt</source>
        <translation>Dei med årsevaluering fullført innan skuleslutt</translation>
    </message>
    <message>
        <source>De samme målene fra halvår til år</source>
        <translation>Dei same måla frå halvår til år</translation>
    </message>
    <message>
        <source>De slutter på {suffix}.</source>
        <translation>Dei sluttar på {suffix}.</translation>
    </message>
    <message>
        <source>De som administrerer arkivet, kan alt. Minst én må gjøre det.</source>
        <translation>Dei som administrerer arkivet, kan alt. Minst éin må gjere det.</translation>
    </message>
    <message>
        <source>De som har det etter vedtak gjort innen skoleslutt</source>
        <translation>Dei som har det etter vedtak gjort innan skuleslutt</translation>
    </message>
    <message>
        <source>De som har fått alle disse innen 1. juni</source>
        <translation>Dei som har fått alle desse innan 1. juni</translation>
    </message>
    <message>
        <source>De som kan åpne arkivet</source>
        <translation>Dei som kan opne arkivet</translation>
    </message>
    <message>
        <source>De står ikke på listen lenger.</source>
        <translation>Dei står ikkje på lista lenger.</translation>
    </message>
    <message>
        <source>De står på listen alt.</source>
        <translation>Dei står på lista alt.</translation>
    </message>
    <message>
        <source>De to passordfrasene er ulike.</source>
        <translation>Dei to passordfrasane er ulike.</translation>
    </message>
    <message>
        <source>De to var helt enige</source>
        <translation>Dei to var heilt einige</translation>
    </message>
    <message>
        <source>De to var innen ett nivå</source>
        <translation>Dei to var innan eitt nivå</translation>
    </message>
    <message>
        <source>De {count} siste er vist. Velg et kortere tidsrom for å se resten.</source>
        <translation>Dei {count} siste er viste. Vel eit kortare tidsrom for å sjå resten.</translation>
    </message>
    <message>
        <source>Definisjoner</source>
        <translation>Definisjonar</translation>
    </message>
    <message>
        <source>Dekk  Ctrl+B</source>
        <translation>Dekk  Ctrl+B</translation>
    </message>
    <message>
        <source>Dekk skjermen</source>
        <translation>Dekk skjermen</translation>
    </message>
    <message>
        <source>Delene av siden</source>
        <translation>Delane av sida</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Den blir stående når eleven er borte.</source>
        <translation>Grunnen blir ståande når eleven er borte.</translation>
    </message>
    <message>
        <source>Den gamle passordfrasen</source>
        <translation>Den gamle passordfrasen</translation>
    </message>
    <message>
        <source>Den intensive opplæringen er tatt bort. Ctrl+Z angrer.</source>
        <translation>Den intensive opplæringa er teken bort. Ctrl+Z angrar.</translation>
    </message>
    <message>
        <source>Den kan ha høyst {count}. Del den opp.</source>
        <translation>Ho kan ha høgst {count}. Del ho opp.</translation>
    </message>
    <message>
        <source>Den kan høre til et annet arkiv, eller være brukt eller erstattet. Se etter et nyere ark.</source>
        <translation>Han kan høyre til eit anna arkiv, eller vere brukt eller erstatta. Sjå etter eit nyare ark.</translation>
    </message>
    <message>
        <source>Den kan høyst være {size} MB.</source>
        <translation>Ho kan høgst vere {size} MB.</translation>
    </message>
    <message>
        <source>Den kan ikke krysses av for hånd.</source>
        <translation>Oppgåva kan ikkje kryssast av for hand.</translation>
    </message>
    <message>
        <source>Den kan ikke skilles fra tilfeldig variasjon.</source>
        <translation>Han kan ikkje skiljast frå tilfeldig variasjon.</translation>
    </message>
    <message>
        <source>Den kan være angret, eller arkivet kan være hentet fra en eldre kopi. Lag en ny forespørsel.</source>
        <translation>Han kan vere angra, eller arkivet kan vere henta frå ein eldre kopi. Lag ein ny førespurnad.</translation>
    </message>
    <message>
        <source>Den kan være skadet, eller i bruk av et annet program. Prøv igjen, eller hent den fra en sikkerhetskopi.</source>
        <translation>Han kan vere skadd, eller i bruk av eit anna program. Prøv igjen, eller hent han frå ein tryggingskopi.</translation>
    </message>
    <message>
        <source>Den nye en &amp;gang til</source>
        <translation>Den nye ein &amp;gong til</translation>
    </message>
    <message>
        <source>Den nye en gang til</source>
        <translation>Den nye ein gong til</translation>
    </message>
    <message>
        <source>Den nye passordfrasen er lik den gamle.</source>
        <translation>Den nye passordfrasen er lik den gamle.</translation>
    </message>
    <message>
        <source>Den raden er tatt bort allerede.</source>
        <translation>Den rada er allereie teken bort.</translation>
    </message>
    <message>
        <source>Den sakkyndige vurderingen er tatt bort. Ctrl+Z angrer.</source>
        <translation>Den sakkunnige vurderinga er teken bort. Ctrl+Z angrar.</translation>
    </message>
    <message>
        <source>Den sakkyndige vurderingen gjaldt til {date}. Be PP-tjenesten om en ny.</source>
        <translation>Den sakkunnige vurderinga galdt til {date}. Be PP-tenesta om ei ny.</translation>
    </message>
    <message>
        <source>Den sakkyndige vurderingen gjelder bare til {date}, før skoleåret er slutt. Be PP-tjenesten om en ny i tide.</source>
        <translation>Den sakkunnige vurderinga gjeld berre til {date}, før skuleåret er slutt. Be PP-tenesta om ei ny i tide.</translation>
    </message>
    <message>
        <source>Den samme personen kan ikke stå to ganger i teamet.</source>
        <translation>Den same personen kan ikkje stå to gonger i teamet.</translation>
    </message>
    <message>
        <source>Den som er ansvarlig for planen, kan ikke kvalitetssikre den selv.</source>
        <translation>Den som er ansvarleg for planen, kan ikkje kvalitetssikre han sjølv.</translation>
    </message>
    <message>
        <source>Den som er ansvarlig for {subject}, er ikke registrert med lærerkompetanse, og vedtaket har ikke unntak etter § 11-9.</source>
        <translation>Den som er ansvarleg for {subject}, er ikkje registrert med lærarkompetanse, og vedtaket har ikkje unntak etter § 11-9.</translation>
    </message>
    <message>
        <source>Den som får tilgang, skriver passordfrasen selv. Å gi tilgang kan ikke angres med Ctrl+Z, men tilgangen kan tas bort igjen.</source>
        <translation>Den som får tilgang, skriv passordfrasen sjølv. Å gi tilgang kan ikkje angrast med Ctrl+Z, men tilgangen kan takast bort igjen.</translation>
    </message>
    <message>
        <source>Den som har dette arket og arkivet, kan lese alt som står i arkivet. Ta vare på arket som en husnøkkel.</source>
        <translation>Den som har dette arket og arkivet, kan lese alt som står i arkivet. Ta vare på arket som ein husnøkkel.</translation>
    </message>
    <message>
        <source>Den som skal åpne arkivet, mangler navn.</source>
        <translation>Den som skal opne arkivet, manglar namn.</translation>
    </message>
    <message>
        <source>Denne eleven</source>
        <translation>Denne eleven</translation>
    </message>
    <message>
        <source>Denne maskinen har ingen nøkkelring som kan huske for deg.</source>
        <translation>Denne maskina har ingen nøkkelring som kan hugse for deg.</translation>
    </message>
    <message>
        <source>Denne maskinen husker deg ikke lenger.</source>
        <translation>Denne maskina hugsar deg ikkje lenger.</translation>
    </message>
    <message>
        <source>Denne maskinen husker deg ikke.</source>
        <translation>Denne maskina hugsar deg ikkje.</translation>
    </message>
    <message>
        <source>Denne maskinen åpner arkivet for deg uten passordfrase.</source>
        <translation>Denne maskina opnar arkivet for deg utan passordfrase.</translation>
    </message>
    <message>
        <source>Denne mestringsskalaen er i bruk alt.</source>
        <translation>Denne meistringsskalaen er i bruk alt.</translation>
    </message>
    <message>
        <source>Denne samtalen hører til året og står alltid her. Ingenting er skrevet om den ennå.</source>
        <translation>Denne samtalen høyrer til året og står alltid her. Ingenting er skrive om han enno.</translation>
    </message>
    <message>
        <source>Dere er ikke enige om {count} mål ennå.</source>
        <translation>De er ikkje einige om {count} mål enno.</translation>
    </message>
    <message>
        <source>Dere kan få se planen før samtalen.</source>
        <translation>De kan få sjå planen før samtalen.</translation>
    </message>
    <message>
        <source>Dere kan ta med en person dere stoler på.</source>
        <translation>De kan ta med ein person de stoler på.</translation>
    </message>
    <message>
        <source>Det du endret, finnes ikke lenger.</source>
        <translation>Det du endra, finst ikkje lenger.</translation>
    </message>
    <message>
        <source>Det du har sett av målet</source>
        <translation>Det du har sett av målet</translation>
    </message>
    <message>
        <source>Det du har skrevet, står her fortsatt. Trykk «Åpne på nytt» for å se hva som er i arkivet nå.</source>
        <translation>Det du har skrive, står her framleis. Trykk «Opne på nytt» for å sjå kva som er i arkivet no.</translation>
    </message>
    <message>
        <source>Det du har skrevet, står her fortsatt. Trykk «Åpne på nytt» når den andre er ferdig.</source>
        <translation>Det du har skrive, står her framleis. Trykk «Opne på nytt» når den andre er ferdig.</translation>
    </message>
    <message>
        <source>Det du har svart, er lagret. Si fra til en voksen at du er ferdig.</source>
        <translation>Det du har svart, er lagra. Sei frå til ein vaksen at du er ferdig.</translation>
    </message>
    <message>
        <source>Det du ser etter, finnes ikke lenger.</source>
        <translation>Det du ser etter, finst ikkje lenger.</translation>
    </message>
    <message>
        <source>Det du skrev sist, kunne ikke lagres. Lukk en gang til for å avslutte uten det.</source>
        <translation>Det du skreiv sist, kunne ikkje lagrast. Lukk ein gong til for å avslutte utan det.</translation>
    </message>
    <message>
        <source>Det er bare én gruppe med vurderte mål i faget, så det er ingen forskjell å regne ut.</source>
        <translation>Det er berre éi gruppe med vurderte mål i faget, så det er ingen skilnad å rekne ut.</translation>
    </message>
    <message>
        <source>Det er de samme målene. «Ikke vurdert» er mål som ikke fikk et nivå den ene gangen.</source>
        <translation>Det er dei same måla. «Ikkje vurdert» er mål som ikkje fekk eit nivå den eine gongen.</translation>
    </message>
    <message>
        <source>Det er en skrivefeil i gruppe {group} av nødnøkkelen.</source>
        <translation>Det er ein skrivefeil i gruppe {group} av naudnøkkelen.</translation>
    </message>
    <message>
        <source>Det er flere filer i mappen enn i noen dump</source>
        <translation>Det er fleire filer i mappa enn i nokon dump</translation>
    </message>
    <message>
        <source>Det er flere filer i pakken enn i noen dump</source>
        <translation>Det er fleire filer i pakken enn i nokon dump</translation>
    </message>
    <message>
        <source>Det er flere læreplaner og mål enn i noen dump</source>
        <translation>Det er fleire læreplanar og mål enn i nokon dump</translation>
    </message>
    <message>
        <source>Det er for få elever til å si noe om forskjellen.</source>
        <translation>Det er for få elevar til å seie noko om skilnaden.</translation>
    </message>
    <message>
        <source>Det er for lite ledig minne til å prøve ordene.</source>
        <translation>Det er for lite ledig minne til å prøve orda.</translation>
    </message>
    <message>
        <source>Det er gjort evalueringer med «{name}» dette skoleåret.</source>
        <translation>Det er gjort evalueringar med «{name}» dette skuleåret.</translation>
    </message>
    <message>
        <source>Det er greit å si nei. Da kan vi finne en annen måte å snakke sammen på.</source>
        <translation>Det er greitt å seie nei. Då kan vi finne ein annan måte å snakke saman på.</translation>
    </message>
    <message>
        <source>Det er gått mer enn {years} år siden siste plan. Ingenting slettes av seg selv.</source>
        <translation>Det har gått meir enn {years} år sidan siste plan. Ingenting blir sletta av seg sjølv.</translation>
    </message>
    <message>
        <source>Det er ikke ført noe om dette.</source>
        <translation>Det er ikkje ført noko om dette.</translation>
    </message>
    <message>
        <source>Det er ikke noe å angre.</source>
        <translation>Det er ikkje noko å angre.</translation>
    </message>
    <message>
        <source>Det er ikke skrevet inn noe samtykke til deling som gjelder nå.</source>
        <translation>Det er ikkje skrive inn noko samtykke til deling som gjeld no.</translation>
    </message>
    <message>
        <source>Det er ikke skrevet når eleven eller foresatte fikk årsrapporten.</source>
        <translation>Det er ikkje skrive når eleven eller dei føresette fekk årsrapporten.</translation>
    </message>
    <message>
        <source>Det er ingen dokumenter å lagre.</source>
        <translation>Det er ingen dokument å lagre.</translation>
    </message>
    <message>
        <source>Det er ingen kompetansemål her</source>
        <translation>Det er ingen kompetansemål her</translation>
    </message>
    <message>
        <source>Det er ingen mål i disse tallene.</source>
        <translation>Det er ingen mål i desse tala.</translation>
    </message>
    <message>
        <source>Det er ingen mål å hente fra i fjor. De er her alt, eller det var ingen plan.</source>
        <translation>Det er ingen mål å hente frå i fjor. Dei er her alt, eller det var ingen plan.</translation>
    </message>
    <message>
        <source>Det er ingen plan å ta i bruk ennå.</source>
        <translation>Det er ingen plan å ta i bruk enno.</translation>
    </message>
    <message>
        <source>Det er ingen rader under overskriftene.</source>
        <translation>Det er ingen rader under overskriftene.</translation>
    </message>
    <message>
        <source>Det er ingen sikkerhetskopier her ennå.</source>
        <translation>Det er ingen tryggingskopiar her enno.</translation>
    </message>
    <message>
        <source>Det er ingen steder å gjemme utkastet: {why}.</source>
        <translation>Det finst ingen stad å lagre utkastet: {why}.</translation>
    </message>
    <message>
        <source>Det er ingen tall å lagre. Les inn filer først.</source>
        <translation>Det er ingen tal å lagre. Les inn filer først.</translation>
    </message>
    <message>
        <source>Det er ingen å spørre: alle har vurdert, er spurt, eller ingen evaluering er i gang.</source>
        <translation>Det er ingen å spørje: alle har vurdert, er spurde, eller inga evaluering er i gang.</translation>
    </message>
    <message>
        <source>Det er ingenting i listen å ta inn.</source>
        <translation>Det er ingenting i lista å ta inn.</translation>
    </message>
    <message>
        <source>Det er ingenting å sende ennå.</source>
        <translation>Det er ingenting å sende enno.</translation>
    </message>
    <message>
        <source>Det er mer i filen enn ioplab leser</source>
        <translation>Det er meir i fila enn ioplab les</translation>
    </message>
    <message>
        <source>Det er trukket, utløpt eller ikke gitt ennå. Innhent et nytt, eller skriv hva overleveringen bygger på.</source>
        <translation>Det er trekt, utgått eller ikkje gitt enno. Hent inn eit nytt, eller skriv kva overleveringa byggjer på.</translation>
    </message>
    <message>
        <source>Det finnes allerede noe annet som heter «{name}» der.</source>
        <translation>Det finst allereie noko anna som heiter «{name}» der.</translation>
    </message>
    <message>
        <source>Det finnes allerede noe som heter «{name}» der.</source>
        <translation>Det finst allereie noko som heiter «{name}» der.</translation>
    </message>
    <message>
        <source>Det går for sakte</source>
        <translation>Det går for sakte</translation>
    </message>
    <message>
        <source>Det går ikke an å lagre i denne mappen. Velg en annen.</source>
        <translation>Det går ikkje an å lagre i denne mappa. Vel ei anna.</translation>
    </message>
    <message>
        <source>Det kan den som er ansvarlig for planen, kontaktlæreren i teamet eller en leder.</source>
        <translation>Det kan den som er ansvarleg for planen, kontaktlæraren i teamet eller ein leiar.</translation>
    </message>
    <message>
        <source>Det kan det indre teamet, den som er ansvarlig for planen, eller en leder.</source>
        <translation>Det kan det indre teamet, den som er ansvarleg for planen, eller ein leiar.</translation>
    </message>
    <message>
        <source>Det kan det indre teamet, og den som er ansvarlig for planen eller et fag i den.</source>
        <translation>Det kan det indre teamet, og den som er ansvarleg for planen eller eit fag i planen.</translation>
    </message>
    <message>
        <source>Det kan åpnes for lesing.</source>
        <translation>Det kan opnast for lesing.</translation>
    </message>
    <message>
        <source>Det mangler en grunn til at målet avsluttes.</source>
        <translation>Det manglar ein grunn til at målet blir avslutta.</translation>
    </message>
    <message>
        <source>Det mangler en grunn til at målet ikke er arbeidet med.</source>
        <translation>Det manglar ein grunn til at det ikkje er arbeidd med målet.</translation>
    </message>
    <message>
        <source>Det mangler en grunn til rettelsen.</source>
        <translation>Det manglar ein grunn til rettinga.</translation>
    </message>
    <message>
        <source>Det mangler en grunn.</source>
        <translation>Det manglar ein grunn.</translation>
    </message>
    <message>
        <source>Det mangler fag.</source>
        <translation>Det manglar fag.</translation>
    </message>
    <message>
        <source>Det mangler hva overleveringen bygger på.</source>
        <translation>Det manglar kva overleveringa byggjer på.</translation>
    </message>
    <message>
        <source>Det maskinen husker, åpner ikke arkivet.</source>
        <translation>Det maskina hugsar, opnar ikkje arkivet.</translation>
    </message>
    <message>
        <source>Det planen bygger på</source>
        <translation>Det planen byggjer på</translation>
    </message>
    <message>
        <source>Det ser ut som en tekst nevner en elev. Skriv uten navn.</source>
        <translation>Det ser ut som ein tekst nemner ein elev. Skriv utan namn.</translation>
    </message>
    <message>
        <source>Det sier jeg selv</source>
        <translation>Det seier eg sjølv</translation>
    </message>
    <message>
        <source>Det skal være fem ord, men her er det {count}.</source>
        <translation>Det skal vere fem ord, men her er det {count}.</translation>
    </message>
    <message>
        <source>Det som ble erstattet, er tatt bort.</source>
        <translation>Det som vart erstatta, er teke bort.</translation>
    </message>
    <message>
        <source>Det som er prøvd</source>
        <translation>Det som er prøvd</translation>
    </message>
    <message>
        <source>Det som er skrevet, skal kunne forstås senere.</source>
        <translation>Det som er skrive, skal kunne forståast seinare.</translation>
    </message>
    <message>
        <source>Det som fryses: tallene i dette arkivet slik de er nå, {round} {year}.</source>
        <translation>Det som blir fryst: tala i dette arkivet slik dei er no, {round} {year}.</translation>
    </message>
    <message>
        <source>Det som fryses: tallene på denne siden, {round} {year}.</source>
        <translation>Det som blir fryst: tala på denne sida, {round} {year}.</translation>
    </message>
    <message>
        <source>Det som gjelder hele arkivet, styres av dem som administrerer det.</source>
        <translation>Det som gjeld heile arkivet, styrer dei som administrerer det.</translation>
    </message>
    <message>
        <source>Det som ikke kan telles i planene, fører du for hånd. Det er ført når verdien har kilde og dato. Ikke skriv navn på elever.</source>
        <translation>Det som ikkje kan teljast i planane, fører du for hand. Det er ført når verdien har kjelde og dato. Ikkje skriv namn på elevar.</translation>
    </message>
    <message>
        <source>Det som var der, er som før. Frigjør plass, eller lukk andre programmer som bruker mappen, og prøv igjen.</source>
        <translation>Det som var der, er som før. Frigjer plass, eller lukk andre program som bruker mappa, og prøv igjen.</translation>
    </message>
    <message>
        <source>Det som var skrevet om samtalen, er tatt bort. Ctrl+Z angrer.</source>
        <translation>Det som var skrive om samtalen, er teke bort. Ctrl+Z angrar.</translation>
    </message>
    <message>
        <source>Det står ikke at en kollega leste planen før den ble tatt i bruk.</source>
        <translation>Det står ikkje at ein kollega las planen før han vart teken i bruk.</translation>
    </message>
    <message>
        <source>Det står ikke hvem som har samtykket til vedtaket av {decided}.</source>
        <translation>Det står ikkje kven som har samtykt til vedtaket av {decided}.</translation>
    </message>
    <message>
        <source>Det står ikke hvilken av klassens planer denne hører sammen med. Skriv navnet på den, eller hvor den ligger.</source>
        <translation>Det står ikkje kva for ein av planane til klassen denne høyrer saman med. Skriv namnet på han, eller kvar han ligg.</translation>
    </message>
    <message>
        <source>Det står ikke når IOP-en ble tatt i bruk, så ingen kan se om vedtaket kom først. Skriv inn datoen.</source>
        <translation>Det står ikkje når IOP-en vart teken i bruk, så ingen kan sjå om vedtaket kom først. Skriv inn datoen.</translation>
    </message>
    <message>
        <source>Det står ingenting i filen.</source>
        <translation>Det står ingenting i fila.</translation>
    </message>
    <message>
        <source>Det tilbudet koster. Gi den navnet skolen bruker.</source>
        <translation>Det tilbodet kostar. Gi det namnet skulen bruker.</translation>
    </message>
    <message>
        <source>Det var ikke passordfrasen. Prøv igjen, eller gå tilbake til siden.</source>
        <translation>Det var ikkje passordfrasen. Prøv igjen, eller gå tilbake til sida.</translation>
    </message>
    <message>
        <source>Det vi har prøvd</source>
        <translation>Det vi har prøvd</translation>
    </message>
    <message>
        <source>Dette arkivet har ingen nødnøkkel. Er dere flere som kan åpne det, kan en av de andre ta bort tilgangen din og gi deg en ny. Ellers kan ingen åpne det; se om du husker passordfrasen til en sikkerhetskopi.</source>
        <translation>Dette arkivet har ingen naudnøkkel. Er de fleire som kan opne det, kan ein av dei andre ta bort tilgangen din og gi deg ein ny. Elles kan ingen opne det; sjå om du hugsar passordfrasen til ein tryggingskopi.</translation>
    </message>
    <message>
        <source>Dette ble endret:</source>
        <translation>Dette vart endra:</translation>
    </message>
    <message>
        <source>Dette er dumpen for grafdatabaser (jsonld)</source>
        <translation>Dette er dumpen for grafdatabasar (jsonld)</translation>
    </message>
    <message>
        <source>Dette er et utkast. Halvårsvurderingen er ikke ferdig ennå.</source>
        <translation>Dette er eit utkast. Halvårsvurderinga er ikkje ferdig enno.</translation>
    </message>
    <message>
        <source>Dette er et utkast. Planen er ikke tatt i bruk ennå.</source>
        <translation>Dette er eit utkast. Planen er ikkje teken i bruk enno.</translation>
    </message>
    <message>
        <source>Dette er et utkast. Vi er ikke ferdige med planen ennå.</source>
        <translation>Dette er eit utkast. Vi er ikkje ferdige med planen enno.</translation>
    </message>
    <message>
        <source>Dette er et utkast. Årsrapporten er ikke ferdig ennå.</source>
        <translation>Dette er eit utkast. Årsrapporten er ikkje ferdig enno.</translation>
    </message>
    <message>
        <source>Dette er ikke med:</source>
        <translation>Dette er ikkje med:</translation>
    </message>
    <message>
        <source>Dette er meg</source>
        <translation>Dette er meg</translation>
    </message>
    <message>
        <source>Dette er revisjon {number}, den første fra denne evalueringen.</source>
        <translation>Dette er revisjon {number}, den første frå denne evalueringa.</translation>
    </message>
    <message>
        <source>Dette er revisjon {number}. Den erstatter revisjon {last} fra {day}.</source>
        <translation>Dette er revisjon {number}. Han erstattar revisjon {last} frå {day}.</translation>
    </message>
    <message>
        <source>Dette er revisjon {number}. Den erstatter revisjon {last}.</source>
        <translation>Dette er revisjon {number}. Han erstattar revisjon {last}.</translation>
    </message>
    <message>
        <source>Dette er utelatt</source>
        <translation>Dette er utelate</translation>
    </message>
    <message>
        <source>Dette er én av flere skoler. Vises tall for alle samlet også, kan forskjellen røpe skjulte tall.</source>
        <translation>Dette er éin av fleire skular. Blir tal for alle samla viste òg, kan skilnaden røpe skjulte tal.</translation>
    </message>
    <message>
        <source>Dette får jeg til</source>
        <translation>Dette får eg til</translation>
    </message>
    <message>
        <source>Dette førte det til</source>
        <translation>Dette førte det til</translation>
    </message>
    <message>
        <source>Dette går ut</source>
        <translation>Dette går ut</translation>
    </message>
    <message>
        <source>Dette går ut av maskinen</source>
        <translation>Dette går ut av maskina</translation>
    </message>
    <message>
        <source>Dette har vi samtykke til å dele</source>
        <translation>Dette har vi samtykke til å dele</translation>
    </message>
    <message>
        <source>Dette kan ikke angres.</source>
        <translation>Dette kan ikkje angrast.</translation>
    </message>
    <message>
        <source>Dette klarer jeg nå.</source>
        <translation>Dette klarer eg no.</translation>
    </message>
    <message>
        <source>Dette må på plass først</source>
        <translation>Dette må på plass først</translation>
    </message>
    <message>
        <source>Dette ser ut til å være flere overskrifter i én: {names}. Kolonnene kan være delt med ulike tegn.</source>
        <translation>Dette ser ut til å vere fleire overskrifter i éi: {names}. Kolonnane kan vere delte med ulike teikn.</translation>
    </message>
    <message>
        <source>Dette vil svarene endre:</source>
        <translation>Dette vil svara endre:</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Diagram eller tabell</source>
        <translation>Diagram eller tabell</translation>
    </message>
    <message>
        <source>Diagrammer lagres som PNG, SVG eller PDF.</source>
        <translation>Diagram blir lagra som PNG, SVG eller PDF.</translation>
    </message>
    <message>
        <source>Diagrammet er lagret: {path}</source>
        <translation>Diagrammet er lagra: {path}</translation>
    </message>
    <message>
        <source>Diagrammet har for mange linjer til et bilde.</source>
        <translation>Diagrammet har for mange linjer til eit bilete.</translation>
    </message>
    <message>
        <source>Din &amp;rolle</source>
        <translation>&amp;Rolla di</translation>
    </message>
    <message>
        <source>Din egen passordfrase</source>
        <translation>Din eigen passordfrase</translation>
    </message>
    <message>
        <source>Disken er full. Endringen er ikke lagret.</source>
        <translation>Disken er full. Endringa er ikkje lagra.</translation>
    </message>
    <message>
        <source>Disken svarer igjen. Det du hadde skrevet, er lagret.</source>
        <translation>Disken svarar igjen. Det du hadde skrive, er lagra.</translation>
    </message>
    <message>
        <source>Disse er ikke ferdige og mangler i tallene:</source>
        <translation>Desse er ikkje ferdige og manglar i tala:</translation>
    </message>
    <message>
        <source>Disse kunne ikke lages: {who}</source>
        <translation>Desse kunne ikkje lagast: {who}</translation>
    </message>
    <message>
        <source>Disse samtykkene gjelder nå:</source>
        <translation>Desse samtykka gjeld no:</translation>
    </message>
    <message>
        <source>Disse tallene ble lagt sammen av filer fra teamene.</source>
        <translation>Desse tala vart lagde saman av filer frå teama.</translation>
    </message>
    <message>
        <source>Disse årene er vurdert med en annen mestringsskala og vises ikke: {years}.</source>
        <translation>Desse åra er vurderte med ein annan meistringsskala og er ikkje viste: {years}.</translation>
    </message>
    <message>
        <source>Ditt &amp;navn</source>
        <translation>&amp;Namnet ditt</translation>
    </message>
    <message>
        <source>Dokument {number} · {day}</source>
        <translation>Dokument {number} · {day}</translation>
    </message>
    <message>
        <source>Dokumenter</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Dokumenter i &amp;mappen</source>
        <translation>Dokument i &amp;mappa</translation>
    </message>
    <message>
        <source>Dokumenter, siden</source>
        <translation>Dokument, sida</translation>
    </message>
    <message>
        <source>Dokumentet er lagret: {path}</source>
        <translation>Dokumentet er lagra: {path}</translation>
    </message>
    <message>
        <source>Dokumentet er lengre enn det som vises.</source>
        <translation>Dokumentet er lengre enn det som er vist.</translation>
    </message>
    <message>
        <source>Dokumentet er sendt til skriveren. Antall sider: {count}.</source>
        <translation>Dokumentet er sendt til skrivaren. Tal på sider: {count}.</translation>
    </message>
    <message>
        <source>Dokumentet lages for {count} av {total} elever.</source>
        <translation>Dokumentet blir laga for {count} av {total} elevar.</translation>
    </message>
    <message>
        <source>Dra målet dit det skal stå. Alt+pil opp eller ned flytter det også.</source>
        <translation>Dra målet dit det skal stå. Alt+pil opp eller ned flyttar det òg.</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Du bestemmer</source>
        <translation>Du bestemmer</translation>
    </message>
    <message>
        <source>Du er bedt om å skrive mål, ikke om å vurdere.</source>
        <translation>Du er beden om å skrive mål, ikkje om å vurdere.</translation>
    </message>
    <message>
        <source>Du er ikke spurt om mål i det faget.</source>
        <translation>Du er ikkje spurd om mål i det faget.</translation>
    </message>
    <message>
        <source>Du fortsetter på det du begynte på.</source>
        <translation>Du held fram med det du byrja på.</translation>
    </message>
    <message>
        <source>Du har ikke levert din egen vurdering av målet ennå.</source>
        <translation>Du har ikkje levert di eiga vurdering av målet enno.</translation>
    </message>
    <message>
        <source>Du har ikke vurdert noe nytt. Trykk 1–4 på et mål først.</source>
        <translation>Du har ikkje vurdert noko nytt. Trykk 1–4 på eit mål først.</translation>
    </message>
    <message>
        <source>Du kan bare vurdere som deg selv.</source>
        <translation>Du kan berre vurdere som deg sjølv.</translation>
    </message>
    <message>
        <source>Du kan ikke bidra her.</source>
        <translation>Du kan ikkje bidra her.</translation>
    </message>
    <message>
        <source>Du kan ikke gi deg selv flere rettigheter enn du har.</source>
        <translation>Du kan ikkje gi deg sjølv fleire rettar enn du har.</translation>
    </message>
    <message>
        <source>Du kan ikke se dette.</source>
        <translation>Du kan ikkje sjå dette.</translation>
    </message>
    <message>
        <source>Du kan ikke ta bort din egen tilgang.</source>
        <translation>Du kan ikkje ta bort din eigen tilgang.</translation>
    </message>
    <message>
        <source>Du kan ikke ta planen i bruk, fullføre, rette det som er fullført, eller begrunne unntak.</source>
        <translation>Du kan ikkje ta planen i bruk, fullføre, rette det som er fullført, eller grunngi unntak.</translation>
    </message>
    <message>
        <source>Du kan ikke ta ut dokumenter, filer eller tall herfra.</source>
        <translation>Du kan ikkje ta ut dokument, filer eller tal herifrå.</translation>
    </message>
    <message>
        <source>Du kan ikke være en annen enn den du er.</source>
        <translation>Du kan ikkje vere ein annan enn den du er.</translation>
    </message>
    <message>
        <source>Du kan lese og bidra her, men ikke endre planen.</source>
        <translation>Du kan lese og bidra her, men ikkje endre planen.</translation>
    </message>
    <message>
        <source>Du kan si nei til å svare.</source>
        <translation>Du kan seie nei til å svare.</translation>
    </message>
    <message>
        <source>Du kan ta med en du stoler på.</source>
        <translation>Du kan ta med ein du stoler på.</translation>
    </message>
    <message>
        <source>Du kan vise noe, tegne eller skrive i stedet for å snakke.</source>
        <translation>Du kan vise noko, teikne eller skrive i staden for å snakke.</translation>
    </message>
    <message>
        <source>Du møter {person}.</source>
        <translation>Du møter {person}.</translation>
    </message>
    <message>
        <source>Du ser tall som ble fryst: {round}, telt {day}.</source>
        <translation>Du ser tal som vart fryste: {round}, talde {day}.</translation>
    </message>
    <message>
        <source>Du står ikke i IOP-teamet som en som vurderer.</source>
        <translation>Du står ikkje i IOP-teamet som ein som vurderer.</translation>
    </message>
    <message>
        <source>Du står ikke i IOP-teamet som en som vurderer. Legg deg til i steg 3, IOP-team.</source>
        <translation>Du står ikkje i IOP-teamet som ein som vurderer. Legg deg til i steg 3, IOP-team.</translation>
    </message>
    <message>
        <source>Du står som ikke relevant, og kan ha sett hva andre mener om målene.</source>
        <translation>Du står som ikkje relevant, og kan ha sett kva andre meiner om måla.</translation>
    </message>
    <message>
        <source>Du står som ikke relevant, og kan ha sett hva andre mener om målet.</source>
        <translation>Du står som ikkje relevant, og kan ha sett kva andre meiner om målet.</translation>
    </message>
    <message>
        <source>Dumpen fra Udir: en zip, eller en JSON-fil</source>
        <translation>Dumpen frå Udir: ein zip, eller ei JSON-fil</translation>
    </message>
    <message>
        <source>Effekt</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Eksport til rektor</source>
        <translation>Eksport til rektor</translation>
    </message>
    <message>
        <source>Elev</source>
        <translation>Elev</translation>
    </message>
    <message>
        <source>Elev {id}</source>
        <translation>Elev {id}</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Eleven</translation>
    </message>
    <message>
        <source>Eleven er slettet fra arkivet for godt</source>
        <translation>Eleven er sletta frå arkivet for godt</translation>
    </message>
    <message>
        <source>Eleven er slettet. Slettebeviset er lagret: {path}</source>
        <translation>Eleven er sletta. Slettebeviset er lagra: {path}</translation>
    </message>
    <message>
        <source>Eleven har allerede en IOP for {year}.</source>
        <translation>Eleven har allereie ein IOP for {year}.</translation>
    </message>
    <message>
        <source>Eleven har fått {given} av {granted} timer med {role} i {subject}. Skriv i årsrapporten hvorfor det ble færre.</source>
        <translation>Eleven har fått {given} av {granted} timar med {role} i {subject}. Skriv i årsrapporten kvifor det vart færre.</translation>
    </message>
    <message>
        <source>Eleven har ingen IOP dette skoleåret.</source>
        <translation>Eleven har ingen IOP dette skuleåret.</translation>
    </message>
    <message>
        <source>Eleven har ingen planer å levere over.</source>
        <translation>Eleven har ingen planar å levere over.</translation>
    </message>
    <message>
        <source>Eleven har vedtak om individuelt tilrettelagt opplæring, men ingen IOP for skoleåret {year}.</source>
        <translation>Eleven har vedtak om individuelt tilrettelagd opplæring, men ingen IOP for skuleåret {year}.</translation>
    </message>
    <message>
        <source>Eleven kan svare på sin egen side når en evaluering er startet og ikke fullført.</source>
        <translation>Eleven kan svare på si eiga side når ei evaluering er starta og ikkje fullført.</translation>
    </message>
    <message>
        <source>Eleven leser en kjent tekst på 100 ord høyt med flyt</source>
        <translation>Eleven les ein kjend tekst på 100 ord høgt med flyt</translation>
    </message>
    <message>
        <source>Eleven ligger også i sikkerhetskopiene ({count}). Fjernes de, lages det én ny uten eleven. Ellers går de ut etter hvert, men én for hvert år blir beholdt. Kopier dere har lagt andre steder, må dere slette selv.</source>
        <translation>Eleven ligg også i tryggingskopiane ({count}). Blir dei fjerna, blir det laga éin ny utan eleven. Elles går dei ut etter kvart, men éin for kvart år blir behalden. Kopiar de har lagt andre stader, må de slette sjølve.</translation>
    </message>
    <message>
        <source>Eleven mangler navn.</source>
        <translation>Eleven manglar namn.</translation>
    </message>
    <message>
        <source>Eleven selv</source>
        <translation>Eleven sjølv</translation>
    </message>
    <message>
        <source>Eleven slettes for godt, med planer, historikk og forespørsler. Det kan ikke angres. Loggen beholder hvem som har gjort hva, uten navnet på eleven.</source>
        <translation>Eleven blir sletta for godt, med planar, historikk og førespurnader. Det kan ikkje angrast. Loggen tek vare på kven som har gjort kva, utan namnet på eleven.</translation>
    </message>
    <message>
        <source>Elevene og målene er ikke de samme på skolene. Tallene sier ikke hvilken skole som gjør det best.</source>
        <translation>Elevane og måla er ikkje dei same på skulane. Tala seier ikkje kva skule som gjer det best.</translation>
    </message>
    <message>
        <source>Elevene og målene er ulike fra skole til skole, og målene settes for den enkelte.</source>
        <translation>Elevane og måla er ulike frå skule til skule, og måla blir sette for den enkelte.</translation>
    </message>
    <message>
        <source>Elevene og målene er ulike i hver gruppe. Tallene sier ikke at måten er grunnen.</source>
        <translation>Elevane og måla er ulike i kvar gruppe. Tala seier ikkje at måten er grunnen.</translation>
    </message>
    <message>
        <source>Elevens egen vurdering</source>
        <translation>Eleven si eiga vurdering</translation>
    </message>
    <message>
        <source>Elevens id</source>
        <translation>Id-en til eleven</translation>
    </message>
    <message>
        <source>Elevens side</source>
        <translation>Sida til eleven</translation>
    </message>
    <message>
        <source>Elevens stemme</source>
        <translation>Stemma til eleven</translation>
    </message>
    <message>
        <source>Elevens stemme ved målvalg</source>
        <translation>Stemma til eleven ved målval</translation>
    </message>
    <message>
        <source>Elevens stemme ved {stage} er ikke skrevet inn.</source>
        <translation>Stemma til eleven ved {stage} er ikkje skriven inn.</translation>
    </message>
    <message>
        <source>Elevens stemme ved {stage}: skriv hva eleven sa, hvordan dere spurte og hva det førte til.</source>
        <translation>Stemma til eleven ved {stage}: skriv kva eleven sa, korleis de spurde, og kva det førte til.</translation>
    </message>
    <message>
        <source>Elevens versjon</source>
        <translation>Versjonen til eleven</translation>
    </message>
    <message>
        <source>Elevens versjon av individuell opplæringsplan, skoleåret {year}</source>
        <translation>Versjonen til eleven av individuell opplæringsplan, skuleåret {year}</translation>
    </message>
    <message>
        <source>Elever</source>
        <translation>Elevar</translation>
    </message>
    <message>
        <source>Elever har ulike mål, så elevene kan ikke sammenliknes med hverandre.</source>
        <translation>Elevar har ulike mål, så elevane kan ikkje samanliknast med kvarandre.</translation>
    </message>
    <message>
        <source>Elever med ITO 1. oktober</source>
        <translation>Elevar med ITO 1. oktober</translation>
    </message>
    <message>
        <source>Elever med ITO 20. august neste skoleår, eller med plan for neste år</source>
        <translation>Elevar med ITO 20. august neste skuleår, eller med plan for neste år</translation>
    </message>
    <message>
        <source>Elever med alle mål på høyeste nivå</source>
        <translation>Elevar med alle mål på høgaste nivå</translation>
    </message>
    <message>
        <source>Elever med alle mål på høyeste nivå: {count}.</source>
        <translation>Elevar med alle mål på høgaste nivå: {count}.</translation>
    </message>
    <message>
        <source>Elever med alle mål på øverste nivå</source>
        <translation>Elevar med alle mål på øvste nivå</translation>
    </message>
    <message>
        <source>Elever med minst ett vurdert mål i utvalget.</source>
        <translation>Elevar med minst eitt vurdert mål i utvalet.</translation>
    </message>
    <message>
        <source>Elever med sakkyndig vurdering som trengs i løpet av året</source>
        <translation>Elevar med sakkunnig vurdering som trengst i løpet av året</translation>
    </message>
    <message>
        <source>Elever med vurderte mål</source>
        <translation>Elevar med vurderte mål</translation>
    </message>
    <message>
        <source>Elever med vurderte mål: {pupils}. Mål satt: {goals_set}, vurdert: {goals_evaluated}, ikke arbeidet med: {not_worked_on}, ikke vurdert: {not_evaluated}, avsluttet: {ended}.</source>
        <translation>Elevar med vurderte mål: {pupils}. Mål sette: {goals_set}, vurderte: {goals_evaluated}, ikkje arbeidd med: {not_worked_on}, ikkje vurderte: {not_evaluated}, avslutta: {ended}.</translation>
    </message>
    <message>
        <source>Elever som er beholdt lenger enn dere har bestemt</source>
        <translation>Elevar som er behaldne lenger enn de har bestemt</translation>
    </message>
    <message>
        <source>Elever som var representert på foreldremøtene, av alle elevene.</source>
        <translation>Elevar som var representerte på foreldremøta, av alle elevane.</translation>
    </message>
    <message>
        <source>Elevlister (*.csv *.txt *.xlsx *.xlsm)</source>
        <translation>Elevlister (*.csv *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Elevvektet</source>
        <translation>Elevvekta</translation>
    </message>
    <message>
        <source>En annen har endret tilgangene, og arkivet er kryptert på nytt. Det du skriver nå, blir ikke lagret.</source>
        <translation>Ein annan har endra tilgangane, og arkivet er kryptert på nytt. Det du skriv no, blir ikkje lagra.</translation>
    </message>
    <message>
        <source>En annen har skrevet observasjonen.</source>
        <translation>Ein annan har skrive observasjonen.</translation>
    </message>
    <message>
        <source>En annen har åpnet arkivet for skriving, så dette er ikke lagret.</source>
        <translation>Ein annan har opna arkivet for skriving, så dette er ikkje lagra.</translation>
    </message>
    <message>
        <source>En ansatt som ikke lenger er registrert</source>
        <translation>Ein tilsett som ikkje lenger er registrert</translation>
    </message>
    <message>
        <source>En elev kan være i flere grupper i ulike fag. Velg et fag for å se forskjeller mellom ulike elever.</source>
        <translation>Ein elev kan vere i fleire grupper i ulike fag. Vel eit fag for å sjå skilnader mellom ulike elevar.</translation>
    </message>
    <message>
        <source>En fil i pakken er større enn noen i dumpen</source>
        <translation>Ei fil i pakken er større enn nokon i dumpen</translation>
    </message>
    <message>
        <source>En indikator trenger et kort nummer eller navn, høyst {most} tegn.</source>
        <translation>Ein indikator treng eit kort nummer eller namn, høgst {most} teikn.</translation>
    </message>
    <message>
        <source>En kollega</source>
        <translation>Ein kollega</translation>
    </message>
    <message>
        <source>En kollega har sendt deg en fil som slutter på .iopbidrag, og sagt deg fem ord. Du trenger ikke noe arkiv.</source>
        <translation>Ein kollega har sendt deg ei fil som sluttar på .iopbidrag, og sagt deg fem ord. Du treng ikkje noko arkiv.</translation>
    </message>
    <message>
        <source>En kopi et annet st&amp;ed …</source>
        <translation>Ein kopi &amp;ein annan stad …</translation>
    </message>
    <message>
        <source>En mappe med alle dokumentene som kan lages (PDF/A), planene som data, og en liste med kontrollsummer. Til elevmappen, eller til elevens nye skole.</source>
        <translation>Ei mappe med alle dokumenta som kan lagast (PDF/A), planane som data, og ei liste med kontrollsummar. Til elevmappa, eller til den nye skulen til eleven.</translation>
    </message>
    <message>
        <source>En mappe med alle dokumentene, til elevmappen eller en ny skole</source>
        <translation>Ei mappe med alle dokumenta, til elevmappa eller ein ny skule</translation>
    </message>
    <message>
        <source>En ny elev</source>
        <translation>Ein ny elev</translation>
    </message>
    <message>
        <source>En ny nødnøkkel vises én gang, så du kan skrive den ut. Er det laget en før, virker den ikke lenger.</source>
        <translation>Ein ny naudnøkkel blir vist éin gong, så du kan skrive han ut. Er det laga ein før, verkar han ikkje lenger.</translation>
    </message>
    <message>
        <source>En plan har ni steg</source>
        <translation>Ein plan har ni steg</translation>
    </message>
    <message>
        <source>En samtale utenom disse</source>
        <translation>Ein samtale utanom desse</translation>
    </message>
    <message>
        <source>En samtale utenom disse, og når den hører til</source>
        <translation>Ein samtale utanom desse, og når han høyrer til</translation>
    </message>
    <message>
        <source>En skala med andre nivåer kan velges i et nytt arkiv, før det første målet skrives.</source>
        <translation>Ein skala med andre nivå kan veljast i eit nytt arkiv, før det første målet blir skrive.</translation>
    </message>
    <message>
        <source>Endre &amp;årshjulet</source>
        <translation>Endre &amp;årshjulet</translation>
    </message>
    <message>
        <source>Endre den som står der, eller bruk et annet nummer.</source>
        <translation>Endre den som står der, eller bruk eit anna nummer.</translation>
    </message>
    <message>
        <source>Endre det dere er enige om, uten å rette.</source>
        <translation>Endre det de er samde om, utan å rette.</translation>
    </message>
    <message>
        <source>Endret</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>Endret etter at planen ble tatt i bruk. Hvorfor?</source>
        <translation>Endra etter at planen vart teken i bruk. Kvifor?</translation>
    </message>
    <message>
        <source>Endringen kan ikke angres, for det samme er endret senere.</source>
        <translation>Endringa kan ikkje angrast, for det same er endra seinare.</translation>
    </message>
    <message>
        <source>Engelsk</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Enige</source>
        <translation>Einige</translation>
    </message>
    <message>
        <source>Enige innen ett nivå, av mål vurdert av to</source>
        <translation>Einige innan eitt nivå, av mål vurderte av to</translation>
    </message>
    <message>
        <source>Enige om</source>
        <translation>Einige om</translation>
    </message>
    <message>
        <source>Enighet mellom to som vurderer</source>
        <translation>Semje mellom to som vurderer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter lagrer. Esc lukker og tar vare på det du har skrevet.</source>
        <translation>Enter lagrar. Esc lukkar og tek vare på det du har skrive.</translation>
    </message>
    <message>
        <source>Enter retter en dato. Ctrl+A velger alle, Shift og pil velger flere.</source>
        <translation>Enter rettar ein dato. Ctrl+A vel alle, Shift og pil vel fleire.</translation>
    </message>
    <message>
        <source>Er det noe dere vil ta opp?</source>
        <translation>Er det noko de vil ta opp?</translation>
    </message>
    <message>
        <source>Er det noe du vil endre på?</source>
        <translation>Er det noko du vil endre på?</translation>
    </message>
    <message>
        <source>Er det noe vi bør gjøre annerledes?</source>
        <translation>Er det noko vi bør gjere annleis?</translation>
    </message>
    <message>
        <source>Er du ferdig? Da hjelper en voksen deg videre.</source>
        <translation>Er du ferdig? Då hjelper ein vaksen deg vidare.</translation>
    </message>
    <message>
        <source>Er mange elever på øverste nivå i alle mål, kan målene være for lette. Enigheten gjelder det to leverte hver for seg.</source>
        <translation>Er mange elevar på øvste nivå i alle mål, kan måla vere for lette. Semja gjeld det to leverte kvar for seg.</translation>
    </message>
    <message>
        <source>Er steget ikke nødvendig? Skriv hvorfor</source>
        <translation>Er steget ikkje nødvendig? Skriv kvifor</translation>
    </message>
    <message>
        <source>Erstattet av «{name}», revisjon {revision}.</source>
        <translation>Erstatta av «{name}», revisjon {revision}.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc, Alt+venstre</source>
        <translation>Esc, Alt+venstre</translation>
    </message>
    <message>
        <source>Et antall er et helt tall fra 0 og oppover.</source>
        <translation>Eit tal på noko er eit heilt tal frå 0 og oppover.</translation>
    </message>
    <message>
        <source>Et arkiv er åpent her. Lås det først (Ctrl+L), og åpne filen en gang til.</source>
        <translation>Eit arkiv er ope her. Lås det først (Ctrl+L), og opne fila ein gong til.</translation>
    </message>
    <message>
        <source>Et brev med svarslipp til dem som er valgt, som PDF</source>
        <translation>Eit brev med svarslipp til dei som er valde, som PDF</translation>
    </message>
    <message>
        <source>Et fag kan ha flere tilpasninger, så et mål kan stå i flere av linjene.</source>
        <translation>Eit fag kan ha fleire tilpassingar, så eit mål kan stå i fleire av linjene.</translation>
    </message>
    <message>
        <source>Et fag kan ha flere tilpasninger. Gruppene overlapper og er ikke uavhengige, så ingen forskjeller regnes ut.</source>
        <translation>Eit fag kan ha fleire tilpassingar. Gruppene overlappar og er ikkje uavhengige, så ingen skilnader blir rekna ut.</translation>
    </message>
    <message>
        <source>Et intervall uten bredde betyr at alle elevene i gruppen kom likt ut, ikke at tallet er sikkert.</source>
        <translation>Eit intervall utan breidd tyder at alle elevane i gruppa kom likt ut, ikkje at talet er sikkert.</translation>
    </message>
    <message>
        <source>Et mål kan ha flere tilpasninger og telles under hver av dem.</source>
        <translation>Eit mål kan ha fleire tilpassingar og blir talt under kvar av dei.</translation>
    </message>
    <message>
        <source>Et mål mangler tekst.</source>
        <translation>Eit mål manglar tekst.</translation>
    </message>
    <message>
        <source>Et mål telles under hver tilpasning faget har, så disse overlapper og gir ikke hele utvalget.</source>
        <translation>Eit mål blir talt under kvar tilpassing faget har, så desse overlappar og gir ikkje heile utvalet.</translation>
    </message>
    <message>
        <source>Et nettverk kan ha sin egen skala, som en fil. Den velges før skoleårets første evaluering, for tall laget med ulike skalaer legges ikke sammen.</source>
        <translation>Eit nettverk kan ha sin eigen skala, som ei fil. Vel han før den første evalueringa i skuleåret, for tal laga med ulike skalaer blir ikkje lagde saman.</translation>
    </message>
    <message>
        <source>Ett ord til gjør den mye bedre.</source>
        <translation>Eitt ord til gjer han mykje betre.</translation>
    </message>
    <message>
        <source>Ett vanlig ord er lett å gjette. Legg til to eller tre ord som ikke hører sammen.</source>
        <translation>Eitt vanleg ord er lett å gjette. Legg til to eller tre ord som ikkje høyrer saman.</translation>
    </message>
    <message>
        <source>Etter</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Etter hukommelsen, av vurderte mål</source>
        <translation>Etter minnet, av vurderte mål</translation>
    </message>
    <message>
        <source>Etter {what}</source>
        <translation>Etter {what}</translation>
    </message>
    <message>
        <source>Etternavn</source>
        <translation>Etternamn</translation>
    </message>
    <message>
        <source>Evaluering</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Evalueringen er allerede startet.</source>
        <translation>Evalueringa er allereie starta.</translation>
    </message>
    <message>
        <source>Evalueringen er fullført, så svaret kan ikke tas med.</source>
        <translation>Evalueringa er fullført, så svaret kan ikkje takast med.</translation>
    </message>
    <message>
        <source>Evalueringen er fullført.</source>
        <translation>Evalueringa er fullført.</translation>
    </message>
    <message>
        <source>Evalueringen er ikke fullført.</source>
        <translation>Evalueringa er ikkje fullført.</translation>
    </message>
    <message>
        <source>Evalueringen er ikke startet.</source>
        <translation>Evalueringa er ikkje starta.</translation>
    </message>
    <message>
        <source>Evalueringen svaret gjelder, finnes ikke i planen.</source>
        <translation>Evalueringa svaret gjeld, finst ikkje i planen.</translation>
    </message>
    <message>
        <source>Evalueringene bruker ulike mestringsskalaer: {scales}.</source>
        <translation>Evalueringane bruker ulike meistringsskalaer: {scales}.</translation>
    </message>
    <message>
        <source>Excel, med diagram</source>
        <translation>Excel, med diagram</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>F&amp;jern</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>F&amp;jern sikkerhetskopiene også</source>
        <translation>F&amp;jern tryggingskopiane også</translation>
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
        <translation>F1 viser tastane på sida du er på. Shift+F1 opnar rettleiinga der ho forklarer det du ser. Ctrl+K finn elevar, mål og stader. Denne omvisinga finn du att i Hjelp.</translation>
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
        <translation>Fa&amp;g</translation>
    </message>
    <message>
        <source>Fa&amp;rger</source>
        <translation>Fa&amp;rgar</translation>
    </message>
    <message>
        <source>Fag</source>
        <translation>Fag</translation>
    </message>
    <message>
        <source>Fag det søkes i</source>
        <translation>Fag det blir søkt i</translation>
    </message>
    <message>
        <source>Fag målene skal stå i</source>
        <translation>Fag måla skal stå i</translation>
    </message>
    <message>
        <source>Fag og målvalg</source>
        <translation>Fag og målval</translation>
    </message>
    <message>
        <source>Fag som skal inn i vedtaket</source>
        <translation>Fag som skal inn i vedtaket</translation>
    </message>
    <message>
        <source>Faget har ingen mål.</source>
        <translation>Faget har ingen mål.</translation>
    </message>
    <message>
        <source>Faget mangler navn.</source>
        <translation>Faget manglar namn.</translation>
    </message>
    <message>
        <source>Faget står allerede i planen.</source>
        <translation>Faget står allereie i planen.</translation>
    </message>
    <message>
        <source>Faget står allerede i vedtaket.</source>
        <translation>Faget står allereie i vedtaket.</translation>
    </message>
    <message>
        <source>Fant ingen svarfiler der. De slutter på .iopsvar.</source>
        <translation>Fann ingen svarfiler der. Dei sluttar på .iopsvar.</translation>
    </message>
    <message>
        <source>Farger</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Feil passordfrase.</source>
        <translation>Feil passordfrase.</translation>
    </message>
    <message>
        <source>Feilen er skrevet i {log}</source>
        <translation>Feilen står i {log}</translation>
    </message>
    <message>
        <source>Felles tema klassevis; teste og justere IOP</source>
        <translation>Felles tema klassevis; teste og justere IOP</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Ferdig i {year}</source>
        <translation>Ferdig i {year}</translation>
    </message>
    <message>
        <source>Ferdig. Fikk noen årsrapporten nå? Da kan du skrive hvem, når og hvordan her.</source>
        <translation>Ferdig. Fekk nokon årsrapporten no? Då kan du skrive kven, når og korleis her.</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Fil som slutter på .iopbidrag</source>
        <translation>Fil som sluttar på .iopbidrag</translation>
    </message>
    <message>
        <source>Filen</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Filen ber om urimelig mye arbeid for å bli åpnet, så den er ikke laget av ioplab.</source>
        <translation>Fila ber om urimeleg mykje arbeid for å bli opna, så ho er ikkje laga av ioplab.</translation>
    </message>
    <message>
        <source>Filen er en PDF.</source>
        <translation>Fila er ein PDF.</translation>
    </message>
    <message>
        <source>Filen er en binær Excel-fil (.xlsb).</source>
        <translation>Fila er ei binær Excel-fil (.xlsb).</translation>
    </message>
    <message>
        <source>Filen er en forespørsel, ikke et svar.</source>
        <translation>Fila er ein førespurnad, ikkje eit svar.</translation>
    </message>
    <message>
        <source>Filen er en gammel Excel-fil (.xls).</source>
        <translation>Fila er ei gammal Excel-fil (.xls).</translation>
    </message>
    <message>
        <source>Filen er en nettside eller XML, ikke et regneark.</source>
        <translation>Fila er ei nettside eller XML, ikkje eit rekneark.</translation>
    </message>
    <message>
        <source>Filen er et svar, ikke en forespørsel.</source>
        <translation>Fila er eit svar, ikkje ein førespurnad.</translation>
    </message>
    <message>
        <source>Filen er for stor.</source>
        <translation>Fila er for stor.</translation>
    </message>
    <message>
        <source>Filen er fra «{theirs}», men arkivet tilhører «{ours}».</source>
        <translation>Fila er frå «{theirs}», men arkivet tilhøyrer «{ours}».</translation>
    </message>
    <message>
        <source>Filen er ikke en forespørsel fra ioplab.</source>
        <translation>Fila er ikkje ein førespurnad frå ioplab.</translation>
    </message>
    <message>
        <source>Filen er ikke en liste i CSV eller Excel.</source>
        <translation>Fila er ikkje ei liste i CSV eller Excel.</translation>
    </message>
    <message>
        <source>Filen er ikke en sikkerhetskopi fra ioplab.</source>
        <translation>Fila er ikkje ein tryggingskopi frå ioplab.</translation>
    </message>
    <message>
        <source>Filen er ikke et svar fra ioplab.</source>
        <translation>Fila er ikkje eit svar frå ioplab.</translation>
    </message>
    <message>
        <source>Filen er ikke ren tekst.</source>
        <translation>Fila er ikkje rein tekst.</translation>
    </message>
    <message>
        <source>Filen er laget med en nyere versjon av ioplab.</source>
        <translation>Fila er laga med ein nyare versjon av ioplab.</translation>
    </message>
    <message>
        <source>Filen er lagret av LibreOffice eller OpenOffice (.ods).</source>
        <translation>Fila er lagra av LibreOffice eller OpenOffice (.ods).</translation>
    </message>
    <message>
        <source>Filen er lagret: {path}</source>
        <translation>Fila er lagra: {path}</translation>
    </message>
    <message>
        <source>Filen er lagret: {path} (revisjon {number})</source>
        <translation>Fila er lagra: {path} (revisjon {number})</translation>
    </message>
    <message>
        <source>Filen er lagret: {path}. {count} tall er skjult.</source>
        <translation>Fila er lagra: {path}. {count} tal er gøymde.</translation>
    </message>
    <message>
        <source>Filen er pakket, men er ikke en Excel-arbeidsbok.</source>
        <translation>Fila er pakka, men er ikkje ei Excel-arbeidsbok.</translation>
    </message>
    <message>
        <source>Filen er skadet eller kuttet av.</source>
        <translation>Fila er skadd eller kutta av.</translation>
    </message>
    <message>
        <source>Filen er skadet, eller den er ikke hele dumpen</source>
        <translation>Fila er skadd, eller ho er ikkje heile dumpen</translation>
    </message>
    <message>
        <source>Filen er tom.</source>
        <translation>Fila er tom.</translation>
    </message>
    <message>
        <source>Filen har alle tall, også om få elever. Den er for dem som har tilgang til elevene.</source>
        <translation>Fila har alle tal, også om få elevar. Ho er for dei som har tilgang til elevane.</translation>
    </message>
    <message>
        <source>Filen har elever du ikke kan endre, eller som ikke er dine.</source>
        <translation>Fila har elevar du ikkje kan endre, eller som ikkje er dine.</translation>
    </message>
    <message>
        <source>Filen har for mange celler.</source>
        <translation>Fila har for mange celler.</translation>
    </message>
    <message>
        <source>Filen har for mange kolonner ({count}).</source>
        <translation>Fila har for mange kolonnar ({count}).</translation>
    </message>
    <message>
        <source>Filen har for mange rader.</source>
        <translation>Fila har for mange rader.</translation>
    </message>
    <message>
        <source>Filen har fødselsnummer. De er ikke lest inn, og vises eller lagres ikke.</source>
        <translation>Fila har fødselsnummer. Dei er ikkje lesne inn, og blir verken viste eller lagra.</translation>
    </message>
    <message>
        <source>Filen har tall, ikke elevers navn, tekst eller fødselsdatoer. Dette går ut av maskinen, og står i filen under:</source>
        <translation>Fila har tal, ikkje namna til elevar, tekst eller fødselsdatoar. Dette går ut av maskina, og står i fila under:</translation>
    </message>
    <message>
        <source>Filen har tegn som ikke kan leses.</source>
        <translation>Fila har teikn som ikkje kan lesast.</translation>
    </message>
    <message>
        <source>Filen heter {name} og ligger i {folder}. Send den til {who}, for eksempel som vedlegg i e-post.</source>
        <translation>Fila heiter {name} og ligg i {folder}. Send ho til {who}, til dømes som vedlegg i e-post.</translation>
    </message>
    <message>
        <source>Filen heter {name} og ligger i {folder}. Send den til {who}, for eksempel som vedlegg i e-post. Den er kryptert, så bare arkivet som spurte, kan åpne den. Når {who} har fått den, kan du slette kladden her.</source>
        <translation>Fila heiter {name} og ligg i {folder}. Send ho til {who}, til dømes som vedlegg i e-post. Ho er kryptert, så berre arkivet som spurde, kan opne ho. Når {who} har fått ho, kan du slette kladden her.</translation>
    </message>
    <message>
        <source>Filen kan ikke leses fra linje {line}: et anførselstegn står alene, eller en celle er for lang.</source>
        <translation>Fila kan ikkje lesast frå linje {line}: eit hermeteikn står åleine, eller ei celle er for lang.</translation>
    </message>
    <message>
        <source>Filen kan være kuttet. Hent den på nytt, eller rett linjen i et regneark.</source>
        <translation>Fila kan vere kutta. Hent ho på nytt, eller rett linja i eit rekneark.</translation>
    </message>
    <message>
        <source>Filen selv</source>
        <translation>Fila sjølv</translation>
    </message>
    <message>
        <source>Filen selv, slik den blir lagret</source>
        <translation>Fila sjølv, slik ho blir lagra</translation>
    </message>
    <message>
        <source>Filen «{name}» er for stor.</source>
        <translation>Fila «{name}» er for stor.</translation>
    </message>
    <message>
        <source>Filen «{name}» er ikke JSON, eller den er kuttet av</source>
        <translation>Fila «{name}» er ikkje JSON, eller ho er kutta av</translation>
    </message>
    <message>
        <source>Filen «{name}» i mappen er endret.</source>
        <translation>Fila «{name}» i mappa er endra.</translation>
    </message>
    <message>
        <source>Filen «{name}» kan ikke leses: {why}.</source>
        <translation>Fila «{name}» kan ikkje lesast: {why}.</translation>
    </message>
    <message>
        <source>Filen «{name}» kan ikke skrives: {why}.</source>
        <translation>Fila «{name}» kan ikkje skrivast: {why}.</translation>
    </message>
    <message>
        <source>Filen «{name}» står ikke i manifestet.</source>
        <translation>Fila «{name}» står ikkje i manifestet.</translation>
    </message>
    <message>
        <source>Filene her er fra flere evalueringer, som ikke legges sammen. Velg hvilken du vil se.</source>
        <translation>Filene her er frå fleire evalueringar, som ikkje blir lagde saman. Vel kva for ei du vil sjå.</translation>
    </message>
    <message>
        <source>Filene ligger i {folder}. Hver fil har sine egne ord.</source>
        <translation>Filene ligg i {folder}. Kvar fil har sine eigne ord.</translation>
    </message>
    <message>
        <source>Filens nummer</source>
        <translation>Nummeret til fila</translation>
    </message>
    <message>
        <source>Filer</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Filer eller m&amp;apper fra teamene (.iopagg)</source>
        <translation>Filer eller m&amp;apper frå teama (.iopagg)</translation>
    </message>
    <message>
        <source>Filer lest inn: {of}.</source>
        <translation>Filer lesne inn: {of}.</translation>
    </message>
    <message>
        <source>Filer med samme navn som lå der fra før, er erstattet ({count}).</source>
        <translation>Filer med same namn som låg der frå før, er erstatta ({count}).</translation>
    </message>
    <message>
        <source>Filer med samme navn som lå der fra før, er ikke rørt; de nye har fått et nummer ({count}).</source>
        <translation>Filer med same namn som låg der frå før, er ikkje rørte; dei nye har fått eit nummer ({count}).</translation>
    </message>
    <message>
        <source>Filer som ikke er med: {left} av {of}. Under «Levert» står hvorfor, og hva du kan gjøre.</source>
        <translation>Filer som ikkje er med: {left} av {of}. Under «Levert» står kvifor, og kva du kan gjere.</translation>
    </message>
    <message>
        <source>Filnavnet har ikke elevens navn, men det har innholdet. Legg filen bare der andre ikke kan lese den.</source>
        <translation>Filnamnet har ikkje namnet til eleven, men det har innhaldet. Legg fila berre der andre ikkje kan lese ho.</translation>
    </message>
    <message>
        <source>Filtype</source>
        <translation>Filtype</translation>
    </message>
    <message>
        <source>Finn elev eller klasse</source>
        <translation>Finn elev eller klasse</translation>
    </message>
    <message>
        <source>Finn elev, mål
eller sted  Ctrl+K</source>
        <translation>Finn elev, mål
eller stad  Ctrl+K</translation>
    </message>
    <message>
        <source>Finn elev, mål eller sted</source>
        <translation>Finn elev, mål eller stad</translation>
    </message>
    <message>
        <source>Finn elev, mål eller sted: skriv, velg med pilene, Enter går dit, Esc lukker</source>
        <translation>Finn elev, mål eller stad: skriv, vel med pilene, Enter går dit, Esc lukkar</translation>
    </message>
    <message>
        <source>Finn på en ny.</source>
        <translation>Finn på ein ny.</translation>
    </message>
    <message>
        <source>Finnes filen fra før</source>
        <translation>Finst fila frå før</translation>
    </message>
    <message>
        <source>Fj&amp;ern raden</source>
        <translation>Fj&amp;ern rada</translation>
    </message>
    <message>
        <source>Fjern oppgaven</source>
        <translation>Fjern oppgåva</translation>
    </message>
    <message>
        <source>Fjern passordet i Excel, og lagre på nytt.</source>
        <translation>Fjern passordet i Excel, og lagre på nytt.</translation>
    </message>
    <message>
        <source>Flere har denne passordfrasen: {people}.</source>
        <translation>Fleire har denne passordfrasen: {people}.</translation>
    </message>
    <message>
        <source>Flere kan åpne arkivet: {people}.</source>
        <translation>Fleire kan opne arkivet: {people}.</translation>
    </message>
    <message>
        <source>Flere kolonner ser ut til å bety det samme: {names}. Si hvilken som skal brukes.</source>
        <translation>Fleire kolonnar ser ut til å tyde det same: {names}. Sei kva for ei som skal brukast.</translation>
    </message>
    <message>
        <source>Flere som vurderer</source>
        <translation>Fleire som vurderer</translation>
    </message>
    <message>
        <source>Flytt målet ned</source>
        <translation>Flytt målet ned</translation>
    </message>
    <message>
        <source>Flytt målet ned (Alt+pil ned)</source>
        <translation>Flytt målet ned (Alt+pil ned)</translation>
    </message>
    <message>
        <source>Flytt målet opp</source>
        <translation>Flytt målet opp</translation>
    </message>
    <message>
        <source>Flytt målet opp (Alt+pil opp)</source>
        <translation>Flytt målet opp (Alt+pil opp)</translation>
    </message>
    <message>
        <source>For en gruppe med under {fewest} elever regnes det ikke ut noe intervall eller noen forskjell.</source>
        <translation>For ei gruppe med under {fewest} elevar blir det ikkje rekna ut noko intervall eller nokon skilnad.</translation>
    </message>
    <message>
        <source>For kort: minst {count} tegn til.</source>
        <translation>For kort: minst {count} teikn til.</translation>
    </message>
    <message>
        <source>Forbindelsen ble brutt før alt var kommet</source>
        <translation>Sambandet vart brote før alt var kome</translation>
    </message>
    <message>
        <source>Fordeling</source>
        <translation>Fordeling</translation>
    </message>
    <message>
        <source>Fordeling på mestringskategorier</source>
        <translation>Fordeling på meistringskategoriar</translation>
    </message>
    <message>
        <source>Fordeling på mestringskategorier som tabell</source>
        <translation>Fordeling på meistringskategoriar som tabell</translation>
    </message>
    <message>
        <source>Fordeling på mestringskategorier, delt opp</source>
        <translation>Fordeling på meistringskategoriar, delt opp</translation>
    </message>
    <message>
        <source>Fordeling på mestringskategorier, elevvektet</source>
        <translation>Fordeling på meistringskategoriar, elevvekta</translation>
    </message>
    <message>
        <source>Fordeling på mestringskategorier, hele utvalget</source>
        <translation>Fordeling på meistringskategoriar, heile utvalet</translation>
    </message>
    <message>
        <source>Fordeling på mestringskategorier, skole for skole</source>
        <translation>Fordeling på meistringskategoriar, skule for skule</translation>
    </message>
    <message>
        <source>Foreldrerepresentasjon på foreldremøter</source>
        <translation>Foreldrerepresentasjon på foreldremøte</translation>
    </message>
    <message>
        <source>Foreldreundersøkelse</source>
        <translation>Foreldreundersøking</translation>
    </message>
    <message>
        <source>Foresatte ble invitert til samtale ved {stage} {invited}. Skriv inn når den ble holdt, eller at de takket nei.</source>
        <translation>Dei føresette vart inviterte til samtale ved {stage} {invited}. Skriv inn når samtalen vart halden, eller at dei takka nei.</translation>
    </message>
    <message>
        <source>Foresatte er ikke invitert til samtale ved {stage}. Inviter dem, og skriv inn datoen.</source>
        <translation>Dei føresette er ikkje inviterte til samtale ved {stage}. Inviter dei, og skriv inn datoen.</translation>
    </message>
    <message>
        <source>Foreslå et mål</source>
        <translation>Foreslå eit mål</translation>
    </message>
    <message>
        <source>Foreslått mål</source>
        <translation>Foreslått mål</translation>
    </message>
    <message>
        <source>Foreslåtte mål</source>
        <translation>Foreslåtte mål</translation>
    </message>
    <message>
        <source>Forespørselen ble trukket tilbake {day}.</source>
        <translation>Førespurnaden vart trekt tilbake {day}.</translation>
    </message>
    <message>
        <source>Forespørselen er allerede trukket tilbake.</source>
        <translation>Førespurnaden er allereie trekt tilbake.</translation>
    </message>
    <message>
        <source>Forespørselen til {who} er trukket tilbake. Svar på den blir ikke tatt imot. Ctrl+Z angrer.</source>
        <translation>Førespurnaden til {who} er trekt tilbake. Svar på han blir ikkje tekne imot. Ctrl+Z angrar.</translation>
    </message>
    <message>
        <source>Forespørsler</source>
        <translation>Førespurnader</translation>
    </message>
    <message>
        <source>Forespørsler (*.iopbidrag)</source>
        <translation>Førespurnader (*.iopbidrag)</translation>
    </message>
    <message>
        <source>Forhåndsvisning</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>Forhåndsvisningen kan ikke lages.</source>
        <translation>Førehandsvisinga kan ikkje lagast.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fornavn</source>
        <translation>Førenamn</translation>
    </message>
    <message>
        <source>Fornavn eller kallenavn</source>
        <translation>Førenamn eller kallenamn</translation>
    </message>
    <message>
        <source>Forri&amp;ge offentlige rapport (.json), om det finnes en</source>
        <translation>Førre offentle&amp;ge rapport (.json), om det finst ein</translation>
    </message>
    <message>
        <source>Forrige side</source>
        <translation>Førre side</translation>
    </message>
    <message>
        <source>Forskjell</source>
        <translation>Skilnad</translation>
    </message>
    <message>
        <source>Forskjell (95 %)</source>
        <translation>Skilnad (95 %)</translation>
    </message>
    <message>
        <source>Forskjell i nådd fra</source>
        <translation>Skilnad i nådd frå</translation>
    </message>
    <message>
        <source>Forskjell: {value} prosentpoeng ({low} til {high}).</source>
        <translation>Skilnad: {value} prosentpoeng ({low} til {high}).</translation>
    </message>
    <message>
        <source>Forskjellen er prosentpoeng i nådd, med 95 %-intervall.</source>
        <translation>Skilnaden er prosentpoeng i nådd, med 95 %-intervall.</translation>
    </message>
    <message>
        <source>Forskjeller i nådd mellom organiseringer ({subject})</source>
        <translation>Skilnader i nådd mellom organiseringar ({subject})</translation>
    </message>
    <message>
        <source>Forslag: «{phrase}». Skriv ordene en gang til selv, så du husker dem. De vises bare nå.</source>
        <translation>Forslag: «{phrase}». Skriv orda ein gong til sjølv, så du hugsar dei. Dei blir viste berre no.</translation>
    </message>
    <message>
        <source>Forslaget er allerede avgjort.</source>
        <translation>Forslaget er allereie avgjort.</translation>
    </message>
    <message>
        <source>Fortsatt «{now}»</source>
        <translation>Framleis «{now}»</translation>
    </message>
    <message>
        <source>Forventet nivå</source>
        <translation>Forventa nivå</translation>
    </message>
    <message>
        <source>Forventet: {level}</source>
        <translation>Forventa: {level}</translation>
    </message>
    <message>
        <source>Fra</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Fra &amp;i fjor</source>
        <translation>Frå &amp;i fjor</translation>
    </message>
    <message>
        <source>Fra et Word-dokument</source>
        <translation>Frå eit Word-dokument</translation>
    </message>
    <message>
        <source>Fra halvår til år</source>
        <translation>Frå halvår til år</translation>
    </message>
    <message>
        <source>Fra mål&amp;bank</source>
        <translation>Frå mål&amp;bank</translation>
    </message>
    <message>
        <source>Fra målbank</source>
        <translation>Frå målbank</translation>
    </message>
    <message>
        <source>Fra planen for {year}</source>
        <translation>Frå planen for {year}</translation>
    </message>
    <message>
        <source>Fra {first}</source>
        <translation>Frå {first}</translation>
    </message>
    <message>
        <source>Fra {first} til {last}</source>
        <translation>Frå {first} til {last}</translation>
    </message>
    <message>
        <source>Fra «{before}» til «{after}»: {goals} mål</source>
        <translation>Frå «{before}» til «{after}»: {goals} mål</translation>
    </message>
    <message>
        <source>Fra «{before}» til «{now}»</source>
        <translation>Frå «{before}» til «{now}»</translation>
    </message>
    <message>
        <source>Fremmedspråk</source>
        <translation>Framandspråk</translation>
    </message>
    <message>
        <source>Frigjør plass, eller se etter at du har lov til å skrive i hjemmemappen.</source>
        <translation>Frigjer plass, eller sjå etter at du har lov til å skrive i heimemappa.</translation>
    </message>
    <message>
        <source>Frigjør plass, og prøv igjen.</source>
        <translation>Frigjer plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Frist i årshjulet</source>
        <translation>Frist i årshjulet</translation>
    </message>
    <message>
        <source>Fristene dine er lagret i {path}</source>
        <translation>Fristane dine er lagra i {path}</translation>
    </message>
    <message>
        <source>Frister</source>
        <translation>Fristar</translation>
    </message>
    <message>
        <source>Fritak fra karakter</source>
        <translation>Fritak frå karakter</translation>
    </message>
    <message>
        <source>Frys tallene nå</source>
        <translation>Frys tala no</translation>
    </message>
    <message>
        <source>Frys tallene på nytt om de skal telles igjen.</source>
        <translation>Frys tala på nytt om dei skal teljast igjen.</translation>
    </message>
    <message>
        <source>Frys tallene …</source>
        <translation>Frys tala …</translation>
    </message>
    <message>
        <source>Fryst</source>
        <translation>Fryst</translation>
    </message>
    <message>
        <source>Fryste tall</source>
        <translation>Fryste tal</translation>
    </message>
    <message>
        <source>Fryste tall er ikke lenger som da de ble fryst.</source>
        <translation>Fryste tal er ikkje lenger som då dei vart fryste.</translation>
    </message>
    <message>
        <source>Fryste tall kan ikke endres.</source>
        <translation>Fryste tal kan ikkje endrast.</translation>
    </message>
    <message>
        <source>Fullført for {pupils}.</source>
        <translation>Fullført for {pupils}.</translation>
    </message>
    <message>
        <source>Får det til med en påminning, et hint eller hjelp til å komme i gang</source>
        <translation>Får det til med ei påminning, eit hint eller hjelp til å kome i gang</translation>
    </message>
    <message>
        <source>Får det til med mye mer hjelp enn målet legger opp til</source>
        <translation>Får det til med mykje meir hjelp enn målet legg opp til</translation>
    </message>
    <message>
        <source>Får ikke kontakt med {host}</source>
        <translation>Får ikkje kontakt med {host}</translation>
    </message>
    <message>
        <source>Får til og liker</source>
        <translation>Får til og likar</translation>
    </message>
    <message>
        <source>Fått et nivå av to, hver for seg</source>
        <translation>Fått eit nivå av to, kvar for seg</translation>
    </message>
    <message>
        <source>Fødsels&amp;år</source>
        <translation>Fødsels&amp;år</translation>
    </message>
    <message>
        <source>Fødselsår</source>
        <translation>Fødselsår</translation>
    </message>
    <message>
        <source>Fødselsår (av dato eller år)</source>
        <translation>Fødselsår (av dato eller år)</translation>
    </message>
    <message>
        <source>Fødselsåret skal være et årstall, for eksempel 2016.</source>
        <translation>Fødselsåret skal vere eit årstal, til dømes 2016.</translation>
    </message>
    <message>
        <source>Før</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Før: {stood}</source>
        <translation>Før: {stood}</translation>
    </message>
    <message>
        <source>Først levert ↓ · neste →</source>
        <translation>Først levert ↓ · neste →</translation>
    </message>
    <message>
        <source>Første vurdering, mot den andre</source>
        <translation>Første vurdering, mot den andre</translation>
    </message>
    <message>
        <source>Første vurdering: {level}</source>
        <translation>Første vurdering: {level}</translation>
    </message>
    <message>
        <source>Ført for hånd</source>
        <translation>Ført for hand</translation>
    </message>
    <message>
        <source>Ført for {year}</source>
        <translation>Ført for {year}</translation>
    </message>
    <message>
        <source>GSI Vedtak med assistenttimer</source>
        <translation>GSI Vedtak med assistenttimar</translation>
    </message>
    <message>
        <source>GSI Vedtak med lærertimer</source>
        <translation>GSI Vedtak med lærartimar</translation>
    </message>
    <message>
        <source>GSI vedtak med</source>
        <translation>GSI vedtak med</translation>
    </message>
    <message>
        <source>Ganske god.</source>
        <translation>Ganske god.</translation>
    </message>
    <message>
        <source>Gi den nye en ny id i filen, for eksempel med et høyere tall på slutten.</source>
        <translation>Gi den nye ein ny id i fila, til dømes med eit høgare tal på slutten.</translation>
    </message>
    <message>
        <source>Gi en annen tilgang først.</source>
        <translation>Gi ein annan tilgang først.</translation>
    </message>
    <message>
        <source>Gi tilgang</source>
        <translation>Gi tilgang</translation>
    </message>
    <message>
        <source>Gi tilgang …</source>
        <translation>Gi tilgang …</translation>
    </message>
    <message>
        <source>Gitt</source>
        <translation>Gitt</translation>
    </message>
    <message>
        <source>Gjelder</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Gjelder til</source>
        <translation>Gjeld til</translation>
    </message>
    <message>
        <source>Gjelder til {day}</source>
        <translation>Gjeld til {day}</translation>
    </message>
    <message>
        <source>Gjelder.</source>
        <translation>Gjeld.</translation>
    </message>
    <message>
        <source>Gjennomføring: hvordan foregår opplæringen?</source>
        <translation>Gjennomføring: korleis går opplæringa føre seg?</translation>
    </message>
    <message>
        <source>Gjennomgang av IOP-ene i team</source>
        <translation>Gjennomgang av IOP-ane i team</translation>
    </message>
    <message>
        <source>Gjennomsnittet over elevene av hver elevs egen fordeling. En elev teller like mye uansett hvor mange mål.</source>
        <translation>Gjennomsnittet over elevane av fordelinga til kvar elev. Ein elev tel like mykje uansett kor mange mål.</translation>
    </message>
    <message>
        <source>Gjentakelser er lette å gjette. Bruk ulike ord.</source>
        <translation>Gjentakingar er lette å gjette. Bruk ulike ord.</translation>
    </message>
    <message>
        <source>Gjør det målet beskriver, slik kriteriet sier. Målet er nådd</source>
        <translation>Gjer det målet beskriv, slik kriteriet seier. Målet er nådd</translation>
    </message>
    <message>
        <source>Gjør klar til utskrift …</source>
        <translation>Gjer klar til utskrift …</translation>
    </message>
    <message>
        <source>Glem på denne maskinen</source>
        <translation>Gløym på denne maskina</translation>
    </message>
    <message>
        <source>Glemmer du passordfrasen, er dette arket veien inn. Nøkkelen vises bare nå. Skriv den ut, eller skriv den av, og lås den inn et annet sted enn maskinen. Den som har både arket og arkivet, kan lese alt.</source>
        <translation>Gløymer du passordfrasen, er dette arket vegen inn. Nøkkelen blir vist berre no. Skriv han ut, eller skriv han av, og lås han inn ein annan stad enn maskina. Den som har både arket og arkivet, kan lese alt.</translation>
    </message>
    <message>
        <source>Glemt passordfrasen</source>
        <translation>Gløymt passordfrasen</translation>
    </message>
    <message>
        <source>God.</source>
        <translation>God.</translation>
    </message>
    <message>
        <source>Godt å vite</source>
        <translation>Godt å vite</translation>
    </message>
    <message>
        <source>Godta den nye nøkkelen</source>
        <translation>Godta den nye nøkkelen</translation>
    </message>
    <message>
        <source>Grep fra Udir (*.zip *.json)</source>
        <translation>Grep frå Udir (*.zip *.json)</translation>
    </message>
    <message>
        <source>Grunn</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Grunn til at personen ikke skal vurdere</source>
        <translation>Grunn til at personen ikkje skal vurdere</translation>
    </message>
    <message>
        <source>Grunn: {reason}</source>
        <translation>Grunn: {reason}</translation>
    </message>
    <message>
        <source>Grunnen kan ikke nevne eleven ved navn.</source>
        <translation>Grunnen kan ikkje nemne eleven ved namn.</translation>
    </message>
    <message>
        <source>Grunnlag</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Grunnlag og notat</source>
        <translation>Grunnlag og notat</translation>
    </message>
    <message>
        <source>Grunnlaget</source>
        <translation>Grunnlaget</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Gruppene er ulike elever med ulike mål, og elevene er ikke plassert ved loddtrekning. Tallene sier derfor ikke at organiseringen eller tilpasningen er grunnen.</source>
        <translation>Gruppene er ulike elevar med ulike mål, og elevane er ikkje plasserte ved loddtrekking. Tala seier derfor ikkje at organiseringa eller tilpassinga er grunnen.</translation>
    </message>
    <message>
        <source>Gå til &amp;planen</source>
        <translation>Gå til &amp;planen</translation>
    </message>
    <message>
        <source>Gå til stede&amp;t</source>
        <translation>&amp;Gå til staden</translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation>Gå vidare</translation>
    </message>
    <message>
        <source>Gå videre i det andre vinduet, eller lukk begge og åpne forespørselen på nytt.</source>
        <translation>Gå vidare i det andre vindauget, eller lukk begge og opne førespurnaden på nytt.</translation>
    </message>
    <message>
        <source>H&amp;jelp</source>
        <translation>H&amp;jelp</translation>
    </message>
    <message>
        <source>Halvår</source>
        <translation>Halvår</translation>
    </message>
    <message>
        <source>Halvår og år</source>
        <translation>Halvår og år</translation>
    </message>
    <message>
        <source>Halvår til år</source>
        <translation>Halvår til år</translation>
    </message>
    <message>
        <source>Halvårsevaluering</source>
        <translation>Halvårsevaluering</translation>
    </message>
    <message>
        <source>Halvårsevalueringen er ikke fullført.</source>
        <translation>Halvårsevalueringa er ikkje fullført.</translation>
    </message>
    <message>
        <source>Halvårsvurdering</source>
        <translation>Halvårsvurdering</translation>
    </message>
    <message>
        <source>Halvårsvurdering av individuelt tilrettelagt opplæring, skoleåret {year}</source>
        <translation>Halvårsvurdering av individuelt tilrettelagd opplæring, skuleåret {year}</translation>
    </message>
    <message>
        <source>Har fått rapporten</source>
        <translation>Har fått rapporten</translation>
    </message>
    <message>
        <source>Har fått vurderingen</source>
        <translation>Har fått vurderinga</translation>
    </message>
    <message>
        <source>Har ikke levert for denne evalueringen. Skal de ikke levere mer, tar du dem av listen.</source>
        <translation>Har ikkje levert for denne evalueringa. Skal dei ikkje levere meir, tek du dei av lista.</translation>
    </message>
    <message>
        <source>Har ikke svart</source>
        <translation>Har ikkje svart</translation>
    </message>
    <message>
        <source>Har ikke svart: {count}</source>
        <translation>Har ikkje svart: {count}</translation>
    </message>
    <message>
        <source>Har kriterium, av alle mål</source>
        <translation>Har kriterium, av alle mål</translation>
    </message>
    <message>
        <source>Har svart</source>
        <translation>Har svart</translation>
    </message>
    <message>
        <source>Har svart: {share}</source>
        <translation>Har svart: {share}</translation>
    </message>
    <message>
        <source>Hei, {name}. Si hvor langt {pupil} har kommet i hvert mål i {round}: trykk et tall fra 0 til {top}. Alt lagres med det samme på denne maskinen, så du kan lukke og gå videre en annen gang.</source>
        <translation>Hei, {name}. Sei kor langt {pupil} har kome i kvart mål i {round}: trykk eit tal frå 0 til {top}. Alt blir lagra med det same på denne maskina, så du kan lukke og gå vidare ein annan gong.</translation>
    </message>
    <message>
        <source>Hei, {name}. Skriv mål for {pupil} i {subjects}. Alt lagres med det samme på denne maskinen, så du kan lukke og gå videre en annen gang.</source>
        <translation>Hei, {name}. Skriv mål for {pupil} i {subjects}. Alt blir lagra med det same på denne maskina, så du kan lukke og gå vidare ein annan gong.</translation>
    </message>
    <message>
        <source>Hele lisensen</source>
        <translation>Heile lisensen</translation>
    </message>
    <message>
        <source>Hele navnet</source>
        <translation>Heile namnet</translation>
    </message>
    <message>
        <source>Hele utvalget</source>
        <translation>Heile utvalet</translation>
    </message>
    <message>
        <source>Helheten i faget ved avvik</source>
        <translation>Heilskapen i faget ved avvik</translation>
    </message>
    <message>
        <source>Helt enige</source>
        <translation>Heilt einige</translation>
    </message>
    <message>
        <source>Helt enige, av mål vurdert av to</source>
        <translation>Heilt einige, av mål vurderte av to</translation>
    </message>
    <message>
        <source>Hent &amp;tilbake fra sikkerhetskopi …</source>
        <translation>Hent &amp;tilbake frå tryggingskopi …</translation>
    </message>
    <message>
        <source>Hent arkivet tilbake fra en sikkerhetskopi.</source>
        <translation>Hent arkivet tilbake frå ein tryggingskopi.</translation>
    </message>
    <message>
        <source>Hent dumpen på nytt fra data.udir.no (json, ikke jsonld). Læreplanene du har fra før, er ikke endret.</source>
        <translation>Hent dumpen på nytt frå data.udir.no (json, ikkje jsonld). Læreplanane du har frå før, er ikkje endra.</translation>
    </message>
    <message>
        <source>Hent elevliste</source>
        <translation>Hent elevliste</translation>
    </message>
    <message>
        <source>Hent fra Udir …</source>
        <translation>Hent frå Udir …</translation>
    </message>
    <message>
        <source>Hent listen på nytt fra det andre systemet.</source>
        <translation>Hent lista på nytt frå det andre systemet.</translation>
    </message>
    <message>
        <source>Hent listen som CSV eller Excel (.xlsx) fra det andre systemet.</source>
        <translation>Hent lista som CSV eller Excel (.xlsx) frå det andre systemet.</translation>
    </message>
    <message>
        <source>Hent listen som CSV eller Excel fra det andre systemet.</source>
        <translation>Hent lista som CSV eller Excel frå det andre systemet.</translation>
    </message>
    <message>
        <source>Hent nå</source>
        <translation>Hent no</translation>
    </message>
    <message>
        <source>Hent tilba&amp;ke</source>
        <translation>&amp;Hent tilbake</translation>
    </message>
    <message>
        <source>Hent tilbake</source>
        <translation>Hent tilbake</translation>
    </message>
    <message>
        <source>Hent tilbake en sikkerhetskopi, eller slett dem.</source>
        <translation>Hent tilbake ein tryggingskopi, eller slett dei.</translation>
    </message>
    <message>
        <source>Hent tilbake fra sikkerhetskopi</source>
        <translation>Hent tilbake frå tryggingskopi</translation>
    </message>
    <message>
        <source>Hent tilbake …</source>
        <translation>Hent tilbake …</translation>
    </message>
    <message>
        <source>Hent tilbake: {words}</source>
        <translation>Hent tilbake: {words}</translation>
    </message>
    <message>
        <source>Henter tilbake …</source>
        <translation>Hentar tilbake …</translation>
    </message>
    <message>
        <source>Henter, {done} MB …</source>
        <translation>Hentar, {done} MB …</translation>
    </message>
    <message>
        <source>Henter, {done} av {of} MB …</source>
        <translation>Hentar, {done} av {of} MB …</translation>
    </message>
    <message>
        <source>Hentet {day}.</source>
        <translation>Henta {day}.</translation>
    </message>
    <message>
        <source>Hentingen er stoppet. Ingenting er endret.</source>
        <translation>Hentinga er stoppa. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Her</source>
        <translation>Her</translation>
    </message>
    <message>
        <source>Her ber du kolleger om å vurdere mål, og leser inn svarene deres. Det er ingen elever i arkivet ennå.</source>
        <translation>Her ber du kollegaer om å vurdere mål, og les inn svara deira. Det er ingen elevar i arkivet enno.</translation>
    </message>
    <message>
        <source>Her blir planer og evalueringer til PDF. Det er ingen elever i arkivet ennå.</source>
        <translation>Her blir planar og evalueringar til PDF. Det er ingen elevar i arkivet enno.</translation>
    </message>
    <message>
        <source>Her hører de til som arbeider med elevene. Begynn med deg selv: skriv navnet og velg rollen.</source>
        <translation>Her høyrer dei til som arbeider med elevane. Start med deg sjølv: skriv namnet og vel rolla.</translation>
    </message>
    <message>
        <source>Her kommer elevene dine med hva som er gjort, og hva som mangler. Begynn med «Ny elev»: én om gangen, eller hele elevlisten.</source>
        <translation>Her kjem elevane dine med kva som er gjort, og kva som manglar. Byrj med «Ny elev»: éin om gongen, eller heile elevlista.</translation>
    </message>
    <message>
        <source>Her kommer målene når planen er begynt.</source>
        <translation>Her kjem måla når planen er påbyrja.</translation>
    </message>
    <message>
        <source>Her kommer målene. Hent dem fra i fjor eller fra målbanken, eller legg til et fag og skriv nye. Det som står i vedtaket, fylles inn av seg selv.</source>
        <translation>Her kjem måla. Hent dei frå i fjor eller frå målbanken, eller legg til eit fag og skriv nye. Det som står i vedtaket, blir fylt inn av seg sjølv.</translation>
    </message>
    <message>
        <source>Her kommer måloppnåelsen</source>
        <translation>Her kjem måloppnåinga</translation>
    </message>
    <message>
        <source>Her kommer samtalene i skoleåret når elevene har en plan. Begynn planen på «Elever».</source>
        <translation>Her kjem samtalane i skuleåret når elevane har ein plan. Start planen på «Elevar».</translation>
    </message>
    <message>
        <source>Her lager du filen med tall til rektor. Tallene telles fra planene, og det er ingen elever i arkivet ennå.</source>
        <translation>Her lagar du fila med tal til rektor. Tala blir talde frå planane, og det er ingen elevar i arkivet enno.</translation>
    </message>
    <message>
        <source>Her nå</source>
        <translation>Her no</translation>
    </message>
    <message>
        <source>Her ser dere måloppnåelsen i egne tall: per fag, ved siden av organisering og tilpasning, fra halvår til år og over år. Det er ingen elever i arkivet ennå.</source>
        <translation>Her ser de måloppnåinga i eigne tal: per fag, ved sida av organisering og tilpassing, frå halvår til år og over år. Det er ingen elevar i arkivet enno.</translation>
    </message>
    <message>
        <source>Her ser du hva svarene endrer, før du tar dem inn.</source>
        <translation>Her ser du kva svara endrar, før du tek dei inn.</translation>
    </message>
    <message>
        <source>Her ser du skoleårets samtaler, hvem som skal inviteres, og hvem som ikke har svart. Det er ingen elever i arkivet ennå.</source>
        <translation>Her ser du samtalane i skuleåret, kven som skal inviterast, og kven som ikkje har svart. Det er ingen elevar i arkivet enno.</translation>
    </message>
    <message>
        <source>Her skriver dere individuelle opplæringsplaner, vurderer målene sammen, og ser hvordan det går. Alt ligger kryptert på denne maskinen, og ingenting sendes noe sted uten at du gjør det selv.</source>
        <translation>Her skriv de individuelle opplæringsplanar, vurderer måla saman, og ser korleis det går. Alt ligg kryptert på denne maskina, og ingenting blir sendt nokon stad utan at du gjer det sjølv.</translation>
    </message>
    <message>
        <source>Her skriver du den individuelle opplæringsplanen, steg for steg. Det er ingen elever i arkivet ennå.</source>
        <translation>Her skriv du den individuelle opplæringsplanen, steg for steg. Det er ingen elevar i arkivet enno.</translation>
    </message>
    <message>
        <source>Her skriver du ned intensiv opplæring. Det er ingen elever i arkivet ennå.</source>
        <translation>Her skriv du ned intensiv opplæring. Det er ingen elevar i arkivet enno.</translation>
    </message>
    <message>
        <source>Her står elevene med navn. Vis det bare for dem som har med elevene å gjøre.</source>
        <translation>Her står elevane med namn. Vis det berre for dei som har med elevane å gjere.</translation>
    </message>
    <message>
        <source>Her vurderer du målene til en elev, med én tast for hvert mål. Det er ingen elever i arkivet ennå.</source>
        <translation>Her vurderer du måla til ein elev, med éin tast for kvart mål. Det er ingen elevar i arkivet enno.</translation>
    </message>
    <message>
        <source>Heter to det samme, gi den ene et tillegg i navnet.</source>
        <translation>Heiter to det same, gi den eine eit tillegg i namnet.</translation>
    </message>
    <message>
        <source>Hilsen fra</source>
        <translation>Helsing frå</translation>
    </message>
    <message>
        <source>Historikk</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Hjelp</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Hjelp, listen</source>
        <translation>Hjelp, lista</translation>
    </message>
    <message>
        <source>Hjelp, teksten</source>
        <translation>Hjelp, teksten</translation>
    </message>
    <message>
        <source>Hjelpen er der du er</source>
        <translation>Hjelpa er der du er</translation>
    </message>
    <message>
        <source>Hjelpetekst</source>
        <translation>Hjelpetekst</translation>
    </message>
    <message>
        <source>Hjelpetekst: {title}</source>
        <translation>Hjelpetekst: {title}</translation>
    </message>
    <message>
        <source>Holdt</source>
        <translation>Halden</translation>
    </message>
    <message>
        <source>Holdt {day}.</source>
        <translation>Halden {day}.</translation>
    </message>
    <message>
        <source>Hopp over</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>Hopp over raden</source>
        <translation>Hopp over rada</translation>
    </message>
    <message>
        <source>Hoppes over</source>
        <translation>Blir hoppa over</translation>
    </message>
    <message>
        <source>Hos oss står det om språk og tolk: {note}. Si fra om det er endret. Tolk koster dere ingenting.</source>
        <translation>Hos oss står det om språk og tolk: {note}. Sei frå om det er endra. Tolk kostar dykk ingenting.</translation>
    </message>
    <message>
        <source>Husk meg her</source>
        <translation>Hugs meg her</translation>
    </message>
    <message>
        <source>Husk på denne maskinen</source>
        <translation>Hugs på denne maskina</translation>
    </message>
    <message>
        <source>Husk på denne maskinen …</source>
        <translation>Hugs på denne maskina …</translation>
    </message>
    <message>
        <source>Hva</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Hva ble gjort</source>
        <translation>Kva vart gjort</translation>
    </message>
    <message>
        <source>Hva bør neste års lærere vite om {name}?</source>
        <translation>Kva bør lærarane neste år vite om {name}?</translation>
    </message>
    <message>
        <source>Hva den betyr</source>
        <translation>Kva han tyder</translation>
    </message>
    <message>
        <source>Hva den enkelte kan gjøre, følger av hva hun eller han er for eleven. Den som er utenfor, ser ikke at eleven finnes. Er det bare én som kan åpne arkivet, kan den ene alt.</source>
        <translation>Kva den enkelte kan gjere, følgjer av kva ho eller han er for eleven. Den som er utanfor, ser ikkje at eleven finst. Er det berre éin som kan opne arkivet, kan den eine alt.</translation>
    </message>
    <message>
        <source>Hva det &amp;bygger på</source>
        <translation>Kva det &amp;byggjer på</translation>
    </message>
    <message>
        <source>Hva det sier</source>
        <translation>Kva det seier</translation>
    </message>
    <message>
        <source>Hva dette er</source>
        <translation>Kva dette er</translation>
    </message>
    <message>
        <source>Hva er bra? Hva er vanskelig? Hva vil du ha hjelp til?</source>
        <translation>Kva er bra? Kva er vanskeleg? Kva vil du ha hjelp til?</translation>
    </message>
    <message>
        <source>Hva er dere mest fornøyd med fra året?</source>
        <translation>Kva er de mest nøgde med frå året?</translation>
    </message>
    <message>
        <source>Hva er du god på?</source>
        <translation>Kva er du god på?</translation>
    </message>
    <message>
        <source>Hva er du stolt av?</source>
        <translation>Kva er du stolt av?</translation>
    </message>
    <message>
        <source>Hva er vanskelig?</source>
        <translation>Kva er vanskeleg?</translation>
    </message>
    <message>
        <source>Hva er viktigst at {name} lærer i år?</source>
        <translation>Kva er viktigast at {name} lærer i år?</translation>
    </message>
    <message>
        <source>Hva får eleven til, og hva liker eleven?</source>
        <translation>Kva får eleven til, og kva likar eleven?</translation>
    </message>
    <message>
        <source>Hva får {name} til, og hva er gøy akkurat nå?</source>
        <translation>Kva får {name} til, og kva er gøy akkurat no?</translation>
    </message>
    <message>
        <source>Hva førte det til?</source>
        <translation>Kva førte det til?</translation>
    </message>
    <message>
        <source>Hva går bra?</source>
        <translation>Kva går bra?</translation>
    </message>
    <message>
        <source>Hva har {name} fortalt om skolen denne høsten?</source>
        <translation>Kva har {name} fortalt om skulen denne hausten?</translation>
    </message>
    <message>
        <source>Hva hjelper deg når noe er vanskelig?</source>
        <translation>Kva hjelper deg når noko er vanskeleg?</translation>
    </message>
    <message>
        <source>Hva kan deles</source>
        <translation>Kva kan delast</translation>
    </message>
    <message>
        <source>Hva kan deles med andre enn dem som arbeider med eleven på skolen?</source>
        <translation>Kva kan delast med andre enn dei som arbeider med eleven på skulen?</translation>
    </message>
    <message>
        <source>Hva kan forklare tallene på andre måter?</source>
        <translation>Kva kan forklare tala på andre måtar?</translation>
    </message>
    <message>
        <source>Hva kolonnene er</source>
        <translation>Kva kolonnane er</translation>
    </message>
    <message>
        <source>Hva nå og hvorfor</source>
        <translation>Kva no og kvifor</translation>
    </message>
    <message>
        <source>Hva nå?</source>
        <translation>Kva no?</translation>
    </message>
    <message>
        <source>Hva sa kollegaen?</source>
        <translation>Kva sa kollegaen?</translation>
    </message>
    <message>
        <source>Hva ser dere at {name} får til nå, som var vanskelig før?</source>
        <translation>Kva ser de at {name} får til no, som var vanskeleg før?</translation>
    </message>
    <message>
        <source>Hva sier du selv?</source>
        <translation>Kva seier du sjølv?</translation>
    </message>
    <message>
        <source>Hva sier eleven selv?</source>
        <translation>Kva seier eleven sjølv?</translation>
    </message>
    <message>
        <source>Hva skal de som hjelper deg neste år, vite?</source>
        <translation>Kva skal dei som hjelper deg neste år, vite?</translation>
    </message>
    <message>
        <source>Hva skal vi gjøre mer av, eller mindre av?</source>
        <translation>Kva skal vi gjere meir av, eller mindre av?</translation>
    </message>
    <message>
        <source>Hva som kan deles</source>
        <translation>Kva som kan delast</translation>
    </message>
    <message>
        <source>Hva som mangler</source>
        <translation>Kva som manglar</translation>
    </message>
    <message>
        <source>Hva som skjer</source>
        <translation>Kva som skjer</translation>
    </message>
    <message>
        <source>Hva som skjer med radene</source>
        <translation>Kva som skjer med radene</translation>
    </message>
    <message>
        <source>Hva som telles</source>
        <translation>Kva som blir talt</translation>
    </message>
    <message>
        <source>Hva svarene endrer</source>
        <translation>Kva svara endrar</translation>
    </message>
    <message>
        <source>Hva så du?</source>
        <translation>Kva såg du?</translation>
    </message>
    <message>
        <source>Hva tallene betyr</source>
        <translation>Kva tala tyder</translation>
    </message>
    <message>
        <source>Hva tallene skal vise</source>
        <translation>Kva tala skal vise</translation>
    </message>
    <message>
        <source>Hva vedtaket gir i hvert fag</source>
        <translation>Kva vedtaket gir i kvart fag</translation>
    </message>
    <message>
        <source>Hva vedtaket gir i hvert fag (timer i året)</source>
        <translation>Kva vedtaket gir i kvart fag (timar i året)</translation>
    </message>
    <message>
        <source>Hva velges bort i faget?</source>
        <translation>Kva blir valt bort i faget?</translation>
    </message>
    <message>
        <source>Hva vil du lære i år?</source>
        <translation>Kva vil du lære i år?</translation>
    </message>
    <message>
        <source>Hva vil du si om dette?</source>
        <translation>Kva vil du seie om dette?</translation>
    </message>
    <message>
        <source>Hva vil du øve mer på?</source>
        <translation>Kva vil du øve meir på?</translation>
    </message>
    <message>
        <source>Hva virker hjemme, som vi kan prøve på skolen?</source>
        <translation>Kva verkar heime, som vi kan prøve på skulen?</translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Hvem av de ansatte er du?</source>
        <translation>Kven av dei tilsette er du?</translation>
    </message>
    <message>
        <source>Hvem det er, står under «Hvem kan hva» i Innstillinger.</source>
        <translation>Kven det er, står under «Kven kan kva» i Innstillingar.</translation>
    </message>
    <message>
        <source>Hvem du kan spørre</source>
        <translation>Kven du kan spørje</translation>
    </message>
    <message>
        <source>Hvem er rad {line}, {name}?</source>
        <translation>Kven er rad {line}, {name}?</translation>
    </message>
    <message>
        <source>Hvem har gjort hva</source>
        <translation>Kven har gjort kva</translation>
    </message>
    <message>
        <source>Hvem har gjort hva …</source>
        <translation>Kven har gjort kva …</translation>
    </message>
    <message>
        <source>Hvem har lest planen?</source>
        <translation>Kven har lese planen?</translation>
    </message>
    <message>
        <source>Hvem har vært med</source>
        <translation>Kven har vore med</translation>
    </message>
    <message>
        <source>Hvem kan hva</source>
        <translation>Kven kan kva</translation>
    </message>
    <message>
        <source>Hvem kan åpne arkivet</source>
        <translation>Kven kan opne arkivet</translation>
    </message>
    <message>
        <source>Hvem skal få tilgang?</source>
        <translation>Kven skal få tilgang?</translation>
    </message>
    <message>
        <source>Hvem som administrerer arkivet</source>
        <translation>Kven som administrerer arkivet</translation>
    </message>
    <message>
        <source>Hvem som har fått årsrapporten</source>
        <translation>Kven som har fått årsrapporten</translation>
    </message>
    <message>
        <source>Hvem som har levert, og hvem som mangler</source>
        <translation>Kven som har levert, og kven som manglar</translation>
    </message>
    <message>
        <source>Hvem som ikke skal vurdere</source>
        <translation>Kven som ikkje skal vurdere</translation>
    </message>
    <message>
        <source>Hvem som vurderer</source>
        <translation>Kven som vurderer</translation>
    </message>
    <message>
        <source>Hvem, hva og når</source>
        <translation>Kven, kva og når</translation>
    </message>
    <message>
        <source>Hver elev teller like mye, enten eleven har to mål eller tjue. Bare fullførte evalueringer telles.</source>
        <translation>Kvar elev tel like mykje, anten eleven har to mål eller tjue. Berre fullførte evalueringar blir talde.</translation>
    </message>
    <message>
        <source>Hver elev teller likt i fordelingen. Nådd («{level}» eller høyere): {share} av de vurderte målene{interval}.</source>
        <translation>Kvar elev tel likt i fordelinga. Nådd («{level}» eller høgare): {share} av dei vurderte måla{interval}.</translation>
    </message>
    <message>
        <source>Hver elevs egne mål</source>
        <translation>Dei eigne måla til kvar elev</translation>
    </message>
    <message>
        <source>Hver har sin egen passordfrase. Ingen ser de andres vurdering av et mål før de har levert sin egen. Hvem som ser hvilke elever, står under «Hvem kan hva».</source>
        <translation>Kvar har sin eigen passordfrase. Ingen ser korleis dei andre har vurdert eit mål, før dei har levert si eiga vurdering. Kven som ser kva elevar, står under «Kven kan kva».</translation>
    </message>
    <message>
        <source>Hvert felt lagrer seg mens du skriver, og nederst står det når. Ble noe feil, trykk Ctrl+Z: det angrer opptil 200 endringer, også på andre sider.</source>
        <translation>Kvart felt lagrar seg medan du skriv, og nedst står det når. Vart noko feil, trykk Ctrl+Z: det angrar opptil 200 endringar, òg på andre sider.</translation>
    </message>
    <message>
        <source>Hvilke elever</source>
        <translation>Kva elevar</translation>
    </message>
    <message>
        <source>Hvilke mål er det viktig å fortsette med?</source>
        <translation>Kva mål er det viktig å halde fram med?</translation>
    </message>
    <message>
        <source>Hvilken sakkyndig vurdering</source>
        <translation>Kva sakkunnig vurdering</translation>
    </message>
    <message>
        <source>Hvilket vedtak</source>
        <translation>Kva vedtak</translation>
    </message>
    <message>
        <source>Hvis eleven ikke er spurt: hvorfor?</source>
        <translation>Dersom eleven ikkje er spurd: kvifor?</translation>
    </message>
    <message>
        <source>Hvor &amp;enige var dere?</source>
        <translation>Kor &amp;einige var de?</translation>
    </message>
    <message>
        <source>Hvor langt det er kommet</source>
        <translation>Kor langt det har kome</translation>
    </message>
    <message>
        <source>Hvor langt lesingen av læreplanene er kommet</source>
        <translation>Kor langt lesinga av læreplanane er komen</translation>
    </message>
    <message>
        <source>Hvor langt lesingen er kommet</source>
        <translation>Kor langt lesinga er komen</translation>
    </message>
    <message>
        <source>Hvor mange mål på hvert nivå, fag for fag</source>
        <translation>Kor mange mål på kvart nivå, fag for fag</translation>
    </message>
    <message>
        <source>Hvor mange mål som er på hvert nivå. {rows}</source>
        <translation>Kor mange mål som er på kvart nivå. {rows}</translation>
    </message>
    <message>
        <source>Hvor mange mål to personer satte på hvert par av nivåer</source>
        <translation>Kor mange mål to personar sette på kvart par av nivå</translation>
    </message>
    <message>
        <source>Hvor mange som svarte av dem som ble spurt, og hvor mange som var enige i hver påstand.</source>
        <translation>Kor mange som svarte av dei som vart spurde, og kor mange som var einige i kvar påstand.</translation>
    </message>
    <message>
        <source>Hvor mye av siden som vises</source>
        <translation>Kor mykje av sida som blir vist</translation>
    </message>
    <message>
        <source>Hvordan</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>Hvordan går det?</source>
        <translation>Korleis går det?</translation>
    </message>
    <message>
        <source>Hvordan observere det</source>
        <translation>Korleis observere det</translation>
    </message>
    <message>
        <source>Hvordan spurte dere?</source>
        <translation>Korleis spurde de?</translation>
    </message>
    <message>
        <source>Hvordan trives {name} på skolen?</source>
        <translation>Korleis trivst {name} på skulen?</translation>
    </message>
    <message>
        <source>Hvorfor avsluttet</source>
        <translation>Kvifor avslutta</translation>
    </message>
    <message>
        <source>Hvorfor er det ikke arbeidet med?</source>
        <translation>Kvifor er det ikkje arbeidd med?</translation>
    </message>
    <message>
        <source>Hvorfor rettes det til «{level}»?</source>
        <translation>Kvifor blir det retta til «{level}»?</translation>
    </message>
    <message>
        <source>Hvorfor rettes det?</source>
        <translation>Kvifor blir det retta?</translation>
    </message>
    <message>
        <source>Hvorfor utenfor klassen?</source>
        <translation>Kvifor utanfor klassen?</translation>
    </message>
    <message>
        <source>Høy kontrast</source>
        <translation>Høg kontrast</translation>
    </message>
    <message>
        <source>I bruk nå: {name} ({id})</source>
        <translation>I bruk no: {name} ({id})</translation>
    </message>
    <message>
        <source>I fjor</source>
        <translation>I fjor</translation>
    </message>
    <message>
        <source>I fjor vises når fjorårets filer også er lest inn.</source>
        <translation>I fjor kjem fram når filene frå i fjor også er lesne inn.</translation>
    </message>
    <message>
        <source>I fjor: de samme tallene finnes ikke, for skolen eller mestringsskalaen er en annen.</source>
        <translation>I fjor: dei same tala finst ikkje, for skulen eller meistringsskalaen er ein annan.</translation>
    </message>
    <message>
        <source>I fjor: ikke kjent. Les inn fjorårets filer også, så vises de her.</source>
        <translation>I fjor: ikkje kjent. Les inn filene frå i fjor også, så kjem dei fram her.</translation>
    </message>
    <message>
        <source>I fjor: {share} ({source}).</source>
        <translation>I fjor: {share} ({source}).</translation>
    </message>
    <message>
        <source>I gruppe {group} står det «{sign}», og det tegnet finnes ikke i noen nødnøkkel.</source>
        <translation>I gruppe {group} står det «{sign}», og det teiknet finst ikkje i nokon naudnøkkel.</translation>
    </message>
    <message>
        <source>I «{name}» er det ingen filer med tall.</source>
        <translation>I «{name}» er det ingen filer med tal.</translation>
    </message>
    <message>
        <source>I år</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>IOP</source>
        <translation>IOP</translation>
    </message>
    <message>
        <source>IOP for elever med vedtak</source>
        <translation>IOP for elevar med vedtak</translation>
    </message>
    <message>
        <source>IOP laget som dokument</source>
        <translation>IOP laga som dokument</translation>
    </message>
    <message>
        <source>IOP og årsrapport</source>
        <translation>IOP og årsrapport</translation>
    </message>
    <message>
        <source>IOP, individuell opplæringsplan, individuelt tilrettelagt opplæring, ITO, spesialundervisning, målvalg, vedtak</source>
        <translation>IOP, individuell opplæringsplan, individuelt tilrettelagd opplæring, ITO, spesialundervisning, målval, vedtak</translation>
    </message>
    <message>
        <source>IOP-en for {year} er fortsatt et utkast etter 1. oktober. Gjør den ferdig, og ta den i bruk.</source>
        <translation>IOP-en for {year} er framleis eit utkast etter 1. oktober. Gjer han ferdig, og ta han i bruk.</translation>
    </message>
    <message>
        <source>IOP-team</source>
        <translation>IOP-team</translation>
    </message>
    <message>
        <source>IOP-teamet</source>
        <translation>IOP-teamet</translation>
    </message>
    <message>
        <source>Ikke &amp;ferdig likevel</source>
        <translation>Ikkje &amp;ferdig likevel</translation>
    </message>
    <message>
        <source>Ikke &amp;relevant</source>
        <translation>Ikkje &amp;relevant</translation>
    </message>
    <message>
        <source>Ikke arbeidet med</source>
        <translation>Ikkje arbeidd med</translation>
    </message>
    <message>
        <source>Ikke avgjort</source>
        <translation>Ikkje avgjort</translation>
    </message>
    <message>
        <source>Ikke beregnet</source>
        <translation>Ikkje rekna ut</translation>
    </message>
    <message>
        <source>Ikke enige ennå</source>
        <translation>Ikkje einige enno</translation>
    </message>
    <message>
        <source>Ikke for disse:</source>
        <translation>Ikkje for desse:</translation>
    </message>
    <message>
        <source>Ikke fylt inn</source>
        <translation>Ikkje fylt inn</translation>
    </message>
    <message>
        <source>Ikke ført for {year}.</source>
        <translation>Ikkje ført for {year}.</translation>
    </message>
    <message>
        <source>Ikke holdt ennå.</source>
        <translation>Ikkje halden enno.</translation>
    </message>
    <message>
        <source>Ikke klare ennå</source>
        <translation>Ikkje klare enno</translation>
    </message>
    <message>
        <source>Ikke levert ennå: {names}.</source>
        <translation>Ikkje levert enno: {names}.</translation>
    </message>
    <message>
        <source>Ikke levert ennå: {names}. Skal noen ikke vurdere denne gangen, skriv hvorfor.</source>
        <translation>Ikkje levert enno: {names}. Skal nokon ikkje vurdere denne gongen, skriv kvifor.</translation>
    </message>
    <message>
        <source>Ikke mestret ennå</source>
        <translation>Ikkje meistra enno</translation>
    </message>
    <message>
        <source>Ikke nå</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>Ikke nødvendig</source>
        <translation>Ikkje nødvendig</translation>
    </message>
    <message>
        <source>Ikke nødvendig: {reason}</source>
        <translation>Ikkje nødvendig: {reason}</translation>
    </message>
    <message>
        <source>Ikke tillatt</source>
        <translation>Ikkje tillate</translation>
    </message>
    <message>
        <source>Ikke vurdert</source>
        <translation>Ikkje vurdert</translation>
    </message>
    <message>
        <source>Ikke vurdert av {name}</source>
        <translation>Ikkje vurdert av {name}</translation>
    </message>
    <message>
        <source>Ikke vurdert dette skoleåret</source>
        <translation>Ikkje vurdert dette skuleåret</translation>
    </message>
    <message>
        <source>Ikke åpne den. Spør den som sendte den.</source>
        <translation>Ikkje opne fila. Spør den som sende ho.</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Indikatorenes definisjon</source>
        <translation>Definisjonen av indikatorane</translation>
    </message>
    <message>
        <source>Indikatorer</source>
        <translation>Indikatorar</translation>
    </message>
    <message>
        <source>Indikatorer ført for hånd</source>
        <translation>Indikatorar førte for hand</translation>
    </message>
    <message>
        <source>Individuell opplæringsplan</source>
        <translation>Individuell opplæringsplan</translation>
    </message>
    <message>
        <source>Individuell opplæringsplan (IOP)</source>
        <translation>Individuell opplæringsplan (IOP)</translation>
    </message>
    <message>
        <source>Individuelle opplæringsplaner, lagret kryptert på denne maskinen.</source>
        <translation>Individuelle opplæringsplanar, lagra kryptert på denne maskina.</translation>
    </message>
    <message>
        <source>Ingen av de {count} nivåene er valgt</source>
        <translation>Ingen av dei {count} nivåa er valde</translation>
    </message>
    <message>
        <source>Ingen av elevene du kan se, har vurderte mål i en fullført evaluering ennå.</source>
        <translation>Ingen av elevane du kan sjå, har vurderte mål i ei fullført evaluering enno.</translation>
    </message>
    <message>
        <source>Ingen av elevene har en {round} som er startet. Velg én elev, og start den der.</source>
        <translation>Ingen av elevane har ei {round} som er starta. Vel éin elev, og start ho der.</translation>
    </message>
    <message>
        <source>Ingen av filene kan telles. Under «Levert» står hvorfor, og hva du kan gjøre.</source>
        <translation>Ingen av filene kan teljast. Under «Levert» står kvifor, og kva du kan gjere.</translation>
    </message>
    <message>
        <source>Ingen av fristene i årshjulet er dine.</source>
        <translation>Ingen av fristane i årshjulet er dine.</translation>
    </message>
    <message>
        <source>Ingen av målene er levert av noen du kan se ennå. Her kommer det hvor enige dere var før dere snakket sammen.</source>
        <translation>Ingen av måla er leverte av nokon du kan sjå enno. Her kjem det kor einige de var før de snakka saman.</translation>
    </message>
    <message>
        <source>Ingen elev</source>
        <translation>Ingen elev</translation>
    </message>
    <message>
        <source>Ingen elev passer til det du søker etter.</source>
        <translation>Ingen elev passar til det du søkjer etter.</translation>
    </message>
    <message>
        <source>Ingen endringer ennå.</source>
        <translation>Ingen endringar enno.</translation>
    </message>
    <message>
        <source>Ingen ennå</source>
        <translation>Ingen enno</translation>
    </message>
    <message>
        <source>Ingen ennå.</source>
        <translation>Ingen enno.</translation>
    </message>
    <message>
        <source>Ingen er spurt ennå. Når du har laget en forespørsel, ser du her om svaret er kommet.</source>
        <translation>Ingen er spurde enno. Når du har laga ein førespurnad, ser du her om svaret er kome.</translation>
    </message>
    <message>
        <source>Ingen frister igjen</source>
        <translation>Ingen fristar igjen</translation>
    </message>
    <message>
        <source>Ingen har fått den ennå.</source>
        <translation>Ingen har fått han enno.</translation>
    </message>
    <message>
        <source>Ingen har levert ennå.</source>
        <translation>Ingen har levert enno.</translation>
    </message>
    <message>
        <source>Ingen har sagt at de har tatt vare på den. Lag en ny hvis den er borte.</source>
        <translation>Ingen har sagt at dei har teke vare på han. Lag ein ny dersom han er borte.</translation>
    </message>
    <message>
        <source>Ingen har tatt vare på en nødnøkkel. Den er veien inn hvis passordfrasen blir glemt.</source>
        <translation>Ingen har teke vare på ein naudnøkkel. Han er vegen inn dersom passordfrasen blir gløymd.</translation>
    </message>
    <message>
        <source>Ingen intensiv opplæring er skrevet inn.</source>
        <translation>Inga intensiv opplæring er skriven inn.</translation>
    </message>
    <message>
        <source>Ingen kollega har lest planen ennå. La en som ikke er ansvarlig for den, lese den før den tas i bruk.</source>
        <translation>Ingen kollega har lese planen enno. La ein som ikkje er ansvarleg for han, lese han før han blir teken i bruk.</translation>
    </message>
    <message>
        <source>Ingen kompetansemål passer. Prøv færre ord, et annet trinn eller alle fag.</source>
        <translation>Ingen kompetansemål passar. Prøv færre ord, eit anna trinn eller alle fag.</translation>
    </message>
    <message>
        <source>Ingen linjer i dokumentet har alle ordene.</source>
        <translation>Ingen linjer i dokumentet har alle orda.</translation>
    </message>
    <message>
        <source>Ingen merknader.</source>
        <translation>Ingen merknader.</translation>
    </message>
    <message>
        <source>Ingen merknader. Planen kan tas i bruk.</source>
        <translation>Ingen merknader. Planen kan takast i bruk.</translation>
    </message>
    <message>
        <source>Ingen mål er nådd ennå</source>
        <translation>Ingen mål er nådde enno</translation>
    </message>
    <message>
        <source>Ingen mål er nådd ennå.</source>
        <translation>Ingen mål er nådde enno.</translation>
    </message>
    <message>
        <source>Ingen mål er satt i planer som er tatt i bruk ennå.</source>
        <translation>Ingen mål er sette i planar som er tekne i bruk enno.</translation>
    </message>
    <message>
        <source>Ingen mål er vurdert ennå.</source>
        <translation>Ingen mål er vurderte enno.</translation>
    </message>
    <message>
        <source>Ingen mål er vurdert her i en fullført evaluering ennå, eller det er ikke skrevet hvordan de gjennomføres.</source>
        <translation>Ingen mål er vurderte her i ei fullført evaluering enno, eller det er ikkje skrive korleis dei blir gjennomførte.</translation>
    </message>
    <message>
        <source>Ingen mål er vurdert i en fullført evaluering ennå. Når den er fullført, kommer fordelingen her.</source>
        <translation>Ingen mål er vurderte i ei fullført evaluering enno. Når ho er fullført, kjem fordelinga her.</translation>
    </message>
    <message>
        <source>Ingen mål passer med det du har valgt.</source>
        <translation>Ingen mål passar med det du har valt.</translation>
    </message>
    <message>
        <source>Ingen mål passer. Prøv færre ord, eller søk i alle fag.</source>
        <translation>Ingen mål passar. Prøv færre ord, eller søk i alle fag.</translation>
    </message>
    <message>
        <source>Ingen mål svarer på tilrådingen «{text}». Knytt den til et mål, eller lag et nytt.</source>
        <translation>Ingen mål svarer på tilrådinga «{text}». Knyt ho til eit mål, eller lag eit nytt.</translation>
    </message>
    <message>
        <source>Ingen observasjoner ennå.</source>
        <translation>Ingen observasjonar enno.</translation>
    </message>
    <message>
        <source>Ingen omforent vurdering, og ikke akkurat én levert vurdering.</source>
        <translation>Inga omforeint vurdering, og ikkje akkurat éi levert vurdering.</translation>
    </message>
    <message>
        <source>Ingen planer er tatt i bruk dette skoleåret, så det er ingenting å telle ennå.</source>
        <translation>Ingen planar er tekne i bruk dette skuleåret, så det er ingenting å telje enno.</translation>
    </message>
    <message>
        <source>Ingen planer for {year} er tatt i bruk, så det er ingenting å telle.</source>
        <translation>Ingen planar for {year} er tekne i bruk, så det er ingenting å telje.</translation>
    </message>
    <message>
        <source>Ingen samtaler passer til det du har valgt. «Vis alle» tar bort valgene.</source>
        <translation>Ingen samtalar passar til det du har valt. «Vis alle» tek bort vala.</translation>
    </message>
    <message>
        <source>Ingen skal inviteres nå. De kommer hit tre uker før årshjulet sier at samtalene begynner.</source>
        <translation>Ingen skal inviterast no. Dei kjem hit tre veker før årshjulet seier at samtalane startar.</translation>
    </message>
    <message>
        <source>Ingen treff. Prøv færre eller andre ord.</source>
        <translation>Ingen treff. Prøv færre eller andre ord.</translation>
    </message>
    <message>
        <source>Ingen år har vurderte mål i en fullført evaluering ennå. Det kommer en søyle for hvert skoleår.</source>
        <translation>Ingen år har vurderte mål i ei fullført evaluering enno. Det kjem ei søyle for kvart skuleår.</translation>
    </message>
    <message>
        <source>Ingenting er lest inn. Rett filen, eller be om en ny fra den som laget den.</source>
        <translation>Ingenting er lese inn. Rett fila, eller be om ei ny frå den som laga ho.</translation>
    </message>
    <message>
        <source>Ingenting er levert over, men noe av det som var skrevet, kan ikke tas bort.</source>
        <translation>Ingenting er levert over, men noko av det som var skrive, kan ikkje takast bort.</translation>
    </message>
    <message>
        <source>Ingenting passer til det du har valgt.</source>
        <translation>Ingenting passar til det du har valt.</translation>
    </message>
    <message>
        <source>Ingenting tas inn før du krysser det av. Velg faget målene skal stå i. Linjer fra mål står først.</source>
        <translation>Ingenting blir teke inn før du kryssar det av. Vel faget måla skal stå i. Linjer frå mål står først.</translation>
    </message>
    <message>
        <source>Ingenting å angre</source>
        <translation>Ingenting å angre</translation>
    </message>
    <message>
        <source>Ingenting å angre.</source>
        <translation>Ingenting å angre.</translation>
    </message>
    <message>
        <source>Ingenting å gjøre om igjen.</source>
        <translation>Ingenting å gjere om igjen.</translation>
    </message>
    <message>
        <source>Innen ett nivå</source>
        <translation>Innan eitt nivå</translation>
    </message>
    <message>
        <source>Innhold</source>
        <translation>Innhald</translation>
    </message>
    <message>
        <source>Innhold og gjennomføring</source>
        <translation>Innhald og gjennomføring</translation>
    </message>
    <message>
        <source>Innhold: hva skal eleven arbeide med?</source>
        <translation>Innhald: kva skal eleven arbeide med?</translation>
    </message>
    <message>
        <source>Innholdet er ikke JSON, eller det er kuttet av</source>
        <translation>Innhaldet er ikkje JSON, eller det er kutta av</translation>
    </message>
    <message>
        <source>Innholdet er ikke TOML, eller det er kuttet av</source>
        <translation>Innhaldet er ikkje TOML, eller det er kutta av</translation>
    </message>
    <message>
        <source>Innsikt</source>
        <translation>Innsikt</translation>
    </message>
    <message>
        <source>Innstillinger</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Innsyn</source>
        <translation>Innsyn</translation>
    </message>
    <message>
        <source>Innsyn og sletting</source>
        <translation>Innsyn og sletting</translation>
    </message>
    <message>
        <source>Innsyn og sletting …</source>
        <translation>Innsyn og sletting …</translation>
    </message>
    <message>
        <source>Intensiv opplæring</source>
        <translation>Intensiv opplæring</translation>
    </message>
    <message>
        <source>Intensiv opplæring etter § 11-3 er kort hjelp i lesing, skriving eller regning for elever på 1. til 4. trinn. Den følger læreplanen og avviker aldri fra den. Den er ikke en del av IOP-en.</source>
        <translation>Intensiv opplæring etter § 11-3 er kort hjelp i lesing, skriving eller rekning for elevar på 1. til 4. trinn. Ho følgjer læreplanen og avvik aldri frå han. Ho er ikkje ein del av IOP-en.</translation>
    </message>
    <message>
        <source>Intensiv opplæring etter § 11-3 gjelder 1. til 4. trinn.</source>
        <translation>Intensiv opplæring etter § 11-3 gjeld 1. til 4. trinn.</translation>
    </message>
    <message>
        <source>Intervaller</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Invitasjon til samtale</source>
        <translation>Invitasjon til samtale</translation>
    </message>
    <message>
        <source>Invitasjon til samtale, skoleåret {year}</source>
        <translation>Invitasjon til samtale, skuleåret {year}</translation>
    </message>
    <message>
        <source>Invitasjonen er til eleven eller foresatte.</source>
        <translation>Invitasjonen er til eleven eller føresette.</translation>
    </message>
    <message>
        <source>Invitert</source>
        <translation>Invitert</translation>
    </message>
    <message>
        <source>Invitert {day}.</source>
        <translation>Invitert {day}.</translation>
    </message>
    <message>
        <source>JSON, for andre programmer</source>
        <translation>JSON, for andre program</translation>
    </message>
    <message>
        <source>Ja, jeg kommer</source>
        <translation>Ja, eg kjem</translation>
    </message>
    <message>
        <source>Ja, slett for alle</source>
        <translation>Ja, slett for alle</translation>
    </message>
    <message>
        <source>Ja, ta bort tilgangen</source>
        <translation>Ja, ta bort tilgangen</translation>
    </message>
    <message>
        <source>Ja, ta det bort for godt</source>
        <translation>Ja, ta det bort for godt</translation>
    </message>
    <message>
        <source>Ja, vi kommer</source>
        <translation>Ja, vi kjem</translation>
    </message>
    <message>
        <source>Jeg finner ingen kolonner i filen.</source>
        <translation>Eg finn ingen kolonnar i fila.</translation>
    </message>
    <message>
        <source>Jeg finner ingen overskrifter. Si hva hver kolonne er.</source>
        <translation>Eg finn ingen overskrifter. Sei kva kvar kolonne er.</translation>
    </message>
    <message>
        <source>Jeg forstår ikke «{part}». Skriv rolle og timer, for eksempel: lærer 76, assistent 30.</source>
        <translation>Eg forstår ikkje «{part}». Skriv rolle og timar, til dømes: lærar 76, assistent 30.</translation>
    </message>
    <message>
        <source>Jeg har fått en &amp;forespørsel</source>
        <translation>Eg har fått ein &amp;førespurnad</translation>
    </message>
    <message>
        <source>Jeg har fått en forespørsel</source>
        <translation>Eg har fått ein førespurnad</translation>
    </message>
    <message>
        <source>Jeg har ingen mål ennå.</source>
        <translation>Eg har ingen mål enno.</translation>
    </message>
    <message>
        <source>Jeg har tatt vare på nødnøkkelen</source>
        <translation>Eg har teke vare på naudnøkkelen</translation>
    </message>
    <message>
        <source>Jeg vil ha en annen tid</source>
        <translation>Eg vil ha ei anna tid</translation>
    </message>
    <message>
        <source>Jeg vil ha med meg</source>
        <translation>Eg vil ha med meg</translation>
    </message>
    <message>
        <source>Jo flere forskjeller som regnes ut, jo lettere ser én av dem tydelig ut ved en tilfeldighet.</source>
        <translation>Di fleire skilnader som blir rekna ut, di lettare ser éin av dei tydeleg ut ved eit slumpetreff.</translation>
    </message>
    <message>
        <source>KRLE</source>
        <translation>KRLE</translation>
    </message>
    <message>
        <source>Kan ikke lages for</source>
        <translation>Kan ikkje lagast for</translation>
    </message>
    <message>
        <source>Kan kravet ikke oppfylles? Skriv hvorfor, så står det i planen.</source>
        <translation>Kan kravet ikkje oppfyllast? Skriv kvifor, så står det i planen.</translation>
    </message>
    <message>
        <source>Kan vi stole på tallene</source>
        <translation>Kan vi stole på tala</translation>
    </message>
    <message>
        <source>Kan vi stole på tallene?</source>
        <translation>Kan vi stole på tala?</translation>
    </message>
    <message>
        <source>Kan være {names}.</source>
        <translation>Kan vere {names}.</translation>
    </message>
    <message>
        <source>Karakter</source>
        <translation>Karakter</translation>
    </message>
    <message>
        <source>Karakter i faget</source>
        <translation>Karakter i faget</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Kategoriene betyr ikke det samme, så de kan ikke legges sammen.</source>
        <translation>Kategoriane tyder ikkje det same, så dei kan ikkje leggjast saman.</translation>
    </message>
    <message>
        <source>Kategoriene betyr ikke det samme, så summen ville vært feil. Les filene hver for seg.</source>
        <translation>Kategoriane tyder ikkje det same, så summen ville vore feil. Les filene kvar for seg.</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Kilde og dato</source>
        <translation>Kjelde og dato</translation>
    </message>
    <message>
        <source>Kilde: {source}</source>
        <translation>Kjelde: {source}</translation>
    </message>
    <message>
        <source>Kildens dato</source>
        <translation>Datoen til kjelda</translation>
    </message>
    <message>
        <source>Kjent nøkkel: {known}
Nøkkelen i filen: {now}</source>
        <translation>Kjend nøkkel: {known}
Nøkkelen i fila: {now}</translation>
    </message>
    <message>
        <source>Kladden er endret i et annet vindu, så dette er ikke lagret.</source>
        <translation>Kladden er endra i eit anna vindauge, så dette er ikkje lagra.</translation>
    </message>
    <message>
        <source>Kladden er slettet fra denne maskinen.</source>
        <translation>Kladden er sletta frå denne maskina.</translation>
    </message>
    <message>
        <source>Kladden ligger på denne maskinen. Åpne den samme filen med de samme ordene for å gå videre.</source>
        <translation>Kladden ligg på denne maskina. Opne den same fila med dei same orda for å gå vidare.</translation>
    </message>
    <message>
        <source>Klasse</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Klasse {name}</source>
        <translation>Klasse {name}</translation>
    </message>
    <message>
        <source>Klassens plan</source>
        <translation>Planen til klassen</translation>
    </message>
    <message>
        <source>Klokkeslett</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Kode, for eksempel KM1234</source>
        <translation>Kode, til dømes KM1234</translation>
    </message>
    <message>
        <source>Koden til et kompetansemål</source>
        <translation>Koden til eit kompetansemål</translation>
    </message>
    <message>
        <source>Koden {code} er erstattet av {by} fra {day}.</source>
        <translation>Koden {code} er erstatta av {by} frå {day}.</translation>
    </message>
    <message>
        <source>Koden {code} er erstattet av {by}.</source>
        <translation>Koden {code} er erstatta av {by}.</translation>
    </message>
    <message>
        <source>Koden {code} er erstattet.</source>
        <translation>Koden {code} er erstatta.</translation>
    </message>
    <message>
        <source>Koden {code} er utgått.</source>
        <translation>Koden {code} er utgått.</translation>
    </message>
    <message>
        <source>Koden {code} finnes ikke i læreplanene som er lest inn.</source>
        <translation>Koden {code} finst ikkje i læreplanane som er lesne inn.</translation>
    </message>
    <message>
        <source>Koden {code} gjaldt til {day}.</source>
        <translation>Koden {code} galdt til {day}.</translation>
    </message>
    <message>
        <source>Koden {code} gjelder først fra {day}.</source>
        <translation>Koden {code} gjeld først frå {day}.</translation>
    </message>
    <message>
        <source>Koden {code} gjelder ikke ennå.</source>
        <translation>Koden {code} gjeld ikkje enno.</translation>
    </message>
    <message>
        <source>Kollegaen får fornavnet, målene og fristen. Ingen får se hva andre har vurdert. Filnavnet sier ikke hvem det gjelder.</source>
        <translation>Kollegaen får førenamnet, måla og fristen. Ingen får sjå kva andre har vurdert. Filnamnet seier ikkje kven det gjeld.</translation>
    </message>
    <message>
        <source>Kollegasjekk</source>
        <translation>Kollegasjekk</translation>
    </message>
    <message>
        <source>Kolonne {number}</source>
        <translation>Kolonne {number}</translation>
    </message>
    <message>
        <source>Kolonnene i filen</source>
        <translation>Kolonnane i fila</translation>
    </message>
    <message>
        <source>Kolonnene skal være delt med semikolon, komma eller tabulator, helst med overskrifter.</source>
        <translation>Kolonnane skal vere delte med semikolon, komma eller tabulator, helst med overskrifter.</translation>
    </message>
    <message>
        <source>Kommentar</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Kommunikasjon</source>
        <translation>Kommunikasjon</translation>
    </message>
    <message>
        <source>Kompetanse</source>
        <translation>Kompetanse</translation>
    </message>
    <message>
        <source>Kompetansemål i læreplanen</source>
        <translation>Kompetansemål i læreplanen</translation>
    </message>
    <message>
        <source>Kompetansemålene i LK20 kommer fra Udirs åpne register Grep (lisens NLOD). De brukes når du velger kompetansemål til et mål, og ligger utenfor arkivet, uten noe om elever.</source>
        <translation>Kompetansemåla i LK20 kjem frå Grep, det opne registeret til Udir (lisens NLOD). Dei blir brukte når du vel kompetansemål til eit mål, og ligg utanfor arkivet, utan noko om elevar.</translation>
    </message>
    <message>
        <source>Kontroller elevens trinn under Eleven.</source>
        <translation>Kontroller trinnet til eleven under Eleven.</translation>
    </message>
    <message>
        <source>Kopien er</source>
        <translation>Kopien er</translation>
    </message>
    <message>
        <source>Kopien er skrevet, og den er lik arkivet: {path}. Den åpnes med passordfrasene som gjelder nå.</source>
        <translation>Kopien er skriven, og han er lik arkivet: {path}. Han blir opna med passordfrasane som gjeld no.</translation>
    </message>
    <message>
        <source>Kopier kolonnene med elevene til en ny arbeidsbok, og prøv igjen.</source>
        <translation>Kopier kolonnane med elevane til ei ny arbeidsbok, og prøv igjen.</translation>
    </message>
    <message>
        <source>Kopier tabellen i stedet.</source>
        <translation>Kopier tabellen i staden.</translation>
    </message>
    <message>
        <source>Kort {number} av {count}: {title}. {text}</source>
        <translation>Kort {number} av {count}: {title}. {text}</translation>
    </message>
    <message>
        <source>Kr&amp;iterium: hvordan ser andre at det er nådd?</source>
        <translation>Kr&amp;iterium: korleis ser andre at det er nådd?</translation>
    </message>
    <message>
        <source>Krav</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Krav ({count})</source>
        <translation>Krav ({count})</translation>
    </message>
    <message>
        <source>Krav som stopper</source>
        <translation>Krav som stoppar</translation>
    </message>
    <message>
        <source>Kriterium</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Kriterium: hvordan ser andre at det er nådd?</source>
        <translation>Kriterium: korleis ser andre at det er nådd?</translation>
    </message>
    <message>
        <source>Kriterium: {criterion}</source>
        <translation>Kriterium: {criterion}</translation>
    </message>
    <message>
        <source>Kroppsøving</source>
        <translation>Kroppsøving</translation>
    </message>
    <message>
        <source>Kunst og håndverk</source>
        <translation>Kunst og handverk</translation>
    </message>
    <message>
        <source>Kvalitetssikring</source>
        <translation>Kvalitetssikring</translation>
    </message>
    <message>
        <source>Kvalitetssikring av alle IOP-er</source>
        <translation>Kvalitetssikring av alle IOP-ar</translation>
    </message>
    <message>
        <source>L&amp;ukk</source>
        <translation>L&amp;ukk</translation>
    </message>
    <message>
        <source>La en annen gjøre det først.</source>
        <translation>La ein annan gjere det først.</translation>
    </message>
    <message>
        <source>La kollegaen låse opp arkivet med sin egen passordfrase.</source>
        <translation>La kollegaen låse opp arkivet med sin eigen passordfrase.</translation>
    </message>
    <message>
        <source>La navnet slutte på .png, .svg eller .pdf.</source>
        <translation>La namnet slutte på .png, .svg eller .pdf.</translation>
    </message>
    <message>
        <source>Lag &amp;forslag</source>
        <translation>Lag &amp;forslag</translation>
    </message>
    <message>
        <source>Lag den på nytt.</source>
        <translation>Lag mappa på nytt.</translation>
    </message>
    <message>
        <source>Lag en fil med fristene dine, som du kan åpne i kalenderen</source>
        <translation>Lag ei fil med fristane dine, som du kan opne i kalenderen</translation>
    </message>
    <message>
        <source>Lag en ny forespørsel hvis svaret likevel skal med.</source>
        <translation>Lag ein ny førespurnad dersom svaret likevel skal med.</translation>
    </message>
    <message>
        <source>Lag et eget arkiv for den andre skolen.</source>
        <translation>Lag eit eige arkiv for den andre skulen.</translation>
    </message>
    <message>
        <source>Lag forslag</source>
        <translation>Lag forslag</translation>
    </message>
    <message>
        <source>Lag mappen &amp;i</source>
        <translation>Lag mappa &amp;i</translation>
    </message>
    <message>
        <source>Lag mappen på nytt.</source>
        <translation>Lag mappa på nytt.</translation>
    </message>
    <message>
        <source>Lag nødnøkkel …</source>
        <translation>Lag naudnøkkel …</translation>
    </message>
    <message>
        <source>Lag nødnøkkelen</source>
        <translation>Lag naudnøkkelen</translation>
    </message>
    <message>
        <source>Lager dokumentene …</source>
        <translation>Lagar dokumenta …</translation>
    </message>
    <message>
        <source>Lager filen …</source>
        <translation>Lagar fila …</translation>
    </message>
    <message>
        <source>Lager forespørsel {at} av {all} …</source>
        <translation>Lagar førespurnad {at} av {all} …</translation>
    </message>
    <message>
        <source>Lager forespørselen …</source>
        <translation>Lagar førespurnaden …</translation>
    </message>
    <message>
        <source>Lager forhåndsvisningen …</source>
        <translation>Lagar førehandsvisinga …</translation>
    </message>
    <message>
        <source>Lager mappen: {count} av {total} dokumenter</source>
        <translation>Lagar mappa: {count} av {total} dokument</translation>
    </message>
    <message>
        <source>Laget</source>
        <translation>Laga</translation>
    </message>
    <message>
        <source>Laget {day} fra ioplab</source>
        <translation>Laga {day} frå ioplab</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Lagre &amp;med navn</source>
        <translation>Lagre &amp;med namn</translation>
    </message>
    <message>
        <source>Lagre &amp;tallene …</source>
        <translation>Lagre &amp;tala …</translation>
    </message>
    <message>
        <source>Lagre den på nytt i Excel, eller hent den igjen.</source>
        <translation>Lagre ho på nytt i Excel, eller hent ho igjen.</translation>
    </message>
    <message>
        <source>Lagre diagrammet</source>
        <translation>Lagre diagrammet</translation>
    </message>
    <message>
        <source>Lagre en kopi et annet sted …</source>
        <translation>Lagre ein kopi ein annan stad …</translation>
    </message>
    <message>
        <source>Lagre for &amp;alle elever …</source>
        <translation>Lagre for &amp;alle elevar …</translation>
    </message>
    <message>
        <source>Lagre listen på nytt som «CSV UTF-8» eller .xlsx, og prøv igjen.</source>
        <translation>Lagre lista på nytt som «CSV UTF-8» eller .xlsx, og prøv igjen.</translation>
    </message>
    <message>
        <source>Lagre mestringsskalaen som fil</source>
        <translation>Lagre meistringsskalaen som fil</translation>
    </message>
    <message>
        <source>Lagre også som JSON, og ta vare på den filen: den trengs neste gang.</source>
        <translation>Lagre også som JSON, og ta vare på den fila: ho trengst neste gong.</translation>
    </message>
    <message>
        <source>Lagre rapp&amp;orten</source>
        <translation>Lagre rapp&amp;orten</translation>
    </message>
    <message>
        <source>Lagre sikkerhetskopien</source>
        <translation>Lagre tryggingskopien</translation>
    </message>
    <message>
        <source>Lagre som &amp;PDF …</source>
        <translation>Lagre som &amp;PDF …</translation>
    </message>
    <message>
        <source>Lagre som PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Lagre som fil</source>
        <translation>Lagre som fil</translation>
    </message>
    <message>
        <source>Lagre som fil …</source>
        <translation>Lagre som fil …</translation>
    </message>
    <message>
        <source>Lagre svarfilen når du er ferdig, og send den til {who}. Bare arkivet som spurte, kan åpne den.</source>
        <translation>Lagre svarfila når du er ferdig, og send ho til {who}. Berre arkivet som spurde, kan opne ho.</translation>
    </message>
    <message>
        <source>Lagre årshjulet som fil</source>
        <translation>Lagre årshjulet som fil</translation>
    </message>
    <message>
        <source>Lagret: {path}. Skriv den ut, og slett filen etterpå.</source>
        <translation>Lagra: {path}. Skriv ut arket, og slett fila etterpå.</translation>
    </message>
    <message>
        <source>Lavest, høyest</source>
        <translation>Lågast, høgast</translation>
    </message>
    <message>
        <source>Ledelse</source>
        <translation>Leiing</translation>
    </message>
    <message>
        <source>Legg &amp;til</source>
        <translation>Legg &amp;til</translation>
    </message>
    <message>
        <source>Legg &amp;til i teamet</source>
        <translation>Legg &amp;til i teamet</translation>
    </message>
    <message>
        <source>Legg bort</source>
        <translation>Legg bort</translation>
    </message>
    <message>
        <source>Legg deg til i steg 3, IOP-team.</source>
        <translation>Legg deg til i steg 3, IOP-team.</translation>
    </message>
    <message>
        <source>Legg til</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Legg til &amp;ansatt</source>
        <translation>Legg til til&amp;sett</translation>
    </message>
    <message>
        <source>Legg til &amp;en elev</source>
        <translation>Legg til &amp;ein elev</translation>
    </message>
    <message>
        <source>Legg til &amp;fag</source>
        <translation>Legg til &amp;fag</translation>
    </message>
    <message>
        <source>Legg til &amp;fag i vedtaket</source>
        <translation>Legg til &amp;fag i vedtaket</translation>
    </message>
    <message>
        <source>Legg til en annen først, eller endre denne.</source>
        <translation>Legg til ei anna først, eller endre denne.</translation>
    </message>
    <message>
        <source>Legg til en elev først.</source>
        <translation>Legg til ein elev først.</translation>
    </message>
    <message>
        <source>Legg til en elev under Oversikt, så kommer målene hit.</source>
        <translation>Legg til ein elev under Oversikt, så kjem måla hit.</translation>
    </message>
    <message>
        <source>Legg til et fag først.</source>
        <translation>Legg til eit fag først.</translation>
    </message>
    <message>
        <source>Legg til kode</source>
        <translation>Legg til kode</translation>
    </message>
    <message>
        <source>Legg til påstanden</source>
        <translation>Legg til påstanden</translation>
    </message>
    <message>
        <source>Legg til samt&amp;ykke</source>
        <translation>Legg til samt&amp;ykke</translation>
    </message>
    <message>
        <source>Legg til t&amp;iltak</source>
        <translation>Legg til t&amp;iltak</translation>
    </message>
    <message>
        <source>Legg til tiltaket</source>
        <translation>Legg til tiltaket</translation>
    </message>
    <message>
        <source>Lenke til klassens plan</source>
        <translation>Lenkje til planen til klassen</translation>
    </message>
    <message>
        <source>Les &amp;inn</source>
        <translation>Les &amp;inn</translation>
    </message>
    <message>
        <source>Les &amp;inn planer</source>
        <translation>Les &amp;inn planar</translation>
    </message>
    <message>
        <source>Les a&amp;rket</source>
        <translation>Les a&amp;rket</translation>
    </message>
    <message>
        <source>Les i&amp;nn svar</source>
        <translation>Les i&amp;nn svar</translation>
    </message>
    <message>
        <source>Les inn en mestringsskala fra fil</source>
        <translation>Les inn ein meistringsskala frå fil</translation>
    </message>
    <message>
        <source>Les inn et årshjul fra fil</source>
        <translation>Les inn eit årshjul frå fil</translation>
    </message>
    <message>
        <source>Les inn filene fra {round} {year} først.</source>
        <translation>Les inn filene frå {round} {year} først.</translation>
    </message>
    <message>
        <source>Les inn fra fil …</source>
        <translation>Les inn frå fil …</translation>
    </message>
    <message>
        <source>Les mer</source>
        <translation>Les meir</translation>
    </message>
    <message>
        <source>Les mer om denne siden</source>
        <translation>Les meir om denne sida</translation>
    </message>
    <message>
        <source>Les mindre</source>
        <translation>Les mindre</translation>
    </message>
    <message>
        <source>Lesekurs i liten gruppe, seks uker</source>
        <translation>Lesekurs i lita gruppe, seks veker</translation>
    </message>
    <message>
        <source>Leser fil {done} av {of}</source>
        <translation>Les fil {done} av {of}</translation>
    </message>
    <message>
        <source>Leser filen …</source>
        <translation>Les fila …</translation>
    </message>
    <message>
        <source>Leser gjennom kopiene …</source>
        <translation>Les gjennom kopiane …</translation>
    </message>
    <message>
        <source>Leser inn filer</source>
        <translation>Les inn filer</translation>
    </message>
    <message>
        <source>Leser …</source>
        <translation>Les …</translation>
    </message>
    <message>
        <source>Lesingen ble stoppet. Ingenting er lest inn.</source>
        <translation>Lesinga vart stoppa. Ingenting er lese inn.</translation>
    </message>
    <message>
        <source>Lesingen er stoppet. Ingenting er endret.</source>
        <translation>Lesinga er stoppa. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Lest av {person}, {day}</source>
        <translation>Lesen av {person}, {day}</translation>
    </message>
    <message>
        <source>Lever &amp;over …</source>
        <translation>Lever &amp;over …</translation>
    </message>
    <message>
        <source>Lever den først, så blir dere enige.</source>
        <translation>Lever henne først, så blir de samde.</translation>
    </message>
    <message>
        <source>Lever over elevens dokumenter</source>
        <translation>Lever over dokumenta til eleven</translation>
    </message>
    <message>
        <source>Lever vurderingene, eller merk deg som ikke relevant i evalueringen, før du går ut av teamet.</source>
        <translation>Lever vurderingane, eller merk deg som ikkje relevant i evalueringa, før du går ut av teamet.</translation>
    </message>
    <message>
        <source>Levert</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Levert. {left} mål er ikke vurdert av deg ennå.</source>
        <translation>Levert. {left} mål er ikkje vurderte av deg enno.</translation>
    </message>
    <message>
        <source>Ligger i forvaring hos</source>
        <translation>Ligg i forvaring hos</translation>
    </message>
    <message>
        <source>Linjer der fødselsnummer er skjult: {count}.</source>
        <translation>Linjer der fødselsnummer er gøymt: {count}.</translation>
    </message>
    <message>
        <source>Linjer: {count}</source>
        <translation>Linjer: {count}</translation>
    </message>
    <message>
        <source>Lisensen til {name}</source>
        <translation>Lisensen til {name}</translation>
    </message>
    <message>
        <source>Lisensteksten følger ikke med biblioteket.</source>
        <translation>Lisensteksten følgjer ikkje med biblioteket.</translation>
    </message>
    <message>
        <source>Listen er tatt inn: {new} nye og {updated} oppdaterte elever. Angre med Ctrl+Z.</source>
        <translation>Lista er teken inn: {new} nye og {updated} oppdaterte elevar. Angre med Ctrl+Z.</translation>
    </message>
    <message>
        <source>Litt støtte</source>
        <translation>Litt støtte</translation>
    </message>
    <message>
        <source>Loggen er ikke med. Den får den som er ansvarlig for planen.</source>
        <translation>Loggen er ikkje med. Han går til den som er ansvarleg for planen.</translation>
    </message>
    <message>
        <source>Loggen er lagret: {path}</source>
        <translation>Loggen er lagra: {path}</translation>
    </message>
    <message>
        <source>Loggen for hele arkivet er for dem som administrerer det. Du er ikke ansvarlig for noen elev.</source>
        <translation>Loggen for heile arkivet er for dei som administrerer det. Du er ikkje ansvarleg for nokon elev.</translation>
    </message>
    <message>
        <source>Loggen over feil ligger i</source>
        <translation>Loggen over feil ligg i</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Lukk andre programmer, og prøv igjen.</source>
        <translation>Lukk andre program, og prøv igjen.</translation>
    </message>
    <message>
        <source>Lukk det andre programmet, og prøv igjen.</source>
        <translation>Lukk det andre programmet, og prøv igjen.</translation>
    </message>
    <message>
        <source>Lukk sammenligningen</source>
        <translation>Lukk samanlikninga</translation>
    </message>
    <message>
        <source>Lyst</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Lås  Ctrl+L</source>
        <translation>Lås  Ctrl+L</translation>
    </message>
    <message>
        <source>Lås arkivet etter</source>
        <translation>Lås arkivet etter</translation>
    </message>
    <message>
        <source>Lås arkivet med Ctrl+L, og lås det opp igjen.</source>
        <translation>Lås arkivet med Ctrl+L, og lås det opp igjen.</translation>
    </message>
    <message>
        <source>Lås opp &amp;uten passordfrase</source>
        <translation>Lås opp &amp;utan passordfrase</translation>
    </message>
    <message>
        <source>Lås opp arkivet. Da leses filen inn.</source>
        <translation>Lås opp arkivet. Då blir fila lesen inn.</translation>
    </message>
    <message>
        <source>Lås, og spør hvem som kommer (Ctrl+Shift+L)</source>
        <translation>Lås, og spør kven som kjem (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Låser opp …</source>
        <translation>Låser opp …</translation>
    </message>
    <message>
        <source>Læremidler</source>
        <translation>Læremiddel</translation>
    </message>
    <message>
        <source>Læreplanen</source>
        <translation>Læreplanen</translation>
    </message>
    <message>
        <source>Læreplanene</source>
        <translation>Læreplanane</translation>
    </message>
    <message>
        <source>Læreplanene er ikke lest inn ennå. Det gjøres under Innstillinger, Læreplanene. Koden kan skrives her.</source>
        <translation>Læreplanane er ikkje lesne inn enno. Det gjer du under Innstillingar, Læreplanane. Koden kan skrivast her.</translation>
    </message>
    <message>
        <source>Læreplanene er ikke lest inn ennå. Koder kan skrives for hånd så lenge.</source>
        <translation>Læreplanane er ikkje lesne inn enno. Kodar kan skrivast for hand så lenge.</translation>
    </message>
    <message>
        <source>Læreplanmål</source>
        <translation>Læreplanmål</translation>
    </message>
    <message>
        <source>Lærer</source>
        <translation>Lærar</translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation>Manglar</translation>
    </message>
    <message>
        <source>Mappe som slutter på .ioplab</source>
        <translation>Mappe som sluttar på .ioplab</translation>
    </message>
    <message>
        <source>Mappen er det eneste som blir igjen.</source>
        <translation>Mappa er det einaste som blir igjen.</translation>
    </message>
    <message>
        <source>Mappen er ikke en mappe fra Innsyn.</source>
        <translation>Mappa er ikkje ei mappe frå Innsyn.</translation>
    </message>
    <message>
        <source>Mappen er ikke et ioplab-arkiv.</source>
        <translation>Mappa er ikkje eit ioplab-arkiv.</translation>
    </message>
    <message>
        <source>Mappen er ikke kryptert. Gi den ut på en trygg måte, og slett den når den ikke trengs.</source>
        <translation>Mappa er ikkje kryptert. Gi ho ut på ein trygg måte, og slett ho når ho ikkje trengst.</translation>
    </message>
    <message>
        <source>Mappen er ikke kryptert. Navnet på filene sier ikke hvem eleven er, men innholdet gjør det.</source>
        <translation>Mappa er ikkje kryptert. Namnet på filene seier ikkje kven eleven er, men innhaldet gjer det.</translation>
    </message>
    <message>
        <source>Mappen er skrivebeskyttet. Arkivet åpnes for lesing.</source>
        <translation>Mappa er skriveverna. Arkivet blir opna for lesing.</translation>
    </message>
    <message>
        <source>Mappen er skrivebeskyttet. Velg en annen mappe.</source>
        <translation>Mappa er skriveverna. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>Mappen finnes ikke ennå, eller kan ikke åpnes herfra: {folder}</source>
        <translation>Mappa finst ikkje enno, eller kan ikkje opnast herifrå: {folder}</translation>
    </message>
    <message>
        <source>Mappen finnes ikke: {folder}</source>
        <translation>Mappa finst ikkje: {folder}</translation>
    </message>
    <message>
        <source>Mappen gjelder en annen elev.</source>
        <translation>Mappa gjeld ein annan elev.</translation>
    </message>
    <message>
        <source>Mappen ligger på en minnepinne eller en annen løs disk. Den er lett å miste, så ha en sikkerhetskopi et annet sted.</source>
        <translation>Mappa ligg på ein minnepinne eller ein annan laus disk. Ho er lett å miste, så ha ein tryggingskopi ein annan stad.</translation>
    </message>
    <message>
        <source>Mappen ligger på en nettverksdisk. Det går fint, men arkivet kan ikke brukes når nettet er borte.</source>
        <translation>Mappa ligg på ein nettverksdisk. Det går fint, men arkivet kan ikkje brukast når nettet er borte.</translation>
    </message>
    <message>
        <source>Mappen med &amp;alt om eleven, som du har tatt ut over</source>
        <translation>Mappa med &amp;alt om eleven, som du har teke ut over</translation>
    </message>
    <message>
        <source>Mappen ser ut til å bli kopiert til en skytjeneste. Da kommer dokumentet dit også.</source>
        <translation>Mappa ser ut til å bli kopiert til ei skyteneste. Då kjem dokumentet dit også.</translation>
    </message>
    <message>
        <source>Mappen ser ut til å bli kopiert til en skytjeneste. Da kommer tallene dit også.</source>
        <translation>Mappa ser ut til å bli kopiert til ei skyteneste. Då kjem tala dit også.</translation>
    </message>
    <message>
        <source>Mappen ser ut til å ligge på en minnepinne eller en løs disk. Den som finner den, kan lese dokumentet.</source>
        <translation>Mappa ser ut til å liggje på ein minnepinne eller ein laus disk. Den som finn disken, kan lese dokumentet.</translation>
    </message>
    <message>
        <source>Mappen ser ut til å ligge på en minnepinne eller en løs disk. Den som finner den, kan lese tallene.</source>
        <translation>Mappa ser ut til å liggje på ein minnepinne eller ein laus disk. Den som finn disken, kan lese tala.</translation>
    </message>
    <message>
        <source>Mappen ser ut til å ligge på nettverket. Andre kan ha tilgang til den.</source>
        <translation>Mappa ser ut til å liggje på nettverket. Andre kan ha tilgang til ho.</translation>
    </message>
    <message>
        <source>Mappen synkroniseres. Arkivet er kryptert der også, men kan bare være åpent på én maskin om gangen.</source>
        <translation>Mappa blir synkronisert. Arkivet er kryptert der også, men kan berre vere ope på éi maskin om gongen.</translation>
    </message>
    <message>
        <source>Mappen «{name}» kan ikke lages: {why}.</source>
        <translation>Mappa «{name}» kan ikkje lagast: {why}.</translation>
    </message>
    <message>
        <source>Mappen «{name}» kan ikke leses: {why}.</source>
        <translation>Mappa «{name}» kan ikkje lesast: {why}.</translation>
    </message>
    <message>
        <source>Maskinens nøkkelring svarer ikke eller er låst.</source>
        <translation>Nøkkelringen på maskina svarar ikkje eller er låst.</translation>
    </message>
    <message>
        <source>Mat og helse</source>
        <translation>Mat og helse</translation>
    </message>
    <message>
        <source>Matematikk</source>
        <translation>Matematikk</translation>
    </message>
    <message>
        <source>Med hva</source>
        <translation>Med kva</translation>
    </message>
    <message>
        <source>Med hvem</source>
        <translation>Med kven</translation>
    </message>
    <message>
        <source>Med ord</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Mellomrom flytter. Enter velger.</source>
        <translation>Mellomrom flyttar. Enter vel.</translation>
    </message>
    <message>
        <source>Mengde</source>
        <translation>Mengd</translation>
    </message>
    <message>
        <source>Mengden er ikke et tall programmet kan bruke.</source>
        <translation>Mengda er ikkje eit tal programmet kan bruke.</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>Mer om det</source>
        <translation>Meir om det</translation>
    </message>
    <message>
        <source>Merk som &amp;ferdig</source>
        <translation>Merk som &amp;ferdig</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Merknader</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Merknader kommer når planen er begynt.</source>
        <translation>Merknader kjem når planen er påbyrja.</translation>
    </message>
    <message>
        <source>Mest uenige først</source>
        <translation>Mest ueinige først</translation>
    </message>
    <message>
        <source>Mestrer med litt støtte</source>
        <translation>Meistrar med litt støtte</translation>
    </message>
    <message>
        <source>Mestrer med mye støtte</source>
        <translation>Meistrar med mykje støtte</translation>
    </message>
    <message>
        <source>Mestrer selvstendig</source>
        <translation>Meistrar sjølvstendig</translation>
    </message>
    <message>
        <source>Mestringsskala for ioplab. Nivåene står lavest først. Gi skalaen ny id (…/2) når noe i den endres.</source>
        <translation>Meistringsskala for ioplab. Nivåa står lågast først. Gi skalaen ny id (…/2) når noko i han blir endra.</translation>
    </message>
    <message>
        <source>Mestringsskalaen</source>
        <translation>Meistringsskalaen</translation>
    </message>
    <message>
        <source>Mestringsskalaen «{scale}» er ikke installert.</source>
        <translation>Meistringsskalaen «{scale}» er ikkje installert.</translation>
    </message>
    <message>
        <source>Min vurdering</source>
        <translation>Vurderinga mi</translation>
    </message>
    <message>
        <source>Mine elever</source>
        <translation>Elevane mine</translation>
    </message>
    <message>
        <source>Minn om sletting når det har gått så mange år siden elevens siste plan</source>
        <translation>Minn om sletting når det har gått så mange år sidan den siste planen til eleven</translation>
    </message>
    <message>
        <source>Motorikk</source>
        <translation>Motorikk</translation>
    </message>
    <message>
        <source>Mottatt</source>
        <translation>Motteken</translation>
    </message>
    <message>
        <source>Musikk</source>
        <translation>Musikk</translation>
    </message>
    <message>
        <source>Mye støtte</source>
        <translation>Mykje støtte</translation>
    </message>
    <message>
        <source>Må avgjøres</source>
        <translation>Må avgjerast</translation>
    </message>
    <message>
        <source>Mål</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Mål der to har levert vurdering hver for seg. De to første sammenlignes.</source>
        <translation>Mål der to har levert vurdering kvar for seg. Dei to første blir samanlikna.</translation>
    </message>
    <message>
        <source>Mål du har skrevet</source>
        <translation>Mål du har skrive</translation>
    </message>
    <message>
        <source>Mål du skriver</source>
        <translation>Mål du skriv</translation>
    </message>
    <message>
        <source>Mål med kriterium</source>
        <translation>Mål med kriterium</translation>
    </message>
    <message>
        <source>Mål med omforent nivå i en fullført evaluering, eller med akkurat én levert vurdering.</source>
        <translation>Mål med omforeint nivå i ei fullført evaluering, eller med akkurat éi levert vurdering.</translation>
    </message>
    <message>
        <source>Mål og opplæring</source>
        <translation>Mål og opplæring</translation>
    </message>
    <message>
        <source>Mål og vurderinger</source>
        <translation>Mål og vurderingar</translation>
    </message>
    <message>
        <source>Mål på nivået</source>
        <translation>Mål på nivået</translation>
    </message>
    <message>
        <source>Mål på nivået delt på vurderte mål.</source>
        <translation>Mål på nivået delt på vurderte mål.</translation>
    </message>
    <message>
        <source>Mål satt</source>
        <translation>Mål sette</translation>
    </message>
    <message>
        <source>Mål som ble videreført eller justert, er krysset av. Utgangspunktet blir der eleven sto ved årsevalueringen.</source>
        <translation>Mål som vart vidareførte eller justerte, er kryssa av. Utgangspunktet blir der eleven stod ved årsevalueringa.</translation>
    </message>
    <message>
        <source>Mål som er avsluttet</source>
        <translation>Mål som er avslutta</translation>
    </message>
    <message>
        <source>Mål som er vanskelig å vurdere</source>
        <translation>Mål som er vanskelege å vurdere</translation>
    </message>
    <message>
        <source>Mål som kolleger foreslår når de svarer, kommer hit. Du velger om de skal inn i planen.</source>
        <translation>Mål som kollegaer foreslår når dei svarar, kjem hit. Du vel om dei skal inn i planen.</translation>
    </message>
    <message>
        <source>Mål som står i planen fra før</source>
        <translation>Mål som står i planen frå før</translation>
    </message>
    <message>
        <source>Mål videreført fra en tidligere plan</source>
        <translation>Mål vidareførte frå ein tidlegare plan</translation>
    </message>
    <message>
        <source>Mål vurdert</source>
        <translation>Mål vurderte</translation>
    </message>
    <message>
        <source>Mål vurdert av to eller flere</source>
        <translation>Mål vurderte av to eller fleire</translation>
    </message>
    <message>
        <source>Mål {number}</source>
        <translation>Mål {number}</translation>
    </message>
    <message>
        <source>Mål {place} av {all}</source>
        <translation>Mål {place} av {all}</translation>
    </message>
    <message>
        <source>Mål {place}: {text}</source>
        <translation>Mål {place}: {text}</translation>
    </message>
    <message>
        <source>Mål å velge blant</source>
        <translation>Mål å velje mellom</translation>
    </message>
    <message>
        <source>Mål, innhold og gjennomføring</source>
        <translation>Mål, innhald og gjennomføring</translation>
    </message>
    <message>
        <source>Mål, utgangspunkt, kriterium og forventet nivå er tatt vare på for {goals} mål i {subjects} fag. Endringer siden da er revisjoner med dato og navn.</source>
        <translation>Mål, utgangspunkt, kriterium og forventa nivå er tekne vare på for {goals} mål i {subjects} fag. Endringar sidan då er revisjonar med dato og namn.</translation>
    </message>
    <message>
        <source>Mål: hva gjør &amp;eleven?</source>
        <translation>Mål: kva gjer &amp;eleven?</translation>
    </message>
    <message>
        <source>Mål: hva gjør eleven?</source>
        <translation>Mål: kva gjer eleven?</translation>
    </message>
    <message>
        <source>Målene</source>
        <translation>Måla</translation>
    </message>
    <message>
        <source>Målene er forslag. Favorittene dine står først, så de som oftest passer trinnet. Gå ned med pil, kryss av med mellomrom. Delete tar bort en favoritt.</source>
        <translation>Måla er forslag. Favorittane dine står først, så dei som oftast passar trinnet. Gå ned med pil, kryss av med mellomrom. Delete tek bort ein favoritt.</translation>
    </message>
    <message>
        <source>Målene er ikke de samme som i fjor.</source>
        <translation>Måla er ikkje dei same som i fjor.</translation>
    </message>
    <message>
        <source>Målene i arkivet har forventet nivå på en skala med andre nivåer.</source>
        <translation>Måla i arkivet har forventa nivå på ein skala med andre nivå.</translation>
    </message>
    <message>
        <source>Målene i korte trekk</source>
        <translation>Måla i korte trekk</translation>
    </message>
    <message>
        <source>Målene kan vurderes når planen er tatt i bruk.</source>
        <translation>Måla kan vurderast når planen er teken i bruk.</translation>
    </message>
    <message>
        <source>Målene mine</source>
        <translation>Måla mine</translation>
    </message>
    <message>
        <source>Målet</source>
        <translation>Målet</translation>
    </message>
    <message>
        <source>Målet ber om mer enn én ting. Del det i to, så dere kan vurdere hver for seg.</source>
        <translation>Målet ber om meir enn éin ting. Del det i to, så de kan vurdere kvar for seg.</translation>
    </message>
    <message>
        <source>Målet er allerede blant favorittene.</source>
        <translation>Målet er allereie blant favorittane.</translation>
    </message>
    <message>
        <source>Målet er avsluttet uten vurdering i denne evalueringen.</source>
        <translation>Målet er avslutta utan vurdering i denne evalueringa.</translation>
    </message>
    <message>
        <source>Målet er gjemt som favoritt, uten elevens navn.</source>
        <translation>Målet er lagra som favoritt, utan namnet til eleven.</translation>
    </message>
    <message>
        <source>Målet er ikke endret etter at planen ble tatt i bruk.</source>
        <translation>Målet er ikkje endra etter at planen vart teken i bruk.</translation>
    </message>
    <message>
        <source>Målet er ikke skrevet ennå</source>
        <translation>Målet er ikkje skrive enno</translation>
    </message>
    <message>
        <source>Målet er ikke skrevet ennå.</source>
        <translation>Målet er ikkje skrive enno.</translation>
    </message>
    <message>
        <source>Målet er ikke tatt inn. Ctrl+Z angrer.</source>
        <translation>Målet er ikkje teke inn. Ctrl+Z angrar.</translation>
    </message>
    <message>
        <source>Målet er ikke vurdert av deg.</source>
        <translation>Målet er ikkje vurdert av deg.</translation>
    </message>
    <message>
        <source>Målet er ikke vurdert i halvårsevalueringen. Er det kommet til etterpå, kan dere skrive det som grunn.</source>
        <translation>Målet er ikkje vurdert i halvårsevalueringa. Er det kome til etterpå, kan de skrive det som grunn.</translation>
    </message>
    <message>
        <source>Målet er nådd når</source>
        <translation>Målet er nådd når</translation>
    </message>
    <message>
        <source>Målet er tatt bort.</source>
        <translation>Målet er teke bort.</translation>
    </message>
    <message>
        <source>Målet er tatt inn i planen til {pupil}, sist i {subject}. Ctrl+Z angrer.</source>
        <translation>Målet er teke inn i planen til {pupil}, sist i {subject}. Ctrl+Z angrar.</translation>
    </message>
    <message>
        <source>Målet er videreført {times} ganger. Trenger eleven et mindre steg, en annen arbeidsmåte eller et nytt mål?</source>
        <translation>Målet er vidareført {times} gonger. Treng eleven eit mindre steg, ein annan arbeidsmåte eller eit nytt mål?</translation>
    </message>
    <message>
        <source>Målet finnes ikke lenger.</source>
        <translation>Målet finst ikkje lenger.</translation>
    </message>
    <message>
        <source>Målet har ikke vært arbeidet med. Skriv hvorfor.</source>
        <translation>Det har ikkje vore arbeidd med målet. Skriv kvifor.</translation>
    </message>
    <message>
        <source>Målet har ikke vært arbeidet med. Står utenfor nevneren, og telles for seg.</source>
        <translation>Det har ikkje vore arbeidd med målet. Står utanfor nemnaren, og blir talt for seg.</translation>
    </message>
    <message>
        <source>Målet mangler kriterium. Hvordan ser en annen voksen at målet er nådd?</source>
        <translation>Målet manglar kriterium. Korleis ser ein annan vaksen at målet er nådd?</translation>
    </message>
    <message>
        <source>Målet mangler tekst.</source>
        <translation>Målet manglar tekst.</translation>
    </message>
    <message>
        <source>Målet mangler utgangspunkt. Hva får eleven til nå?</source>
        <translation>Målet manglar utgangspunkt. Kva får eleven til no?</translation>
    </message>
    <message>
        <source>Målet peker til det du velger. Vis målene som skal nås ved eller etter trinnet, eller velg et annet.</source>
        <translation>Målet peikar til det du vel. Vis måla som skal nåast ved eller etter trinnet, eller vel eit anna.</translation>
    </message>
    <message>
        <source>Målet sier ikke hva eleven gjør som noen kan se eller høre. Bruk et verb som «leser», «peker» eller «spør».</source>
        <translation>Målet seier ikkje kva eleven gjer som nokon kan sjå eller høyre. Bruk eit verb som «les», «peikar» eller «spør».</translation>
    </message>
    <message>
        <source>Målet står i en tidligere plan for {year}.</source>
        <translation>Målet står i ein tidlegare plan for {year}.</translation>
    </message>
    <message>
        <source>Målet står i planen for {year}. Her vises {shown}.</source>
        <translation>Målet står i planen for {year}. Her ser du {shown}.</translation>
    </message>
    <message>
        <source>Målet står ikke i denne planen.</source>
        <translation>Målet står ikkje i denne planen.</translation>
    </message>
    <message>
        <source>Målet svarer ikke på noen tilråding, og vedtaket nevner ikke {subject}. Knytt det til en tilråding, eller vurder om det skal stå her.</source>
        <translation>Målet svarer ikkje på noka tilråding, og vedtaket nemner ikkje {subject}. Knyt det til ei tilråding, eller vurder om det skal stå her.</translation>
    </message>
    <message>
        <source>Målet {goal} er ikke med i forespørselen.</source>
        <translation>Målet {goal} er ikkje med i førespurnaden.</translation>
    </message>
    <message>
        <source>Måloppnåelse</source>
        <translation>Måloppnåing</translation>
    </message>
    <message>
        <source>Måloppnåelse for elever med IOP</source>
        <translation>Måloppnåing for elevar med IOP</translation>
    </message>
    <message>
        <source>Måloppnåelse og prosess for elever med individuelt tilrettelagt opplæring, skoleåret {year}</source>
        <translation>Måloppnåing og prosess for elevar med individuelt tilrettelagd opplæring, skuleåret {year}</translation>
    </message>
    <message>
        <source>Måloppnåelse over år, {round}</source>
        <translation>Måloppnåing over år, {round}</translation>
    </message>
    <message>
        <source>Måloppnåelse per fag</source>
        <translation>Måloppnåing per fag</translation>
    </message>
    <message>
        <source>Måloppnåelse per organisering</source>
        <translation>Måloppnåing per organisering</translation>
    </message>
    <message>
        <source>Måloppnåelse per tilpasning</source>
        <translation>Måloppnåing per tilpassing</translation>
    </message>
    <message>
        <source>Måloppnåelse per trinn</source>
        <translation>Måloppnåing per trinn</translation>
    </message>
    <message>
        <source>Måloppnåelse, {count} utvalg</source>
        <translation>Måloppnåing, {count} utval</translation>
    </message>
    <message>
        <source>Mørkt</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>N&amp;y passordfrase, minst 8 tegn</source>
        <translation>N&amp;y passordfrase, minst 8 teikn</translation>
    </message>
    <message>
        <source>N&amp;ytt mål</source>
        <translation>N&amp;ytt mål</translation>
    </message>
    <message>
        <source>Naturfag</source>
        <translation>Naturfag</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Navn er noe av det første noen prøver. Bytt dem ut med andre ord.</source>
        <translation>Namn er noko av det første nokon prøver. Byt dei ut med andre ord.</translation>
    </message>
    <message>
        <source>Navn på ansatte står der de står i planene.</source>
        <translation>Namn på tilsette står der dei står i planane.</translation>
    </message>
    <message>
        <source>Navnet er ikke elevens.</source>
        <translation>Det er ikkje namnet til eleven.</translation>
    </message>
    <message>
        <source>Nei, jeg vil ikke</source>
        <translation>Nei, eg vil ikkje</translation>
    </message>
    <message>
        <source>Nei, vi kommer ikke</source>
        <translation>Nei, vi kjem ikkje</translation>
    </message>
    <message>
        <source>Neste</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Neste &amp;mål etter tall</source>
        <translation>Neste &amp;mål etter tal</translation>
    </message>
    <message>
        <source>Neste frist: {title}, {when}</source>
        <translation>Neste frist: {title}, {when}</translation>
    </message>
    <message>
        <source>Neste gang kan du låse opp uten passordfrase her.</source>
        <translation>Neste gong kan du låse opp utan passordfrase her.</translation>
    </message>
    <message>
        <source>Neste side</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Neste års IOP-team</source>
        <translation>IOP-team for neste år</translation>
    </message>
    <message>
        <source>Neste års plan</source>
        <translation>Planen for neste år</translation>
    </message>
    <message>
        <source>Neste års plan begynner som en kopi av denne.</source>
        <translation>Planen for neste år startar som ein kopi av denne.</translation>
    </message>
    <message>
        <source>Nettverk</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Nevner</source>
        <translation>Nemnar</translation>
    </message>
    <message>
        <source>Nivå</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Nivå {level}</source>
        <translation>Nivå {level}</translation>
    </message>
    <message>
        <source>Nivå {level} av {count}</source>
        <translation>Nivå {level} av {count}</translation>
    </message>
    <message>
        <source>Nivåene i mestringsskalaen</source>
        <translation>Nivåa i meistringsskalaen</translation>
    </message>
    <message>
        <source>Nivået finnes ikke i skalaen.</source>
        <translation>Nivået finst ikkje i skalaen.</translation>
    </message>
    <message>
        <source>Noe du har sett</source>
        <translation>Noko du har sett</translation>
    </message>
    <message>
        <source>Noe er endret siden mappen ble laget.</source>
        <translation>Noko er endra sidan mappa vart laga.</translation>
    </message>
    <message>
        <source>Noe kunne ikke tas inn: {files}.</source>
        <translation>Noko kunne ikkje takast inn: {files}.</translation>
    </message>
    <message>
        <source>Noen andre har arkivet åpent.</source>
        <translation>Nokon andre har arkivet ope.</translation>
    </message>
    <message>
        <source>Noen elever får faget på flere måter. Gruppene overlapper, så ingen forskjeller regnes ut.</source>
        <translation>Nokre elevar får faget på fleire måtar. Gruppene overlappar, så ingen skilnader blir rekna ut.</translation>
    </message>
    <message>
        <source>Noen kan ha slettet det.</source>
        <translation>Nokon kan ha sletta det.</translation>
    </message>
    <message>
        <source>Noen kan ha tatt den bort.</source>
        <translation>Nokon kan ha teke ho bort.</translation>
    </message>
    <message>
        <source>Noen må administrere arkivet.</source>
        <translation>Nokon må administrere arkivet.</translation>
    </message>
    <message>
        <source>Noen navn er «Etternavn, Fornavn», andre er uten komma, først rad {line}. Se om de er lest riktig vei.</source>
        <translation>Nokre namn er «Etternamn, Førenamn», andre er utan komma, først rad {line}. Sjå om dei er lesne rett veg.</translation>
    </message>
    <message>
        <source>Norsk</source>
        <translation>Norsk</translation>
    </message>
    <message>
        <source>Norsk tegnspråk</source>
        <translation>Norsk teiknspråk</translation>
    </message>
    <message>
        <source>Norsk: Systematisk leseopplæring i liten gruppe</source>
        <translation>Norsk: Systematisk leseopplæring i lita gruppe</translation>
    </message>
    <message>
        <source>Notat</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Numrene er tilfeldige. De gjør at den samme planen ikke telles to ganger.</source>
        <translation>Numra er tilfeldige. Dei gjer at den same planen ikkje blir tald to gonger.</translation>
    </message>
    <message>
        <source>Ny</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Ny &amp;oppgave</source>
        <translation>Ny &amp;oppgåve</translation>
    </message>
    <message>
        <source>Ny &amp;sakkyndig vurdering</source>
        <translation>Ny &amp;sakkunnig vurdering</translation>
    </message>
    <message>
        <source>Ny ansatt</source>
        <translation>Ny tilsett</translation>
    </message>
    <message>
        <source>Ny ansatt: navn</source>
        <translation>Ny tilsett: namn</translation>
    </message>
    <message>
        <source>Ny elev</source>
        <translation>Ny elev</translation>
    </message>
    <message>
        <source>Ny indikator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>Ny observasjon</source>
        <translation>Ny observasjon</translation>
    </message>
    <message>
        <source>Ny observasjon (Ctrl+N)</source>
        <translation>Ny observasjon (Ctrl+N)</translation>
    </message>
    <message>
        <source>Ny oppgave</source>
        <translation>Ny oppgåve</translation>
    </message>
    <message>
        <source>Ny passordfrase</source>
        <translation>Ny passordfrase</translation>
    </message>
    <message>
        <source>Ny påstand</source>
        <translation>Ny påstand</translation>
    </message>
    <message>
        <source>Ny {number}</source>
        <translation>Ny {number}</translation>
    </message>
    <message>
        <source>Nye elever med ITO 1. oktober</source>
        <translation>Nye elevar med ITO 1. oktober</translation>
    </message>
    <message>
        <source>Nye evalueringer gjøres med «{name}». Det som er vurdert før, beholder sin skala.</source>
        <translation>Nye evalueringar blir gjorde med «{name}». Det som er vurdert før, beheld skalaen sin.</translation>
    </message>
    <message>
        <source>Nytt &amp;mål</source>
        <translation>Nytt &amp;mål</translation>
    </message>
    <message>
        <source>Nytt &amp;vedtak</source>
        <translation>Nytt &amp;vedtak</translation>
    </message>
    <message>
        <source>Nytt arkiv</source>
        <translation>Nytt arkiv</translation>
    </message>
    <message>
        <source>Nytt fag</source>
        <translation>Nytt fag</translation>
    </message>
    <message>
        <source>Nytt tiltak</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>Nå</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nå: innvendinger. Hva kan forklare tallene på andre måter?</source>
        <translation>No: innvendingar. Kva kan forklare tala på andre måtar?</translation>
    </message>
    <message>
        <source>Nå: les tallene, og bekreft at de er lest.</source>
        <translation>No: les tala, og stadfest at dei er lesne.</translation>
    </message>
    <message>
        <source>Nå: tiltak. Hva gjør skolen, hvem ser til det, og når?</source>
        <translation>No: tiltak. Kva gjer skulen, kven ser til det, og når?</translation>
    </message>
    <message>
        <source>Nådd</source>
        <translation>Nådd</translation>
    </message>
    <message>
        <source>Nådd (95 %)</source>
        <translation>Nådd (95 %)</translation>
    </message>
    <message>
        <source>Nådd fra nivå</source>
        <translation>Nådd frå nivå</translation>
    </message>
    <message>
        <source>Nådd, høyest</source>
        <translation>Nådd, høgast</translation>
    </message>
    <message>
        <source>Nådd, lavest</source>
        <translation>Nådd, lågast</translation>
    </message>
    <message>
        <source>Nådd, ved siden av organisering ({subject})</source>
        <translation>Nådd, ved sida av organisering ({subject})</translation>
    </message>
    <message>
        <source>Nådd, ved siden av tilpasning ({subject})</source>
        <translation>Nådd, ved sida av tilpassing ({subject})</translation>
    </message>
    <message>
        <source>Nådd: ikke beregnet, for ingen mål er vurdert.</source>
        <translation>Nådd: ikkje rekna ut, for ingen mål er vurderte.</translation>
    </message>
    <message>
        <source>Nådd: {share} av de vurderte målene. Parentesen er et 95 %-intervall.</source>
        <translation>Nådd: {share} av dei vurderte måla. Parentesen er eit 95 %-intervall.</translation>
    </message>
    <message>
        <source>Nådd: {share} av de vurderte målene. Under fem elever vises ikke noe intervall.</source>
        <translation>Nådd: {share} av dei vurderte måla. Under fem elevar er det ikkje vist noko intervall.</translation>
    </message>
    <message>
        <source>Når</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Når du er ferdig</source>
        <translation>Når du er ferdig</translation>
    </message>
    <message>
        <source>Når planen er begynt, kan en kollega lese den.</source>
        <translation>Når planen er påbyrja, kan ein kollega lese han.</translation>
    </message>
    <message>
        <source>Når planen tas i bruk, tas dette vare på slik det står for hvert av de {goals} målene i {subjects} fag: mål, utgangspunkt, kriterium og forventet nivå. Endrer dere det senere, blir den gamle ordlyden stående som en revisjon med dato og navn.</source>
        <translation>Når planen blir teken i bruk, blir dette teke vare på slik det står for kvart av dei {goals} måla i {subjects} fag: mål, utgangspunkt, kriterium og forventa nivå. Endrar de det seinare, blir den gamle ordlyden ståande som ein revisjon med dato og namn.</translation>
    </message>
    <message>
        <source>Når samtalen hører til</source>
        <translation>Når samtalen høyrer til</translation>
    </message>
    <message>
        <source>Når årsevalueringen er fullført, ser du her hvor hvert mål var ved halvåret og hvor det endte.</source>
        <translation>Når årsevalueringa er fullført, ser du her kvar kvart mål var ved halvåret, og kvar det enda.</translation>
    </message>
    <message>
        <source>Nåværende elever med ITO ved skolestart</source>
        <translation>Noverande elevar med ITO ved skulestart</translation>
    </message>
    <message>
        <source>Nød&amp;nøkkel, 6 grupper på 5 tegn</source>
        <translation>Naud&amp;nøkkel, 6 grupper på 5 teikn</translation>
    </message>
    <message>
        <source>Nødnøkkel</source>
        <translation>Naudnøkkel</translation>
    </message>
    <message>
        <source>Nødnøkkel til et arkiv i ioplab</source>
        <translation>Naudnøkkel til eit arkiv i ioplab</translation>
    </message>
    <message>
        <source>Nødnøkkel: {key}</source>
        <translation>Naudnøkkel: {key}</translation>
    </message>
    <message>
        <source>Nødnøkkelen ble laget {day}.</source>
        <translation>Naudnøkkelen vart laga {day}.</translation>
    </message>
    <message>
        <source>Nødnøkkelen er laget. Er det laget en før, virker den ikke lenger.</source>
        <translation>Naudnøkkelen er laga. Er det laga ein før, verkar han ikkje lenger.</translation>
    </message>
    <message>
        <source>Nødnøkkelen er skrevet riktig, men åpner ikke dette arkivet.</source>
        <translation>Naudnøkkelen er skriven rett, men opnar ikkje dette arkivet.</translation>
    </message>
    <message>
        <source>Nødnøkkelen er skrevet riktig.</source>
        <translation>Naudnøkkelen er skriven rett.</translation>
    </message>
    <message>
        <source>Nødnøkkelen har {right} tegn, men her er det {count}.</source>
        <translation>Naudnøkkelen har {right} teikn, men her er det {count}.</translation>
    </message>
    <message>
        <source>Nødnøkkelen kan ikke ligge i arkivet den åpner.</source>
        <translation>Naudnøkkelen kan ikkje liggje i arkivet han opnar.</translation>
    </message>
    <message>
        <source>Nødnøkkelen til arkivet</source>
        <translation>Naudnøkkelen til arkivet</translation>
    </message>
    <message>
        <source>Nøkkel</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Nøkkelen er godtatt, og filen er med.</source>
        <translation>Nøkkelen er godteken, og fila er med.</translation>
    </message>
    <message>
        <source>Nøkkelens fingeravtrykk</source>
        <translation>Fingeravtrykket til nøkkelen</translation>
    </message>
    <message>
        <source>Nøkkelfilen er eldre enn arkivet, og tilgangen du brukte, gjelder ikke lenger.</source>
        <translation>Nøkkelfila er eldre enn arkivet, og tilgangen du brukte, gjeld ikkje lenger.</translation>
    </message>
    <message>
        <source>Nøkkelfilen er endret utenfor programmet.</source>
        <translation>Nøkkelfila er endra utanfor programmet.</translation>
    </message>
    <message>
        <source>Nøkkelfilen er skadet, og kopien av den også.</source>
        <translation>Nøkkelfila er skadd, og kopien av ho også.</translation>
    </message>
    <message>
        <source>Nøkkelfilen er skadet.</source>
        <translation>Nøkkelfila er skadd.</translation>
    </message>
    <message>
        <source>Nøkkelfilen hører til et annet arkiv.</source>
        <translation>Nøkkelfila høyrer til eit anna arkiv.</translation>
    </message>
    <message>
        <source>Nøkkelfilen kan ikke leses: {why}</source>
        <translation>Nøkkelfila kan ikkje lesast: {why}</translation>
    </message>
    <message>
        <source>Nøkkelfilen manglet, var skadet eller var eldre enn arkivet. Den er hentet tilbake fra kopien.</source>
        <translation>Nøkkelfila mangla, var skadd eller var eldre enn arkivet. Ho er henta tilbake frå kopien.</translation>
    </message>
    <message>
        <source>O E P H</source>
        <translation>O E P H</translation>
    </message>
    <message>
        <source>Observasjon</source>
        <translation>Observasjon</translation>
    </message>
    <message>
        <source>Observasjonen er lagret.</source>
        <translation>Observasjonen er lagra.</translation>
    </message>
    <message>
        <source>Observasjonen er tatt bort.</source>
        <translation>Observasjonen er teken bort.</translation>
    </message>
    <message>
        <source>Observasjonen er tom.</source>
        <translation>Observasjonen er tom.</translation>
    </message>
    <message>
        <source>Observasjonen mangler tekst.</source>
        <translation>Observasjonen manglar tekst.</translation>
    </message>
    <message>
        <source>Observasjoner av målet</source>
        <translation>Observasjonar av målet</translation>
    </message>
    <message>
        <source>Observert {what}</source>
        <translation>Observert {what}</translation>
    </message>
    <message>
        <source>Offentlig utgave: skjul små tall</source>
        <translation>Offentleg utgåve: gøym små tal</translation>
    </message>
    <message>
        <source>Om</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Om eleven</source>
        <translation>Om eleven</translation>
    </message>
    <message>
        <source>Om ioplab</source>
        <translation>Om ioplab</translation>
    </message>
    <message>
        <source>Om målet</source>
        <translation>Om målet</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Oppdater ioplab, eller hent en sikkerhetskopi.</source>
        <translation>Oppdater ioplab, eller hent ein tryggingskopi.</translation>
    </message>
    <message>
        <source>Oppdater ioplab, og les inn filen en gang til.</source>
        <translation>Oppdater ioplab, og les inn fila ein gong til.</translation>
    </message>
    <message>
        <source>Oppdater ioplab, og prøv igjen.</source>
        <translation>Oppdater ioplab, og prøv igjen.</translation>
    </message>
    <message>
        <source>Oppdater ioplab, og åpne arkivet en gang til.</source>
        <translation>Oppdater ioplab, og opne arkivet ein gong til.</translation>
    </message>
    <message>
        <source>Oppdater ioplab.</source>
        <translation>Oppdater ioplab.</translation>
    </message>
    <message>
        <source>Oppdateres</source>
        <translation>Blir oppdatert</translation>
    </message>
    <message>
        <source>Oppgave</source>
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>Oppgaven begynner etter fristen.</source>
        <translation>Oppgåva byrjar etter fristen.</translation>
    </message>
    <message>
        <source>Oppgaven mangler navn.</source>
        <translation>Oppgåva manglar namn.</translation>
    </message>
    <message>
        <source>Oppgaven står ikke i årshjulet lenger.</source>
        <translation>Oppgåva står ikkje i årshjulet lenger.</translation>
    </message>
    <message>
        <source>Oppgavene i årshjulet</source>
        <translation>Oppgåvene i årshjulet</translation>
    </message>
    <message>
        <source>Opplysningene som trengs, mangler. Det betyr ikke null.</source>
        <translation>Opplysningane som trengst, manglar. Det tyder ikkje null.</translation>
    </message>
    <message>
        <source>Opplæring som er gitt</source>
        <translation>Opplæring som er gitt</translation>
    </message>
    <message>
        <source>Opplæring utenfor klassen</source>
        <translation>Opplæring utanfor klassen</translation>
    </message>
    <message>
        <source>Opplæringen</source>
        <translation>Opplæringa</translation>
    </message>
    <message>
        <source>Opplæringen som er gitt</source>
        <translation>Opplæringa som er gitt</translation>
    </message>
    <message>
        <source>Opplæringen så langt</source>
        <translation>Opplæringa så langt</translation>
    </message>
    <message>
        <source>Ord</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Ordene til hver forespørsel</source>
        <translation>Orda til kvar førespurnad</translation>
    </message>
    <message>
        <source>Ordlyden er en annen der. Velg målet på nytt.</source>
        <translation>Ordlyden er ein annan der. Vel målet på nytt.</translation>
    </message>
    <message>
        <source>Organisering</source>
        <translation>Organisering</translation>
    </message>
    <message>
        <source>Organisering og måloppnåelse</source>
        <translation>Organisering og måloppnåing</translation>
    </message>
    <message>
        <source>Organisering og tilpasning</source>
        <translation>Organisering og tilpassing</translation>
    </message>
    <message>
        <source>Organisering, ledelse eller bemanning. Gi den navnet skolen bruker.</source>
        <translation>Organisering, leiing eller bemanning. Gi det namnet skulen bruker.</translation>
    </message>
    <message>
        <source>Organiseringen i {subject} er «{planned}» i planen og «{granted}» i vedtaket. Rett planen, eller be om at vedtaket endres.</source>
        <translation>Organiseringa i {subject} er «{planned}» i planen og «{granted}» i vedtaket. Rett planen, eller be om at vedtaket blir endra.</translation>
    </message>
    <message>
        <source>Over år</source>
        <translation>Over år</translation>
    </message>
    <message>
        <source>Overalt</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Overføring til ny skole eller lærer, skoleåret {year}</source>
        <translation>Overføring til ny skule eller lærar, skuleåret {year}</translation>
    </message>
    <message>
        <source>Overgang</source>
        <translation>Overgang</translation>
    </message>
    <message>
        <source>Overgang til ny skole eller lærer</source>
        <translation>Overgang til ny skule eller lærar</translation>
    </message>
    <message>
        <source>Overganger</source>
        <translation>Overgangar</translation>
    </message>
    <message>
        <source>Overganger: skolebytte, lærerbytte og annet som er nytt for eleven</source>
        <translation>Overgangar: skulebyte, lærarbyte og anna som er nytt for eleven</translation>
    </message>
    <message>
        <source>Oversikt</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Oversikt over opplæringen som er gitt</source>
        <translation>Oversikt over opplæringa som er gitt</translation>
    </message>
    <message>
        <source>Oversikt, Elever, Vurdering, Samarbeid, Samtaler, Dokumenter, Eksport til rektor, Innsikt, Ledelse og Innstillinger</source>
        <translation>Oversikt, Elevar, Vurdering, Samarbeid, Samtalar, Dokument, Eksport til rektor, Innsikt, Leiing og Innstillingar</translation>
    </message>
    <message>
        <source>Oversikt, hjulet</source>
        <translation>Oversikt, hjulet</translation>
    </message>
    <message>
        <source>Oversikt, overskriftene</source>
        <translation>Oversikt, overskriftene</translation>
    </message>
    <message>
        <source>Overskrift</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>P1 Nødvendige sakkyndige vurderinger før 1. juni</source>
        <translation>P1 Nødvendige sakkunnige vurderingar før 1. juni</translation>
    </message>
    <message>
        <source>P2 Vedtak innen skoleslutt</source>
        <translation>P2 Vedtak innan skuleslutt</translation>
    </message>
    <message>
        <source>P3 Årsevaluering innen skoleslutt</source>
        <translation>P3 Årsevaluering innan skuleslutt</translation>
    </message>
    <message>
        <source>P4 Nåværende elever med IOP ved skolestart</source>
        <translation>P4 Noverande elevar med IOP ved skulestart</translation>
    </message>
    <message>
        <source>P5 Nye elever med forenklet IOP ved skolestart</source>
        <translation>P5 Nye elevar med forenkla IOP ved skulestart</translation>
    </message>
    <message>
        <source>P6 Nye elever med IOP innen 1. oktober</source>
        <translation>P6 Nye elevar med IOP innan 1. oktober</translation>
    </message>
    <message>
        <source>P7 Elevsamtaler × 2</source>
        <translation>P7 Elevsamtalar × 2</translation>
    </message>
    <message>
        <source>P8 Foreldresamtale ved målvalg</source>
        <translation>P8 Foreldresamtale ved målval</translation>
    </message>
    <message>
        <source>P9 Foreldresamtale ved halvårsvurdering</source>
        <translation>P9 Foreldresamtale ved halvårsvurdering</translation>
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
        <translation>PDF, ei side å lese</translation>
    </message>
    <message>
        <source>PDF, utskrift, årsrapport</source>
        <translation>PDF, utskrift, årsrapport</translation>
    </message>
    <message>
        <source>PP-rådgiver</source>
        <translation>PP-rådgivar</translation>
    </message>
    <message>
        <source>PPT</source>
        <translation>PPT</translation>
    </message>
    <message>
        <source>PPT tilrår</source>
        <translation>PPT tilrår</translation>
    </message>
    <message>
        <source>Pakken er større enn noen dump</source>
        <translation>Pakken er større enn nokon dump</translation>
    </message>
    <message>
        <source>Passe krevende mål</source>
        <translation>Passe krevjande mål</translation>
    </message>
    <message>
        <source>Passor&amp;d, minst 8 tegn</source>
        <translation>Passor&amp;d, minst 8 teikn</translation>
    </message>
    <message>
        <source>Passordet er for kort.</source>
        <translation>Passordet er for kort.</translation>
    </message>
    <message>
        <source>Passordet er for langt.</source>
        <translation>Passordet er for langt.</translation>
    </message>
    <message>
        <source>Passordfrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>Passordfrasen en &amp;gang til</source>
        <translation>Passordfrasen ein &amp;gong til</translation>
    </message>
    <message>
        <source>Passordfrasen en gang til</source>
        <translation>Passordfrasen ein gong til</translation>
    </message>
    <message>
        <source>Passordfrasen er byttet.</source>
        <translation>Passordfrasen er bytt.</translation>
    </message>
    <message>
        <source>Passordfrasen er for kort.</source>
        <translation>Passordfrasen er for kort.</translation>
    </message>
    <message>
        <source>Passordfrasen er for kort. Bruk minst {count} tegn, gjerne fire–fem ord.</source>
        <translation>Passordfrasen er for kort. Bruk minst {count} teikn, gjerne fire–fem ord.</translation>
    </message>
    <message>
        <source>Passordfrasen er ikke riktig.</source>
        <translation>Passordfrasen er ikkje rett.</translation>
    </message>
    <message>
        <source>Passordfrasen til den voksne</source>
        <translation>Passordfrasen til den vaksne</translation>
    </message>
    <message>
        <source>Passordfrasen til eksempelskolen er «{phrase}».</source>
        <translation>Passordfrasen til eksempelskulen er «{phrase}».</translation>
    </message>
    <message>
        <source>Per elev</source>
        <translation>Per elev</translation>
    </message>
    <message>
        <source>Per plan én elevsamtale til og med 31. januar, og én etter</source>
        <translation>Per plan éin elevsamtale til og med 31. januar, og éin etter</translation>
    </message>
    <message>
        <source>PgDn, PgUp, piltastene, Home, End</source>
        <translation>PgDn, PgUp, piltastane, Home, End</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan for individuelt tilrettelagt opplæring, skoleåret {year}, etter opplæringslova § 11-10</source>
        <translation>Plan for individuelt tilrettelagd opplæring, skuleåret {year}, etter opplæringslova § 11-10</translation>
    </message>
    <message>
        <source>Planen ble tatt i bruk {day}.</source>
        <translation>Planen vart teken i bruk {day}.</translation>
    </message>
    <message>
        <source>Planen er allerede tatt i bruk.</source>
        <translation>Planen er allereie teken i bruk.</translation>
    </message>
    <message>
        <source>Planen er avsluttet, men årsevalueringen er ikke fullført.</source>
        <translation>Planen er avslutta, men årsevalueringa er ikkje fullført.</translation>
    </message>
    <message>
        <source>Planen er et utkast.</source>
        <translation>Planen er eit utkast.</translation>
    </message>
    <message>
        <source>Planen er et utkast. Den blir ikke tatt i bruk før dere har fått si deres mening.</source>
        <translation>Planen er eit utkast. Han blir ikkje teken i bruk før de har fått seie meininga dykkar.</translation>
    </message>
    <message>
        <source>Planen er tatt i bruk.</source>
        <translation>Planen er teken i bruk.</translation>
    </message>
    <message>
        <source>Planen for {year} begynner som en kopi der bare målene som videreføres, er igjen.</source>
        <translation>Planen for {year} startar som ein kopi der berre måla som blir vidareførte, er igjen.</translation>
    </message>
    <message>
        <source>Planen for {year} er laget som utkast, og vises nå. Bare det som er nytt, trenger å skrives.</source>
        <translation>Planen for {year} er laga som utkast, og du ser han no. Du treng berre å skrive det som er nytt.</translation>
    </message>
    <message>
        <source>Planen for {year} er laget.</source>
        <translation>Planen for {year} er laga.</translation>
    </message>
    <message>
        <source>Planen følger vedtaket</source>
        <translation>Planen følgjer vedtaket</translation>
    </message>
    <message>
        <source>Planen har ingen evaluering som er i gang.</source>
        <translation>Planen har inga evaluering som er i gang.</translation>
    </message>
    <message>
        <source>Planen har ingen fag eller områder ennå.</source>
        <translation>Planen har ingen fag eller område enno.</translation>
    </message>
    <message>
        <source>Planen har ingen mål ennå.</source>
        <translation>Planen har ingen mål enno.</translation>
    </message>
    <message>
        <source>Planen har ingen mål å vurdere.</source>
        <translation>Planen har ingen mål å vurdere.</translation>
    </message>
    <message>
        <source>Planen har ingen mål.</source>
        <translation>Planen har ingen mål.</translation>
    </message>
    <message>
        <source>Planen har {goals} mål i {names}.</source>
        <translation>Planen har {goals} mål i {names}.</translation>
    </message>
    <message>
        <source>Planen har {goals} mål i {subjects} fag og områder: {names}.</source>
        <translation>Planen har {goals} mål i {subjects} fag og område: {names}.</translation>
    </message>
    <message>
        <source>Planen har {subject}, men vedtaket gir ikke opplæring i faget. Ta faget ut, eller be om at vedtaket endres.</source>
        <translation>Planen har {subject}, men vedtaket gir ikkje opplæring i faget. Ta faget ut, eller be om at vedtaket blir endra.</translation>
    </message>
    <message>
        <source>Planen kan ikke tas i bruk ennå: {count} krav er ikke oppfylt.</source>
        <translation>Planen kan ikkje takast i bruk enno: {count} krav er ikkje oppfylte.</translation>
    </message>
    <message>
        <source>Planen min</source>
        <translation>Planen min</translation>
    </message>
    <message>
        <source>Planen svaret gjelder, eller den som svarer, finnes ikke lenger i arkivet.</source>
        <translation>Planen svaret gjeld, eller den som svarar, finst ikkje lenger i arkivet.</translation>
    </message>
    <message>
        <source>Planene som data ({format})</source>
        <translation>Planane som data ({format})</translation>
    </message>
    <message>
        <source>Planens nummer</source>
        <translation>Nummeret til planen</translation>
    </message>
    <message>
        <source>Planens rekkefølge</source>
        <translation>Rekkjefølgja i planen</translation>
    </message>
    <message>
        <source>Planer</source>
        <translation>Planar</translation>
    </message>
    <message>
        <source>Planer (*.json)</source>
        <translation>Planar (*.json)</translation>
    </message>
    <message>
        <source>Planer som ikke er klare</source>
        <translation>Planar som ikkje er klare</translation>
    </message>
    <message>
        <source>Planer som telles</source>
        <translation>Planar som blir talde</translation>
    </message>
    <message>
        <source>Planer som telles: {count}</source>
        <translation>Planar som blir talde: {count}</translation>
    </message>
    <message>
        <source>Programmet der har ikke gitt lyd fra seg siden {seen}. Spør {name} før du åpner det likevel: skriver begge, kan det ene gå tapt.</source>
        <translation>Programmet der har ikkje gitt lyd frå seg sidan {seen}. Spør {name} før du opnar det likevel: skriv begge, kan det eine gå tapt.</translation>
    </message>
    <message>
        <source>Programmet er bygd med dette. Velg en linje for å lese lisensen:</source>
        <translation>Programmet er bygd med dette. Vel ei linje for å lese lisensen:</translation>
    </message>
    <message>
        <source>Programmet henter én fil fra {host}. Det er det eneste det gjør på nettet, og bare når du ber om det. Ingenting om elever, arkivet eller deg sendes. Maskinens innstillinger for proxy gjelder. Det kan ta noen minutter.</source>
        <translation>Programmet hentar éi fil frå {host}. Det er det einaste det gjer på nettet, og berre når du ber om det. Ingenting om elevar, arkivet eller deg blir sendt. Innstillingane for proxy på maskina gjeld. Det kan ta nokre minutt.</translation>
    </message>
    <message>
        <source>Programmet prøver seg selv i en midlertidig mappe: kryptering, dokumenter, tall og oversettelser. Det tar under et minutt og rører ikke arkivet.</source>
        <translation>Programmet prøver seg sjølv i ei mellombels mappe: kryptering, dokument, tal og omsetjingar. Det tek under eitt minutt og rører ikkje arkivet.</translation>
    </message>
    <message>
        <source>Programmet tar en ny.</source>
        <translation>Programmet tek ein ny.</translation>
    </message>
    <message>
        <source>Programmet tar sikkerhetskopi mens du arbeider, og når du låser eller avslutter. Hver kopi blir åpnet og sammenlignet med arkivet før den teller, og er like godt kryptert. Kopiene ligger i arkivets mappe: lagre en av og til et annet sted også.</source>
        <translation>Programmet tek tryggingskopi medan du arbeider, og når du låser eller avsluttar. Kvar kopi blir opna og samanlikna med arkivet før han tel, og er like godt kryptert. Kopiane ligg i mappa til arkivet: lagre ein av og til ein annan stad også.</translation>
    </message>
    <message>
        <source>Programmet vet ikke hvem av de ansatte du er.</source>
        <translation>Programmet veit ikkje kven av dei tilsette du er.</translation>
    </message>
    <message>
        <source>Programmet vet ikke hvem av de ansatte du er. Det trenger det når du skal vurdere mål eller skrive observasjoner.</source>
        <translation>Programmet veit ikkje kven av dei tilsette du er. Det treng det når du skal vurdere mål eller skrive observasjonar.</translation>
    </message>
    <message>
        <source>Prosess</source>
        <translation>Prosess</translation>
    </message>
    <message>
        <source>Prosess, i år og i fjor</source>
        <translation>Prosess, i år og i fjor</translation>
    </message>
    <message>
        <source>Prosessen</source>
        <translation>Prosessen</translation>
    </message>
    <message>
        <source>Prosessindikatorer, andel</source>
        <translation>Prosessindikatorar, del</translation>
    </message>
    <message>
        <source>Prøv at alt virker</source>
        <translation>Prøv at alt verkar</translation>
    </message>
    <message>
        <source>Prøv igjen om litt.</source>
        <translation>Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>Prøv igjen senere, eller hent dumpen i nettleseren fra {address} og les den inn fra fil.</source>
        <translation>Prøv igjen seinare, eller hent dumpen i nettlesaren frå {address} og les han inn frå fil.</translation>
    </message>
    <message>
        <source>Prøv igjen.</source>
        <translation>Prøv igjen.</translation>
    </message>
    <message>
        <source>Prøv med &amp;eksempelskole</source>
        <translation>Prøv med &amp;eksempelskule</translation>
    </message>
    <message>
        <source>Prøv å åpne for skriving</source>
        <translation>Prøv å opne for skriving</translation>
    </message>
    <message>
        <source>Prøver …</source>
        <translation>Prøver …</translation>
    </message>
    <message>
        <source>På Elever går du fra grunnlaget til neste års plan. Merkene viser hva som er ferdig, påbegynt og ikke begynt, og under hvert steg står det som mangler. Du kan ta stegene i den rekkefølgen du vil.</source>
        <translation>På Elevar går du frå grunnlaget til plana for neste år. Merka viser kva som er ferdig, påbyrja og ikkje byrja, og under kvart steg står det som manglar. Du kan ta stega i den rekkjefølgja du vil.</translation>
    </message>
    <message>
        <source>På Vurdering trykker du et tall fra 1 til 4 for målet du står på, og pil ned til det neste. 0 er «ikke arbeidet med». Dere vurderer hver for dere først, og blir enige etterpå.</source>
        <translation>På Vurdering trykkjer du eit tal frå 1 til 4 for målet du står på, og pil ned til det neste. 0 er «ikkje arbeidd med». De vurderer kvar for dykk først, og blir samde etterpå.</translation>
    </message>
    <message>
        <source>På rad {line} begynner en ny tabell. Den er ikke lest.</source>
        <translation>På rad {line} startar ein ny tabell. Han er ikkje lesen.</translation>
    </message>
    <message>
        <source>Påstand</source>
        <translation>Påstand</translation>
    </message>
    <message>
        <source>Rad</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Raden om {who} er tatt bort. Ctrl+Z angrer.</source>
        <translation>Rada om {who} er teken bort. Ctrl+Z angrar.</translation>
    </message>
    <message>
        <source>Radene har flere kolonner enn det er overskrifter, og kan være forskjøvet. Si hva hver kolonne er.</source>
        <translation>Radene har fleire kolonnar enn det er overskrifter, og kan vere forskovne. Sei kva kvar kolonne er.</translation>
    </message>
    <message>
        <source>Radene i filen</source>
        <translation>Radene i fila</translation>
    </message>
    <message>
        <source>Rapporten er lagret som {path}. Den er ikke kryptert.</source>
        <translation>Rapporten er lagra som {path}. Han er ikkje kryptert.</translation>
    </message>
    <message>
        <source>Rapporter (*.json)</source>
        <translation>Rapportar (*.json)</translation>
    </message>
    <message>
        <source>Refleksjon</source>
        <translation>Refleksjon</translation>
    </message>
    <message>
        <source>Rekkefølge</source>
        <translation>Rekkjefølgje</translation>
    </message>
    <message>
        <source>Rektors egne ord. De følger med når siden lagres.</source>
        <translation>Rektor sine eigne ord. Dei følgjer med når sida blir lagra.</translation>
    </message>
    <message>
        <source>Ressurser hjemme</source>
        <translation>Ressursar heime</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Rett heller navnet eller rollen.</source>
        <translation>Rett heller namnet eller rolla.</translation>
    </message>
    <message>
        <source>Rett målet med en grunn, eller angre fullføringen.</source>
        <translation>Rett målet med ein grunn, eller angre fullføringa.</translation>
    </message>
    <message>
        <source>Rett observasjonen</source>
        <translation>Rett observasjonen</translation>
    </message>
    <message>
        <source>Rett tallet.</source>
        <translation>Rett talet.</translation>
    </message>
    <message>
        <source>Rettet</source>
        <translation>Retta</translation>
    </message>
    <message>
        <source>Rettet {day}</source>
        <translation>Retta {day}</translation>
    </message>
    <message>
        <source>Rettet. Det som sto før, og grunnen, står sammen med målet.</source>
        <translation>Retta. Det som stod før, og grunnen, står saman med målet.</translation>
    </message>
    <message>
        <source>Revisjon</source>
        <translation>Revisjon</translation>
    </message>
    <message>
        <source>Riksrevisjonen</source>
        <translation>Riksrevisjonen</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rute til avkryssing</source>
        <translation>Rute til avkryssing</translation>
    </message>
    <message>
        <source>Råd ({count})</source>
        <translation>Råd ({count})</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>S&amp;kole</source>
        <translation>S&amp;kule</translation>
    </message>
    <message>
        <source>S&amp;kolen begynner</source>
        <translation>S&amp;kulen byrjar</translation>
    </message>
    <message>
        <source>S, mellomrom, Enter</source>
        <translation>S, mellomrom, Enter</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sakkyndig vurdering</source>
        <translation>Sakkunnig vurdering</translation>
    </message>
    <message>
        <source>Sakkyndig vurdering foreligger; målvalg og utkast til ny IOP</source>
        <translation>Sakkunnig vurdering ligg føre; målval og utkast til ny IOP</translation>
    </message>
    <message>
        <source>Saksnummer</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Samarbeid</source>
        <translation>Samarbeid</translation>
    </message>
    <message>
        <source>Samarbeidsmøte og utviklingssamtale</source>
        <translation>Samarbeidsmøte og utviklingssamtale</translation>
    </message>
    <message>
        <source>Samarbeidsmøter med PPT</source>
        <translation>Samarbeidsmøte med PPT</translation>
    </message>
    <message>
        <source>Samfunnsfag</source>
        <translation>Samfunnsfag</translation>
    </message>
    <message>
        <source>Samisk</source>
        <translation>Samisk</translation>
    </message>
    <message>
        <source>Samme elev som {name}</source>
        <translation>Same elev som {name}</translation>
    </message>
    <message>
        <source>Samme elever kan telle begge år, og forskjellen er regnet som om de var ulike.</source>
        <translation>Same elevar kan telje begge år, og skilnaden er rekna som om dei var ulike.</translation>
    </message>
    <message>
        <source>Samme mål ved halvårsevalueringen og årsevalueringen. Ulike skoleår er ulike mål.</source>
        <translation>Same mål ved halvårsevalueringa og årsevalueringa. Ulike skuleår er ulike mål.</translation>
    </message>
    <message>
        <source>Sammenheng med klassens plan</source>
        <translation>Samanheng med planen til klassen</translation>
    </message>
    <message>
        <source>Sammenlign den gruppen med arket, tegn for tegn.</source>
        <translation>Samanlikn den gruppa med arket, teikn for teikn.</translation>
    </message>
    <message>
        <source>Sammenlign med nå</source>
        <translation>Samanlikn med no</translation>
    </message>
    <message>
        <source>Sammenligner listen med elevene i arkivet …</source>
        <translation>Samanliknar lista med elevane i arkivet …</translation>
    </message>
    <message>
        <source>Sammenlikning</source>
        <translation>Samanlikning</translation>
    </message>
    <message>
        <source>Samtale</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Samtale med foresatte</source>
        <translation>Samtale med føresette</translation>
    </message>
    <message>
        <source>Samtale, og ved hva</source>
        <translation>Samtale, og ved kva</translation>
    </message>
    <message>
        <source>Samtalen er tatt bort. Ctrl+Z angrer.</source>
        <translation>Samtalen er teken bort. Ctrl+Z angrar.</translation>
    </message>
    <message>
        <source>Samtalene som hører til året, står her. Skriv datoer rett inn i tabellen.</source>
        <translation>Samtalane som høyrer til året, står her. Skriv datoar rett inn i tabellen.</translation>
    </message>
    <message>
        <source>Samtaler</source>
        <translation>Samtalar</translation>
    </message>
    <message>
        <source>Samtaler med eleven og foresatte</source>
        <translation>Samtalar med eleven og dei føresette</translation>
    </message>
    <message>
        <source>Samtykke</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Samtykke fra</source>
        <translation>Samtykke frå</translation>
    </message>
    <message>
        <source>Samtykke gitt</source>
        <translation>Samtykke gitt</translation>
    </message>
    <message>
        <source>Samtykke til deling</source>
        <translation>Samtykke til deling</translation>
    </message>
    <message>
        <source>Samtykke til vedtaket</source>
        <translation>Samtykke til vedtaket</translation>
    </message>
    <message>
        <source>Samtykke til vedtaket av {decided} er ikke registrert. Skriv hvem som har samtykket, og når.</source>
        <translation>Samtykket til vedtaket av {decided} er ikkje registrert. Skriv kven som har samtykt, og når.</translation>
    </message>
    <message>
        <source>Samtykket finnes ikke lenger.</source>
        <translation>Samtykket finst ikkje lenger.</translation>
    </message>
    <message>
        <source>Samtykket gjelder ikke i dag.</source>
        <translation>Samtykket gjeld ikkje i dag.</translation>
    </message>
    <message>
        <source>Samtykket til deling er tatt bort. Ctrl+Z angrer.</source>
        <translation>Samtykket til deling er teke bort. Ctrl+Z angrar.</translation>
    </message>
    <message>
        <source>Samtykket til vedtaket av {decided} er gitt av «{by}». Fra eleven er 15 år, samtykker eleven selv. Skriv inn elevens samtykke.</source>
        <translation>Samtykket til vedtaket av {decided} er gitt av «{by}». Frå eleven er 15 år, samtykkjer eleven sjølv. Skriv inn samtykket til eleven.</translation>
    </message>
    <message>
        <source>Samtykket til vedtaket av {decided} mangler dato.</source>
        <translation>Samtykket til vedtaket av {decided} manglar dato.</translation>
    </message>
    <message>
        <source>Se &amp;siden</source>
        <translation>Sjå &amp;sida</translation>
    </message>
    <message>
        <source>Se etter at den er på, eller velg en annen.</source>
        <translation>Sjå etter at han er på, eller vel ein annan.</translation>
    </message>
    <message>
        <source>Se etter at den finnes, og at du har lov til å lese den.</source>
        <translation>Sjå etter at ho finst, og at du har lov til å lese ho.</translation>
    </message>
    <message>
        <source>Se etter at det er plass på disken, og at ingen andre har arkivet åpent.</source>
        <translation>Sjå etter at det er plass på disken, og at ingen andre har arkivet ope.</translation>
    </message>
    <message>
        <source>Se etter at disken er koblet til, og at filen finnes.</source>
        <translation>Sjå etter at disken er kopla til, og at fila finst.</translation>
    </message>
    <message>
        <source>Se etter at disken er koblet til, og at ingen har det åpent.</source>
        <translation>Sjå etter at disken er kopla til, og at ingen har det ope.</translation>
    </message>
    <message>
        <source>Se etter at disken er koblet til, og at mappen ikke er skrivebeskyttet.</source>
        <translation>Sjå etter at disken er kopla til, og at mappa ikkje er skriveverna.</translation>
    </message>
    <message>
        <source>Se etter at disken er koblet til, og åpne arkivet på nytt.</source>
        <translation>Sjå etter at disken er kopla til, og opne arkivet på nytt.</translation>
    </message>
    <message>
        <source>Se etter at disken ikke er full, og at du har lov til å skrive der.</source>
        <translation>Sjå etter at disken ikkje er full, og at du har lov til å skrive der.</translation>
    </message>
    <message>
        <source>Se etter at filen finnes, og at du har lov til å lese den.</source>
        <translation>Sjå etter at fila finst, og at du har lesetilgang.</translation>
    </message>
    <message>
        <source>Se etter papir, og prøv igjen.</source>
        <translation>Sjå etter papir, og prøv igjen.</translation>
    </message>
    <message>
        <source>Se etter skrivefeil, eller spør den som ga deg ordene.</source>
        <translation>Sjå etter skrivefeil, eller spør den som gav deg orda.</translation>
    </message>
    <message>
        <source>Se etter skrivefeil, og at det er ordene til akkurat denne filen.</source>
        <translation>Sjå etter skrivefeil, og at det er orda til akkurat denne fila.</translation>
    </message>
    <message>
        <source>Se etter store og små bokstaver, og prøv igjen.</source>
        <translation>Sjå etter store og små bokstavar, og prøv igjen.</translation>
    </message>
    <message>
        <source>Se hvem</source>
        <translation>Sjå kven</translation>
    </message>
    <message>
        <source>Se hvem …</source>
        <translation>Sjå kven …</translation>
    </message>
    <message>
        <source>Se merknadene. Der kan du også skrive hvorfor et krav ikke kan oppfylles.</source>
        <translation>Sjå merknadene. Der kan du også skrive kvifor eit krav ikkje kan oppfyllast.</translation>
    </message>
    <message>
        <source>Se over dem, og lag filen på nytt.</source>
        <translation>Sjå over dei, og lag fila på nytt.</translation>
    </message>
    <message>
        <source>Se på arket en gang til. Nødnøkkelen har verken 0, 1, I, L, O, Q, U, V eller W.</source>
        <translation>Sjå på arket ein gong til. Naudnøkkelen har verken 0, 1, I, L, O, Q, U, V eller W.</translation>
    </message>
    <message>
        <source>Se på tallene før dere leter etter forklaringer.</source>
        <translation>Sjå på tala før de leitar etter forklaringar.</translation>
    </message>
    <message>
        <source>Se samtykkene under Grunnlag.</source>
        <translation>Sjå samtykka under Grunnlag.</translation>
    </message>
    <message>
        <source>Selvstendig</source>
        <translation>Sjølvstendig</translation>
    </message>
    <message>
        <source>Sender til skriveren …</source>
        <translation>Sender til skrivaren …</translation>
    </message>
    <message>
        <source>Sendt</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Sett på listen</source>
        <translation>Set på lista</translation>
    </message>
    <message>
        <source>Sett {day}</source>
        <translation>Sett {day}</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>Si dem i telefonen eller ansikt til ansikt; send dem ikke sammen med filen. De vises bare her, og bare til du går fra siden.</source>
        <translation>Sei dei i telefonen eller ansikt til ansikt; send dei ikkje saman med fila. Dei står berre her, og berre til du går frå sida.</translation>
    </message>
    <message>
        <source>Si det du mener nå, når dere blir enige.</source>
        <translation>Sei det du meiner no, når de blir einige.</translation>
    </message>
    <message>
        <source>Si det du mener, når dere blir enige.</source>
        <translation>Sei det du meiner, når de blir einige.</translation>
    </message>
    <message>
        <source>Si disse ordene</source>
        <translation>Sei desse orda</translation>
    </message>
    <message>
        <source>Si disse ordene til {who}</source>
        <translation>Sei desse orda til {who}</translation>
    </message>
    <message>
        <source>Si hvem du er.</source>
        <translation>Sei kven du er.</translation>
    </message>
    <message>
        <source>Si hvilken kolonne som er fornavnet, eller hele navnet, og bare én.</source>
        <translation>Sei kva for ein kolonne som er førenamnet, eller heile namnet, og berre éin.</translation>
    </message>
    <message>
        <source>Si ordene nå</source>
        <translation>Sei orda no</translation>
    </message>
    <message>
        <source>Si passordet til mottakeren på en annen måte enn filen sendes, for eksempel på telefonen. Programmet husker det ikke, og uten det kan ingen åpne filen.</source>
        <translation>Sei passordet til mottakaren på ein annan måte enn fila blir send, til dømes på telefonen. Programmet hugsar det ikkje, og utan det kan ingen opne fila.</translation>
    </message>
    <message>
        <source>Si til</source>
        <translation>Sei til</translation>
    </message>
    <message>
        <source>Side {number} av {count}</source>
        <translation>Side {number} av {count}</translation>
    </message>
    <message>
        <source>Side {page} av {pages}</source>
        <translation>Side {page} av {pages}</translation>
    </message>
    <message>
        <source>Signatur</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Sikkerhetskopi {when}</source>
        <translation>Tryggingskopi {when}</translation>
    </message>
    <message>
        <source>Sikkerhetskopien ble ikke lik arkivet, og er ikke tatt vare på.</source>
        <translation>Tryggingskopien vart ikkje lik arkivet, og er ikkje teken vare på.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien ble ikke skrevet riktig, og er ikke tatt vare på.</source>
        <translation>Tryggingskopien vart ikkje skriven rett, og er ikkje teken vare på.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien blir tatt når det er roligere.</source>
        <translation>Tryggingskopien blir teken når det er rolegare.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien er av et annet arkiv enn «{name}».</source>
        <translation>Tryggingskopien er av eit anna arkiv enn «{name}».</translation>
    </message>
    <message>
        <source>Sikkerhetskopien er laget med en nyere versjon av ioplab.</source>
        <translation>Tryggingskopien er laga med ein nyare versjon av ioplab.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien er skadet.</source>
        <translation>Tryggingskopien er skadd.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien er tatt, og den er lik arkivet.</source>
        <translation>Tryggingskopien er teken, og han er lik arkivet.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien kan ikke skrives til «{folder}»: {why}.</source>
        <translation>Tryggingskopien kan ikkje skrivast til «{folder}»: {why}.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien «{name}» kan ikke leses: {why}.</source>
        <translation>Tryggingskopien «{name}» kan ikkje lesast: {why}.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien «{name}» kan ikke tas bort: {why}.</source>
        <translation>Tryggingskopien «{name}» kan ikkje takast bort: {why}.</translation>
    </message>
    <message>
        <source>Sikkerhetskopier</source>
        <translation>Tryggingskopiar</translation>
    </message>
    <message>
        <source>Sikkerhetskopier (*.iopbackup)</source>
        <translation>Tryggingskopiar (*.iopbackup)</translation>
    </message>
    <message>
        <source>Sist ble ioplab avsluttet av en feil hos oss. Det som var lagret, er trygt. Feilen er skrevet i {log}</source>
        <translation>Sist vart ioplab avslutta av ein feil hos oss. Det som var lagra, er trygt. Feilen står i {log}</translation>
    </message>
    <message>
        <source>Sist endret:</source>
        <translation>Sist endra:</translation>
    </message>
    <message>
        <source>Sist vurdert</source>
        <translation>Sist vurdert</translation>
    </message>
    <message>
        <source>Siste endring</source>
        <translation>Siste endring</translation>
    </message>
    <message>
        <source>Sjekker …</source>
        <translation>Sjekkar …</translation>
    </message>
    <message>
        <source>Skadde kopier: {count}. De kan ikke brukes. Velg en av de andre.</source>
        <translation>Skadde kopiar: {count}. Dei kan ikkje brukast. Vel ein av dei andre.</translation>
    </message>
    <message>
        <source>Skal inviteres nå</source>
        <translation>Skal inviterast no</translation>
    </message>
    <message>
        <source>Skal inviteres nå: {count}</source>
        <translation>Skal inviterast no: {count}</translation>
    </message>
    <message>
        <source>Skal noen flere levere?</source>
        <translation>Skal nokon fleire levere?</translation>
    </message>
    <message>
        <source>Skala</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Skala eller årshjul (*.toml)</source>
        <translation>Skala eller årshjul (*.toml)</translation>
    </message>
    <message>
        <source>Skalaen «{id}» er i arkivet fra før, med annet innhold.</source>
        <translation>Skalaen «{id}» er i arkivet frå før, med anna innhald.</translation>
    </message>
    <message>
        <source>Skalaens nivåer</source>
        <translation>Nivåa i skalaen</translation>
    </message>
    <message>
        <source>Skill dem med komma</source>
        <translation>Skil dei med komma</translation>
    </message>
    <message>
        <source>Skjermen</source>
        <translation>Skjermen</translation>
    </message>
    <message>
        <source>Skjermen er dekket</source>
        <translation>Skjermen er dekt</translation>
    </message>
    <message>
        <source>Skjul &amp;passordet</source>
        <translation>&amp;Gøym passordet</translation>
    </message>
    <message>
        <source>Skjul {words}</source>
        <translation>Gøym {words}</translation>
    </message>
    <message>
        <source>Skjuler alt med én gang, til du trykker Ctrl+B igjen</source>
        <translation>Gøymer alt med ein gong, til du trykkjer Ctrl+B igjen</translation>
    </message>
    <message>
        <source>Skole</source>
        <translation>Skule</translation>
    </message>
    <message>
        <source>Skolen</source>
        <translation>Skulen</translation>
    </message>
    <message>
        <source>Skolen &amp;begynner</source>
        <translation>Skulen &amp;byrjar</translation>
    </message>
    <message>
        <source>Skolen begynner</source>
        <translation>Skulen byrjar</translation>
    </message>
    <message>
        <source>Skolen sl&amp;utter</source>
        <translation>Skulen sl&amp;uttar</translation>
    </message>
    <message>
        <source>Skolen slutter</source>
        <translation>Skulen sluttar</translation>
    </message>
    <message>
        <source>Skolene</source>
        <translation>Skulane</translation>
    </message>
    <message>
        <source>Skolene hver for seg er ikke med: forskjellen mellom dem og summen kunne røpe skjulte tall.</source>
        <translation>Skulane kvar for seg er ikkje med: skilnaden mellom dei og summen kunne røpe gøymde tal.</translation>
    </message>
    <message>
        <source>Skolene side om side</source>
        <translation>Skulane side om side</translation>
    </message>
    <message>
        <source>Skolene som tabell</source>
        <translation>Skulane som tabell</translation>
    </message>
    <message>
        <source>Skolene står etter navn til du sorterer dem på noe annet. Rekkefølgen sier ikke hvem som er flinkest.</source>
        <translation>Skulane står etter namn til du sorterer dei på noko anna. Rekkjefølgja seier ikkje kven som er flinkast.</translation>
    </message>
    <message>
        <source>Skolens egen indikator.</source>
        <translation>Skulen sin eigen indikator.</translation>
    </message>
    <message>
        <source>Skolens nummer</source>
        <translation>Nummeret til skulen</translation>
    </message>
    <message>
        <source>Skolens vurdering</source>
        <translation>Vurderinga til skulen</translation>
    </message>
    <message>
        <source>Skoler</source>
        <translation>Skular</translation>
    </message>
    <message>
        <source>Skoleår</source>
        <translation>Skuleår</translation>
    </message>
    <message>
        <source>Skoleår {year}</source>
        <translation>Skuleår {year}</translation>
    </message>
    <message>
        <source>Skoleåret går fra august til juli. Skriv en tidligere dag, eller la feltet stå tomt.</source>
        <translation>Skuleåret går frå august til juli. Skriv ein tidlegare dag, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>Skoleåret som vises</source>
        <translation>Skuleåret som blir vist</translation>
    </message>
    <message>
        <source>Skoleåret {year} · {count} elever</source>
        <translation>Skuleåret {year} · {count} elevar</translation>
    </message>
    <message>
        <source>Skoleåret {year} · {held} av {count} samtaler er holdt</source>
        <translation>Skuleåret {year} · {held} av {count} samtalar er haldne</translation>
    </message>
    <message>
        <source>Skrevet inn av skolen med kilde og dato. Programmet har ikke telt det.</source>
        <translation>Skrive inn av skulen med kjelde og dato. Programmet har ikkje talt det.</translation>
    </message>
    <message>
        <source>Skrevet: {path}</source>
        <translation>Skriven: {path}</translation>
    </message>
    <message>
        <source>Skriv &amp;inn</source>
        <translation>Skriv &amp;inn</translation>
    </message>
    <message>
        <source>Skriv &amp;ut …</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>Skriv alle gruppene, {groups} grupper på {length} tegn.</source>
        <translation>Skriv alle gruppene, {groups} grupper på {length} teikn.</translation>
    </message>
    <message>
        <source>Skriv bare det som trengs. Fødselsnummer og diagnose hører ikke hjemme her.</source>
        <translation>Skriv berre det som trengst. Fødselsnummer og diagnose høyrer ikkje heime her.</translation>
    </message>
    <message>
        <source>Skriv dag og måned som 15.1., eller «skoleslutt».</source>
        <translation>Skriv dag og månad som 15.1., eller «skuleslutt».</translation>
    </message>
    <message>
        <source>Skriv dager som 15.1., eller «skoleslutt». Uten ansvarlig gjelder oppgaven alle med rollen.</source>
        <translation>Skriv dagar som 15.1., eller «skuleslutt». Utan ansvarleg gjeld oppgåva alle med rolla.</translation>
    </message>
    <message>
        <source>Skriv datoen som 15.01.2027.</source>
        <translation>Skriv datoen som 15.01.2027.</translation>
    </message>
    <message>
        <source>Skriv datoen som 15.08.2026.</source>
        <translation>Skriv datoen som 15.08.2026.</translation>
    </message>
    <message>
        <source>Skriv de fem ordene du fikk, med mellomrom mellom.</source>
        <translation>Skriv dei fem orda du fekk, med mellomrom mellom.</translation>
    </message>
    <message>
        <source>Skriv den gamle passordfrasen.</source>
        <translation>Skriv den gamle passordfrasen.</translation>
    </message>
    <message>
        <source>Skriv det inn før dere fullfører, eller skriv hvorfor det mangler i steg 5, Kvalitetssikring.</source>
        <translation>Skriv det inn før de fullfører, eller skriv kvifor det manglar i steg 5, Kvalitetssikring.</translation>
    </message>
    <message>
        <source>Skriv det nye når dere blir enige.</source>
        <translation>Skriv det nye når de blir samde.</translation>
    </message>
    <message>
        <source>Skriv din egen passordfrase.</source>
        <translation>Skriv din eigen passordfrase.</translation>
    </message>
    <message>
        <source>Skriv din egen, den du låste opp med.</source>
        <translation>Skriv din eigen, den du låste opp med.</translation>
    </message>
    <message>
        <source>Skriv elevens &amp;navn</source>
        <translation>Skriv &amp;namnet til eleven</translation>
    </message>
    <message>
        <source>Skriv elevens navn slik det står øverst.</source>
        <translation>Skriv namnet til eleven slik det står øvst.</translation>
    </message>
    <message>
        <source>Skriv en til</source>
        <translation>Skriv ein til</translation>
    </message>
    <message>
        <source>Skriv for eksempel S9.</source>
        <translation>Skriv til dømes S9.</translation>
    </message>
    <message>
        <source>Skriv for å søke, velg med pilene</source>
        <translation>Skriv for å søkje, vel med pilene</translation>
    </message>
    <message>
        <source>Skriv fornavn eller et kallenavn.</source>
        <translation>Skriv fornamn eller eit kallenamn.</translation>
    </message>
    <message>
        <source>Skriv hva dere er enige om for hvert av dem.</source>
        <translation>Skriv kva de er samde om for kvart av dei.</translation>
    </message>
    <message>
        <source>Skriv hva du så.</source>
        <translation>Skriv kva du såg.</translation>
    </message>
    <message>
        <source>Skriv hva eleven skal gjøre, eller ta bort målet.</source>
        <translation>Skriv kva eleven skal gjere, eller ta bort målet.</translation>
    </message>
    <message>
        <source>Skriv hva eleven skal gjøre.</source>
        <translation>Skriv kva eleven skal gjere.</translation>
    </message>
    <message>
        <source>Skriv hva som kan deles.</source>
        <translation>Skriv kva som kan delast.</translation>
    </message>
    <message>
        <source>Skriv hvem det kan deles med.</source>
        <translation>Skriv kven det kan delast med.</translation>
    </message>
    <message>
        <source>Skriv hvem som er ansvarlig for dem.</source>
        <translation>Skriv kven som er ansvarleg for dei.</translation>
    </message>
    <message>
        <source>Skriv hvem som fikk rapporten.</source>
        <translation>Skriv kven som fekk rapporten.</translation>
    </message>
    <message>
        <source>Skriv hvem som fikk årsrapporten, og når.</source>
        <translation>Skriv kven som fekk årsrapporten, og når.</translation>
    </message>
    <message>
        <source>Skriv hvem som skal levere, eller hvilken skole.</source>
        <translation>Skriv kven som skal levere, eller kva skule.</translation>
    </message>
    <message>
        <source>Skriv hvilken skole arkivet tilhører.</source>
        <translation>Skriv kva skule arkivet høyrer til.</translation>
    </message>
    <message>
        <source>Skriv hvor filen ligger, eller slipp den på feltet.</source>
        <translation>Skriv kvar fila ligg, eller slepp ho på feltet.</translation>
    </message>
    <message>
        <source>Skriv hvor filene ligger, eller slipp dem på feltet.</source>
        <translation>Skriv kvar filene ligg, eller slepp dei på feltet.</translation>
    </message>
    <message>
        <source>Skriv hvorfor kravet ikke er oppfylt.</source>
        <translation>Skriv kvifor kravet ikkje er oppfylt.</translation>
    </message>
    <message>
        <source>Skriv hvorfor målet ikke er arbeidet med.</source>
        <translation>Skriv kvifor det ikkje er arbeidd med målet.</translation>
    </message>
    <message>
        <source>Skriv hvorfor personen ikke skal vurdere.</source>
        <translation>Skriv kvifor personen ikkje skal vurdere.</translation>
    </message>
    <message>
        <source>Skriv hvorfor steget ikke er nødvendig.</source>
        <translation>Skriv kvifor steget ikkje er nødvendig.</translation>
    </message>
    <message>
        <source>Skriv inn skolen først.</source>
        <translation>Skriv inn skulen først.</translation>
    </message>
    <message>
        <source>Skriv inn skolen, eller les inn en planfil først.</source>
        <translation>Skriv inn skulen, eller les inn ei planfil først.</translation>
    </message>
    <message>
        <source>Skriv invitas&amp;joner …</source>
        <translation>Skriv invitas&amp;jonar …</translation>
    </message>
    <message>
        <source>Skriv koden til kompetansemålet, for eksempel KM1234.</source>
        <translation>Skriv koden til kompetansemålet, til dømes KM1234.</translation>
    </message>
    <message>
        <source>Skriv kort hva som skal gjøres.</source>
        <translation>Skriv kort kva som skal gjerast.</translation>
    </message>
    <message>
        <source>Skriv kort hvorfor, for eksempel en tastefeil.</source>
        <translation>Skriv kort kvifor, til dømes ein tastefeil.</translation>
    </message>
    <message>
        <source>Skriv kort hvorfor, for eksempel fravær.</source>
        <translation>Skriv kort kvifor, til dømes fråvær.</translation>
    </message>
    <message>
        <source>Skriv kort hvorfor.</source>
        <translation>Skriv kort kvifor.</translation>
    </message>
    <message>
        <source>Skriv mål</source>
        <translation>Skriv mål</translation>
    </message>
    <message>
        <source>Skriv mål i steg 4, Fag og målvalg.</source>
        <translation>Skriv mål i steg 4, Fag og målval.</translation>
    </message>
    <message>
        <source>Skriv navnet ditt, så kollegaer ser hvem som har vurdert.</source>
        <translation>Skriv namnet ditt, så kollegaer ser kven som har vurdert.</translation>
    </message>
    <message>
        <source>Skriv navnet på den ansatte.</source>
        <translation>Skriv namnet på den tilsette.</translation>
    </message>
    <message>
        <source>Skriv navnet.</source>
        <translation>Skriv namnet.</translation>
    </message>
    <message>
        <source>Skriv nødnøkkelen fra arket, og velg en ny passordfrase. Nødnøkkelen virker bare denne ene gangen; du får en ny etterpå.</source>
        <translation>Skriv naudnøkkelen frå arket, og vel ein ny passordfrase. Naudnøkkelen verkar berre denne eine gongen; du får ein ny etterpå.</translation>
    </message>
    <message>
        <source>Skriv passordfrasen når du låser opp.</source>
        <translation>Skriv passordfrasen når du låser opp.</translation>
    </message>
    <message>
        <source>Skriv passordfrasen.</source>
        <translation>Skriv passordfrasen.</translation>
    </message>
    <message>
        <source>Skriv påstanden først.</source>
        <translation>Skriv påstanden først.</translation>
    </message>
    <message>
        <source>Skriv tiltaket først.</source>
        <translation>Skriv tiltaket først.</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Skriv ut arket, og lås det inn et annet sted enn maskinen med arkivet.</source>
        <translation>Skriv ut arket, og lås det inn ein annan stad enn maskina med arkivet.</translation>
    </message>
    <message>
        <source>Skriv ut …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Skriv {words}</source>
        <translation>Skriv {words}</translation>
    </message>
    <message>
        <source>Skriver mappen …</source>
        <translation>Skriv mappa …</translation>
    </message>
    <message>
        <source>Skriveren tar ikke imot dokumentet.</source>
        <translation>Skrivaren tek ikkje imot dokumentet.</translation>
    </message>
    <message>
        <source>Skriveren tok ikke imot alle sidene.</source>
        <translation>Skrivaren tok ikkje imot alle sidene.</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Slags plan</source>
        <translation>Type plan</translation>
    </message>
    <message>
        <source>Slags samtale</source>
        <translation>Slags samtale</translation>
    </message>
    <message>
        <source>Slett &amp;kladden</source>
        <translation>Slett &amp;kladden</translation>
    </message>
    <message>
        <source>Slett de fryste tallene</source>
        <translation>Slett dei fryste tala</translation>
    </message>
    <message>
        <source>Slett filen når arket er skrevet ut.</source>
        <translation>Slett fila når arket er skrive ut.</translation>
    </message>
    <message>
        <source>Slett mappen «{name}» selv: det som ligger i den, er ikke kryptert.</source>
        <translation>Slett mappa «{name}» sjølv: det som ligg i ho, er ikkje kryptert.</translation>
    </message>
    <message>
        <source>Slett …</source>
        <translation>Slett …</translation>
    </message>
    <message>
        <source>Slettebevis</source>
        <translation>Slettebevis</translation>
    </message>
    <message>
        <source>Slettebevis fra ioplab</source>
        <translation>Slettebevis frå ioplab</translation>
    </message>
    <message>
        <source>Slettede rader</source>
        <translation>Sletta rader</translation>
    </message>
    <message>
        <source>Slettet</source>
        <translation>Sletta</translation>
    </message>
    <message>
        <source>Slettet av</source>
        <translation>Sletta av</translation>
    </message>
    <message>
        <source>Sletting</source>
        <translation>Sletting</translation>
    </message>
    <message>
        <source>Slik bruker du den</source>
        <translation>Slik brukar du han</translation>
    </message>
    <message>
        <source>Slik gjør vi det</source>
        <translation>Slik gjer vi det</translation>
    </message>
    <message>
        <source>Slik går det</source>
        <translation>Slik går det</translation>
    </message>
    <message>
        <source>Slik leser du kategoriene</source>
        <translation>Slik les du kategoriane</translation>
    </message>
    <message>
        <source>Slik ser vi det</source>
        <translation>Slik ser vi det</translation>
    </message>
    <message>
        <source>Slik spurte vi</source>
        <translation>Slik spurde vi</translation>
    </message>
    <message>
        <source>Slik sto det før (Ctrl+H). Velg en linje for å sammenligne.</source>
        <translation>Slik stod det før (Ctrl+H). Vel ei linje for å samanlikne.</translation>
    </message>
    <message>
        <source>Slik tar du vare på den</source>
        <translation>Slik tek du vare på han</translation>
    </message>
    <message>
        <source>Slik telles det (på engelsk)</source>
        <translation>Slik blir det talt (på engelsk)</translation>
    </message>
    <message>
        <source>Slik øver jeg</source>
        <translation>Slik øver eg</translation>
    </message>
    <message>
        <source>Slike summer kan legges sammen med andres, så rektor kan regne ut intervaller uten å se noen elev. n er elevens vurderte mål, y målene på nivået, p er y delt på n, og m er elevene.</source>
        <translation>Slike summar kan leggjast saman med dei frå andre, så rektor kan rekne ut intervall utan å sjå nokon elev. n er dei vurderte måla til eleven, y måla på nivået, p er y delt på n, og m er elevane.</translation>
    </message>
    <message>
        <source>Slipp filen her, eller skriv hvor den ligger</source>
        <translation>Slepp fila her, eller skriv kvar ho ligg</translation>
    </message>
    <message>
        <source>Slipp filene fra teamene på feltet over, eller skriv mappen de ligger i. Filer fra flere skoler, halvår og år kan slippes på én gang: de legges hver for seg. Ligger fjorårets filer der også, vises i fjor ved siden av i år.</source>
        <translation>Slepp filene frå teama på feltet over, eller skriv mappa dei ligg i. Filer frå fleire skular, halvår og år kan sleppast på éin gong: dei blir lagde kvar for seg. Ligg filene frå i fjor der også, ser du i fjor ved sida av i år.</translation>
    </message>
    <message>
        <source>Slipp filer her, eller skriv hvor de ligger</source>
        <translation>Slepp filer her, eller skriv kvar dei ligg</translation>
    </message>
    <message>
        <source>Slipp svarfiler her, eller skriv hvor de ligger</source>
        <translation>Slepp svarfiler her, eller skriv kvar dei ligg</translation>
    </message>
    <message>
        <source>Som systemet</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Sorter elevene</source>
        <translation>Sorter elevane</translation>
    </message>
    <message>
        <source>Sorter linjene</source>
        <translation>Sorter linjene</translation>
    </message>
    <message>
        <source>Sorter radene</source>
        <translation>Sorter radene</translation>
    </message>
    <message>
        <source>Sosial kompetanse</source>
        <translation>Sosial kompetanse</translation>
    </message>
    <message>
        <source>Sp&amp;råk</source>
        <translation>Sp&amp;råk</translation>
    </message>
    <message>
        <source>Språ&amp;k</source>
        <translation>Språ&amp;k</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Språk og tolk</source>
        <translation>Språk og tolk</translation>
    </message>
    <message>
        <source>Spør avsenderen hvilken av dem som er ekte, og ta bort den andre.</source>
        <translation>Spør avsendaren kva for ei av dei som er ekte, og ta bort den andre.</translation>
    </message>
    <message>
        <source>Spør avsenderen om filen er ekte, og om arkivet er lagt inn på nytt.</source>
        <translation>Spør avsendaren om fila er ekte, og om arkivet er lagt inn på nytt.</translation>
    </message>
    <message>
        <source>Spør avsenderen om filen er ekte. Er den det, godtar du den nye nøkkelen her.</source>
        <translation>Spør avsendaren om fila er ekte. Er ho det, godtek du den nye nøkkelen her.</translation>
    </message>
    <message>
        <source>Spør de andre før du åpner det likevel: skriver to samtidig, kan det ene gå tapt.</source>
        <translation>Spør dei andre før du opnar det likevel: skriv to samtidig, kan det eine gå tapt.</translation>
    </message>
    <message>
        <source>St&amp;opp</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>Stablet stolpediagram over tabellen ovenfor. Tallene står i tabellen.</source>
        <translation>Stabla stolpediagram over tabellen ovanfor. Tala står i tabellen.</translation>
    </message>
    <message>
        <source>Start den under Vurdering først.</source>
        <translation>Start evalueringa under Vurdering først.</translation>
    </message>
    <message>
        <source>Start evalueringen før du ber andre om å vurdere.</source>
        <translation>Start evalueringa før du ber andre om å vurdere.</translation>
    </message>
    <message>
        <source>Start evalueringen, og lag en ny forespørsel.</source>
        <translation>Start evalueringa, og lag ein ny førespurnad.</translation>
    </message>
    <message>
        <source>Start planen først, så kan samtalene skrives inn.</source>
        <translation>Start planen først, så kan samtalane skrivast inn.</translation>
    </message>
    <message>
        <source>Start planen først, så kan steg tas ut av den.</source>
        <translation>Start planen først, så kan steg takast ut av planen.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Steder</source>
        <translation>Stader</translation>
    </message>
    <message>
        <source>Steg</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Steg 1–9</source>
        <translation>Steg 1–9</translation>
    </message>
    <message>
        <source>Stolpediagram over andelene i tabellen ovenfor. Tallene står i tabellen.</source>
        <translation>Stolpediagram over delane i tabellen ovanfor. Tala står i tabellen.</translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopper …</source>
        <translation>Stoppar …</translation>
    </message>
    <message>
        <source>Stoppet.</source>
        <translation>Stoppa.</translation>
    </message>
    <message>
        <source>Stoppet. Ingenting er levert over, og det som var skrevet, er tatt bort.</source>
        <translation>Stoppa. Ingenting er levert over, og det som var skrive, er teke bort.</translation>
    </message>
    <message>
        <source>Stoppet. {count} av {total} dokumenter er lagret i {folder}.</source>
        <translation>Stoppa. {count} av {total} dokument er lagra i {folder}.</translation>
    </message>
    <message>
        <source>Store og små bokstaver betyr ikke noe. Det tar litt tid å åpne filen, med vilje.</source>
        <translation>Store og små bokstavar har ikkje noko å seie. Det tek litt tid å opne fila, med vilje.</translation>
    </message>
    <message>
        <source>Store og små bokstaver og mellomrom er det samme.</source>
        <translation>Store og små bokstavar og mellomrom er det same.</translation>
    </message>
    <message>
        <source>Streken på hver side av punktet, og tallene i parentes, er et 95 % intervall.</source>
        <translation>Streken på kvar side av punktet, og tala i parentes, er eit 95 % intervall.</translation>
    </message>
    <message>
        <source>Struktur 1</source>
        <translation>Struktur 1</translation>
    </message>
    <message>
        <source>Struktur 2</source>
        <translation>Struktur 2</translation>
    </message>
    <message>
        <source>Struktur 3</source>
        <translation>Struktur 3</translation>
    </message>
    <message>
        <source>Struktur 4</source>
        <translation>Struktur 4</translation>
    </message>
    <message>
        <source>Struktur 5</source>
        <translation>Struktur 5</translation>
    </message>
    <message>
        <source>Struktur 6</source>
        <translation>Struktur 6</translation>
    </message>
    <message>
        <source>Struktur 7</source>
        <translation>Struktur 7</translation>
    </message>
    <message>
        <source>Struktur 8</source>
        <translation>Struktur 8</translation>
    </message>
    <message>
        <source>Står i arkivet, men ikke i listen ({count}): {names}</source>
        <translation>Står i arkivet, men ikkje i lista ({count}): {names}</translation>
    </message>
    <message>
        <source>Står i filen</source>
        <translation>Står i fila</translation>
    </message>
    <message>
        <source>Støtte</source>
        <translation>Støtte</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Summer til usikkerheten</source>
        <translation>Summar til uvissa</translation>
    </message>
    <message>
        <source>Svak.</source>
        <translation>Svak.</translation>
    </message>
    <message>
        <source>Svar fra kolleger</source>
        <translation>Svar frå kollegaer</translation>
    </message>
    <message>
        <source>Svar fra kolleger (*.iopsvar)</source>
        <translation>Svar frå kollegaer (*.iopsvar)</translation>
    </message>
    <message>
        <source>Svar innen</source>
        <translation>Svar innan</translation>
    </message>
    <message>
        <source>Svar på noe av det du er spurt om.</source>
        <translation>Svar på noko av det du er spurd om.</translation>
    </message>
    <message>
        <source>Svar på påstandene</source>
        <translation>Svar på påstandane</translation>
    </message>
    <message>
        <source>Svar tatt inn {day}</source>
        <translation>Svar teke inn {day}</translation>
    </message>
    <message>
        <source>Svar til skolen</source>
        <translation>Svar til skulen</translation>
    </message>
    <message>
        <source>Svarene ble lukket fordi ingen hadde vært her på en stund. De er lagret.</source>
        <translation>Svara vart lukka fordi ingen hadde vore her på ei stund. Dei er lagra.</translation>
    </message>
    <message>
        <source>Svarene endrer ingenting.</source>
        <translation>Svara endrar ingenting.</translation>
    </message>
    <message>
        <source>Svarene er husket til neste gang listen hentes.</source>
        <translation>Svara er hugsa til neste gong lista blir henta.</translation>
    </message>
    <message>
        <source>Svarene er tatt inn. Ctrl+Z angrer, ett svar om gangen.</source>
        <translation>Svara er tekne inn. Ctrl+Z angrar, eitt svar om gongen.</translation>
    </message>
    <message>
        <source>Svarer på tilråding</source>
        <translation>Svarar på tilråding</translation>
    </message>
    <message>
        <source>Svarer på tilrådingen</source>
        <translation>Svarar på tilrådinga</translation>
    </message>
    <message>
        <source>Svaret er endret eller skadet på veien.</source>
        <translation>Svaret er endra eller skadd på vegen.</translation>
    </message>
    <message>
        <source>Svaret er kuttet av.</source>
        <translation>Svaret er kutta av.</translation>
    </message>
    <message>
        <source>Svaret er laget med en nyere versjon av ioplab.</source>
        <translation>Svaret er laga med ein nyare versjon av ioplab.</translation>
    </message>
    <message>
        <source>Svaret er større enn noen dump</source>
        <translation>Svaret er større enn nokon dump</translation>
    </message>
    <message>
        <source>Svaret foreslår mål i fag det ikke ble spurt om.</source>
        <translation>Svaret foreslår mål i fag det ikkje vart spurt om.</translation>
    </message>
    <message>
        <source>Svaret gjelder mål det ikke ble spurt om.</source>
        <translation>Svaret gjeld mål det ikkje vart spurt om.</translation>
    </message>
    <message>
        <source>Svaret har et nivå som ikke finnes i skalaen.</source>
        <translation>Svaret har eit nivå som ikkje finst i skalaen.</translation>
    </message>
    <message>
        <source>Svaret hører til et annet arkiv.</source>
        <translation>Svaret høyrer til eit anna arkiv.</translation>
    </message>
    <message>
        <source>Svaret mitt</source>
        <translation>Svaret mitt</translation>
    </message>
    <message>
        <source>Svaret peker til et annet sted enn Udir</source>
        <translation>Svaret peikar til ein annan stad enn Udir</translation>
    </message>
    <message>
        <source>Svarfilen er lagret i {folder}, men {left} mål er ikke vurdert ennå. Send den til {who}.</source>
        <translation>Svarfila er lagra i {folder}, men {left} mål er ikkje vurderte enno. Send ho til {who}.</translation>
    </message>
    <message>
        <source>Svarfilen er lagret i {folder}. Send den til {who}.</source>
        <translation>Svarfila er lagra i {folder}. Send ho til {who}.</translation>
    </message>
    <message>
        <source>Svarfiler (.iopsvar)</source>
        <translation>Svarfiler (.iopsvar)</translation>
    </message>
    <message>
        <source>Søk i målene</source>
        <translation>Søk i måla</translation>
    </message>
    <message>
        <source>Søk, for eksempel: lese, vente, klokka</source>
        <translation>Søk, til dømes: lese, vente, klokka</translation>
    </message>
    <message>
        <source>Søknad til faglærertimer; målvalgsamtale med foresatte holdt</source>
        <translation>Søknad til faglærartimar; målvalsamtale med føresette halden</translation>
    </message>
    <message>
        <source>Søylene er elevvektet: hver elev teller like mye. Parentesene er 95 %-intervall.</source>
        <translation>Søylene er elevvekta: kvar elev tel like mykje. Parentesane er 95 %-intervall.</translation>
    </message>
    <message>
        <source>T&amp;rekk tilbake</source>
        <translation>T&amp;rekk tilbake</translation>
    </message>
    <message>
        <source>Ta &amp;bort</source>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>Ta &amp;bort opplæringen</source>
        <translation>Ta &amp;bort opplæringa</translation>
    </message>
    <message>
        <source>Ta &amp;inn</source>
        <translation>Ta &amp;inn</translation>
    </message>
    <message>
        <source>Ta &amp;unntaket tilbake</source>
        <translation>Ta &amp;unntaket tilbake</translation>
    </message>
    <message>
        <source>Ta &amp;ut alt om eleven</source>
        <translation>Ta &amp;ut alt om eleven</translation>
    </message>
    <message>
        <source>Ta &amp;ut av teamet</source>
        <translation>Ta &amp;ut av teamet</translation>
    </message>
    <message>
        <source>Ta av listen</source>
        <translation>Ta av lista</translation>
    </message>
    <message>
        <source>Ta b&amp;ort målet</source>
        <translation>Ta b&amp;ort målet</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Ta bort den ansatte som er valgt</source>
        <translation>Ta bort den tilsette som er vald</translation>
    </message>
    <message>
        <source>Ta bort det som ble erstattet</source>
        <translation>Ta bort det som vart erstatta</translation>
    </message>
    <message>
        <source>Ta bort en av filene, så ingen plan telles to ganger.</source>
        <translation>Ta bort ei av filene, så ingen plan blir tald to gonger.</translation>
    </message>
    <message>
        <source>Ta bort faget</source>
        <translation>Ta bort faget</translation>
    </message>
    <message>
        <source>Ta bort filen</source>
        <translation>Ta bort fila</translation>
    </message>
    <message>
        <source>Ta bort indikatoren</source>
        <translation>Ta bort indikatoren</translation>
    </message>
    <message>
        <source>Ta bort påstanden</source>
        <translation>Ta bort påstanden</translation>
    </message>
    <message>
        <source>Ta bort samtalen</source>
        <translation>Ta bort samtalen</translation>
    </message>
    <message>
        <source>Ta bort samtykket</source>
        <translation>Ta bort samtykket</translation>
    </message>
    <message>
        <source>Ta bort svaret</source>
        <translation>Ta bort svaret</translation>
    </message>
    <message>
        <source>Ta bort tilgangen</source>
        <translation>Ta bort tilgangen</translation>
    </message>
    <message>
        <source>Ta bort tilgangen først.</source>
        <translation>Ta bort tilgangen først.</translation>
    </message>
    <message>
        <source>Ta bort tiltaket</source>
        <translation>Ta bort tiltaket</translation>
    </message>
    <message>
        <source>Ta bort vedtaket</source>
        <translation>Ta bort vedtaket</translation>
    </message>
    <message>
        <source>Ta bort vurderingen</source>
        <translation>Ta bort vurderinga</translation>
    </message>
    <message>
        <source>Ta den i bruk før den avsluttes.</source>
        <translation>Ta planen i bruk før han blir avslutta.</translation>
    </message>
    <message>
        <source>Ta den i bruk før dere evaluerer.</source>
        <translation>Ta planen i bruk før de evaluerer.</translation>
    </message>
    <message>
        <source>Ta faget ut av planen</source>
        <translation>Ta faget ut av planen</translation>
    </message>
    <message>
        <source>Ta i bruk</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Ta ikke bilde av det, og send det ikke på e-post.</source>
        <translation>Ta ikkje bilete av det, og send det ikkje på e-post.</translation>
    </message>
    <message>
        <source>Ta inn i planen</source>
        <translation>Ta inn i planen</translation>
    </message>
    <message>
        <source>Ta koden bort</source>
        <translation>Ta koden bort</translation>
    </message>
    <message>
        <source>Ta med skolens tekst, innvendinger og tiltak fra refleksjonen</source>
        <translation>Ta med teksten til skulen, innvendingar og tiltak frå refleksjonen</translation>
    </message>
    <message>
        <source>Ta med tallene videre</source>
        <translation>Ta med tala vidare</translation>
    </message>
    <message>
        <source>Ta målet bort</source>
        <translation>Ta målet bort</translation>
    </message>
    <message>
        <source>Ta målet opp igjen</source>
        <translation>Ta målet opp att</translation>
    </message>
    <message>
        <source>Ta observasjonen bort</source>
        <translation>Ta observasjonen bort</translation>
    </message>
    <message>
        <source>Ta planene i bruk, eller velg et annet skoleår.</source>
        <translation>Ta planane i bruk, eller vel eit anna skuleår.</translation>
    </message>
    <message>
        <source>Ta sikkerhetskopi nå</source>
        <translation>Ta tryggingskopi no</translation>
    </message>
    <message>
        <source>Ta steget med igjen</source>
        <translation>Ta steget med att</translation>
    </message>
    <message>
        <source>Ta ut alt om eleven først, eller skriv hvorfor det ikke trengs.</source>
        <translation>Ta ut alt om eleven først, eller skriv kvifor det ikkje trengst.</translation>
    </message>
    <message>
        <source>Ta ut alt om eleven på nytt.</source>
        <translation>Ta ut alt om eleven på nytt.</translation>
    </message>
    <message>
        <source>Ta vare på denne filen: den trengs neste gang.</source>
        <translation>Ta vare på denne fila: ho trengst neste gong.</translation>
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
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Tabell: {title}</source>
        <translation>Tabell: {title}</translation>
    </message>
    <message>
        <source>Tabellen er kopiert, med tabulator mellom kolonnene.</source>
        <translation>Tabellen er kopiert, med tabulator mellom kolonnane.</translation>
    </message>
    <message>
        <source>Takk, {name}.</source>
        <translation>Takk, {name}.</translation>
    </message>
    <message>
        <source>Takket nei</source>
        <translation>Takka nei</translation>
    </message>
    <message>
        <source>Takket nei {day}.</source>
        <translation>Takka nei {day}.</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Tall fra team (*.iopagg)</source>
        <translation>Tal frå team (*.iopagg)</translation>
    </message>
    <message>
        <source>Tall i parentes bak «Nådd» er 95 % intervall, der elevene er klynger; det vises fra {count} elever.</source>
        <translation>Tal i parentes bak «Nådd» er 95 % intervall, der elevane er klynger; dei er viste frå {count} elevar.</translation>
    </message>
    <message>
        <source>Tall laget med ulike skalaer legges ikke sammen. Bytt skala før den første evalueringen neste skoleår.</source>
        <translation>Tal laga med ulike skalaer blir ikkje lagde saman. Byt skala før den første evalueringa neste skuleår.</translation>
    </message>
    <message>
        <source>Tall som er endret siden</source>
        <translation>Tal som er endra sidan</translation>
    </message>
    <message>
        <source>Tall som kan peke på noen, står som *. Har dere vist tall fra samme evaluering før, velg den rapporten her.</source>
        <translation>Tal som kan peike på nokon, står som *. Har de vist tal frå same evaluering før, vel den rapporten her.</translation>
    </message>
    <message>
        <source>Tallene</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Tallene er endret siden de ble vist, så filen er ikke laget.</source>
        <translation>Tala er endra sidan dei vart viste, så fila er ikkje laga.</translation>
    </message>
    <message>
        <source>Tallene er fra færre enn {count} elever, så de kan si noe om den enkelte. Send filen bare til den som har tilgang til elevenes planer.</source>
        <translation>Tala er frå færre enn {count} elevar, så dei kan seie noko om den enkelte. Send fila berre til den som har tilgang til planane til elevane.</translation>
    </message>
    <message>
        <source>Tallene er fra {round} {year}.</source>
        <translation>Tala er frå {round} {year}.</translation>
    </message>
    <message>
        <source>Tallene er fryst. De kan ikke endres, og ikke angres.</source>
        <translation>Tala er fryste. Dei kan ikkje endrast, og ikkje angrast.</translation>
    </message>
    <message>
        <source>Tallene er lest, innvendingene skrevet, og tiltakene satt.</source>
        <translation>Tala er lesne, innvendingane skrivne, og tiltaka sette.</translation>
    </message>
    <message>
        <source>Tallene er til å snakke om, og sier ingenting om den enkelte lærer.</source>
        <translation>Tala er til å snakke om, og seier ingenting om den enkelte læraren.</translation>
    </message>
    <message>
        <source>Tallene for hele utvalget er skjult, helt eller delvis.</source>
        <translation>Tala for heile utvalet er gøymde, heilt eller delvis.</translation>
    </message>
    <message>
        <source>Tallene først, så innvendingene, så tiltakene. Ikke skriv navn på elever.</source>
        <translation>Tala først, så innvendingane, så tiltaka. Ikkje skriv namn på elevar.</translation>
    </message>
    <message>
        <source>Tallene på et telletidspunkt kan fryses. Fryste tall kan ses igjen nøyaktig slik de var, også når planene er endret siden.</source>
        <translation>Tala på eit teljetidspunkt kan frysast. Fryste tal kan ein sjå igjen nøyaktig slik dei var, også når planane er endra sidan.</translation>
    </message>
    <message>
        <source>Tallene sier ikke hva som er årsak: elever og mål er ulike. «Ikke beregnet» betyr at opplysninger mangler, ikke null.</source>
        <translation>Tala seier ikkje kva som er årsaka: elevar og mål er ulike. «Ikkje rekna ut» tyder at opplysningar manglar, ikkje null.</translation>
    </message>
    <message>
        <source>Tallene teller alle elevene i arkivet, og vises for den som kan ta ut tall om alle. Under «Per elev» står elevene du følger.</source>
        <translation>Tala tel alle elevane i arkivet, og er synlege for den som kan ta ut tal om alle. Under «Per elev» står elevane du følgjer.</translation>
    </message>
    <message>
        <source>Talt</source>
        <translation>Talt</translation>
    </message>
    <message>
        <source>Tar sikkerhetskopi …</source>
        <translation>Tek tryggingskopi …</translation>
    </message>
    <message>
        <source>Tas aldri inn: fødselsnummer</source>
        <translation>Blir aldri teke inn: fødselsnummer</translation>
    </message>
    <message>
        <source>Tas i bruk</source>
        <translation>Blir teken i bruk</translation>
    </message>
    <message>
        <source>Tas ikke inn</source>
        <translation>Blir ikkje teke inn</translation>
    </message>
    <message>
        <source>Tas ikke inn: det er ikke felt for helse, tro eller språk hjemme</source>
        <translation>Blir ikkje teke inn: det er ikkje felt for helse, tru eller språk heime</translation>
    </message>
    <message>
        <source>Tas ikke inn: det er ikke felt for kontaktopplysninger</source>
        <translation>Blir ikkje teke inn: det er ikkje felt for kontaktopplysningar</translation>
    </message>
    <message>
        <source>Tas ikke inn: hvem som er lærer, sies i planens team</source>
        <translation>Blir ikkje teke inn: kven som er lærar, står i teamet til planen</translation>
    </message>
    <message>
        <source>Tas inn som</source>
        <translation>Blir teke inn som</translation>
    </message>
    <message>
        <source>Tastene</source>
        <translation>Tastane</translation>
    </message>
    <message>
        <source>Tatt</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team som har levert: {count}, mangler: {missing}.</source>
        <translation>Team som har levert: {count}, manglar: {missing}.</translation>
    </message>
    <message>
        <source>Team som har levert: {count}.</source>
        <translation>Team som har levert: {count}.</translation>
    </message>
    <message>
        <source>Tegn på rekke er lette å gjette. Bruk ord som ikke hører sammen.</source>
        <translation>Teikn på rekkje er lette å gjette. Bruk ord som ikkje høyrer saman.</translation>
    </message>
    <message>
        <source>Tekst til kvalitetsmeldingen</source>
        <translation>Tekst til kvalitetsmeldinga</translation>
    </message>
    <message>
        <source>Tekststørrelse</source>
        <translation>Tekststorleik</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>Teljar</translation>
    </message>
    <message>
        <source>Telletabell</source>
        <translation>Teljetabell</translation>
    </message>
    <message>
        <source>Telletabell, par</source>
        <translation>Teljetabell, par</translation>
    </message>
    <message>
        <source>Telletabellen stemmer ikke med planene.</source>
        <translation>Teljetabellen stemmer ikkje med planane.</translation>
    </message>
    <message>
        <source>Telletidspunkt</source>
        <translation>Teljetidspunkt</translation>
    </message>
    <message>
        <source>Telletidspunktene</source>
        <translation>Teljetidspunkta</translation>
    </message>
    <message>
        <source>Telling høst: IOP ved skolestart, GSI, bemanning</source>
        <translation>Teljing haust: IOP ved skulestart, GSI, bemanning</translation>
    </message>
    <message>
        <source>Telling skoleslutt: måloppnåelse år</source>
        <translation>Teljing skuleslutt: måloppnåing år</translation>
    </message>
    <message>
        <source>Telling vår: måloppnåelse halvår, samtaler</source>
        <translation>Teljing vår: måloppnåing halvår, samtalar</translation>
    </message>
    <message>
        <source>Telt</source>
        <translation>Talt</translation>
    </message>
    <message>
        <source>Telt av ioplab fra planene</source>
        <translation>Talt av ioplab frå planane</translation>
    </message>
    <message>
        <source>Tenk gjerne på dette før vi møtes</source>
        <translation>Tenk gjerne på dette før vi møtest</translation>
    </message>
    <message>
        <source>Tenk på dette</source>
        <translation>Tenk på dette</translation>
    </message>
    <message>
        <source>Tid som passer bedre</source>
        <translation>Tid som passar betre</translation>
    </message>
    <message>
        <source>Til</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Til &amp;og med</source>
        <translation>Til &amp;og med</translation>
    </message>
    <message>
        <source>Til &amp;oversikten</source>
        <translation>Til &amp;oversikta</translation>
    </message>
    <message>
        <source>Til &amp;planen</source>
        <translation>Til &amp;planen</translation>
    </message>
    <message>
        <source>Til deg som tar imot {name}: det som virker, og målene som går videre.</source>
        <translation>Til deg som tek imot {name}: det som verkar, og måla som går vidare.</translation>
    </message>
    <message>
        <source>Til foresatte til {name}</source>
        <translation>Til dei føresette til {name}</translation>
    </message>
    <message>
        <source>Til {last}</source>
        <translation>Til {last}</translation>
    </message>
    <message>
        <source>Til {name}</source>
        <translation>Til {name}</translation>
    </message>
    <message>
        <source>Til å stole på</source>
        <translation>Til å stole på</translation>
    </message>
    <message>
        <source>Til&amp;bake</source>
        <translation>Til&amp;bake</translation>
    </message>
    <message>
        <source>Tilbake</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Tilbake til &amp;standard</source>
        <translation>Tilbake til &amp;standard</translation>
    </message>
    <message>
        <source>Tilbake til siden</source>
        <translation>Tilbake til sida</translation>
    </message>
    <message>
        <source>Tilbudet elevene får. Gi den navnet skolen bruker.</source>
        <translation>Tilbodet elevane får. Gi det namnet skulen bruker.</translation>
    </message>
    <message>
        <source>Tilgang til årsrapporten</source>
        <translation>Tilgang til årsrapporten</translation>
    </message>
    <message>
        <source>Tilgangen er gitt. Passordfrasen kan byttes av den som har den.</source>
        <translation>Tilgangen er gitt. Passordfrasen kan bytast av den som har han.</translation>
    </message>
    <message>
        <source>Tilgangen er tatt bort, og arkivet er kryptert på nytt.</source>
        <translation>Tilgangen er teken bort, og arkivet er kryptert på nytt.</translation>
    </message>
    <message>
        <source>Tilgangen er tatt bort. Arkivet er ikke kryptert på nytt, for {others} har ikke låst opp ennå.</source>
        <translation>Tilgangen er teken bort. Arkivet er ikkje kryptert på nytt, for {others} har ikkje låst opp enno.</translation>
    </message>
    <message>
        <source>Tillatt</source>
        <translation>Tillate</translation>
    </message>
    <message>
        <source>Tillit</source>
        <translation>Tillit</translation>
    </message>
    <message>
        <source>Tilpasning</source>
        <translation>Tilpassing</translation>
    </message>
    <message>
        <source>Tilrådinger og mål</source>
        <translation>Tilrådingar og mål</translation>
    </message>
    <message>
        <source>Tilrådinger og vedtak</source>
        <translation>Tilrådingar og vedtak</translation>
    </message>
    <message>
        <source>Tilrådinger, én på hver linje. Begynn gjerne med faget: «Norsk: …»</source>
        <translation>Tilrådingar, éi på kvar linje. Start gjerne med faget: «Norsk: …»</translation>
    </message>
    <message>
        <source>Tiltak</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Tiltak som er prøvd</source>
        <translation>Tiltak som er prøvde</translation>
    </message>
    <message>
        <source>Tiltaket er tatt bort. Ctrl+Z angrer.</source>
        <translation>Tiltaket er teke bort. Ctrl+Z angrar.</translation>
    </message>
    <message>
        <source>Tiltaket mangler tekst.</source>
        <translation>Tiltaket manglar tekst.</translation>
    </message>
    <message>
        <source>Timene skal være et tall, for eksempel 76 eller 28,5.</source>
        <translation>Timane skal vere eit tal, til dømes 76 eller 28,5.</translation>
    </message>
    <message>
        <source>Timer gitt hittil</source>
        <translation>Timar gitt hittil</translation>
    </message>
    <message>
        <source>Timer gitt og timer vedtatt</source>
        <translation>Timar gitt og timar vedtekne</translation>
    </message>
    <message>
        <source>Timer i året</source>
        <translation>Timar i året</translation>
    </message>
    <message>
        <source>Timer i året à 60 minutter: i vedtak som gjelder 1. oktober, og i planenes fag.</source>
        <translation>Timar i året à 60 minutt: i vedtak som gjeld 1. oktober, og i faga i planane.</translation>
    </message>
    <message>
        <source>Timer i året, à 60 minutter</source>
        <translation>Timar i året, à 60 minutt</translation>
    </message>
    <message>
        <source>Timer per rolle</source>
        <translation>Timar per rolle</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Tjeneste 1</source>
        <translation>Teneste 1</translation>
    </message>
    <message>
        <source>Tjeneste 2</source>
        <translation>Teneste 2</translation>
    </message>
    <message>
        <source>To eller flere</source>
        <translation>To eller fleire</translation>
    </message>
    <message>
        <source>To ganger planene som telles</source>
        <translation>To gonger planane som blir talde</translation>
    </message>
    <message>
        <source>To kolonner kan ikke begge være «{field}».</source>
        <translation>To kolonnar kan ikkje begge vere «{field}».</translation>
    </message>
    <message>
        <source>To rader i listen er sagt å være samme elev: {name}.</source>
        <translation>To rader i lista er sagde å vere same elev: {name}.</translation>
    </message>
    <message>
        <source>Tok del</source>
        <translation>Tok del</translation>
    </message>
    <message>
        <source>Treff</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>Trenger dere tolk, si fra. Det koster dere ingenting.</source>
        <translation>Treng de tolk, sei frå. Det kostar dykk ingenting.</translation>
    </message>
    <message>
        <source>Trengs innen</source>
        <translation>Trengst innan</translation>
    </message>
    <message>
        <source>Trinn</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Trinn målene gjelder</source>
        <translation>Trinnet måla gjeld</translation>
    </message>
    <message>
        <source>Trukket</source>
        <translation>Trekt</translation>
    </message>
    <message>
        <source>Trykk Enter i en rad for å velge hva kolonnen er. Valget huskes til neste gang du leser en fil med de samme overskriftene.</source>
        <translation>Trykk Enter i ei rad for å velje kva kolonnen er. Valet blir hugsa til neste gong du les ei fil med dei same overskriftene.</translation>
    </message>
    <message>
        <source>Trykk Enter på et krav, eller dobbeltklikk, for å gå dit det rettes.</source>
        <translation>Trykk Enter på eit krav, eller dobbeltklikk, for å gå dit det blir retta.</translation>
    </message>
    <message>
        <source>Trykk «Prøv å åpne for skriving» når ingen andre har det åpent.</source>
        <translation>Trykk «Prøv å opne for skriving» når ingen andre har det ope.</translation>
    </message>
    <message>
        <source>UTKAST</source>
        <translation>UTKAST</translation>
    </message>
    <message>
        <source>Udir svarer ikke</source>
        <translation>Udir svarar ikkje</translation>
    </message>
    <message>
        <source>Udir svarer med feil {status}</source>
        <translation>Udir svarar med feil {status}</translation>
    </message>
    <message>
        <source>Uendret</source>
        <translation>Uendra</translation>
    </message>
    <message>
        <source>Uenige om målet er arbeidet med</source>
        <translation>Ueinige om det er arbeidd med målet</translation>
    </message>
    <message>
        <source>Ulike elever og ulike mål. Tallene viser ikke hva som virker.</source>
        <translation>Ulike elevar og ulike mål. Tala viser ikkje kva som verkar.</translation>
    </message>
    <message>
        <source>Ulike år er ulike mål, og ofte ulike elever. En forskjell mellom år er ikke en utvikling hos de samme elevene.</source>
        <translation>Ulike år er ulike mål, og ofte ulike elevar. Ein skilnad mellom år er ikkje ei utvikling hos dei same elevane.</translation>
    </message>
    <message>
        <source>Ulike år er ulike mål.</source>
        <translation>Ulike år er ulike mål.</translation>
    </message>
    <message>
        <source>Under fem elever vises ikke noe intervall.</source>
        <translation>Under fem elevar er det ikkje vist noko intervall.</translation>
    </message>
    <message>
        <source>Unntak ({count})</source>
        <translation>Unntak ({count})</translation>
    </message>
    <message>
        <source>Unntak fra krav</source>
        <translation>Unntak frå krav</translation>
    </message>
    <message>
        <source>Unntak fra kravet om lærer (§ 11-9)</source>
        <translation>Unntak frå kravet om lærar (§ 11-9)</translation>
    </message>
    <message>
        <source>Unntak: {title}. Kravet er oppfylt nå.</source>
        <translation>Unntak: {title}. Kravet er oppfylt no.</translation>
    </message>
    <message>
        <source>Unntaket er tatt tilbake. Ctrl+Z angrer.</source>
        <translation>Unntaket er teke tilbake. Ctrl+Z angrar.</translation>
    </message>
    <message>
        <source>Unntaket mangler begrunnelse.</source>
        <translation>Unntaket manglar grunngiving.</translation>
    </message>
    <message>
        <source>Utdanning</source>
        <translation>Utdanning</translation>
    </message>
    <message>
        <source>Utdanningsvalg</source>
        <translation>Utdanningsval</translation>
    </message>
    <message>
        <source>Uten nivå</source>
        <translation>Utan nivå</translation>
    </message>
    <message>
        <source>Uten samtykke deles bare det den nye skolen eller læreren trenger for å gi opplæringen, og som loven åpner for.</source>
        <translation>Utan samtykke blir berre det delt som den nye skulen eller læraren treng for å gi opplæringa, og som lova opnar for.</translation>
    </message>
    <message>
        <source>Uten skole</source>
        <translation>Utan skule</translation>
    </message>
    <message>
        <source>Utgangs&amp;punkt: hvor er eleven nå?</source>
        <translation>Utgangs&amp;punkt: kvar er eleven no?</translation>
    </message>
    <message>
        <source>Utgangspunkt</source>
        <translation>Utgangspunkt</translation>
    </message>
    <message>
        <source>Utgangspunkt: hvor er eleven nå?</source>
        <translation>Utgangspunkt: kvar er eleven no?</translation>
    </message>
    <message>
        <source>Utgangspunkt: {text}</source>
        <translation>Utgangspunkt: {text}</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Utkastet er skadet og kan ikke åpnes.</source>
        <translation>Utkastet er skadd og kan ikkje opnast.</translation>
    </message>
    <message>
        <source>Utkastet kan ikke tas bort: {why}.</source>
        <translation>Utkastet kan ikkje takast bort: {why}.</translation>
    </message>
    <message>
        <source>Utskriften er stoppet. Sider som er sendt til skriveren: {count}.</source>
        <translation>Utskrifta er stoppa. Sider som er sende til skrivaren: {count}.</translation>
    </message>
    <message>
        <source>Utvalg</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Utvalg etter tilpasning</source>
        <translation>Utval etter tilpassing</translation>
    </message>
    <message>
        <source>Utvikling</source>
        <translation>Utvikling</translation>
    </message>
    <message>
        <source>Utviklingen mot målene</source>
        <translation>Utviklinga mot måla</translation>
    </message>
    <message>
        <source>Utviklingen mot målet er ikke vurdert i årsevalueringen.</source>
        <translation>Utviklinga mot målet er ikkje vurdert i årsevalueringa.</translation>
    </message>
    <message>
        <source>Varighet av vedtak og sakkyndig vurdering</source>
        <translation>Kor lenge vedtak og sakkunnig vurdering gjeld</translation>
    </message>
    <message>
        <source>Ved &amp;siden av</source>
        <translation>Ved &amp;sida av</translation>
    </message>
    <message>
        <source>Ved hva</source>
        <translation>Ved kva</translation>
    </message>
    <message>
        <source>Ved årsevalueringen: {category}.</source>
        <translation>Ved årsevalueringa: {category}.</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Vedtak før IOP tas i bruk</source>
        <translation>Vedtak før IOP blir teken i bruk</translation>
    </message>
    <message>
        <source>Vedtak og avtaler</source>
        <translation>Vedtak og avtalar</translation>
    </message>
    <message>
        <source>Vedtak om</source>
        <translation>Vedtak om</translation>
    </message>
    <message>
        <source>Vedtak om individuelt tilrettelagt opplæring er ikke registrert.</source>
        <translation>Vedtak om individuelt tilrettelagd opplæring er ikkje registrert.</translation>
    </message>
    <message>
        <source>Vedtaket er datert {decided}, etter at IOP-en ble tatt i bruk {activated}.</source>
        <translation>Vedtaket er datert {decided}, etter at IOP-en vart teken i bruk {activated}.</translation>
    </message>
    <message>
        <source>Vedtaket er tatt bort. Ctrl+Z angrer.</source>
        <translation>Vedtaket er teke bort. Ctrl+Z angrar.</translation>
    </message>
    <message>
        <source>Vedtaket gir individuelt tilrettelagt opplæring i {subject}, men planen har ikke faget. Ta det inn i planen.</source>
        <translation>Vedtaket gir individuelt tilrettelagd opplæring i {subject}, men planen har ikkje faget. Ta det inn i planen.</translation>
    </message>
    <message>
        <source>Vedtaket gir timer med {role} i {subject}, men de timene som er skrevet inn, er med andre. Rett timene, eller gi dem som vedtatt.</source>
        <translation>Vedtaket gir timar med {role} i {subject}, men dei timane som er skrivne inn, er med andre. Rett timane, eller gi dei som vedteke.</translation>
    </message>
    <message>
        <source>Vedtaket gir {granted} timer i {subject}, men det er ikke skrevet inn hvor mange som er gitt.</source>
        <translation>Vedtaket gir {granted} timar i {subject}, men det er ikkje skrive inn kor mange som er gitt.</translation>
    </message>
    <message>
        <source>Vedtaket gjaldt til {date}. Eleven trenger et nytt vedtak for resten av skoleåret.</source>
        <translation>Vedtaket gjaldt til {date}. Eleven treng eit nytt vedtak for resten av skuleåret.</translation>
    </message>
    <message>
        <source>Vedtaket gjelder</source>
        <translation>Vedtaket gjeld</translation>
    </message>
    <message>
        <source>Vedtaket gjelder bare til {date}, før skoleåret er slutt. Forbered et nytt.</source>
        <translation>Vedtaket gjeld berre til {date}, før skuleåret er slutt. Førebu eit nytt.</translation>
    </message>
    <message>
        <source>Vedtaket gjør unntak fra kravet om at en lærer underviser (§ 11-9).</source>
        <translation>Vedtaket gjer unntak frå kravet om at ein lærar underviser (§ 11-9).</translation>
    </message>
    <message>
        <source>Vedtaket om individuelt tilrettelagt opplæring mangler dato.</source>
        <translation>Vedtaket om individuelt tilrettelagd opplæring manglar dato.</translation>
    </message>
    <message>
        <source>Vedtaket åpner for avvik i dette faget.</source>
        <translation>Vedtaket opnar for avvik i dette faget.</translation>
    </message>
    <message>
        <source>Vedtaket åpner ikke for avvik i dette faget.</source>
        <translation>Vedtaket opnar ikkje for avvik i dette faget.</translation>
    </message>
    <message>
        <source>Vedtatt</source>
        <translation>Vedteke</translation>
    </message>
    <message>
        <source>Vedtatt og gitt</source>
        <translation>Vedteke og gitt</translation>
    </message>
    <message>
        <source>Veien videre</source>
        <translation>Vegen vidare</translation>
    </message>
    <message>
        <source>Veiledningen er skrevet på bokmål.</source>
        <translation>Rettleiinga er skriven på bokmål.</translation>
    </message>
    <message>
        <source>Vektet kappa kan ikke regnes ut, for alle målene er på samme nivå.</source>
        <translation>Vekta kappa kan ikkje reknast ut, for alle måla er på same nivå.</translation>
    </message>
    <message>
        <source>Vektet kappa med lineære vekter er {value} ({low} til {high}): 1 er full enighet, 0 er som ved tilfeldighet.</source>
        <translation>Vekta kappa med lineære vekter er {value} ({low} til {high}): 1 er full semje, 0 er som ved slump.</translation>
    </message>
    <message>
        <source>Vektet kappa regnes ut fra {fewest} slike mål.</source>
        <translation>Vekta kappa blir rekna ut frå {fewest} slike mål.</translation>
    </message>
    <message>
        <source>Vektortegning (*.svg)</source>
        <translation>Vektorteikning (*.svg)</translation>
    </message>
    <message>
        <source>Vel&amp;g filer …</source>
        <translation>&amp;Vel filer …</translation>
    </message>
    <message>
        <source>Velg .json-filen som ble laget med --public forrige gang.</source>
        <translation>Vel .json-fila som vart laga med --public førre gong.</translation>
    </message>
    <message>
        <source>Velg Word-dokumentet</source>
        <translation>Vel Word-dokumentet</translation>
    </message>
    <message>
        <source>Velg arkivet først, eller lag et nytt.</source>
        <translation>Vel arkivet først, eller lag eit nytt.</translation>
    </message>
    <message>
        <source>Velg arkivet først.</source>
        <translation>Vel arkivet først.</translation>
    </message>
    <message>
        <source>Velg arkivet, og hvordan det skal bli. Kopien blir prøvd før noe byttes, og arkivet som ligger der nå, blir tatt vare på ved siden av.</source>
        <translation>Vel arkivet, og korleis det skal bli. Kopien blir prøvd før noko blir bytt, og arkivet som ligg der no, blir teke vare på ved sida av.</translation>
    </message>
    <message>
        <source>Velg den ansatte i tabellen først.</source>
        <translation>Vel den tilsette i tabellen først.</translation>
    </message>
    <message>
        <source>Velg det først, så dere kan vurdere hver for dere.</source>
        <translation>Vel det først, så de kan vurdere kvar for dykk.</translation>
    </message>
    <message>
        <source>Velg det samme skoleåret og den samme runden.</source>
        <translation>Vel det same skuleåret og den same runden.</translation>
    </message>
    <message>
        <source>Velg elev, kollega og hva du ber om.</source>
        <translation>Vel elev, kollega og kva du ber om.</translation>
    </message>
    <message>
        <source>Velg elevlisten</source>
        <translation>Vel elevlista</translation>
    </message>
    <message>
        <source>Velg en annen mappe, eller frigjør plass, og prøv igjen.</source>
        <translation>Vel ei anna mappe, eller frigjer plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>Velg en annen mappe.</source>
        <translation>Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>Velg en annen mappe. Ingenting er skrevet.</source>
        <translation>Vel ei anna mappe. Ingenting er skrive.</translation>
    </message>
    <message>
        <source>Velg en arbeidsbok med et ark som har elevene.</source>
        <translation>Vel ei arbeidsbok med eit ark som har elevane.</translation>
    </message>
    <message>
        <source>Velg en eldre sikkerhetskopi.</source>
        <translation>Vel ein eldre tryggingskopi.</translation>
    </message>
    <message>
        <source>Velg en elev under Elever først.</source>
        <translation>Vel ein elev under Elevar først.</translation>
    </message>
    <message>
        <source>Velg en elevsamtale eller en samtale med foresatte.</source>
        <translation>Vel ein elevsamtale eller ein samtale med føresette.</translation>
    </message>
    <message>
        <source>Velg en fil som slutter på «.iopbackup».</source>
        <translation>Vel ei fil som sluttar på «.iopbackup».</translation>
    </message>
    <message>
        <source>Velg en forespørsel i listen først.</source>
        <translation>Vel ein førespurnad i lista først.</translation>
    </message>
    <message>
        <source>Velg en kollega.</source>
        <translation>Vel ein kollega.</translation>
    </message>
    <message>
        <source>Velg en ny passordfrase. Da får du en ny nødnøkkel, og denne virker ikke lenger. Makuler arket.</source>
        <translation>Vel ein ny passordfrase. Då får du ein ny naudnøkkel, og denne verkar ikkje lenger. Makuler arket.</translation>
    </message>
    <message>
        <source>Velg en rad i tabellen først.</source>
        <translation>Vel ei rad i tabellen først.</translation>
    </message>
    <message>
        <source>Velg en sikkerhetskopi først.</source>
        <translation>Vel ein tryggingskopi først.</translation>
    </message>
    <message>
        <source>Velg et annet navn.</source>
        <translation>Vel eit anna namn.</translation>
    </message>
    <message>
        <source>Velg et annet sted, helst en minnepinne.</source>
        <translation>Vel ein annan stad, helst ein minnepinne.</translation>
    </message>
    <message>
        <source>Velg et annet sted.</source>
        <translation>Vel ein annan stad.</translation>
    </message>
    <message>
        <source>Velg et ark, eller vis arket i Excel og lagre på nytt.</source>
        <translation>Vel eit ark, eller vis arket i Excel og lagre på nytt.</translation>
    </message>
    <message>
        <source>Velg et fag for å se organisering og tilpasning.</source>
        <translation>Vel eit fag for å sjå organisering og tilpassing.</translation>
    </message>
    <message>
        <source>Velg et fag, eller skriv skolens eget.</source>
        <translation>Vel eit fag, eller skriv inn skulen sitt eige.</translation>
    </message>
    <message>
        <source>Velg et krav i listen. Bare krav trenger en begrunnelse.</source>
        <translation>Vel eit krav i lista. Berre krav treng ei grunngiving.</translation>
    </message>
    <message>
        <source>Velg et nivå, skriv hvorfor målet ikke er arbeidet med, eller ta bort merknaden.</source>
        <translation>Vel eit nivå, skriv kvifor det ikkje er arbeidd med målet, eller ta bort merknaden.</translation>
    </message>
    <message>
        <source>Velg et samtykke som gjelder, eller skriv grunnen, for eksempel «arkivering i elevmappen».</source>
        <translation>Vel eit samtykke som gjeld, eller skriv grunnen, til dømes «arkivering i elevmappa».</translation>
    </message>
    <message>
        <source>Velg filen</source>
        <translation>Vel fila</translation>
    </message>
    <message>
        <source>Velg filen først. Den slutter på .iopbidrag.</source>
        <translation>Vel fila først. Ho sluttar på .iopbidrag.</translation>
    </message>
    <message>
        <source>Velg filen som slutter på .iopsvar.</source>
        <translation>Vel fila som sluttar på .iopsvar.</translation>
    </message>
    <message>
        <source>Velg filer</source>
        <translation>Vel filer</translation>
    </message>
    <message>
        <source>Velg filer for samme skoleår og samme evaluering.</source>
        <translation>Vel filer for same skuleår og same evaluering.</translation>
    </message>
    <message>
        <source>Velg forespørselen</source>
        <translation>Vel førespurnaden</translation>
    </message>
    <message>
        <source>Velg fra læreplanen …</source>
        <translation>Vel frå læreplanen …</translation>
    </message>
    <message>
        <source>Velg først hvor arkivet skal ligge.</source>
        <translation>Vel først kvar arkivet skal liggje.</translation>
    </message>
    <message>
        <source>Velg først samtaler med eleven eller foresatte som ikke er holdt.</source>
        <translation>Vel først samtalar med eleven eller føresette som ikkje er haldne.</translation>
    </message>
    <message>
        <source>Velg først samtaler som ikke er invitert.</source>
        <translation>Vel først samtalar som ikkje er inviterte.</translation>
    </message>
    <message>
        <source>Velg hvem du er</source>
        <translation>Vel kven du er</translation>
    </message>
    <message>
        <source>Velg hvem du er først.</source>
        <translation>Vel kven du er først.</translation>
    </message>
    <message>
        <source>Velg hvem du er i Innstillinger først.</source>
        <translation>Vel kven du er i Innstillingar først.</translation>
    </message>
    <message>
        <source>Velg hvem som skal få tilgang.</source>
        <translation>Vel kven som skal få tilgang.</translation>
    </message>
    <message>
        <source>Velg hvilke fag kollegaen skal skrive mål i.</source>
        <translation>Vel kva fag kollegaen skal skrive mål i.</translation>
    </message>
    <message>
        <source>Velg hvor mappen skal lages</source>
        <translation>Vel kvar mappa skal lagast</translation>
    </message>
    <message>
        <source>Velg i tabellen først.</source>
        <translation>Vel i tabellen først.</translation>
    </message>
    <message>
        <source>Velg læreplanene fra Udir</source>
        <translation>Vel læreplanane frå Udir</translation>
    </message>
    <message>
        <source>Velg mappe</source>
        <translation>Vel mappe</translation>
    </message>
    <message>
        <source>Velg mappen du laget for denne eleven.</source>
        <translation>Vel mappa du laga for denne eleven.</translation>
    </message>
    <message>
        <source>Velg mappen som slutter på «.ioplab».</source>
        <translation>Vel mappa som sluttar på «.ioplab».</translation>
    </message>
    <message>
        <source>Velg mål fra et Word-dokument, for eksempel fjorårets plan</source>
        <translation>Vel mål frå eit Word-dokument, til dømes planen frå i fjor</translation>
    </message>
    <message>
        <source>Velg målet observasjonen gjelder.</source>
        <translation>Vel målet observasjonen gjeld.</translation>
    </message>
    <message>
        <source>Velg oppgaven du vil fjerne.</source>
        <translation>Vel oppgåva du vil fjerne.</translation>
    </message>
    <message>
        <source>Velg planer</source>
        <translation>Vel planar</translation>
    </message>
    <message>
        <source>Velg påstanden du vil ta bort.</source>
        <translation>Vel påstanden du vil ta bort.</translation>
    </message>
    <message>
        <source>Velg rapporten</source>
        <translation>Vel rapporten</translation>
    </message>
    <message>
        <source>Velg sikkerhetskopien</source>
        <translation>Vel tryggingskopien</translation>
    </message>
    <message>
        <source>Velg svarfiler</source>
        <translation>Vel svarfiler</translation>
    </message>
    <message>
        <source>Velg svarfiler, skriv hvor de ligger, eller slipp dem på feltet.</source>
        <translation>Vel svarfiler, skriv kvar dei ligg, eller slepp dei på feltet.</translation>
    </message>
    <message>
        <source>Velg tiltaket du vil ta bort.</source>
        <translation>Vel tiltaket du vil ta bort.</translation>
    </message>
    <message>
        <source>Velg {least}–{most} år.</source>
        <translation>Vel {least}–{most} år.</translation>
    </message>
    <message>
        <source>Velg {low}–{high}.</source>
        <translation>Vel {low}–{high}.</translation>
    </message>
    <message>
        <source>Velg «Glemt passordfrasen?», og skriv inn nøkkelen. Det er det samme om bokstavene er store eller små.</source>
        <translation>Vel «Gløymt passordfrasen?», og skriv inn nøkkelen. Det er det same om bokstavane er store eller små.</translation>
    </message>
    <message>
        <source>Velg «ny elev» eller «hopp over» for den ene.</source>
        <translation>Vel «ny elev» eller «hopp over» for den eine.</translation>
    </message>
    <message>
        <source>Velg …</source>
        <translation>Vel …</translation>
    </message>
    <message>
        <source>Velkommen til ioplab</source>
        <translation>Velkomen til ioplab</translation>
    </message>
    <message>
        <source>Vent på dem, eller merk dem som ikke relevant med en grunn.</source>
        <translation>Vent på dei, eller merk dei som ikkje relevante med ein grunn.</translation>
    </message>
    <message>
        <source>Vent til alle filene er på plass, og prøv igjen.</source>
        <translation>Vent til alle filene er på plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>Vent til dokumentene som lages nå, er ferdige.</source>
        <translation>Vent til dokumenta som blir laga no, er ferdige.</translation>
    </message>
    <message>
        <source>Vent til filen som lages nå, er ferdig.</source>
        <translation>Vent til fila som blir laga no, er ferdig.</translation>
    </message>
    <message>
        <source>Vent til filene som leses nå, er lest.</source>
        <translation>Vent til filene som blir lesne no, er lesne.</translation>
    </message>
    <message>
        <source>Verdi</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Verdi og kilde</source>
        <translation>Verdi og kjelde</translation>
    </message>
    <message>
        <source>Verdien er</source>
        <translation>Verdien er</translation>
    </message>
    <message>
        <source>Versjon {version}, lisens {licence}</source>
        <translation>Versjon {version}, lisens {licence}</translation>
    </message>
    <message>
        <source>Vi har ikke fått elevens syn denne gangen. Grunn: {reason}</source>
        <translation>Vi har ikkje fått synet til eleven denne gongen. Grunn: {reason}</translation>
    </message>
    <message>
        <source>Vi har lest tallene</source>
        <translation>Vi har lese tala</translation>
    </message>
    <message>
        <source>Vi tar med oss</source>
        <translation>Vi tek med oss</translation>
    </message>
    <message>
        <source>Vi trenger (tolk, annet)</source>
        <translation>Vi treng (tolk, anna)</translation>
    </message>
    <message>
        <source>Vi vil høre hva du har lyst til å få til i år, og velge mål sammen med deg.</source>
        <translation>Vi vil høyre kva du har lyst til å få til i år, og velje mål saman med deg.</translation>
    </message>
    <message>
        <source>Vi vil høre hvordan det har gått med målene dine så langt i år.</source>
        <translation>Vi vil høyre korleis det har gått med måla dine så langt i år.</translation>
    </message>
    <message>
        <source>Vi vil høre hvordan du har det på skolen.</source>
        <translation>Vi vil høyre korleis du har det på skulen.</translation>
    </message>
    <message>
        <source>Vi vil høre hvordan året har vært, og hva du vil videre.</source>
        <translation>Vi vil høyre korleis året har vore, og kva du vil vidare.</translation>
    </message>
    <message>
        <source>Vi vil se sammen på hvordan det har gått så langt i år, og hva som bør endres fram til sommeren.</source>
        <translation>Vi vil sjå saman på korleis det har gått så langt i år, og kva som bør endrast fram til sommaren.</translation>
    </message>
    <message>
        <source>Vi vil se sammen på hvordan året har gått, og hvilke mål som går videre.</source>
        <translation>Vi vil sjå saman på korleis året har gått, og kva mål som går vidare.</translation>
    </message>
    <message>
        <source>Vi vil snakke om hvordan {name} har det og lærer på skolen.</source>
        <translation>Vi vil snakke om korleis {name} har det og lærer på skulen.</translation>
    </message>
    <message>
        <source>Vi vil velge mål for skoleåret sammen med dere, og bli enige om hva vi gjør på skolen og hjemme.</source>
        <translation>Vi vil velje mål for skuleåret saman med dykk, og bli einige om kva vi gjer på skulen og heime.</translation>
    </message>
    <message>
        <source>Vi ønsker en annen tid</source>
        <translation>Vi ønskjer ei anna tid</translation>
    </message>
    <message>
        <source>Videre</source>
        <translation>Vidare</translation>
    </message>
    <message>
        <source>Videre: {step}</source>
        <translation>Vidare: {step}</translation>
    </message>
    <message>
        <source>Videreført fra før</source>
        <translation>Vidareført frå før</translation>
    </message>
    <message>
        <source>Videreført, av alle mål</source>
        <translation>Vidareført, av alle mål</translation>
    </message>
    <message>
        <source>Virkning</source>
        <translation>Verknad</translation>
    </message>
    <message>
        <source>Vis &amp;omvisningen</source>
        <translation>Vis &amp;omvisinga</translation>
    </message>
    <message>
        <source>Vis a&amp;lle</source>
        <translation>Vis a&amp;lle</translation>
    </message>
    <message>
        <source>Vis elevene som ikke er ferdige med steg {step}, {name}</source>
        <translation>Vis elevane som ikkje er ferdige med steg {step}, {name}</translation>
    </message>
    <message>
        <source>Vis filene igjen</source>
        <translation>Vis filene igjen</translation>
    </message>
    <message>
        <source>Vis slik de var</source>
        <translation>Vis slik dei var</translation>
    </message>
    <message>
        <source>Vis som &amp;tabell</source>
        <translation>Vis som &amp;tabell</translation>
    </message>
    <message>
        <source>Viser bare de som skal inviteres nå. «Vis alle» viser resten.</source>
        <translation>Viser berre dei som skal inviterast no. «Vis alle» viser resten.</translation>
    </message>
    <message>
        <source>Viser bare elevene som ikke er ferdige med steg {step}, {name}: {count} av {all} elever</source>
        <translation>Viser berre elevane som ikkje er ferdige med steg {step}, {name}: {count} av {all} elevar</translation>
    </message>
    <message>
        <source>Viser ikke ennå det målet beskriver, heller ikke med støtte</source>
        <translation>Viser ikkje enno det målet beskriv, heller ikkje med støtte</translation>
    </message>
    <message>
        <source>Vurder målene</source>
        <translation>Vurder måla</translation>
    </message>
    <message>
        <source>Vurder målet først, så kan du skrive et notat.</source>
        <translation>Vurder målet først, så kan du skrive eit notat.</translation>
    </message>
    <message>
        <source>Vurderer</source>
        <translation>Vurderer</translation>
    </message>
    <message>
        <source>Vurdering</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Vurderingen er levert og kan ikke endres.</source>
        <translation>Vurderinga er levert og kan ikkje endrast.</translation>
    </message>
    <message>
        <source>Vurderingen er levert og kan ikke tas tilbake.</source>
        <translation>Vurderinga er levert og kan ikkje takast tilbake.</translation>
    </message>
    <message>
        <source>Vurderingene er levert, og du kan ha sett hva andre mener om de samme målene.</source>
        <translation>Vurderingane er leverte, og du kan ha sett kva andre meiner om dei same måla.</translation>
    </message>
    <message>
        <source>Vurdert</source>
        <translation>Vurdert</translation>
    </message>
    <message>
        <source>Vurdert av</source>
        <translation>Vurdert av</translation>
    </message>
    <message>
        <source>Vurdert av bare én</source>
        <translation>Vurdert av berre éin</translation>
    </message>
    <message>
        <source>Vurdert av to eller flere</source>
        <translation>Vurdert av to eller fleire</translation>
    </message>
    <message>
        <source>Vurdert av to, av vurderte mål</source>
        <translation>Vurdert av to, av vurderte mål</translation>
    </message>
    <message>
        <source>Vurdert av én person</source>
        <translation>Vurdert av éin person</translation>
    </message>
    <message>
        <source>Vurdert av én, av vurderte mål</source>
        <translation>Vurdert av éin, av vurderte mål</translation>
    </message>
    <message>
        <source>Vurdert bare etter hukommelsen</source>
        <translation>Vurdert berre etter minnet</translation>
    </message>
    <message>
        <source>Vurdert etter hukommelsen</source>
        <translation>Vurdert etter minnet</translation>
    </message>
    <message>
        <source>Vurderte ikke</source>
        <translation>Vurderte ikkje</translation>
    </message>
    <message>
        <source>Vurderte mål</source>
        <translation>Vurderte mål</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word, en side å skrive i</source>
        <translation>Word, ei side å skrive i</translation>
    </message>
    <message>
        <source>Word-dokumenter (*.docx *.doc)</source>
        <translation>Word-dokument (*.docx *.doc)</translation>
    </message>
    <message>
        <source>administrere</source>
        <translation>administrere</translation>
    </message>
    <message>
        <source>administrerer arkivet</source>
        <translation>administrerer arkivet</translation>
    </message>
    <message>
        <source>administrerer ikke arkivet</source>
        <translation>administrerer ikkje arkivet</translation>
    </message>
    <message>
        <source>alene, med påminning …</source>
        <translation>åleine, med påminning …</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>alle elever</source>
        <translation>alle elevar</translation>
    </message>
    <message>
        <source>alle fag</source>
        <translation>alle fag</translation>
    </message>
    <message>
        <source>alle slags samtaler</source>
        <translation>alle slags samtalar</translation>
    </message>
    <message>
        <source>alle statuser</source>
        <translation>alle statusar</translation>
    </message>
    <message>
        <source>alle trinn</source>
        <translation>alle trinn</translation>
    </message>
    <message>
        <source>alle ved skolen</source>
        <translation>alle ved skulen</translation>
    </message>
    <message>
        <source>alle, når eleven ikke har noen ennå</source>
        <translation>alle, når eleven ikkje har nokon enno</translation>
    </message>
    <message>
        <source>alt</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>alt om eleven tatt ut</source>
        <translation>alt om eleven teke ut</translation>
    </message>
    <message>
        <source>ambisjon i målene</source>
        <translation>ambisjon i måla</translation>
    </message>
    <message>
        <source>andel</source>
        <translation>del</translation>
    </message>
    <message>
        <source>andel av målene</source>
        <translation>del av måla</translation>
    </message>
    <message>
        <source>angre det siste, også i et felt du skriver i</source>
        <translation>angre det siste, også i eit felt du skriv i</translation>
    </message>
    <message>
        <source>angret</source>
        <translation>angra</translation>
    </message>
    <message>
        <source>annen</source>
        <translation>annan</translation>
    </message>
    <message>
        <source>annet</source>
        <translation>anna</translation>
    </message>
    <message>
        <source>annet enn et samtykke</source>
        <translation>noko anna enn eit samtykke</translation>
    </message>
    <message>
        <source>ansatt</source>
        <translation>tilsett</translation>
    </message>
    <message>
        <source>ansatt endret</source>
        <translation>tilsett endra</translation>
    </message>
    <message>
        <source>ansatt lagt til</source>
        <translation>tilsett lagd til</translation>
    </message>
    <message>
        <source>ansatt tatt bort</source>
        <translation>tilsett teken bort</translation>
    </message>
    <message>
        <source>ansikter, elevens stemme, hva sier eleven selv</source>
        <translation>ansikt, stemma til eleven, kva seier eleven sjølv</translation>
    </message>
    <message>
        <source>ansvarlig</source>
        <translation>ansvarleg</translation>
    </message>
    <message>
        <source>ansvarlig for et fag i planen</source>
        <translation>ansvarleg for eit fag i planen</translation>
    </message>
    <message>
        <source>ansvarlig for planen</source>
        <translation>ansvarleg for planen</translation>
    </message>
    <message>
        <source>ansvarlig for planen, eller kontaktlærer i teamet</source>
        <translation>ansvarleg for planen, eller kontaktlærar i teamet</translation>
    </message>
    <message>
        <source>ansvarlig i {count} fag</source>
        <translation>ansvarleg i {count} fag</translation>
    </message>
    <message>
        <source>antall</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>april</source>
        <translation>april</translation>
    </message>
    <message>
        <source>arbeides med</source>
        <translation>blir arbeidd med</translation>
    </message>
    <message>
        <source>arbeidsmåter</source>
        <translation>arbeidsmåtar</translation>
    </message>
    <message>
        <source>arena og læremidler</source>
        <translation>arena og læremiddel</translation>
    </message>
    <message>
        <source>arkivering i elevmappen</source>
        <translation>arkivering i elevmappa</translation>
    </message>
    <message>
        <source>arkivet hentet tilbake fra en sikkerhetskopi</source>
        <translation>arkivet henta tilbake frå ein tryggingskopi</translation>
    </message>
    <message>
        <source>assistent/fagarbeider</source>
        <translation>assistent/fagarbeidar</translation>
    </message>
    <message>
        <source>assistenttimer</source>
        <translation>assistenttimar</translation>
    </message>
    <message>
        <source>august</source>
        <translation>august</translation>
    </message>
    <message>
        <source>av</source>
        <translation>av</translation>
    </message>
    <message>
        <source>av {of}</source>
        <translation>av {of}</translation>
    </message>
    <message>
        <source>avdelingsleder</source>
        <translation>avdelingsleiar</translation>
    </message>
    <message>
        <source>avgjort tidligere</source>
        <translation>avgjort tidlegare</translation>
    </message>
    <message>
        <source>avsluttes</source>
        <translation>blir avslutta</translation>
    </message>
    <message>
        <source>avsluttet</source>
        <translation>avslutta</translation>
    </message>
    <message>
        <source>avsluttet: {reason}</source>
        <translation>avslutta: {reason}</translation>
    </message>
    <message>
        <source>avvik fra læreplanen tillatt</source>
        <translation>avvik frå læreplanen tillate</translation>
    </message>
    <message>
        <source>avvik tillatt</source>
        <translation>avvik tillate</translation>
    </message>
    <message>
        <source>avviker delvis fra læreplanen</source>
        <translation>avvik delvis frå læreplanen</translation>
    </message>
    <message>
        <source>avvist</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>bare bokstaver a–z, tall, - og _</source>
        <translation>berre bokstavar a–z, tal, - og _</translation>
    </message>
    <message>
        <source>barnets beste</source>
        <translation>det beste for barnet</translation>
    </message>
    <message>
        <source>begrunnelsen «{words}»</source>
        <translation>grunngivinga «{words}»</translation>
    </message>
    <message>
        <source>begynt</source>
        <translation>starta</translation>
    </message>
    <message>
        <source>begynte</source>
        <translation>byrja</translation>
    </message>
    <message>
        <source>begynte på skolen</source>
        <translation>byrja på skulen</translation>
    </message>
    <message>
        <source>begynte {day}</source>
        <translation>byrja {day}</translation>
    </message>
    <message>
        <source>bidra</source>
        <translation>bidra</translation>
    </message>
    <message>
        <source>bla i dokumentet. Pil opp og ned ruller når ikke hele siden er synlig</source>
        <translation>bla i dokumentet. Pil opp og ned rullar når ikkje heile sida er synleg</translation>
    </message>
    <message>
        <source>bli enige om {count} mål</source>
        <translation>bli samde om {count} mål</translation>
    </message>
    <message>
        <source>bokstavene er ødelagt; lagre listen på nytt som CSV UTF-8 eller .xlsx</source>
        <translation>bokstavane er øydelagde; lagre lista på nytt som CSV UTF-8 eller .xlsx</translation>
    </message>
    <message>
        <source>cellen er en formel uten verdi; åpne og lagre filen i Excel</source>
        <translation>cella er ein formel utan verdi; opne og lagre fila i Excel</translation>
    </message>
    <message>
        <source>cellen har en feil fra regnearket</source>
        <translation>cella har ein feil frå reknearket</translation>
    </message>
    <message>
        <source>cellen ser ut som en formel</source>
        <translation>cella ser ut som ein formel</translation>
    </message>
    <message>
        <source>dato</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>dato ikke fylt inn</source>
        <translation>dato ikkje fylt inn</translation>
    </message>
    <message>
        <source>datoen eleven begynte, kan ikke leses, eller kan leses på flere måter</source>
        <translation>datoen eleven byrja, kan ikkje lesast, eller kan lesast på fleire måtar</translation>
    </message>
    <message>
        <source>datoen eller tidspunktet finnes ikke, eller er skrevet på en annen måte enn 2027-01-15</source>
        <translation>datoen eller tidspunktet finst ikkje, eller er skrive på ein annan måte enn 2027-01-15</translation>
    </message>
    <message>
        <source>dd.mm.åååå</source>
        <translation>dd.mm.åååå</translation>
    </message>
    <message>
        <source>dekk skjermen, og vis den igjen</source>
        <translation>dekk skjermen, og vis han igjen</translation>
    </message>
    <message>
        <source>deles med</source>
        <translation>blir delt med</translation>
    </message>
    <message>
        <source>den er der fra før</source>
        <translation>ho er der frå før</translation>
    </message>
    <message>
        <source>den samme planen er telt to ganger</source>
        <translation>den same planen er tald to gonger</translation>
    </message>
    <message>
        <source>desember</source>
        <translation>desember</translation>
    </message>
    <message>
        <source>det er en mappe</source>
        <translation>det er ei mappe</translation>
    </message>
    <message>
        <source>det kan ikke ses hva som er fornavn og hva som er etternavn; skriv «Etternavn, Fornavn»</source>
        <translation>det går ikkje å sjå kva som er førenamn og kva som er etternamn; skriv «Etternamn, Førenamn»</translation>
    </message>
    <message>
        <source>det samme er telt to ganger</source>
        <translation>det same er talt to gonger</translation>
    </message>
    <message>
        <source>det skal stå her</source>
        <translation>det skal stå her</translation>
    </message>
    <message>
        <source>det skal være 1 til {most} oppgaver</source>
        <translation>det skal vere 1 til {most} oppgåver</translation>
    </message>
    <message>
        <source>det skal være 2 til {most} nivåer</source>
        <translation>det skal vere 2 til {most} nivå</translation>
    </message>
    <message>
        <source>det skal være en oppgave</source>
        <translation>det skal vere ei oppgåve</translation>
    </message>
    <message>
        <source>dette arkivet</source>
        <translation>dette arkivet</translation>
    </message>
    <message>
        <source>diagram lagret</source>
        <translation>diagram lagra</translation>
    </message>
    <message>
        <source>disken er full</source>
        <translation>disken er full</translation>
    </message>
    <message>
        <source>disken er skrivebeskyttet</source>
        <translation>disken er skriveverna</translation>
    </message>
    <message>
        <source>disken svarer ikke</source>
        <translation>disken svarar ikkje</translation>
    </message>
    <message>
        <source>dokument laget</source>
        <translation>dokument laga</translation>
    </message>
    <message>
        <source>dokument om overgang laget</source>
        <translation>dokument om overgang laga</translation>
    </message>
    <message>
        <source>dokumenter levert over</source>
        <translation>dokument leverte over</translation>
    </message>
    <message>
        <source>du</source>
        <translation>du</translation>
    </message>
    <message>
        <source>du har ikke lov</source>
        <translation>du har ikkje lov</translation>
    </message>
    <message>
        <source>egne mål</source>
        <translation>eigne mål</translation>
    </message>
    <message>
        <source>eksport</source>
        <translation>eksport</translation>
    </message>
    <message>
        <source>elev lagt til</source>
        <translation>elev lagd til</translation>
    </message>
    <message>
        <source>elev slettet for godt</source>
        <translation>elev sletta for godt</translation>
    </message>
    <message>
        <source>elev tatt bort</source>
        <translation>elev teken bort</translation>
    </message>
    <message>
        <source>elev {id} (slettet)</source>
        <translation>elev {id} (sletta)</translation>
    </message>
    <message>
        <source>elevarbeid</source>
        <translation>elevarbeid</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>eleven</translation>
    </message>
    <message>
        <source>elevens egen vurdering</source>
        <translation>eleven si eiga vurdering</translation>
    </message>
    <message>
        <source>elevens forutsetninger</source>
        <translation>føresetnadene til eleven</translation>
    </message>
    <message>
        <source>elevens ord</source>
        <translation>orda til eleven</translation>
    </message>
    <message>
        <source>elevens plan sett på</source>
        <translation>planen til eleven sett på</translation>
    </message>
    <message>
        <source>elevens stemme</source>
        <translation>stemma til eleven</translation>
    </message>
    <message>
        <source>elevens stemme og oversikten</source>
        <translation>stemma til eleven og oversikta</translation>
    </message>
    <message>
        <source>elevens stemme skrevet</source>
        <translation>stemma til eleven skriven</translation>
    </message>
    <message>
        <source>elevens styrker</source>
        <translation>styrkane til eleven</translation>
    </message>
    <message>
        <source>elevens versjon laget</source>
        <translation>versjonen til eleven laga</translation>
    </message>
    <message>
        <source>elever</source>
        <translation>elevar</translation>
    </message>
    <message>
        <source>elever med alle mål på topp</source>
        <translation>elevar med alle mål på topp</translation>
    </message>
    <message>
        <source>elevliste tatt inn</source>
        <translation>elevliste teken inn</translation>
    </message>
    <message>
        <source>elevsamtale</source>
        <translation>elevsamtale</translation>
    </message>
    <message>
        <source>elevsamtale, foreldresamtale, foresatte, invitere, møte med PPT, teammøte, takket nei</source>
        <translation>elevsamtale, foreldresamtale, føresette, invitere, møte med PPT, teammøte, takka nei</translation>
    </message>
    <message>
        <source>eller</source>
        <translation>eller</translation>
    </message>
    <message>
        <source>en ansatt</source>
        <translation>ein tilsett</translation>
    </message>
    <message>
        <source>en celle er for lang til å være navn, dato eller klasse</source>
        <translation>ei celle er for lang til å vere namn, dato eller klasse</translation>
    </message>
    <message>
        <source>en dag skrives MM-DD, som 01-15, eller school_end</source>
        <translation>ein dag skal skrivast MM-DD, som 01-15, eller school_end</translation>
    </message>
    <message>
        <source>en dato</source>
        <translation>ein dato</translation>
    </message>
    <message>
        <source>en del av stien er ikke en mappe</source>
        <translation>ein del av stien er ikkje ei mappe</translation>
    </message>
    <message>
        <source>en kollega som leser planen</source>
        <translation>ein kollega som les planen</translation>
    </message>
    <message>
        <source>en liste</source>
        <translation>ei liste</translation>
    </message>
    <message>
        <source>en til som vurderer</source>
        <translation>ein til som vurderer</translation>
    </message>
    <message>
        <source>en tilråding</source>
        <translation>ei tilråding</translation>
    </message>
    <message>
        <source>en voksen og jeg</source>
        <translation>ein vaksen og eg</translation>
    </message>
    <message>
        <source>endre</source>
        <translation>endre</translation>
    </message>
    <message>
        <source>endret</source>
        <translation>endra</translation>
    </message>
    <message>
        <source>endret av</source>
        <translation>endra av</translation>
    </message>
    <message>
        <source>endret etter at planen ble tatt i bruk</source>
        <translation>endra etter at planen vart teken i bruk</translation>
    </message>
    <message>
        <source>enige mål godtatt</source>
        <translation>mål med semje godtekne</translation>
    </message>
    <message>
        <source>enige mål godtatt for flere elever</source>
        <translation>mål med semje godtekne for fleire elevar</translation>
    </message>
    <message>
        <source>enige om {said} av {all}</source>
        <translation>samde om {said} av {all}</translation>
    </message>
    <message>
        <source>er ansvarlig for en oppgave i årshjulet</source>
        <translation>er ansvarleg for ei oppgåve i årshjulet</translation>
    </message>
    <message>
        <source>er ansvarlig for en plan</source>
        <translation>er ansvarleg for ein plan</translation>
    </message>
    <message>
        <source>er ansvarlig for et fag</source>
        <translation>er ansvarleg for eit fag</translation>
    </message>
    <message>
        <source>er ansvarlig for et tiltak</source>
        <translation>er ansvarleg for eit tiltak</translation>
    </message>
    <message>
        <source>er bedt om å bidra</source>
        <translation>er beden om å bidra</translation>
    </message>
    <message>
        <source>er ikke et Word-dokument (.docx)</source>
        <translation>er ikkje eit Word-dokument (.docx)</translation>
    </message>
    <message>
        <source>er ikke et Word-dokument (.docx), eller det er skadet</source>
        <translation>er ikkje eit Word-dokument (.docx), eller det er skadd</translation>
    </message>
    <message>
        <source>er med i et IOP-team</source>
        <translation>er med i eit IOP-team</translation>
    </message>
    <message>
        <source>er skadet, eller har noe et Word-dokument ikke skal ha</source>
        <translation>er skadd, eller har noko eit Word-dokument ikkje skal ha</translation>
    </message>
    <message>
        <source>erstatt den gamle</source>
        <translation>erstatt den gamle</translation>
    </message>
    <message>
        <source>et mål i planen</source>
        <translation>eit mål i planen</translation>
    </message>
    <message>
        <source>et objekt</source>
        <translation>eit objekt</translation>
    </message>
    <message>
        <source>et tidspunkt</source>
        <translation>eit tidspunkt</translation>
    </message>
    <message>
        <source>etter hukommelsen</source>
        <translation>etter minnet</translation>
    </message>
    <message>
        <source>etter planåret</source>
        <translation>etter planåret</translation>
    </message>
    <message>
        <source>etternavn</source>
        <translation>etternamn</translation>
    </message>
    <message>
        <source>evaluering begynt</source>
        <translation>evaluering starta</translation>
    </message>
    <message>
        <source>evaluering endret</source>
        <translation>evaluering endra</translation>
    </message>
    <message>
        <source>evaluering fullført</source>
        <translation>evaluering fullført</translation>
    </message>
    <message>
        <source>fag</source>
        <translation>fag</translation>
    </message>
    <message>
        <source>fag i vedtaket</source>
        <translation>fag i vedtaket</translation>
    </message>
    <message>
        <source>fag lagt til</source>
        <translation>fag lagt til</translation>
    </message>
    <message>
        <source>fag tatt bort</source>
        <translation>fag teke bort</translation>
    </message>
    <message>
        <source>fagkoden er tom</source>
        <translation>fagkoden er tom</translation>
    </message>
    <message>
        <source>favoritt gjemt</source>
        <translation>favoritt lagra</translation>
    </message>
    <message>
        <source>favoritt tatt bort</source>
        <translation>favoritt teken bort</translation>
    </message>
    <message>
        <source>februar</source>
        <translation>februar</translation>
    </message>
    <message>
        <source>fem ord med mellomrom mellom</source>
        <translation>fem ord med mellomrom mellom</translation>
    </message>
    <message>
        <source>ferdig</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>fil</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>filen eller mappen finnes ikke</source>
        <translation>fila eller mappa finst ikkje</translation>
    </message>
    <message>
        <source>filen slutter midt i raden</source>
        <translation>fila sluttar midt i rada</translation>
    </message>
    <message>
        <source>filer fra teamene</source>
        <translation>filer frå teama</translation>
    </message>
    <message>
        <source>filer fra {year}</source>
        <translation>filer frå {year}</translation>
    </message>
    <message>
        <source>fire–fem ord du husker</source>
        <translation>fire–fem ord du hugsar</translation>
    </message>
    <message>
        <source>fjernet i samme omgang</source>
        <translation>fjerna i same omgang</translation>
    </message>
    <message>
        <source>flere hundre år</source>
        <translation>fleire hundre år</translation>
    </message>
    <message>
        <source>flere invitert til samtale</source>
        <translation>fleire inviterte til samtale</translation>
    </message>
    <message>
        <source>flere rader har samme navn og kan ikke skilles</source>
        <translation>fleire rader har same namn og kan ikkje skiljast</translation>
    </message>
    <message>
        <source>flere sammenhenger</source>
        <translation>fleire samanhengar</translation>
    </message>
    <message>
        <source>flytt målet</source>
        <translation>flytt målet</translation>
    </message>
    <message>
        <source>for 1 dag siden</source>
        <translation>for 1 dag sidan</translation>
    </message>
    <message>
        <source>for eksempel: spesialpedagog 104, assistent 30</source>
        <translation>til dømes: spesialpedagog 104, assistent 30</translation>
    </message>
    <message>
        <source>for få elever</source>
        <translation>for få elevar</translation>
    </message>
    <message>
        <source>for {days} dager siden</source>
        <translation>for {days} dagar sidan</translation>
    </message>
    <message>
        <source>forbi</source>
        <translation>forbi</translation>
    </message>
    <message>
        <source>forenklet IOP</source>
        <translation>forenkla IOP</translation>
    </message>
    <message>
        <source>foresatte</source>
        <translation>føresette</translation>
    </message>
    <message>
        <source>foresatte, eller eleven fra 15 år</source>
        <translation>føresette, eller eleven frå 15 år</translation>
    </message>
    <message>
        <source>foresatte: svar på invitasjon</source>
        <translation>føresette: svar på invitasjon</translation>
    </message>
    <message>
        <source>foreslått</source>
        <translation>foreslått</translation>
    </message>
    <message>
        <source>foreslått av</source>
        <translation>foreslått av</translation>
    </message>
    <message>
        <source>foreslått mål ikke tatt inn</source>
        <translation>foreslått mål ikkje teke inn</translation>
    </message>
    <message>
        <source>foreslått mål tatt inn</source>
        <translation>foreslått mål teke inn</translation>
    </message>
    <message>
        <source>forespørsel til en kollega laget</source>
        <translation>førespurnad til ein kollega laga</translation>
    </message>
    <message>
        <source>forespørsel trukket tilbake</source>
        <translation>førespurnad trekt tilbake</translation>
    </message>
    <message>
        <source>fornavn</source>
        <translation>førenamn</translation>
    </message>
    <message>
        <source>fornavnet mangler</source>
        <translation>førenamnet manglar</translation>
    </message>
    <message>
        <source>forrige og neste mål</source>
        <translation>førre og neste mål</translation>
    </message>
    <message>
        <source>forrige og neste mål, også i et annet fag</source>
        <translation>førre og neste mål, også i eit anna fag</translation>
    </message>
    <message>
        <source>forsinket</source>
        <translation>forseinka</translation>
    </message>
    <message>
        <source>forskjeller</source>
        <translation>skilnader</translation>
    </message>
    <message>
        <source>forskriften § 9-13</source>
        <translation>forskrifta § 9-13</translation>
    </message>
    <message>
        <source>forskriften § 9-19</source>
        <translation>forskrifta § 9-19</translation>
    </message>
    <message>
        <source>forventet</source>
        <translation>forventa</translation>
    </message>
    <message>
        <source>forventet nivå</source>
        <translation>forventa nivå</translation>
    </message>
    <message>
        <source>fra et fag til organiseringen i det; fra en skole til den alene</source>
        <translation>frå eit fag til organiseringa i det; frå ein skule til den åleine</translation>
    </message>
    <message>
        <source>frist</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>frist {day}</source>
        <translation>frist {day}</translation>
    </message>
    <message>
        <source>frister, årshjul, mine elever, hva som mangler</source>
        <translation>fristar, årshjul, mine elevar, kva som manglar</translation>
    </message>
    <message>
        <source>fritatt fra karakter</source>
        <translation>friteken frå karakter</translation>
    </message>
    <message>
        <source>fritatt fra å vurdere</source>
        <translation>friteken frå å vurdere</translation>
    </message>
    <message>
        <source>fryst {day}</source>
        <translation>fryst {day}</translation>
    </message>
    <message>
        <source>fryste tall slettet</source>
        <translation>fryste tal sletta</translation>
    </message>
    <message>
        <source>full IOP</source>
        <translation>full IOP</translation>
    </message>
    <message>
        <source>fullføre</source>
        <translation>fullføre</translation>
    </message>
    <message>
        <source>fullføre evalueringen</source>
        <translation>fullføre evalueringa</translation>
    </message>
    <message>
        <source>fullført</source>
        <translation>fullført</translation>
    </message>
    <message>
        <source>fullført vurdering rettet</source>
        <translation>fullført vurdering retta</translation>
    </message>
    <message>
        <source>fullført {day}</source>
        <translation>fullført {day}</translation>
    </message>
    <message>
        <source>fysisk tilrettelegging og hjelpemidler</source>
        <translation>fysisk tilrettelegging og hjelpemiddel</translation>
    </message>
    <message>
        <source>fødselsår</source>
        <translation>fødselsår</translation>
    </message>
    <message>
        <source>fødselsåret kan ikke leses, eller kan leses på flere måter; skriv for eksempel 03.05.2016</source>
        <translation>fødselsåret kan ikkje lesast, eller kan lesast på fleire måtar; skriv til dømes 03.05.2016</translation>
    </message>
    <message>
        <source>følger læreplanen</source>
        <translation>følgjer læreplanen</translation>
    </message>
    <message>
        <source>følger steg {step}, {name}</source>
        <translation>følgjer steg {step}, {name}</translation>
    </message>
    <message>
        <source>før planen begynte</source>
        <translation>før planen tok til</translation>
    </message>
    <message>
        <source>før planåret</source>
        <translation>før planåret</translation>
    </message>
    <message>
        <source>før sto det {stood} · grunn: {reason}</source>
        <translation>før stod det {stood} · grunn: {reason}</translation>
    </message>
    <message>
        <source>før vedtaket</source>
        <translation>før vedtaket</translation>
    </message>
    <message>
        <source>gi den nye et nummer</source>
        <translation>gi den nye eit nummer</translation>
    </message>
    <message>
        <source>gi tilgang til årsrapporten</source>
        <translation>gi tilgang til årsrapporten</translation>
    </message>
    <message>
        <source>gitt</source>
        <translation>gitt</translation>
    </message>
    <message>
        <source>gitt av</source>
        <translation>gitt av</translation>
    </message>
    <message>
        <source>gitt {day}</source>
        <translation>gitt {day}</translation>
    </message>
    <message>
        <source>gjelder</source>
        <translation>gjeld</translation>
    </message>
    <message>
        <source>gjelder fra</source>
        <translation>gjeld frå</translation>
    </message>
    <message>
        <source>gjelder til</source>
        <translation>gjeld til</translation>
    </message>
    <message>
        <source>gjelder til {day}</source>
        <translation>gjeld til {day}</translation>
    </message>
    <message>
        <source>gjennomføring</source>
        <translation>gjennomføring</translation>
    </message>
    <message>
        <source>gjennomgått i møte, kopi på papir</source>
        <translation>gjennomgått i møte, kopi på papir</translation>
    </message>
    <message>
        <source>gjort om igjen</source>
        <translation>gjort om att</translation>
    </message>
    <message>
        <source>gjør om igjen</source>
        <translation>gjer om igjen</translation>
    </message>
    <message>
        <source>grunn</source>
        <translation>grunn</translation>
    </message>
    <message>
        <source>grunn til endring skrevet</source>
        <translation>grunn til endring skriven</translation>
    </message>
    <message>
        <source>grunnlag</source>
        <translation>grunnlag</translation>
    </message>
    <message>
        <source>gruppe</source>
        <translation>gruppe</translation>
    </message>
    <message>
        <source>gå til eleven. I søkefeltet: gå til den første</source>
        <translation>gå til eleven. I søkjefeltet: gå til den første</translation>
    </message>
    <message>
        <source>går bra</source>
        <translation>går bra</translation>
    </message>
    <message>
        <source>halvår</source>
        <translation>halvår</translation>
    </message>
    <message>
        <source>halvårsevaluering</source>
        <translation>halvårsevaluering</translation>
    </message>
    <message>
        <source>halvårsevaluering, årsevaluering, halvårsvurdering, mestring, måloppnåelse</source>
        <translation>halvårsevaluering, årsevaluering, halvårsvurdering, meistring, måloppnåing</translation>
    </message>
    <message>
        <source>halvårsevalueringen</source>
        <translation>halvårsevalueringa</translation>
    </message>
    <message>
        <source>halvårsvurdering laget</source>
        <translation>halvårsvurdering laga</translation>
    </message>
    <message>
        <source>har foreslått et mål</source>
        <translation>har foreslått eit mål</translation>
    </message>
    <message>
        <source>har ingen tekst</source>
        <translation>har ingen tekst</translation>
    </message>
    <message>
        <source>har kriterium</source>
        <translation>har kriterium</translation>
    </message>
    <message>
        <source>har kvalitetssikret en plan</source>
        <translation>har kvalitetssikra ein plan</translation>
    </message>
    <message>
        <source>har lærerkompetanse</source>
        <translation>har lærarkompetanse</translation>
    </message>
    <message>
        <source>har skrevet en observasjon</source>
        <translation>har skrive ein observasjon</translation>
    </message>
    <message>
        <source>har vurdert mål</source>
        <translation>har vurdert mål</translation>
    </message>
    <message>
        <source>har vært med på å bli enige om mål</source>
        <translation>har vore med på å bli samde om mål</translation>
    </message>
    <message>
        <source>hel</source>
        <translation>heil</translation>
    </message>
    <message>
        <source>hele arkivet</source>
        <translation>heile arkivet</translation>
    </message>
    <message>
        <source>hele bredden</source>
        <translation>heile breidda</translation>
    </message>
    <message>
        <source>hele siden</source>
        <translation>heile sida</translation>
    </message>
    <message>
        <source>hele året</source>
        <translation>heile året</translation>
    </message>
    <message>
        <source>helsestasjonen</source>
        <translation>helsestasjonen</translation>
    </message>
    <message>
        <source>helsesykepleier</source>
        <translation>helsesjukepleiar</translation>
    </message>
    <message>
        <source>helt enige</source>
        <translation>heilt einige</translation>
    </message>
    <message>
        <source>heltall</source>
        <translation>heiltal</translation>
    </message>
    <message>
        <source>hent tilbake, gjenopprette, backup</source>
        <translation>hent tilbake, gjenopprette, backup</translation>
    </message>
    <message>
        <source>her kan det stå {roles}</source>
        <translation>her kan det stå {roles}</translation>
    </message>
    <message>
        <source>her mangler en tekst</source>
        <translation>her manglar ein tekst</translation>
    </message>
    <message>
        <source>her skal det stå hvilket nivå målet er nådd fra: 2 til {top}</source>
        <translation>her skal det stå kva nivå målet er nådd frå: 2 til {top}</translation>
    </message>
    <message>
        <source>her skal det stå objekter</source>
        <translation>her skal det stå objekt</translation>
    </message>
    <message>
        <source>her skal det stå true eller false</source>
        <translation>her skal det stå true eller false</translation>
    </message>
    <message>
        <source>her skal det stå {wanted}, ikke {got}</source>
        <translation>her skal det stå {wanted}, ikkje {got}</translation>
    </message>
    <message>
        <source>her skal det stå «midyear» eller «annual»</source>
        <translation>her skal det stå «midyear» eller «annual»</translation>
    </message>
    <message>
        <source>her skal det stå «{wanted}»</source>
        <translation>her skal det stå «{wanted}»</translation>
    </message>
    <message>
        <source>historikk: hvordan det sto før hver endring, og hvem som endret</source>
        <translation>historikk: korleis det stod før kvar endring, og kven som endra</translation>
    </message>
    <message>
        <source>historikken til feltet du står i; Esc fører tilbake</source>
        <translation>historikken til feltet du står i; Esc fører tilbake</translation>
    </message>
    <message>
        <source>hjelp til det du ser</source>
        <translation>hjelp til det du ser</translation>
    </message>
    <message>
        <source>holdt</source>
        <translation>halden</translation>
    </message>
    <message>
        <source>holdt {day}</source>
        <translation>halden {day}</translation>
    </message>
    <message>
        <source>hva</source>
        <translation>kva</translation>
    </message>
    <message>
        <source>hva nå: videreføres, justeres, avsluttes</source>
        <translation>kva no: blir vidareført, blir justert, blir avslutta</translation>
    </message>
    <message>
        <source>hva som velges bort</source>
        <translation>kva som blir valt bort</translation>
    </message>
    <message>
        <source>hvem som administrerer arkivet</source>
        <translation>kven som administrerer arkivet</translation>
    </message>
    <message>
        <source>hvem som er i teamet</source>
        <translation>kven som er i teamet</translation>
    </message>
    <message>
        <source>hvem som har fått den</source>
        <translation>kven som har fått han</translation>
    </message>
    <message>
        <source>hvem som sitter her</source>
        <translation>kven som sit her</translation>
    </message>
    <message>
        <source>hvem som tok del i det dere er enige om</source>
        <translation>kven som tok del i det de er einige om</translation>
    </message>
    <message>
        <source>hvem som var med</source>
        <translation>kven som var med</translation>
    </message>
    <message>
        <source>hvor lenge elever beholdes</source>
        <translation>kor lenge elevar blir behaldne</translation>
    </message>
    <message>
        <source>hvordan</source>
        <translation>korleis</translation>
    </message>
    <message>
        <source>hvordan dere spurte</source>
        <translation>korleis de spurde</translation>
    </message>
    <message>
        <source>hvordan det går</source>
        <translation>korleis det går</translation>
    </message>
    <message>
        <source>hvordan det observeres</source>
        <translation>korleis det blir observert</translation>
    </message>
    <message>
        <source>hvorfor det ikke er arbeidet med</source>
        <translation>kvifor det ikkje er arbeidd med</translation>
    </message>
    <message>
        <source>hvorfor det sluttet</source>
        <translation>kvifor det slutta</translation>
    </message>
    <message>
        <source>hvorfor ikke spurt</source>
        <translation>kvifor ikkje spurd</translation>
    </message>
    <message>
        <source>hvorfor slik</source>
        <translation>kvifor slik</translation>
    </message>
    <message>
        <source>i bruk</source>
        <translation>i bruk</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>i en gruppe</source>
        <translation>i ei gruppe</translation>
    </message>
    <message>
        <source>i farger</source>
        <translation>i fargar</translation>
    </message>
    <message>
        <source>i flere situasjoner</source>
        <translation>i fleire situasjonar</translation>
    </message>
    <message>
        <source>i klassen</source>
        <translation>i klassen</translation>
    </message>
    <message>
        <source>i planåret</source>
        <translation>i planåret</translation>
    </message>
    <message>
        <source>id-en er ikke en UUID</source>
        <translation>id-en er ikkje ein UUID</translation>
    </message>
    <message>
        <source>id-en skal ligne «vaart-nettverk/1», og ikke begynne med «ioplab-»</source>
        <translation>id-en skal likne «vaart-nettverk/1», og ikkje byrje med «ioplab-»</translation>
    </message>
    <message>
        <source>ikke arbeidet med</source>
        <translation>ikkje arbeidd med</translation>
    </message>
    <message>
        <source>ikke avgjort</source>
        <translation>ikkje avgjort</translation>
    </message>
    <message>
        <source>ikke avvik</source>
        <translation>ikkje avvik</translation>
    </message>
    <message>
        <source>ikke begynt</source>
        <translation>ikkje starta</translation>
    </message>
    <message>
        <source>ikke beregnet</source>
        <translation>ikkje rekna ut</translation>
    </message>
    <message>
        <source>ikke blant de ansatte lenger</source>
        <translation>ikkje blant dei tilsette lenger</translation>
    </message>
    <message>
        <source>ikke ferdig</source>
        <translation>ikkje ferdig</translation>
    </message>
    <message>
        <source>ikke fjernet; de går ut etter hvert</source>
        <translation>ikkje fjerna; dei går ut etter kvart</translation>
    </message>
    <message>
        <source>ikke ført</source>
        <translation>ikkje ført</translation>
    </message>
    <message>
        <source>ikke gitt ennå</source>
        <translation>ikkje gitt enno</translation>
    </message>
    <message>
        <source>ikke installert</source>
        <translation>ikkje installert</translation>
    </message>
    <message>
        <source>ikke invitert</source>
        <translation>ikkje invitert</translation>
    </message>
    <message>
        <source>ikke lest gjennom ennå</source>
        <translation>ikkje lesen gjennom enno</translation>
    </message>
    <message>
        <source>ikke lærerkompetanse</source>
        <translation>ikkje lærarkompetanse</translation>
    </message>
    <message>
        <source>ikke mottatt</source>
        <translation>ikkje motteken</translation>
    </message>
    <message>
        <source>ikke noe</source>
        <translation>ikkje noko</translation>
    </message>
    <message>
        <source>ikke nødvendig</source>
        <translation>ikkje nødvendig</translation>
    </message>
    <message>
        <source>ikke relevant</source>
        <translation>ikkje relevant</translation>
    </message>
    <message>
        <source>ikke skrevet ennå</source>
        <translation>ikkje skrive enno</translation>
    </message>
    <message>
        <source>ikke startet</source>
        <translation>ikkje starta</translation>
    </message>
    <message>
        <source>ikke tatt inn</source>
        <translation>ikkje teke inn</translation>
    </message>
    <message>
        <source>ikke tatt ut: {why}</source>
        <translation>ikkje teke ut: {why}</translation>
    </message>
    <message>
        <source>ikke unntak</source>
        <translation>ikkje unntak</translation>
    </message>
    <message>
        <source>ikke valgt blant de ansatte</source>
        <translation>ikkje vald blant dei tilsette</translation>
    </message>
    <message>
        <source>ikke vurdert</source>
        <translation>ikkje vurdert</translation>
    </message>
    <message>
        <source>ikke vurdert ved årets slutt</source>
        <translation>ikkje vurdert ved slutten av året</translation>
    </message>
    <message>
        <source>indikator ført for hånd</source>
        <translation>indikator ført for hand</translation>
    </message>
    <message>
        <source>indikator ført for hånd endret</source>
        <translation>indikator ført for hand endra</translation>
    </message>
    <message>
        <source>indikator ført for hånd tatt bort</source>
        <translation>indikator ført for hand teken bort</translation>
    </message>
    <message>
        <source>individuelt tilrettelagt opplæring (ITO)</source>
        <translation>individuelt tilrettelagd opplæring (ITO)</translation>
    </message>
    <message>
        <source>indre eller ytre team</source>
        <translation>indre eller ytre team</translation>
    </message>
    <message>
        <source>indre team</source>
        <translation>indre team</translation>
    </message>
    <message>
        <source>ingen</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>ingen IOP dette skoleåret</source>
        <translation>ingen IOP dette skuleåret</translation>
    </message>
    <message>
        <source>ingen IOP for {year}</source>
        <translation>ingen IOP for {year}</translation>
    </message>
    <message>
        <source>ingen filer lest inn</source>
        <translation>ingen filer lesne inn</translation>
    </message>
    <message>
        <source>ingen forskjell regnes ut: en av gruppene har under {fewest} elever</source>
        <translation>ingen skilnad er rekna ut: ei av gruppene har under {fewest} elevar</translation>
    </message>
    <message>
        <source>ingen har fått den ennå</source>
        <translation>ingen har fått han enno</translation>
    </message>
    <message>
        <source>ingen mål vurdert</source>
        <translation>ingen mål vurderte</translation>
    </message>
    <message>
        <source>ingenting</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>innen ett nivå</source>
        <translation>innan eitt nivå</translation>
    </message>
    <message>
        <source>innhold</source>
        <translation>innhald</translation>
    </message>
    <message>
        <source>innhold eller gjennomføring i {count} fag</source>
        <translation>innhald eller gjennomføring i {count} fag</translation>
    </message>
    <message>
        <source>innhold og gjennomføring endret</source>
        <translation>innhald og gjennomføring endra</translation>
    </message>
    <message>
        <source>intensiv opplæring endret</source>
        <translation>intensiv opplæring endra</translation>
    </message>
    <message>
        <source>intensiv opplæring lagt til</source>
        <translation>intensiv opplæring lagd til</translation>
    </message>
    <message>
        <source>intensiv opplæring tatt bort</source>
        <translation>intensiv opplæring teken bort</translation>
    </message>
    <message>
        <source>intervallet dekker ikke 0</source>
        <translation>intervallet dekkjer ikkje 0</translation>
    </message>
    <message>
        <source>invitasjon til samtale laget</source>
        <translation>invitasjon til samtale laga</translation>
    </message>
    <message>
        <source>invitert</source>
        <translation>invitert</translation>
    </message>
    <message>
        <source>invitert, venter svar</source>
        <translation>invitert, ventar svar</translation>
    </message>
    <message>
        <source>ioplab</source>
        <translation>ioplab</translation>
    </message>
    <message>
        <source>ioplab: Beklager, her er det en feil i ioplab. Ingenting er ødelagt.</source>
        <translation>ioplab: Beklagar, her er det ein feil i ioplab. Ingenting er øydelagt.</translation>
    </message>
    <message>
        <source>ioplabs mestringsskala</source>
        <translation>meistringsskalaen til ioplab</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>januar</source>
        <translation>januar</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>justeres</source>
        <translation>blir justert</translation>
    </message>
    <message>
        <source>kalenderfil laget</source>
        <translation>kalenderfil laga</translation>
    </message>
    <message>
        <source>kan avvike fra læreplanen</source>
        <translation>kan avvike frå læreplanen</translation>
    </message>
    <message>
        <source>kan ikke lages ennå: evalueringen er ikke startet</source>
        <translation>kan ikkje lagast enno: evalueringa er ikkje starta</translation>
    </message>
    <message>
        <source>kan ikke skilles fra tilfeldig variasjon</source>
        <translation>kan ikkje skiljast frå tilfeldig variasjon</translation>
    </message>
    <message>
        <source>karakter</source>
        <translation>karakter</translation>
    </message>
    <message>
        <source>kilde</source>
        <translation>kjelde</translation>
    </message>
    <message>
        <source>kildens dato</source>
        <translation>datoen til kjelda</translation>
    </message>
    <message>
        <source>klasse</source>
        <translation>klasse</translation>
    </message>
    <message>
        <source>klasse {name}</source>
        <translation>klasse {name}</translation>
    </message>
    <message>
        <source>klassen er blitt en dato i regnearket</source>
        <translation>klassen er blitt ein dato i reknearket</translation>
    </message>
    <message>
        <source>klassens plan</source>
        <translation>planen til klassen</translation>
    </message>
    <message>
        <source>knappen øverst: start, lever, godta, fullfør</source>
        <translation>knappen øvst: start, lever, godta, fullfør</translation>
    </message>
    <message>
        <source>kode</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>kollegasjekk</source>
        <translation>kollegasjekk</translation>
    </message>
    <message>
        <source>kollegasjekk skrevet inn</source>
        <translation>kollegasjekk skriven inn</translation>
    </message>
    <message>
        <source>kommentar</source>
        <translation>kommentar</translation>
    </message>
    <message>
        <source>kommer</source>
        <translation>kjem</translation>
    </message>
    <message>
        <source>kompetansemål</source>
        <translation>kompetansemål</translation>
    </message>
    <message>
        <source>kompetansemålsettet finnes ikke i filen</source>
        <translation>kompetansemålsettet finst ikkje i fila</translation>
    </message>
    <message>
        <source>kontaktlærer</source>
        <translation>kontaktlærar</translation>
    </message>
    <message>
        <source>kopier tabellen</source>
        <translation>kopier tabellen</translation>
    </message>
    <message>
        <source>krav</source>
        <translation>krav</translation>
    </message>
    <message>
        <source>kriterium</source>
        <translation>kriterium</translation>
    </message>
    <message>
        <source>kriterium i {count} mål</source>
        <translation>kriterium i {count} mål</translation>
    </message>
    <message>
        <source>kriterium: {text}</source>
        <translation>kriterium: {text}</translation>
    </message>
    <message>
        <source>kryss av målet. Enter legger til det som er krysset av, Esc går tilbake</source>
        <translation>kryss av målet. Enter legg til det som er kryssa av, Esc går tilbake</translation>
    </message>
    <message>
        <source>lage neste års plan</source>
        <translation>lage planen for neste år</translation>
    </message>
    <message>
        <source>lagre svarfilen</source>
        <translation>lagre svarfila</translation>
    </message>
    <message>
        <source>leder</source>
        <translation>leiar</translation>
    </message>
    <message>
        <source>legge til elev, registrere elev</source>
        <translation>leggje til elev, registrere elev</translation>
    </message>
    <message>
        <source>lengre tid enn noen har</source>
        <translation>lengre tid enn nokon har</translation>
    </message>
    <message>
        <source>lesing</source>
        <translation>lesing</translation>
    </message>
    <message>
        <source>levert</source>
        <translation>levert</translation>
    </message>
    <message>
        <source>listen skal ha {wanted} ledd</source>
        <translation>lista skal ha {wanted} ledd</translation>
    </message>
    <message>
        <source>listen til venstre</source>
        <translation>lista til venstre</translation>
    </message>
    <message>
        <source>litt av hvert</source>
        <translation>litt av kvart</translation>
    </message>
    <message>
        <source>logg: hvem som har sett på, endret og tatt ut</source>
        <translation>logg: kven som har sett på, endra og teke ut</translation>
    </message>
    <message>
        <source>loggen tatt ut</source>
        <translation>loggen teken ut</translation>
    </message>
    <message>
        <source>lukk spørsmålet om hvordan det skal lagres</source>
        <translation>lukk spørsmålet om korleis det skal lagrast</translation>
    </message>
    <message>
        <source>lukk spørsmålet om tilgang eller nødnøkkel</source>
        <translation>lukk spørsmålet om tilgang eller naudnøkkel</translation>
    </message>
    <message>
        <source>lås</source>
        <translation>lås</translation>
    </message>
    <message>
        <source>lås, og spør hvem som kommer</source>
        <translation>lås, og spør kven som kjem</translation>
    </message>
    <message>
        <source>læremidler</source>
        <translation>læremiddel</translation>
    </message>
    <message>
        <source>læreplan</source>
        <translation>læreplan</translation>
    </message>
    <message>
        <source>læreplanen finnes ikke i filen</source>
        <translation>læreplanen finst ikkje i fila</translation>
    </message>
    <message>
        <source>lærer</source>
        <translation>lærar</translation>
    </message>
    <message>
        <source>lærertimer</source>
        <translation>lærartimar</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>mangler</source>
        <translation>manglar</translation>
    </message>
    <message>
        <source>manifest.json: kontrollsummer (SHA-256) av filene</source>
        <translation>manifest.json: kontrollsummar (SHA-256) av filene</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>maskinen husker</source>
        <translation>maskina hugsar</translation>
    </message>
    <message>
        <source>maskinen husker ikke lenger</source>
        <translation>maskina hugsar ikkje lenger</translation>
    </message>
    <message>
        <source>med en påminning</source>
        <translation>med ei påminning</translation>
    </message>
    <message>
        <source>med mye hjelp</source>
        <translation>med mykje hjelp</translation>
    </message>
    <message>
        <source>meg</source>
        <translation>meg</translation>
    </message>
    <message>
        <source>mellomrom</source>
        <translation>mellomrom</translation>
    </message>
    <message>
        <source>mengde</source>
        <translation>mengd</translation>
    </message>
    <message>
        <source>merknad</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>mestringsskalaen byttet</source>
        <translation>meistringsskalaen bytt</translation>
    </message>
    <message>
        <source>mestringsskalaen er ikke installert</source>
        <translation>meistringsskalaen er ikkje installert</translation>
    </message>
    <message>
        <source>mestringsskalaen mangler eller er ikke hel</source>
        <translation>meistringsskalaen manglar eller er ikkje heil</translation>
    </message>
    <message>
        <source>miljøarbeider</source>
        <translation>miljøarbeidar</translation>
    </message>
    <message>
        <source>miljøterapeut</source>
        <translation>miljøterapeut</translation>
    </message>
    <message>
        <source>mottatt</source>
        <translation>motteken</translation>
    </message>
    <message>
        <source>mottatt {day}</source>
        <translation>motteken {day}</translation>
    </message>
    <message>
        <source>mål</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>mål avsluttet</source>
        <translation>mål avslutta</translation>
    </message>
    <message>
        <source>mål endret</source>
        <translation>mål endra</translation>
    </message>
    <message>
        <source>mål hentet fra i fjor</source>
        <translation>mål henta frå i fjor</translation>
    </message>
    <message>
        <source>mål hentet inn</source>
        <translation>mål henta inn</translation>
    </message>
    <message>
        <source>mål i fag</source>
        <translation>mål i fag</translation>
    </message>
    <message>
        <source>mål i {count} fag</source>
        <translation>mål i {count} fag</translation>
    </message>
    <message>
        <source>mål i {subjects}</source>
        <translation>mål i {subjects}</translation>
    </message>
    <message>
        <source>mål lagt til</source>
        <translation>mål lagt til</translation>
    </message>
    <message>
        <source>mål satt</source>
        <translation>mål sette</translation>
    </message>
    <message>
        <source>mål tatt bort</source>
        <translation>mål teke bort</translation>
    </message>
    <message>
        <source>mål vurdert</source>
        <translation>mål vurdert</translation>
    </message>
    <message>
        <source>mål vurdert av to</source>
        <translation>mål vurderte av to</translation>
    </message>
    <message>
        <source>målbanken og Fra i fjor</source>
        <translation>målbanken og Frå i fjor</translation>
    </message>
    <message>
        <source>målene flyttet</source>
        <translation>måla flytta</translation>
    </message>
    <message>
        <source>målet er vurdert to ganger</source>
        <translation>målet er vurdert to gonger</translation>
    </message>
    <message>
        <source>målet er vurdert to ganger av samme person</source>
        <translation>målet er vurdert to gonger av same person</translation>
    </message>
    <message>
        <source>målet har to av elevens egne vurderinger</source>
        <translation>målet har to av eleven sine eigne vurderingar</translation>
    </message>
    <message>
        <source>målet har to omforente vurderinger</source>
        <translation>målet har to omforeinte vurderingar</translation>
    </message>
    <message>
        <source>målet kan ikke både ha et nivå og være ikke arbeidet med</source>
        <translation>målet kan ikkje både ha eit nivå og vere ikkje arbeidd med</translation>
    </message>
    <message>
        <source>målet mangler nivå, eller grunn til at det ikke er arbeidet med</source>
        <translation>målet manglar nivå, eller grunn til at det ikkje er arbeidd med</translation>
    </message>
    <message>
        <source>målets ordlyd endret</source>
        <translation>ordlyden i målet endra</translation>
    </message>
    <message>
        <source>målvalg</source>
        <translation>målval</translation>
    </message>
    <message>
        <source>møte med PPT</source>
        <translation>møte med PPT</translation>
    </message>
    <message>
        <source>navnet er for langt</source>
        <translation>namnet er for langt</translation>
    </message>
    <message>
        <source>navnet mangler eller kan ikke leses</source>
        <translation>namnet manglar eller kan ikkje lesast</translation>
    </message>
    <message>
        <source>nei</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>neste lenke, og følg den</source>
        <translation>neste lenkje, og følg ho</translation>
    </message>
    <message>
        <source>neste og forrige felt, også ut av en tabell</source>
        <translation>neste og førre felt, også ut av ein tabell</translation>
    </message>
    <message>
        <source>neste oppgave, og vis elevene som mangler den</source>
        <translation>neste oppgåve, og vis elevane som manglar ho</translation>
    </message>
    <message>
        <source>neste overskrift, og sorter</source>
        <translation>neste overskrift, og sorter</translation>
    </message>
    <message>
        <source>neste sted, og inn på siden</source>
        <translation>neste stad, og inn på sida</translation>
    </message>
    <message>
        <source>neste års plan begynt</source>
        <translation>planen for neste år starta</translation>
    </message>
    <message>
        <source>nivå</source>
        <translation>nivå</translation>
    </message>
    <message>
        <source>nivå {level}</source>
        <translation>nivå {level}</translation>
    </message>
    <message>
        <source>nivå {level} av {count}</source>
        <translation>nivå {level} av {count}</translation>
    </message>
    <message>
        <source>nivåene er ikke skalaens</source>
        <translation>nivåa er ikkje dei i skalaen</translation>
    </message>
    <message>
        <source>nivåene skal være nummerert 1, 2, 3 …, lavest først</source>
        <translation>nivåa skal vere nummererte 1, 2, 3 …, lågast først</translation>
    </message>
    <message>
        <source>noen minutter eller mindre</source>
        <translation>nokre minutt eller mindre</translation>
    </message>
    <message>
        <source>noen satt på listen over dem som skal levere tall</source>
        <translation>nokon sett på lista over dei som skal levere tal</translation>
    </message>
    <message>
        <source>noen tatt av listen over dem som skal levere tall</source>
        <translation>nokon teken av lista over dei som skal levere tal</translation>
    </message>
    <message>
        <source>notat</source>
        <translation>notat</translation>
    </message>
    <message>
        <source>november</source>
        <translation>november</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>ny nødnøkkel laget</source>
        <translation>ny naudnøkkel laga</translation>
    </message>
    <message>
        <source>ny nøkkel godtatt fra noen som leverer tall</source>
        <translation>ny nøkkel godteken frå nokon som leverer tal</translation>
    </message>
    <message>
        <source>nå</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nådd</source>
        <translation>nådd</translation>
    </message>
    <message>
        <source>når det trengs</source>
        <translation>når det trengst</translation>
    </message>
    <message>
        <source>når i året</source>
        <translation>når i året</translation>
    </message>
    <message>
        <source>nødnøkkelen tatt vare på</source>
        <translation>naudnøkkelen teken vare på</translation>
    </message>
    <message>
        <source>nøkkelen har feil form</source>
        <translation>nøkkelen har feil form</translation>
    </message>
    <message>
        <source>nøklene til dem som leverer tall, husket</source>
        <translation>nøklane til dei som leverer tal, hugsa</translation>
    </message>
    <message>
        <source>observasjon rettet</source>
        <translation>observasjon retta</translation>
    </message>
    <message>
        <source>observasjon skrevet</source>
        <translation>observasjon skriven</translation>
    </message>
    <message>
        <source>observasjon tatt bort</source>
        <translation>observasjon teken bort</translation>
    </message>
    <message>
        <source>observert</source>
        <translation>observert</translation>
    </message>
    <message>
        <source>observert, elevarbeid, prøve, etter hukommelsen</source>
        <translation>observert, elevarbeid, prøve, etter minnet</translation>
    </message>
    <message>
        <source>offentlig</source>
        <translation>offentleg</translation>
    </message>
    <message>
        <source>offentlig utgave</source>
        <translation>offentleg utgåve</translation>
    </message>
    <message>
        <source>og</source>
        <translation>og</translation>
    </message>
    <message>
        <source>og {count} til</source>
        <translation>og {count} til</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>om 1 dag</source>
        <translation>om 1 dag</translation>
    </message>
    <message>
        <source>om {days} dager</source>
        <translation>om {days} dagar</translation>
    </message>
    <message>
        <source>omforent vurdering</source>
        <translation>omforeint vurdering</translation>
    </message>
    <message>
        <source>område</source>
        <translation>område</translation>
    </message>
    <message>
        <source>omtrent {count} døgn</source>
        <translation>omtrent {count} døgn</translation>
    </message>
    <message>
        <source>omtrent {count} måneder</source>
        <translation>omtrent {count} månader</translation>
    </message>
    <message>
        <source>omtrent {count} timer</source>
        <translation>omtrent {count} timar</translation>
    </message>
    <message>
        <source>omtrent {count} år</source>
        <translation>omtrent {count} år</translation>
    </message>
    <message>
        <source>oppgave</source>
        <translation>oppgåve</translation>
    </message>
    <message>
        <source>oppgave i årshjulet krysset av</source>
        <translation>oppgåve i årshjulet kryssa av</translation>
    </message>
    <message>
        <source>oppgave lagt til i årshjulet</source>
        <translation>oppgåve lagd til i årshjulet</translation>
    </message>
    <message>
        <source>oppgave tatt ut av årshjulet</source>
        <translation>oppgåve teken ut av årshjulet</translation>
    </message>
    <message>
        <source>oppgaver og tempo</source>
        <translation>oppgåver og tempo</translation>
    </message>
    <message>
        <source>opplysninger om eleven endret</source>
        <translation>opplysningar om eleven endra</translation>
    </message>
    <message>
        <source>oppsett, språk, tekststørrelse, årshjul</source>
        <translation>oppsett, språk, tekststorleik, årshjul</translation>
    </message>
    <message>
        <source>ord</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>organisering</source>
        <translation>organisering</translation>
    </message>
    <message>
        <source>overalt</source>
        <translation>overalt</translation>
    </message>
    <message>
        <source>overganger</source>
        <translation>overgangar</translation>
    </message>
    <message>
        <source>oversikt over opplæringen</source>
        <translation>oversikt over opplæringa</translation>
    </message>
    <message>
        <source>papir</source>
        <translation>papir</translation>
    </message>
    <message>
        <source>passordfrase byttet</source>
        <translation>passordfrase bytt</translation>
    </message>
    <message>
        <source>passordfrase, passord, nødnøkkel, gi tilgang, husk på denne maskinen</source>
        <translation>passordfrase, passord, naudnøkkel, gi tilgang, hugs på denne maskina</translation>
    </message>
    <message>
        <source>personlig assistanse</source>
        <translation>personleg assistanse</translation>
    </message>
    <message>
        <source>pil opp, pil ned</source>
        <translation>pil opp, pil ned</translation>
    </message>
    <message>
        <source>pil opp, pil ned, Enter</source>
        <translation>pil opp, pil ned, Enter</translation>
    </message>
    <message>
        <source>pil venstre, pil høyre</source>
        <translation>pil venstre, pil høgre</translation>
    </message>
    <message>
        <source>pil venstre, pil høyre, mellomrom</source>
        <translation>pil venstre, pil høgre, mellomrom</translation>
    </message>
    <message>
        <source>piltastene, Enter</source>
        <translation>piltastane, Enter</translation>
    </message>
    <message>
        <source>plan begynt</source>
        <translation>plan starta</translation>
    </message>
    <message>
        <source>plan og mål</source>
        <translation>plan og mål</translation>
    </message>
    <message>
        <source>plan.json: alle opplysningene, slik et annet program kan lese dem (formatet ioplab-plan/1)</source>
        <translation>plan.json: alle opplysningane, slik eit anna program kan lese dei (formatet ioplab-plan/1)</translation>
    </message>
    <message>
        <source>planen</source>
        <translation>planen</translation>
    </message>
    <message>
        <source>planen avsluttet</source>
        <translation>planen avslutta</translation>
    </message>
    <message>
        <source>planen endret</source>
        <translation>planen endra</translation>
    </message>
    <message>
        <source>planen er tatt i bruk {day}</source>
        <translation>planen er teken i bruk {day}</translation>
    </message>
    <message>
        <source>planen tatt i bruk</source>
        <translation>planen teken i bruk</translation>
    </message>
    <message>
        <source>planer lest inn</source>
        <translation>planar lesne inn</translation>
    </message>
    <message>
        <source>planer tatt ut som fil</source>
        <translation>planar tekne ut som fil</translation>
    </message>
    <message>
        <source>prøve</source>
        <translation>prøve</translation>
    </message>
    <message>
        <source>på dagen</source>
        <translation>på dagen</translation>
    </message>
    <message>
        <source>påbegynt</source>
        <translation>påbyrja</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>rad om tilgang til årsrapporten tatt bort</source>
        <translation>rad om tilgang til årsrapporten teken bort</translation>
    </message>
    <message>
        <source>raden har et fødselsnummer i en kolonne som tas inn</source>
        <translation>rada har eit fødselsnummer i ein kolonne som blir teken inn</translation>
    </message>
    <message>
        <source>raden har flere celler enn det er kolonner</source>
        <translation>rada har fleire celler enn det er kolonnar</translation>
    </message>
    <message>
        <source>raden ser ut som en sum under listen, ikke en elev</source>
        <translation>rada ser ut som ein sum under lista, ikkje ein elev</translation>
    </message>
    <message>
        <source>rapport med tall lagret</source>
        <translation>rapport med tal lagra</translation>
    </message>
    <message>
        <source>refleksjon over tallene skrevet</source>
        <translation>refleksjon over tala skriven</translation>
    </message>
    <message>
        <source>regel</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>regning</source>
        <translation>rekning</translation>
    </message>
    <message>
        <source>rekkefølgen målene står i</source>
        <translation>rekkjefølgja måla står i</translation>
    </message>
    <message>
        <source>rektor</source>
        <translation>rektor</translation>
    </message>
    <message>
        <source>rektor, skoleledelse, indikatorer, måloppnåelse, Excel</source>
        <translation>rektor, skuleleiing, indikatorar, måloppnåing, Excel</translation>
    </message>
    <message>
        <source>ressurser hjemme</source>
        <translation>ressursar heime</translation>
    </message>
    <message>
        <source>rett i ruten</source>
        <translation>rett i ruta</translation>
    </message>
    <message>
        <source>rett inn i et av de ni stegene</source>
        <translation>rett inn i eitt av dei ni stega</translation>
    </message>
    <message>
        <source>rettelsen mangler en grunn</source>
        <translation>rettinga manglar ein grunn</translation>
    </message>
    <message>
        <source>rettelser</source>
        <translation>rettingar</translation>
    </message>
    <message>
        <source>rettet</source>
        <translation>retta</translation>
    </message>
    <message>
        <source>rettet av</source>
        <translation>retta av</translation>
    </message>
    <message>
        <source>rettigheter, tilganger, administrator</source>
        <translation>rettar, tilgangar, administrator</translation>
    </message>
    <message>
        <source>revisjon {when}, {who}
{what}</source>
        <translation>revisjon {when}, {who}
{what}</translation>
    </message>
    <message>
        <source>revisjonene telles fra 1</source>
        <translation>revisjonane blir talde frå 1</translation>
    </message>
    <message>
        <source>rolle</source>
        <translation>rolle</translation>
    </message>
    <message>
        <source>rutine for evaluering</source>
        <translation>rutine for evaluering</translation>
    </message>
    <message>
        <source>råd</source>
        <translation>råd</translation>
    </message>
    <message>
        <source>sakkyndig vurdering</source>
        <translation>sakkunnig vurdering</translation>
    </message>
    <message>
        <source>sakkyndig vurdering endret</source>
        <translation>sakkunnig vurdering endra</translation>
    </message>
    <message>
        <source>sakkyndig vurdering lagt til</source>
        <translation>sakkunnig vurdering lagd til</translation>
    </message>
    <message>
        <source>sakkyndig vurdering tatt bort</source>
        <translation>sakkunnig vurdering teken bort</translation>
    </message>
    <message>
        <source>saksnummer</source>
        <translation>saksnummer</translation>
    </message>
    <message>
        <source>samlet av flere filer</source>
        <translation>samla av fleire filer</translation>
    </message>
    <message>
        <source>samme id er brukt to ganger i filen</source>
        <translation>same id er brukt to gonger i fila</translation>
    </message>
    <message>
        <source>sammen med klassen</source>
        <translation>saman med klassen</translation>
    </message>
    <message>
        <source>sammenheng mellom tilråding og opplæring</source>
        <translation>samanheng mellom tilråding og opplæring</translation>
    </message>
    <message>
        <source>samtale endret</source>
        <translation>samtale endra</translation>
    </message>
    <message>
        <source>samtale med foresatte</source>
        <translation>samtale med føresette</translation>
    </message>
    <message>
        <source>samtale skrevet inn</source>
        <translation>samtale skriven inn</translation>
    </message>
    <message>
        <source>samtale tatt bort</source>
        <translation>samtale teken bort</translation>
    </message>
    <message>
        <source>samtykke</source>
        <translation>samtykke</translation>
    </message>
    <message>
        <source>samtykke til deling endret</source>
        <translation>samtykke til deling endra</translation>
    </message>
    <message>
        <source>samtykke til deling lagt til</source>
        <translation>samtykke til deling lagt til</translation>
    </message>
    <message>
        <source>samtykke til deling tatt bort</source>
        <translation>samtykke til deling teke bort</translation>
    </message>
    <message>
        <source>samtykke {day}: {what}, til {who}</source>
        <translation>samtykke {day}: {what}, til {who}</translation>
    </message>
    <message>
        <source>se</source>
        <translation>sjå</translation>
    </message>
    <message>
        <source>se lisensfilen</source>
        <translation>sjå lisensfila</translation>
    </message>
    <message>
        <source>september</source>
        <translation>september</translation>
    </message>
    <message>
        <source>sett den</source>
        <translation>sett den</translation>
    </message>
    <message>
        <source>sett på</source>
        <translation>sett på</translation>
    </message>
    <message>
        <source>sikkerhetskopier tatt bort</source>
        <translation>tryggingskopiar tekne bort</translation>
    </message>
    <message>
        <source>sjekket</source>
        <translation>sjekka</translation>
    </message>
    <message>
        <source>sjekket av</source>
        <translation>sjekka av</translation>
    </message>
    <message>
        <source>skadet</source>
        <translation>skadd</translation>
    </message>
    <message>
        <source>skala</source>
        <translation>skala</translation>
    </message>
    <message>
        <source>skalaen har ingen nivåer, eller mangler nivået målet er nådd fra</source>
        <translation>skalaen har ingen nivå, eller manglar nivået målet er nådd frå</translation>
    </message>
    <message>
        <source>skolen endret</source>
        <translation>skulen endra</translation>
    </message>
    <message>
        <source>skoleslutt</source>
        <translation>skuleslutt</translation>
    </message>
    <message>
        <source>skolestart</source>
        <translation>skulestart</translation>
    </message>
    <message>
        <source>skoleår</source>
        <translation>skuleår</translation>
    </message>
    <message>
        <source>skoleåret skal skrives som 2026/27</source>
        <translation>skuleåret skal skrivast som 2026/27</translation>
    </message>
    <message>
        <source>skoleåret {year}</source>
        <translation>skuleåret {year}</translation>
    </message>
    <message>
        <source>skrevet</source>
        <translation>skrive</translation>
    </message>
    <message>
        <source>skrevet av</source>
        <translation>skrive av</translation>
    </message>
    <message>
        <source>skriv en observasjon</source>
        <translation>skriv ein observasjon</translation>
    </message>
    <message>
        <source>skriv notat</source>
        <translation>skriv notat</translation>
    </message>
    <message>
        <source>skrive mål i fag</source>
        <translation>skrive mål i fag</translation>
    </message>
    <message>
        <source>skriving</source>
        <translation>skriving</translation>
    </message>
    <message>
        <source>slag</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>slettet</source>
        <translation>sletta</translation>
    </message>
    <message>
        <source>sluttet</source>
        <translation>slutta</translation>
    </message>
    <message>
        <source>slå på én bryter, flytt, velg</source>
        <translation>slå på éin brytar, flytt, vel</translation>
    </message>
    <message>
        <source>som i Vurdering</source>
        <translation>som i Vurdering</translation>
    </message>
    <message>
        <source>spesialpedagog</source>
        <translation>spesialpedagog</translation>
    </message>
    <message>
        <source>språk</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>språk, tekststørrelse, farger, mørkt, lås arkivet etter</source>
        <translation>språk, tekststorleik, fargar, mørkt, lås arkivet etter</translation>
    </message>
    <message>
        <source>spør om passordfrasen, eller går tilbake til siden</source>
        <translation>spør om passordfrasen, eller går tilbake til sida</translation>
    </message>
    <message>
        <source>statistikk, diagram, måloppnåelse, fordeling, utvikling over tid, tall for teamet</source>
        <translation>statistikk, diagram, måloppnåing, fordeling, utvikling over tid, tal for teamet</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>steg</source>
        <translation>steg</translation>
    </message>
    <message>
        <source>steg merket</source>
        <translation>steg merka</translation>
    </message>
    <message>
        <source>steg som ikke trengs</source>
        <translation>steg som ikkje trengst</translation>
    </message>
    <message>
        <source>stegene er 1 til {last}</source>
        <translation>stega er 1 til {last}</translation>
    </message>
    <message>
        <source>styrker</source>
        <translation>styrkar</translation>
    </message>
    <message>
        <source>står som ikke relevant i en evaluering</source>
        <translation>står som ikkje relevant i ei evaluering</translation>
    </message>
    <message>
        <source>større og mindre tekst</source>
        <translation>større og mindre tekst</translation>
    </message>
    <message>
        <source>støtte</source>
        <translation>støtte</translation>
    </message>
    <message>
        <source>svar fra en kollega tatt med</source>
        <translation>svar frå ein kollega teke med</translation>
    </message>
    <message>
        <source>svarer på tilråding</source>
        <translation>svarar på tilråding</translation>
    </message>
    <message>
        <source>svart på hvitt</source>
        <translation>svart på kvitt</translation>
    </message>
    <message>
        <source>søk i hjelpen</source>
        <translation>søk i hjelpa</translation>
    </message>
    <message>
        <source>ta bort favoritten du står på</source>
        <translation>ta bort favoritten du står på</translation>
    </message>
    <message>
        <source>ta planen i bruk</source>
        <translation>ta planen i bruk</translation>
    </message>
    <message>
        <source>ta ut</source>
        <translation>ta ut</translation>
    </message>
    <message>
        <source>tabellen har ikke skalaens nivåer</source>
        <translation>tabellen har ikkje nivåa i skalaen</translation>
    </message>
    <message>
        <source>tabeller</source>
        <translation>tabellar</translation>
    </message>
    <message>
        <source>takket nei</source>
        <translation>takka nei</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>tall fra teamet, fil til rektor</source>
        <translation>tal frå teamet, fil til rektor</translation>
    </message>
    <message>
        <source>tall fryst</source>
        <translation>tal fryste</translation>
    </message>
    <message>
        <source>tall som går opp</source>
        <translation>tal som går opp</translation>
    </message>
    <message>
        <source>tall til rektor laget</source>
        <translation>tal til rektor laga</translation>
    </message>
    <message>
        <source>tallene er delt på noe programmet ikke kjenner</source>
        <translation>tala er delte på noko programmet ikkje kjenner</translation>
    </message>
    <message>
        <source>tallene går ikke opp</source>
        <translation>tala går ikkje opp</translation>
    </message>
    <message>
        <source>tallene lest</source>
        <translation>tala lesne</translation>
    </message>
    <message>
        <source>tallet er for stort</source>
        <translation>talet er for stort</translation>
    </message>
    <message>
        <source>talt {day}</source>
        <translation>talt {day}</translation>
    </message>
    <message>
        <source>tastene der du er</source>
        <translation>tastane der du er</translation>
    </message>
    <message>
        <source>tatt i bruk</source>
        <translation>teken i bruk</translation>
    </message>
    <message>
        <source>tatt inn</source>
        <translation>teke inn</translation>
    </message>
    <message>
        <source>tatt ut</source>
        <translation>teke ut</translation>
    </message>
    <message>
        <source>tatt ut før slettingen, SHA-256 {sha}</source>
        <translation>teke ut før slettinga, SHA-256 {sha}</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>teamet endret</source>
        <translation>teamet endra</translation>
    </message>
    <message>
        <source>teammøte</source>
        <translation>teammøte</translation>
    </message>
    <message>
        <source>tekst</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>teksten er tom</source>
        <translation>teksten er tom</translation>
    </message>
    <message>
        <source>teksten har tegn som ikke kan vises</source>
        <translation>teksten har teikn som ikkje kan visast</translation>
    </message>
    <message>
        <source>telling høst</source>
        <translation>teljing haust</translation>
    </message>
    <message>
        <source>telling skoleslutt</source>
        <translation>teljing skuleslutt</translation>
    </message>
    <message>
        <source>telling vår</source>
        <translation>teljing vår</translation>
    </message>
    <message>
        <source>telt {day}</source>
        <translation>talt {day}</translation>
    </message>
    <message>
        <source>tidligere ordlyd</source>
        <translation>tidlegare ordlyd</translation>
    </message>
    <message>
        <source>tidligere vurderinger</source>
        <translation>tidlegare vurderingar</translation>
    </message>
    <message>
        <source>tidspunktet mangler tidssone</source>
        <translation>tidspunktet manglar tidssone</translation>
    </message>
    <message>
        <source>til</source>
        <translation>til</translation>
    </message>
    <message>
        <source>til Min vurdering, til Enige om</source>
        <translation>til Vurderinga mi, til Einige om</translation>
    </message>
    <message>
        <source>til det neste som må rettes: først kravene, så rådene</source>
        <translation>til det neste som må rettast: først krava, så råda</translation>
    </message>
    <message>
        <source>til {when}, {who}
{what}</source>
        <translation>til {when}, {who}
{what}</translation>
    </message>
    <message>
        <source>tilbake</source>
        <translation>tilbake</translation>
    </message>
    <message>
        <source>tilbake til det du leste</source>
        <translation>tilbake til det du las</translation>
    </message>
    <message>
        <source>tilgang</source>
        <translation>tilgang</translation>
    </message>
    <message>
        <source>tilgang til arkivet gitt</source>
        <translation>tilgang til arkivet gitt</translation>
    </message>
    <message>
        <source>tilgang til arkivet tatt bort</source>
        <translation>tilgang til arkivet teken bort</translation>
    </message>
    <message>
        <source>tilgang til årsrapporten gitt</source>
        <translation>tilgang til årsrapporten gitt</translation>
    </message>
    <message>
        <source>tilpasning</source>
        <translation>tilpassing</translation>
    </message>
    <message>
        <source>tilpasninger</source>
        <translation>tilpassingar</translation>
    </message>
    <message>
        <source>tilrådinger</source>
        <translation>tilrådingar</translation>
    </message>
    <message>
        <source>tilrådinger endret</source>
        <translation>tilrådingar endra</translation>
    </message>
    <message>
        <source>tilsynspraksis</source>
        <translation>tilsynspraksis</translation>
    </message>
    <message>
        <source>tiltak endret</source>
        <translation>tiltak endra</translation>
    </message>
    <message>
        <source>tiltak lagt til</source>
        <translation>tiltak lagt til</translation>
    </message>
    <message>
        <source>tiltak tatt bort</source>
        <translation>tiltak teke bort</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>timar</translation>
    </message>
    <message>
        <source>timer gitt</source>
        <translation>timar gitt</translation>
    </message>
    <message>
        <source>timer i vedtak</source>
        <translation>timar i vedtak</translation>
    </message>
    <message>
        <source>timetallet er under 0 eller for stort</source>
        <translation>timetalet er under 0 eller for stort</translation>
    </message>
    <message>
        <source>to nivåer har samme navn</source>
        <translation>to nivå har same namn</translation>
    </message>
    <message>
        <source>to voksne og jeg</source>
        <translation>to vaksne og eg</translation>
    </message>
    <message>
        <source>tok del: {names}</source>
        <translation>tok del: {names}</translation>
    </message>
    <message>
        <source>trengs innen</source>
        <translation>trengst innan</translation>
    </message>
    <message>
        <source>trinn</source>
        <translation>trinn</translation>
    </message>
    <message>
        <source>trinnet er ikke 1 til 13</source>
        <translation>trinnet er ikkje 1 til 13</translation>
    </message>
    <message>
        <source>true eller false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>trukket</source>
        <translation>trekt</translation>
    </message>
    <message>
        <source>trukket tilbake</source>
        <translation>trekt tilbake</translation>
    </message>
    <message>
        <source>trukket tilbake fra {day}</source>
        <translation>trekt tilbake frå {day}</translation>
    </message>
    <message>
        <source>trykk på knappen</source>
        <translation>trykk på knappen</translation>
    </message>
    <message>
        <source>ukjent</source>
        <translation>ukjend</translation>
    </message>
    <message>
        <source>under {fewest} elever</source>
        <translation>under {fewest} elevar</translation>
    </message>
    <message>
        <source>under {fewest} elever i en av gruppene</source>
        <translation>under {fewest} elevar i ei av gruppene</translation>
    </message>
    <message>
        <source>undersøkelse</source>
        <translation>undersøking</translation>
    </message>
    <message>
        <source>unntak</source>
        <translation>unntak</translation>
    </message>
    <message>
        <source>unntak dokumentert</source>
        <translation>unntak dokumentert</translation>
    </message>
    <message>
        <source>unntak fra kompetansekravet</source>
        <translation>unntak frå kompetansekravet</translation>
    </message>
    <message>
        <source>unntak fra krav om lærer</source>
        <translation>unntak frå krav om lærar</translation>
    </message>
    <message>
        <source>unntak fra kravet om lærer (§ 11-9)</source>
        <translation>unntak frå kravet om lærar (§ 11-9)</translation>
    </message>
    <message>
        <source>unntak tatt tilbake</source>
        <translation>unntak teke tilbake</translation>
    </message>
    <message>
        <source>uten hjelp</source>
        <translation>utan hjelp</translation>
    </message>
    <message>
        <source>utenfor</source>
        <translation>utanfor</translation>
    </message>
    <message>
        <source>utgangspunkt</source>
        <translation>utgangspunkt</translation>
    </message>
    <message>
        <source>utkast</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>utkast, evalueringen er ikke fullført</source>
        <translation>utkast, evalueringa er ikkje fullført</translation>
    </message>
    <message>
        <source>utkast, planen er ikke tatt i bruk</source>
        <translation>utkast, planen er ikkje teken i bruk</translation>
    </message>
    <message>
        <source>utløpt</source>
        <translation>gått ut</translation>
    </message>
    <message>
        <source>vanskelig</source>
        <translation>vanskeleg</translation>
    </message>
    <message>
        <source>vanskelig, litt av hvert, går bra</source>
        <translation>vanskeleg, litt av kvart, går bra</translation>
    </message>
    <message>
        <source>vedtak</source>
        <translation>vedtak</translation>
    </message>
    <message>
        <source>vedtak endret</source>
        <translation>vedtak endra</translation>
    </message>
    <message>
        <source>vedtak lagt til</source>
        <translation>vedtak lagt til</translation>
    </message>
    <message>
        <source>vedtak tatt bort</source>
        <translation>vedtak teke bort</translation>
    </message>
    <message>
        <source>vedtatt</source>
        <translation>vedteke</translation>
    </message>
    <message>
        <source>veien videre</source>
        <translation>vegen vidare</translation>
    </message>
    <message>
        <source>veien videre «{step}»</source>
        <translation>vegen vidare «{step}»</translation>
    </message>
    <message>
        <source>veiledning</source>
        <translation>rettleiing</translation>
    </message>
    <message>
        <source>veiledning, bruksanvisning, taster, hurtigtaster, omvisning, om ioplab, F1</source>
        <translation>rettleiing, bruksrettleiing, tastar, hurtigtastar, omvising, om ioplab, F1</translation>
    </message>
    <message>
        <source>velg alle, velg flere</source>
        <translation>vel alle, vel fleire</translation>
    </message>
    <message>
        <source>velg et kapittel eller et treff, og les det</source>
        <translation>vel eit kapittel eller eit treff, og les det</translation>
    </message>
    <message>
        <source>venter svar</source>
        <translation>ventar svar</translation>
    </message>
    <message>
        <source>verdi</source>
        <translation>verdi</translation>
    </message>
    <message>
        <source>verdien kan ikke leses ({what})</source>
        <translation>verdien kan ikkje lesast ({what})</translation>
    </message>
    <message>
        <source>versjon, lisens, feillogg</source>
        <translation>versjon, lisens, feillogg</translation>
    </message>
    <message>
        <source>videreføres</source>
        <translation>blir vidareført</translation>
    </message>
    <message>
        <source>videreført</source>
        <translation>vidareført</translation>
    </message>
    <message>
        <source>videreført fra</source>
        <translation>vidareført frå</translation>
    </message>
    <message>
        <source>videreført fra i fjor</source>
        <translation>vidareført frå i fjor</translation>
    </message>
    <message>
        <source>videreført {times} ganger</source>
        <translation>vidareført {times} gonger</translation>
    </message>
    <message>
        <source>videreført én gang</source>
        <translation>vidareført éin gong</translation>
    </message>
    <message>
        <source>virkning</source>
        <translation>verknad</translation>
    </message>
    <message>
        <source>vis alle elevene igjen</source>
        <translation>vis alle elevane igjen</translation>
    </message>
    <message>
        <source>viser til {what} som ikke finnes</source>
        <translation>viser til {what} som ikkje finst</translation>
    </message>
    <message>
        <source>vises ikke</source>
        <translation>ikkje vist</translation>
    </message>
    <message>
        <source>vises når du har levert din</source>
        <translation>blir vist når du har levert di</translation>
    </message>
    <message>
        <source>vurder målet</source>
        <translation>vurder målet</translation>
    </message>
    <message>
        <source>vurdere mål</source>
        <translation>vurdere mål</translation>
    </message>
    <message>
        <source>vurdere mål i {round}</source>
        <translation>vurdere mål i {round}</translation>
    </message>
    <message>
        <source>vurderer ikke</source>
        <translation>vurderer ikkje</translation>
    </message>
    <message>
        <source>vurderer mål</source>
        <translation>vurderer mål</translation>
    </message>
    <message>
        <source>vurderes med karakter</source>
        <translation>blir vurdert med karakter</translation>
    </message>
    <message>
        <source>vurdering</source>
        <translation>vurdering</translation>
    </message>
    <message>
        <source>vurdering tatt bort</source>
        <translation>vurdering teken bort</translation>
    </message>
    <message>
        <source>vurderinger</source>
        <translation>vurderingar</translation>
    </message>
    <message>
        <source>vurderinger av flere elever sendt inn</source>
        <translation>vurderingar av fleire elevar sende inn</translation>
    </message>
    <message>
        <source>vurderinger sendt inn</source>
        <translation>vurderingar sende inn</translation>
    </message>
    <message>
        <source>vurdert</source>
        <translation>vurdert</translation>
    </message>
    <message>
        <source>vurdert av to</source>
        <translation>vurdert av to</translation>
    </message>
    <message>
        <source>vurdert av én</source>
        <translation>vurdert av éin</translation>
    </message>
    <message>
        <source>ytre team</source>
        <translation>ytre team</translation>
    </message>
    <message>
        <source>{bands}. trinn</source>
        <translation>{bands}. trinn</translation>
    </message>
    <message>
        <source>{band}. trinn</source>
        <translation>{band}. trinn</translation>
    </message>
    <message>
        <source>{code} er allerede ført for {year}.</source>
        <translation>{code} er allereie ført for {year}.</translation>
    </message>
    <message>
        <source>{counting}, {round} {year}</source>
        <translation>{counting}, {round} {year}</translation>
    </message>
    <message>
        <source>{counts} · nådd {share}</source>
        <translation>{counts} · nådd {share}</translation>
    </message>
    <message>
        <source>{count} av de vurderte målene. Helt enige: {exact}. Innen ett nivå: {near}.</source>
        <translation>{count} av dei vurderte måla. Heilt einige: {exact}. Innan eitt nivå: {near}.</translation>
    </message>
    <message>
        <source>{count} av elevene er beholdt lenger enn dere har bestemt.</source>
        <translation>{count} av elevane er behaldne lenger enn de har bestemt.</translation>
    </message>
    <message>
        <source>{count} av {of}</source>
        <translation>{count} av {of}</translation>
    </message>
    <message>
        <source>{count} av {of} ({share})</source>
        <translation>{count} av {of} ({share})</translation>
    </message>
    <message>
        <source>{count} av {of} mål er vurdert</source>
        <translation>{count} av {of} mål er vurderte</translation>
    </message>
    <message>
        <source>{count} av {total} dokumenter ble lagret.</source>
        <translation>{count} av {total} dokument vart lagra.</translation>
    </message>
    <message>
        <source>{count} av {total} dokumenter er lagret i {folder}.</source>
        <translation>{count} av {total} dokument er lagra i {folder}.</translation>
    </message>
    <message>
        <source>{count} av {total} er lagret</source>
        <translation>{count} av {total} er lagra</translation>
    </message>
    <message>
        <source>{count} av {total} sider er sendt til skriveren</source>
        <translation>{count} av {total} sider er sende til skrivaren</translation>
    </message>
    <message>
        <source>{count} dokumenter er lagret i {folder}.</source>
        <translation>{count} dokument er lagra i {folder}.</translation>
    </message>
    <message>
        <source>{count} elever</source>
        <translation>{count} elevar</translation>
    </message>
    <message>
        <source>{count} elever med vurderte mål</source>
        <translation>{count} elevar med vurderte mål</translation>
    </message>
    <message>
        <source>{count} er avsluttet i løpet av året</source>
        <translation>{count} er avslutta i løpet av året</translation>
    </message>
    <message>
        <source>{count} er ikke arbeidet med</source>
        <translation>{count} er ikkje arbeidde med</translation>
    </message>
    <message>
        <source>{count} er ikke vurdert</source>
        <translation>{count} er ikkje vurderte</translation>
    </message>
    <message>
        <source>{count} filer er lagret i {folder}. Mappen er ikke kryptert.</source>
        <translation>{count} filer er lagra i {folder}. Mappa er ikkje kryptert.</translation>
    </message>
    <message>
        <source>{count} filer og et manifest ligger i {folder}.</source>
        <translation>{count} filer og eit manifest ligg i {folder}.</translation>
    </message>
    <message>
        <source>{count} filer samlet</source>
        <translation>{count} filer samla</translation>
    </message>
    <message>
        <source>{count} foreslåtte mål</source>
        <translation>{count} foreslåtte mål</translation>
    </message>
    <message>
        <source>{count} ikke startet</source>
        <translation>{count} ikkje starta</translation>
    </message>
    <message>
        <source>{count} krav er ikke oppfylt</source>
        <translation>{count} krav er ikkje oppfylte</translation>
    </message>
    <message>
        <source>{count} krav er ikke oppfylt. Se merknadene.</source>
        <translation>{count} krav er ikkje oppfylte. Sjå merknadene.</translation>
    </message>
    <message>
        <source>{count} krav er ikke oppfylt. Velg et krav i listen hvis det ikke kan oppfylles.</source>
        <translation>{count} krav er ikkje oppfylte. Vel eit krav i lista dersom det ikkje kan oppfyllast.</translation>
    </message>
    <message>
        <source>{count} linjer å skrive på</source>
        <translation>{count} linjer å skrive på</translation>
    </message>
    <message>
        <source>{count} minutter uten bruk</source>
        <translation>{count} minutt utan bruk</translation>
    </message>
    <message>
        <source>{count} mål har merknad, men mangler vurdering.</source>
        <translation>{count} mål har merknad, men manglar vurdering.</translation>
    </message>
    <message>
        <source>{count} mål skrevet</source>
        <translation>{count} mål skrivne</translation>
    </message>
    <message>
        <source>{count} observasjoner</source>
        <translation>{count} observasjonar</translation>
    </message>
    <message>
        <source>{count} oppføringer manglet kode, tekst eller tilhørighet og er utelatt.</source>
        <translation>{count} oppføringar mangla kode, tekst eller tilhøyrsle og er utelatne.</translation>
    </message>
    <message>
        <source>{count} rader er avgjort tidligere. Trykk Enter på en av dem for å svare noe annet.</source>
        <translation>{count} rader er avgjorde tidlegare. Trykk Enter på ei av dei for å svare noko anna.</translation>
    </message>
    <message>
        <source>{count} rader har en klasse på et annet trinn enn de sier, først rad {line}. Se om kolonnene er forskjøvet.</source>
        <translation>{count} rader har ein klasse på eit anna trinn enn dei seier, først rad {line}. Sjå om kolonnane er forskovne.</translation>
    </message>
    <message>
        <source>{count} rader venter på at du avgjør hvem det er.</source>
        <translation>{count} rader ventar på at du avgjer kven det er.</translation>
    </message>
    <message>
        <source>{count} samtaler er skrevet som invitert i dag. Ctrl+Z angrer.</source>
        <translation>{count} samtalar er skrivne som inviterte i dag. Ctrl+Z angrar.</translation>
    </message>
    <message>
        <source>{count} skjulte ark er ikke lest.</source>
        <translation>{count} gøymde ark er ikkje lesne.</translation>
    </message>
    <message>
        <source>{count} skjulte rader er lest med.</source>
        <translation>{count} gøymde rader er lesne med.</translation>
    </message>
    <message>
        <source>{count} skoler</source>
        <translation>{count} skular</translation>
    </message>
    <message>
        <source>{count} skoler. Trykk Enter på en skole for å se den alene.</source>
        <translation>{count} skular. Trykk Enter på ein skule for å sjå den åleine.</translation>
    </message>
    <message>
        <source>{count} treff</source>
        <translation>{count} treff</translation>
    </message>
    <message>
        <source>{count} venter på svar</source>
        <translation>{count} ventar på svar</translation>
    </message>
    <message>
        <source>{count} {step}</source>
        <translation>{count} {step}</translation>
    </message>
    <message>
        <source>{count} «{level}»</source>
        <translation>{count} «{level}»</translation>
    </message>
    <message>
        <source>{count}, sist {day}</source>
        <translation>{count}, sist {day}</translation>
    </message>
    <message>
        <source>{count}, {declined} takket nei</source>
        <translation>{count}, {declined} takka nei</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count} %</translation>
    </message>
    <message>
        <source>{criterion} mål har kriterium, {carried} er videreført fra før.</source>
        <translation>{criterion} mål har kriterium, {carried} er vidareførte frå før.</translation>
    </message>
    <message>
        <source>{curricula} læreplaner og {goals} kompetansemål er lest inn.</source>
        <translation>{curricula} læreplanar og {goals} kompetansemål er lesne inn.</translation>
    </message>
    <message>
        <source>{days} dager etter</source>
        <translation>{days} dagar etter</translation>
    </message>
    <message>
        <source>{days} dager før</source>
        <translation>{days} dagar før</translation>
    </message>
    <message>
        <source>{day} (mål {number})</source>
        <translation>{day} (mål {number})</translation>
    </message>
    <message>
        <source>{day} av {person}</source>
        <translation>{day} av {person}</translation>
    </message>
    <message>
        <source>{day} av {person}. Før sto det {stood}. Grunn: {reason}</source>
        <translation>{day} av {person}. Før stod det {stood}. Grunn: {reason}</translation>
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
        <translation>{day}. Før stod det {stood}. Grunn: {reason}</translation>
    </message>
    <message>
        <source>{day}. {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day}. {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{declined} takket nei</source>
        <translation>{declined} takka nei</translation>
    </message>
    <message>
        <source>{difference}: kan ikke skilles fra tilfeldig variasjon</source>
        <translation>{difference}: kan ikkje skiljast frå tilfeldig variasjon</translation>
    </message>
    <message>
        <source>{document} for alle elever</source>
        <translation>{document} for alle elevar</translation>
    </message>
    <message>
        <source>{document}, utkast</source>
        <translation>{document}, utkast</translation>
    </message>
    <message>
        <source>{done} av {count} elever</source>
        <translation>{done} av {count} elevar</translation>
    </message>
    <message>
        <source>{evidence} mål bygger på noe som er sett eller gjort, {memory} bare på hukommelsen.</source>
        <translation>{evidence} mål byggjer på noko som er sett eller gjort, {memory} berre på minnet.</translation>
    </message>
    <message>
        <source>{face}, valgt</source>
        <translation>{face}, valt</translation>
    </message>
    <message>
        <source>{file} er lest inn: {count} planer.</source>
        <translation>{file} er lesen inn: {count} planar.</translation>
    </message>
    <message>
        <source>{file}. Revisjon {revision}, telt {day}. Planer: {plans}. Nøkkel: {key}.</source>
        <translation>{file}. Revisjon {revision}, talt {day}. Planar: {plans}. Nøkkel: {key}.</translation>
    </message>
    <message>
        <source>{file}: alt var her fra før.</source>
        <translation>{file}: alt var her frå før.</translation>
    </message>
    <message>
        <source>{first} og {last}</source>
        <translation>{first} og {last}</translation>
    </message>
    <message>
        <source>{given} (vedtatt: {granted})</source>
        <translation>{given} (vedteke: {granted})</translation>
    </message>
    <message>
        <source>{goals} kompetansemål i {curricula} læreplaner.</source>
        <translation>{goals} kompetansemål i {curricula} læreplanar.</translation>
    </message>
    <message>
        <source>{goals} mål, {both} av dem vurdert begge ganger</source>
        <translation>{goals} mål, {both} av dei vurderte begge gongene</translation>
    </message>
    <message>
        <source>{goal} (nådd)</source>
        <translation>{goal} (nådd)</translation>
    </message>
    <message>
        <source>{goal} · avsluttet</source>
        <translation>{goal} · avslutta</translation>
    </message>
    <message>
        <source>{grade}. trinn</source>
        <translation>{grade}. trinn</translation>
    </message>
    <message>
        <source>{head}: {note}</source>
        <translation>{head}: {note}</translation>
    </message>
    <message>
        <source>{kicker}, fortsetter</source>
        <translation>{kicker}, held fram</translation>
    </message>
    <message>
        <source>{kind}, høyest</source>
        <translation>{kind}, høgast</translation>
    </message>
    <message>
        <source>{kind}, i bruk fra {day}</source>
        <translation>{kind}, i bruk frå {day}</translation>
    </message>
    <message>
        <source>{kind}, lavest</source>
        <translation>{kind}, lågast</translation>
    </message>
    <message>
        <source>{kind}, tatt i bruk {day}, nå avsluttet</source>
        <translation>{kind}, teken i bruk {day}, no avslutta</translation>
    </message>
    <message>
        <source>{kind}, utkast</source>
        <translation>{kind}, utkast</translation>
    </message>
    <message>
        <source>{kind}, {status}</source>
        <translation>{kind}, {status}</translation>
    </message>
    <message>
        <source>{level} En som har stjålet arkivet og har mange kraftige maskiner, trenger {time} på å gjette den.</source>
        <translation>{level} Ein som har stole arkivet og har mange kraftige maskiner, treng {time} på å gjette passordfrasen.</translation>
    </message>
    <message>
        <source>{level}: {goals} mål</source>
        <translation>{level}: {goals} mål</translation>
    </message>
    <message>
        <source>{low} til {high}</source>
        <translation>{low} til {high}</translation>
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
        <translation>{names} har ikkje levert alle vurderingane.</translation>
    </message>
    <message>
        <source>{names} og {last}</source>
        <translation>{names} og {last}</translation>
    </message>
    <message>
        <source>{names} og {more} til</source>
        <translation>{names} og {more} til</translation>
    </message>
    <message>
        <source>{name} (skjult)</source>
        <translation>{name} (gøymt)</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name} er deg, og kan ikke tas bort.</source>
        <translation>{name} er deg, og kan ikkje takast bort.</translation>
    </message>
    <message>
        <source>{name} er den eneste som kan åpne arkivet.</source>
        <translation>{name} er den einaste som kan opne arkivet.</translation>
    </message>
    <message>
        <source>{name} følger ikke formatet. {place}{what}.</source>
        <translation>{name} følgjer ikkje formatet. {place}{what}.</translation>
    </message>
    <message>
        <source>{name} har allerede tilgang.</source>
        <translation>{name} har allereie tilgang.</translation>
    </message>
    <message>
        <source>{name} har arkivet åpent på {machine} siden {since}.</source>
        <translation>{name} har arkivet ope på {machine} sidan {since}.</translation>
    </message>
    <message>
        <source>{name} har ikke tilgang til arkivet.</source>
        <translation>{name} har ikkje tilgang til arkivet.</translation>
    </message>
    <message>
        <source>{name} har ingen mål i {year}.</source>
        <translation>{name} har ingen mål i {year}.</translation>
    </message>
    <message>
        <source>{name} kan da ikke åpne arkivet her lenger, og arkivet krypteres på nytt. Den som har tatt en kopi av mappen, kan fortsatt åpne den kopien med sin gamle passordfrase, og sikkerhetskopier fra før i dag, men ingenting som skrives fra nå av. Dette kan ikke angres med Ctrl+Z, men du kan gi tilgang på nytt.</source>
        <translation>{name} kan då ikkje opne arkivet her lenger, og arkivet blir kryptert på nytt. Den som har teke ein kopi av mappa, kan framleis opne den kopien med den gamle passordfrasen sin, og tryggingskopiar frå før i dag, men ingenting som blir skrive frå no av. Dette kan ikkje angrast med Ctrl+Z, men du kan gi tilgang på nytt.</translation>
    </message>
    <message>
        <source>{name} kan da ikke åpne arkivet her lenger. Men arkivet krypteres ikke på nytt før {others} har låst opp én gang med denne versjonen. Til da kan den som har tatt en kopi av mappen, åpne både kopien og det som skrives fra nå av, med sin gamle passordfrase. La {others} låse opp først. Dette kan ikke angres med Ctrl+Z, men du kan gi tilgang på nytt.</source>
        <translation>{name} kan då ikkje opne arkivet her lenger. Men arkivet blir ikkje kryptert på nytt før {others} har låst opp éin gong med denne versjonen. Til då kan den som har teke ein kopi av mappa, opne både kopien og det som blir skrive frå no av, med den gamle passordfrasen sin. La {others} låse opp først. Dette kan ikkje angrast med Ctrl+Z, men du kan gi tilgang på nytt.</translation>
    </message>
    <message>
        <source>{name} kan ikke tas bort: {parts}.</source>
        <translation>{name} kan ikkje takast bort: {parts}.</translation>
    </message>
    <message>
        <source>{name} kan være med hele tiden, eller en del av den.</source>
        <translation>{name} kan vere med heile tida, eller ein del av tida.</translation>
    </message>
    <message>
        <source>{name} kan åpne arkivet, og kan derfor ikke tas bort.</source>
        <translation>{name} kan opne arkivet, og kan derfor ikkje takast bort.</translation>
    </message>
    <message>
        <source>{name} leste planen {day}.</source>
        <translation>{name} las planen {day}.</translation>
    </message>
    <message>
        <source>{name}, tidligere</source>
        <translation>{name}, tidlegare</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{name}: planen er et utkast og telles ikke</source>
        <translation>{name}: planen er eit utkast og blir ikkje tald</translation>
    </message>
    <message>
        <source>{name}: siste skoleår sluttet {day}</source>
        <translation>{name}: siste skuleår slutta {day}</translation>
    </message>
    <message>
        <source>{name}: siste skoleår sluttet {day}, har gått ut av skolen</source>
        <translation>{name}: siste skuleår slutta {day}, har gått ut av skulen</translation>
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
        <translation>{name}: {round} er ikkje fullført</translation>
    </message>
    <message>
        <source>{name}: {talk}</source>
        <translation>{name}: {talk}</translation>
    </message>
    <message>
        <source>{now} (før: {before})</source>
        <translation>{now} (før: {before})</translation>
    </message>
    <message>
        <source>{numbers}: ingen tall er endret siden {day}.</source>
        <translation>{numbers}: ingen tal er endra sidan {day}.</translation>
    </message>
    <message>
        <source>{numbers}: {count} tall er endret siden {day}.</source>
        <translation>{numbers}: {count} tal er endra sidan {day}.</translation>
    </message>
    <message>
        <source>{one} mot {other}</source>
        <translation>{one} mot {other}</translation>
    </message>
    <message>
        <source>{one} og {other} elever</source>
        <translation>{one} og {other} elevar</translation>
    </message>
    <message>
        <source>{pair}: {difference}.</source>
        <translation>{pair}: {difference}.</translation>
    </message>
    <message>
        <source>{part} «{words}»</source>
        <translation>{part} «{words}»</translation>
    </message>
    <message>
        <source>{person}. Grunn: {reason}</source>
        <translation>{person}. Grunn: {reason}</translation>
    </message>
    <message>
        <source>{place} av {count}</source>
        <translation>{place} av {count}</translation>
    </message>
    <message>
        <source>{pupils} · {set} mål satt · {evaluated} vurdert · {not_worked} ikke arbeidet med · {not_evaluated} ikke vurdert · {ended} avsluttet</source>
        <translation>{pupils} · {set} mål sette · {evaluated} vurderte · {not_worked} ikkje arbeidde med · {not_evaluated} ikkje vurderte · {ended} avslutta</translation>
    </message>
    <message>
        <source>{pupils}, {goals} mål</source>
        <translation>{pupils}, {goals} mål</translation>
    </message>
    <message>
        <source>{rated} mål er vurdert, {alone} av dem av bare én.</source>
        <translation>{rated} mål er vurderte, {alone} av dei av berre éin.</translation>
    </message>
    <message>
        <source>{reached} av {count} mål er nådd</source>
        <translation>{reached} av {count} mål er nådde</translation>
    </message>
    <message>
        <source>{reached} av {count} mål er nådd.</source>
        <translation>{reached} av {count} mål er nådde.</translation>
    </message>
    <message>
        <source>{role} {hours} timer</source>
        <translation>{role} {hours} timar</translation>
    </message>
    <message>
        <source>{round} er fullført.</source>
        <translation>{round} er fullført.</translation>
    </message>
    <message>
        <source>{round} {year}</source>
        <translation>{round} {year}</translation>
    </message>
    <message>
        <source>{round} {year} · telt {day}</source>
        <translation>{round} {year} · talt {day}</translation>
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
        <translation>{said} av {all} mål vurderte</translation>
    </message>
    <message>
        <source>{said} av {all} vurdert av deg</source>
        <translation>{said} av {all} vurderte av deg</translation>
    </message>
    <message>
        <source>{share} (95 % intervall fra {low} til {high})</source>
        <translation>{share} (95 % intervall frå {low} til {high})</translation>
    </message>
    <message>
        <source>{share}, i {year} {then}</source>
        <translation>{share}, i {year} {then}</translation>
    </message>
    <message>
        <source>{share}, uten intervall</source>
        <translation>{share}, utan intervall</translation>
    </message>
    <message>
        <source>{share}, uten intervall: {pupils}, og det trengs minst {fewest}</source>
        <translation>{share}, utan intervall: {pupils}, og det trengst minst {fewest}</translation>
    </message>
    <message>
        <source>{share}, {count} av {of} {unit}</source>
        <translation>{share}, {count} av {of} {unit}</translation>
    </message>
    <message>
        <source>{shown} linjer, {count} krysset av</source>
        <translation>{shown} linjer, {count} kryssa av</translation>
    </message>
    <message>
        <source>{shown} mål, {count} krysset av</source>
        <translation>{shown} mål, {count} kryssa av</translation>
    </message>
    <message>
        <source>{single} mål er vurdert av én person, {memory} etter hukommelsen.</source>
        <translation>{single} mål er vurderte av éin person, {memory} etter minnet.</translation>
    </message>
    <message>
        <source>{statement}: {share} enige</source>
        <translation>{statement}: {share} einige</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>{steps} trinn fra hverandre</source>
        <translation>{steps} trinn frå kvarandre</translation>
    </message>
    <message>
        <source>{subject} avviker fra læreplanen, men vedtaket åpner ikke for avvik i faget.</source>
        <translation>{subject} avvik frå læreplanen, men vedtaket opnar ikkje for avvik i faget.</translation>
    </message>
    <message>
        <source>{subject} avviker fra læreplanen. Skriv hva som velges bort, slik at målene dekker hele faget.</source>
        <translation>{subject} avvik frå læreplanen. Skriv kva som blir valt bort, slik at måla dekkjer heile faget.</translation>
    </message>
    <message>
        <source>{subject} avviker fra læreplanen. Vurder fritak fra karakter i faget, og skriv hva dere kom fram til.</source>
        <translation>{subject} avvik frå læreplanen. Vurder fritak frå karakter i faget, og skriv kva de kom fram til.</translation>
    </message>
    <message>
        <source>{subject} etter {what}</source>
        <translation>{subject} etter {what}</translation>
    </message>
    <message>
        <source>{subject} har ingen ansvarlig lærer.</source>
        <translation>{subject} har ingen ansvarleg lærar.</translation>
    </message>
    <message>
        <source>{subject} har ingen mål.</source>
        <translation>{subject} har ingen mål.</translation>
    </message>
    <message>
        <source>{subject} mangler innhold.</source>
        <translation>{subject} manglar innhald.</translation>
    </message>
    <message>
        <source>{subject} sier ikke hvordan opplæringen gjennomføres.</source>
        <translation>{subject} seier ikkje korleis opplæringa blir gjennomført.</translation>
    </message>
    <message>
        <source>{subject}, kriterium</source>
        <translation>{subject}, kriterium</translation>
    </message>
    <message>
        <source>{subject}, {when}: {parts}.</source>
        <translation>{subject}, {when}: {parts}.</translation>
    </message>
    <message>
        <source>{subject}: Organiseringen er «{organisation}». Skriv hvorfor opplæringen ikke skjer i klassen.</source>
        <translation>{subject}: Organiseringa er «{organisation}». Skriv kvifor opplæringa ikkje skjer i klassen.</translation>
    </message>
    <message>
        <source>{subject}: innhold og gjennomføring</source>
        <translation>{subject}: innhald og gjennomføring</translation>
    </message>
    <message>
        <source>{summary} · ingenting er lagret ennå</source>
        <translation>{summary} · ingenting er lagra enno</translation>
    </message>
    <message>
        <source>{talk} ved {stage}</source>
        <translation>{talk} ved {stage}</translation>
    </message>
    <message>
        <source>{talk} · invitert for {days} dager siden</source>
        <translation>{talk} · invitert for {days} dagar sidan</translation>
    </message>
    <message>
        <source>{talk} · invitert i dag</source>
        <translation>{talk} · invitert i dag</translation>
    </message>
    <message>
        <source>{talk} · invitert i går</source>
        <translation>{talk} · invitert i går</translation>
    </message>
    <message>
        <source>{value} ({low} til {high})</source>
        <translation>{value} ({low} til {high})</translation>
    </message>
    <message>
        <source>{value} er ikke blant de lovlige verdiene</source>
        <translation>{value} er ikkje blant dei lovlege verdiane</translation>
    </message>
    <message>
        <source>{value} er utenfor {low}–{high}</source>
        <translation>{value} er utanfor {low}–{high}</translation>
    </message>
    <message>
        <source>{value} prosentpoeng, 95 % intervall fra {low} til {high}</source>
        <translation>{value} prosentpoeng, 95 % intervall frå {low} til {high}</translation>
    </message>
    <message>
        <source>{what}, {times} ganger</source>
        <translation>{what}, {times} gonger</translation>
    </message>
    <message>
        <source>{when}, {goals} mål</source>
        <translation>{when}, {goals} mål</translation>
    </message>
    <message>
        <source>{where}, {plans} planer</source>
        <translation>{where}, {plans} planar</translation>
    </message>
    <message>
        <source>{whole},{tenths}</source>
        <translation>{whole},{tenths}</translation>
    </message>
    <message>
        <source>{who} av {name}</source>
        <translation>{who} av {name}</translation>
    </message>
    <message>
        <source>{who} foreslår et mål i {subject} for {pupil}</source>
        <translation>{who} foreslår eit mål i {subject} for {pupil}</translation>
    </message>
    <message>
        <source>{who} foreslår et mål i {subject}: {goal}.</source>
        <translation>{who} foreslår eit mål i {subject}: {goal}.</translation>
    </message>
    <message>
        <source>{who} hadde også vurdert {goal}: {said}. Det som er nyere, gjelder fortsatt: {now}.</source>
        <translation>{who} hadde også vurdert {goal}: {said}. Det som er nyare, gjeld framleis: {now}.</translation>
    </message>
    <message>
        <source>{who} har vurdert {goal}. Du ser hva når du har levert din egen vurdering.</source>
        <translation>{who} har vurdert {goal}. Du ser kva når du har levert di eiga vurdering.</translation>
    </message>
    <message>
        <source>{who} observerte {goal} {day}: {note}</source>
        <translation>{who} observerte {goal} {day}: {note}</translation>
    </message>
    <message>
        <source>{who} observerte {goal}: {note}</source>
        <translation>{who} observerte {goal}: {note}</translation>
    </message>
    <message>
        <source>{who} om {pupil}</source>
        <translation>{who} om {pupil}</translation>
    </message>
    <message>
        <source>{who} skrev også en observasjon til et mål som er tatt ut av planen. Den er ikke tatt med.</source>
        <translation>{who} skreiv også ein observasjon til eit mål som er teke ut av planen. Han er ikkje teken med.</translation>
    </message>
    <message>
        <source>{who} spør om {pupil}</source>
        <translation>{who} spør om {pupil}</translation>
    </message>
    <message>
        <source>{who} vurderte også et mål som er tatt ut av planen. Det er ikke tatt med.</source>
        <translation>{who} vurderte òg eit mål som er teke ut av planen. Det er ikkje teke med.</translation>
    </message>
    <message>
        <source>{who} vurderte også et mål som er tatt ut av planen: {said}. Det er ikke tatt med.</source>
        <translation>{who} vurderte også eit mål som er teke ut av planen: {said}. Det er ikkje teke med.</translation>
    </message>
    <message>
        <source>{who} vurderte {goal} på nytt: {now}, som før.</source>
        <translation>{who} vurderte {goal} på nytt: {now}, som før.</translation>
    </message>
    <message>
        <source>{who} vurderte {goal}: {now} (før: {was}).</source>
        <translation>{who} vurderte {goal}: {now} (før: {was}).</translation>
    </message>
    <message>
        <source>{who} vurderte {goal}: {now}. Utkastet som lå her, er tatt vare på.</source>
        <translation>{who} vurderte {goal}: {now}. Utkastet som låg her, er teke vare på.</translation>
    </message>
    <message>
        <source>{words} (vurdert av én person)</source>
        <translation>{words} (vurdert av éin person)</translation>
    </message>
    <message>
        <source>{words}. Grunn: {reason}</source>
        <translation>{words}. Grunn: {reason}</translation>
    </message>
    <message>
        <source>{word} (valgt)</source>
        <translation>{word} (valt)</translation>
    </message>
    <message>
        <source>{years} år</source>
        <translation>{years} år</translation>
    </message>
    <message>
        <source>§ 11-3, lesekurs, skriveopplæring, regneopplæring</source>
        <translation>§ 11-3, lesekurs, skriveopplæring, rekneopplæring</translation>
    </message>
    <message>
        <source>§ 14-2, inkludering</source>
        <translation>§ 14-2, inkludering</translation>
    </message>
    <message>
        <source>«Ikke beregnet» betyr at opplysningene mangler. Det er ikke det samme som 0.</source>
        <translation>«Ikkje rekna ut» tyder at opplysningane manglar. Det er ikkje det same som 0.</translation>
    </message>
    <message>
        <source>«På topp» er elever som har fått alle mål vurdert til det høyeste nivået.</source>
        <translation>«På topp» er elevar som har fått alle mål vurderte til det høgaste nivået.</translation>
    </message>
    <message>
        <source>«{file}»</source>
        <translation>«{file}»</translation>
    </message>
    <message>
        <source>«{id}» er brukt to ganger</source>
        <translation>«{id}» er brukt to gonger</translation>
    </message>
    <message>
        <source>«{key}» står to ganger i det samme objektet</source>
        <translation>«{key}» står to gonger i det same objektet</translation>
    </message>
    <message>
        <source>«{name}» ble endret mens filene ble lest.</source>
        <translation>«{name}» vart endra medan filene vart lesne.</translation>
    </message>
    <message>
        <source>«{name}» er endret etter at den ble laget: signaturen stemmer ikke.</source>
        <translation>«{name}» er endra etter at ho vart laga: signaturen stemmer ikkje.</translation>
    </message>
    <message>
        <source>«{name}» er ikke en offentlig rapport.</source>
        <translation>«{name}» er ikkje ein offentleg rapport.</translation>
    </message>
    <message>
        <source>«{name}» er ikke signert.</source>
        <translation>«{name}» er ikkje signert.</translation>
    </message>
    <message>
        <source>«{name}» er lagret i et gammelt Word-format, eller den har passord.</source>
        <translation>«{name}» er lagra i eit gammalt Word-format, eller det har passord.</translation>
    </message>
    <message>
        <source>«{name}» er signert med en annen nøkkel enn {who} har brukt før.</source>
        <translation>«{name}» er signert med ein annan nøkkel enn {who} har brukt før.</translation>
    </message>
    <message>
        <source>«{name}» kan ikke leses: {why}.</source>
        <translation>«{name}» kan ikkje lesast: {why}.</translation>
    </message>
    <message>
        <source>«{name}» kan ikke tas bort: {why}.</source>
        <translation>«{name}» kan ikkje takast bort: {why}.</translation>
    </message>
    <message>
        <source>«{name}» sier ikke hvem som skal levere.</source>
        <translation>«{name}» seier ikkje kven som skal levere.</translation>
    </message>
    <message>
        <source>«{name}» {what}.</source>
        <translation>«{name}» {what}.</translation>
    </message>
    <message>
        <source>«{note}»</source>
        <translation>«{note}»</translation>
    </message>
    <message>
        <source>«{one}» er erstattet av «{other}», som er nyere.</source>
        <translation>«{one}» er erstatta av «{other}», som er nyare.</translation>
    </message>
    <message>
        <source>«{one}» og «{other}» bruker ulike mestringsskalaer og kan ikke legges sammen.</source>
        <translation>«{one}» og «{other}» brukar ulike meistringsskalaer og kan ikkje leggjast saman.</translation>
    </message>
    <message>
        <source>«{one}» og «{other}» gjelder ulike evalueringer og kan ikke legges sammen.</source>
        <translation>«{one}» og «{other}» gjeld ulike evalueringar og kan ikkje leggjast saman.</translation>
    </message>
    <message>
        <source>«{one}» og «{other}» sier at de er fra samme arkiv, men er signert med ulike nøkler.</source>
        <translation>«{one}» og «{other}» seier at dei er frå same arkiv, men er signerte med ulike nøklar.</translation>
    </message>
    <message>
        <source>«{one}» og «{other}» teller den samme planen.</source>
        <translation>«{one}» og «{other}» tel den same planen.</translation>
    </message>
    <message>
        <source>«{text}» er for lang, eller har tegn som ikke kan vises</source>
        <translation>«{text}» er for lang, eller har teikn som ikkje kan visast</translation>
    </message>
    <message>
        <source>«{text}» er ingen dato. Skriv datoen som 15.01.2027.</source>
        <translation>«{text}» er ingen dato. Skriv datoen som 15.01.2027.</translation>
    </message>
    <message>
        <source>«{title}» er ferdig når alle elevene er ferdige med steg {step}.</source>
        <translation>«{title}» er ferdig når alle elevane er ferdige med steg {step}.</translation>
    </message>
    <message>
        <source>«{title}» er tatt ut av årshjulet. Ctrl+Z henter den tilbake.</source>
        <translation>«{title}» er teken ut av årshjulet. Ctrl+Z hentar oppgåva tilbake.</translation>
    </message>
    <message>
        <source>«{typed}» er ikke et helt tall.</source>
        <translation>«{typed}» er ikkje eit heilt tal.</translation>
    </message>
    <message>
        <source>«{typed}» er ikke et tall.</source>
        <translation>«{typed}» er ikkje eit tal.</translation>
    </message>
    <message>
        <source>«{word}» er ikke et av ordene som brukes.</source>
        <translation>«{word}» er ikkje eit av orda som blir brukte.</translation>
    </message>
    <message>
        <source>Åpne arkivet for lesing, eller prøv igjen når det er lukket der.</source>
        <translation>Opne arkivet for lesing, eller prøv igjen når det er lukka der.</translation>
    </message>
    <message>
        <source>Åpne arkivet forespørselen ble laget i.</source>
        <translation>Opne arkivet førespurnaden vart laga i.</translation>
    </message>
    <message>
        <source>Åpne den i Word, velg Lagre som, og velg Word-dokument (.docx) uten passord.</source>
        <translation>Opne det i Word, vel Lagre som, og vel Word-dokument (.docx) utan passord.</translation>
    </message>
    <message>
        <source>Åpne det på en maskin og i en mappe der det kan skrives til.</source>
        <translation>Opne det på ei maskin og i ei mappe der det kan skrivast til.</translation>
    </message>
    <message>
        <source>Åpne dokumentet i Word og lagre det på nytt som Word-dokument (.docx). Planen er ikke endret.</source>
        <translation>Opne dokumentet i Word og lagre det på nytt som Word-dokument (.docx). Planen er ikkje endra.</translation>
    </message>
    <message>
        <source>Åpne en del for å se alle tallene i den. Filen som lages, er denne, tegn for tegn.</source>
        <translation>Opne ein del for å sjå alle tala i han. Fila som blir laga, er denne, teikn for teikn.</translation>
    </message>
    <message>
        <source>Åpne filen i et regneark og lagre den som .xlsx eller CSV.</source>
        <translation>Opne fila i eit rekneark og lagre ho som .xlsx eller CSV.</translation>
    </message>
    <message>
        <source>Åpne filen som slutter på .iopbidrag.</source>
        <translation>Opne fila som sluttar på .iopbidrag.</translation>
    </message>
    <message>
        <source>Åpne for le&amp;sing</source>
        <translation>Opne for le&amp;sing</translation>
    </message>
    <message>
        <source>Åpne ioplab og velg arkivet.</source>
        <translation>Opne ioplab og vel arkivet.</translation>
    </message>
    <message>
        <source>Åpne li&amp;kevel</source>
        <translation>Opne like&amp;vel</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Åpne mappen med arkivet</source>
        <translation>Opne mappa med arkivet</translation>
    </message>
    <message>
        <source>Åpne mappen med loggen</source>
        <translation>Opne mappa med loggen</translation>
    </message>
    <message>
        <source>Åpne på nytt</source>
        <translation>Opne på nytt</translation>
    </message>
    <message>
        <source>Åpne veiledningen (Shift+F1)</source>
        <translation>Opne rettleiinga (Shift+F1)</translation>
    </message>
    <message>
        <source>Åpner arkivet hvis du glemmer passordfrasen</source>
        <translation>Opnar arkivet dersom du gløymer passordfrasen</translation>
    </message>
    <message>
        <source>Åpner …</source>
        <translation>Opnar …</translation>
    </message>
    <message>
        <source>Åpnes bare med &amp;passord</source>
        <translation>Kan berre opnast med &amp;passord</translation>
    </message>
    <message>
        <source>Åpnet for lesing.</source>
        <translation>Opna for lesing.</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>År: {level}</source>
        <translation>År: {level}</translation>
    </message>
    <message>
        <source>Årlig rapport om individuelt tilrettelagt opplæring, skoleåret {year}, etter opplæringslova § 11-11</source>
        <translation>Årleg rapport om individuelt tilrettelagd opplæring, skuleåret {year}, etter opplæringslova § 11-11</translation>
    </message>
    <message>
        <source>Årsevaluering</source>
        <translation>Årsevaluering</translation>
    </message>
    <message>
        <source>Årshjul</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>Årshjul for ioplab. Datoer er MM-DD i skoleåret, eller school_end.</source>
        <translation>Årshjul for ioplab. Datoar er MM-DD i skuleåret, eller school_end.</translation>
    </message>
    <message>
        <source>Årshjulet</source>
        <translation>Årshjulet</translation>
    </message>
    <message>
        <source>Årshjulet er ikke endret.</source>
        <translation>Årshjulet er ikkje endra.</translation>
    </message>
    <message>
        <source>Årshjulet er lest inn, {count} oppgaver. Ctrl+Z henter tilbake det som var.</source>
        <translation>Årshjulet er lese inn, {count} oppgåver. Ctrl+Z hentar tilbake det som var.</translation>
    </message>
    <message>
        <source>Årshjulet er likt det i filen.</source>
        <translation>Årshjulet er likt det i fila.</translation>
    </message>
    <message>
        <source>Årshjulet er som det var fra begynnelsen. Ctrl+Z henter tilbake endringene dine.</source>
        <translation>Årshjulet er som det var frå starten. Ctrl+Z hentar tilbake endringane dine.</translation>
    </message>
    <message>
        <source>Årshjulet må ha minst én oppgave.</source>
        <translation>Årshjulet må ha minst éi oppgåve.</translation>
    </message>
    <message>
        <source>Årsrapport</source>
        <translation>Årsrapport</translation>
    </message>
    <message>
        <source>Årsrapporten mangler oversikten over opplæringen som er gitt.</source>
        <translation>Årsrapporten manglar oversikta over opplæringa som er gitt.</translation>
    </message>
    <message>
        <source>Årsslutt</source>
        <translation>Årsslutt</translation>
    </message>
    <message>
        <source>Én knapp (S): av</source>
        <translation>Éin knapp (S): av</translation>
    </message>
    <message>
        <source>Én knapp (S): på</source>
        <translation>Éin knapp (S): på</translation>
    </message>
    <message>
        <source>Én tast for hvert mål</source>
        <translation>Éin tast for kvart mål</translation>
    </message>
    <message>
        <source>ØK2 Elever med 1:1 i minst ett fag</source>
        <translation>ØK2 Elevar med 1:1 i minst eitt fag</translation>
    </message>
    <message>
        <source>ØK2 Elever med 2:1 i minst ett fag</source>
        <translation>ØK2 Elevar med 2:1 i minst eitt fag</translation>
    </message>
    <message>
        <source>ØK2 Elever med gruppe i minst ett fag</source>
        <translation>ØK2 Elevar med gruppe i minst eitt fag</translation>
    </message>
    <message>
        <source>ØK2 i minst ett fag</source>
        <translation>ØK2 i minst eitt fag</translation>
    </message>
    <message>
        <source>Økonomi</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>åpnet med nødnøkkel</source>
        <translation>opna med naudnøkkel</translation>
    </message>
    <message>
        <source>år</source>
        <translation>år</translation>
    </message>
    <message>
        <source>årsevaluering</source>
        <translation>årsevaluering</translation>
    </message>
    <message>
        <source>årsevalueringen</source>
        <translation>årsevalueringa</translation>
    </message>
    <message>
        <source>årshjul.toml</source>
        <translation>årshjul.toml</translation>
    </message>
    <message>
        <source>årshjulet endret</source>
        <translation>årshjulet endra</translation>
    </message>
    <message>
        <source>årshjulet satt tilbake</source>
        <translation>årshjulet sett tilbake</translation>
    </message>
    <message>
        <source>årshjulet tatt inn fra en fil</source>
        <translation>årshjulet teke inn frå ei fil</translation>
    </message>
    <message>
        <source>årsrapport laget</source>
        <translation>årsrapport laga</translation>
    </message>
    <message>
        <source>ønskes innen {day}</source>
        <translation>ønskt innan {day}</translation>
    </message>
    <message>
        <source>– det som bare er skrevet i feltene på en skjerm, og ikke er lagret</source>
        <translation>– det som berre er skrive i felta på ein skjerm, og ikkje er lagra</translation>
    </message>
    <message>
        <source>– erstattet</source>
        <translation>– erstatta</translation>
    </message>
    <message>
        <source>– trukket tilbake</source>
        <translation>– trekt tilbake</translation>
    </message>
    <message>
        <source>– utkast til vurderinger som kolleger ikke har levert, og det uenighet i en åpen evaluering ville avsløre</source>
        <translation>– utkast til vurderingar som kollegaer ikkje har levert, og det usemje i ei open evaluering ville ha avslørt</translation>
    </message>
    <message>
        <source>… eller &amp;hvorfor den ikke trengs (uten navn)</source>
        <translation>… eller &amp;kvifor ho ikkje trengst (utan namn)</translation>
    </message>
    <message>
        <source>← Alle fag</source>
        <translation>← Alle fag</translation>
    </message>
    <message>
        <source>→ sendt</source>
        <translation>→ sendt</translation>
    </message>
    <message>
        <source>≈ 1 trinn</source>
        <translation>≈ 1 trinn</translation>
    </message>
    <message>
        <source>≠ arbeidet med?</source>
        <translation>≠ arbeidd med?</translation>
    </message>
    <message>
        <source>≠ {steps} trinn</source>
        <translation>≠ {steps} trinn</translation>
    </message>
    <message>
        <source>○ Faget står ikke i vedtaket.</source>
        <translation>○ Faget står ikkje i vedtaket.</translation>
    </message>
    <message>
        <source>○ {text} (ingen mål ennå)</source>
        <translation>○ {text} (ingen mål enno)</translation>
    </message>
    <message>
        <source>★ favoritt</source>
        <translation>★ favoritt</translation>
    </message>
    <message>
        <source>☆ Gjem som favoritt</source>
        <translation>☆ Lagre som favoritt</translation>
    </message>
    <message>
        <source>✓ Alt er lagret</source>
        <translation>✓ Alt er lagra</translation>
    </message>
    <message>
        <source>✓ Alt virker.</source>
        <translation>✓ Alt verkar.</translation>
    </message>
    <message>
        <source>✓ Faget står i vedtaket.</source>
        <translation>✓ Faget står i vedtaket.</translation>
    </message>
    <message>
        <source>✓ Ført for {year}.</source>
        <translation>✓ Ført for {year}.</translation>
    </message>
    <message>
        <source>✓ Lagret {time}</source>
        <translation>✓ Lagra {time}</translation>
    </message>
    <message>
        <source>✓ Vedtaket gir: {what}</source>
        <translation>✓ Vedtaket gir: {what}</translation>
    </message>
    <message>
        <source>✓ ferdig   ◐ påbegynt   ○ ikke begynt   – ikke nødvendig</source>
        <translation>✓ ferdig   ◐ påbyrja   ○ ikkje starta   – ikkje nødvendig</translation>
    </message>
    <message>
        <source>✓ fryst {day}, {late}</source>
        <translation>✓ fryst {day}, {late}</translation>
    </message>
    <message>
        <source>✓ ført for hånd</source>
        <translation>✓ ført for hand</translation>
    </message>
    <message>
        <source>✓ med</source>
        <translation>✓ med</translation>
    </message>
    <message>
        <source>✓ svar mottatt ({count})</source>
        <translation>✓ svar motteke ({count})</translation>
    </message>
    <message>
        <source>✓ {text} ({count} mål)</source>
        <translation>✓ {text} ({count} mål)</translation>
    </message>
    <message>
        <source>✓ {there} av {of} har levert</source>
        <translation>✓ {there} av {of} har levert</translation>
    </message>
    <message>
        <source>✓ {there} har levert</source>
        <translation>✓ {there} har levert</translation>
    </message>
</context>
</TS>
