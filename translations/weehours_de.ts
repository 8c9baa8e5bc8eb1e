<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>main</name>
    <message>
        <source>Logs feeds, sleeps and nappies together.</source>
        <translation>Hält gemeinsam Mahlzeiten, Schlaf und Windeln fest.</translation>
    </message>
    <message>
        <source>The profile folder (%1 if left out).</source>
        <translation>Der Profilordner (%1, wenn nichts angegeben ist).</translation>
    </message>
    <message>
        <source>Keep the sign-in in the desktop&apos;s keychain or in a file of the profile that only you can read.</source>
        <translation>Die Anmeldung im Schlüsselbund des Desktops aufbewahren oder in einer Datei des Profils, die nur du lesen kannst.</translation>
    </message>
    <message>
        <source>The look for this start.</source>
        <translation>Das Aussehen für diesen Start.</translation>
    </message>
    <message>
        <source>Wee Hours</source>
        <translation>Wee Hours</translation>
    </message>
    <message>
        <source>Log an entry of this kind, in the window that is open or in a new one.</source>
        <translation>Einen Eintrag dieser Art festhalten, im offenen Fenster oder in einem neuen.</translation>
    </message>
    <message>
        <source>An invite to open: weehours://join…</source>
        <translation>Eine Einladung, die geöffnet werden soll: weehours://join…</translation>
    </message>
</context>
<context>
    <name>weehours::AboutDialog</name>
    <message>
        <source>About Wee Hours</source>
        <translation>Über Wee Hours</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Your log is kept in %1.</source>
        <comment>a path</comment>
        <translation>Dein Tagebuch liegt in %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The version and the system, for a report of a fault</source>
        <translation>Die Version und das System, um einen Fehler zu melden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>weehours::AccountDialog</name>
    <message>
        <source>Sign in to share</source>
        <translation>Anmelden, um zu teilen</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>Mit einer Einladung beitreten</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>I have one</source>
        <translation>Ich habe eins</translation>
    </message>
    <message>
        <source>Paste the link that you were sent, or type the code.</source>
        <translation>Füge den Link ein, den du bekommen hast, oder tippe den Code.</translation>
    </message>
    <message>
        <source>Everything that you have logged stays on this computer and goes to the server as well.</source>
        <translation>Alles, was du eingetragen hast, bleibt auf diesem Computer und geht zusätzlich an den Server.</translation>
    </message>
    <message>
        <source>weehours://join… or a code</source>
        <translation>weehours://join… oder ein Code</translation>
    </message>
    <message>
        <source>home.example or 192.168.1.20:8080</source>
        <translation>zuhause.example oder 192.168.1.20:8080</translation>
    </message>
    <message>
        <source>alex@example.org</source>
        <translation>alex@example.org</translation>
    </message>
    <message>
        <source>at least 10 characters</source>
        <translation>mindestens 10 Zeichen</translation>
    </message>
    <message>
        <source>as other caregivers see you</source>
        <translation>so, wie die anderen dich sehen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Choose a sign-in for yourself. It is stored only on this computer.</source>
        <translation>Wähle deine Anmeldedaten. Sie werden nur auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Use this server for the log from now on</source>
        <translation>Ab jetzt diesen Server für das Tagebuch verwenden</translation>
    </message>
    <message>
        <source>Anyone in this network may read along</source>
        <translation>Jeder in diesem Netz darf mitlesen</translation>
    </message>
    <message>
        <source>This invite leads to a log on %1.</source>
        <comment>a server</comment>
        <translation>Diese Einladung führt zu einem Tagebuch auf %1.</translation>
    </message>
</context>
<context>
    <name>weehours::AutostartText</name>
    <message>
        <source>%1 cannot be written, so nothing was changed.</source>
        <translation>%1 lässt sich nicht schreiben, es wurde also nichts geändert.</translation>
    </message>
</context>
<context>
    <name>weehours::BabyActions</name>
    <message>
        <source>Edit %1 …</source>
        <translation>%1 bearbeiten …</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message>
        <source>Add a baby …</source>
        <translation>Baby hinzufügen …</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <comment>an archived baby</comment>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>%1 is archived. The log is kept, out of the way.</source>
        <translation>%1 ist archiviert. Das Tagebuch bleibt erhalten, nur nicht mehr im Weg.</translation>
    </message>
</context>
<context>
    <name>weehours::BabyBuddyDialog</name>
    <message>
        <source>From a Baby Buddy server</source>
        <translation>Von einem Baby-Buddy-Server</translation>
    </message>
    <message>
        <source>The token is in the user settings there. It is used once, and kept nowhere.</source>
        <translation>Das Token steht dort in den Benutzereinstellungen. Es wird einmal benutzt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message numerus="yes">
        <source>Reading … %Ln rows</source>
        <translation>
            <numerusform>Lesen … %Ln Zeile</numerusform>
            <numerusform>Lesen … %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::BabyButton</name>
    <message>
        <source>Choose a baby</source>
        <translation>Ein Baby wählen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a baby&apos;s name, its age</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>weehours::BabyDialog</name>
    <message>
        <source>Add a baby</source>
        <translation>Baby hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The baby needs a name.</source>
        <translation>Das Baby braucht einen Namen.</translation>
    </message>
    <message>
        <source>Edit baby</source>
        <translation>Baby bearbeiten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>weehours::CaregiverList</name>
    <message>
        <source>owner</source>
        <translation>verwaltet</translation>
    </message>
    <message>
        <source>logs and edits</source>
        <translation>trägt ein</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>liest nur mit</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>Leave …</source>
        <translation>Verlassen …</translation>
    </message>
    <message>
        <source>End access …</source>
        <translation>Zugriff beenden …</translation>
    </message>
    <message>
        <source>Leave %1&apos;s log</source>
        <translation>Das Tagebuch von %1 verlassen</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Was %1 darf</translation>
    </message>
    <message>
        <source>You lose access, and %1&apos;s log is removed from this and your other computers. What you logged stays with the others. To come back, you need a new invite.</source>
        <translation>Du verlierst den Zugriff, und das Tagebuch von %1 wird von diesem und deinen anderen Computern entfernt. Was du eingetragen hast, behalten die anderen. Um zurückzukommen, brauchst du eine neue Einladung.</translation>
    </message>
    <message>
        <source>%2 loses access, and %1&apos;s log is removed from %2&apos;s computers. What %2 logged stays here. To come back, %2 needs a new invite.</source>
        <translation>%2 verliert den Zugriff, und das Tagebuch von %1 wird von den Computern von %2 entfernt. Was %2 eingetragen hat, bleibt hier. Um zurückzukommen, braucht %2 eine neue Einladung.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Zugriff beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>somebody&apos;s access</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Sees, logs and edits everything, and also invites others, changes what they may do, and ends their access.</source>
        <translation>Sieht alles, trägt ein und ändert, lädt außerdem andere ein, bestimmt, was sie dürfen, und beendet ihren Zugang.</translation>
    </message>
    <message>
        <source>Sees, logs and edits everything. Cannot invite others.</source>
        <translation>Sieht alles, trägt ein und ändert. Kann niemanden einladen.</translation>
    </message>
    <message>
        <source>Sees everything as it is logged, and changes nothing.</source>
        <translation>Sieht alles, sobald es eingetragen ist, und ändert nichts.</translation>
    </message>
</context>
<context>
    <name>weehours::ChoiceRow</name>
    <message>
        <source>%1 of %2</source>
        <comment>the place of a choice among all of them</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>weehours::ChoiceTally</name>
    <message>
        <source>%1 %2</source>
        <comment>what was eaten, how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>a reaction, how often, to which foods</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>how a baby took to a food</comment>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>Nothing logged in these days.</source>
        <translation>In diesen Tagen wurde nichts eingetragen.</translation>
    </message>
</context>
<context>
    <name>weehours::ColumnChooser</name>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>Baby</translation>
    </message>
    <message>
        <source>a line of the note</source>
        <translation>eine Zeile der Notiz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field, kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Assign columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Die Zeilen sind</translation>
    </message>
    <message>
        <source>what a column says</source>
        <translation>was eine Spalte sagt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>One of the columns has to say when it was.</source>
        <translation>Eine der Spalten muss sagen, wann es war.</translation>
    </message>
    <message>
        <source>Say above what the rows are, or which column says it.</source>
        <translation>Sag oben, was die Zeilen sind, oder welche Spalte es sagt.</translation>
    </message>
    <message>
        <source>Read it this way</source>
        <translation>So lesen</translation>
    </message>
</context>
<context>
    <name>weehours::ColumnText</name>
    <message>
        <source>What</source>
        <comment>the heading of a column: feed, sleep …</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Baby</source>
        <comment>the heading of a column</comment>
        <translation>Baby</translation>
    </message>
    <message>
        <source>Logged by</source>
        <comment>the heading of a column</comment>
        <translation>Eingetragen von</translation>
    </message>
    <message>
        <source>%1, local time</source>
        <comment>the heading of a column; %1 is: Start</comment>
        <translation>%1, Ortszeit</translation>
    </message>
</context>
<context>
    <name>weehours::ComplaintText</name>
    <message>
        <source>The end is before the start.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>The end is more than 7 days after the start.</source>
        <translation>Das Ende liegt mehr als 7 Tage nach dem Anfang.</translation>
    </message>
    <message>
        <source>In all it is less than both sides together.</source>
        <comment>milk that was pumped</comment>
        <translation>Insgesamt ist es weniger als beide Seiten zusammen.</translation>
    </message>
    <message>
        <source>Give the weight, the length or the head.</source>
        <translation>Gib Gewicht, Länge oder Kopfumfang an.</translation>
    </message>
    <message>
        <source>Choose one: hours after the last, clock times, or once.</source>
        <translation>Wähle eines: Stunden nach dem letzten Mal, Uhrzeiten oder einmal.</translation>
    </message>
    <message>
        <source>%1: only where there is poo.</source>
        <comment>a field</comment>
        <translation>%1: nur, wo Kacka ist.</translation>
    </message>
    <message>
        <source>%1: still missing.</source>
        <comment>a field</comment>
        <translation>%1: fehlt noch.</translation>
    </message>
    <message>
        <source>%1: there are characters that cannot be shown.</source>
        <comment>a field</comment>
        <translation>%1: Es sind Zeichen darin, die sich nicht anzeigen lassen.</translation>
    </message>
    <message>
        <source>%1: there is nothing that can be seen.</source>
        <comment>a field</comment>
        <translation>%1: Es ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>%1: not before the year 2000.</source>
        <comment>a field</comment>
        <translation>%1: nicht vor dem Jahr 2000.</translation>
    </message>
    <message>
        <source>%1: more than a day in the future.</source>
        <comment>a field</comment>
        <translation>%1: mehr als einen Tag in der Zukunft.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <comment>a field, its smallest and largest value</comment>
        <translation>%1: von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <comment>a field</comment>
        <translation>%1: höchstens %2 Zeichen.</translation>
    </message>
</context>
<context>
    <name>weehours::DateField</name>
    <message>
        <source>Clear</source>
        <comment>empties a date field</comment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>weehours::DeletedDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Zuletzt gelöscht</translation>
    </message>
    <message>
        <source>Deleted entries can be restored for 30 days.</source>
        <translation>Gelöschte Einträge lassen sich 30 Tage lang zurückholen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>gelöscht %1</translation>
    </message>
    <message>
        <source>deleted by you %1</source>
        <comment>%1 is like: 5 min ago</comment>
        <translation>von dir gelöscht %1</translation>
    </message>
    <message>
        <source>deleted by %1 %2</source>
        <comment>%2 is like: 5 min ago</comment>
        <translation>von %1 gelöscht %2</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>a deleted entry</comment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 zurückholen</translation>
    </message>
</context>
<context>
    <name>weehours::DosePart</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Log anyway</source>
        <translation>Trotzdem eintragen</translation>
    </message>
    <message>
        <source>%1 has just given it, at %2</source>
        <comment>who, a time</comment>
        <translation>%1 hat es gerade gegeben, um %2</translation>
    </message>
    <message>
        <source>last given by you %1 (%2)</source>
        <comment>a time, how long ago</comment>
        <translation>zuletzt von dir gegeben um %1 (%2)</translation>
    </message>
    <message>
        <source>last given by %1 %2 (%3)</source>
        <comment>who, a time, how long ago</comment>
        <translation>zuletzt von %1 gegeben um %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a baby, a medicine</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>next from %1</source>
        <comment>a time</comment>
        <translation>die nächste ab %1</translation>
    </message>
    <message>
        <source>%1 of at most %2 in 24 h</source>
        <translation>%1 von höchstens %2 in 24 h</translation>
    </message>
    <message numerus="yes">
        <source>%n in 24 h</source>
        <comment>doses</comment>
        <translation>
            <numerusform>%n in 24 h</numerusform>
            <numerusform>%n in 24 h</numerusform>
        </translation>
    </message>
    <message>
        <source>Your plan leaves %1 between two doses, and you gave the last one at %2.</source>
        <comment>a span of time, a time</comment>
        <translation>Dein Plan sieht %1 zwischen zwei Gaben vor, und du hast die letzte um %2 gegeben.</translation>
    </message>
    <message>
        <source>Your plan leaves %1 between two doses, and %2 has just given one, at %3.</source>
        <comment>a span of time, who, a time</comment>
        <translation>Dein Plan sieht %1 zwischen zwei Gaben vor, und %2 hat gerade eine gegeben, um %3.</translation>
    </message>
    <message>
        <source>Your plan leaves %1 between two doses, and %2 gave the last one at %3.</source>
        <comment>a span of time, who, a time</comment>
        <translation>Dein Plan sieht %1 zwischen zwei Gaben vor, und %2 hat die letzte um %3 gegeben.</translation>
    </message>
    <message>
        <source>That would be the %1 in 24 hours</source>
        <comment>an ordinal number: 5th</comment>
        <translation>Das wäre die %1 Gabe in 24 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>Your plan has at most %n. The next is all right from %1.</source>
        <comment>doses; a time</comment>
        <translation>
            <numerusform>Dein Plan erlaubt höchstens %n. Die nächste ist ab %1 möglich.</numerusform>
            <numerusform>Dein Plan erlaubt höchstens %n. Die nächste ist ab %1 möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>That would be %1 early</source>
        <comment>a span of time</comment>
        <translation>Das wäre %1 zu früh</translation>
    </message>
    <message>
        <source>%1 The next is all right from %2.</source>
        <comment>a sentence, a time</comment>
        <translation>%1 Die nächste ist ab %2 möglich.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, as QDate writes it: 27 November</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>By the plan that %1 made on %2. Wee Hours knows only what you entered and advises no dose.</source>
        <comment>who, a day</comment>
        <translation>Nach dem Plan, den %1 am %2 gemacht hat. Wee Hours weiß nur, was ihr eingetragen habt, und rät zu keiner Dosis.</translation>
    </message>
    <message>
        <source>By the plan of %1. Wee Hours knows only what you entered and advises no dose.</source>
        <comment>a day</comment>
        <translation>Nach dem Plan vom %1. Wee Hours weiß nur, was du eingetragen hast, und rät zu keiner Dosis.</translation>
    </message>
    <message>
        <source>Not in touch with %1 since %2, so a dose given since then would be missing here.</source>
        <comment>who, a time</comment>
        <translation>Keine Verbindung zu %1 seit %2, eine seither gegebene Dosis würde hier also fehlen.</translation>
    </message>
    <message>
        <source>Not in touch with the others since %1, so a dose given since then would be missing here.</source>
        <comment>a time</comment>
        <translation>Keine Verbindung zu den anderen seit %1, eine seither gegebene Dosis würde hier also fehlen.</translation>
    </message>
    <message>
        <source>Make a plan …</source>
        <translation>Plan anlegen …</translation>
    </message>
    <message>
        <source>Remind me at %1</source>
        <comment>a time</comment>
        <translation>Um %1 erinnern</translation>
    </message>
</context>
<context>
    <name>weehours::DoseStrip</name>
    <message>
        <source>now</source>
        <comment>a moment on a line of times</comment>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>weehours::EndDialog</name>
    <message>
        <source>When did it end?</source>
        <translation>Wann war es zu Ende?</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zu Ende</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>what ran, a day and time</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>That would be before it began.</source>
        <translation>Das wäre vor dem Anfang.</translation>
    </message>
</context>
<context>
    <name>weehours::EntryCards</name>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>This computer reminds you at %1.</source>
        <comment>a time</comment>
        <translation>Dieser Computer erinnert dich um %1.</translation>
    </message>
    <message>
        <source>Moved to %1: %2</source>
        <comment>a baby, an entry</comment>
        <translation>Verschoben zu %1: %2</translation>
    </message>
</context>
<context>
    <name>weehours::EntryEditor</name>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Choose for whom.</source>
        <translation>Wähle, für wen.</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>a timer</comment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>%1 logged: %2</source>
        <comment>who, what</comment>
        <translation>%1 hat eingetragen: %2</translation>
    </message>
    <message>
        <source>This card has been open for %1.</source>
        <comment>a span of time: 1 h 10</comment>
        <translation>Diese Karte ist seit %1 offen.</translation>
    </message>
    <message>
        <source>You can view this, but not change it.</source>
        <translation>Du kannst das ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <translation>Es wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1</source>
        <translation>Inzwischen geändert: %1</translation>
    </message>
    <message>
        <source>%1 changed it: %2</source>
        <comment>who, what it is now</comment>
        <translation>%1 hat es geändert: %2</translation>
    </message>
    <message>
        <source>for all babies</source>
        <translation>für alle Babys</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>That is in %1.</source>
        <comment>a span of time, from now on</comment>
        <translation>Das ist erst in %1.</translation>
    </message>
    <message>
        <source>given in the last 14 days</source>
        <comment>a medicine</comment>
        <translation>in den letzten 14 Tagen gegeben</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>a medicine</comment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>used before</source>
        <comment>a name</comment>
        <translation>schon benutzt</translation>
    </message>
    <message>
        <source>In which unit is %1? Choose one, or press “Log it” again to log it without.</source>
        <comment>a number, the dose of a medicine</comment>
        <translation>In welcher Einheit ist %1? Wähle eine, oder drücke noch einmal „Eintragen“, um ohne einzutragen.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
</context>
<context>
    <name>weehours::EntryForm</name>
    <message>
        <source>Starts on</source>
        <comment>a side of the breast</comment>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Last side</source>
        <comment>of the breast</comment>
        <translation>Letzte Seite</translation>
    </message>
    <message>
        <source>as last time</source>
        <comment>a dose</comment>
        <translation>wie letztes Mal</translation>
    </message>
</context>
<context>
    <name>weehours::EntryText</name>
    <message>
        <source>Entry</source>
        <comment>in the log; a kind that this version does not know</comment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>running · %1</source>
        <comment>a feed or sleep; %1 is how long already</comment>
        <translation>läuft · %1</translation>
    </message>
    <message>
        <source>Asleep since %1</source>
        <comment>%1 is a time of day</comment>
        <translation>Schläft seit %1</translation>
    </message>
    <message>
        <source>Breast since %1</source>
        <comment>a feed that runs; %1 is a time of day</comment>
        <translation>Wird gestillt seit %1</translation>
    </message>
    <message>
        <source>on the left</source>
        <comment>a baby at the breast, now</comment>
        <translation>links</translation>
    </message>
    <message>
        <source>on the right</source>
        <comment>a baby at the breast, now</comment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>paused · %1</source>
        <comment>a feed; %1 is how long it went on</comment>
        <translation>Pause · %1</translation>
    </message>
    <message>
        <source>no unit</source>
        <comment>of a dose</comment>
        <translation>ohne Einheit</translation>
    </message>
</context>
<context>
    <name>weehours::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Everything, to keep</source>
        <comment>an export</comment>
        <translation>Alles, zum Aufheben</translation>
    </message>
    <message>
        <source>A table for each kind</source>
        <comment>an export</comment>
        <translation>Je Art eine Tabelle</translation>
    </message>
    <message>
        <source>One table</source>
        <comment>an export</comment>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>Only entries of these days</source>
        <translation>Nur Einträge dieser Tage</translation>
    </message>
    <message>
        <source>“Everything” can be imported again, here or elsewhere. Tables are for spreadsheets.</source>
        <translation>„Alles“ kann wieder importiert werden, hier oder anderswo. Tabellen sind für die Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation>Baby</translation>
    </message>
    <message>
        <source>All babies</source>
        <translation>Alle Babys</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Choose at least one kind.</source>
        <translation>Wähle mindestens eine Art.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported. Only you can read the file.</source>
        <translation>
            <numerusform>%n Eintrag exportiert. Nur du kannst die Datei lesen.</numerusform>
            <numerusform>%n Einträge exportiert. Nur du kannst die Datei lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>weehours::FeedCard</name>
    <message>
        <source>The breast feed that runs</source>
        <translation>Das laufende Stillen</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a feed that was paused</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a feed that runs</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume the feed</source>
        <translation>Stillen fortsetzen</translation>
    </message>
    <message>
        <source>Pause the feed</source>
        <translation>Stillen anhalten</translation>
    </message>
    <message>
        <source>%1 (P)</source>
        <comment>what the button does; its key</comment>
        <translation>%1 (P)</translation>
    </message>
</context>
<context>
    <name>weehours::FieldText</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>deleted it</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a field and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a field, what it was and what it became</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>logged it</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>brought it back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what somebody did, and the fields</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>logged it too</source>
        <comment>as somebody else had; the two were merged</comment>
        <translation>auch eingetragen</translation>
    </message>
</context>
<context>
    <name>weehours::FirstStart</name>
    <message>
        <source>Bring back the log of %1</source>
        <translation>Das Tagebuch von %1 zurückholen</translation>
    </message>
    <message>
        <source>A copy was set aside on this computer. It can be brought back until %1.</source>
        <translation>Auf diesem Computer wurde eine Kopie beiseitegelegt. Bis %1 lässt sie sich zurückholen.</translation>
    </message>
    <message>
        <source>Wee Hours</source>
        <translation>Wee Hours</translation>
    </message>
    <message>
        <source>Feeds, sleeps and nappies, logged in seconds. Everything stays on this computer until you share it.</source>
        <translation>Mahlzeiten, Schlaf und Windeln, in Sekunden eingetragen. Alles bleibt auf diesem Computer, bis du es teilst.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Start the log</source>
        <translation>Tagebuch beginnen</translation>
    </message>
    <message>
        <source>I was sent an invite</source>
        <translation>Ich habe eine Einladung bekommen</translation>
    </message>
    <message>
        <source>You no longer have access to %1&apos;s log, and it was removed from this computer. A new invite brings it back.</source>
        <translation>Du hast keinen Zugriff mehr auf das Tagebuch von %1, und es wurde von diesem Computer entfernt. Eine neue Einladung holt es zurück.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ich habe ein Konto</translation>
    </message>
    <message>
        <source>Baby&apos;s name</source>
        <translation>Name des Babys</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>The baby needs a name; a nickname will do.</source>
        <translation>Das Baby braucht einen Namen; ein Kosename genügt.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n change(s) that were not sent</source>
        <translation>
            <numerusform>Zeige %n Änderung, die nicht gesendet wurde</numerusform>
            <numerusform>Zeige %n Änderungen, die nicht gesendet wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Born, or due, on</source>
        <translation>Geboren oder erwartet am</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>for those you share with</source>
        <translation>für alle, mit denen du teilst</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthCard</name>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a measure, a percentile: Weight · 75th</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthList</name>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthPage</name>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Add measurement</source>
        <translation>Messung eintragen</translation>
    </message>
    <message>
        <source>Whose curves</source>
        <translation>Wessen Kurven</translation>
    </message>
    <message>
        <source>Girls&apos; curves</source>
        <translation>Kurven für Mädchen</translation>
    </message>
    <message>
        <source>Boys&apos; curves</source>
        <translation>Kurven für Jungen</translation>
    </message>
    <message>
        <source>choose a point</source>
        <translation>Punkt wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>table only</source>
        <translation>nur Tabelle</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Print the chart and its points (Ctrl+P)</source>
        <translation>Die Kurve und ihre Punkte drucken (Strg+P)</translation>
    </message>
    <message>
        <source>Log weight, length or head (G)</source>
        <translation>Gewicht, Länge oder Kopf eintragen (G)</translation>
    </message>
    <message>
        <source>The measurements can&apos;t be read.</source>
        <translation>Die Messungen lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>percentile · gain a month</source>
        <translation>Perzentile · im Monat</translation>
    </message>
    <message>
        <source>percentile · gain a week</source>
        <translation>Perzentile · je Woche</translation>
    </message>
    <message>
        <source>Percentiles need %1&apos;s birth date.</source>
        <comment>%1 is the baby&apos;s name</comment>
        <translation>Für Perzentilen fehlt das Geburtsdatum von %1.</translation>
    </message>
    <message>
        <source>The page could not be printed. The printer or the file does not take it; nothing in the log is changed.</source>
        <translation>Die Seite konnte nicht gedruckt werden. Der Drucker oder die Datei nimmt sie nicht an; am Tagebuch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>the ages that a chart shows</comment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Report …</source>
        <comment>on paper</comment>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Make a report for the paediatrician (Ctrl+Shift+P)</source>
        <translation>Einen Bericht für die Kinderarztpraxis machen (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Edit baby …</source>
        <translation>Baby bearbeiten …</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthPaper</name>
    <message>
        <source>born %1</source>
        <comment>%1 is a date</comment>
        <translation>geb. %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>%1 is a date</comment>
        <translation>errechnet für den %1</translation>
    </message>
    <message>
        <source>Wee Hours, %1</source>
        <comment>at the foot of a page: its date</comment>
        <translation>Wee Hours, %1</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthPointTable</name>
    <message>
        <source>%1: %2</source>
        <comment>a day, and what was measured on it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>head of a column</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>head of a column</comment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Percentile</source>
        <comment>head of a column</comment>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>z</source>
        <comment>head of a column: the z-score</comment>
        <translation>z</translation>
    </message>
    <message>
        <source>Gain a month</source>
        <comment>head of a column</comment>
        <translation>Zunahme im Monat</translation>
    </message>
    <message>
        <source>Gain a week</source>
        <comment>head of a column</comment>
        <translation>Zunahme je Woche</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthText</name>
    <message>
        <source>kg/m²</source>
        <comment>kilograms for a square metre</comment>
        <translation>kg/m²</translation>
    </message>
    <message>
        <source>lb</source>
        <comment>pounds</comment>
        <translation>lb</translation>
    </message>
    <message>
        <source>Weight</source>
        <comment>a measure of growth</comment>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>a measure of growth</comment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>a measure of growth</comment>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>BMI</source>
        <comment>a measure of growth</comment>
        <translation>BMI</translation>
    </message>
    <message>
        <source>Weight for length</source>
        <comment>a measure of growth</comment>
        <translation>Gewicht zur Länge</translation>
    </message>
    <message>
        <source>Weight by age, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Gewicht nach Alter, in %1</translation>
    </message>
    <message>
        <source>Length by age, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Länge nach Alter, in %1</translation>
    </message>
    <message>
        <source>Head circumference by age, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Kopfumfang nach Alter, in %1</translation>
    </message>
    <message>
        <source>BMI by age, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>BMI nach Alter, in %1</translation>
    </message>
    <message>
        <source>Weight by length, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Gewicht nach Länge, in %1</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>Head circumferences</source>
        <translation>Kopfumfänge</translation>
    </message>
    <message>
        <source>Weights for length</source>
        <translation>Gewichte zur Länge</translation>
    </message>
    <message>
        <source>No weights yet.</source>
        <translation>Noch keine Gewichte.</translation>
    </message>
    <message>
        <source>No lengths yet.</source>
        <translation>Noch keine Längen.</translation>
    </message>
    <message>
        <source>No head circumferences yet.</source>
        <translation>Noch keine Kopfumfänge.</translation>
    </message>
    <message>
        <source>No measurements of weight and length together yet.</source>
        <translation>Noch keine Messungen von Gewicht und Länge zusammen.</translation>
    </message>
    <message>
        <source>WHO child growth standards</source>
        <translation>WHO-Wachstumsstandards</translation>
    </message>
    <message>
        <source>WHO child growth standards, girls</source>
        <translation>WHO-Wachstumsstandards, Mädchen</translation>
    </message>
    <message>
        <source>WHO child growth standards, boys</source>
        <translation>WHO-Wachstumsstandards, Jungen</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <comment>how much a chart shows</comment>
        <translation>13 Wochen</translation>
    </message>
    <message>
        <source>6 months</source>
        <comment>how much a chart shows</comment>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>2 years</source>
        <comment>how much a chart shows</comment>
        <translation>2 Jahre</translation>
    </message>
    <message>
        <source>5 years</source>
        <comment>how much a chart shows</comment>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>height in %1</source>
        <comment>below a chart; %1 is a unit</comment>
        <translation>Größe in %1</translation>
    </message>
    <message>
        <source>length in %1</source>
        <comment>below a chart; %1 is a unit</comment>
        <translation>Länge in %1</translation>
    </message>
    <message>
        <source>weeks since the due date</source>
        <translation>Wochen seit dem errechneten Termin</translation>
    </message>
    <message>
        <source>weeks since birth</source>
        <translation>Wochen seit der Geburt</translation>
    </message>
    <message>
        <source>months since the due date</source>
        <translation>Monate seit dem errechneten Termin</translation>
    </message>
    <message>
        <source>months since birth</source>
        <translation>Monate seit der Geburt</translation>
    </message>
    <message>
        <source>years since birth; until two, since the due date</source>
        <translation>Jahre seit der Geburt; bis zwei seit dem errechneten Termin</translation>
    </message>
    <message>
        <source>years since birth</source>
        <translation>Jahre seit der Geburt</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, as QDate writes it: 26 August</comment>
        <translation>d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>Corrected age: counted from %1, the due date, because %2 came %n week(s) early. So it stays until the second birthday.</source>
        <comment>%1 is a date, %2 a name</comment>
        <translation>
            <numerusform>Korrigiertes Alter: gezählt ab dem errechneten Termin, dem %1, weil %2 %n Woche zu früh kam. So bleibt es bis zum zweiten Geburtstag.</numerusform>
            <numerusform>Korrigiertes Alter: gezählt ab dem errechneten Termin, dem %1, weil %2 %n Wochen zu früh kam. So bleibt es bis zum zweiten Geburtstag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) from before that day are in the table only.</source>
        <translation>
            <numerusform>%n Messung von vor diesem Tag steht nur in der Tabelle.</numerusform>
            <numerusform>%n Messungen von vor diesem Tag stehen nur in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>above the %1 percentile</source>
        <comment>%1 is an ordinal: 99th</comment>
        <translation>über der %1 Perzentile</translation>
    </message>
    <message>
        <source>below the %1 percentile</source>
        <comment>%1 is an ordinal: 1st</comment>
        <translation>unter der %1 Perzentile</translation>
    </message>
    <message>
        <source>%1 percentile</source>
        <comment>%1 is an ordinal: 75th</comment>
        <translation>%1 Perzentile</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day, as QDate writes it: 14 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as QDate writes it: 14 Nov 2026</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>at birth</source>
        <translation>bei der Geburt</translation>
    </message>
    <message>
        <source>before the birth</source>
        <translation>vor der Geburt</translation>
    </message>
    <message>
        <source>before the due date</source>
        <translation>vor dem errechneten Termin</translation>
    </message>
    <message>
        <source>%1 oz</source>
        <comment>ounces</comment>
        <translation>%1 oz</translation>
    </message>
    <message>
        <source>%1 g</source>
        <comment>grams</comment>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 (z %2)</source>
        <comment>%1 is a percentile, %2 its z-score</comment>
        <translation>%1 (z %2)</translation>
    </message>
    <message>
        <source>%1 a month since %2</source>
        <comment>%1 is a gain, %2 a day</comment>
        <translation>%1 im Monat seit %2</translation>
    </message>
    <message>
        <source>%1 a week since %2</source>
        <comment>%1 is a gain, %2 a day</comment>
        <translation>%1 je Woche seit %2</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>a percentile: 21st</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>a percentile: 22nd</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>a percentile: 23rd</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>a percentile: 75th</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthView</name>
    <message>
        <source>Growth chart</source>
        <translation>Wachstumskurve</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the chart&apos;s title, and that it has no points yet</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Points: %2. The arrow keys choose one, Enter opens it.</source>
        <comment>%1 is the chart&apos;s title</comment>
        <translation>%1. Punkte: %2. Die Pfeiltasten wählen einen, Enter öffnet ihn.</translation>
    </message>
</context>
<context>
    <name>weehours::HandoverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Grandma …</source>
        <comment>who takes over; an example</comment>
        <translation>Oma …</translation>
    </message>
    <message>
        <source>For</source>
        <comment>who takes over</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>you last looked, %1</source>
        <comment>since; %1 is a time</comment>
        <translation>du zuletzt hier warst, %1</translation>
    </message>
    <message>
        <source>the night, %1</source>
        <comment>since; %1 is a time</comment>
        <translation>der Nacht, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <comment>since</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>another time …</source>
        <comment>since</comment>
        <translation>einem anderen Zeitpunkt …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a baby, a time</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 since %2, for %3</source>
        <comment>a baby, a time, a person</comment>
        <translation>%1 seit %2, für %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a plan, when it is due</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copied, ready to be sent.</source>
        <translation>Kopiert und bereit zum Verschicken.</translation>
    </message>
    <message>
        <source>The page could not be printed. The printer or the file does not take it; nothing in the log is changed.</source>
        <translation>Die Seite konnte nicht gedruckt werden. Der Drucker oder die Datei nimmt sie nicht an; am Tagebuch hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>weehours::HandoverStrip</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a time</comment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>a time, what happened</comment>
        <translation>Seit %1: %2</translation>
    </message>
</context>
<context>
    <name>weehours::HandoverText</name>
    <message>
        <source>%1 at %2</source>
        <comment>a medicine, times</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>highest %1 at %2</source>
        <comment>a temperature, a time</comment>
        <translation>höchste Temperatur %1 um %2</translation>
    </message>
    <message>
        <source>last %1 at %2</source>
        <comment>a temperature, a time</comment>
        <translation>zuletzt %1 um %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Es wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>Awake since %1 · %2</source>
        <comment>a time, a span of time</comment>
        <translation>Wach seit %1 · %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>what is planned; a list</comment>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a medicine, days, times</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>highest %1 (%2)</source>
        <comment>a temperature, a day</comment>
        <translation>höchste Temperatur %1 (%2)</translation>
    </message>
    <message>
        <source>last %1 (%2)</source>
        <comment>a temperature, a day</comment>
        <translation>zuletzt %1 (%2)</translation>
    </message>
</context>
<context>
    <name>weehours::HeaderBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>view of the log</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>view of the log</comment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Trends</source>
        <comment>view of the log</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>view of the log</comment>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Sharing, settings and more (F10)</source>
        <translation>Teilen, Einstellungen und mehr (F10)</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Tagebuch durchsuchen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>weehours::HistoryView</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <comment>an earlier state of an entry</comment>
        <translation>Hierzu zurück</translation>
    </message>
    <message>
        <source>Restore as it was after: %1</source>
        <translation>Zurückholen, wie es danach war: %1</translation>
    </message>
    <message>
        <source>What happened earlier is not known on this computer.</source>
        <translation>Was früher war, weiß dieser Computer nicht.</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>gilt nicht</translation>
    </message>
</context>
<context>
    <name>weehours::HostDialog</name>
    <message>
        <source>Host on this computer</source>
        <translation>Auf diesem Computer bereitstellen</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>Nur dieser Computer</translation>
    </message>
    <message>
        <source>My home network</source>
        <translation>Mein Heimnetz</translation>
    </message>
    <message>
        <source>Keep it running after I quit Wee Hours</source>
        <translation>Weiterlaufen lassen, wenn ich Wee Hours beende</translation>
    </message>
    <message>
        <source>The shared log is kept on this computer and nowhere else. It has to be on when others sync; until then, what they log is safe on theirs.</source>
        <translation>Das gemeinsame Tagebuch liegt auf diesem Computer und nirgends sonst. Er muss eingeschaltet sein, wenn andere abgleichen; bis dahin ist bei ihnen sicher, was sie eintragen.</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Nicht mehr bereitstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>changed settings of the server</comment>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the server</comment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Not running.</source>
        <translation>Läuft nicht.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Not running. It is tried again by itself.</source>
        <translation>Läuft nicht. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Running. Others on your network find it at %1.</source>
        <translation>Läuft. Andere in deinem Netz finden es unter %1.</translation>
    </message>
    <message>
        <source>Running, but this computer is on no network now.</source>
        <translation>Läuft, aber dieser Computer ist gerade in keinem Netz.</translation>
    </message>
    <message>
        <source>Certificate: %1. Invites carry it.</source>
        <translation>Zertifikat: %1. Einladungen enthalten es.</translation>
    </message>
    <message>
        <source>Running, for this computer only.</source>
        <translation>Läuft, nur für diesen Computer.</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Wer ihn erreicht</translation>
    </message>
    <message>
        <source>State of the server</source>
        <translation>Zustand des Servers</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
</context>
<context>
    <name>weehours::ImportFoot</name>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>One Undo (%1) takes it all back.</source>
        <comment>a key</comment>
        <translation>Einmal Rückgängig (%1) nimmt alles zurück.</translation>
    </message>
    <message>
        <source>The same file again adds nothing twice. Others see the entries, and are not notified of each.</source>
        <translation>Dieselbe Datei noch einmal fügt nichts doppelt hinzu. Andere sehen die Einträge und werden nicht über jeden benachrichtigt.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag importieren</numerusform>
            <numerusform>%Ln Einträge importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are here already.</source>
        <translation>
            <numerusform>Die %Ln Zeile ist schon hier.</numerusform>
            <numerusform>Alle %Ln Zeilen sind schon hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>Darin ist nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries imported.</source>
        <translation>
            <numerusform>%Ln Eintrag importiert.</numerusform>
            <numerusform>%Ln Einträge importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Zum Tag</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>Der Import ist rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>weehours::ImportHeader</name>
    <message>
        <source>Day</source>
        <comment>back to it</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Zurück zum Tag</translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation>Ein Tagebuch importieren</translation>
    </message>
    <message>
        <source>from another app, a spreadsheet or Wee Hours itself</source>
        <translation>aus einer anderen App, einer Tabelle oder Wee Hours selbst</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>the title of a page</comment>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>weehours::ImportPage</name>
    <message>
        <source>Import a log</source>
        <translation>Ein Tagebuch importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these rows</source>
        <translation>Diese Zeilen speichern</translation>
    </message>
    <message>
        <source>not understood.csv</source>
        <translation>nicht verstanden.csv</translation>
    </message>
    <message>
        <source>The rows are in %1.</source>
        <translation>Die Zeilen sind in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 konnte nicht geschrieben werden (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Reading … %Ln rows</source>
        <translation>
            <numerusform>Lesen … %Ln Zeile</numerusform>
            <numerusform>Lesen … %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lesen …</translation>
    </message>
    <message>
        <source>Comparing with what is here …</source>
        <translation>Vergleich mit dem, was hier ist …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>Der Import ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The import is back.</source>
        <translation>Der Import ist wieder da.</translation>
    </message>
</context>
<context>
    <name>weehours::ImportPlace</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Assign columns …</source>
        <translation>Spalten zuordnen …</translation>
    </message>
    <message>
        <source>From a Baby Buddy server …</source>
        <translation>Von einem Baby-Buddy-Server …</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Zieh eine Datei hierher</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>%1. Also folders and zip archives of their files.</source>
        <comment>names of programs</comment>
        <translation>%1. Auch Ordner und Zip-Archive mit deren Dateien.</translation>
    </message>
    <message>
        <source>Nothing was written. Wee Hours reads logs of %1.</source>
        <comment>names of programs</comment>
        <translation>Es wurde nichts geschrieben. Wee Hours liest Tagebücher von %1.</translation>
    </message>
    <message>
        <source>Go back and enter the baby&apos;s name. Then bring this file along again. Nothing was written.</source>
        <translation>Geh zurück und gib den Namen des Babys ein. Nimm diese Datei dann noch einmal. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>weehours::ImportPreview</name>
    <message>
        <source>What would come in</source>
        <translation>Was hereinkäme</translation>
    </message>
    <message>
        <source>it is written</source>
        <translation>ist geschrieben</translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation>noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>New</source>
        <comment>entries of an import</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Here already</source>
        <comment>entries of an import</comment>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Not understood</source>
        <comment>rows of an import</comment>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Of no known kind</source>
        <translation>Von keiner bekannten Art</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
</context>
<context>
    <name>weehours::ImportQuestions</name>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows name no time zone. They are read as:</source>
        <translation>
            <numerusform>%Ln Zeile nennt keine Zeitzone. Sie wird gelesen als:</numerusform>
            <numerusform>%Ln Zeilen nennen keine Zeitzone. Sie werden gelesen als:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates may begin with the day or the month. They are read as:</source>
        <translation>
            <numerusform>%Ln Datum kann mit dem Tag oder dem Monat beginnen. Es wird gelesen als:</numerusform>
            <numerusform>%Ln Daten können mit dem Tag oder dem Monat beginnen. Sie werden gelesen als:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts have no unit. They are read in:</source>
        <translation>
            <numerusform>%Ln Menge hat keine Einheit. Sie wird gelesen in:</numerusform>
            <numerusform>%Ln Mengen haben keine Einheit. Sie werden gelesen in:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weights have no unit. They are read in:</source>
        <translation>
            <numerusform>%Ln Gewicht hat keine Einheit. Es wird gelesen in:</numerusform>
            <numerusform>%Ln Gewichte haben keine Einheit. Sie werden gelesen in:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lengths have no unit. They are read in:</source>
        <translation>
            <numerusform>%Ln Länge hat keine Einheit. Sie wird gelesen in:</numerusform>
            <numerusform>%Ln Längen haben keine Einheit. Sie werden gelesen in:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln temperatures have no unit. They are read in:</source>
        <translation>
            <numerusform>%Ln Temperatur hat keine Einheit. Sie wird gelesen in:</numerusform>
            <numerusform>%Ln Temperaturen haben keine Einheit. Sie werden gelesen in:</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in a table</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Einige davon</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>in der Datei</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>a unit</comment>
        <translation>als %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date in a table</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n things that the file doesn&apos;t say</source>
        <translation>
            <numerusform>%n Frage, die die Datei offen lässt</numerusform>
            <numerusform>%n Fragen, die die Datei offen lässt</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <comment>a baby</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>%1, as this computer</source>
        <comment>a time zone</comment>
        <translation>%1, wie dieser Computer</translation>
    </message>
    <message>
        <source>%1, likely</source>
        <comment>a unit</comment>
        <translation>%1, wahrscheinlich</translation>
    </message>
    <message>
        <source>%1, likely</source>
        <comment>a time zone</comment>
        <translation>%1, wahrscheinlich</translation>
    </message>
</context>
<context>
    <name>weehours::ImportedFile</name>
    <message>
        <source>Another file …</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Assign columns by hand …</source>
        <translation>Spalten von Hand zuordnen …</translation>
    </message>
    <message>
        <source>More files can be dropped anywhere in this window.</source>
        <translation>Du kannst weitere Dateien irgendwo in dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>program, file</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <comment>rows, date, date</comment>
        <translation>%1 · %2 bis %3</translation>
    </message>
    <message>
        <source>Read by the columns that you have assigned</source>
        <translation>Nach den Spalten gelesen, die du zugeordnet hast</translation>
    </message>
    <message>
        <source>Recognised as %1, by what is in it</source>
        <comment>a program</comment>
        <translation>Als %1 erkannt, am Inhalt</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date</comment>
        <translation>d. MMMM</translation>
    </message>
</context>
<context>
    <name>weehours::InviteBox</name>
    <message>
        <source>Copy as a message</source>
        <translation>Als Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Invite code</source>
        <translation>Einladungscode</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Einladungslink</translation>
    </message>
    <message>
        <source>Works once, until %1. Scan it, send the link, or read the code out to somebody who is signed in to the same server.</source>
        <translation>Gilt einmal, bis %1. Scannen, den Link schicken oder den Code jemandem vorlesen, der am selben Server angemeldet ist.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Join %1&apos;s log in Wee Hours with this code: %2
It works once, until %3.</source>
        <comment>a message to another caregiver</comment>
        <translation>Mach mit beim Tagebuch von %1 in Wee Hours, mit diesem Code: %2
Er gilt einmal, bis %3.</translation>
    </message>
    <message>
        <source>Join %1&apos;s log in Wee Hours:
%2
Or type this code: %3
It works once, until %4.</source>
        <comment>a message to another caregiver</comment>
        <translation>Führe das Tagebuch von %1 in Wee Hours mit:
%2
Oder tippe diesen Code: %3
Er gilt einmal, bis %4.</translation>
    </message>
</context>
<context>
    <name>weehours::KindPalette</name>
    <message>
        <source>Log something</source>
        <translation>Etwas eintragen</translation>
    </message>
    <message>
        <source>A kind, or an entry</source>
        <translation>Eine Art, oder ein Eintrag</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>the last entry of a kind; %1 is how long ago</comment>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a kind and what is known of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Enter logs it</source>
        <translation>Enter trägt es ein</translation>
    </message>
    <message>
        <source>Log it as a note</source>
        <translation>Als Notiz eintragen</translation>
    </message>
    <message>
        <source>No kind is called “%1”.</source>
        <translation>Keine Art heißt „%1“.</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Not used lately</source>
        <translation>Länger nicht benutzt</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>a kind with its own button</comment>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>Unpin</source>
        <comment>takes a kind&apos;s own button</comment>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>gives a kind a button</comment>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>A kind, or an entry: t 38.4</source>
        <translation>Eine Art oder ein Eintrag: t 38,4</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>log</source>
        <comment>what Enter does</comment>
        <translation>eintragen</translation>
    </message>
    <message>
        <source>pin at the left</source>
        <translation>links anheften</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds have a button already. Unpin one of them first.</source>
        <translation>
            <numerusform>%n Art hat schon einen Knopf. Löse erst eine davon.</numerusform>
            <numerusform>%n Arten haben schon einen Knopf. Löse erst eine davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>an activity of your own · last %1</source>
        <comment>%1 is how long ago</comment>
        <translation>eine eigene Aktivität · zuletzt %1</translation>
    </message>
</context>
<context>
    <name>weehours::Kinds</name>
    <message>
        <source>tummy time</source>
        <translation>Bauchlage</translation>
    </message>
    <message>
        <source>play indoors</source>
        <translation>Spielen drinnen</translation>
    </message>
    <message>
        <source>play outdoors</source>
        <translation>Spielen draußen</translation>
    </message>
    <message>
        <source>screen time</source>
        <translation>Bildschirmzeit</translation>
    </message>
    <message>
        <source>something else</source>
        <comment>an activity</comment>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>baby swimming, a walk …</source>
        <translation>Babyschwimmen, Spaziergang …</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>log tummy time or another activity</source>
        <translation>Bauchlage oder eine andere Aktivität eintragen</translation>
    </message>
    <message>
        <source>tummy time, a walk …</source>
        <translation>Bauchlage, Spaziergang …</translation>
    </message>
    <message>
        <source>birth weight</source>
        <translation>Geburtsgewicht</translation>
    </message>
    <message>
        <source>girl</source>
        <comment>a baby</comment>
        <translation>Mädchen</translation>
    </message>
    <message>
        <source>boy</source>
        <comment>a baby</comment>
        <translation>Junge</translation>
    </message>
    <message>
        <source>other</source>
        <comment>neither girl nor boy</comment>
        <translation>divers</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>girl or boy</comment>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>girl or boy</source>
        <translation>Mädchen oder Junge</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>errechneter Termin</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation>Baby</translation>
    </message>
    <message>
        <source>Bath</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>log a bath</source>
        <translation>ein Bad eintragen</translation>
    </message>
    <message>
        <source>just the time</source>
        <translation>nur die Zeit</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>Fläschchen</translation>
    </message>
    <message>
        <source>Bottle</source>
        <comment>a feed from a bottle</comment>
        <translation>Fläschchen</translation>
    </message>
    <message>
        <source>breast</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Breast</source>
        <comment>a feed at the breast</comment>
        <translation>Gestillt</translation>
    </message>
    <message>
        <source>breast milk</source>
        <translation>Muttermilch</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Säuglingsnahrung</translation>
    </message>
    <message>
        <source>mixed milk</source>
        <translation>gemischte Milch</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>milk: breast milk and formula</comment>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a breast</comment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a breast</comment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>method</source>
        <comment>bottle or breast</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>Milch</translation>
    </message>
    <message>
        <source>side</source>
        <comment>a breast</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>paused since</source>
        <translation>Pause seit</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>estimated</source>
        <comment>an amount of milk</comment>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>Bottle, %1</source>
        <comment>a feed; %1 is an amount: 120 ml</comment>
        <translation>Fläschchen, %1</translation>
    </message>
    <message>
        <source>Breast feed</source>
        <comment>one that is still running</comment>
        <translation>Wird gestillt</translation>
    </message>
    <message>
        <source>Breast, %1</source>
        <comment>a feed at the breast; %1 is a span of time</comment>
        <translation>Gestillt, %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>links %1</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>rechts %1</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Mahlzeit</translation>
    </message>
    <message>
        <source>log a feed, or stop the running one</source>
        <translation>eine Mahlzeit eintragen oder die laufende beenden</translation>
    </message>
    <message>
        <source>a bottle, or the breast by the clock</source>
        <translation>ein Fläschchen, oder Stillen nach der Uhr</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>length</source>
        <comment>of a baby</comment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>measured standing</source>
        <comment>the length of a baby</comment>
        <translation>im Stehen gemessen</translation>
    </message>
    <message>
        <source>head</source>
        <comment>its circumference</comment>
        <translation>Kopfumfang</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>log weight, length or head</source>
        <translation>Gewicht, Länge oder Kopfumfang eintragen</translation>
    </message>
    <message>
        <source>weight, length, head</source>
        <translation>Gewicht, Länge, Kopfumfang</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>Medizin</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message numerus="yes">
        <source>%n drop(s)</source>
        <translation>
            <numerusform>%n Tropfen</numerusform>
            <numerusform>%n Tropfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tablet(s)</source>
        <translation>
            <numerusform>%n Tablette</numerusform>
            <numerusform>%n Tabletten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capsule(s)</source>
        <translation>
            <numerusform>%n Kapsel</numerusform>
            <numerusform>%n Kapseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sachet(s)</source>
        <translation>
            <numerusform>%n Beutel</numerusform>
            <numerusform>%n Beutel</numerusform>
        </translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medizin</translation>
    </message>
    <message>
        <source>log a medicine</source>
        <translation>Medizin eintragen</translation>
    </message>
    <message>
        <source>which one, and how much</source>
        <translation>welche, und wie viel</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>rolled over, first word …</source>
        <translation>umgedreht, erstes Wort …</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>log a milestone</source>
        <translation>einen Meilenstein eintragen</translation>
    </message>
    <message>
        <source>wee</source>
        <translation>Pipi</translation>
    </message>
    <message>
        <source>Wee</source>
        <comment>a nappy</comment>
        <translation>Pipi</translation>
    </message>
    <message>
        <source>poo</source>
        <translation>Kacka</translation>
    </message>
    <message>
        <source>Poo</source>
        <comment>a nappy</comment>
        <translation>Kacka</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>a nappy</comment>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>wee and poo</comment>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Mixed nappy</source>
        <translation>Pipi und Kacka</translation>
    </message>
    <message>
        <source>dry</source>
        <comment>a nappy</comment>
        <translation>trocken</translation>
    </message>
    <message>
        <source>Dry nappy</source>
        <translation>Windel trocken</translation>
    </message>
    <message>
        <source>clean</source>
        <comment>a nappy</comment>
        <translation>sauber</translation>
    </message>
    <message>
        <source>Clean nappy</source>
        <translation>Windel sauber</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>braun</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>watery</source>
        <translation>wässrig</translation>
    </message>
    <message>
        <source>runny</source>
        <translation>flüssig</translation>
    </message>
    <message>
        <source>mushy</source>
        <translation>breiig</translation>
    </message>
    <message>
        <source>pasty</source>
        <translation>pastös</translation>
    </message>
    <message>
        <source>formed</source>
        <translation>geformt</translation>
    </message>
    <message>
        <source>hard pellets</source>
        <translation>harte Kügelchen</translation>
    </message>
    <message>
        <source>nappy</source>
        <comment>what is in it</comment>
        <translation>Windel</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>rash</source>
        <comment>on the skin below the nappy</comment>
        <translation>wund</translation>
    </message>
    <message>
        <source>in the potty</source>
        <comment>no nappy was used</comment>
        <translation>ins Töpfchen</translation>
    </message>
    <message>
        <source>Nappy</source>
        <translation>Windel</translation>
    </message>
    <message>
        <source>log a nappy</source>
        <translation>eine Windel eintragen</translation>
    </message>
    <message>
        <source>wee, poo, or both</source>
        <translation>Pipi, Kacka oder beides</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>eine Notiz schreiben</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>ein paar Worte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Without an end</source>
        <comment>an entry that tells no end time</comment>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>ml</source>
        <comment>millilitres of a medicine</comment>
        <translation>ml</translation>
    </message>
    <message>
        <source>mg</source>
        <comment>milligrams of a medicine</comment>
        <translation>mg</translation>
    </message>
    <message>
        <source>drops</source>
        <comment>of a medicine</comment>
        <translation>Tropfen</translation>
    </message>
    <message>
        <source>tsp</source>
        <comment>teaspoons of a medicine</comment>
        <translation>TL</translation>
    </message>
    <message>
        <source>tbsp</source>
        <comment>tablespoons of a medicine</comment>
        <translation>EL</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>capsule</source>
        <translation>Kapsel</translation>
    </message>
    <message>
        <source>sachet</source>
        <translation>Beutel</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Solids</source>
        <translation>Beikost</translation>
    </message>
    <message>
        <source>Pumping</source>
        <translation>Abpumpen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Impfung</translation>
    </message>
    <message>
        <source>title</source>
        <comment>of a plan</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>for</source>
        <comment>what a plan is for</comment>
        <translation>für</translation>
    </message>
    <message>
        <source>every</source>
        <comment>so long after the last one</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>times</source>
        <comment>of the day</comment>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>once at</source>
        <comment>a day and a time</comment>
        <translation>einmal am</translation>
    </message>
    <message>
        <source>never sooner than</source>
        <comment>after the last one</comment>
        <translation>nie früher als nach</translation>
    </message>
    <message>
        <source>at most in 24 hours</source>
        <translation>höchstens in 24 Stunden</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the first day of a plan</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>until</source>
        <comment>the last day of a plan</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a plan</comment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>the milk that was pumped</comment>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Pumped %1</source>
        <comment>%1 is an amount: 120 ml</comment>
        <translation>Abgepumpt: %1</translation>
    </message>
    <message>
        <source>log milk that was pumped</source>
        <translation>abgepumpte Milch eintragen</translation>
    </message>
    <message>
        <source>how much, in all or of each side</source>
        <translation>wie viel, insgesamt oder je Seite</translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation>Eingeschlafen</translation>
    </message>
    <message>
        <source>Woke</source>
        <translation>Aufgewacht</translation>
    </message>
    <message>
        <source>Still asleep</source>
        <translation>Schläft noch</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>cot, pram, arms …</source>
        <translation>Bett, Wagen, Arm …</translation>
    </message>
    <message>
        <source>Slept %1</source>
        <comment>%1 is a span of time: 1 h 04</comment>
        <translation>Geschlafen, %1</translation>
    </message>
    <message>
        <source>Asleep</source>
        <comment>now</comment>
        <translation>Schläft</translation>
    </message>
    <message>
        <source>log a sleep, or stop the running one</source>
        <translation>einen Schlaf eintragen oder den laufenden beenden</translation>
    </message>
    <message>
        <source>from now on, or a nap that is over</source>
        <translation>ab jetzt, oder ein Schlaf, der vorbei ist</translation>
    </message>
    <message>
        <source>loved it</source>
        <comment>how a baby took to a food</comment>
        <translation>fand es großartig</translation>
    </message>
    <message>
        <source>liked it</source>
        <comment>how a baby took to a food</comment>
        <translation>mochte es</translation>
    </message>
    <message>
        <source>hated it</source>
        <comment>how a baby took to a food</comment>
        <translation>mochte es nicht</translation>
    </message>
    <message>
        <source>allergic reaction</source>
        <comment>to a food</comment>
        <translation>allergische Reaktion</translation>
    </message>
    <message>
        <source>Allergic</source>
        <comment>a reaction to a food</comment>
        <translation>Allergisch</translation>
    </message>
    <message>
        <source>food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>carrot, porridge …</source>
        <translation>Karotte, Brei …</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>log solid food</source>
        <translation>Beikost eintragen</translation>
    </message>
    <message>
        <source>what was eaten, and how it was liked</source>
        <translation>was es gab, und wie es schmeckte</translation>
    </message>
    <message>
        <source>in the ear</source>
        <comment>a temperature</comment>
        <translation>im Ohr</translation>
    </message>
    <message>
        <source>Ear</source>
        <comment>where a temperature is taken</comment>
        <translation>Ohr</translation>
    </message>
    <message>
        <source>in the armpit</source>
        <comment>a temperature</comment>
        <translation>unter der Achsel</translation>
    </message>
    <message>
        <source>Armpit</source>
        <comment>where a temperature is taken</comment>
        <translation>Achsel</translation>
    </message>
    <message>
        <source>on the forehead</source>
        <comment>a temperature</comment>
        <translation>an der Stirn</translation>
    </message>
    <message>
        <source>Forehead</source>
        <comment>where a temperature is taken</comment>
        <translation>Stirn</translation>
    </message>
    <message>
        <source>in the mouth</source>
        <comment>a temperature</comment>
        <translation>im Mund</translation>
    </message>
    <message>
        <source>Mouth</source>
        <comment>where a temperature is taken</comment>
        <translation>Mund</translation>
    </message>
    <message>
        <source>rectal</source>
        <comment>a temperature</comment>
        <translation>rektal</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>a temperature, in the ear or elsewhere</comment>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>log a temperature</source>
        <translation>eine Temperatur eintragen</translation>
    </message>
    <message>
        <source>how high, and where it was measured</source>
        <translation>wie hoch, und wo gemessen</translation>
    </message>
    <message>
        <source>vaccine</source>
        <translation>Impfstoff</translation>
    </message>
    <message>
        <source>dose</source>
        <comment>its number: the second</comment>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>place</source>
        <comment>of the body</comment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>left thigh …</source>
        <translation>linker Oberschenkel …</translation>
    </message>
    <message>
        <source>%1, dose %2</source>
        <comment>a vaccine, and which dose of it</comment>
        <translation>%1, %2. Dosis</translation>
    </message>
    <message>
        <source>log a vaccination</source>
        <translation>eine Impfung eintragen</translation>
    </message>
    <message>
        <source>which vaccine, which dose</source>
        <translation>welcher Impfstoff, welche Dosis</translation>
    </message>
    <message>
        <source>Time of activities</source>
        <comment>title of a chart of hours</comment>
        <translation>Dauer der Aktivitäten</translation>
    </message>
    <message>
        <source>Feeds</source>
        <comment>title of a chart</comment>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>Milk from bottles</source>
        <comment>title of a chart</comment>
        <translation>Milch aus Fläschchen</translation>
    </message>
    <message>
        <source>From feed to feed</source>
        <comment>title of a chart of hours</comment>
        <translation>Von Mahlzeit zu Mahlzeit</translation>
    </message>
    <message>
        <source>Nappies</source>
        <comment>title of a chart</comment>
        <translation>Windeln</translation>
    </message>
    <message>
        <source>Longest sleep</source>
        <comment>title of a chart</comment>
        <translation>Längster Schlaf</translation>
    </message>
    <message>
        <source>Awake by day</source>
        <comment>title of a chart of hours</comment>
        <translation>Wach am Tag</translation>
    </message>
    <message>
        <source>Solids and reactions</source>
        <comment>title of a list</comment>
        <translation>Beikost und Reaktionen</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>title of a chart of hours; an activity</comment>
        <translation>%1: Dauer</translation>
    </message>
    <message>
        <source>Activities</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Baths</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Bäder</translation>
    </message>
    <message>
        <source>Feeds</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Medicines</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Milestones</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Nappies</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Windeln</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Pumping</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Abpumpen</translation>
    </message>
    <message>
        <source>Sleeps</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Schlafzeiten</translation>
    </message>
    <message>
        <source>Solids</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Beikost</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Temperaturen</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Impfungen</translation>
    </message>
</context>
<context>
    <name>weehours::LastDaysCard</name>
    <message>
        <source>Last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 7 days. The arrow keys choose an entry, Enter opens it.</source>
        <translation>Die letzten 7 Tage. Die Pfeiltasten wählen einen Eintrag, Enter öffnet ihn.</translation>
    </message>
</context>
<context>
    <name>weehours::LeftOutRows</name>
    <message>
        <source>Save these rows …</source>
        <translation>Diese Zeilen speichern …</translation>
    </message>
    <message>
        <source>They are left out; the rest comes in.</source>
        <translation>Sie bleiben weg; der Rest kommt herein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows not understood</source>
        <translation>
            <numerusform>%Ln Zeile nicht verstanden</numerusform>
            <numerusform>%Ln Zeilen nicht verstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::LogButton</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Stopp: %1</translation>
    </message>
    <message>
        <source>tap to stop</source>
        <translation>stoppen</translation>
    </message>
</context>
<context>
    <name>weehours::LogColumn</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 · started by %2</source>
        <translation>%1 · von %2 gestartet</translation>
    </message>
    <message>
        <source>Asleep %1</source>
        <translation>Schläft %1</translation>
    </message>
    <message>
        <source>tap to stop</source>
        <translation>stoppen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time since, what it was</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>beside the week&apos;s average</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Milch</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Nappies</source>
        <translation>Windeln</translation>
    </message>
    <message>
        <source>Feeding %1</source>
        <translation>Trinkt %1</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <comment>a feed; %1 is its clock</comment>
        <translation>Pause %1</translation>
    </message>
    <message>
        <source>Log something else</source>
        <translation>Anderes eintragen</translation>
    </message>
    <message>
        <source>…</source>
        <comment>not known yet</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>the log is still coming</source>
        <translation>das Tagebuch kommt noch</translation>
    </message>
    <message>
        <source>The log is still coming from the server.</source>
        <translation>Das Tagebuch kommt noch vom Server.</translation>
    </message>
    <message>
        <source>Awake since %1 · %2</source>
        <comment>a time, a span of time</comment>
        <translation>Wach seit %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>At this time of day %1 is usually awake %2 to %3, by %n nap(s) of the last 14 days.</source>
        <comment>a baby, spans of time</comment>
        <translation>
            <numerusform>Um diese Tageszeit ist %1 üblicherweise %2 bis %3 wach, nach %n Schlaf der letzten 14 Tage.</numerusform>
            <numerusform>Um diese Tageszeit ist %1 üblicherweise %2 bis %3 wach, nach %n Schläfchen der letzten 14 Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>awake %1</source>
        <comment>a span of time</comment>
        <translation>wach %1</translation>
    </message>
    <message>
        <source>%1 · slept %2</source>
        <comment>awake 1 h 20; a span of time</comment>
        <translation>%1 · schlief %2</translation>
    </message>
    <message>
        <source>%1 · next %2</source>
        <comment>1 h 20 ago; a side</comment>
        <translation>%1 · nächste: %2</translation>
    </message>
    <message>
        <source>usually %1 to %2</source>
        <comment>awake; spans of time</comment>
        <translation>meist %1 bis %2</translation>
    </message>
    <message>
        <source>Usually awake %1 to %2</source>
        <comment>spans of time</comment>
        <translation>Meist %1 bis %2 wach</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <comment>awake; a span of time</comment>
        <translation>meist etwa %1</translation>
    </message>
    <message>
        <source>Usually awake about %1</source>
        <comment>a span of time</comment>
        <translation>Meist etwa %1 wach</translation>
    </message>
    <message numerus="yes">
        <source>At this time of day %1 is usually awake about %2, by %n nap(s) of the last 14 days.</source>
        <comment>a baby, a span of time</comment>
        <translation>
            <numerusform>Um diese Tageszeit ist %1 üblicherweise etwa %2 wach, nach %n Schlaf der letzten 14 Tage.</numerusform>
            <numerusform>Um diese Tageszeit ist %1 üblicherweise etwa %2 wach, nach %n Schläfchen der letzten 14 Tage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::MainMenu</name>
    <message>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Plans …</source>
        <translation>Pläne …</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>Seit du zuletzt geschaut hast</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Recently deleted …</source>
        <translation>Zuletzt gelöscht …</translation>
    </message>
    <message>
        <source>Report …</source>
        <comment>on paper</comment>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Print the week …</source>
        <translation>Woche drucken …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Share …</source>
        <translation>Teilen …</translation>
    </message>
    <message>
        <source>Join with an invite …</source>
        <translation>Mit einer Einladung beitreten …</translation>
    </message>
    <message>
        <source>Hosting on this computer …</source>
        <translation>Auf diesem Computer bereitstellen …</translation>
    </message>
    <message>
        <source>Edit %1 …</source>
        <translation>%1 bearbeiten …</translation>
    </message>
    <message>
        <source>Add a baby …</source>
        <translation>Baby hinzufügen …</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Keyboard …</source>
        <translation>Tastatur …</translation>
    </message>
    <message>
        <source>About Wee Hours …</source>
        <translation>Über Wee Hours …</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>weehours::MainWindow</name>
    <message>
        <source>You no longer have access to %1&apos;s log, and it was removed from this computer. What was never sent is kept.</source>
        <translation>Du hast keinen Zugriff mehr auf das Tagebuch von %1, und es wurde von diesem Computer entfernt. Was nie gesendet wurde, bleibt aufgehoben.</translation>
    </message>
    <message>
        <source>Wee Hours</source>
        <translation>Wee Hours</translation>
    </message>
    <message>
        <source>%1 · Wee Hours</source>
        <translation>%1 · Wee Hours</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the shared log now.</source>
        <translation>
            <numerusform>%n Eintrag ist jetzt im geteilten Tagebuch.</numerusform>
            <numerusform>%n Einträge sind jetzt im geteilten Tagebuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s log is back, as one of your own.</source>
        <translation>Das Tagebuch von %1 ist wieder da, als dein eigenes.</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Zusammengelegt: %1</translation>
    </message>
</context>
<context>
    <name>weehours::MeanwhileCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>puts the card away</comment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>Seit du zuletzt geschaut hast</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Since you last looked · %1</source>
        <comment>how long ago</comment>
        <translation>Seit du zuletzt geschaut hast · %1</translation>
    </message>
    <message>
        <source>Nothing has been logged since then.</source>
        <translation>Seitdem wurde nichts eingetragen.</translation>
    </message>
</context>
<context>
    <name>weehours::MeanwhileText</name>
    <message>
        <source>You</source>
        <comment>begins a line about what you did</comment>
        <translation>Du</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n Mahlzeit</numerusform>
            <numerusform>%n Mahlzeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>feeds, how much milk</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 asleep</source>
        <comment>how long</comment>
        <translation>%1 Schlaf</translation>
    </message>
    <message numerus="yes">
        <source>%n sleep(s)</source>
        <translation>
            <numerusform>%n Schlaf</numerusform>
            <numerusform>%n Mal Schlaf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nappies</source>
        <comment>how many nappies</comment>
        <translation>
            <numerusform>%n Windel</numerusform>
            <numerusform>%n Windeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries of other kinds</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Asleep since %1</source>
        <translation>Schläft seit %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>what runs, a time</comment>
        <translation>%1 seit %2</translation>
    </message>
</context>
<context>
    <name>weehours::MergeTeller</name>
    <message>
        <source>Show</source>
        <comment>an entry</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who logged an entry, after: by</comment>
        <translation>dir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an entry, its time of day: Bottle, 90 ml, 8:05</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One entry now, by %1 and %2: %3</source>
        <comment>two people, an entry that both had logged</comment>
        <translation>Jetzt ein Eintrag, von %1 und %2: %3</translation>
    </message>
</context>
<context>
    <name>weehours::MessageText</name>
    <message>
        <source>There is no certificate in this file. It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>In dieser Datei steht kein Zertifikat. Es beginnt mit -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The server answered with entries of another baby. Nothing of the answer was taken.</source>
        <translation>Der Server hat mit Einträgen eines anderen Babys geantwortet. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>The server sends more than any log has, or than there is room for on this computer. No more of it is taken. What is here stays, and you can go on logging.</source>
        <translation>Der Server schickt mehr, als ein Tagebuch je enthält, oder mehr, als auf diesem Computer Platz hat. Mehr davon wird nicht übernommen. Was hier ist, bleibt, und du kannst weiter eintragen.</translation>
    </message>
    <message>
        <source>Can&apos;t find %1. Check the address and your network.</source>
        <translation>%1 ist nicht zu finden. Prüfe die Adresse und dein Netz.</translation>
    </message>
    <message>
        <source>%1 can be reached, but no server runs at this address.</source>
        <translation>%1 ist erreichbar, aber unter dieser Adresse läuft kein Server.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>%1 answers, but not with a secure connection. If the server has none, its address begins with http://.</source>
        <translation>%1 antwortet, aber nicht über eine sichere Verbindung. Hat der Server keine, beginnt seine Adresse mit http://.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. This computer goes through it, so %2 could not be asked.</source>
        <translation>Der Proxy %1 ist nicht erreichbar. Dieser Computer geht über ihn ins Netz, deshalb ließ sich %2 nicht fragen.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password before it lets anything through to %2.</source>
        <translation>Der Proxy %1 verlangt einen Namen und ein Passwort, bevor er etwas zu %2 durchlässt.</translation>
    </message>
    <message>
        <source>%2 does not answer through the proxy %1.</source>
        <translation>%2 antwortet über den Proxy %1 nicht.</translation>
    </message>
    <message>
        <source>The connection to %2 through the proxy %1 broke.</source>
        <translation>Die Verbindung zu %2 über den Proxy %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>This link leads to a server without encryption, so it is not followed. Ask for a link that has it, or type the server&apos;s address and the code yourself.</source>
        <translation>Dieser Link führt zu einem Server ohne Verschlüsselung und wird deshalb nicht geöffnet. Bitte um einen Link mit Verschlüsselung, oder gib die Adresse des Servers und den Code selbst ein.</translation>
    </message>
    <message>
        <source>This is not an invite. It is a code of ten letters and digits, or a link that begins with weehours://join.</source>
        <translation>Das ist keine Einladung. Eine Einladung ist ein Code aus zehn Buchstaben und Ziffern oder ein Link, der mit weehours://join beginnt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Servers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Sign in to a server first.</source>
        <translation>Melde dich zuerst bei einem Server an.</translation>
    </message>
    <message>
        <source>%1 has no encryption: anybody in the network reads along, the password and the log. Nothing was sent.</source>
        <translation>%1 ist nicht verschlüsselt: Jeder im Netz kann das Passwort und das Tagebuch mitlesen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 does not say which server it is, and without encryption nobody can tell. Perhaps the server has to be updated.</source>
        <translation>%1 sagt nicht, welcher Server es ist, und ohne Verschlüsselung kann das niemand feststellen. Vielleicht muss der Server aktualisiert werden.</translation>
    </message>
    <message>
        <source>The certificate that answers at %1 was made for another name. Check the address.</source>
        <translation>Das Zertifikat, das unter %1 antwortet, gilt für einen anderen Namen. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today. Check this computer&apos;s date; if it is right, the person who runs the server has to renew the certificate.</source>
        <translation>Das Zertifikat von %1 gilt heute nicht. Prüfe das Datum dieses Computers; stimmt es, muss das Zertifikat am Server erneuert werden.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn. Ask the person who runs the server.</source>
        <translation>Das Zertifikat von %1 wurde zurückgezogen. Frag, wer den Server betreut.</translation>
    </message>
    <message>
        <source>No authority that this computer trusts has signed the certificate of %1. If it is a server at home, sign in with an invite link: it names the certificate.</source>
        <translation>Keine Stelle, der dieser Computer vertraut, hat das Zertifikat von %1 unterschrieben. Wenn es ein Server zu Hause ist, melde dich mit einem Einladungslink an: Er nennt das Zertifikat.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that the invite named. It was set up again, or something else answers in its place. Ask the person who runs the server; if it is new, sign in with a new invite link.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, das in der Einladung stand. Entweder wurde der Server neu eingerichtet, oder etwas anderes antwortet an seiner Stelle. Frag, wer ihn betreut; ist er neu, melde dich mit einem neuen Einladungslink an.</translation>
    </message>
    <message>
        <source>The disk is full, so this change was not saved. What was saved before is safe. Free some space and try again.</source>
        <translation>Die Festplatte ist voll, deshalb wurde diese Änderung nicht gespeichert. Alles Frühere ist sicher. Schaffe etwas Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The disk could not be read or written: it may be full or failing. This change was not saved; what was saved before is safe. Free some space and try again.</source>
        <translation>Die Festplatte konnte nicht gelesen oder beschrieben werden: Sie ist vielleicht voll oder defekt. Diese Änderung wurde nicht gespeichert; alles Frühere ist sicher. Schaffe etwas Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The log&apos;s folder cannot be written to, so this change was not saved. Check its permissions and try again.</source>
        <translation>In den Ordner des Tagebuchs kann nicht geschrieben werden, deshalb wurde diese Änderung nicht gespeichert. Prüfe seine Zugriffsrechte und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The log&apos;s file on this computer is damaged. Close Wee Hours everywhere on it and start it again: it then saves what can be read and goes on.</source>
        <translation>Die Datei des Tagebuchs auf diesem Computer ist beschädigt. Schließe Wee Hours überall auf ihm und starte es neu: Es rettet dann, was lesbar ist, und macht weiter.</translation>
    </message>
    <message>
        <source>The log on this computer could not be read or written (%1).</source>
        <translation>Das Tagebuch auf diesem Computer konnte nicht gelesen oder geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>The log&apos;s file %1 cannot be opened. Check the permissions of its folder.</source>
        <translation>Die Datei des Tagebuchs %1 kann nicht geöffnet werden. Prüfe die Zugriffsrechte ihres Ordners.</translation>
    </message>
    <message>
        <source>This log was written by a newer version of Wee Hours. Nothing was changed: update the program to open it.</source>
        <translation>Dieses Tagebuch wurde von einer neueren Version von Wee Hours geschrieben. Es wurde nichts verändert: Aktualisiere das Programm, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The disk that the log is on can only be read now, so this change was not saved. What was saved before is safe.</source>
        <translation>Der Datenträger mit dem Tagebuch lässt sich jetzt nur lesen, deshalb wurde diese Änderung nicht gespeichert. Was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>The disk takes no more files (it has no inodes left), so this change was not saved. What was saved before is safe. Delete some files and try again.</source>
        <translation>Der Datenträger nimmt keine weiteren Dateien auf (er hat keine Inodes mehr), deshalb wurde diese Änderung nicht gespeichert. Was vorher gespeichert war, ist sicher. Lösche einige Dateien und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Another program replaced or removed the log&apos;s file, so this change was not saved. Close Wee Hours and start it again: it then goes on with the file that is there.</source>
        <translation>Ein anderes Programm hat die Datei des Tagebuchs ersetzt oder entfernt, deshalb wurde diese Änderung nicht gespeichert. Schließe Wee Hours und starte es neu: Dann macht es mit der Datei weiter, die jetzt da ist.</translation>
    </message>
    <message>
        <source>The export could not be written (%1). The log itself is as it was.</source>
        <translation>Der Export konnte nicht geschrieben werden (%1). Das Tagebuch selbst ist unverändert.</translation>
    </message>
    <message>
        <source>There is no such baby on this profile.</source>
        <translation>Dieses Baby gibt es in diesem Profil nicht.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). The log itself is as it was.</source>
        <translation>%1 konnte nicht geschrieben werden (%2). Das Tagebuch selbst ist unverändert.</translation>
    </message>
    <message>
        <source>The disk is full, so the log cannot be opened. What was saved before is safe. Free some space and try again.</source>
        <translation>Die Festplatte ist voll, deshalb lässt sich das Tagebuch nicht öffnen. Was gespeichert war, ist sicher. Schaffe etwas Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to, so the log cannot be opened. Check its permissions and try again.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden, deshalb lässt sich das Tagebuch nicht öffnen. Prüfe seine Zugriffsrechte und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is no such entry here.</source>
        <translation>Diesen Eintrag gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The program %1 is missing.</source>
        <translation>Das Programm %1 fehlt.</translation>
    </message>
    <message>
        <source>The server ended unexpectedly.</source>
        <translation>Der Server hat sich unerwartet beendet.</translation>
    </message>
    <message>
        <source>The server ended unexpectedly: %1</source>
        <translation>Der Server hat sich unerwartet beendet: %1</translation>
    </message>
    <message>
        <source>The file ends in the middle. Fetch it from the other program again.</source>
        <translation>Die Datei endet mittendrin. Hol sie noch einmal aus dem anderen Programm.</translation>
    </message>
    <message>
        <source>The file has more rows than any baby&apos;s log.</source>
        <translation>Die Datei hat mehr Zeilen als das Tagebuch irgendeines Babys.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, which no baby&apos;s log is.</source>
        <translation>Die Datei ist größer als %1 MB; so groß ist das Tagebuch keines Babys.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 MB, which no baby&apos;s log does.</source>
        <translation>Das Archiv enthält mehr als %1 MB; so groß ist das Tagebuch keines Babys.</translation>
    </message>
    <message>
        <source>The archive is damaged. Fetch it from the other program again.</source>
        <translation>Das Archiv ist beschädigt. Hol es noch einmal aus dem anderen Programm.</translation>
    </message>
    <message>
        <source>The archive has a password. Unpack it first.</source>
        <translation>Das Archiv hat ein Passwort. Entpacke es zuerst.</translation>
    </message>
    <message>
        <source>The database is damaged. Fetch it from the other program again.</source>
        <translation>Die Datenbank ist beschädigt. Hol sie noch einmal aus dem anderen Programm.</translation>
    </message>
    <message>
        <source>This is no log of a program that is known here.</source>
        <translation>Das ist kein Tagebuch eines Programms, das hier bekannt ist.</translation>
    </message>
    <message>
        <source>This is no file of %1.</source>
        <comment>a program</comment>
        <translation>Das ist keine Datei von %1.</translation>
    </message>
    <message>
        <source>A newer version of Wee Hours made this export. Update the program to read it.</source>
        <translation>Diesen Export hat eine neuere Version von Wee Hours gemacht. Aktualisiere das Programm, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Die Datei kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>A quotation mark in this row is never closed.</source>
        <translation>Ein Anführungszeichen in dieser Zeile wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The row has no time.</source>
        <translation>In der Zeile steht keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>„%1“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Es endet, bevor es anfängt.</translation>
    </message>
    <message>
        <source>It was still running when the file was written.</source>
        <translation>Es lief noch, als die Datei geschrieben wurde.</translation>
    </message>
    <message>
        <source>“%1” is no kind of entry that is known here.</source>
        <translation>„%1“ ist keine Art von Eintrag, die hier bekannt ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>„%1“ ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The row has nothing in it to log.</source>
        <translation>In der Zeile steht nichts zum Eintragen.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>It belongs to %1, for whom there is no log here.</source>
        <comment>a baby</comment>
        <translation>Es gehört zu %1; für dieses Kind gibt es hier kein Tagebuch.</translation>
    </message>
    <message>
        <source>In which time zone was this logged?</source>
        <translation>In welcher Zeitzone wurde das eingetragen?</translation>
    </message>
    <message>
        <source>Do the dates begin with the day or with the month?</source>
        <translation>Beginnen die Daten mit dem Tag oder mit dem Monat?</translation>
    </message>
    <message>
        <source>Are the amounts in millilitres or in ounces?</source>
        <translation>Sind die Mengen in Millilitern oder in Unzen?</translation>
    </message>
    <message>
        <source>Are the weights in grams, kilograms or pounds?</source>
        <translation>Sind die Gewichte in Gramm, Kilogramm oder Pfund?</translation>
    </message>
    <message>
        <source>Are the lengths in millimetres, centimetres or inches?</source>
        <translation>Sind die Längen in Millimetern, Zentimetern oder Zoll?</translation>
    </message>
    <message>
        <source>Are the temperatures in degrees Celsius or Fahrenheit?</source>
        <translation>Sind die Temperaturen in Grad Celsius oder Fahrenheit?</translation>
    </message>
    <message>
        <source>Which baby&apos;s log is this?</source>
        <translation>Zu welchem Baby gehört dieses Tagebuch?</translation>
    </message>
    <message>
        <source>The file has several babies: %1. Which of them is it?</source>
        <comment>names</comment>
        <translation>Die Datei enthält mehrere Babys: %1. Welches davon ist es?</translation>
    </message>
    <message>
        <source>There is no baby here yet to whom this log could belong.</source>
        <translation>Hier gibt es noch kein Baby, dem dieses Tagebuch gehören könnte.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. A name looks like Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „%1“. Ein Name sieht aus wie Europe/Berlin.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are here already at other times, as if another time zone had been chosen. Undo that import first, and then import again.</source>
        <translation>
            <numerusform>%n Eintrag ist hier schon zu einer anderen Zeit, als wäre eine andere Zeitzone gewählt worden. Nimm zuerst jenen Import zurück und importiere dann noch einmal.</numerusform>
            <numerusform>%n Einträge sind hier schon zu anderen Zeiten, als wäre eine andere Zeitzone gewählt worden. Nimm zuerst jenen Import zurück und importiere dann noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times were there twice, since the clocks went back: the first was taken, unless the end tells otherwise.</source>
        <translation>
            <numerusform>%n Uhrzeit gab es zweimal, weil die Uhren zurückgestellt wurden: Es gilt die erste, wenn das Ende nichts anderes sagt.</numerusform>
            <numerusform>%n Uhrzeiten gab es zweimal, weil die Uhren zurückgestellt wurden: Es gilt die erste, wenn das Ende nichts anderes sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times were never there, since the clocks went forward: they were moved forward.</source>
        <translation>
            <numerusform>%n Uhrzeit gab es nie, weil die Uhren vorgestellt wurden: Sie wurde nach vorn verschoben.</numerusform>
            <numerusform>%n Uhrzeiten gab es nie, weil die Uhren vorgestellt wurden: Sie wurden nach vorn verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>Die Tabelle hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>A column cannot be “%1”. It can be %2.</source>
        <translation>Eine Spalte kann nicht „%1“ sein. Sie kann sein: %2.</translation>
    </message>
    <message>
        <source>One of the columns has to say when it was.</source>
        <translation>Eine der Spalten muss sagen, wann es war.</translation>
    </message>
    <message>
        <source>This table has other columns.</source>
        <translation>Diese Tabelle hat andere Spalten.</translation>
    </message>
    <message>
        <source>There is no table in it whose columns could be assigned.</source>
        <translation>Darin ist keine Tabelle, deren Spalten man zuordnen könnte.</translation>
    </message>
    <message>
        <source>A token goes over an encrypted connection only: an address that begins with https://, or a server on this computer.</source>
        <translation>Ein Token geht nur über eine verschlüsselte Verbindung: eine Adresse, die mit https:// beginnt, oder ein Server auf diesem Computer.</translation>
    </message>
    <message>
        <source>Baby Buddy asks for a token. It is in its user settings.</source>
        <translation>Baby Buddy verlangt ein Token. Es steht dort in den Benutzereinstellungen.</translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation>Der Server nimmt dieses Token nicht an.</translation>
    </message>
    <message>
        <source>There is no Baby Buddy at %1.</source>
        <translation>Bei %1 ist kein Baby Buddy.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Darin ist noch nichts.</translation>
    </message>
    <message>
        <source>Read the other way, some days are still to come.</source>
        <translation>Anders gelesen lägen manche Tage noch in der Zukunft.</translation>
    </message>
    <message>
        <source>Read so, the days follow each other more closely.</source>
        <translation>So gelesen folgen die Tage dichter aufeinander.</translation>
    </message>
    <message>
        <source>Those with a unit are %1 to %2, so the first fits better.</source>
        <translation>Die mit einer Einheit sind %1 bis %2, also passt das erste besser.</translation>
    </message>
    <message>
        <source>Read so, half of them are under %1, which is usual.</source>
        <translation>So gelesen liegt die Hälfte unter %1; das ist üblich.</translation>
    </message>
    <message>
        <source>When it began is not in the file.</source>
        <translation>Wann es begann, steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no kind of entry that is known here.</source>
        <comment>a list, how many are in it</comment>
        <translation>„%1“ (%2) ist keine Art von Eintrag, die hier bekannt ist.</translation>
    </message>
    <message>
        <source>It is more than a day in the future.</source>
        <translation>Es liegt mehr als einen Tag in der Zukunft.</translation>
    </message>
    <message>
        <source>Another row with the same number was taken.</source>
        <translation>Eine andere Zeile mit derselben Nummer wurde genommen.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it as CSV, and bring that along.</source>
        <translation>Das ist eine Tabellenkalkulation. Speichere sie als CSV, und bring diese mit.</translation>
    </message>
    <message>
        <source>Rows that are in the files more than once, and are taken once: %1.</source>
        <translation>Zeilen, die mehrmals in den Dateien stehen und einmal genommen werden: %1.</translation>
    </message>
    <message>
        <source>Entries that were deleted in the other program, and stay deleted: %1.</source>
        <translation>Einträge, die im anderen Programm gelöscht wurden und gelöscht bleiben: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Entries of these files that are here twice, at two times: %1. They were brought along in two time zones. Undo the import that was in the wrong one.</source>
        <translation>Einträge dieser Dateien, die zweimal hier sind, zu zwei Zeiten: %1. Sie wurden in zwei Zeitzonen mitgebracht. Nimm den Import in der falschen zurück.</translation>
    </message>
    <message>
        <source>Notes that are too long for an entry, and lose their end: %1.</source>
        <translation>Notizen, die für einen Eintrag zu lang sind und ihr Ende verlieren: %1.</translation>
    </message>
    <message>
        <source>Logged there by: %1.</source>
        <extracomment>%1 names of people</extracomment>
        <translation>Dort eingetragen von: %1.</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>In diesem Ordner ist keine Datei.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Das ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>It took more than 7 days.</source>
        <translation>Es hat länger als 7 Tage gedauert.</translation>
    </message>
    <message>
        <source>This has been dealt with already.</source>
        <translation>Das ist schon erledigt.</translation>
    </message>
    <message>
        <source>Only two entries of the same kind and baby can become one.</source>
        <translation>Nur zwei Einträge derselben Art und desselben Babys können einer werden.</translation>
    </message>
    <message>
        <source>There is no such entry here. It may have been deleted, or its baby is no longer shared with you.</source>
        <translation>Diesen Eintrag gibt es hier nicht. Vielleicht wurde er gelöscht, oder das Baby wird nicht mehr mit dir geteilt.</translation>
    </message>
    <message>
        <source>There is no kind of entry called %1.</source>
        <translation>Eine Art von Eintrag namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>This entry was made by a newer version of Wee Hours. Update the program to change it.</source>
        <translation>Dieser Eintrag stammt von einer neueren Version von Wee Hours. Aktualisiere das Programm, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Only an owner may archive a baby or bring it back.</source>
        <translation>Nur wer das Tagebuch verwaltet, darf ein Baby archivieren oder zurückholen.</translation>
    </message>
    <message>
        <source>Only an owner may delete a baby.</source>
        <translation>Nur wer das Tagebuch verwaltet, darf ein Baby löschen.</translation>
    </message>
    <message>
        <source>What this entry held is not known on this computer any more, so it cannot be brought back from here.</source>
        <translation>Was in diesem Eintrag stand, weiß dieser Computer nicht mehr; von hier aus lässt er sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>This entry has been deleted. Restore it to change it.</source>
        <translation>Dieser Eintrag wurde gelöscht. Hole ihn zurück, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>You can read this log but not change it. An owner can make you an editor.</source>
        <translation>Du kannst dieses Tagebuch lesen, aber nicht ändern. Wer es verwaltet, kann dir das Eintragen erlauben.</translation>
    </message>
    <message>
        <source>There is nothing left of this change: the entry has been deleted already.</source>
        <translation>Von dieser Änderung ist nichts übrig: Der Eintrag ist schon gelöscht.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>%1 has changed this again since. That was left as it is.</source>
        <translation>%1 hat das inzwischen noch einmal geändert. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 has deleted this entry since. Restore it if you want it back.</source>
        <translation>%1 hat diesen Eintrag inzwischen gelöscht. Hole ihn zurück, wenn du ihn brauchst.</translation>
    </message>
    <message>
        <source>%1 has changed this entry since, so it was left as it is. Delete it if it should go.</source>
        <translation>%1 hat diesen Eintrag inzwischen geändert, deshalb blieb er, wie er ist. Lösche ihn, wenn er weg soll.</translation>
    </message>
    <message>
        <source>Together with what %1 has changed since, this would not fit: %2</source>
        <translation>Zusammen mit dem, was %1 inzwischen geändert hat, würde das nicht passen: %2</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>What was not sent is still kept: copy or discard it first.</source>
        <translation>Was nicht gesendet wurde, liegt noch hier: Kopiere oder verwirf es zuerst.</translation>
    </message>
    <message>
        <source>This entry has not come back from the server yet. Try again after the next sync.</source>
        <translation>Dieser Eintrag ist noch nicht vom Server zurückgekommen. Versuche es nach dem nächsten Abgleich noch einmal.</translation>
    </message>
    <message>
        <source>No log of this baby was set aside here.</source>
        <translation>Von diesem Baby wurde hier kein Tagebuch beiseitegelegt.</translation>
    </message>
    <message>
        <source>%1 is asleep already, since %2. End that sleep first.</source>
        <translation>%1 schläft schon, seit %2. Beende zuerst diesen Schlaf.</translation>
    </message>
    <message>
        <source>A breast feed of %1 runs already, since %2. End that one first.</source>
        <translation>%1 wird schon gestillt, seit %2. Beende zuerst dieses Stillen.</translation>
    </message>
    <message>
        <source>That is one log already.</source>
        <translation>Das ist schon ein Tagebuch.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was added.</source>
        <translation>Abgebrochen. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>A timer cannot start later than now. That is in %n minute(s).</source>
        <translation>
            <numerusform>Eine laufende Uhr kann nicht später als jetzt beginnen. Das ist in %n Minute.</numerusform>
            <numerusform>Eine laufende Uhr kann nicht später als jetzt beginnen. Das ist in %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are other entries of this baby by now, so its log was left.</source>
        <translation>Inzwischen gibt es andere Einträge dieses Babys, darum bleibt sein Tagebuch.</translation>
    </message>
    <message>
        <source>There is nothing left of this change: the entry is as you want it already.</source>
        <translation>Von dieser Änderung ist nichts übrig: Der Eintrag ist schon so, wie du ihn haben willst.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else on this computer, who could read and change the log in it, so it is not opened. Nothing was changed. Choose another profile folder.</source>
        <translation>%1 gehört jemand anderem auf diesem Computer, der das Tagebuch darin lesen und ändern könnte. Deshalb wird es nicht geöffnet. Es wurde nichts geändert. Wähle einen anderen Profilordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions, or choose another profile folder.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfe seine Zugriffsrechte oder wähle einen anderen Profilordner.</translation>
    </message>
    <message>
        <source>%1 does not say which server it is, and without encryption nobody can tell. You may be in another network, or the server has to be updated.</source>
        <translation>%1 sagt nicht, welcher Server es ist, und ohne Verschlüsselung kann das niemand feststellen. Vielleicht bist du in einem anderen Netz, oder der Server muss aktualisiert werden.</translation>
    </message>
    <message>
        <source>The sign-in has changed meanwhile.</source>
        <translation>Die Anmeldung hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>The id of the server could not be kept.</source>
        <translation>Die Kennung des Servers konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Another server answers at %1 than the one that you signed in to. You may be in another network.</source>
        <translation>Bei %1 antwortet ein anderer Server als der, bei dem du dich angemeldet hast. Vielleicht bist du in einem anderen Netz.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read. What was sent is kept here and sent again.</source>
        <translation>Die Antwort des Servers ist nicht lesbar. Was gesendet wurde, bleibt hier und wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>There is more than one time.</source>
        <translation>Da steht mehr als eine Uhrzeit.</translation>
    </message>
    <message>
        <source>Give one time for this, as in “14:05”.</source>
        <translation>Gib dafür eine einzige Zeit an, etwa „14:05“.</translation>
    </message>
    <message>
        <source>That would end later than now.</source>
        <translation>Das würde später enden als jetzt.</translation>
    </message>
    <message>
        <source>Say how warm, as in “t 38.4”.</source>
        <translation>Sag, wie warm, etwa „t 38,4“.</translation>
    </message>
    <message>
        <source>Say which medicine, as in “med paracetamol 2.5ml”.</source>
        <translation>Sag, welche Medizin, etwa „medizin paracetamol 2,5ml“.</translation>
    </message>
    <message>
        <source>Say what was measured, as in “w 6.42kg” or “len 61.5”.</source>
        <translation>Sag, was gemessen wurde, etwa „gewicht 6,42kg“ oder „länge 61,5“.</translation>
    </message>
    <message>
        <source>Say how much, as in “pump l 60 r 45”.</source>
        <translation>Sag, wie viel, etwa „abpumpen links 60 rechts 45“.</translation>
    </message>
    <message>
        <source>Say which food, as in “solids carrot liked”.</source>
        <translation>Sag, welches Essen, etwa „beikost karotte“.</translation>
    </message>
    <message>
        <source>Say what was done, as in “tummy 12m”.</source>
        <translation>Sag, was getan wurde, etwa „bauchlage 12m“.</translation>
    </message>
    <message>
        <source>Say a few words about it.</source>
        <translation>Sag ein paar Worte dazu.</translation>
    </message>
    <message>
        <source>Say how much, as in “b 120”, or which side, as in “left 12”.</source>
        <translation>Sag, wie viel, etwa „b 120“, oder welche Seite, etwa „links 12“.</translation>
    </message>
    <message>
        <source>Say what was in it: wee, poo, mixed or dry.</source>
        <translation>Sag, was drin war: Pipi, Kacka, beides oder trocken.</translation>
    </message>
    <message>
        <source>A nappy has one time, as in “n wee 14:05”.</source>
        <translation>Eine Windel hat nur eine Uhrzeit, etwa „n pipi 14:05“.</translation>
    </message>
    <message>
        <source>Type what happened, as in “b 120”, “s” or “n wee”.</source>
        <translation>Tippe, was war, etwa „b 120“, „s“ oder „n pipi“.</translation>
    </message>
    <message>
        <source>“%1” could be a time or how long: type %2 or %3m.</source>
        <translation>„%1“ kann eine Uhrzeit sein oder eine Dauer: Tippe %2 oder %3m.</translation>
    </message>
    <message>
        <source>Start with b (bottle), left, right, s (sleep), n (nappy), or the name of another kind.</source>
        <translation>Beginne mit b (Fläschchen), links oder rechts, s (Schlaf), n (Windel) oder dem Namen einer anderen Art.</translation>
    </message>
    <message>
        <source>I don&apos;t understand “%1”.</source>
        <translation>„%1“ verstehe ich nicht.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>More than one is running: type “stop sleep” or “stop feed”.</source>
        <translation>Es läuft mehr als eins: Tippe „stopp schlaf“ oder „stopp stillen“.</translation>
    </message>
    <message>
        <source>No baby’s name begins with “%1”.</source>
        <translation>Kein Baby heißt so, dass sein Name mit „%1“ beginnt.</translation>
    </message>
    <message>
        <source>“%1” could be %2 or %3.</source>
        <translation>„%1“ kann %2 oder %3 sein.</translation>
    </message>
    <message>
        <source>The log&apos;s file is damaged and cannot be set aside. Check the permissions of %1 and whether its disk is full.</source>
        <translation>Die Datei des Tagebuchs ist beschädigt und kann nicht beiseitegelegt werden. Prüfe die Zugriffsrechte von %1 und ob die Festplatte voll ist.</translation>
    </message>
    <message>
        <source>The log could not be set aside (%1), so it stays as it is.</source>
        <translation>Das Tagebuch konnte nicht beiseitegelegt werden (%1) und bleibt deshalb, wie es ist.</translation>
    </message>
    <message>
        <source>The log that was set aside cannot be read. Nothing was changed.</source>
        <translation>Das beiseitegelegte Tagebuch kann nicht gelesen werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The log that was set aside cannot be removed. Check the permissions of %1.</source>
        <translation>Das beiseitegelegte Tagebuch kann nicht entfernt werden. Prüfe die Zugriffsrechte von %1.</translation>
    </message>
    <message>
        <source>Type the address of a server.</source>
        <translation>Gib die Adresse eines Servers ein.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. It looks like https://example.org or 192.168.1.20:8787.</source>
        <translation>„%1“ ist keine Serveradresse. Sie sieht aus wie https://example.org oder 192.168.1.20:8787.</translation>
    </message>
    <message>
        <source>This profile holds the log of another account, which would be lost to this one. Sign in with that account, or start with another profile.</source>
        <translation>In diesem Profil liegt das Tagebuch eines anderen Kontos, das für dieses verloren ginge. Melde dich mit jenem Konto an oder beginne mit einem anderen Profil.</translation>
    </message>
    <message>
        <source>This log is shared at %1. %2 is another server: it would be given the whole log, and your password. Nothing was sent.</source>
        <translation>Dieses Tagebuch wird bei %1 geteilt. %2 ist ein anderer Server: Er bekäme das ganze Tagebuch und dein Passwort. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Dieser Computer ist mit keinem Netz verbunden.</translation>
    </message>
    <message>
        <source>The password store of this desktop does not answer (%1). The sign-in can be kept until you quit, or in a file that only you can read.</source>
        <translation>Der Schlüsselbund dieses Desktops antwortet nicht (%1). Die Anmeldung kann aufbewahrt werden, bis du das Programm beendest, oder in einer Datei, die nur du lesen kannst.</translation>
    </message>
    <message>
        <source>The sign-in cannot be kept in a file of the profile folder: %1. You stay signed in until you quit.</source>
        <translation>Die Anmeldung kann nicht in einer Datei des Profilordners aufbewahrt werden: %1. Du bleibst angemeldet, bis du das Programm beendest.</translation>
    </message>
    <message>
        <source>The sign-in in the file %1 is not used, because others on this computer can read it. Sign in again: then only you can read it. What was logged is safe here.</source>
        <translation>Die Anmeldung in der Datei %1 wird nicht benutzt, weil andere auf diesem Computer sie lesen können. Melde dich neu an: Dann wird sie neu aufbewahrt, nur für dich. Was eingetragen war, ist hier sicher.</translation>
    </message>
    <message>
        <source>%1 Nothing was lost: what you log is kept here and sent when the server answers.</source>
        <translation>%1 Nichts ist verloren: Was du einträgst, bleibt hier und wird gesendet, wenn der Server antwortet.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server&apos;s address leads to another one. Check the address.</source>
        <translation>Die Adresse des Servers führt zu einer anderen. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>Something other than a Wee Hours server answered (HTTP %1). It may be a proxy, or a network that asks to sign in.</source>
        <translation>Etwas anderes als ein Wee-Hours-Server hat geantwortet (HTTP %1). Vielleicht ein Proxy oder ein Netz, das eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The address answers, but not as a Wee Hours server does.</source>
        <translation>Die Adresse antwortet, aber nicht wie ein Wee-Hours-Server.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent, and nothing is lost: what you log is kept here.</source>
        <translation>%1 Es wurde nichts gesendet, und nichts ging verloren: Was du einträgst, bleibt hier.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than any of a Wee Hours server, and was not read.</source>
        <translation>Die Antwort des Servers ist länger als jede eines Wee-Hours-Servers und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The server&apos;s address leads to another one: %1. If that is your server, use that address.</source>
        <translation>Die Adresse des Servers führt zu einer anderen: %1. Wenn das dein Server ist, nimm diese Adresse.</translation>
    </message>
    <message>
        <source>Something other than a Wee Hours server answered (HTTP %1), perhaps the proxy %2.</source>
        <translation>Etwas anderes als ein Wee-Hours-Server hat geantwortet (HTTP %1), vielleicht der Proxy %2.</translation>
    </message>
    <message>
        <source>That would be later than now.</source>
        <translation>Das wäre später als jetzt.</translation>
    </message>
    <message>
        <source>That is unusually long. Say which half of the day, as in “11:30am-1:10pm”.</source>
        <translation>Das ist ungewöhnlich lang. Sag, welche Tageshälfte, wie in „11:30am-1:10pm“.</translation>
    </message>
    <message>
        <source>Say which half of the day: add am or pm.</source>
        <translation>Sag, welche Tageshälfte: Ergänze am oder pm.</translation>
    </message>
    <message>
        <source>That would be before it began.</source>
        <translation>Das wäre vor dem Anfang.</translation>
    </message>
    <message>
        <source>Say at what time, as in “%1 14:05”.</source>
        <translation>Sag die Uhrzeit dazu, wie in „%1 14:05“.</translation>
    </message>
    <message>
        <source>This desktop&apos;s keychain, which keeps your sign-in, does not answer (%1). Unlock it, or sign in again. Nothing is lost: what you log is safe here and goes out then.</source>
        <translation>Der Schlüsselbund dieses Desktops, in dem deine Anmeldung liegt, antwortet nicht (%1). Entsperre ihn, oder melde dich neu an. Nichts ist verloren: Was du einträgst, ist hier sicher und geht dann hinaus.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer in this desktop&apos;s keychain. Nothing is lost: what you log is safe here and goes out once you have signed in again.</source>
        <translation>Deine Anmeldung ist nicht mehr im Schlüsselbund dieses Desktops. Nichts ist verloren: Was du einträgst, ist hier sicher und geht hinaus, sobald du dich neu angemeldet hast.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer kept on this computer. Nothing is lost: what you log is safe here and goes out once you have signed in again.</source>
        <translation>Deine Anmeldung ist auf diesem Computer nicht mehr gespeichert. Nichts ist verloren: Was du einträgst, ist hier sicher und geht hinaus, sobald du dich neu angemeldet hast.</translation>
    </message>
    <message>
        <source>You have accepted this invite already. If its log is not here, ask for a new one.</source>
        <translation>Du hast diese Einladung schon angenommen. Falls ihr Tagebuch nicht hier ist, bitte um eine neue.</translation>
    </message>
</context>
<context>
    <name>weehours::NewsTeller</name>
    <message>
        <source>Two versions of one entry: %1</source>
        <translation>Zwei Fassungen eines Eintrags: %1</translation>
    </message>
    <message>
        <source>Somebody else changed it too. Choose which is right.</source>
        <translation>Jemand anders hat es auch geändert. Wähle, was stimmt.</translation>
    </message>
    <message>
        <source>%1 logged: %2</source>
        <comment>who, what</comment>
        <translation>%1 hat eingetragen: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the baby&apos;s name, a time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they logged</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <comment>logged by others</comment>
        <translation>
            <numerusform>%n neuer Eintrag</numerusform>
            <numerusform>%n neue Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed it too. Choose which is right.</source>
        <translation>%1 hat es auch geändert. Wähle, was stimmt.</translation>
    </message>
</context>
<context>
    <name>weehours::NoticeColumn</name>
    <message>
        <source>Use mine</source>
        <translation>Meine nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n Änderung abgelehnt</numerusform>
            <numerusform>%n Änderungen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not take everything that you logged. It is kept here until you decide.</source>
        <translation>Der Server hat nicht alles angenommen, was du eingetragen hast. Es bleibt hier, bis du entscheidest.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A baby</source>
        <translation>Ein Baby</translation>
    </message>
    <message>
        <source>%1 is no longer shared with you</source>
        <translation>%1 wird nicht mehr mit dir geteilt</translation>
    </message>
    <message>
        <source>Logged twice? %1</source>
        <translation>Doppelt eingetragen? %1</translation>
    </message>
    <message>
        <source>Show what is kept</source>
        <translation>Zeigen, was noch da ist</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Use mine, %1</source>
        <translation>Meine nehmen, %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>two entries into one</comment>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>The server says that %1 is not yours</source>
        <translation>Der Server sagt, %1 gehöre nicht dir</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Remove the copy</source>
        <translation>Kopie entfernen</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Hier behalten</translation>
    </message>
    <message>
        <source>Share it from elsewhere …</source>
        <translation>Anderswo teilen …</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Logged while the clock was wrong</source>
        <translation>Eingetragen, während die Uhr falsch ging</translation>
    </message>
    <message>
        <source>Two logs of %1?</source>
        <translation>Zwei Tagebücher von %1?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n entries</source>
        <comment>to their right times</comment>
        <translation>
            <numerusform>%n Eintrag verschieben</numerusform>
            <numerusform>%n Einträge verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Join them</source>
        <comment>two logs of one baby</comment>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Two babies</source>
        <translation>Zwei Babys</translation>
    </message>
    <message>
        <source>Remove %1&apos;s log from this computer?</source>
        <translation>Das Tagebuch von %1 von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Remove the copy of %1&apos;s log?</source>
        <translation>Die Kopie des Tagebuchs von %1 entfernen?</translation>
    </message>
    <message>
        <source>A copy is set aside for 30 days. Until then you can bring it back.</source>
        <translation>Eine Kopie wird 30 Tage lang aufgehoben. Bis dahin kannst du es zurückholen.</translation>
    </message>
    <message>
        <source>It cannot be brought back after that.</source>
        <translation>Danach lässt es sich nicht mehr zurückholen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a log, or the copy of one</comment>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <comment>somebody else&apos;s change</comment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Zwei Fassungen eines Eintrags</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Im Tagebuch zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an entry, in the log</comment>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Fold (Esc)</source>
        <translation>Einklappen (Esc)</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>a card, to one line</comment>
        <translation>Einklappen</translation>
    </message>
</context>
<context>
    <name>weehours::Notifications</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>weehours::OtherTimers</name>
    <message>
        <source>%1: %2</source>
        <comment>a baby, what runs: Leo: Asleep since 8:00</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to this baby&apos;s log</source>
        <translation>Zum Tagebuch dieses Babys</translation>
    </message>
</context>
<context>
    <name>weehours::PinList</name>
    <message>
        <source>Kinds with a button of their own</source>
        <translation>Arten mit eigenem Knopf</translation>
    </message>
    <message numerus="yes">
        <source>Space gives or takes a button, %1 and %2 move it. At most %n have one.</source>
        <translation>
            <numerusform>Die Leertaste gibt oder nimmt einen Knopf, %1 und %2 verschieben ihn. Höchstens %n hat einen.</numerusform>
            <numerusform>Die Leertaste gibt oder nimmt einen Knopf, %1 und %2 verschieben ihn. Höchstens %n haben einen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::PlanForm</name>
    <message>
        <source>Reminds of</source>
        <translation>Erinnert an</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a plan reminds of</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Done when</source>
        <comment>one logs</comment>
        <translation>Erledigt, wenn</translation>
    </message>
    <message>
        <source>It only reminds</source>
        <translation>Es erinnert nur</translation>
    </message>
    <message>
        <source>%1 is logged</source>
        <comment>a kind</comment>
        <translation>%1 eingetragen ist</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Before anyone logs one too early, the form says so. It never blocks, and advises no dose.</source>
        <translation>Bevor jemand etwas zu früh einträgt, sagt es das Formular. Es verhindert nie etwas und rät zu keiner Dosis.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Hours after the last</source>
        <translation>Nach dem letzten Mal</translation>
    </message>
    <message>
        <source>At clock times</source>
        <translation>Zu Uhrzeiten</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Due so long after the last one</source>
        <translation>Fällig so lange nach dem letzten</translation>
    </message>
    <message>
        <source>due</source>
        <comment>due 6 h after the last one</comment>
        <translation>fällig</translation>
    </message>
    <message>
        <source>after the last one, by anyone</source>
        <translation>nach dem letzten, egal von wem</translation>
    </message>
    <message>
        <source>Time %1</source>
        <comment>the first, the second …</comment>
        <translation>Uhrzeit %1</translation>
    </message>
    <message>
        <source>One more time</source>
        <translation>Noch eine Uhrzeit</translation>
    </message>
    <message>
        <source>One time less</source>
        <translation>Eine Uhrzeit weniger</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>At most in any 24 hours</source>
        <translation>Höchstens in 24 Stunden</translation>
    </message>
    <message>
        <source>Never sooner than so long after the last one</source>
        <translation>Nie früher als so lange nach dem letzten</translation>
    </message>
    <message>
        <source>in any 24 hours, and never sooner than</source>
        <translation>in 24 Stunden, und nie früher als nach</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Der erste Tag</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Der letzte Tag</translation>
    </message>
    <message>
        <source>Name the medicine.</source>
        <translation>Nenne die Medizin.</translation>
    </message>
    <message>
        <source>Say what it reminds of.</source>
        <translation>Sag, woran es erinnert.</translation>
    </message>
    <message>
        <source>Say how long after the last one.</source>
        <translation>Sag, wie lange nach dem letzten.</translation>
    </message>
    <message>
        <source>Choose what is logged when it is done, or times by the clock.</source>
        <translation>Wähle, was eingetragen wird, wenn es erledigt ist, oder Uhrzeiten.</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Next about %1</source>
        <comment>a time</comment>
        <translation>Das nächste etwa %1</translation>
    </message>
    <message>
        <source>Next %1</source>
        <comment>a day and time</comment>
        <translation>Das nächste: %1</translation>
    </message>
    <message>
        <source>Next from %1</source>
        <comment>a time</comment>
        <translation>Das nächste ab %1</translation>
    </message>
    <message>
        <source>Not logged at %1</source>
        <comment>a time</comment>
        <translation>Um %1 nicht eingetragen</translation>
    </message>
    <message>
        <source>Paused: it reminds of nothing.</source>
        <translation>Pausiert: Es erinnert an nichts.</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <comment>a time</comment>
        <translation>Vorbei seit %1</translation>
    </message>
    <message>
        <source>%1 of at most %2 in 24 h</source>
        <translation>%1 von höchstens %2 in 24 h</translation>
    </message>
    <message numerus="yes">
        <source>%n in 24 h</source>
        <comment>doses</comment>
        <translation>
            <numerusform>%n in 24 h</numerusform>
            <numerusform>%n in 24 h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many, and when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>a time</comment>
        <translation>dann %1</translation>
    </message>
    <message>
        <source>then from %1</source>
        <comment>a time</comment>
        <translation>dann ab %1</translation>
    </message>
    <message>
        <source>at once</source>
        <comment>a plan begins</comment>
        <translation>sofort</translation>
    </message>
    <message>
        <source>no end</source>
        <comment>of a plan</comment>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>by the clock in %1</source>
        <comment>times of day; a place</comment>
        <translation>nach der Uhr in %1</translation>
    </message>
</context>
<context>
    <name>weehours::PlanText</name>
    <message>
        <source>tomorrow</source>
        <comment>a day, before a time: tomorrow 8:00</comment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time from which a dose is all right</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a time that is not exact</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>due since %1</source>
        <comment>a time</comment>
        <translation>fällig seit %1</translation>
    </message>
    <message>
        <source>due now</source>
        <comment>a plan</comment>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>%1 of at most %2 in 24 h</source>
        <translation>%1 von höchstens %2 in 24 h</translation>
    </message>
    <message>
        <source>not logged</source>
        <comment>what a plan has at a time that has gone by</comment>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a plan</comment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time: in 20 min</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>today</source>
        <comment>below a time</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1 after the last</source>
        <comment>a span of time</comment>
        <translation>%1 nach dem letzten Mal</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <comment>times of day</comment>
        <translation>jeden Tag um %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day, as QDate writes it: Sunday 22 November</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a time</comment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>every day at %1 in %2</source>
        <comment>times of day, a place</comment>
        <translation>jeden Tag um %1 in %2</translation>
    </message>
</context>
<context>
    <name>weehours::PlansCard</name>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Plans …</source>
        <translation>Pläne …</translation>
    </message>
    <message>
        <source>for everyone who looks after %1</source>
        <translation>für alle, die sich um %1 kümmern</translation>
    </message>
    <message>
        <source>Nothing planned.</source>
        <translation>Nichts geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>plans</comment>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans: %1</source>
        <comment>the next two</comment>
        <translation>Pläne: %1</translation>
    </message>
</context>
<context>
    <name>weehours::PlansDialog</name>
    <message>
        <source>Plans for %1</source>
        <comment>a baby</comment>
        <translation>Pläne für %1</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Alle Pläne</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Remind here when it is due</source>
        <translation>Hier erinnern, wenn es fällig ist</translation>
    </message>
    <message>
        <source>In quiet hours too</source>
        <translation>Auch in der Ruhezeit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <comment>when a plan comes</comment>
        <translation>%1 · pausiert</translation>
    </message>
    <message>
        <source>%1 · over</source>
        <comment>when a plan came</comment>
        <translation>%1 · vorbei</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, as QDate writes it: 27 November</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>made by %1 on %2</source>
        <comment>who, a day</comment>
        <translation>von %1 am %2 gemacht</translation>
    </message>
    <message>
        <source>made on %1</source>
        <comment>a day</comment>
        <translation>am %1 gemacht</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>with a plan that was paused</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>a plan</comment>
        <translation>Pausiert: %1</translation>
    </message>
    <message>
        <source>It goes on: %1</source>
        <comment>a plan</comment>
        <translation>Geht weiter: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>This computer shows no notifications. The plans are still on the Day page.</source>
        <translation>Dieser Computer zeigt keine Mitteilungen. Die Pläne sind weiterhin auf der Seite „Tag“.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>heading of plans that are</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <comment>a caregiver</comment>
        <translation>Auf diesem Computer: %1</translation>
    </message>
    <message>
        <source>%1 chooses on their own</source>
        <comment>a caregiver, on a computer</comment>
        <translation>%1 wählt am eigenen Computer</translation>
    </message>
    <message>
        <source>the others choose on their own</source>
        <comment>caregivers, on computers</comment>
        <translation>die anderen wählen an ihren eigenen</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <comment>a plan</comment>
        <translation>Er wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>In which unit is %1? Choose one, or press “Save” again to plan it without.</source>
        <comment>a number, the dose of a medicine</comment>
        <translation>In welcher Einheit ist %1? Wähle eine, oder drücke noch einmal „Speichern“, um ohne zu planen.</translation>
    </message>
</context>
<context>
    <name>weehours::QrCode</name>
    <message>
        <source>QR code of the invite link</source>
        <translation>QR-Code des Einladungslinks</translation>
    </message>
</context>
<context>
    <name>weehours::QuickLineEdit</name>
    <message>
        <source>Quick entry</source>
        <translation>Schnelleingabe</translation>
    </message>
    <message>
        <source>Enter logs it</source>
        <translation>Enter trägt es ein</translation>
    </message>
    <message>
        <source>%1. Tab: %2</source>
        <translation>%1. Tab: %2</translation>
    </message>
    <message>
        <source>Type an entry: %1</source>
        <comment>%1 is one: b 120 f 14:05</comment>
        <translation>Eintrag tippen: %1</translation>
    </message>
</context>
<context>
    <name>weehours::QuickLogging</name>
    <message>
        <source>%1: ended %2</source>
        <comment>what runs, a time</comment>
        <translation>%1: zu Ende %2</translation>
    </message>
    <message>
        <source>I don&apos;t understand “%1”.</source>
        <translation>„%1“ verstehe ich nicht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>names, what is logged for them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”?</source>
        <comment>words that are not understood</comment>
        <translation>„%1“?</translation>
    </message>
    <message>
        <source>all</source>
        <comment>the babies: one word in lower case, typed after an @</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>“%1”? Did you mean %2? (Tab)</source>
        <comment>a mistyped word, the right one, a key</comment>
        <translation>„%1“? Meintest du %2? (Tab)</translation>
    </message>
</context>
<context>
    <name>weehours::Reminders</name>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1 since %2: was it forgotten?</source>
        <comment>a kind, a time</comment>
        <translation>%1 seit %2: vergessen?</translation>
    </message>
    <message>
        <source>It has been running for %1.</source>
        <comment>a span of time</comment>
        <translation>Es läuft seit %1.</translation>
    </message>
    <message>
        <source>Ended at …</source>
        <translation>Zu Ende um …</translation>
    </message>
    <message>
        <source>all right since %1</source>
        <comment>a dose; a time</comment>
        <translation>möglich seit %1</translation>
    </message>
</context>
<context>
    <name>weehours::Report</name>
    <message>
        <source>d MMM</source>
        <comment>a day in a table on paper: 15 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day on paper: 22 July 2026</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time on paper: 28 Nov 8:35</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the least and the most of several days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>below the %1</source>
        <comment>%1 is a percentile</comment>
        <translation>unter der %1</translation>
    </message>
    <message>
        <source>above the %1</source>
        <comment>%1 is a percentile</comment>
        <translation>über der %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a baby, lying</comment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Height</source>
        <comment>of a child, standing</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>its circumference</comment>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>Weight for length</source>
        <translation>Gewicht zur Länge</translation>
    </message>
    <message>
        <source>%1 g</source>
        <comment>grams</comment>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>the title of a page</comment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>To ask</source>
        <comment>over empty lines, for questions to a doctor</comment>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>feeds a day</source>
        <translation>Mahlzeiten am Tag</translation>
    </message>
    <message>
        <source>from bottles a day</source>
        <translation>Fläschchen am Tag</translation>
    </message>
    <message>
        <source>at the breast a day</source>
        <translation>Brust am Tag</translation>
    </message>
    <message>
        <source>sleep a day</source>
        <translation>Schlaf am Tag</translation>
    </message>
    <message>
        <source>longest sleep</source>
        <translation>längster Schlaf</translation>
    </message>
    <message>
        <source>began on %1</source>
        <comment>the longest sleep</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>wet nappies a day</source>
        <translation>nass am Tag</translation>
    </message>
    <message>
        <source>dirty nappies a day</source>
        <translation>mit Stuhl am Tag</translation>
    </message>
    <message>
        <source>An average day</source>
        <translation>Ein Tag im Durchschnitt</translation>
    </message>
    <message numerus="yes">
        <source>over the %n whole day(s)</source>
        <translation>
            <numerusform>über den %n ganzen Tag</numerusform>
            <numerusform>über die %n ganzen Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Feeds</source>
        <comment>the heading of a column</comment>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>Bottles</source>
        <comment>the heading of a column</comment>
        <translation>Fläschchen</translation>
    </message>
    <message>
        <source>Breast</source>
        <comment>the heading of a column</comment>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Sleep</source>
        <comment>the heading of a column</comment>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>the heading of a column: the longest sleep</comment>
        <translation>Längster</translation>
    </message>
    <message>
        <source>Wet</source>
        <comment>the heading of a column: nappies</comment>
        <translation>Nass</translation>
    </message>
    <message>
        <source>Dirty</source>
        <comment>the heading of a column: nappies</comment>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>the heading of a column</comment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day in a table on paper: Sun 15 Nov</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days on paper: 15 Nov to 21 Nov</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) at a time</source>
        <translation>
            <numerusform>Je %n Tag</numerusform>
            <numerusform>Je %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>a day on average, the longest sleep and the highest temperature</source>
        <translation>ein Tag im Durchschnitt, der längste Schlaf und die höchste Temperatur</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1 is a time</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>corrected age %1</source>
        <translation>korrigiertes Alter %1</translation>
    </message>
    <message>
        <source>WHO girls</source>
        <comment>growth curves</comment>
        <translation>WHO Mädchen</translation>
    </message>
    <message>
        <source>WHO boys</source>
        <comment>growth curves</comment>
        <translation>WHO Jungen</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a weight or length</comment>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a measure, and when it was taken</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>+360 g since 14 Nov</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s): %1</source>
        <comment>a medicine; %1 is when</comment>
        <translation>
            <numerusform>%n-mal: %1</numerusform>
            <numerusform>%n-mal: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <comment>a medicine</comment>
        <translation>
            <numerusform>an %1 von %n Tag</numerusform>
            <numerusform>an %1 von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), on %1</source>
        <comment>a medicine; %1 is like: 13 of 14 days</comment>
        <translation>
            <numerusform>%n-mal, %1</numerusform>
            <numerusform>%n-mal, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>13 of 14 days, at 10:00</comment>
        <translation>%1, um %2</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>13 of 14 days, between 9:30 and 11:00</comment>
        <translation>%1, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Medicines and vaccinations</source>
        <translation>Medikamente und Impfungen</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturen</translation>
    </message>
    <message>
        <source>Notes and milestones</source>
        <translation>Notizen und Meilensteine</translation>
    </message>
    <message>
        <source>24 hours, day by day</source>
        <comment>the title of a page</comment>
        <translation>24 Stunden, Tag für Tag</translation>
    </message>
    <message>
        <source>More</source>
        <comment>the title of a page with what did not fit on the first</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on page %1</source>
        <comment>a list that goes on</comment>
        <translation>
            <numerusform>und %n mehr auf Seite %1</numerusform>
            <numerusform>und %n mehr auf Seite %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>the title of a page</comment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day over its entries on paper: Sunday 22 November</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>%1 is a date</comment>
        <translation>geb. %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day on paper: 26 August</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>printed %1, %2</source>
        <comment>%1 is a date, %2 a time</comment>
        <translation>gedruckt am %1, %2</translation>
    </message>
    <message>
        <source>Wee Hours</source>
        <translation>Wee Hours</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>printed …, by a caregiver</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>logged by %1 and %2</source>
        <comment>names of caregivers</comment>
        <translation>eingetragen von %1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>logged by %n caregiver(s)</source>
        <translation>
            <numerusform>eingetragen von %n Person</numerusform>
            <numerusform>eingetragen von %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>logged by %1</source>
        <comment>a caregiver</comment>
        <translation>eingetragen von %1</translation>
    </message>
    <message>
        <source>a day is %1 to %2</source>
        <comment>at which hours it begins and ends</comment>
        <translation>ein Tag geht von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <comment>%1 is a span of days</comment>
        <translation>
            <numerusform>%1, %n Tag</numerusform>
            <numerusform>%1, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 konnte nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>Wee Hours does not speak %1.</source>
        <translation>Wee Hours spricht kein %1.</translation>
    </message>
    <message>
        <source>There is no such baby here.</source>
        <translation>Dieses Baby gibt es hier nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) before the due date (%2)</source>
        <comment>born …</comment>
        <translation>
            <numerusform>%1, %n Tag vor dem Termin (%2)</numerusform>
            <numerusform>%1, %n Tage vor dem Termin (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) after the due date (%2)</source>
        <comment>born …</comment>
        <translation>
            <numerusform>%1, %n Tag nach dem Termin (%2)</numerusform>
            <numerusform>%1, %n Tage nach dem Termin (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing logged</source>
        <comment>on a day</comment>
        <translation>nichts eingetragen</translation>
    </message>
    <message>
        <source>The log begins on %1. Of the days before it nothing is known.</source>
        <translation>Das Tagebuch beginnt am %1. Über die Tage davor ist nichts bekannt.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>%1 is a time at which a log begins</comment>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>weehours::ReportChart</name>
    <message>
        <source>sleep</source>
        <comment>in the legend of a picture</comment>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>bottle</source>
        <comment>in the legend of a picture</comment>
        <translation>Fläschchen</translation>
    </message>
    <message>
        <source>breast</source>
        <comment>in the legend of a picture</comment>
        <translation>Brust</translation>
    </message>
    <message>
        <source>wet</source>
        <comment>a nappy, in the legend of a picture</comment>
        <translation>nass</translation>
    </message>
    <message>
        <source>dirty</source>
        <comment>a nappy, in the legend of a picture</comment>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>wet and dirty</source>
        <comment>a nappy, in the legend</comment>
        <translation>nass und Stuhl</translation>
    </message>
    <message>
        <source>dry</source>
        <comment>a nappy, in the legend of a picture</comment>
        <translation>trocken</translation>
    </message>
    <message>
        <source>temperature,%1</source>
        <comment>in the legend; %1 is a unit with a space before it</comment>
        <translation>Temperatur,%1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day beside a picture: 15 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>printed %1</source>
        <comment>%1 is a time</comment>
        <translation>gedruckt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <comment>on a day</comment>
        <translation>
            <numerusform>%n Mahlzeit</numerusform>
            <numerusform>%n Mahlzeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wet · %2 dirty</source>
        <comment>nappies of a day</comment>
        <translation>%1 nass · %2 Stuhl</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>medicines in a legend</comment>
        <translation>
            <numerusform>%n mehr</numerusform>
            <numerusform>%n mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>the log begins</source>
        <translation>das Tagebuch beginnt</translation>
    </message>
</context>
<context>
    <name>weehours::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Wie viele Tage</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 Wochen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>the size of paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>List all entries at the end</source>
        <translation>Am Ende alle Einträge aufführen</translation>
    </message>
    <message>
        <source>A summary and each day as a line of 24 hours, for the paediatrician or the health visitor.</source>
        <translation>Eine Übersicht, und jeder Tag als Linie von 24 Stunden: für die Kinderärztin, den Kinderarzt oder die Hebamme.</translation>
    </message>
    <message>
        <source>up to and with</source>
        <comment>a report, before its last day</comment>
        <translation>bis einschließlich</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>It could not be printed. The printer does not take it; nothing in the log is changed.</source>
        <translation>Das ließ sich nicht drucken. Der Drucker nimmt es nicht an; am Tagebuch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message numerus="yes">
        <source>The report is saved, on %n page(s). Only you can read the file.</source>
        <translation>
            <numerusform>Der Bericht ist gespeichert, auf %n Seite. Nur du kannst die Datei lesen.</numerusform>
            <numerusform>Der Bericht ist gespeichert, auf %n Seiten. Nur du kannst die Datei lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page back (Page Up)</source>
        <translation>Seite zurück (Bild auf)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of a preview</comment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>weehours::RescueText</name>
    <message>
        <source>The log&apos;s file was damaged. It was kept as %1, and a new one was begun.</source>
        <translation>Die Datei des Tagebuchs war beschädigt. Sie wurde als %1 aufbewahrt, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>One change that had not been sent yet was saved.</source>
        <translation>Eine Änderung, die noch nicht gesendet war, wurde gerettet.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that had not been sent yet were saved.</source>
        <translation>
            <numerusform>%n Änderung, die noch nicht gesendet war, wurde gerettet.</numerusform>
            <numerusform>%n Änderungen, die noch nicht gesendet waren, wurden gerettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>One refused change or conflict was saved.</source>
        <translation>Eine abgelehnte Änderung oder ein Konflikt wurde gerettet.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused changes and conflicts were saved.</source>
        <translation>
            <numerusform>%n abgelehnte Änderung oder Konflikt wurde gerettet.</numerusform>
            <numerusform>%n abgelehnte Änderungen und Konflikte wurden gerettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>One change that had not been sent yet could not be read and is lost.</source>
        <translation>Eine Änderung, die noch nicht gesendet war, konnte nicht gelesen werden und ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that had not been sent yet could not be read and are lost.</source>
        <translation>
            <numerusform>%n Änderung, die noch nicht gesendet war, konnte nicht gelesen werden und ist verloren.</numerusform>
            <numerusform>%n Änderungen, die noch nicht gesendet waren, konnten nicht gelesen werden und sind verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the server has comes back with the next sync.</source>
        <translation>Was der Server hat, kommt mit dem nächsten Abgleich zurück.</translation>
    </message>
    <message>
        <source>You are not signed in now: what a server has comes back when you sign in.</source>
        <translation>Du bist jetzt nicht angemeldet: Was ein Server hat, kommt zurück, wenn du dich anmeldest.</translation>
    </message>
</context>
<context>
    <name>weehours::RunningTimers</name>
    <message>
        <source>Ended at …</source>
        <translation>Zu Ende um …</translation>
    </message>
    <message>
        <source>%1. That is long.</source>
        <comment>what was ended: Slept 15 h 20</comment>
        <translation>%1. Das ist lang.</translation>
    </message>
</context>
<context>
    <name>weehours::SearchBar</name>
    <message>
        <source>Search the log</source>
        <translation>Tagebuch durchsuchen</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Welche Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Logged by whom</source>
        <translation>Eingetragen von</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Sucht …</translation>
    </message>
    <message numerus="yes">
        <source>%n or more</source>
        <comment>entries found</comment>
        <translation>
            <numerusform>%n oder mehr</numerusform>
            <numerusform>%n oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::Segmented</name>
    <message>
        <source>View: %1, %2 of %3</source>
        <translation>Ansicht: %1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>weehours::SeriesCurve</name>
    <message>
        <source>%1: nothing measured</source>
        <comment>%1 is what a curve is of</comment>
        <translation>%1: nichts gemessen</translation>
    </message>
    <message>
        <source>%1, %2 to %3. The arrow keys tell each point.</source>
        <comment>what a curve is of, its lowest and its highest value</comment>
        <translation>%1, %2 bis %3. Die Pfeiltasten nennen jeden Punkt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an entry before a measurement, its time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day below a curve: 16 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Nothing measured in these days.</source>
        <translation>In diesen Tagen wurde nichts gemessen.</translation>
    </message>
</context>
<context>
    <name>weehours::ServerText</name>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Servers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Something other than a Wee Hours server answered (HTTP %1).</source>
        <translation>Etwas anderes als ein Wee-Hours-Server hat geantwortet (HTTP %1).</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address. Sign in instead.</source>
        <translation>Mit dieser E-Mail-Adresse gibt es schon ein Konto. Melde dich damit an.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Das ist nicht dein Passwort.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: write it like name@example.org.</source>
        <translation>Das ist keine E-Mail-Adresse: Schreib sie wie name@example.org.</translation>
    </message>
    <message>
        <source>A password has at least 10 characters, and at most 1024.</source>
        <translation>Ein Passwort hat mindestens 10 und höchstens 1024 Zeichen.</translation>
    </message>
    <message>
        <source>A name is one line of 1 to 100 characters.</source>
        <translation>Ein Name ist eine Zeile mit 1 bis 100 Zeichen.</translation>
    </message>
    <message>
        <source>This code cannot be used: it is mistyped, was used already, or is older than 48 hours. Ask for a new one.</source>
        <translation>Dieser Code geht nicht: Er ist vertippt, wurde schon benutzt oder ist älter als 48 Stunden. Bitte um einen neuen.</translation>
    </message>
    <message>
        <source>A limit of this server is reached. What you logged stays with you; ask the person who runs the server.</source>
        <translation>Eine Grenze dieses Servers ist erreicht. Was du eingetragen hast, bleibt bei dir; frag die Person, die den Server betreibt.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Nothing was applied; the entry stays with you until there is room.</source>
        <translation>Die Festplatte des Servers ist voll. Es wurde nichts übernommen; der Eintrag bleibt bei dir, bis Platz ist.</translation>
    </message>
    <message>
        <source>The baby was not made, so nothing can be logged for it.</source>
        <translation>Das Baby wurde nicht angelegt, deshalb kann für es nichts eingetragen werden.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again; what you logged stays with you.</source>
        <translation>Du bist abgemeldet. Melde dich neu an; was du eingetragen hast, bleibt bei dir.</translation>
    </message>
    <message>
        <source>You have no access to this baby, or no longer. Ask an owner for an invite.</source>
        <translation>Du hast keinen Zugriff auf dieses Baby, oder nicht mehr. Bitte um eine Einladung.</translation>
    </message>
    <message>
        <source>You may read this baby&apos;s log but not write in it. Ask an owner to make you an editor.</source>
        <translation>Du darfst das Tagebuch dieses Babys lesen, aber nichts eintragen. Wer es verwaltet, kann es dir erlauben.</translation>
    </message>
    <message>
        <source>Only an owner of the baby may do this.</source>
        <translation>Das darf nur, wer das Tagebuch verwaltet.</translation>
    </message>
    <message>
        <source>This server takes no new accounts.</source>
        <translation>Dieser Server nimmt keine neuen Konten an.</translation>
    </message>
    <message>
        <source>The server does not know this any more.</source>
        <translation>Der Server kennt das nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody must own the baby. Make another caregiver an owner first.</source>
        <translation>Jemand muss das Tagebuch verwalten. Gib diese Rolle zuerst jemand anderem.</translation>
    </message>
    <message>
        <source>This is too large for the server.</source>
        <translation>Das ist zu groß für den Server.</translation>
    </message>
    <message>
        <source>The server does not accept this value.</source>
        <translation>Der Server nimmt diesen Wert nicht an.</translation>
    </message>
    <message>
        <source>The server does not accept this entry.</source>
        <translation>Der Server nimmt diesen Eintrag nicht an.</translation>
    </message>
    <message>
        <source>This entry belongs to another baby.</source>
        <translation>Dieser Eintrag gehört zu einem anderen Baby.</translation>
    </message>
    <message>
        <source>There were too many tries. Wait a while, then try again.</source>
        <translation>Das waren zu viele Versuche. Warte eine Weile und versuche es dann wieder.</translation>
    </message>
    <message>
        <source>Something went wrong at the server. What you logged stays with you.</source>
        <translation>Am Server ist etwas schiefgegangen. Was du eingetragen hast, bleibt bei dir.</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again soon; nothing was saved.</source>
        <translation>Der Server hat gerade zu viel zu tun. Versuche es bald wieder; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Wrong e-mail or password.</source>
        <translation>Falsche E-Mail-Adresse oder falsches Passwort.</translation>
    </message>
    <message>
        <source>There is no Wee Hours at this path. Check the address.</source>
        <translation>Unter diesem Pfad gibt es kein Wee Hours. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>This account owns as many babies as this server allows.</source>
        <translation>Dieses Konto verwaltet so viele Babys, wie dieser Server erlaubt.</translation>
    </message>
    <message>
        <source>You changed more of this baby&apos;s log in a day than this server takes from one person. Try again tomorrow.</source>
        <translation>Du hast an einem Tag mehr am Tagebuch dieses Babys geändert, als dieser Server von einer Person annimmt. Versuch es morgen wieder.</translation>
    </message>
    <message>
        <source>This baby&apos;s log is as large as this server lets it become. Tell the person who runs the server.</source>
        <translation>Das Tagebuch dieses Babys ist so groß, wie es auf diesem Server werden darf. Sag es der Person, die den Server betreibt.</translation>
    </message>
    <message>
        <source>The server has no room left. Tell the person who runs it; what you logged stays on this device until there is.</source>
        <translation>Der Server hat keinen Platz mehr. Sag es der Person, die ihn betreibt; was du eingetragen hast, bleibt auf diesem Gerät, bis wieder Platz ist.</translation>
    </message>
    <message>
        <source>The server is short of room, and this account has written much today. Try again tomorrow, or tell the person who runs the server.</source>
        <translation>Der Server hat wenig Platz, und dieses Konto hat heute viel geschrieben. Versuch es morgen wieder, oder sag es der Person, die den Server betreibt.</translation>
    </message>
    <message>
        <source>This account is signed in on as many devices as this server allows. Sign out those that you no longer use.</source>
        <translation>Dieses Konto ist auf so vielen Geräten angemeldet, wie dieser Server erlaubt. Melde die ab, die du nicht mehr benutzt.</translation>
    </message>
    <message>
        <source>You have as many open invites as this server allows. Revoke some, or wait until they expire.</source>
        <translation>Du hast so viele offene Einladungen, wie dieser Server erlaubt. Zieh einige zurück, oder warte, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>A new account needs a code here: choose Join with an invite. The first account needs the one that the server printed when it started; for others, ask somebody who uses the server.</source>
        <translation>Ein neues Konto braucht hier einen Code: „Mit einer Einladung beitreten“ wählen. Für das erste Konto ist es der, den der Server beim Start ausgegeben hat; für andere bekommst du ihn von jemandem, der den Server benutzt.</translation>
    </message>
</context>
<context>
    <name>weehours::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>Der Tag beginnt um</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Tell me what others log</source>
        <translation>Sag mir, was andere eintragen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Beim Schließen in der Leiste bleiben</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Milk amounts</source>
        <comment>units</comment>
        <translation>Milchmengen</translation>
    </message>
    <message>
        <source>Millilitres</source>
        <translation>Milliliter</translation>
    </message>
    <message>
        <source>Ounces</source>
        <translation>Unzen</translation>
    </message>
    <message>
        <source>Weight in</source>
        <comment>units</comment>
        <translation>Gewicht in</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>Pounds</source>
        <comment>pounds and ounces</comment>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>Length in</source>
        <comment>units</comment>
        <translation>Länge in</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Temperature in</source>
        <comment>units</comment>
        <translation>Temperatur in</translation>
    </message>
    <message>
        <source>Celsius</source>
        <translation>Celsius</translation>
    </message>
    <message>
        <source>Fahrenheit</source>
        <translation>Fahrenheit</translation>
    </message>
    <message>
        <source>Night look by the clock</source>
        <translation>Nachtansicht nach der Uhr</translation>
    </message>
    <message>
        <source>Night look from</source>
        <translation>Nachtansicht von</translation>
    </message>
    <message>
        <source>Night look until</source>
        <translation>Nachtansicht bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 22:00 to 07:00</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of words and buttons</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>of day</comment>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>System</source>
        <comment>as the desktop has it</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Quiet from … to …</source>
        <translation>Ruhe von … bis …</translation>
    </message>
    <message>
        <source>Buttons for</source>
        <translation>Knöpfe für</translation>
    </message>
    <message>
        <source>Bottle and breast are one feed</source>
        <translation>Fläschchen und Brust sind eine Mahlzeit</translation>
    </message>
    <message>
        <source>never</source>
        <comment>bottle and breast are one feed</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>within %1</source>
        <comment>a span of time</comment>
        <translation>innerhalb von %1</translation>
    </message>
    <message>
        <source>Say how long the baby is usually awake</source>
        <translation>Sagen, wie lange das Baby üblicherweise wach ist</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Wach</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>a section of the settings</comment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>a section of the settings</comment>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>a section of the settings</comment>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>a section of the settings</comment>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>Abschnitt der Einstellungen</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>what other caregivers do</comment>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>weehours::ShareDialog</name>
    <message>
        <source>logs and edits</source>
        <translation>einträgt</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message>
        <source>Invite somebody who</source>
        <translation>Jemanden einladen, der oder die</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>nur mitliest</translation>
    </message>
    <message>
        <source>is an owner too</source>
        <translation>auch verwaltet</translation>
    </message>
    <message>
        <source>Only an owner can invite others.</source>
        <translation>Nur wer das Tagebuch verwaltet, kann andere einladen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>Einladung erstellen</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Noch eine erstellen</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>an invite</comment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Others cannot reach this computer yet.</source>
        <translation>Andere erreichen diesen Computer noch nicht.</translation>
    </message>
    <message>
        <source>Hosting …</source>
        <translation>Bereitstellen …</translation>
    </message>
    <message>
        <source>This invite: %1, until %2</source>
        <comment>a role, a time</comment>
        <translation>Diese Einladung: %1, bis %2</translation>
    </message>
    <message>
        <source>An open invite: %1, until %2</source>
        <comment>a role, a time</comment>
        <translation>Offene Einladung: %1, bis %2</translation>
    </message>
</context>
<context>
    <name>weehours::Sharing</name>
    <message>
        <source>Joined. The log is on its way.</source>
        <translation>Beigetreten. Das Tagebuch ist unterwegs.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Signed out. The log stays on this computer.</source>
        <translation>Abgemeldet. Das Tagebuch bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>This desktop has no keychain, so you are signed in only until you quit.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund; du bleibst angemeldet, bis du das Programm beendest.</translation>
    </message>
    <message>
        <source>Keep in a file</source>
        <translation>In einer Datei aufbewahren</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read.</source>
        <translation>In einer Datei aufbewahrt, die nur du lesen kannst.</translation>
    </message>
    <message>
        <source>Joined. The log is here.</source>
        <translation>Beigetreten. Das Tagebuch ist da.</translation>
    </message>
    <message>
        <source>The keychain stayed closed, so you are signed in only until you quit.</source>
        <translation>Der Schlüsselbund blieb verschlossen; du bleibst angemeldet, bis du das Programm beendest.</translation>
    </message>
</context>
<context>
    <name>weehours::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>quick line: “b 120 f 14:05”, “s 13:10-14:25”, “n poo yellow”</source>
        <translation>Schnelleingabe: „b 120 f 14:05“, „s 13:10-14:25“, „n kacka gelb“</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>move through the day</source>
        <translation>durch den Tag gehen</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>die Woche davor</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>edit the chosen entry, or save</source>
        <translation>den gewählten Eintrag bearbeiten oder speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>delete the chosen entry</source>
        <translation>den gewählten Eintrag löschen</translation>
    </message>
    <message>
        <source>undo the last change</source>
        <translation>die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>redo it</source>
        <translation>sie wiederholen</translation>
    </message>
    <message>
        <source>sync panel</source>
        <translation>Abgleich zeigen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>diese Übersicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>picture or table</source>
        <translation>Bild oder Tabelle</translation>
    </message>
    <message>
        <source>copy the week or the trends as CSV</source>
        <translation>die Woche oder den Verlauf als CSV kopieren</translation>
    </message>
    <message>
        <source>print the week</source>
        <translation>die Woche drucken</translation>
    </message>
    <message>
        <source>the week before, the week after</source>
        <translation>die Woche davor, die Woche danach</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>der Tag</translation>
    </message>
    <message>
        <source>the week</source>
        <translation>die Woche</translation>
    </message>
    <message>
        <source>the trends</source>
        <translation>der Verlauf</translation>
    </message>
    <message>
        <source>what happened since you last looked</source>
        <translation>was war, seit du zuletzt geschaut hast</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>in the quick line: complete the word; “@leo” or “@all” for other babies</source>
        <translation>in der Schnelleingabe: das Wort ergänzen; „@leo“ oder „@all“ für andere Babys</translation>
    </message>
    <message>
        <source>log the chosen entry, or the last one, again, now</source>
        <translation>den gewählten oder letzten Eintrag noch einmal eintragen, jetzt</translation>
    </message>
    <message>
        <source>search the log</source>
        <translation>das Tagebuch durchsuchen</translation>
    </message>
    <message>
        <source>switch sides in the breast feed that runs</source>
        <translation>beim laufenden Stillen die Seite wechseln</translation>
    </message>
    <message>
        <source>pause the breast feed that runs, or resume it</source>
        <translation>das laufende Stillen anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>all kinds, to log one of them</source>
        <translation>alle Arten, um eine einzutragen</translation>
    </message>
    <message>
        <source>print the growth chart</source>
        <translation>die Wachstumskurve drucken</translation>
    </message>
    <message>
        <source>the measure of growth before, the one after</source>
        <translation>die Messgröße davor, die danach</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>das Wachstum</translation>
    </message>
    <message>
        <source>the log of the first, second … baby</source>
        <translation>das Tagebuch des ersten, zweiten … Babys</translation>
    </message>
    <message>
        <source>night look, and back</source>
        <translation>Nachtansicht und zurück</translation>
    </message>
    <message>
        <source>plans and reminders</source>
        <translation>Pläne und Erinnerungen</translation>
    </message>
    <message>
        <source>report for the paediatrician</source>
        <translation>Bericht für die Kinderarztpraxis</translation>
    </message>
    <message>
        <source>hand over: what the next person should know</source>
        <translation>Übergabe: was die nächste Person wissen soll</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>a group of keys: what they do</comment>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>a group of keys</comment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>a group of keys: of the day, the week …</comment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Week, trends, growth</source>
        <comment>a group of keys</comment>
        <translation>Woche, Verlauf, Wachstum</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>a group of keys</comment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>B, L, R …</source>
        <translation>F, L, R …</translation>
    </message>
    <message>
        <source>in a form: choose what has that letter underlined</source>
        <translation>in einem Formular: wählen, worin dieser Buchstabe unterstrichen ist</translation>
    </message>
    <message>
        <source>the week of another day</source>
        <translation>die Woche eines anderen Tages</translation>
    </message>
</context>
<context>
    <name>weehours::ShownBaby</name>
    <message>
        <source>You can view %1&apos;s log. An owner can let you log, too.</source>
        <translation>Du kannst das Tagebuch von %1 ansehen. Wer es verwaltet, kann dich auch eintragen lassen.</translation>
    </message>
</context>
<context>
    <name>weehours::SideButton</name>
    <message>
        <source>Left</source>
        <comment>a breast</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a breast</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>The baby is on this side (X switches)</source>
        <translation>Das Baby trinkt auf dieser Seite (X wechselt)</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long at this side</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::SoleInstance</name>
    <message>
        <source>Wee Hours is open already, but does not answer. Nothing in the log is changed. Close its window, or try again in a moment.</source>
        <translation>Wee Hours ist schon offen, antwortet aber nicht. Am Tagebuch hat sich nichts geändert. Schließe sein Fenster oder versuche es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>weehours::SyncBanner</name>
    <message>
        <source>Progress of syncing</source>
        <translation>Fortschritt des Abgleichs</translation>
    </message>
    <message numerus="yes">
        <source>Fetching the log: %n entries so far.</source>
        <translation>
            <numerusform>Holt das Tagebuch: %n Eintrag bisher.</numerusform>
            <numerusform>Holt das Tagebuch: %n Einträge bisher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending what you logged: %n change(s) to go.</source>
        <translation>
            <numerusform>Sendet, was du eingetragen hast: noch %n Änderung.</numerusform>
            <numerusform>Sendet, was du eingetragen hast: noch %n Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be reached. Your %n change(s) are safe here and go out when it&apos;s back.</source>
        <translation>
            <numerusform>%1 ist nicht erreichbar. Deine Änderung ist hier sicher und geht hinaus, wenn die Verbindung wieder da ist.</numerusform>
            <numerusform>%1 ist nicht erreichbar. Deine %n Änderungen sind hier sicher und gehen hinaus, wenn die Verbindung wieder da ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Go on logging: everything is safe here.</source>
        <translation>%1 ist nicht erreichbar. Trag ruhig weiter ein: Hier ist alles sicher.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>%1 no longer knows this computer. Nothing is lost: what you log is safe here and goes out once you have signed in.</source>
        <translation>%1 kennt diesen Computer nicht mehr. Nichts ist verloren: Was du einträgst, ist hier sicher und geht hinaus, sobald du dich angemeldet hast.</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Anmelden …</translation>
    </message>
</context>
<context>
    <name>weehours::SyncPanel</name>
    <message>
        <source>Share …</source>
        <translation>Teilen …</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>A baby</source>
        <translation>Ein Baby</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>no access any more</source>
        <translation>kein Zugriff mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes still to be sent</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>last synced %1</source>
        <translation>zuletzt abgeglichen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n Änderung abgelehnt</numerusform>
            <numerusform>%n Änderungen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>you can only view</source>
        <comment>as opposed to: log and edit</comment>
        <translation>du kannst nur ansehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do with which change</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n waiting</source>
        <comment>changes still to be sent</comment>
        <translation>
            <numerusform>Die wartende Änderung zeigen</numerusform>
            <numerusform>%n wartende Änderungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be sent</source>
        <translation>Noch zu senden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes still to be sent</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Meine nehmen</translation>
    </message>
    <message>
        <source>Use mine, %1</source>
        <translation>Meine nehmen, %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <comment>somebody else&apos;s change</comment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Decide them all at once, or one by one below.</source>
        <translation>Entscheide alle auf einmal oder unten einzeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>Use all of mine</source>
        <translation>Alle meine nehmen</translation>
    </message>
    <message>
        <source>Keep all of theirs</source>
        <comment>other caregivers&apos; changes</comment>
        <translation>Alle so lassen</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Im Tagebuch zeigen</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Zwei Fassungen eines Eintrags</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an entry, in the log</comment>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>weehours::SyncPill</name>
    <message>
        <source>Sync: %1</source>
        <translation>Abgleich: %1</translation>
    </message>
</context>
<context>
    <name>weehours::SyncText</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes still to be sent</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Nächster Versuch in %n s.</numerusform>
            <numerusform>Nächster Versuch in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>%1 no longer knows this computer. Everything is safe here and goes out once you have signed in.</source>
        <translation>%1 kennt diesen Computer nicht mehr. Alles ist hier sicher und geht hinaus, sobald du dich angemeldet hast.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Everything is safe on this computer and goes out when it&apos;s back.</source>
        <translation>%1 ist nicht erreichbar. Alles ist auf diesem Computer sicher und geht hinaus, wenn die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date with %1. Something needs you:</source>
        <translation>Auf dem neuesten Stand mit %1. Du bist gefragt:</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Gleicht ab</translation>
    </message>
    <message>
        <source>Sending and fetching changes.</source>
        <translation>Sendet und holt Änderungen.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Up to date with %1. Others&apos; changes show up here at once.</source>
        <translation>Auf dem neuesten Stand mit %1. Änderungen der anderen erscheinen hier sofort.</translation>
    </message>
    <message>
        <source>Deleting: %1</source>
        <translation>Löschen von: %1</translation>
    </message>
    <message>
        <source>Change of: %1</source>
        <translation>Änderung von: %1</translation>
    </message>
    <message numerus="yes">
        <source>Fetching the log: %n entries so far.</source>
        <translation>
            <numerusform>Holt das Tagebuch: %n Eintrag bisher.</numerusform>
            <numerusform>Holt das Tagebuch: %n Einträge bisher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending: %n change(s) to go.</source>
        <translation>
            <numerusform>Sendet: noch %n Änderung.</numerusform>
            <numerusform>Sendet: noch %n Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another caregiver</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>You, on another computer,</source>
        <translation>Du, auf einem anderen Computer</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>%1 deleted this entry while you changed it. It is gone.</source>
        <translation>Während du diesen Eintrag geändert hast, wurde er gelöscht von: %1. Er ist weg.</translation>
    </message>
    <message>
        <source>You no longer share this log. An owner ended it, or you left on another computer. It was removed from this one; the others keep what you logged.</source>
        <translation>Du teilst dieses Tagebuch nicht mehr. Jemand hat deinen Zugriff beendet, oder du hast es auf einem anderen Computer verlassen. Von diesem wurde es entfernt; die anderen behalten, was du eingetragen hast.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours had not been sent. They are kept here: copy or discard them.</source>
        <translation>
            <numerusform>%n Änderung von dir war noch nicht gesendet. Sie liegt hier: Kopiere oder verwirf sie.</numerusform>
            <numerusform>%n Änderungen von dir waren noch nicht gesendet. Sie liegen hier: Kopiere oder verwirf sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wee Hours on this computer</source>
        <translation>Wee Hours auf diesem Computer</translation>
    </message>
    <message>
        <source>Kept here</source>
        <comment>not sent to the server that claims it</comment>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>Nothing was removed. You are its only owner, as far as this computer knows, and nobody can take a log from its only owner: the server is broken, or another one. All of it is here, you can go on logging, and it is no longer sent there.</source>
        <translation>Es wurde nichts entfernt. Soweit dieser Computer weiß, verwaltest nur du das Tagebuch, und wer es als Einziger verwaltet, dem kann es niemand nehmen: Der Server ist defekt, oder es ist ein anderer. Alles ist hier, du kannst weiter eintragen, und dorthin wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>You were an owner, so a copy was set aside on this computer. Until %1 you can bring it back as a log of your own.</source>
        <translation>Du hast es verwaltet, deshalb wurde auf diesem Computer eine Kopie beiseitegelegt. Bis %1 kannst du sie als eigenes Tagebuch zurückholen.</translation>
    </message>
    <message>
        <source>Two versions of one entry: %1</source>
        <translation>Zwei Fassungen eines Eintrags: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>by which a clock was wrong</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were logged while this computer&apos;s clock was %1 ahead. The server does not take them so. Move them by that?</source>
        <translation>
            <numerusform>%n Eintrag entstand, während die Uhr dieses Computers %1 vorging. So nimmt der Server ihn nicht an. Um so viel verschieben?</numerusform>
            <numerusform>%n Einträge entstanden, während die Uhr dieses Computers %1 vorging. So nimmt der Server sie nicht an. Um so viel verschieben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were logged while this computer&apos;s clock was %1 behind. The server does not take them so. Move them by that?</source>
        <translation>
            <numerusform>%n Eintrag entstand, während die Uhr dieses Computers %1 nachging. So nimmt der Server ihn nicht an. Um so viel verschieben?</numerusform>
            <numerusform>%n Einträge entstanden, während die Uhr dieses Computers %1 nachging. So nimmt der Server sie nicht an. Um so viel verschieben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have a log of your own of %1, and one that is shared with you. If it is one baby, your %n entries go into the shared one, and yours is put away. That can be undone.</source>
        <translation>
            <numerusform>Du hast ein eigenes Tagebuch von %1 und eines, das mit dir geteilt wird. Ist es dasselbe Baby, kommt dein Eintrag ins geteilte, und deines wird weggelegt. Das lässt sich rückgängig machen.</numerusform>
            <numerusform>Du hast ein eigenes Tagebuch von %1 und eines, das mit dir geteilt wird. Ist es dasselbe Baby, kommen deine %n Einträge ins geteilte, und deines wird weggelegt. Das lässt sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says that a log is not yours. It is kept on this computer, and nothing of it is sent there.</source>
        <translation>%1 sagt, dass ein Tagebuch nicht deines ist. Es bleibt auf diesem Computer, und nichts davon geht dorthin.</translation>
    </message>
    <message>
        <source>You no longer have access to a log that was shared with you. What was never sent is kept here.</source>
        <translation>Du hast keinen Zugriff mehr auf ein Tagebuch, das mit dir geteilt war. Was nie gesendet wurde, bleibt hier.</translation>
    </message>
    <message>
        <source>Becomes one: %1</source>
        <comment>what a merge makes of two entries</comment>
        <translation>Wird eins: %1</translation>
    </message>
    <message>
        <source>You set &lt;b&gt;%1&lt;/b&gt; (%2); %3 set &lt;b&gt;%4&lt;/b&gt; (%5), which counts for now.</source>
        <translation>Du hast &lt;b&gt;%1&lt;/b&gt; gesetzt (%2); %3 hat &lt;b&gt;%4&lt;/b&gt; gesetzt (%5), was vorerst gilt.</translation>
    </message>
    <message>
        <source>You set &lt;b&gt;%1&lt;/b&gt; (%2); %3 set &lt;b&gt;%4&lt;/b&gt;, which counts for now.</source>
        <translation>Du hast &lt;b&gt;%1&lt;/b&gt; gesetzt (%2); %3 hat &lt;b&gt;%4&lt;/b&gt; gesetzt, was vorerst gilt.</translation>
    </message>
    <message>
        <source>You: %1 · %2</source>
        <comment>an entry, when it was</comment>
        <translation>Du: %1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <comment>who, an entry, when it was</comment>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>Everything is kept on this computer only. When you share it, what is here is shared too.</source>
        <translation>Alles liegt nur auf diesem Computer. Wenn du teilst, wird auch das geteilt, was schon hier ist.</translation>
    </message>
    <message>
        <source>%1 is older than this program and does not know this yet. It is kept here, and goes by itself once the server has been updated.</source>
        <translation>%1 ist älter als dieses Programm und kennt das noch nicht. Es bleibt hier und geht von selbst hinaus, sobald der Server aktualisiert ist.</translation>
    </message>
    <message>
        <source>%1 changed this entry while you deleted it. It is kept.</source>
        <translation>%1 hat diesen Eintrag geändert, während du ihn gelöscht hast. Er bleibt.</translation>
    </message>
    <message>
        <source>%1 has been out of reach since %2. Everything is safe on this computer and goes out when it&apos;s back.</source>
        <comment>a server, a time</comment>
        <translation>%1 ist seit %2 nicht erreichbar. Alles ist auf diesem Computer sicher und geht hinaus, wenn die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a kind of entry, when it was</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>how long there has been trouble; a time</comment>
        <translation>Seit %1.</translation>
    </message>
</context>
<context>
    <name>weehours::TemperatureCard</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>letzte 24 Stunden</translation>
    </message>
    <message>
        <source>last 24 hours, with %1</source>
        <comment>a list of medicines</comment>
        <translation>letzte 24 Stunden, mit %1</translation>
    </message>
</context>
<context>
    <name>weehours::TimeField</name>
    <message>
        <source>ddd d MMM</source>
        <comment>a day beside a time: Sun 22 Nov</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minute(s) earlier</source>
        <translation>
            <numerusform>%1: %n Minute früher</numerusform>
            <numerusform>%1: %n Minuten früher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::TimeText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of an age</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>of an age</comment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an age: 7 weeks, 3 days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 is a span of time: 1 h 52</comment>
        <translation>vor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes, short</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, short</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes, short: 1 h 04</comment>
        <translation>%1&#xa0;h&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>of an age</comment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>of an age</comment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day, as QDate writes it: Sunday 22 November</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day, as QDate writes it: Sunday 22 November 2026</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>%1 is a date: Sunday 22 November</comment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a day, before a time: yesterday 23:50</comment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day beside a time: Sun 22 Nov</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day beside a time: Sun 22 Nov 2026</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a time, a place: 10:00 in New York</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>until a baby is due</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>until a baby is due</comment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>due in %1</source>
        <comment>a baby; %1 is a span of time: 7 weeks</comment>
        <translation>erwartet in %1</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>an ordinal number: 21st</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>an ordinal number: 22nd</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>an ordinal number: 23rd</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>an ordinal number: 5th</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <comment>a span of time, short</comment>
        <translation>unter 1 min</translation>
    </message>
    <message>
        <source>born today</source>
        <comment>in place of an age</comment>
        <translation>heute geboren</translation>
    </message>
</context>
<context>
    <name>weehours::TimelineDelegate</name>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>weehours::TimelineModel</name>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>logged by %1</source>
        <translation>eingetragen von %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet aufs Senden</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>vom Server abgelehnt</translation>
    </message>
    <message>
        <source>asleep until %1</source>
        <comment>over the end of a day</comment>
        <translation>schläft bis %1</translation>
    </message>
    <message>
        <source>still asleep</source>
        <comment>over the end of a day</comment>
        <translation>schläft noch</translation>
    </message>
</context>
<context>
    <name>weehours::TimelineView</name>
    <message>
        <source>The log is still coming from the server.</source>
        <translation>Das Tagebuch kommt noch vom Server.</translation>
    </message>
    <message>
        <source>Nothing is logged yet.
Your first feed, sleep or nappy shows up here.</source>
        <translation>Noch nichts eingetragen.
Deine erste Mahlzeit, dein erster Schlaf- oder Windeleintrag erscheint hier.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Enter edits the selected entry, Delete deletes it.</source>
        <translation>Enter ändert den gewählten Eintrag, Entf löscht ihn.</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>No matches.
Press Esc to see everything.</source>
        <translation>Keine Treffer.
Mit Esc siehst du wieder alles.</translation>
    </message>
    <message>
        <source>Log again now</source>
        <translation>Jetzt noch einmal eintragen</translation>
    </message>
    <message>
        <source>%1 logged: %2, %3</source>
        <comment>who, what, at what time of day</comment>
        <translation>%1 hat eingetragen: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <comment>logged by others</comment>
        <translation>
            <numerusform>%n neuer Eintrag</numerusform>
            <numerusform>%n neue Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Press %1, %2 or %3, or / to type it.</source>
        <comment>keys for a feed, a sleep, a nappy</comment>
        <translation>Drücke %1, %2 oder %3, oder / zum Tippen.</translation>
    </message>
    <message>
        <source>Nothing is logged yet.
The first feed, sleep or nappy shows up here.</source>
        <translation>Noch nichts eingetragen.
Die erste Mahlzeit, der erste Schlaf- oder Windeleintrag erscheint hier.</translation>
    </message>
</context>
<context>
    <name>weehours::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>weehours::TodayCard</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>beside the week’s average</source>
        <translation>im Vergleich zur Woche</translation>
    </message>
</context>
<context>
    <name>weehours::Tray</name>
    <message>
        <source>Log a feed …</source>
        <translation>Mahlzeit eintragen …</translation>
    </message>
    <message>
        <source>Log a nappy …</source>
        <translation>Windel eintragen …</translation>
    </message>
    <message>
        <source>Open Wee Hours</source>
        <translation>Wee Hours öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what runs, for how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <translation>%1: noch nichts</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was last, how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>End the sleep</source>
        <translation>Schlaf beenden</translation>
    </message>
    <message>
        <source>Log a sleep …</source>
        <translation>Schlaf eintragen …</translation>
    </message>
    <message>
        <source>Wee Hours</source>
        <translation>Wee Hours</translation>
    </message>
</context>
<context>
    <name>weehours::TrayQuestion</name>
    <message>
        <source>Stay in the tray?</source>
        <translation>In der Leiste bleiben?</translation>
    </message>
    <message>
        <source>There Wee Hours can still tell you what others log, and is back with one click. You can change this in the settings.</source>
        <translation>Dort kann Wee Hours dir weiter sagen, was andere eintragen, und ist mit einem Klick zurück. Du kannst das in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>In der Leiste bleiben</translation>
    </message>
</context>
<context>
    <name>weehours::TrendChart</name>
    <message>
        <source>today so far</source>
        <translation>heute bisher</translation>
    </message>
    <message>
        <source>%.0f h</source>
        <extracomment>The scale of a chart, in hours: %.0f stands for the number and has to stay as it is.</extracomment>
        <translation>%.0f h</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a span of days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 a day on average. The arrow keys tell each bar.</source>
        <translation>%1, %2: im Schnitt %3 am Tag. Die Pfeiltasten nennen jeden Balken.</translation>
    </message>
    <message>
        <source>%1, %2. The arrow keys tell each bar.</source>
        <translation>%1, %2. Die Pfeiltasten nennen jeden Balken.</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>a day below a bar: Mon</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>a month below the bars: Nov 26</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day below the bars: 16 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1: nothing logged</source>
        <comment>%1 is a day</comment>
        <translation>%1: nichts eingetragen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 a day on average</source>
        <comment>a span of days and its number</comment>
        <translation>%1 bis %2: im Schnitt %3 am Tag</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>nachts</translation>
    </message>
    <message>
        <source>%1, %2 of it at night</source>
        <comment>spans of time</comment>
        <translation>%1, davon %2 nachts</translation>
    </message>
</context>
<context>
    <name>weehours::TrendTable</name>
    <message>
        <source>Day</source>
        <comment>head of a column</comment>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>weehours::TrendWords</name>
    <message numerus="yes">
        <source>%n feed(s) more</source>
        <comment>than usual; part of a list</comment>
        <translation>
            <numerusform>%n Mahlzeit mehr</numerusform>
            <numerusform>%n Mahlzeiten mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) fewer</source>
        <comment>than usual; part of a list</comment>
        <translation>
            <numerusform>%n Mahlzeit weniger</numerusform>
            <numerusform>%n Mahlzeiten weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nappy(s) more</source>
        <comment>than usual; part of a list</comment>
        <translation>
            <numerusform>%n Windel mehr</numerusform>
            <numerusform>%n Windeln mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nappy(s) fewer</source>
        <comment>than usual; part of a list</comment>
        <translation>
            <numerusform>%n Windel weniger</numerusform>
            <numerusform>%n Windeln weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more sleep</source>
        <comment>than usual; %1 is a span of time</comment>
        <translation>%1 mehr Schlaf</translation>
    </message>
    <message>
        <source>%1 less sleep</source>
        <comment>than usual; %1 is a span of time</comment>
        <translation>%1 weniger Schlaf</translation>
    </message>
    <message numerus="yes">
        <source>%1 feed(s)</source>
        <comment>%1 is %n, or a number with decimals that counts as many</comment>
        <translation>
            <numerusform>%1 Mahlzeit</numerusform>
            <numerusform>%1 Mahlzeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asleep</source>
        <comment>%1 is a span of time</comment>
        <translation>%1 Schlaf</translation>
    </message>
    <message numerus="yes">
        <source>%1 nappy(s)</source>
        <comment>%1 is %n, or a number with decimals that counts as many</comment>
        <translation>
            <numerusform>%1 Windel</numerusform>
            <numerusform>%1 Windeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more feed(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 Mahlzeit mehr</numerusform>
            <numerusform>%1 Mahlzeiten mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer feed(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 Mahlzeit weniger</numerusform>
            <numerusform>%1 Mahlzeiten weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more milk</source>
        <comment>%1 is an amount</comment>
        <translation>%1 mehr Milch</translation>
    </message>
    <message>
        <source>%1 less milk</source>
        <comment>%1 is an amount</comment>
        <translation>%1 weniger Milch</translation>
    </message>
    <message>
        <source>the longest sleep %1 longer</source>
        <comment>a span of time</comment>
        <translation>der längste Schlaf %1 länger</translation>
    </message>
    <message>
        <source>the longest sleep %1 shorter</source>
        <comment>a span of time</comment>
        <translation>der längste Schlaf %1 kürzer</translation>
    </message>
    <message numerus="yes">
        <source>%1 more nappy(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 Windel mehr</numerusform>
            <numerusform>%1 Windeln mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer nappy(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 Windel weniger</numerusform>
            <numerusform>%1 Windeln weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>much the same</source>
        <comment>beside the span of days before</comment>
        <translation>ziemlich gleich</translation>
    </message>
    <message>
        <source>from bottles</source>
        <comment>an amount of milk</comment>
        <translation>aus Fläschchen</translation>
    </message>
    <message>
        <source>As usual by this time of day.</source>
        <comment>feeds, sleep and nappies</comment>
        <translation>Bis zu dieser Tageszeit wie sonst.</translation>
    </message>
    <message>
        <source>By this time of day: %1.</source>
        <comment>%1 is a list: 2 feeds more, 40 min more sleep, 1 nappy fewer</comment>
        <translation>Bis zu dieser Tageszeit: %1.</translation>
    </message>
</context>
<context>
    <name>weehours::TrendsPage</name>
    <message>
        <source>Table</source>
        <comment>shows the trends as a table</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all days</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The days as a table (Ctrl+T)</source>
        <translation>Die Tage als Tabelle (Strg+T)</translation>
    </message>
    <message>
        <source>Nothing to draw yet. What you log from today on shows here, day beside day.</source>
        <translation>Noch nichts zu zeichnen. Was du ab heute einträgst, zeigt sich hier, Tag neben Tag.</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>an average</comment>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>Averages come with the first whole day.</source>
        <translation>Durchschnitte gibt es ab dem ersten ganzen Tag.</translation>
    </message>
    <message>
        <source>Today so far: %1.</source>
        <comment>%1 is a list of numbers</comment>
        <translation>Heute bisher: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Beside the %n day(s) before: %1.</source>
        <comment>%1 is a list: 0.4 fewer feeds</comment>
        <translation>
            <numerusform>Verglichen mit dem Tag davor: %1.</numerusform>
            <numerusform>Verglichen mit den %n Tagen davor: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each bar is the average of %n day(s).</source>
        <translation>
            <numerusform>Jeder Balken ist der Schnitt von %n Tag.</numerusform>
            <numerusform>Jeder Balken ist der Schnitt von %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n day(s) as CSV, ready to paste into a spreadsheet.</source>
        <translation>
            <numerusform>%n Tag als CSV kopiert, bereit für eine Tabellenkalkulation.</numerusform>
            <numerusform>%n Tage als CSV kopiert, bereit für eine Tabellenkalkulation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds …</source>
        <comment>which kinds the trends show</comment>
        <translation>Arten …</translation>
    </message>
    <message>
        <source>The numbers of each day</source>
        <translation>Die Zahlen jedes Tages</translation>
    </message>
    <message>
        <source>Choose what the week and the trends show</source>
        <translation>Wählen, was Woche und Verlauf zeigen</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <comment>an average</comment>
        <translation>im Schnitt %1</translation>
    </message>
    <message>
        <source>A day on average</source>
        <comment>above large numbers</comment>
        <translation>Ein Tag im Schnitt</translation>
    </message>
    <message>
        <source>More about the trends</source>
        <translation>Mehr zum Verlauf</translation>
    </message>
    <message>
        <source>Kinds</source>
        <comment>which kinds the trends show</comment>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Table	Ctrl+T</source>
        <translation>Tabelle	Strg+T</translation>
    </message>
    <message>
        <source>Copy as CSV	Ctrl+C</source>
        <translation>Als CSV kopieren	Strg+C</translation>
    </message>
</context>
<context>
    <name>weehours::Undoing</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Eingetragen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Logged for %n baby(s): %1</source>
        <translation>
            <numerusform>Für %n Baby eingetragen: %1</numerusform>
            <numerusform>Für %n Babys eingetragen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged for %1: %2</source>
        <comment>a baby, what</comment>
        <translation>Eingetragen für %1: %2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>an entry that was undone</comment>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <comment>an edit was undone</comment>
        <translation>Wie vorher: %1</translation>
    </message>
    <message>
        <source>Back again: %1</source>
        <comment>a deletion was undone</comment>
        <translation>Wieder da: %1</translation>
    </message>
    <message>
        <source>Deleted again: %1</source>
        <translation>Wieder gelöscht: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an entry, its time of day: Bottle, 90 ml, 8:05</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>an entry, and others of the same act</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 has changed since was left as it is.</source>
        <translation>Was %1 inzwischen geändert hat, blieb, wie es ist.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>what runs, a time: Asleep since 8:01</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>They are two entries again.</source>
        <translation>Es sind wieder zwei Einträge.</translation>
    </message>
    <message>
        <source>They are two logs again.</source>
        <translation>Es sind wieder zwei Tagebücher.</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>Der Import ist rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>weehours::UnitText</name>
    <message>
        <source>%1 oz</source>
        <comment>an amount of milk</comment>
        <translation>%1&#xa0;oz</translation>
    </message>
    <message>
        <source>%1 ml</source>
        <comment>an amount of milk</comment>
        <translation>%1&#xa0;ml</translation>
    </message>
    <message>
        <source>%1 g</source>
        <comment>grams</comment>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <comment>kilograms</comment>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>inches</comment>
        <translation>%1 in</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <comment>centimetres</comment>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 °F</source>
        <comment>degrees Fahrenheit</comment>
        <translation>%1&#xa0;°F</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <comment>degrees Celsius</comment>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 lb %2 oz</source>
        <comment>a weight in pounds and ounces</comment>
        <translation>%1 lb %2 oz</translation>
    </message>
</context>
<context>
    <name>weehours::WaysDialog</name>
    <message>
        <source>Share %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message>
        <source>Your log stays on this computer and is shared from there.</source>
        <translation>Dein Tagebuch bleibt auf diesem Computer und wird von dort geteilt.</translation>
    </message>
    <message>
        <source>Host on this computer</source>
        <translation>Auf diesem Computer bereitstellen</translation>
    </message>
    <message>
        <source>Use a server</source>
        <translation>Einen Server nutzen</translation>
    </message>
    <message>
        <source>Yours, or one run by someone you trust.</source>
        <translation>Deiner oder einer von jemandem, dem du vertraust.</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>Mit einer Einladung beitreten</translation>
    </message>
    <message>
        <source>Somebody else shares their log with you.</source>
        <translation>Jemand teilt sein Tagebuch mit dir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Only this computer keeps the log. It has to be on when the others sync.</source>
        <translation>Nur dieser Computer hat das Tagebuch. Er muss eingeschaltet sein, wenn die anderen abgleichen.</translation>
    </message>
</context>
<context>
    <name>weehours::WeekPage</name>
    <message>
        <source>The week before (Page Up)</source>
        <translation>Die Woche davor (Bild auf)</translation>
    </message>
    <message>
        <source>The week after (Page Down)</source>
        <translation>Die Woche danach (Bild ab)</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>shows the week as a table</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>More about the week</source>
        <translation>Mehr zur Woche</translation>
    </message>
    <message>
        <source>The week as a table (Ctrl+T)</source>
        <translation>Die Woche als Tabelle (Strg+T)</translation>
    </message>
    <message>
        <source>Print these days (Ctrl+P)</source>
        <translation>Diese Tage drucken (Strg+P)</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as CSV, ready to paste into a spreadsheet.</source>
        <translation>
            <numerusform>%n Zeile als CSV kopiert, bereit für eine Tabellenkalkulation.</numerusform>
            <numerusform>%n Zeilen als CSV kopiert, bereit für eine Tabellenkalkulation.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page could not be printed. The printer or the file does not take it; nothing in the log is changed.</source>
        <translation>Die Seite konnte nicht gedruckt werden. Der Drucker oder die Datei nimmt sie nicht an; am Tagebuch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Table	Ctrl+T</source>
        <translation>Tabelle	Strg+T</translation>
    </message>
    <message>
        <source>Copy as CSV	Ctrl+C</source>
        <translation>Als CSV kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Print …	Ctrl+P</source>
        <translation>Drucken …	Strg+P</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Zwei Wochen</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Vier Wochen</translation>
    </message>
    <message>
        <source>Midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>Noon: nights in one piece</source>
        <translation>Mittag: Nächte am Stück</translation>
    </message>
    <message>
        <source>Report …</source>
        <comment>on paper</comment>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>The entries of the week</source>
        <translation>Die Einträge der Woche</translation>
    </message>
    <message>
        <source>Week %1: %2. The arrow keys choose an entry, Enter opens it.</source>
        <comment>days, a list of kinds</comment>
        <translation>Woche %1: %2. Die Pfeiltasten wählen einen Eintrag, Enter öffnet ihn.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <comment>which kinds the week shows</comment>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>Der Tag beginnt um</translation>
    </message>
    <message>
        <source>Go to a day (Ctrl+J)</source>
        <translation>Zu einem Tag gehen (Strg+J)</translation>
    </message>
    <message>
        <source>Go to a day …	Ctrl+J</source>
        <translation>Zu einem Tag gehen …	Strg+J</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
</context>
<context>
    <name>weehours::WeekPicture</name>
    <message>
        <source> · %1 h</source>
        <comment>a day on which clocks change, of 23 or 25 hours</comment>
        <translation> · %1 h</translation>
    </message>
    <message>
        <source>sleep</source>
        <comment>in the legend of the week</comment>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>feed</source>
        <comment>in the legend of the week</comment>
        <translation>Mahlzeit</translation>
    </message>
    <message>
        <source>nappy</source>
        <comment>in the legend of the week</comment>
        <translation>Windel</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day in the title of a week</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a week: 16 and 22 November</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a week: 30 November and 6 December</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A day on average: %1</source>
        <comment>%1 is a list of numbers</comment>
        <translation>Ein Tag im Schnitt: %1</translation>
    </message>
    <message>
        <source>Wee Hours, %1</source>
        <comment>at the foot of a page: its date</comment>
        <translation>Wee Hours, %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the last day of a week within one month</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the last day of a week within one month</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the first day of a week within one month</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>Times of %1</source>
        <comment>on paper; %1 is a time zone</comment>
        <translation>Zeiten von %1</translation>
    </message>
    <message>
        <source>Times of %1, days from %2</source>
        <comment>on paper; %1 is a time zone, %2 the hour that a day begins at</comment>
        <translation>Zeiten von %1, Tage ab %2</translation>
    </message>
</context>
<context>
    <name>weehours::WeekTable</name>
    <message>
        <source>Day</source>
        <comment>head of a column</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column: the time that something began</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>head of a column: the time that something ended</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What</source>
        <comment>head of a column: a feed, a sleep, a nappy</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>head of a column</comment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>head of a column: the caregiver who logged it</comment>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>weehours::WeekView</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Nothing of this was logged in these days.</source>
        <translation>Davon wurde in diesen Tagen nichts eingetragen.</translation>
    </message>
</context>
</TS>
