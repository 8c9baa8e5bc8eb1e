<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>main</name>
    <message>
        <source>Logs feeds, sleeps and nappies together.</source>
        <translation>Note à plusieurs repas, sommeil et couches.</translation>
    </message>
    <message>
        <source>The profile folder (%1 if left out).</source>
        <translation>Le dossier du profil (%1 si rien n’est indiqué).</translation>
    </message>
    <message>
        <source>Keep the sign-in in the desktop&apos;s keychain or in a file of the profile that only you can read.</source>
        <translation>Garder la connexion dans le trousseau du bureau, ou dans un fichier du profil que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>The look for this start.</source>
        <translation>L’apparence pour ce démarrage.</translation>
    </message>
    <message>
        <source>Wee Hours</source>
        <translation>Wee Hours</translation>
    </message>
    <message>
        <source>An invite to open: weehours://join…</source>
        <translation>Une invitation à ouvrir&#xa0;: weehours://join…</translation>
    </message>
    <message>
        <source>Log an entry of this kind, in the window that is open or in a new one.</source>
        <translation>Noter quelque chose de ce type, dans la fenêtre ouverte ou dans une nouvelle.</translation>
    </message>
</context>
<context>
    <name>weehours::AboutDialog</name>
    <message>
        <source>About Wee Hours</source>
        <translation>À propos de Wee Hours</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Your log is kept in %1.</source>
        <comment>a path</comment>
        <translation>Votre journal est conservé dans %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The version and the system, for a report of a fault</source>
        <translation>La version et le système, pour signaler un problème</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>weehours::AccountDialog</name>
    <message>
        <source>Sign in to share</source>
        <translation>Se connecter pour partager</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>Rejoindre avec une invitation</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>I have one</source>
        <translation>J’en ai un</translation>
    </message>
    <message>
        <source>Paste the link that you were sent, or type the code.</source>
        <translation>Collez le lien que vous avez reçu, ou saisissez le code.</translation>
    </message>
    <message>
        <source>Everything that you have logged stays on this computer and goes to the server as well.</source>
        <translation>Tout ce que vous avez noté reste sur cet ordinateur et va aussi sur le serveur.</translation>
    </message>
    <message>
        <source>weehours://join… or a code</source>
        <translation>weehours://join… ou un code</translation>
    </message>
    <message>
        <source>home.example or 192.168.1.20:8080</source>
        <translation>maison.example ou 192.168.1.20:8080</translation>
    </message>
    <message>
        <source>alex@example.org</source>
        <translation>alex@example.org</translation>
    </message>
    <message>
        <source>at least 10 characters</source>
        <translation>au moins 10 caractères</translation>
    </message>
    <message>
        <source>as other caregivers see you</source>
        <translation>tel que les autres vous voient</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message>
        <source>Choose a sign-in for yourself. It is stored only on this computer.</source>
        <translation>Choisissez vos identifiants. Ils ne sont enregistrés que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Anyone in this network may read along</source>
        <translation>N’importe qui sur ce réseau peut lire</translation>
    </message>
    <message>
        <source>Use this server for the log from now on</source>
        <translation>Utiliser désormais ce serveur pour le journal</translation>
    </message>
    <message>
        <source>This invite leads to a log on %1.</source>
        <comment>a server</comment>
        <translation>Cette invitation mène à un journal sur %1.</translation>
    </message>
</context>
<context>
    <name>weehours::AutostartText</name>
    <message>
        <source>%1 cannot be written, so nothing was changed.</source>
        <translation>Impossible d’écrire %1, donc rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>weehours::BabyActions</name>
    <message>
        <source>Edit %1 …</source>
        <translation>Modifier %1 …</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Archiver %1</translation>
    </message>
    <message>
        <source>Add a baby …</source>
        <translation>Ajouter un bébé …</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <comment>an archived baby</comment>
        <translation>Faire revenir %1</translation>
    </message>
    <message>
        <source>%1 is archived. The log is kept, out of the way.</source>
        <translation>%1 est archivé. Le journal est conservé, à l’écart.</translation>
    </message>
</context>
<context>
    <name>weehours::BabyBuddyDialog</name>
    <message>
        <source>From a Baby Buddy server</source>
        <translation>Depuis un serveur Baby Buddy</translation>
    </message>
    <message>
        <source>The token is in the user settings there. It is used once, and kept nowhere.</source>
        <translation>Le jeton se trouve là-bas dans les réglages de l’utilisateur. Il sert une fois et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message numerus="yes">
        <source>Reading … %Ln rows</source>
        <translation>
            <numerusform>Lecture … %Ln ligne</numerusform>
            <numerusform>Lecture … %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::BabyButton</name>
    <message>
        <source>Choose a baby</source>
        <translation>Choisir un bébé</translation>
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
        <source>Edit baby</source>
        <translation>Modifier le bébé</translation>
    </message>
    <message>
        <source>Add a baby</source>
        <translation>Ajouter un bébé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The baby needs a name.</source>
        <translation>Il faut un prénom pour le bébé.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
</context>
<context>
    <name>weehours::CaregiverList</name>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>logs and edits</source>
        <translation>note</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>lit seulement</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Leave …</source>
        <translation>Quitter …</translation>
    </message>
    <message>
        <source>End access …</source>
        <translation>Retirer l’accès …</translation>
    </message>
    <message>
        <source>Leave %1&apos;s log</source>
        <translation>Quitter le journal de %1</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Ce que %1 peut faire</translation>
    </message>
    <message>
        <source>You lose access, and %1&apos;s log is removed from this and your other computers. What you logged stays with the others. To come back, you need a new invite.</source>
        <translation>Vous perdez l’accès, et le journal de %1 est retiré de cet ordinateur et de vos autres ordinateurs. Ce que vous avez noté reste chez les autres. Pour revenir, il vous faut une nouvelle invitation.</translation>
    </message>
    <message>
        <source>%2 loses access, and %1&apos;s log is removed from %2&apos;s computers. What %2 logged stays here. To come back, %2 needs a new invite.</source>
        <translation>%2 perd l’accès, et le journal de %1 est retiré des ordinateurs de %2. Ce que %2 a noté reste ici. Pour revenir, %2 a besoin d’une nouvelle invitation.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>somebody&apos;s access</comment>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Sees, logs and edits everything, and also invites others, changes what they may do, and ends their access.</source>
        <translation>Voit, note et modifie tout, et peut aussi inviter d’autres personnes, changer leurs droits et leur retirer l’accès.</translation>
    </message>
    <message>
        <source>Sees, logs and edits everything. Cannot invite others.</source>
        <translation>Voit, note et modifie tout. Ne peut inviter personne.</translation>
    </message>
    <message>
        <source>Sees everything as it is logged, and changes nothing.</source>
        <translation>Voit tout dès que c’est noté, et ne change rien.</translation>
    </message>
</context>
<context>
    <name>weehours::ChoiceRow</name>
    <message>
        <source>%1 of %2</source>
        <comment>the place of a choice among all of them</comment>
        <translation>%1 sur %2</translation>
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
        <translation>%1 · %2 : %3</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>how a baby took to a food</comment>
        <translation>Sans indication</translation>
    </message>
    <message>
        <source>Nothing logged in these days.</source>
        <translation>Rien n’a été noté ces jours-là.</translation>
    </message>
</context>
<context>
    <name>weehours::ColumnChooser</name>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>bébé</translation>
    </message>
    <message>
        <source>a line of the note</source>
        <translation>une ligne de la note</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field, kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Assign columns</source>
        <translation>Attribuer les colonnes</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Les lignes sont</translation>
    </message>
    <message>
        <source>what a column says</source>
        <translation>ce que dit une colonne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read it this way</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser de côté</translation>
    </message>
    <message>
        <source>One of the columns has to say when it was.</source>
        <translation>Une des colonnes doit dire quand c’était.</translation>
    </message>
    <message>
        <source>Say above what the rows are, or which column says it.</source>
        <translation>Dites plus haut ce que sont les lignes, ou quelle colonne le dit.</translation>
    </message>
</context>
<context>
    <name>weehours::ColumnText</name>
    <message>
        <source>What</source>
        <comment>the heading of a column: feed, sleep …</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Baby</source>
        <comment>the heading of a column</comment>
        <translation>Bébé</translation>
    </message>
    <message>
        <source>Logged by</source>
        <comment>the heading of a column</comment>
        <translation>Saisi par</translation>
    </message>
    <message>
        <source>%1, local time</source>
        <comment>the heading of a column; %1 is: Start</comment>
        <translation>%1, heure locale</translation>
    </message>
</context>
<context>
    <name>weehours::ComplaintText</name>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin est avant le début.</translation>
    </message>
    <message>
        <source>The end is more than 7 days after the start.</source>
        <translation>La fin est plus de 7 jours après le début.</translation>
    </message>
    <message>
        <source>In all it is less than both sides together.</source>
        <comment>milk that was pumped</comment>
        <translation>Le total est inférieur aux deux côtés réunis.</translation>
    </message>
    <message>
        <source>Give the weight, the length or the head.</source>
        <translation>Indiquez le poids, la taille ou le tour de tête.</translation>
    </message>
    <message>
        <source>Choose one: hours after the last, clock times, or once.</source>
        <translation>Choisissez une option&#xa0;: heures après la dernière fois, heures fixes ou une fois.</translation>
    </message>
    <message>
        <source>%1: only where there is poo.</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: seulement s’il y a du caca.</translation>
    </message>
    <message>
        <source>%1: still missing.</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: manque encore.</translation>
    </message>
    <message>
        <source>%1: there are characters that cannot be shown.</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: contient des caractères qu’on ne peut pas afficher.</translation>
    </message>
    <message>
        <source>%1: there is nothing that can be seen.</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: il n’y a rien de visible.</translation>
    </message>
    <message>
        <source>%1: not before the year 2000.</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: pas avant l’an 2000.</translation>
    </message>
    <message>
        <source>%1: more than a day in the future.</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: plus d’un jour dans le futur.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <comment>a field, its smallest and largest value</comment>
        <translation>%1&#xa0;: de %2 à %3.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: au plus %2 caractères.</translation>
    </message>
</context>
<context>
    <name>weehours::DateField</name>
    <message>
        <source>Clear</source>
        <comment>empties a date field</comment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>weehours::DeletedDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Supprimés récemment</translation>
    </message>
    <message>
        <source>Deleted entries can be restored for 30 days.</source>
        <translation>Les entrées supprimées peuvent être récupérées pendant 30 jours.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>supprimé %1</translation>
    </message>
    <message>
        <source>deleted by you %1</source>
        <comment>%1 is like: 5 min ago</comment>
        <translation>supprimé par vous %1</translation>
    </message>
    <message>
        <source>deleted by %1 %2</source>
        <comment>%2 is like: 5 min ago</comment>
        <translation>supprimé par %1 %2</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>a deleted entry</comment>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Récupérer %1</translation>
    </message>
</context>
<context>
    <name>weehours::DosePart</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Log anyway</source>
        <translation>Noter quand même</translation>
    </message>
    <message>
        <source>%1 has just given it, at %2</source>
        <comment>who, a time</comment>
        <translation>%1 vient de le donner, à %2</translation>
    </message>
    <message>
        <source>last given by you %1 (%2)</source>
        <comment>a time, how long ago</comment>
        <translation>donné en dernier par vous à %1 (%2)</translation>
    </message>
    <message>
        <source>last given by %1 %2 (%3)</source>
        <comment>who, a time, how long ago</comment>
        <translation>donné en dernier par %1 à %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a baby, a medicine</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>next from %1</source>
        <comment>a time</comment>
        <translation>prochaine à partir de %1</translation>
    </message>
    <message>
        <source>%1 of at most %2 in 24 h</source>
        <translation>%1 sur %2 au plus en 24 h</translation>
    </message>
    <message numerus="yes">
        <source>%n in 24 h</source>
        <comment>doses</comment>
        <translation>
            <numerusform>%n en 24 h</numerusform>
            <numerusform>%n en 24 h</numerusform>
        </translation>
    </message>
    <message>
        <source>Your plan leaves %1 between two doses, and you gave the last one at %2.</source>
        <comment>a span of time, a time</comment>
        <translation>Votre plan laisse %1 entre deux doses, et vous avez donné la dernière à %2.</translation>
    </message>
    <message>
        <source>Your plan leaves %1 between two doses, and %2 has just given one, at %3.</source>
        <comment>a span of time, who, a time</comment>
        <translation>Votre plan laisse %1 entre deux doses, et %2 vient d’en donner une, à %3.</translation>
    </message>
    <message>
        <source>Your plan leaves %1 between two doses, and %2 gave the last one at %3.</source>
        <comment>a span of time, who, a time</comment>
        <translation>Votre plan laisse %1 entre deux doses, et %2 a donné la dernière à %3.</translation>
    </message>
    <message>
        <source>That would be the %1 in 24 hours</source>
        <comment>an ordinal number: 5th</comment>
        <translation>Ce serait la %1 en 24 heures</translation>
    </message>
    <message numerus="yes">
        <source>Your plan has at most %n. The next is all right from %1.</source>
        <comment>doses; a time</comment>
        <translation>
            <numerusform>Votre plan en prévoit %n au plus. La prochaine convient à partir de %1.</numerusform>
            <numerusform>Votre plan en prévoit %n au plus. La prochaine convient à partir de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That would be %1 early</source>
        <comment>a span of time</comment>
        <translation>Ce serait %1 trop tôt</translation>
    </message>
    <message>
        <source>%1 The next is all right from %2.</source>
        <comment>a sentence, a time</comment>
        <translation>%1 La prochaine convient à partir de %2.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, as QDate writes it: 27 November</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>By the plan that %1 made on %2. Wee Hours knows only what you entered and advises no dose.</source>
        <comment>who, a day</comment>
        <translation>D’après le plan que %1 a fait le %2. Wee Hours ne sait que ce que vous avez noté et ne conseille aucune dose.</translation>
    </message>
    <message>
        <source>By the plan of %1. Wee Hours knows only what you entered and advises no dose.</source>
        <comment>a day</comment>
        <translation>D’après le plan du %1. Wee Hours ne sait que ce que vous avez noté et ne conseille aucune dose.</translation>
    </message>
    <message>
        <source>Not in touch with %1 since %2, so a dose given since then would be missing here.</source>
        <comment>who, a time</comment>
        <translation>Sans contact avec %1 depuis %2 : une dose donnée depuis manquerait donc ici.</translation>
    </message>
    <message>
        <source>Not in touch with the others since %1, so a dose given since then would be missing here.</source>
        <comment>a time</comment>
        <translation>Sans contact avec les autres depuis %1 : une dose donnée depuis manquerait donc ici.</translation>
    </message>
    <message>
        <source>Make a plan …</source>
        <translation>Faire un plan …</translation>
    </message>
    <message>
        <source>Remind me at %1</source>
        <comment>a time</comment>
        <translation>Me le rappeler à %1</translation>
    </message>
</context>
<context>
    <name>weehours::DoseStrip</name>
    <message>
        <source>now</source>
        <comment>a moment on a line of times</comment>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>weehours::EndDialog</name>
    <message>
        <source>When did it end?</source>
        <translation>Quand cela s’est-il terminé&#xa0;?</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>what ran, a day and time</comment>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>That would be before it began.</source>
        <translation>Ce serait avant le début.</translation>
    </message>
</context>
<context>
    <name>weehours::EntryCards</name>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Cette entrée n’existe plus.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>This computer reminds you at %1.</source>
        <comment>a time</comment>
        <translation>Cet ordinateur vous le rappellera à %1.</translation>
    </message>
    <message>
        <source>Moved to %1: %2</source>
        <comment>a baby, an entry</comment>
        <translation>Passé à %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>weehours::EntryEditor</name>
    <message>
        <source>Change: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Choose for whom.</source>
        <translation>Choisissez pour qui.</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>a timer</comment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>%1 logged: %2</source>
        <comment>who, what</comment>
        <translation>%1 a noté&#xa0;: %2</translation>
    </message>
    <message>
        <source>This card has been open for %1.</source>
        <comment>a span of time: 1 h 10</comment>
        <translation>Cette fiche est ouverte depuis %1.</translation>
    </message>
    <message>
        <source>You can view this, but not change it.</source>
        <translation>Vous pouvez consulter ceci, mais pas le modifier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <translation>Cela a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1</source>
        <translation>Modifié entre-temps : %1</translation>
    </message>
    <message>
        <source>%1 changed it: %2</source>
        <comment>who, what it is now</comment>
        <translation>%1 l’a modifié : %2</translation>
    </message>
    <message>
        <source>for all babies</source>
        <translation>pour tous les bébés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, what it does</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>That is in %1.</source>
        <comment>a span of time, from now on</comment>
        <translation>C’est dans %1.</translation>
    </message>
    <message>
        <source>given in the last 14 days</source>
        <comment>a medicine</comment>
        <translation>donné ces 14 derniers jours</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>a medicine</comment>
        <translation>prévu</translation>
    </message>
    <message>
        <source>used before</source>
        <comment>a name</comment>
        <translation>déjà utilisé</translation>
    </message>
    <message>
        <source>In which unit is %1? Choose one, or press “Log it” again to log it without.</source>
        <comment>a number, the dose of a medicine</comment>
        <translation>En quelle unité est %1 ? Choisissez-en une, ou appuyez encore sur « Noter » pour noter sans unité.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
</context>
<context>
    <name>weehours::EntryForm</name>
    <message>
        <source>Starts on</source>
        <comment>a side of the breast</comment>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Last side</source>
        <comment>of the breast</comment>
        <translation>Dernier côté</translation>
    </message>
    <message>
        <source>as last time</source>
        <comment>a dose</comment>
        <translation>comme la dernière fois</translation>
    </message>
</context>
<context>
    <name>weehours::EntryText</name>
    <message>
        <source>Entry</source>
        <comment>in the log; a kind that this version does not know</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>running · %1</source>
        <comment>a feed or sleep; %1 is how long already</comment>
        <translation>en cours · %1</translation>
    </message>
    <message>
        <source>Asleep since %1</source>
        <comment>%1 is a time of day</comment>
        <translation>Dort depuis %1</translation>
    </message>
    <message>
        <source>Breast since %1</source>
        <comment>a feed that runs; %1 is a time of day</comment>
        <translation>Tète depuis %1</translation>
    </message>
    <message>
        <source>on the left</source>
        <comment>a baby at the breast, now</comment>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>on the right</source>
        <comment>a baby at the breast, now</comment>
        <translation>à droite</translation>
    </message>
    <message>
        <source>paused · %1</source>
        <comment>a feed; %1 is how long it went on</comment>
        <translation>en pause · %1</translation>
    </message>
    <message>
        <source>no unit</source>
        <comment>of a dose</comment>
        <translation>sans unité</translation>
    </message>
</context>
<context>
    <name>weehours::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Everything, to keep</source>
        <comment>an export</comment>
        <translation>Tout, à conserver</translation>
    </message>
    <message>
        <source>A table for each kind</source>
        <comment>an export</comment>
        <translation>Un tableau par type</translation>
    </message>
    <message>
        <source>One table</source>
        <comment>an export</comment>
        <translation>Un seul tableau</translation>
    </message>
    <message>
        <source>Only entries of these days</source>
        <translation>Seulement les saisies de ces jours</translation>
    </message>
    <message>
        <source>“Everything” can be imported again, here or elsewhere. Tables are for spreadsheets.</source>
        <translation>« Tout » peut être réimporté, ici ou ailleurs. Les tableaux sont faits pour un tableur.</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation>Bébé</translation>
    </message>
    <message>
        <source>All babies</source>
        <translation>Tous les bébés</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer …</translation>
    </message>
    <message>
        <source>Choose at least one kind.</source>
        <translation>Choisissez au moins un type.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported. Only you can read the file.</source>
        <translation>
            <numerusform>%n saisie exportée. Vous seul pouvez lire le fichier.</numerusform>
            <numerusform>%n saisies exportées. Vous seul pouvez lire le fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::FeedCard</name>
    <message>
        <source>The breast feed that runs</source>
        <translation>La tétée en cours</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a feed that was paused</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a feed that runs</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume the feed</source>
        <translation>Reprendre la tétée</translation>
    </message>
    <message>
        <source>Pause the feed</source>
        <translation>Mettre la tétée en pause</translation>
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
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>deleted it</source>
        <translation>supprimé</translation>
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
        <translation>noté</translation>
    </message>
    <message>
        <source>brought it back</source>
        <translation>récupéré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what somebody did, and the fields</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>logged it too</source>
        <comment>as somebody else had; the two were merged</comment>
        <translation>noté aussi</translation>
    </message>
</context>
<context>
    <name>weehours::FirstStart</name>
    <message>
        <source>Bring back the log of %1</source>
        <translation>Récupérer le journal de %1</translation>
    </message>
    <message>
        <source>A copy was set aside on this computer. It can be brought back until %1.</source>
        <translation>Une copie a été mise de côté sur cet ordinateur. Elle peut être récupérée jusqu’au %1.</translation>
    </message>
    <message>
        <source>Wee Hours</source>
        <translation>Wee Hours</translation>
    </message>
    <message>
        <source>Feeds, sleeps and nappies, logged in seconds. Everything stays on this computer until you share it.</source>
        <translation>Repas, sommeil et couches, notés en quelques secondes. Tout reste sur cet ordinateur jusqu’à ce que vous le partagiez.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Start the log</source>
        <translation>Commencer le journal</translation>
    </message>
    <message>
        <source>I was sent an invite</source>
        <translation>J’ai reçu une invitation</translation>
    </message>
    <message>
        <source>You no longer have access to %1&apos;s log, and it was removed from this computer. A new invite brings it back.</source>
        <translation>Vous n’avez plus accès au journal de %1, et il a été retiré de cet ordinateur. Une nouvelle invitation le fait revenir.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>J’ai un compte</translation>
    </message>
    <message>
        <source>Baby&apos;s name</source>
        <translation>Prénom du bébé</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>The baby needs a name; a nickname will do.</source>
        <translation>Il faut un prénom pour le bébé&#x202f;; un surnom suffit.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n change(s) that were not sent</source>
        <translation>
            <numerusform>Afficher %n modification non envoyée</numerusform>
            <numerusform>Afficher %n modifications non envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Born, or due, on</source>
        <translation>Né(e), ou attendu(e), le</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>for those you share with</source>
        <translation>pour ceux avec qui vous partagez</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthCard</name>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
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
        <translation>Mesures</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthPage</name>
    <message>
        <source>Print …</source>
        <translation>Imprimer …</translation>
    </message>
    <message>
        <source>Add measurement</source>
        <translation>Ajouter une mesure</translation>
    </message>
    <message>
        <source>Whose curves</source>
        <translation>Quelles courbes</translation>
    </message>
    <message>
        <source>Girls&apos; curves</source>
        <translation>Courbes des filles</translation>
    </message>
    <message>
        <source>Boys&apos; curves</source>
        <translation>Courbes des garçons</translation>
    </message>
    <message>
        <source>choose a point</source>
        <translation>choisir un point</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>le modifier</translation>
    </message>
    <message>
        <source>table only</source>
        <translation>tableau seul</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Edit baby …</source>
        <translation>Modifier le bébé …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Print the chart and its points (Ctrl+P)</source>
        <translation>Imprimer la courbe et ses points (Ctrl+P)</translation>
    </message>
    <message>
        <source>Log weight, length or head (G)</source>
        <translation>Noter poids, taille ou tête (G)</translation>
    </message>
    <message>
        <source>The measurements can&apos;t be read.</source>
        <translation>Les mesures ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentile</translation>
    </message>
    <message>
        <source>percentile · gain a month</source>
        <translation>percentile · par mois</translation>
    </message>
    <message>
        <source>percentile · gain a week</source>
        <translation>percentile · par semaine</translation>
    </message>
    <message>
        <source>Percentiles need %1&apos;s birth date.</source>
        <comment>%1 is the baby&apos;s name</comment>
        <translation>Pour les percentiles, il faut la date de naissance de %1.</translation>
    </message>
    <message>
        <source>The page could not be printed. The printer or the file does not take it; nothing in the log is changed.</source>
        <translation>La page n’a pas pu être imprimée. L’imprimante ou le fichier ne l’accepte pas&#x202f;; rien n’a changé dans le journal.</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>the ages that a chart shows</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Report …</source>
        <comment>on paper</comment>
        <translation>Rapport …</translation>
    </message>
    <message>
        <source>Make a report for the paediatrician (Ctrl+Shift+P)</source>
        <translation>Faire un rapport pour le pédiatre (Ctrl+Maj+P)</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthPaper</name>
    <message>
        <source>born %1</source>
        <comment>%1 is a date</comment>
        <translation>naissance le %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>%1 is a date</comment>
        <translation>terme prévu le %1</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>head of a column</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>head of a column</comment>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Percentile</source>
        <comment>head of a column</comment>
        <translation>Percentile</translation>
    </message>
    <message>
        <source>z</source>
        <comment>head of a column: the z-score</comment>
        <translation>z</translation>
    </message>
    <message>
        <source>Gain a month</source>
        <comment>head of a column</comment>
        <translation>Gain par mois</translation>
    </message>
    <message>
        <source>Gain a week</source>
        <comment>head of a column</comment>
        <translation>Gain par semaine</translation>
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
        <translation>Poids</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>a measure of growth</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>a measure of growth</comment>
        <translation>Tête</translation>
    </message>
    <message>
        <source>BMI</source>
        <comment>a measure of growth</comment>
        <translation>IMC</translation>
    </message>
    <message>
        <source>Weight for length</source>
        <comment>a measure of growth</comment>
        <translation>Poids pour la taille</translation>
    </message>
    <message>
        <source>Weight by age, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Poids selon l’âge, en %1</translation>
    </message>
    <message>
        <source>Length by age, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Taille selon l’âge, en %1</translation>
    </message>
    <message>
        <source>Head circumference by age, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Périmètre crânien selon l’âge, en %1</translation>
    </message>
    <message>
        <source>BMI by age, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>IMC selon l’âge, en %1</translation>
    </message>
    <message>
        <source>Weight by length, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Poids selon la taille, en %1</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>Head circumferences</source>
        <translation>Périmètres crâniens</translation>
    </message>
    <message>
        <source>Weights for length</source>
        <translation>Poids pour la taille</translation>
    </message>
    <message>
        <source>No weights yet.</source>
        <translation>Pas encore de poids.</translation>
    </message>
    <message>
        <source>No lengths yet.</source>
        <translation>Pas encore de tailles.</translation>
    </message>
    <message>
        <source>No head circumferences yet.</source>
        <translation>Pas encore de périmètres crâniens.</translation>
    </message>
    <message>
        <source>No measurements of weight and length together yet.</source>
        <translation>Pas encore de mesures du poids et de la taille ensemble.</translation>
    </message>
    <message>
        <source>WHO child growth standards</source>
        <translation>Normes OMS de croissance de l’enfant</translation>
    </message>
    <message>
        <source>WHO child growth standards, girls</source>
        <translation>Normes OMS de croissance de l’enfant, filles</translation>
    </message>
    <message>
        <source>WHO child growth standards, boys</source>
        <translation>Normes OMS de croissance de l’enfant, garçons</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <comment>how much a chart shows</comment>
        <translation>13 semaines</translation>
    </message>
    <message>
        <source>6 months</source>
        <comment>how much a chart shows</comment>
        <translation>6 mois</translation>
    </message>
    <message>
        <source>2 years</source>
        <comment>how much a chart shows</comment>
        <translation>2 ans</translation>
    </message>
    <message>
        <source>5 years</source>
        <comment>how much a chart shows</comment>
        <translation>5 ans</translation>
    </message>
    <message>
        <source>height in %1</source>
        <comment>below a chart; %1 is a unit</comment>
        <translation>taille debout en %1</translation>
    </message>
    <message>
        <source>length in %1</source>
        <comment>below a chart; %1 is a unit</comment>
        <translation>taille en %1</translation>
    </message>
    <message>
        <source>weeks since the due date</source>
        <translation>semaines depuis le terme prévu</translation>
    </message>
    <message>
        <source>weeks since birth</source>
        <translation>semaines depuis la naissance</translation>
    </message>
    <message>
        <source>months since the due date</source>
        <translation>mois depuis le terme prévu</translation>
    </message>
    <message>
        <source>months since birth</source>
        <translation>mois depuis la naissance</translation>
    </message>
    <message>
        <source>years since birth; until two, since the due date</source>
        <translation>années depuis la naissance ; jusqu’à deux ans, depuis le terme prévu</translation>
    </message>
    <message>
        <source>years since birth</source>
        <translation>années depuis la naissance</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, as QDate writes it: 26 August</comment>
        <translation>d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>Corrected age: counted from %1, the due date, because %2 came %n week(s) early. So it stays until the second birthday.</source>
        <comment>%1 is a date, %2 a name</comment>
        <translation>
            <numerusform>Âge corrigé : compté à partir du %1, le terme prévu, car la naissance de %2 a eu lieu %n semaine plus tôt. Il en sera ainsi jusqu’au deuxième anniversaire.</numerusform>
            <numerusform>Âge corrigé : compté à partir du %1, le terme prévu, car la naissance de %2 a eu lieu %n semaines plus tôt. Il en sera ainsi jusqu’au deuxième anniversaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) from before that day are in the table only.</source>
        <translation>
            <numerusform>%n mesure d’avant ce jour n’est que dans le tableau.</numerusform>
            <numerusform>%n mesures d’avant ce jour ne sont que dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>above the %1 percentile</source>
        <comment>%1 is an ordinal: 99th</comment>
        <translation>au-dessus du %1 percentile</translation>
    </message>
    <message>
        <source>below the %1 percentile</source>
        <comment>%1 is an ordinal: 1st</comment>
        <translation>en dessous du %1 percentile</translation>
    </message>
    <message>
        <source>%1 percentile</source>
        <comment>%1 is an ordinal: 75th</comment>
        <translation>%1 percentile</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day, as QDate writes it: 14 Nov</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as QDate writes it: 14 Nov 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>at birth</source>
        <translation>à la naissance</translation>
    </message>
    <message>
        <source>before the birth</source>
        <translation>avant la naissance</translation>
    </message>
    <message>
        <source>before the due date</source>
        <translation>avant le terme prévu</translation>
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
        <translation>%1 par mois depuis le %2</translation>
    </message>
    <message>
        <source>%1 a week since %2</source>
        <comment>%1 is a gain, %2 a day</comment>
        <translation>%1 par semaine depuis le %2</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pouces</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>a percentile: 21st</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>a percentile: 22nd</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>a percentile: 23rd</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>a percentile: 75th</comment>
        <translation>%1e</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthView</name>
    <message>
        <source>Growth chart</source>
        <translation>Courbe de croissance</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the chart&apos;s title, and that it has no points yet</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Points: %2. The arrow keys choose one, Enter opens it.</source>
        <comment>%1 is the chart&apos;s title</comment>
        <translation>%1. Points : %2. Les flèches en choisissent un, Entrée l’ouvre.</translation>
    </message>
</context>
<context>
    <name>weehours::HandoverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Passer le relais</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Grandma …</source>
        <comment>who takes over; an example</comment>
        <translation>Mamie …</translation>
    </message>
    <message>
        <source>For</source>
        <comment>who takes over</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>you last looked, %1</source>
        <comment>since; %1 is a time</comment>
        <translation>votre dernier passage, %1</translation>
    </message>
    <message>
        <source>the night, %1</source>
        <comment>since; %1 is a time</comment>
        <translation>la nuit, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <comment>since</comment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>another time …</source>
        <comment>since</comment>
        <translation>un autre moment …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a baby, a time</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1 since %2, for %3</source>
        <comment>a baby, a time, a person</comment>
        <translation>%1 depuis %2, pour %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a plan, when it is due</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copied, ready to be sent.</source>
        <translation>Copié, prêt à être envoyé.</translation>
    </message>
    <message>
        <source>The page could not be printed. The printer or the file does not take it; nothing in the log is changed.</source>
        <translation>La page n’a pas pu être imprimée. L’imprimante ou le fichier ne l’accepte pas&#x202f;; rien n’a changé dans le journal.</translation>
    </message>
</context>
<context>
    <name>weehours::HandoverStrip</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Passer le relais …</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passer le relais</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a time</comment>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>a time, what happened</comment>
        <translation>Depuis %1 : %2</translation>
    </message>
</context>
<context>
    <name>weehours::HandoverText</name>
    <message>
        <source>%1 at %2</source>
        <comment>a medicine, times</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>highest %1 at %2</source>
        <comment>a temperature, a time</comment>
        <translation>maximum %1 à %2</translation>
    </message>
    <message>
        <source>last %1 at %2</source>
        <comment>a temperature, a time</comment>
        <translation>dernière %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Rien n’a été noté.</translation>
    </message>
    <message>
        <source>Awake since %1 · %2</source>
        <comment>a time, a span of time</comment>
        <translation>Réveil à %1 · %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>what is planned; a list</comment>
        <translation>À venir : %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a medicine, days, times</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>highest %1 (%2)</source>
        <comment>a temperature, a day</comment>
        <translation>maximum %1 (%2)</translation>
    </message>
    <message>
        <source>last %1 (%2)</source>
        <comment>a temperature, a day</comment>
        <translation>dernière %1 (%2)</translation>
    </message>
</context>
<context>
    <name>weehours::HeaderBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>view of the log</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>view of the log</comment>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Trends</source>
        <comment>view of the log</comment>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>view of the log</comment>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Sharing, settings and more (F10)</source>
        <translation>Partage, réglages et plus (F10)</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
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
        <translation>Vous</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>n’a pas été retenu</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <comment>an earlier state of an entry</comment>
        <translation>Revenir à ceci</translation>
    </message>
    <message>
        <source>Restore as it was after: %1</source>
        <translation>Récupérer l’état qui a suivi&#xa0;: %1</translation>
    </message>
    <message>
        <source>What happened earlier is not known on this computer.</source>
        <translation>Ce qui s’est passé avant n’est pas connu de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>weehours::HostDialog</name>
    <message>
        <source>Host on this computer</source>
        <translation>Héberger sur cet ordinateur</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Qui y a accès</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>Cet ordinateur seul</translation>
    </message>
    <message>
        <source>My home network</source>
        <translation>Mon réseau à la maison</translation>
    </message>
    <message>
        <source>Keep it running after I quit Wee Hours</source>
        <translation>Continuer quand je quitte Wee Hours</translation>
    </message>
    <message>
        <source>The shared log is kept on this computer and nowhere else. It has to be on when others sync; until then, what they log is safe on theirs.</source>
        <translation>Le journal partagé est gardé sur cet ordinateur et nulle part ailleurs. Il doit être allumé quand les autres se synchronisent&#x202f;; d’ici là, ce qu’ils notent est en sécurité chez eux.</translation>
    </message>
    <message>
        <source>State of the server</source>
        <translation>Comment va le serveur</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Ne plus héberger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>changed settings of the server</comment>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the server</comment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Not running.</source>
        <translation>À l’arrêt.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage …</translation>
    </message>
    <message>
        <source>Not running. It is tried again by itself.</source>
        <translation>À l’arrêt. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Running. Others on your network find it at %1.</source>
        <translation>En marche. Les autres de votre réseau le trouvent à %1.</translation>
    </message>
    <message>
        <source>Running, but this computer is on no network now.</source>
        <translation>En marche, mais cet ordinateur n’est sur aucun réseau en ce moment.</translation>
    </message>
    <message>
        <source>Certificate: %1. Invites carry it.</source>
        <translation>Certificat : %1. Les invitations le contiennent.</translation>
    </message>
    <message>
        <source>Running, for this computer only.</source>
        <translation>En marche, pour cet ordinateur seul.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
</context>
<context>
    <name>weehours::ImportFoot</name>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One Undo (%1) takes it all back.</source>
        <comment>a key</comment>
        <translation>Une seule annulation (%1) retire le tout.</translation>
    </message>
    <message>
        <source>The same file again adds nothing twice. Others see the entries, and are not notified of each.</source>
        <translation>Le même fichier n’ajoute rien deux fois. Les autres voient les entrées, sans notification pour chacune.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation>
            <numerusform>Importer %Ln entrée</numerusform>
            <numerusform>Importer %Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are here already.</source>
        <translation>
            <numerusform>La %Ln ligne est déjà ici.</numerusform>
            <numerusform>Les %Ln lignes sont déjà toutes ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>Il n’y a rien à importer là-dedans.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries imported.</source>
        <translation>
            <numerusform>%Ln entrée importée.</numerusform>
            <numerusform>%Ln entrées importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>L’importation est annulée.</translation>
    </message>
</context>
<context>
    <name>weehours::ImportHeader</name>
    <message>
        <source>Day</source>
        <comment>back to it</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Retour au jour</translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation>Importer un journal</translation>
    </message>
    <message>
        <source>from another app, a spreadsheet or Wee Hours itself</source>
        <translation>d’une autre appli, d’un tableur ou de Wee Hours</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>the title of a page</comment>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>weehours::ImportPage</name>
    <message>
        <source>Import a log</source>
        <translation>Importer un journal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these rows</source>
        <translation>Enregistrer ces lignes</translation>
    </message>
    <message>
        <source>not understood.csv</source>
        <translation>non compris.csv</translation>
    </message>
    <message>
        <source>The rows are in %1.</source>
        <translation>Les lignes sont dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 n’a pas pu être écrit (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Reading … %Ln rows</source>
        <translation>
            <numerusform>Lecture … %Ln ligne</numerusform>
            <numerusform>Lecture … %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Comparing with what is here …</source>
        <translation>Comparaison avec ce qui est ici …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>L’importation est annulée.</translation>
    </message>
    <message>
        <source>The import is back.</source>
        <translation>L’importation est rétablie.</translation>
    </message>
</context>
<context>
    <name>weehours::ImportPlace</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Assign columns …</source>
        <translation>Attribuer les colonnes …</translation>
    </message>
    <message>
        <source>From a Baby Buddy server …</source>
        <translation>Depuis un serveur Baby Buddy …</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>Autre fichier …</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Déposez un fichier ici</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>%1. Also folders and zip archives of their files.</source>
        <comment>names of programs</comment>
        <translation>%1. Aussi des dossiers et des archives zip de leurs fichiers.</translation>
    </message>
    <message>
        <source>Nothing was written. Wee Hours reads logs of %1.</source>
        <comment>names of programs</comment>
        <translation>Rien n’a été écrit. Wee Hours lit les journaux de %1.</translation>
    </message>
    <message>
        <source>Go back and enter the baby&apos;s name. Then bring this file along again. Nothing was written.</source>
        <translation>Revenez en arrière et saisissez le nom du bébé. Puis apportez ce fichier de nouveau. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>weehours::ImportPreview</name>
    <message>
        <source>What would come in</source>
        <translation>Ce qui serait importé</translation>
    </message>
    <message>
        <source>it is written</source>
        <translation>c’est écrit</translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation>rien n’est encore écrit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>New</source>
        <comment>entries of an import</comment>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Here already</source>
        <comment>entries of an import</comment>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Not understood</source>
        <comment>rows of an import</comment>
        <translation>Non comprises</translation>
    </message>
    <message>
        <source>Of no known kind</source>
        <translation>D’aucun type connu</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
</context>
<context>
    <name>weehours::ImportQuestions</name>
    <message>
        <source>month first</source>
        <translation>mois d’abord</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>jour d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows name no time zone. They are read as:</source>
        <translation>
            <numerusform>%Ln ligne n’indique pas de fuseau horaire. Elle est lue comme :</numerusform>
            <numerusform>%Ln lignes n’indiquent pas de fuseau horaire. Elles sont lues comme :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates may begin with the day or the month. They are read as:</source>
        <translation>
            <numerusform>%Ln date peut commencer par le jour ou le mois. Elle est lue comme :</numerusform>
            <numerusform>%Ln dates peuvent commencer par le jour ou le mois. Elles sont lues comme :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts have no unit. They are read in:</source>
        <translation>
            <numerusform>%Ln quantité n’a pas d’unité. Elle est lue en :</numerusform>
            <numerusform>%Ln quantités n’ont pas d’unité. Elles sont lues en :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weights have no unit. They are read in:</source>
        <translation>
            <numerusform>%Ln poids n’a pas d’unité. Il est lu en :</numerusform>
            <numerusform>%Ln poids n’ont pas d’unité. Ils sont lus en :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lengths have no unit. They are read in:</source>
        <translation>
            <numerusform>%Ln longueur n’a pas d’unité. Elle est lue en :</numerusform>
            <numerusform>%Ln longueurs n’ont pas d’unité. Elles sont lues en :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln temperatures have no unit. They are read in:</source>
        <translation>
            <numerusform>%Ln température n’a pas d’unité. Elle est lue en :</numerusform>
            <numerusform>%Ln températures n’ont pas d’unité. Elles sont lues en :</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in a table</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Quelques-unes</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>dans le fichier</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>a unit</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date in a table</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n things that the file doesn&apos;t say</source>
        <translation>
            <numerusform>%n chose que le fichier ne dit pas</numerusform>
            <numerusform>%n choses que le fichier ne dit pas</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <comment>a baby</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>%1, as this computer</source>
        <comment>a time zone</comment>
        <translation>%1, comme cet ordinateur</translation>
    </message>
    <message>
        <source>%1, likely</source>
        <comment>a unit</comment>
        <translation>%1, probable</translation>
    </message>
    <message>
        <source>%1, likely</source>
        <comment>a time zone</comment>
        <translation>%1, probable</translation>
    </message>
</context>
<context>
    <name>weehours::ImportedFile</name>
    <message>
        <source>Another file …</source>
        <translation>Autre fichier …</translation>
    </message>
    <message>
        <source>Assign columns by hand …</source>
        <translation>Attribuer les colonnes à la main …</translation>
    </message>
    <message>
        <source>More files can be dropped anywhere in this window.</source>
        <translation>D’autres fichiers peuvent être déposés n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>program, file</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <comment>rows, date, date</comment>
        <translation>%1 · du %2 au %3</translation>
    </message>
    <message>
        <source>Read by the columns that you have assigned</source>
        <translation>Lu d’après les colonnes que vous avez attribuées</translation>
    </message>
    <message>
        <source>Recognised as %1, by what is in it</source>
        <comment>a program</comment>
        <translation>Reconnu comme %1, d’après son contenu</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date</comment>
        <translation>d MMMM</translation>
    </message>
</context>
<context>
    <name>weehours::InviteBox</name>
    <message>
        <source>Copy as a message</source>
        <translation>Copier comme message</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Invite code</source>
        <translation>Code d’invitation</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Lien d’invitation</translation>
    </message>
    <message>
        <source>Works once, until %1. Scan it, send the link, or read the code out to somebody who is signed in to the same server.</source>
        <translation>Valable une fois, jusqu’au %1. Scannez-le, envoyez le lien, ou lisez le code à quelqu’un qui est connecté au même serveur.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Join %1&apos;s log in Wee Hours with this code: %2
It works once, until %3.</source>
        <comment>a message to another caregiver</comment>
        <translation>Rejoignez le journal de %1 dans Wee Hours avec ce code&#xa0;: %2
Il est valable une fois, expiration&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Join %1&apos;s log in Wee Hours:
%2
Or type this code: %3
It works once, until %4.</source>
        <comment>a message to another caregiver</comment>
        <translation>Rejoignez le journal de %1 dans Wee Hours&#xa0;:
%2
Ou saisissez ce code&#xa0;: %3
Il est valable une fois, expiration&#xa0;: %4.</translation>
    </message>
</context>
<context>
    <name>weehours::KindPalette</name>
    <message>
        <source>Log something</source>
        <translation>Noter quelque chose</translation>
    </message>
    <message>
        <source>A kind, or an entry</source>
        <translation>Un type, ou une entrée</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>the last entry of a kind; %1 is how long ago</comment>
        <translation>dernière fois %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a kind and what is known of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Enter logs it</source>
        <translation>Entrée le note</translation>
    </message>
    <message>
        <source>Log it as a note</source>
        <translation>Le noter comme remarque</translation>
    </message>
    <message>
        <source>No kind is called “%1”.</source>
        <translation>Aucun type ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>Not used lately</source>
        <translation>Pas utilisés récemment</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>a kind with its own button</comment>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>Unpin</source>
        <comment>takes a kind&apos;s own button</comment>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>gives a kind a button</comment>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>A kind, or an entry: t 38.4</source>
        <translation>Un type, ou une entrée : t 38,4</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>log</source>
        <comment>what Enter does</comment>
        <translation>noter</translation>
    </message>
    <message>
        <source>pin at the left</source>
        <translation>épingler à gauche</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds have a button already. Unpin one of them first.</source>
        <translation>
            <numerusform>%n type a déjà un bouton. Détachez-en un d’abord.</numerusform>
            <numerusform>%n types ont déjà un bouton. Détachez-en un d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>an activity of your own · last %1</source>
        <comment>%1 is how long ago</comment>
        <translation>une activité à vous · dernière fois %1</translation>
    </message>
</context>
<context>
    <name>weehours::Kinds</name>
    <message>
        <source>tummy time</source>
        <translation>temps sur le ventre</translation>
    </message>
    <message>
        <source>play indoors</source>
        <translation>jeu à l’intérieur</translation>
    </message>
    <message>
        <source>play outdoors</source>
        <translation>jeu dehors</translation>
    </message>
    <message>
        <source>screen time</source>
        <translation>temps d’écran</translation>
    </message>
    <message>
        <source>something else</source>
        <comment>an activity</comment>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>baby swimming, a walk …</source>
        <translation>bébés nageurs, promenade …</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>log tummy time or another activity</source>
        <translation>noter du temps sur le ventre ou une autre activité</translation>
    </message>
    <message>
        <source>tummy time, a walk …</source>
        <translation>temps sur le ventre, promenade …</translation>
    </message>
    <message>
        <source>birth weight</source>
        <translation>poids de naissance</translation>
    </message>
    <message>
        <source>girl</source>
        <comment>a baby</comment>
        <translation>fille</translation>
    </message>
    <message>
        <source>boy</source>
        <comment>a baby</comment>
        <translation>garçon</translation>
    </message>
    <message>
        <source>other</source>
        <comment>neither girl nor boy</comment>
        <translation>autre</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>girl or boy</comment>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>girl or boy</source>
        <translation>fille ou garçon</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>date prévue</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation>Bébé</translation>
    </message>
    <message>
        <source>Bath</source>
        <translation>Bain</translation>
    </message>
    <message>
        <source>log a bath</source>
        <translation>noter un bain</translation>
    </message>
    <message>
        <source>just the time</source>
        <translation>juste l’heure</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>biberon</translation>
    </message>
    <message>
        <source>Bottle</source>
        <comment>a feed from a bottle</comment>
        <translation>Biberon</translation>
    </message>
    <message>
        <source>breast</source>
        <translation>sein</translation>
    </message>
    <message>
        <source>Breast</source>
        <comment>a feed at the breast</comment>
        <translation>Sein</translation>
    </message>
    <message>
        <source>breast milk</source>
        <translation>lait maternel</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>lait en poudre</translation>
    </message>
    <message>
        <source>mixed milk</source>
        <translation>lait mixte</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>milk: breast milk and formula</comment>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a breast</comment>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a breast</comment>
        <translation>droite</translation>
    </message>
    <message>
        <source>method</source>
        <comment>bottle or breast</comment>
        <translation>façon</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>lait</translation>
    </message>
    <message>
        <source>side</source>
        <comment>a breast</comment>
        <translation>côté</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>paused since</source>
        <translation>en pause depuis</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>pauses</translation>
    </message>
    <message>
        <source>estimated</source>
        <comment>an amount of milk</comment>
        <translation>estimé</translation>
    </message>
    <message>
        <source>Bottle, %1</source>
        <comment>a feed; %1 is an amount: 120 ml</comment>
        <translation>Biberon, %1</translation>
    </message>
    <message>
        <source>Breast feed</source>
        <comment>one that is still running</comment>
        <translation>Tétée</translation>
    </message>
    <message>
        <source>Breast, %1</source>
        <comment>a feed at the breast; %1 is a span of time</comment>
        <translation>Sein, %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>gauche %1</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>droite %1</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>log a feed, or stop the running one</source>
        <translation>noter un repas, ou arrêter celui en cours</translation>
    </message>
    <message>
        <source>a bottle, or the breast by the clock</source>
        <translation>un biberon, ou le sein avec le chronomètre</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>length</source>
        <comment>of a baby</comment>
        <translation>taille</translation>
    </message>
    <message>
        <source>measured standing</source>
        <comment>the length of a baby</comment>
        <translation>mesurée debout</translation>
    </message>
    <message>
        <source>head</source>
        <comment>its circumference</comment>
        <translation>tour de tête</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>log weight, length or head</source>
        <translation>noter le poids, la taille ou le tour de tête</translation>
    </message>
    <message>
        <source>weight, length, head</source>
        <translation>poids, taille, tour de tête</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>médicament</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dose</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message numerus="yes">
        <source>%n drop(s)</source>
        <translation>
            <numerusform>%n goutte</numerusform>
            <numerusform>%n gouttes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tablet(s)</source>
        <translation>
            <numerusform>%n comprimé</numerusform>
            <numerusform>%n comprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capsule(s)</source>
        <translation>
            <numerusform>%n gélule</numerusform>
            <numerusform>%n gélules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sachet(s)</source>
        <translation>
            <numerusform>%n sachet</numerusform>
            <numerusform>%n sachets</numerusform>
        </translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>log a medicine</source>
        <translation>noter un médicament</translation>
    </message>
    <message>
        <source>which one, and how much</source>
        <translation>lequel, et combien</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>rolled over, first word …</source>
        <translation>s’est retourné, premier mot …</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>log a milestone</source>
        <translation>noter une étape</translation>
    </message>
    <message>
        <source>wee</source>
        <translation>pipi</translation>
    </message>
    <message>
        <source>Wee</source>
        <comment>a nappy</comment>
        <translation>Pipi</translation>
    </message>
    <message>
        <source>poo</source>
        <translation>caca</translation>
    </message>
    <message>
        <source>Poo</source>
        <comment>a nappy</comment>
        <translation>Caca</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>a nappy</comment>
        <translation>mixte</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>wee and poo</comment>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Mixed nappy</source>
        <translation>Pipi et caca</translation>
    </message>
    <message>
        <source>dry</source>
        <comment>a nappy</comment>
        <translation>sèche</translation>
    </message>
    <message>
        <source>Dry nappy</source>
        <translation>Couche sèche</translation>
    </message>
    <message>
        <source>clean</source>
        <comment>a nappy</comment>
        <translation>propre</translation>
    </message>
    <message>
        <source>Clean nappy</source>
        <translation>Couche propre</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>brun</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>watery</source>
        <translation>aqueux</translation>
    </message>
    <message>
        <source>runny</source>
        <translation>liquide</translation>
    </message>
    <message>
        <source>mushy</source>
        <translation>mou</translation>
    </message>
    <message>
        <source>pasty</source>
        <translation>pâteux</translation>
    </message>
    <message>
        <source>formed</source>
        <translation>moulé</translation>
    </message>
    <message>
        <source>hard pellets</source>
        <translation>petites billes dures</translation>
    </message>
    <message>
        <source>nappy</source>
        <comment>what is in it</comment>
        <translation>couche</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>consistance</translation>
    </message>
    <message>
        <source>rash</source>
        <comment>on the skin below the nappy</comment>
        <translation>rougeurs</translation>
    </message>
    <message>
        <source>in the potty</source>
        <comment>no nappy was used</comment>
        <translation>sur le pot</translation>
    </message>
    <message>
        <source>Nappy</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>log a nappy</source>
        <translation>noter une couche</translation>
    </message>
    <message>
        <source>wee, poo, or both</source>
        <translation>pipi, caca, ou les deux</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>écrire une remarque</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>quelques mots</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Without an end</source>
        <comment>an entry that tells no end time</comment>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
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
        <translation>gouttes</translation>
    </message>
    <message>
        <source>tsp</source>
        <comment>teaspoons of a medicine</comment>
        <translation>c. à café</translation>
    </message>
    <message>
        <source>tbsp</source>
        <comment>tablespoons of a medicine</comment>
        <translation>c. à soupe</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>comprimé</translation>
    </message>
    <message>
        <source>capsule</source>
        <translation>gélule</translation>
    </message>
    <message>
        <source>sachet</source>
        <translation>sachet</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Solids</source>
        <translation>Purée et solides</translation>
    </message>
    <message>
        <source>Pumping</source>
        <translation>Tirage du lait</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vaccin</translation>
    </message>
    <message>
        <source>title</source>
        <comment>of a plan</comment>
        <translation>titre</translation>
    </message>
    <message>
        <source>for</source>
        <comment>what a plan is for</comment>
        <translation>pour</translation>
    </message>
    <message>
        <source>every</source>
        <comment>so long after the last one</comment>
        <translation>toutes les</translation>
    </message>
    <message>
        <source>times</source>
        <comment>of the day</comment>
        <translation>heures</translation>
    </message>
    <message>
        <source>once at</source>
        <comment>a day and a time</comment>
        <translation>une fois le</translation>
    </message>
    <message>
        <source>never sooner than</source>
        <comment>after the last one</comment>
        <translation>jamais avant</translation>
    </message>
    <message>
        <source>at most in 24 hours</source>
        <translation>au plus en 24 heures</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the first day of a plan</comment>
        <translation>à partir du</translation>
    </message>
    <message>
        <source>until</source>
        <comment>the last day of a plan</comment>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a plan</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>the milk that was pumped</comment>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Pumped %1</source>
        <comment>%1 is an amount: 120 ml</comment>
        <translation>Lait tiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>log milk that was pumped</source>
        <translation>noter du lait tiré</translation>
    </message>
    <message>
        <source>how much, in all or of each side</source>
        <translation>combien, en tout ou par côté</translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation>Endormi</translation>
    </message>
    <message>
        <source>Woke</source>
        <translation>Réveil</translation>
    </message>
    <message>
        <source>Still asleep</source>
        <translation>Dort encore</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>cot, pram, arms …</source>
        <translation>lit, poussette, bras …</translation>
    </message>
    <message>
        <source>Slept %1</source>
        <comment>%1 is a span of time: 1 h 04</comment>
        <translation>Dodo de %1</translation>
    </message>
    <message>
        <source>Asleep</source>
        <comment>now</comment>
        <translation>Dort</translation>
    </message>
    <message>
        <source>log a sleep, or stop the running one</source>
        <translation>noter un sommeil, ou arrêter celui en cours</translation>
    </message>
    <message>
        <source>from now on, or a nap that is over</source>
        <translation>à partir de maintenant, ou une sieste terminée</translation>
    </message>
    <message>
        <source>loved it</source>
        <comment>how a baby took to a food</comment>
        <translation>a adoré</translation>
    </message>
    <message>
        <source>liked it</source>
        <comment>how a baby took to a food</comment>
        <translation>a aimé</translation>
    </message>
    <message>
        <source>hated it</source>
        <comment>how a baby took to a food</comment>
        <translation>n’a pas aimé</translation>
    </message>
    <message>
        <source>allergic reaction</source>
        <comment>to a food</comment>
        <translation>réaction allergique</translation>
    </message>
    <message>
        <source>Allergic</source>
        <comment>a reaction to a food</comment>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>food</source>
        <translation>aliment</translation>
    </message>
    <message>
        <source>carrot, porridge …</source>
        <translation>carotte, bouillie …</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>réaction</translation>
    </message>
    <message>
        <source>log solid food</source>
        <translation>noter un repas solide</translation>
    </message>
    <message>
        <source>what was eaten, and how it was liked</source>
        <translation>ce qui a été mangé, et si ça a plu</translation>
    </message>
    <message>
        <source>in the ear</source>
        <comment>a temperature</comment>
        <translation>dans l’oreille</translation>
    </message>
    <message>
        <source>Ear</source>
        <comment>where a temperature is taken</comment>
        <translation>Oreille</translation>
    </message>
    <message>
        <source>in the armpit</source>
        <comment>a temperature</comment>
        <translation>sous l’aisselle</translation>
    </message>
    <message>
        <source>Armpit</source>
        <comment>where a temperature is taken</comment>
        <translation>Aisselle</translation>
    </message>
    <message>
        <source>on the forehead</source>
        <comment>a temperature</comment>
        <translation>sur le front</translation>
    </message>
    <message>
        <source>Forehead</source>
        <comment>where a temperature is taken</comment>
        <translation>Front</translation>
    </message>
    <message>
        <source>in the mouth</source>
        <comment>a temperature</comment>
        <translation>dans la bouche</translation>
    </message>
    <message>
        <source>Mouth</source>
        <comment>where a temperature is taken</comment>
        <translation>Bouche</translation>
    </message>
    <message>
        <source>rectal</source>
        <comment>a temperature</comment>
        <translation>rectale</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>a temperature, in the ear or elsewhere</comment>
        <translation>mesurée</translation>
    </message>
    <message>
        <source>log a temperature</source>
        <translation>noter une température</translation>
    </message>
    <message>
        <source>how high, and where it was measured</source>
        <translation>combien, et où elle a été mesurée</translation>
    </message>
    <message>
        <source>vaccine</source>
        <translation>vaccin</translation>
    </message>
    <message>
        <source>dose</source>
        <comment>its number: the second</comment>
        <translation>dose</translation>
    </message>
    <message>
        <source>place</source>
        <comment>of the body</comment>
        <translation>endroit</translation>
    </message>
    <message>
        <source>left thigh …</source>
        <translation>cuisse gauche …</translation>
    </message>
    <message>
        <source>%1, dose %2</source>
        <comment>a vaccine, and which dose of it</comment>
        <translation>%1, dose %2</translation>
    </message>
    <message>
        <source>log a vaccination</source>
        <translation>noter un vaccin</translation>
    </message>
    <message>
        <source>which vaccine, which dose</source>
        <translation>quel vaccin, quelle dose</translation>
    </message>
    <message>
        <source>Time of activities</source>
        <comment>title of a chart of hours</comment>
        <translation>Durée des activités</translation>
    </message>
    <message>
        <source>Feeds</source>
        <comment>title of a chart</comment>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Milk from bottles</source>
        <comment>title of a chart</comment>
        <translation>Lait au biberon</translation>
    </message>
    <message>
        <source>From feed to feed</source>
        <comment>title of a chart of hours</comment>
        <translation>D’un repas à l’autre</translation>
    </message>
    <message>
        <source>Nappies</source>
        <comment>title of a chart</comment>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Longest sleep</source>
        <comment>title of a chart</comment>
        <translation>Plus long sommeil</translation>
    </message>
    <message>
        <source>Awake by day</source>
        <comment>title of a chart of hours</comment>
        <translation>Éveil le jour</translation>
    </message>
    <message>
        <source>Solids and reactions</source>
        <comment>title of a list</comment>
        <translation>Diversification et réactions</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>title of a chart of hours; an activity</comment>
        <translation>%1 : durée</translation>
    </message>
    <message>
        <source>Activities</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Baths</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Bains</translation>
    </message>
    <message>
        <source>Feeds</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Medicines</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Milestones</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Nappies</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Pumping</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Tirages du lait</translation>
    </message>
    <message>
        <source>Sleeps</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Sommeils</translation>
    </message>
    <message>
        <source>Solids</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Purées et solides</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Températures</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Vaccins</translation>
    </message>
</context>
<context>
    <name>weehours::LastDaysCard</name>
    <message>
        <source>Last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 7 days. The arrow keys choose an entry, Enter opens it.</source>
        <translation>Les 7 derniers jours. Les flèches choisissent une entrée, Entrée l’ouvre.</translation>
    </message>
</context>
<context>
    <name>weehours::LeftOutRows</name>
    <message>
        <source>Save these rows …</source>
        <translation>Enregistrer ces lignes …</translation>
    </message>
    <message>
        <source>They are left out; the rest comes in.</source>
        <translation>Elles sont laissées de côté ; le reste est importé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows not understood</source>
        <translation>
            <numerusform>%Ln ligne non comprise</numerusform>
            <numerusform>%Ln lignes non comprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::LogButton</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Arrêter&#xa0;: %1</translation>
    </message>
    <message>
        <source>tap to stop</source>
        <translation>arrêter</translation>
    </message>
</context>
<context>
    <name>weehours::LogColumn</name>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 · started by %2</source>
        <translation>%1 · lancé par %2</translation>
    </message>
    <message>
        <source>Asleep %1</source>
        <translation>Dort %1</translation>
    </message>
    <message>
        <source>tap to stop</source>
        <translation>arrêter</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time since, what it was</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>beside the week&apos;s average</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Lait</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Nappies</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Feeding %1</source>
        <translation>Tète %1</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <comment>a feed; %1 is its clock</comment>
        <translation>En pause %1</translation>
    </message>
    <message>
        <source>Log something else</source>
        <translation>Noter autre chose</translation>
    </message>
    <message>
        <source>…</source>
        <comment>not known yet</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>the log is still coming</source>
        <translation>le journal arrive encore</translation>
    </message>
    <message>
        <source>The log is still coming from the server.</source>
        <translation>Le journal arrive encore du serveur.</translation>
    </message>
    <message>
        <source>Awake since %1 · %2</source>
        <comment>a time, a span of time</comment>
        <translation>Éveillé depuis %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>At this time of day %1 is usually awake %2 to %3, by %n nap(s) of the last 14 days.</source>
        <comment>a baby, spans of time</comment>
        <translation>
            <numerusform>À cette heure, %1 reste d’habitude éveillé de %2 à %3, d’après %n sieste des 14 derniers jours.</numerusform>
            <numerusform>À cette heure, %1 reste d’habitude éveillé de %2 à %3, d’après %n siestes des 14 derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>awake %1</source>
        <comment>a span of time</comment>
        <translation>éveillé %1</translation>
    </message>
    <message>
        <source>%1 · slept %2</source>
        <comment>awake 1 h 20; a span of time</comment>
        <translation>%1 · a dormi %2</translation>
    </message>
    <message>
        <source>%1 · next %2</source>
        <comment>1 h 20 ago; a side</comment>
        <translation>%1 · ensuite : %2</translation>
    </message>
    <message>
        <source>usually %1 to %2</source>
        <comment>awake; spans of time</comment>
        <translation>d’habitude %1 à %2</translation>
    </message>
    <message>
        <source>Usually awake %1 to %2</source>
        <comment>spans of time</comment>
        <translation>Éveil habituel&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <comment>awake; a span of time</comment>
        <translation>d’habitude environ %1</translation>
    </message>
    <message>
        <source>Usually awake about %1</source>
        <comment>a span of time</comment>
        <translation>Éveil habituel&#xa0;: environ %1</translation>
    </message>
    <message numerus="yes">
        <source>At this time of day %1 is usually awake about %2, by %n nap(s) of the last 14 days.</source>
        <comment>a baby, a span of time</comment>
        <translation>
            <numerusform>À cette heure, %1 reste d’habitude éveillé environ %2, d’après %n sieste des 14 derniers jours.</numerusform>
            <numerusform>À cette heure, %1 reste d’habitude éveillé environ %2, d’après %n siestes des 14 derniers jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::MainMenu</name>
    <message>
        <source>Search …</source>
        <translation>Rechercher …</translation>
    </message>
    <message>
        <source>Plans …</source>
        <translation>Plans …</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>Depuis votre dernier passage</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Passer le relais …</translation>
    </message>
    <message>
        <source>Recently deleted …</source>
        <translation>Supprimés récemment …</translation>
    </message>
    <message>
        <source>Report …</source>
        <comment>on paper</comment>
        <translation>Rapport …</translation>
    </message>
    <message>
        <source>Print the week …</source>
        <translation>Imprimer la semaine …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Share …</source>
        <translation>Partager …</translation>
    </message>
    <message>
        <source>Join with an invite …</source>
        <translation>Rejoindre avec une invitation …</translation>
    </message>
    <message>
        <source>Hosting on this computer …</source>
        <translation>Héberger sur cet ordinateur …</translation>
    </message>
    <message>
        <source>Edit %1 …</source>
        <translation>Modifier %1 …</translation>
    </message>
    <message>
        <source>Add a baby …</source>
        <translation>Ajouter un bébé …</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Réglages …</translation>
    </message>
    <message>
        <source>Keyboard …</source>
        <translation>Clavier …</translation>
    </message>
    <message>
        <source>About Wee Hours …</source>
        <translation>À propos de Wee Hours …</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Se connecter …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>weehours::MainWindow</name>
    <message>
        <source>You no longer have access to %1&apos;s log, and it was removed from this computer. What was never sent is kept.</source>
        <translation>Vous n’avez plus accès au journal de %1, et il a été retiré de cet ordinateur. Ce qui n’a jamais été envoyé est conservé.</translation>
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
            <numerusform>%n entrée est maintenant dans le journal partagé.</numerusform>
            <numerusform>%n entrées sont maintenant dans le journal partagé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s log is back, as one of your own.</source>
        <translation>Le journal de %1 est de retour, comme l’un des vôtres.</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Réuni : %1</translation>
    </message>
</context>
<context>
    <name>weehours::MeanwhileCard</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>puts the card away</comment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>Depuis votre dernier passage</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Since you last looked · %1</source>
        <comment>how long ago</comment>
        <translation>Depuis votre dernier passage · %1</translation>
    </message>
    <message>
        <source>Nothing has been logged since then.</source>
        <translation>Rien n’a été noté depuis.</translation>
    </message>
</context>
<context>
    <name>weehours::MeanwhileText</name>
    <message>
        <source>You</source>
        <comment>begins a line about what you did</comment>
        <translation>Vous</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n repas</numerusform>
            <numerusform>%n repas</numerusform>
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
        <translation>%1 de sommeil</translation>
    </message>
    <message numerus="yes">
        <source>%n sleep(s)</source>
        <translation>
            <numerusform>%n sommeil</numerusform>
            <numerusform>%n sommeils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nappies</source>
        <comment>how many nappies</comment>
        <translation>
            <numerusform>%n couche</numerusform>
            <numerusform>%n couches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries of other kinds</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Asleep since %1</source>
        <translation>Dort depuis %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>what runs, a time</comment>
        <translation>%1 depuis %2</translation>
    </message>
</context>
<context>
    <name>weehours::MergeTeller</name>
    <message>
        <source>Show</source>
        <comment>an entry</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who logged an entry, after: by</comment>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an entry, its time of day: Bottle, 90 ml, 8:05</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One entry now, by %1 and %2: %3</source>
        <comment>two people, an entry that both had logged</comment>
        <translation>Une seule entrée maintenant, de %1 et %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>weehours::MessageText</name>
    <message>
        <source>There is no certificate in this file. It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Il n’y a pas de certificat dans ce fichier. Un certificat commence par -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The server answered with entries of another baby. Nothing of the answer was taken.</source>
        <translation>Le serveur a répondu avec des entrées d’un autre bébé. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The server sends more than any log has, or than there is room for on this computer. No more of it is taken. What is here stays, and you can go on logging.</source>
        <translation>Le serveur envoie plus que ce qu’un journal peut contenir, ou plus que la place qu’il y a sur cet ordinateur. Rien de plus n’en est repris. Ce qui est ici reste, et vous pouvez continuer à noter.</translation>
    </message>
    <message>
        <source>Can&apos;t find %1. Check the address and your network.</source>
        <translation>Impossible de trouver %1. Vérifiez l’adresse et votre réseau.</translation>
    </message>
    <message>
        <source>%1 can be reached, but no server runs at this address.</source>
        <translation>%1 répond, mais aucun serveur ne tourne à cette adresse.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>La connexion avec %1 s’est interrompue.</translation>
    </message>
    <message>
        <source>%1 answers, but not with a secure connection. If the server has none, its address begins with http://.</source>
        <translation>%1 répond, mais pas par une connexion sécurisée. Si le serveur n’en a pas, son adresse commence par http://.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. This computer goes through it, so %2 could not be asked.</source>
        <translation>Le proxy %1, par lequel passe cet ordinateur, est injoignable ; on ne sait donc rien de %2.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password before it lets anything through to %2.</source>
        <translation>Le proxy %1 demande un nom et un mot de passe avant de laisser passer quoi que ce soit vers %2.</translation>
    </message>
    <message>
        <source>%2 does not answer through the proxy %1.</source>
        <translation>%2 ne répond pas à travers le proxy %1.</translation>
    </message>
    <message>
        <source>The connection to %2 through the proxy %1 broke.</source>
        <translation>La connexion à %2 à travers le proxy %1 a été coupée.</translation>
    </message>
    <message>
        <source>This is not an invite. It is a code of ten letters and digits, or a link that begins with weehours://join.</source>
        <translation>Ce n’est pas une invitation. Une invitation est un code de dix lettres et chiffres, ou un lien qui commence par weehours://join.</translation>
    </message>
    <message>
        <source>This link leads to a server without encryption, so it is not followed. Ask for a link that has it, or type the server&apos;s address and the code yourself.</source>
        <translation>Ce lien mène à un serveur sans chiffrement ; il n’est donc pas suivi. Demandez un lien qui en a, ou saisissez vous-même l’adresse du serveur et le code.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>La réponse du serveur est illisible.</translation>
    </message>
    <message>
        <source>Sign in to a server first.</source>
        <translation>Connectez-vous d’abord à un serveur.</translation>
    </message>
    <message>
        <source>%1 has no encryption: anybody in the network reads along, the password and the log. Nothing was sent.</source>
        <translation>%1 n’a pas de chiffrement : n’importe qui sur le réseau peut lire le mot de passe et le journal. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 does not say which server it is, and without encryption nobody can tell. Perhaps the server has to be updated.</source>
        <translation>%1 ne dit pas de quel serveur il s’agit, et sans chiffrement personne ne peut le savoir. Le serveur doit peut-être être mis à jour.</translation>
    </message>
    <message>
        <source>The certificate that answers at %1 was made for another name. Check the address.</source>
        <translation>Le certificat qui répond à %1 est fait pour un autre nom. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today. Check this computer&apos;s date; if it is right, the person who runs the server has to renew the certificate.</source>
        <translation>Le certificat de %1 n’est pas valable aujourd’hui. Vérifiez la date de cet ordinateur&#x202f;; si elle est juste, la personne qui tient le serveur doit renouveler le certificat.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn. Ask the person who runs the server.</source>
        <translation>Le certificat de %1 a été révoqué. Demandez à la personne qui tient le serveur.</translation>
    </message>
    <message>
        <source>No authority that this computer trusts has signed the certificate of %1. If it is a server at home, sign in with an invite link: it names the certificate.</source>
        <translation>Aucune autorité à laquelle cet ordinateur fait confiance n’a signé le certificat de %1. Si c’est un serveur à la maison, connectez-vous avec un lien d’invitation&#xa0;: il nomme le certificat.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that the invite named. It was set up again, or something else answers in its place. Ask the person who runs the server; if it is new, sign in with a new invite link.</source>
        <translation>%1 montre un autre certificat que celui de l’invitation. Le serveur a été réinstallé, ou autre chose répond à sa place. Demandez à la personne qui le tient&#x202f;; s’il est nouveau, connectez-vous avec un nouveau lien d’invitation.</translation>
    </message>
    <message>
        <source>The disk is full, so this change was not saved. What was saved before is safe. Free some space and try again.</source>
        <translation>Le disque est plein&#xa0;: cette modification n’a pas été enregistrée. Ce qui l’était déjà est en sécurité. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk could not be read or written: it may be full or failing. This change was not saved; what was saved before is safe. Free some space and try again.</source>
        <translation>Le disque n’a pas pu être lu ou écrit&#xa0;: il est peut-être plein ou en panne. Cette modification n’a pas été enregistrée&#x202f;; ce qui l’était déjà est en sécurité. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The log&apos;s folder cannot be written to, so this change was not saved. Check its permissions and try again.</source>
        <translation>On ne peut pas écrire dans le dossier du journal&#xa0;: cette modification n’a pas été enregistrée. Vérifiez ses droits d’accès et réessayez.</translation>
    </message>
    <message>
        <source>The log&apos;s file on this computer is damaged. Close Wee Hours everywhere on it and start it again: it then saves what can be read and goes on.</source>
        <translation>Le fichier du journal sur cet ordinateur est abîmé. Fermez Wee Hours partout sur cet ordinateur et relancez-le&#xa0;: il sauvera alors ce qui est lisible et continuera.</translation>
    </message>
    <message>
        <source>The log on this computer could not be read or written (%1).</source>
        <translation>Le journal de cet ordinateur n’a pas pu être lu ou écrit (%1).</translation>
    </message>
    <message>
        <source>The log&apos;s file %1 cannot be opened. Check the permissions of its folder.</source>
        <translation>Le fichier du journal %1 ne peut pas être ouvert. Vérifiez les droits d’accès de son dossier.</translation>
    </message>
    <message>
        <source>This log was written by a newer version of Wee Hours. Nothing was changed: update the program to open it.</source>
        <translation>Ce journal a été écrit par une version plus récente de Wee Hours. Rien n’a été modifié&#xa0;: mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The disk that the log is on can only be read now, so this change was not saved. What was saved before is safe.</source>
        <translation>Le disque où se trouve le journal ne peut plus être que lu : cette modification n’a pas été enregistrée. Ce qui l’était déjà est en sécurité.</translation>
    </message>
    <message>
        <source>The disk takes no more files (it has no inodes left), so this change was not saved. What was saved before is safe. Delete some files and try again.</source>
        <translation>Le disque n’accepte plus de fichiers (il n’a plus d’inodes) : cette modification n’a pas été enregistrée. Ce qui l’était déjà est en sécurité. Supprimez quelques fichiers et réessayez.</translation>
    </message>
    <message>
        <source>Another program replaced or removed the log&apos;s file, so this change was not saved. Close Wee Hours and start it again: it then goes on with the file that is there.</source>
        <translation>Un autre programme a remplacé ou supprimé le fichier du journal&#xa0;: cette modification n’a pas été enregistrée. Fermez Wee Hours et relancez-le&#xa0;: il continuera avec le fichier présent.</translation>
    </message>
    <message>
        <source>The export could not be written (%1). The log itself is as it was.</source>
        <translation>L’export n’a pas pu être écrit (%1). Le journal lui-même est inchangé.</translation>
    </message>
    <message>
        <source>There is no such baby on this profile.</source>
        <translation>Ce bébé n’est pas dans ce profil.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). The log itself is as it was.</source>
        <translation>%1 n’a pas pu être écrit (%2). Le journal lui-même est inchangé.</translation>
    </message>
    <message>
        <source>The disk is full, so the log cannot be opened. What was saved before is safe. Free some space and try again.</source>
        <translation>Le disque est plein&#xa0;: le journal ne peut pas être ouvert. Ce qui était enregistré est en sécurité. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to, so the log cannot be opened. Check its permissions and try again.</source>
        <translation>On ne peut pas écrire dans le dossier %1&#xa0;: le journal ne peut pas être ouvert. Vérifiez ses droits d’accès et réessayez.</translation>
    </message>
    <message>
        <source>There is no such entry here.</source>
        <translation>Cette entrée n’existe pas ici.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The program %1 is missing.</source>
        <translation>Le programme %1 manque.</translation>
    </message>
    <message>
        <source>The server ended unexpectedly.</source>
        <translation>Le serveur s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>The server ended unexpectedly: %1</source>
        <translation>Le serveur s’est arrêté de façon inattendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file ends in the middle. Fetch it from the other program again.</source>
        <translation>Le fichier s’arrête au milieu. Exportez-le de nouveau depuis l’autre programme.</translation>
    </message>
    <message>
        <source>The file has more rows than any baby&apos;s log.</source>
        <translation>Le fichier a plus de lignes que le journal d’aucun bébé.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, which no baby&apos;s log is.</source>
        <translation>Le fichier dépasse %1 Mo, plus que le journal d’aucun bébé.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 MB, which no baby&apos;s log does.</source>
        <translation>L’archive contient plus de %1 Mo, plus que le journal d’aucun bébé.</translation>
    </message>
    <message>
        <source>The archive is damaged. Fetch it from the other program again.</source>
        <translation>L’archive est endommagée. Exportez-la de nouveau depuis l’autre programme.</translation>
    </message>
    <message>
        <source>The archive has a password. Unpack it first.</source>
        <translation>L’archive a un mot de passe. Décompressez-la d’abord.</translation>
    </message>
    <message>
        <source>The database is damaged. Fetch it from the other program again.</source>
        <translation>La base de données est endommagée. Exportez-la de nouveau depuis l’autre programme.</translation>
    </message>
    <message>
        <source>This is no log of a program that is known here.</source>
        <translation>Ce n’est le journal d’aucun programme connu ici.</translation>
    </message>
    <message>
        <source>This is no file of %1.</source>
        <comment>a program</comment>
        <translation>Ce n’est pas un fichier de %1.</translation>
    </message>
    <message>
        <source>A newer version of Wee Hours made this export. Update the program to read it.</source>
        <translation>Une version plus récente de Wee Hours a fait cet export. Mettez le programme à jour pour le lire.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Le fichier ne peut pas être lu (%1).</translation>
    </message>
    <message>
        <source>A quotation mark in this row is never closed.</source>
        <translation>Un guillemet de cette ligne n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The row has no time.</source>
        <translation>La ligne n’a pas d’heure.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>« %1 » n’est pas une heure.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Cela finit avant de commencer.</translation>
    </message>
    <message>
        <source>It was still running when the file was written.</source>
        <translation>C’était encore en cours quand le fichier a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is no kind of entry that is known here.</source>
        <translation>« %1 » n’est pas un type d’entrée connu ici.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>« %1 » n’est pas compréhensible.</translation>
    </message>
    <message>
        <source>The row has nothing in it to log.</source>
        <translation>La ligne ne contient rien à noter.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>It belongs to %1, for whom there is no log here.</source>
        <comment>a baby</comment>
        <translation>Cela concerne %1, qui n’a pas de journal ici.</translation>
    </message>
    <message>
        <source>In which time zone was this logged?</source>
        <translation>Dans quel fuseau horaire cela a-t-il été noté ?</translation>
    </message>
    <message>
        <source>Do the dates begin with the day or with the month?</source>
        <translation>Les dates commencent-elles par le jour ou par le mois ?</translation>
    </message>
    <message>
        <source>Are the amounts in millilitres or in ounces?</source>
        <translation>Les quantités sont-elles en millilitres ou en onces ?</translation>
    </message>
    <message>
        <source>Are the weights in grams, kilograms or pounds?</source>
        <translation>Les poids sont-ils en grammes, en kilogrammes ou en livres ?</translation>
    </message>
    <message>
        <source>Are the lengths in millimetres, centimetres or inches?</source>
        <translation>Les longueurs sont-elles en millimètres, en centimètres ou en pouces ?</translation>
    </message>
    <message>
        <source>Are the temperatures in degrees Celsius or Fahrenheit?</source>
        <translation>Les températures sont-elles en degrés Celsius ou Fahrenheit ?</translation>
    </message>
    <message>
        <source>Which baby&apos;s log is this?</source>
        <translation>De quel bébé est-ce le journal ?</translation>
    </message>
    <message>
        <source>The file has several babies: %1. Which of them is it?</source>
        <comment>names</comment>
        <translation>Le fichier concerne plusieurs bébés : %1. Duquel s’agit-il ?</translation>
    </message>
    <message>
        <source>There is no baby here yet to whom this log could belong.</source>
        <translation>Il n’y a pas encore ici de bébé à qui ce journal pourrait appartenir.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. A name looks like Europe/Berlin.</source>
        <translation>Il n’y a pas de fuseau horaire « %1 ». Un nom ressemble à Europe/Berlin.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are here already at other times, as if another time zone had been chosen. Undo that import first, and then import again.</source>
        <translation>
            <numerusform>%n entrée est déjà là à une autre heure, comme si un autre fuseau horaire avait été choisi. Annulez d’abord cette importation, puis recommencez.</numerusform>
            <numerusform>%n entrées sont déjà là à d’autres heures, comme si un autre fuseau horaire avait été choisi. Annulez d’abord cette importation, puis recommencez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times were there twice, since the clocks went back: the first was taken, unless the end tells otherwise.</source>
        <translation>
            <numerusform>%n heure a existé deux fois, car les horloges ont reculé : la première a été retenue, sauf si la fin indique le contraire.</numerusform>
            <numerusform>%n heures ont existé deux fois, car les horloges ont reculé : la première a été retenue, sauf si la fin indique le contraire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times were never there, since the clocks went forward: they were moved forward.</source>
        <translation>
            <numerusform>%n heure n’a jamais existé, car les horloges ont avancé : elle a été décalée vers l’avant.</numerusform>
            <numerusform>%n heures n’ont jamais existé, car les horloges ont avancé : elles ont été décalées vers l’avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>Le tableau n’a pas de colonne « %1 ».</translation>
    </message>
    <message>
        <source>A column cannot be “%1”. It can be %2.</source>
        <translation>Une colonne ne peut pas être « %1 ». Elle peut être : %2.</translation>
    </message>
    <message>
        <source>One of the columns has to say when it was.</source>
        <translation>Une des colonnes doit dire quand c’était.</translation>
    </message>
    <message>
        <source>This table has other columns.</source>
        <translation>Ce tableau a d’autres colonnes.</translation>
    </message>
    <message>
        <source>There is no table in it whose columns could be assigned.</source>
        <translation>Il n’y a là aucun tableau dont on pourrait attribuer les colonnes.</translation>
    </message>
    <message>
        <source>A token goes over an encrypted connection only: an address that begins with https://, or a server on this computer.</source>
        <translation>Un jeton ne passe que par une connexion chiffrée : une adresse qui commence par https://, ou un serveur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Baby Buddy asks for a token. It is in its user settings.</source>
        <translation>Baby Buddy demande un jeton. Il se trouve dans ses réglages de l’utilisateur.</translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation>Le serveur n’accepte pas ce jeton.</translation>
    </message>
    <message>
        <source>There is no Baby Buddy at %1.</source>
        <translation>Il n’y a pas de Baby Buddy à %1.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Il n’y a encore rien dedans.</translation>
    </message>
    <message>
        <source>Read the other way, some days are still to come.</source>
        <translation>Lus dans l’autre sens, certains jours seraient encore à venir.</translation>
    </message>
    <message>
        <source>Read so, the days follow each other more closely.</source>
        <translation>Lus ainsi, les jours se suivent de plus près.</translation>
    </message>
    <message>
        <source>Those with a unit are %1 to %2, so the first fits better.</source>
        <translation>Celles avec une unité vont de %1 à %2 : la première convient mieux.</translation>
    </message>
    <message>
        <source>Read so, half of them are under %1, which is usual.</source>
        <translation>Lues ainsi, la moitié sont au-dessous de %1, ce qui est habituel.</translation>
    </message>
    <message>
        <source>When it began is not in the file.</source>
        <translation>Le fichier ne dit pas quand cela a commencé.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no kind of entry that is known here.</source>
        <comment>a list, how many are in it</comment>
        <translation>«&#xa0;%1&#xa0;» (%2) n’est pas un type d’entrée connu ici.</translation>
    </message>
    <message>
        <source>It is more than a day in the future.</source>
        <translation>C’est à plus d’un jour dans le futur.</translation>
    </message>
    <message>
        <source>Another row with the same number was taken.</source>
        <translation>Une autre ligne portant le même numéro a été retenue.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it as CSV, and bring that along.</source>
        <translation>C’est une feuille de calcul. Enregistrez-la en CSV et apportez ce fichier.</translation>
    </message>
    <message>
        <source>Rows that are in the files more than once, and are taken once: %1.</source>
        <translation>Lignes présentes plusieurs fois dans les fichiers et prises une fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Entries that were deleted in the other program, and stay deleted: %1.</source>
        <translation>Entrées supprimées dans l’autre programme, et qui le restent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Entries of these files that are here twice, at two times: %1. They were brought along in two time zones. Undo the import that was in the wrong one.</source>
        <translation>Entrées de ces fichiers présentes deux fois, à deux heures&#xa0;: %1. Elles ont été apportées dans deux fuseaux horaires. Annulez l’importation faite dans le mauvais.</translation>
    </message>
    <message>
        <source>Notes that are too long for an entry, and lose their end: %1.</source>
        <translation>Notes trop longues pour une entrée, et qui perdent leur fin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Logged there by: %1.</source>
        <extracomment>%1 names of people</extracomment>
        <translation>Saisi là-bas par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>Il n’y a aucun fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Ce n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>It took more than 7 days.</source>
        <translation>Cela a duré plus de 7 jours.</translation>
    </message>
    <message>
        <source>This has been dealt with already.</source>
        <translation>C’est déjà réglé.</translation>
    </message>
    <message>
        <source>Only two entries of the same kind and baby can become one.</source>
        <translation>Seules deux entrées du même type et du même bébé peuvent n’en faire qu’une.</translation>
    </message>
    <message>
        <source>There is no such entry here. It may have been deleted, or its baby is no longer shared with you.</source>
        <translation>Cette entrée n’existe pas ici. Elle a peut-être été supprimée, ou le bébé n’est plus partagé avec vous.</translation>
    </message>
    <message>
        <source>There is no kind of entry called %1.</source>
        <translation>Il n’y a pas de type d’entrée nommé %1.</translation>
    </message>
    <message>
        <source>This entry was made by a newer version of Wee Hours. Update the program to change it.</source>
        <translation>Cette entrée vient d’une version plus récente de Wee Hours. Mettez le programme à jour pour la modifier.</translation>
    </message>
    <message>
        <source>Only an owner may archive a baby or bring it back.</source>
        <translation>Seul un responsable peut archiver un bébé ou le faire revenir.</translation>
    </message>
    <message>
        <source>Only an owner may delete a baby.</source>
        <translation>Seul un responsable peut supprimer un bébé.</translation>
    </message>
    <message>
        <source>What this entry held is not known on this computer any more, so it cannot be brought back from here.</source>
        <translation>Cet ordinateur ne sait plus ce que contenait cette entrée&#x202f;; on ne peut pas la récupérer d’ici.</translation>
    </message>
    <message>
        <source>This entry has been deleted. Restore it to change it.</source>
        <translation>Cette entrée a été supprimée. Récupérez-la pour la modifier.</translation>
    </message>
    <message>
        <source>You can read this log but not change it. An owner can make you an editor.</source>
        <translation>Vous pouvez lire ce journal mais pas le modifier. Un responsable peut vous y autoriser.</translation>
    </message>
    <message>
        <source>There is nothing left of this change: the entry has been deleted already.</source>
        <translation>Il ne reste rien de cette modification&#xa0;: l’entrée est déjà supprimée.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>%1 has changed this again since. That was left as it is.</source>
        <translation>%1 a encore modifié cela depuis. C’est resté tel quel.</translation>
    </message>
    <message>
        <source>%1 has deleted this entry since. Restore it if you want it back.</source>
        <translation>%1 a supprimé cette entrée depuis. Récupérez-la si vous en avez besoin.</translation>
    </message>
    <message>
        <source>%1 has changed this entry since, so it was left as it is. Delete it if it should go.</source>
        <translation>%1 a modifié cette entrée depuis, elle est donc restée telle quelle. Supprimez-la si elle doit disparaître.</translation>
    </message>
    <message>
        <source>Together with what %1 has changed since, this would not fit: %2</source>
        <translation>Avec ce que %1 a modifié depuis, cela n’irait pas ensemble&#xa0;: %2</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>What was not sent is still kept: copy or discard it first.</source>
        <translation>Ce qui n’a pas été envoyé est encore gardé&#xa0;: copiez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>This entry has not come back from the server yet. Try again after the next sync.</source>
        <translation>Cette entrée n’est pas encore revenue du serveur. Réessayez après la prochaine synchro.</translation>
    </message>
    <message>
        <source>No log of this baby was set aside here.</source>
        <translation>Aucun journal de ce bébé n’a été mis de côté ici.</translation>
    </message>
    <message>
        <source>%1 is asleep already, since %2. End that sleep first.</source>
        <translation>%1 dort déjà, depuis %2. Terminez d’abord ce sommeil.</translation>
    </message>
    <message>
        <source>A breast feed of %1 runs already, since %2. End that one first.</source>
        <translation>Une tétée de %1 est déjà en cours, depuis %2. Terminez-la d’abord.</translation>
    </message>
    <message>
        <source>That is one log already.</source>
        <translation>C’est déjà un seul journal.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was added.</source>
        <translation>Cela a été annulé. Rien n’a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>A timer cannot start later than now. That is in %n minute(s).</source>
        <translation>
            <numerusform>Un chronomètre ne peut pas commencer plus tard que maintenant. C’est dans %n minute.</numerusform>
            <numerusform>Un chronomètre ne peut pas commencer plus tard que maintenant. C’est dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are other entries of this baby by now, so its log was left.</source>
        <translation>Il y a désormais d’autres entrées de ce bébé, son journal a donc été conservé.</translation>
    </message>
    <message>
        <source>There is nothing left of this change: the entry is as you want it already.</source>
        <translation>Il ne reste rien de cette modification&#xa0;: l’entrée est déjà comme vous la voulez.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else on this computer, who could read and change the log in it, so it is not opened. Nothing was changed. Choose another profile folder.</source>
        <translation>%1 appartient à quelqu’un d’autre sur cet ordinateur, qui pourrait lire et modifier le journal qui s’y trouve ; il n’est donc pas ouvert. Rien n’a été modifié. Choisissez un autre dossier de profil.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions, or choose another profile folder.</source>
        <translation>Le dossier %1 ne peut pas être créé. Vérifiez ses droits d’accès, ou choisissez un autre dossier de profil.</translation>
    </message>
    <message>
        <source>%1 does not say which server it is, and without encryption nobody can tell. You may be in another network, or the server has to be updated.</source>
        <translation>%1 ne dit pas de quel serveur il s’agit, et sans chiffrement personne ne peut le savoir. Vous êtes peut-être sur un autre réseau, ou le serveur doit être mis à jour.</translation>
    </message>
    <message>
        <source>The sign-in has changed meanwhile.</source>
        <translation>La connexion a changé entre-temps.</translation>
    </message>
    <message>
        <source>The id of the server could not be kept.</source>
        <translation>L’identifiant du serveur n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Another server answers at %1 than the one that you signed in to. You may be in another network.</source>
        <translation>Un autre serveur que celui auquel vous vous êtes connecté répond à %1. Vous êtes peut-être sur un autre réseau.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read. What was sent is kept here and sent again.</source>
        <translation>La réponse du serveur est illisible. Ce qui a été envoyé est gardé ici et sera renvoyé.</translation>
    </message>
    <message>
        <source>There is more than one time.</source>
        <translation>Il y a plus d’une heure.</translation>
    </message>
    <message>
        <source>Give one time for this, as in “14:05”.</source>
        <translation>Indique une seule heure pour cela, comme « 14:05 ».</translation>
    </message>
    <message>
        <source>That would end later than now.</source>
        <translation>Cela se terminerait après maintenant.</translation>
    </message>
    <message>
        <source>Say how warm, as in “t 38.4”.</source>
        <translation>Indiquez la température, comme « t 38,4 ».</translation>
    </message>
    <message>
        <source>Say which medicine, as in “med paracetamol 2.5ml”.</source>
        <translation>Dites quel médicament, comme « médicament paracétamol 2,5ml ».</translation>
    </message>
    <message>
        <source>Say what was measured, as in “w 6.42kg” or “len 61.5”.</source>
        <translation>Dites ce qui a été mesuré, comme « poids 6,42kg » ou « taille 61,5 ».</translation>
    </message>
    <message>
        <source>Say how much, as in “pump l 60 r 45”.</source>
        <translation>Indiquez la quantité, comme « tirer gauche 60 droite 45 ».</translation>
    </message>
    <message>
        <source>Say which food, as in “solids carrot liked”.</source>
        <translation>Dites quel aliment, comme « solides carotte ».</translation>
    </message>
    <message>
        <source>Say what was done, as in “tummy 12m”.</source>
        <translation>Dites ce qui a été fait, comme « ventre 12m ».</translation>
    </message>
    <message>
        <source>Say a few words about it.</source>
        <translation>Dites-en quelques mots.</translation>
    </message>
    <message>
        <source>Say how much, as in “b 120”, or which side, as in “left 12”.</source>
        <translation>Dites combien, comme «&#xa0;b 120&#xa0;», ou quel côté, comme «&#xa0;gauche 12&#xa0;».</translation>
    </message>
    <message>
        <source>Say what was in it: wee, poo, mixed or dry.</source>
        <translation>Dites ce qu’il y avait dedans&#xa0;: pipi, caca, les deux ou sèche.</translation>
    </message>
    <message>
        <source>A nappy has one time, as in “n wee 14:05”.</source>
        <translation>Une couche n’a qu’une heure, comme «&#xa0;n pipi 14:05&#xa0;».</translation>
    </message>
    <message>
        <source>Type what happened, as in “b 120”, “s” or “n wee”.</source>
        <translation>Tapez ce qui s’est passé, comme «&#xa0;b 120&#xa0;», «&#xa0;s&#xa0;» ou «&#xa0;n pipi&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could be a time or how long: type %2 or %3m.</source>
        <translation>«&#xa0;%1&#xa0;» peut être une heure ou une durée&#xa0;: tapez %2 ou %3m.</translation>
    </message>
    <message>
        <source>Start with b (bottle), left, right, s (sleep), n (nappy), or the name of another kind.</source>
        <translation>Commencez par b (biberon), gauche ou droite, s (sommeil), n (couche) ou le nom d’un autre type.</translation>
    </message>
    <message>
        <source>I don&apos;t understand “%1”.</source>
        <translation>Je ne comprends pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>More than one is running: type “stop sleep” or “stop feed”.</source>
        <translation>Il y en a plus d’un en cours&#xa0;: tapez «&#xa0;fin sommeil&#xa0;» ou «&#xa0;fin sein&#xa0;».</translation>
    </message>
    <message>
        <source>No baby’s name begins with “%1”.</source>
        <translation>Aucun prénom de bébé ne commence par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could be %2 or %3.</source>
        <translation>«&#xa0;%1&#xa0;» peut être %2 ou %3.</translation>
    </message>
    <message>
        <source>The log&apos;s file is damaged and cannot be set aside. Check the permissions of %1 and whether its disk is full.</source>
        <translation>Le fichier du journal est abîmé et ne peut pas être mis de côté. Vérifiez les droits d’accès de %1 et si son disque est plein.</translation>
    </message>
    <message>
        <source>The log could not be set aside (%1), so it stays as it is.</source>
        <translation>Le journal n’a pas pu être mis de côté (%1) ; il reste donc tel quel.</translation>
    </message>
    <message>
        <source>The log that was set aside cannot be read. Nothing was changed.</source>
        <translation>Le journal mis de côté ne peut pas être lu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The log that was set aside cannot be removed. Check the permissions of %1.</source>
        <translation>Le journal mis de côté ne peut pas être supprimé. Vérifiez les droits d’accès de %1.</translation>
    </message>
    <message>
        <source>Type the address of a server.</source>
        <translation>Saisissez l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. It looks like https://example.org or 192.168.1.20:8787.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un serveur. Elle ressemble à https://example.org ou 192.168.1.20:8787.</translation>
    </message>
    <message>
        <source>This profile holds the log of another account, which would be lost to this one. Sign in with that account, or start with another profile.</source>
        <translation>Ce profil contient le journal d’un autre compte, qui serait perdu pour celui-ci. Connectez-vous avec ce compte-là, ou commencez avec un autre profil.</translation>
    </message>
    <message>
        <source>This log is shared at %1. %2 is another server: it would be given the whole log, and your password. Nothing was sent.</source>
        <translation>Ce journal est partagé sur %1. %2 est un autre serveur : il recevrait tout le journal et votre mot de passe. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Cet ordinateur n’est relié à aucun réseau.</translation>
    </message>
    <message>
        <source>The password store of this desktop does not answer (%1). The sign-in can be kept until you quit, or in a file that only you can read.</source>
        <translation>Le trousseau de ce bureau ne répond pas (%1). La connexion peut être gardée jusqu’à ce que vous quittiez, ou dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>The sign-in cannot be kept in a file of the profile folder: %1. You stay signed in until you quit.</source>
        <translation>La connexion ne peut pas être gardée dans un fichier du dossier de profil&#xa0;: %1. Vous restez connecté jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The sign-in in the file %1 is not used, because others on this computer can read it. Sign in again: then only you can read it. What was logged is safe here.</source>
        <translation>La connexion du fichier %1 n’est pas utilisée, car d’autres sur cet ordinateur peuvent la lire. Reconnectez-vous&#xa0;: elle sera gardée à nouveau, pour vous seul. Ce qui était noté est en sécurité ici.</translation>
    </message>
    <message>
        <source>%1 Nothing was lost: what you log is kept here and sent when the server answers.</source>
        <translation>%1 Rien n’est perdu&#xa0;: ce que vous notez est gardé ici et sera envoyé quand le serveur répondra.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The server&apos;s address leads to another one. Check the address.</source>
        <translation>L’adresse du serveur mène à une autre. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Something other than a Wee Hours server answered (HTTP %1). It may be a proxy, or a network that asks to sign in.</source>
        <translation>Autre chose qu’un serveur Wee Hours a répondu (HTTP %1). C’est peut-être un proxy, ou un réseau qui demande de s’identifier.</translation>
    </message>
    <message>
        <source>The address answers, but not as a Wee Hours server does.</source>
        <translation>L’adresse répond, mais pas comme un serveur Wee Hours.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent, and nothing is lost: what you log is kept here.</source>
        <translation>%1 Rien n’a été envoyé et rien n’est perdu&#xa0;: ce que vous notez est gardé ici.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than any of a Wee Hours server, and was not read.</source>
        <translation>La réponse du serveur est plus longue que toutes celles d’un serveur Wee Hours, et n’a pas été lue.</translation>
    </message>
    <message>
        <source>The server&apos;s address leads to another one: %1. If that is your server, use that address.</source>
        <translation>L’adresse du serveur mène à une autre : %1. Si c’est votre serveur, utilisez cette adresse.</translation>
    </message>
    <message>
        <source>Something other than a Wee Hours server answered (HTTP %1), perhaps the proxy %2.</source>
        <translation>Ce n’est pas un serveur Wee Hours qui a répondu (HTTP %1), peut-être le proxy %2.</translation>
    </message>
    <message>
        <source>That would be later than now.</source>
        <translation>Ce serait plus tard que maintenant.</translation>
    </message>
    <message>
        <source>That is unusually long. Say which half of the day, as in “11:30am-1:10pm”.</source>
        <translation>C’est inhabituellement long. Précisez la moitié du jour, comme dans «&#xa0;11:30am-1:10pm&#xa0;».</translation>
    </message>
    <message>
        <source>Say which half of the day: add am or pm.</source>
        <translation>Précisez la moitié du jour&#xa0;: ajoutez am ou pm.</translation>
    </message>
    <message>
        <source>That would be before it began.</source>
        <translation>Ce serait avant le début.</translation>
    </message>
    <message>
        <source>Say at what time, as in “%1 14:05”.</source>
        <translation>Précisez l’heure, comme dans «&#xa0;%1 14:05&#xa0;».</translation>
    </message>
    <message>
        <source>This desktop&apos;s keychain, which keeps your sign-in, does not answer (%1). Unlock it, or sign in again. Nothing is lost: what you log is safe here and goes out then.</source>
        <translation>Le trousseau de ce bureau, qui garde votre connexion, ne répond pas (%1). Déverrouillez-le, ou reconnectez-vous. Rien n’est perdu&#xa0;: ce que vous notez est en sécurité ici et partira alors.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer in this desktop&apos;s keychain. Nothing is lost: what you log is safe here and goes out once you have signed in again.</source>
        <translation>Votre connexion n’est plus dans le trousseau de ce bureau. Rien n’est perdu&#xa0;: ce que vous notez est en sécurité ici et partira dès que vous serez reconnecté.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer kept on this computer. Nothing is lost: what you log is safe here and goes out once you have signed in again.</source>
        <translation>Votre connexion n’est plus gardée sur cet ordinateur. Rien n’est perdu&#xa0;: ce que vous notez est en sécurité ici et partira dès que vous serez reconnecté.</translation>
    </message>
    <message>
        <source>You have accepted this invite already. If its log is not here, ask for a new one.</source>
        <translation>Vous avez déjà accepté cette invitation. Si son journal n’est pas ici, demandez-en une nouvelle.</translation>
    </message>
</context>
<context>
    <name>weehours::NewsTeller</name>
    <message>
        <source>Two versions of one entry: %1</source>
        <translation>Deux versions d’une entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody else changed it too. Choose which is right.</source>
        <translation>Quelqu’un d’autre l’a modifié aussi. Choisissez ce qui est juste.</translation>
    </message>
    <message>
        <source>%1 logged: %2</source>
        <comment>who, what</comment>
        <translation>%1 a noté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the baby&apos;s name, a time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they logged</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <comment>logged by others</comment>
        <translation>
            <numerusform>%n nouvelle entrée</numerusform>
            <numerusform>%n nouvelles entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed it too. Choose which is right.</source>
        <translation>%1 l’a modifiée aussi. Choisissez ce qui est juste.</translation>
    </message>
</context>
<context>
    <name>weehours::NoticeColumn</name>
    <message>
        <source>Use mine</source>
        <translation>Prendre la mienne</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n modification refusée</numerusform>
            <numerusform>%n modifications refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not take everything that you logged. It is kept here until you decide.</source>
        <translation>Le serveur n’a pas pris tout ce que vous avez noté. C’est gardé ici jusqu’à ce que vous décidiez.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>A baby</source>
        <translation>Un bébé</translation>
    </message>
    <message>
        <source>%1 is no longer shared with you</source>
        <translation>%1 n’est plus partagé avec vous</translation>
    </message>
    <message>
        <source>Logged twice? %1</source>
        <translation>Noté deux fois&#x202f;? %1</translation>
    </message>
    <message>
        <source>Show what is kept</source>
        <translation>Afficher ce qui est gardé</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Use mine, %1</source>
        <translation>Prendre la mienne, %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>two entries into one</comment>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>The server says that %1 is not yours</source>
        <translation>Le serveur dit que %1 n’est pas à vous</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le faire revenir</translation>
    </message>
    <message>
        <source>Remove the copy</source>
        <translation>Supprimer la copie</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Le garder ici</translation>
    </message>
    <message>
        <source>Share it from elsewhere …</source>
        <translation>Le partager ailleurs …</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Logged while the clock was wrong</source>
        <translation>Noté pendant que l’horloge était fausse</translation>
    </message>
    <message>
        <source>Two logs of %1?</source>
        <translation>Deux journaux de %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n entries</source>
        <comment>to their right times</comment>
        <translation>
            <numerusform>Déplacer %n entrée</numerusform>
            <numerusform>Déplacer %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Join them</source>
        <comment>two logs of one baby</comment>
        <translation>Les réunir</translation>
    </message>
    <message>
        <source>Two babies</source>
        <translation>Deux bébés</translation>
    </message>
    <message>
        <source>Remove %1&apos;s log from this computer?</source>
        <translation>Supprimer le journal de %1 de cet ordinateur ?</translation>
    </message>
    <message>
        <source>Remove the copy of %1&apos;s log?</source>
        <translation>Supprimer la copie du journal de %1 ?</translation>
    </message>
    <message>
        <source>A copy is set aside for 30 days. Until then you can bring it back.</source>
        <translation>Une copie est mise de côté pendant 30 jours. D’ici là, vous pouvez le récupérer.</translation>
    </message>
    <message>
        <source>It cannot be brought back after that.</source>
        <translation>Ensuite, il ne pourra plus être récupéré.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a log, or the copy of one</comment>
        <translation>Le garder</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <comment>somebody else&apos;s change</comment>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Deux versions d’une même entrée</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Montrer dans le journal</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an entry, in the log</comment>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>Fold (Esc)</source>
        <translation>Replier (Échap)</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>a card, to one line</comment>
        <translation>Replier</translation>
    </message>
</context>
<context>
    <name>weehours::Notifications</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>weehours::OtherTimers</name>
    <message>
        <source>%1: %2</source>
        <comment>a baby, what runs: Leo: Asleep since 8:00</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Go to this baby&apos;s log</source>
        <translation>Aller au journal de ce bébé</translation>
    </message>
</context>
<context>
    <name>weehours::PinList</name>
    <message>
        <source>Kinds with a button of their own</source>
        <translation>Types avec leur propre bouton</translation>
    </message>
    <message numerus="yes">
        <source>Space gives or takes a button, %1 and %2 move it. At most %n have one.</source>
        <translation>
            <numerusform>Espace donne ou retire un bouton, %1 et %2 le déplacent. Au plus %n en a un.</numerusform>
            <numerusform>Espace donne ou retire un bouton, %1 et %2 le déplacent. Au plus %n en ont un.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::PlanForm</name>
    <message>
        <source>Reminds of</source>
        <translation>Rappelle</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a plan reminds of</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Done when</source>
        <comment>one logs</comment>
        <translation>Fait quand</translation>
    </message>
    <message>
        <source>It only reminds</source>
        <translation>Il rappelle seulement</translation>
    </message>
    <message>
        <source>%1 is logged</source>
        <comment>a kind</comment>
        <translation>%1 est noté</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Before anyone logs one too early, the form says so. It never blocks, and advises no dose.</source>
        <translation>Avant que quelqu’un n’en note une trop tôt, le formulaire le dit. Il ne bloque jamais et ne conseille aucune dose.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Hours after the last</source>
        <translation>Heures après la dernière</translation>
    </message>
    <message>
        <source>At clock times</source>
        <translation>À heures fixes</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Due so long after the last one</source>
        <translation>Prévu tant de temps après le dernier</translation>
    </message>
    <message>
        <source>due</source>
        <comment>due 6 h after the last one</comment>
        <translation>prévu</translation>
    </message>
    <message>
        <source>after the last one, by anyone</source>
        <translation>après la dernière, donnée par n’importe qui</translation>
    </message>
    <message>
        <source>Time %1</source>
        <comment>the first, the second …</comment>
        <translation>Heure %1</translation>
    </message>
    <message>
        <source>One more time</source>
        <translation>Une heure de plus</translation>
    </message>
    <message>
        <source>One time less</source>
        <translation>Une heure de moins</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>At most in any 24 hours</source>
        <translation>Au plus en 24 heures</translation>
    </message>
    <message>
        <source>Never sooner than so long after the last one</source>
        <translation>Jamais plus tôt que tant de temps après la dernière</translation>
    </message>
    <message>
        <source>in any 24 hours, and never sooner than</source>
        <translation>en 24 heures, et jamais avant</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Le premier jour</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>Name the medicine.</source>
        <translation>Nommez le médicament.</translation>
    </message>
    <message>
        <source>Say what it reminds of.</source>
        <translation>Dites ce qu’il rappelle.</translation>
    </message>
    <message>
        <source>Say how long after the last one.</source>
        <translation>Dites combien de temps après la dernière.</translation>
    </message>
    <message>
        <source>Choose what is logged when it is done, or times by the clock.</source>
        <translation>Choisissez ce qui est noté quand c’est fait, ou des heures fixes.</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>C’est le moment</translation>
    </message>
    <message>
        <source>Next about %1</source>
        <comment>a time</comment>
        <translation>Prochaine vers %1</translation>
    </message>
    <message>
        <source>Next %1</source>
        <comment>a day and time</comment>
        <translation>Prochaine : %1</translation>
    </message>
    <message>
        <source>Next from %1</source>
        <comment>a time</comment>
        <translation>Prochaine à partir de %1</translation>
    </message>
    <message>
        <source>Not logged at %1</source>
        <comment>a time</comment>
        <translation>Pas noté à %1</translation>
    </message>
    <message>
        <source>Paused: it reminds of nothing.</source>
        <translation>En pause : il ne rappelle rien.</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <comment>a time</comment>
        <translation>Terminé depuis %1</translation>
    </message>
    <message>
        <source>%1 of at most %2 in 24 h</source>
        <translation>%1 sur %2 au plus en 24 h</translation>
    </message>
    <message numerus="yes">
        <source>%n in 24 h</source>
        <comment>doses</comment>
        <translation>
            <numerusform>%n en 24 h</numerusform>
            <numerusform>%n en 24 h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many, and when</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>a time</comment>
        <translation>puis %1</translation>
    </message>
    <message>
        <source>then from %1</source>
        <comment>a time</comment>
        <translation>puis dès %1</translation>
    </message>
    <message>
        <source>at once</source>
        <comment>a plan begins</comment>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>no end</source>
        <comment>of a plan</comment>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>by the clock in %1</source>
        <comment>times of day; a place</comment>
        <translation>à l’heure de %1</translation>
    </message>
</context>
<context>
    <name>weehours::PlanText</name>
    <message>
        <source>tomorrow</source>
        <comment>a day, before a time: tomorrow 8:00</comment>
        <translation>demain</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time from which a dose is all right</comment>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a time that is not exact</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>due since %1</source>
        <comment>a time</comment>
        <translation>prévu depuis %1</translation>
    </message>
    <message>
        <source>due now</source>
        <comment>a plan</comment>
        <translation>c’est le moment</translation>
    </message>
    <message>
        <source>%1 of at most %2 in 24 h</source>
        <translation>%1 sur %2 au plus en 24 h</translation>
    </message>
    <message>
        <source>not logged</source>
        <comment>what a plan has at a time that has gone by</comment>
        <translation>pas noté</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a plan</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time: in 20 min</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>today</source>
        <comment>below a time</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%1 after the last</source>
        <comment>a span of time</comment>
        <translation>%1 après la dernière fois</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <comment>times of day</comment>
        <translation>chaque jour à %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day, as QDate writes it: Sunday 22 November</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a time</comment>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>every day at %1 in %2</source>
        <comment>times of day, a place</comment>
        <translation>chaque jour à %1, heure de %2</translation>
    </message>
</context>
<context>
    <name>weehours::PlansCard</name>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Plans …</source>
        <translation>Plans …</translation>
    </message>
    <message>
        <source>for everyone who looks after %1</source>
        <translation>pour tous ceux qui s’occupent de %1</translation>
    </message>
    <message>
        <source>Nothing planned.</source>
        <translation>Rien de prévu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>plans</comment>
        <translation>
            <numerusform>encore %n</numerusform>
            <numerusform>encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans: %1</source>
        <comment>the next two</comment>
        <translation>Plans : %1</translation>
    </message>
</context>
<context>
    <name>weehours::PlansDialog</name>
    <message>
        <source>Plans for %1</source>
        <comment>a baby</comment>
        <translation>Plans pour %1</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Tous les plans</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Remind here when it is due</source>
        <translation>Rappeler ici quand c’est le moment</translation>
    </message>
    <message>
        <source>In quiet hours too</source>
        <translation>Aussi pendant les heures calmes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <comment>when a plan comes</comment>
        <translation>%1 · en pause</translation>
    </message>
    <message>
        <source>%1 · over</source>
        <comment>when a plan came</comment>
        <translation>%1 · terminé</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, as QDate writes it: 27 November</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>made by %1 on %2</source>
        <comment>who, a day</comment>
        <translation>fait par %1 le %2</translation>
    </message>
    <message>
        <source>made on %1</source>
        <comment>a day</comment>
        <translation>fait le %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>with a plan that was paused</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Prévu : %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>a plan</comment>
        <translation>En pause : %1</translation>
    </message>
    <message>
        <source>It goes on: %1</source>
        <comment>a plan</comment>
        <translation>Reprend : %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Supprimé : %1</translation>
    </message>
    <message>
        <source>This computer shows no notifications. The plans are still on the Day page.</source>
        <translation>Cet ordinateur n’affiche pas de notifications. Les plans restent sur la page Jour.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>heading of plans that are</comment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <comment>a caregiver</comment>
        <translation>Sur cet ordinateur : %1</translation>
    </message>
    <message>
        <source>%1 chooses on their own</source>
        <comment>a caregiver, on a computer</comment>
        <translation>%1 choisit sur le sien</translation>
    </message>
    <message>
        <source>the others choose on their own</source>
        <comment>caregivers, on computers</comment>
        <translation>les autres choisissent sur les leurs</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <comment>a plan</comment>
        <translation>Il a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>In which unit is %1? Choose one, or press “Save” again to plan it without.</source>
        <comment>a number, the dose of a medicine</comment>
        <translation>En quelle unité est %1 ? Choisissez-en une, ou appuyez encore sur « Enregistrer » pour planifier sans unité.</translation>
    </message>
</context>
<context>
    <name>weehours::QrCode</name>
    <message>
        <source>QR code of the invite link</source>
        <translation>Code QR du lien d’invitation</translation>
    </message>
</context>
<context>
    <name>weehours::QuickLineEdit</name>
    <message>
        <source>Quick entry</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>Enter logs it</source>
        <translation>Entrée pour noter</translation>
    </message>
    <message>
        <source>%1. Tab: %2</source>
        <translation>%1. Tab&#xa0;: %2</translation>
    </message>
    <message>
        <source>Type an entry: %1</source>
        <comment>%1 is one: b 120 f 14:05</comment>
        <translation>Saisir une entrée : %1</translation>
    </message>
</context>
<context>
    <name>weehours::QuickLogging</name>
    <message>
        <source>%1: ended %2</source>
        <comment>what runs, a time</comment>
        <translation>%1&#xa0;: fin %2</translation>
    </message>
    <message>
        <source>I don&apos;t understand “%1”.</source>
        <translation>Je ne comprends pas « %1 ».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>names, what is logged for them</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”?</source>
        <comment>words that are not understood</comment>
        <translation>« %1 » ?</translation>
    </message>
    <message>
        <source>all</source>
        <comment>the babies: one word in lower case, typed after an @</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>“%1”? Did you mean %2? (Tab)</source>
        <comment>a mistyped word, the right one, a key</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;? Vouliez-vous dire %2&#xa0;? (Tab)</translation>
    </message>
</context>
<context>
    <name>weehours::Reminders</name>
    <message>
        <source>Log it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>%1 since %2: was it forgotten?</source>
        <comment>a kind, a time</comment>
        <translation>%1 depuis %2 : oublié ?</translation>
    </message>
    <message>
        <source>It has been running for %1.</source>
        <comment>a span of time</comment>
        <translation>Cela dure depuis %1.</translation>
    </message>
    <message>
        <source>Ended at …</source>
        <translation>Terminé à …</translation>
    </message>
    <message>
        <source>all right since %1</source>
        <comment>a dose; a time</comment>
        <translation>possible depuis %1</translation>
    </message>
</context>
<context>
    <name>weehours::Report</name>
    <message>
        <source>d MMM</source>
        <comment>a day in a table on paper: 15 Nov</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day on paper: 22 July 2026</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time on paper: 28 Nov 8:35</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the least and the most of several days</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>below the %1</source>
        <comment>%1 is a percentile</comment>
        <translation>sous le %1</translation>
    </message>
    <message>
        <source>above the %1</source>
        <comment>%1 is a percentile</comment>
        <translation>au-dessus du %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a baby, lying</comment>
        <translation>Taille (couché)</translation>
    </message>
    <message>
        <source>Height</source>
        <comment>of a child, standing</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>its circumference</comment>
        <translation>Tête</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>IMC</translation>
    </message>
    <message>
        <source>Weight for length</source>
        <translation>Poids pour la taille</translation>
    </message>
    <message>
        <source>%1 g</source>
        <comment>grams</comment>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>the title of a page</comment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>To ask</source>
        <comment>over empty lines, for questions to a doctor</comment>
        <translation>À demander</translation>
    </message>
    <message>
        <source>feeds a day</source>
        <translation>repas par jour</translation>
    </message>
    <message>
        <source>from bottles a day</source>
        <translation>au biberon par jour</translation>
    </message>
    <message>
        <source>at the breast a day</source>
        <translation>au sein par jour</translation>
    </message>
    <message>
        <source>sleep a day</source>
        <translation>de sommeil par jour</translation>
    </message>
    <message>
        <source>longest sleep</source>
        <translation>plus long sommeil</translation>
    </message>
    <message>
        <source>began on %1</source>
        <comment>the longest sleep</comment>
        <translation>commencé le %1</translation>
    </message>
    <message>
        <source>wet nappies a day</source>
        <translation>couches mouillées / jour</translation>
    </message>
    <message>
        <source>dirty nappies a day</source>
        <translation>avec selles par jour</translation>
    </message>
    <message>
        <source>An average day</source>
        <translation>Une journée moyenne</translation>
    </message>
    <message numerus="yes">
        <source>over the %n whole day(s)</source>
        <translation>
            <numerusform>sur %n jour entier</numerusform>
            <numerusform>sur les %n jours entiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Feeds</source>
        <comment>the heading of a column</comment>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Bottles</source>
        <comment>the heading of a column</comment>
        <translation>Biberons</translation>
    </message>
    <message>
        <source>Breast</source>
        <comment>the heading of a column</comment>
        <translation>Sein</translation>
    </message>
    <message>
        <source>Sleep</source>
        <comment>the heading of a column</comment>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>the heading of a column: the longest sleep</comment>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Wet</source>
        <comment>the heading of a column: nappies</comment>
        <translation>Urine</translation>
    </message>
    <message>
        <source>Dirty</source>
        <comment>the heading of a column: nappies</comment>
        <translation>Selles</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>the heading of a column</comment>
        <translation>Température</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day in a table on paper: Sun 15 Nov</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days on paper: 15 Nov to 21 Nov</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semaine par semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) at a time</source>
        <translation>
            <numerusform>Par %n jour</numerusform>
            <numerusform>Par périodes de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>a day on average, the longest sleep and the highest temperature</source>
        <translation>une journée moyenne, le plus long sommeil et la plus haute température</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1 is a time</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>corrected age %1</source>
        <translation>âge corrigé %1</translation>
    </message>
    <message>
        <source>WHO girls</source>
        <comment>growth curves</comment>
        <translation>OMS filles</translation>
    </message>
    <message>
        <source>WHO boys</source>
        <comment>growth curves</comment>
        <translation>OMS garçons</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentile</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a weight or length</comment>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a measure, and when it was taken</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>+360 g since 14 Nov</comment>
        <translation>%1 depuis le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s): %1</source>
        <comment>a medicine; %1 is when</comment>
        <translation>
            <numerusform>%n fois : %1</numerusform>
            <numerusform>%n fois : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <comment>a medicine</comment>
        <translation>
            <numerusform>%1 jour sur %n</numerusform>
            <numerusform>%1 jours sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), on %1</source>
        <comment>a medicine; %1 is like: 13 of 14 days</comment>
        <translation>
            <numerusform>%n fois, %1</numerusform>
            <numerusform>%n fois, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>13 of 14 days, at 10:00</comment>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>13 of 14 days, between 9:30 and 11:00</comment>
        <translation>%1, entre %2 et %3</translation>
    </message>
    <message>
        <source>Medicines and vaccinations</source>
        <translation>Médicaments et vaccins</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Températures</translation>
    </message>
    <message>
        <source>Notes and milestones</source>
        <translation>Notes et étapes</translation>
    </message>
    <message>
        <source>24 hours, day by day</source>
        <comment>the title of a page</comment>
        <translation>24 heures, jour par jour</translation>
    </message>
    <message>
        <source>More</source>
        <comment>the title of a page with what did not fit on the first</comment>
        <translation>Suite</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>suite</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on page %1</source>
        <comment>a list that goes on</comment>
        <translation>
            <numerusform>et %n autre page %1</numerusform>
            <numerusform>et %n autres page %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>the title of a page</comment>
        <translation>Saisies</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day over its entries on paper: Sunday 22 November</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>%1 is a date</comment>
        <translation>naissance le %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day on paper: 26 August</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>printed %1, %2</source>
        <comment>%1 is a date, %2 a time</comment>
        <translation>imprimé le %1 à %2</translation>
    </message>
    <message>
        <source>Wee Hours</source>
        <translation>Wee Hours</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>printed …, by a caregiver</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>logged by %1 and %2</source>
        <comment>names of caregivers</comment>
        <translation>saisi par %1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>logged by %n caregiver(s)</source>
        <translation>
            <numerusform>saisi par %n personne</numerusform>
            <numerusform>saisi par %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>logged by %1</source>
        <comment>a caregiver</comment>
        <translation>saisi par %1</translation>
    </message>
    <message>
        <source>a day is %1 to %2</source>
        <comment>at which hours it begins and ends</comment>
        <translation>un jour va de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <comment>%1 is a span of days</comment>
        <translation>
            <numerusform>%1, %n jour</numerusform>
            <numerusform>%1, %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 n’a pas pu être écrit (%2).</translation>
    </message>
    <message>
        <source>Wee Hours does not speak %1.</source>
        <translation>Wee Hours ne parle pas %1.</translation>
    </message>
    <message>
        <source>There is no such baby here.</source>
        <translation>Ce bébé n’existe pas ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) before the due date (%2)</source>
        <comment>born …</comment>
        <translation>
            <numerusform>%1, %n jour avant le terme (%2)</numerusform>
            <numerusform>%1, %n jours avant le terme (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) after the due date (%2)</source>
        <comment>born …</comment>
        <translation>
            <numerusform>%1, %n jour après le terme (%2)</numerusform>
            <numerusform>%1, %n jours après le terme (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing logged</source>
        <comment>on a day</comment>
        <translation>rien de noté</translation>
    </message>
    <message>
        <source>The log begins on %1. Of the days before it nothing is known.</source>
        <translation>Le journal commence le %1. On ne sait rien des jours précédents.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>%1 is a time at which a log begins</comment>
        <translation>à partir de %1</translation>
    </message>
</context>
<context>
    <name>weehours::ReportChart</name>
    <message>
        <source>sleep</source>
        <comment>in the legend of a picture</comment>
        <translation>sommeil</translation>
    </message>
    <message>
        <source>bottle</source>
        <comment>in the legend of a picture</comment>
        <translation>biberon</translation>
    </message>
    <message>
        <source>breast</source>
        <comment>in the legend of a picture</comment>
        <translation>sein</translation>
    </message>
    <message>
        <source>wet</source>
        <comment>a nappy, in the legend of a picture</comment>
        <translation>urine</translation>
    </message>
    <message>
        <source>dirty</source>
        <comment>a nappy, in the legend of a picture</comment>
        <translation>selles</translation>
    </message>
    <message>
        <source>wet and dirty</source>
        <comment>a nappy, in the legend</comment>
        <translation>urine et selles</translation>
    </message>
    <message>
        <source>dry</source>
        <comment>a nappy, in the legend of a picture</comment>
        <translation>sèche</translation>
    </message>
    <message>
        <source>temperature,%1</source>
        <comment>in the legend; %1 is a unit with a space before it</comment>
        <translation>température,%1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day beside a picture: 15 Nov</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>printed %1</source>
        <comment>%1 is a time</comment>
        <translation>imprimé à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <comment>on a day</comment>
        <translation>
            <numerusform>%n repas</numerusform>
            <numerusform>%n repas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wet · %2 dirty</source>
        <comment>nappies of a day</comment>
        <translation>%1 urine · %2 selles</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>medicines in a legend</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>the log begins</source>
        <translation>le journal commence</translation>
    </message>
</context>
<context>
    <name>weehours::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Combien de jours</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semaines</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 semaines</translation>
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
        <translation>Énumérer toutes les saisies à la fin</translation>
    </message>
    <message>
        <source>A summary and each day as a line of 24 hours, for the paediatrician or the health visitor.</source>
        <translation>Un résumé, et chaque jour sur une ligne de 24 heures, pour le pédiatre ou la sage-femme.</translation>
    </message>
    <message>
        <source>up to and with</source>
        <comment>a report, before its last day</comment>
        <translation>jusqu’au (inclus)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Enregistrer en PDF …</translation>
    </message>
    <message>
        <source>It could not be printed. The printer does not take it; nothing in the log is changed.</source>
        <translation>L’impression a échoué. L’imprimante ne l’accepte pas ; rien n’est modifié dans le journal.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message numerus="yes">
        <source>The report is saved, on %n page(s). Only you can read the file.</source>
        <translation>
            <numerusform>Le rapport est enregistré, sur %n page. Vous seul pouvez lire le fichier.</numerusform>
            <numerusform>Le rapport est enregistré, sur %n pages. Vous seul pouvez lire le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page back (Page Up)</source>
        <translation>Page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of a preview</comment>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>weehours::RescueText</name>
    <message>
        <source>The log&apos;s file was damaged. It was kept as %1, and a new one was begun.</source>
        <translation>Le fichier du journal était abîmé. Il a été gardé sous %1, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>One change that had not been sent yet was saved.</source>
        <translation>Une modification qui n’était pas encore envoyée a été sauvée.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that had not been sent yet were saved.</source>
        <translation>
            <numerusform>%n modification qui n’était pas encore envoyée a été sauvée.</numerusform>
            <numerusform>%n modifications qui n’étaient pas encore envoyées ont été sauvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>One refused change or conflict was saved.</source>
        <translation>Une modification refusée ou un conflit a été sauvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused changes and conflicts were saved.</source>
        <translation>
            <numerusform>%n modification refusée ou conflit a été sauvé.</numerusform>
            <numerusform>%n modifications refusées et conflits ont été sauvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>One change that had not been sent yet could not be read and is lost.</source>
        <translation>Une modification qui n’était pas encore envoyée n’a pas pu être lue et est perdue.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that had not been sent yet could not be read and are lost.</source>
        <translation>
            <numerusform>%n modification qui n’était pas encore envoyée n’a pas pu être lue et est perdue.</numerusform>
            <numerusform>%n modifications qui n’étaient pas encore envoyées n’ont pas pu être lues et sont perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the server has comes back with the next sync.</source>
        <translation>Ce qu’a le serveur revient à la prochaine synchro.</translation>
    </message>
    <message>
        <source>You are not signed in now: what a server has comes back when you sign in.</source>
        <translation>Vous n’êtes plus connecté&#xa0;: ce qu’un serveur possède revient quand vous vous connectez.</translation>
    </message>
</context>
<context>
    <name>weehours::RunningTimers</name>
    <message>
        <source>Ended at …</source>
        <translation>Terminé à …</translation>
    </message>
    <message>
        <source>%1. That is long.</source>
        <comment>what was ended: Slept 15 h 20</comment>
        <translation>%1. C’est long.</translation>
    </message>
</context>
<context>
    <name>weehours::SearchBar</name>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Quel type</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Logged by whom</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche …</translation>
    </message>
    <message numerus="yes">
        <source>%n or more</source>
        <comment>entries found</comment>
        <translation>
            <numerusform>%n ou plus</numerusform>
            <numerusform>%n ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::Segmented</name>
    <message>
        <source>View: %1, %2 of %3</source>
        <translation>Vue&#xa0;: %1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>weehours::SeriesCurve</name>
    <message>
        <source>%1: nothing measured</source>
        <comment>%1 is what a curve is of</comment>
        <translation>%1 : rien de mesuré</translation>
    </message>
    <message>
        <source>%1, %2 to %3. The arrow keys tell each point.</source>
        <comment>what a curve is of, its lowest and its highest value</comment>
        <translation>%1, de %2 à %3. Les flèches disent chaque point.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an entry before a measurement, its time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day below a curve: 16 Nov</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Nothing measured in these days.</source>
        <translation>Rien n’a été mesuré ces jours-là.</translation>
    </message>
</context>
<context>
    <name>weehours::ServerText</name>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>La réponse du serveur est illisible.</translation>
    </message>
    <message>
        <source>Something other than a Wee Hours server answered (HTTP %1).</source>
        <translation>Autre chose qu’un serveur Wee Hours a répondu (HTTP %1).</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address. Sign in instead.</source>
        <translation>Il y a déjà un compte avec cette adresse e-mail. Connectez-vous plutôt.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Ce n’est pas votre mot de passe.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: write it like name@example.org.</source>
        <translation>Ce n’est pas une adresse e-mail&#xa0;: écrivez-la comme nom@example.org.</translation>
    </message>
    <message>
        <source>A password has at least 10 characters, and at most 1024.</source>
        <translation>Un mot de passe a au moins 10 caractères, et au plus 1024.</translation>
    </message>
    <message>
        <source>A name is one line of 1 to 100 characters.</source>
        <translation>Un nom est une ligne de 1 à 100 caractères.</translation>
    </message>
    <message>
        <source>This code cannot be used: it is mistyped, was used already, or is older than 48 hours. Ask for a new one.</source>
        <translation>Ce code ne va pas&#xa0;: il est mal recopié, a déjà servi, ou a plus de 48 heures. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>A limit of this server is reached. What you logged stays with you; ask the person who runs the server.</source>
        <translation>Une limite de ce serveur est atteinte. Ce que vous avez noté reste chez vous ; demandez à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Nothing was applied; the entry stays with you until there is room.</source>
        <translation>Le disque du serveur est plein. Rien n’a été pris&#x202f;; l’entrée reste chez vous jusqu’à ce qu’il y ait de la place.</translation>
    </message>
    <message>
        <source>The baby was not made, so nothing can be logged for it.</source>
        <translation>Le bébé n’a pas été créé&#xa0;: rien ne peut être noté pour lui.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again; what you logged stays with you.</source>
        <translation>Vous êtes déconnecté. Reconnectez-vous&#x202f;; ce que vous avez noté reste chez vous.</translation>
    </message>
    <message>
        <source>You have no access to this baby, or no longer. Ask an owner for an invite.</source>
        <translation>Vous n’avez pas accès à ce bébé, ou plus. Demandez une invitation à un responsable.</translation>
    </message>
    <message>
        <source>You may read this baby&apos;s log but not write in it. Ask an owner to make you an editor.</source>
        <translation>Vous pouvez lire le journal de ce bébé mais pas y écrire. Demandez à un responsable de vous y autoriser.</translation>
    </message>
    <message>
        <source>Only an owner of the baby may do this.</source>
        <translation>Seul un responsable du bébé peut faire cela.</translation>
    </message>
    <message>
        <source>This server takes no new accounts.</source>
        <translation>Ce serveur n’accepte pas de nouveaux comptes.</translation>
    </message>
    <message>
        <source>The server does not know this any more.</source>
        <translation>Le serveur ne connaît plus cela.</translation>
    </message>
    <message>
        <source>Somebody must own the baby. Make another caregiver an owner first.</source>
        <translation>Le bébé doit avoir un responsable. Confiez d’abord ce rôle à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This is too large for the server.</source>
        <translation>C’est trop gros pour le serveur.</translation>
    </message>
    <message>
        <source>The server does not accept this value.</source>
        <translation>Le serveur n’accepte pas cette valeur.</translation>
    </message>
    <message>
        <source>The server does not accept this entry.</source>
        <translation>Le serveur n’accepte pas cette entrée.</translation>
    </message>
    <message>
        <source>This entry belongs to another baby.</source>
        <translation>Cette entrée appartient à un autre bébé.</translation>
    </message>
    <message>
        <source>There were too many tries. Wait a while, then try again.</source>
        <translation>Il y a eu trop d’essais. Attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong at the server. What you logged stays with you.</source>
        <translation>Quelque chose s’est mal passé sur le serveur. Ce que vous avez noté reste chez vous.</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again soon; nothing was saved.</source>
        <translation>Le serveur a trop à faire. Réessayez bientôt&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Wrong e-mail or password.</source>
        <translation>Adresse e-mail ou mot de passe incorrect.</translation>
    </message>
    <message>
        <source>There is no Wee Hours at this path. Check the address.</source>
        <translation>Il n’y a pas de Wee Hours à ce chemin. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>This account owns as many babies as this server allows.</source>
        <translation>Ce compte gère autant de bébés que ce serveur le permet.</translation>
    </message>
    <message>
        <source>You changed more of this baby&apos;s log in a day than this server takes from one person. Try again tomorrow.</source>
        <translation>Vous avez modifié en un jour plus du journal de ce bébé que ce serveur n’accepte d’une personne. Réessayez demain.</translation>
    </message>
    <message>
        <source>This baby&apos;s log is as large as this server lets it become. Tell the person who runs the server.</source>
        <translation>Le journal de ce bébé a atteint la taille que ce serveur permet. Prévenez la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>The server has no room left. Tell the person who runs it; what you logged stays on this device until there is.</source>
        <translation>Le serveur n’a plus de place. Prévenez la personne qui le gère ; ce que vous avez noté reste sur cet appareil jusqu’à ce qu’il y en ait.</translation>
    </message>
    <message>
        <source>The server is short of room, and this account has written much today. Try again tomorrow, or tell the person who runs the server.</source>
        <translation>Le serveur manque de place, et ce compte a beaucoup écrit aujourd’hui. Réessayez demain, ou prévenez la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>This account is signed in on as many devices as this server allows. Sign out those that you no longer use.</source>
        <translation>Ce compte est connecté sur autant d’appareils que ce serveur le permet. Déconnectez ceux que vous n’utilisez plus.</translation>
    </message>
    <message>
        <source>You have as many open invites as this server allows. Revoke some, or wait until they expire.</source>
        <translation>Vous avez autant d’invitations ouvertes que ce serveur le permet. Annulez-en, ou attendez qu’elles expirent.</translation>
    </message>
    <message>
        <source>A new account needs a code here: choose Join with an invite. The first account needs the one that the server printed when it started; for others, ask somebody who uses the server.</source>
        <translation>Ici, un nouveau compte demande un code&#xa0;: choisissez «&#xa0;Rejoindre avec une invitation&#xa0;». Pour le premier compte, c’est celui que le serveur a affiché à son démarrage&#xa0;; pour les autres, demandez-le à quelqu’un qui utilise le serveur.</translation>
    </message>
</context>
<context>
    <name>weehours::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>La journée commence à</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Tell me what others log</source>
        <translation>Me dire ce que les autres notent</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Rester dans la barre à la fermeture</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Milk amounts</source>
        <comment>units</comment>
        <translation>Quantités de lait</translation>
    </message>
    <message>
        <source>Millilitres</source>
        <translation>Millilitres</translation>
    </message>
    <message>
        <source>Ounces</source>
        <translation>Onces</translation>
    </message>
    <message>
        <source>Weight in</source>
        <comment>units</comment>
        <translation>Poids en</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogrammes</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>Grammes</translation>
    </message>
    <message>
        <source>Pounds</source>
        <comment>pounds and ounces</comment>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Length in</source>
        <comment>units</comment>
        <translation>Taille en</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Centimètres</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Pouces</translation>
    </message>
    <message>
        <source>Temperature in</source>
        <comment>units</comment>
        <translation>Température en</translation>
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
        <translation>Aspect de nuit selon l’heure</translation>
    </message>
    <message>
        <source>Night look from</source>
        <translation>Aspect de nuit de</translation>
    </message>
    <message>
        <source>Night look until</source>
        <translation>Aspect de nuit jusqu’à</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 22:00 to 07:00</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of words and buttons</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>of day</comment>
        <translation>Heures</translation>
    </message>
    <message>
        <source>System</source>
        <comment>as the desktop has it</comment>
        <translation>Système</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 heures</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Quiet from … to …</source>
        <translation>Silence de … à …</translation>
    </message>
    <message>
        <source>Buttons for</source>
        <translation>Boutons pour</translation>
    </message>
    <message>
        <source>Bottle and breast are one feed</source>
        <translation>Biberon et sein sont un seul repas</translation>
    </message>
    <message>
        <source>never</source>
        <comment>bottle and breast are one feed</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>within %1</source>
        <comment>a span of time</comment>
        <translation>à moins de %1</translation>
    </message>
    <message>
        <source>Say how long the baby is usually awake</source>
        <translation>Dire combien de temps le bébé reste d’habitude éveillé</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Éveil</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>a section of the settings</comment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>a section of the settings</comment>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>a section of the settings</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>a section of the settings</comment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>Section des réglages</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>what other caregivers do</comment>
        <translation>Les autres</translation>
    </message>
</context>
<context>
    <name>weehours::ShareDialog</name>
    <message>
        <source>logs and edits</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Partager %1</translation>
    </message>
    <message>
        <source>Invite somebody who</source>
        <translation>Inviter quelqu’un qui</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>lit seulement</translation>
    </message>
    <message>
        <source>is an owner too</source>
        <translation>est aussi responsable</translation>
    </message>
    <message>
        <source>Only an owner can invite others.</source>
        <translation>Seul un responsable peut inviter d’autres personnes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>Créer une invitation</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>En créer une autre</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>an invite</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Others cannot reach this computer yet.</source>
        <translation>Les autres ne peuvent pas encore joindre cet ordinateur.</translation>
    </message>
    <message>
        <source>Hosting …</source>
        <translation>Hébergement …</translation>
    </message>
    <message>
        <source>This invite: %1, until %2</source>
        <comment>a role, a time</comment>
        <translation>Cette invitation&#xa0;: %1, expiration&#xa0;: %2</translation>
    </message>
    <message>
        <source>An open invite: %1, until %2</source>
        <comment>a role, a time</comment>
        <translation>Invitation ouverte&#xa0;: %1, expiration&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>weehours::Sharing</name>
    <message>
        <source>Joined. The log is on its way.</source>
        <translation>C’est fait. Le journal arrive.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Signed out. The log stays on this computer.</source>
        <translation>Déconnecté. Le journal reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This desktop has no keychain, so you are signed in only until you quit.</source>
        <translation>Ce bureau n’a pas de trousseau&#xa0;: vous restez connecté jusqu’à ce que vous quittiez le programme.</translation>
    </message>
    <message>
        <source>Keep in a file</source>
        <translation>Garder dans un fichier</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read.</source>
        <translation>Gardé dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Joined. The log is here.</source>
        <translation>C’est fait. Le journal est là.</translation>
    </message>
    <message>
        <source>The keychain stayed closed, so you are signed in only until you quit.</source>
        <translation>Le trousseau est resté fermé&#xa0;: vous restez connecté jusqu’à ce que vous quittiez le programme.</translation>
    </message>
</context>
<context>
    <name>weehours::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>quick line: “b 120 f 14:05”, “s 13:10-14:25”, “n poo yellow”</source>
        <translation>saisie rapide&#xa0;: «&#xa0;b 120 f 14:05&#xa0;», «&#xa0;s 13:10-14:25&#xa0;», «&#xa0;n caca jaune&#xa0;»</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>move through the day</source>
        <translation>parcourir la journée</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page haut</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>la semaine d’avant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>edit the chosen entry, or save</source>
        <translation>modifier l’entrée choisie, ou enregistrer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>delete the chosen entry</source>
        <translation>supprimer l’entrée choisie</translation>
    </message>
    <message>
        <source>undo the last change</source>
        <translation>annuler la dernière modification</translation>
    </message>
    <message>
        <source>redo it</source>
        <translation>la rétablir</translation>
    </message>
    <message>
        <source>sync panel</source>
        <translation>volet de synchro</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>cette fiche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menu</translation>
    </message>
    <message>
        <source>picture or table</source>
        <translation>image ou tableau</translation>
    </message>
    <message>
        <source>copy the week or the trends as CSV</source>
        <translation>copier la semaine ou les tendances en CSV</translation>
    </message>
    <message>
        <source>print the week</source>
        <translation>imprimer la semaine</translation>
    </message>
    <message>
        <source>the week before, the week after</source>
        <translation>la semaine d’avant, la semaine d’après</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>the week</source>
        <translation>la semaine</translation>
    </message>
    <message>
        <source>the trends</source>
        <translation>les tendances</translation>
    </message>
    <message>
        <source>what happened since you last looked</source>
        <translation>ce qui s’est passé depuis votre dernier passage</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>in the quick line: complete the word; “@leo” or “@all” for other babies</source>
        <translation>dans la saisie rapide&#xa0;: compléter le mot&#x202f;; «&#xa0;@leo&#xa0;» ou «&#xa0;@all&#xa0;» pour d’autres bébés</translation>
    </message>
    <message>
        <source>log the chosen entry, or the last one, again, now</source>
        <translation>noter à nouveau, maintenant, l’entrée choisie ou la dernière</translation>
    </message>
    <message>
        <source>search the log</source>
        <translation>chercher dans le journal</translation>
    </message>
    <message>
        <source>switch sides in the breast feed that runs</source>
        <translation>changer de côté pendant la tétée en cours</translation>
    </message>
    <message>
        <source>pause the breast feed that runs, or resume it</source>
        <translation>mettre la tétée en cours en pause, ou la reprendre</translation>
    </message>
    <message>
        <source>all kinds, to log one of them</source>
        <translation>tous les types, pour en noter un</translation>
    </message>
    <message>
        <source>print the growth chart</source>
        <translation>imprimer la courbe de croissance</translation>
    </message>
    <message>
        <source>the measure of growth before, the one after</source>
        <translation>la mesure précédente, la suivante</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>la croissance</translation>
    </message>
    <message>
        <source>the log of the first, second … baby</source>
        <translation>le journal du premier, du deuxième … bébé</translation>
    </message>
    <message>
        <source>night look, and back</source>
        <translation>aspect de nuit, et retour</translation>
    </message>
    <message>
        <source>plans and reminders</source>
        <translation>plans et rappels</translation>
    </message>
    <message>
        <source>report for the paediatrician</source>
        <translation>rapport pour le pédiatre</translation>
    </message>
    <message>
        <source>hand over: what the next person should know</source>
        <translation>passer le relais : ce que la personne suivante doit savoir</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>a group of keys: what they do</comment>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>a group of keys</comment>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>a group of keys: of the day, the week …</comment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Week, trends, growth</source>
        <comment>a group of keys</comment>
        <translation>Semaine, tendances, croissance</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>a group of keys</comment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>B, L, R …</source>
        <translation>B, G, D …</translation>
    </message>
    <message>
        <source>in a form: choose what has that letter underlined</source>
        <translation>dans un formulaire&#xa0;: choisir ce dont cette lettre est soulignée</translation>
    </message>
    <message>
        <source>the week of another day</source>
        <translation>la semaine d’un autre jour</translation>
    </message>
</context>
<context>
    <name>weehours::ShownBaby</name>
    <message>
        <source>You can view %1&apos;s log. An owner can let you log, too.</source>
        <translation>Vous pouvez consulter le journal de %1. Un responsable peut vous laisser y noter aussi.</translation>
    </message>
</context>
<context>
    <name>weehours::SideButton</name>
    <message>
        <source>Left</source>
        <comment>a breast</comment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a breast</comment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>The baby is on this side (X switches)</source>
        <translation>Le bébé tète de ce côté (X change)</translation>
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
        <translation>Wee Hours est déjà ouvert, mais ne répond pas. Rien n’a changé dans le journal. Fermez sa fenêtre, ou réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>weehours::SyncBanner</name>
    <message>
        <source>Progress of syncing</source>
        <translation>Progression de la synchro</translation>
    </message>
    <message numerus="yes">
        <source>Fetching the log: %n entries so far.</source>
        <translation>
            <numerusform>Réception du journal&#xa0;: %n entrée pour l’instant.</numerusform>
            <numerusform>Réception du journal&#xa0;: %n entrées pour l’instant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending what you logged: %n change(s) to go.</source>
        <translation>
            <numerusform>Envoi de ce que vous avez noté&#xa0;: encore %n modification.</numerusform>
            <numerusform>Envoi de ce que vous avez noté&#xa0;: encore %n modifications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be reached. Your %n change(s) are safe here and go out when it&apos;s back.</source>
        <translation>
            <numerusform>%1 est injoignable. Votre modification est en sécurité ici et partira à son retour.</numerusform>
            <numerusform>%1 est injoignable. Vos %n modifications sont en sécurité ici et partiront à son retour.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Go on logging: everything is safe here.</source>
        <translation>%1 est injoignable. Continuez à noter&#xa0;: tout est en sécurité ici.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>%1 no longer knows this computer. Nothing is lost: what you log is safe here and goes out once you have signed in.</source>
        <translation>%1 ne connaît plus cet ordinateur. Rien n’est perdu&#xa0;: ce que vous notez est en sécurité ici et partira dès que vous serez connecté.</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Se connecter …</translation>
    </message>
</context>
<context>
    <name>weehours::SyncPanel</name>
    <message>
        <source>Share …</source>
        <translation>Partager …</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Se connecter …</translation>
    </message>
    <message>
        <source>A baby</source>
        <translation>Un bébé</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>no access any more</source>
        <translation>plus d’accès</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes still to be sent</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>last synced %1</source>
        <translation>synchronisé à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n modification refusée</numerusform>
            <numerusform>%n modifications refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>pas encore synchronisé</translation>
    </message>
    <message>
        <source>you can only view</source>
        <comment>as opposed to: log and edit</comment>
        <translation>vous pouvez seulement consulter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do with which change</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n waiting</source>
        <comment>changes still to be sent</comment>
        <translation>
            <numerusform>Afficher celle en attente</numerusform>
            <numerusform>Afficher les %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be sent</source>
        <translation>Encore à envoyer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes still to be sent</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Prendre la mienne</translation>
    </message>
    <message>
        <source>Use mine, %1</source>
        <translation>Prendre la mienne, %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <comment>somebody else&apos;s change</comment>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Decide them all at once, or one by one below.</source>
        <translation>Décidez-les tous d’un coup, ou un par un ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Use all of mine</source>
        <translation>Prendre toutes les miennes</translation>
    </message>
    <message>
        <source>Keep all of theirs</source>
        <comment>other caregivers&apos; changes</comment>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Montrer dans le journal</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Deux versions d’une même entrée</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an entry, in the log</comment>
        <translation>Montrer %1</translation>
    </message>
</context>
<context>
    <name>weehours::SyncPill</name>
    <message>
        <source>Sync: %1</source>
        <translation>Synchro&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>weehours::SyncText</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes still to be sent</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Prochain essai dans %n s.</numerusform>
            <numerusform>Prochain essai dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>%1 no longer knows this computer. Everything is safe here and goes out once you have signed in.</source>
        <translation>%1 ne connaît plus cet ordinateur. Tout est en sécurité ici et partira dès que vous serez connecté.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Everything is safe on this computer and goes out when it&apos;s back.</source>
        <translation>%1 est injoignable. Tout est en sécurité sur cet ordinateur et partira à son retour.</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Souci</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date with %1. Something needs you:</source>
        <translation>À jour avec %1. Quelque chose demande votre attention :</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchro en cours</translation>
    </message>
    <message>
        <source>Sending and fetching changes.</source>
        <translation>Envoi et réception des modifications.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Up to date with %1. Others&apos; changes show up here at once.</source>
        <translation>À jour avec %1. Les modifications des autres apparaissent ici aussitôt.</translation>
    </message>
    <message>
        <source>Deleting: %1</source>
        <translation>Suppression de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change of: %1</source>
        <translation>Modification de&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Fetching the log: %n entries so far.</source>
        <translation>
            <numerusform>Réception du journal&#xa0;: %n entrée pour l’instant.</numerusform>
            <numerusform>Réception du journal&#xa0;: %n entrées pour l’instant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending: %n change(s) to go.</source>
        <translation>
            <numerusform>Envoi&#xa0;: encore %n modification.</numerusform>
            <numerusform>Envoi&#xa0;: encore %n modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another caregiver</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>You, on another computer,</source>
        <translation>Vous, sur un autre ordinateur</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Pas d’accès</translation>
    </message>
    <message>
        <source>%1 deleted this entry while you changed it. It is gone.</source>
        <translation>Pendant que vous modifiiez cette entrée, elle a été supprimée par&#xa0;: %1. Elle a disparu.</translation>
    </message>
    <message>
        <source>You no longer share this log. An owner ended it, or you left on another computer. It was removed from this one; the others keep what you logged.</source>
        <translation>Vous ne partagez plus ce journal. Un responsable y a mis fin, ou vous l’avez quitté sur un autre ordinateur. Il a été retiré de celui-ci&#x202f;; les autres gardent ce que vous avez noté.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours had not been sent. They are kept here: copy or discard them.</source>
        <translation>
            <numerusform>%n de vos modifications n’avait pas été envoyée. Elle est gardée ici&#xa0;: copiez-la ou abandonnez-la.</numerusform>
            <numerusform>%n de vos modifications n’avaient pas été envoyées. Elles sont gardées ici&#xa0;: copiez-les ou abandonnez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wee Hours on this computer</source>
        <translation>Wee Hours sur cet ordinateur</translation>
    </message>
    <message>
        <source>Kept here</source>
        <comment>not sent to the server that claims it</comment>
        <translation>Gardé ici</translation>
    </message>
    <message>
        <source>Nothing was removed. You are its only owner, as far as this computer knows, and nobody can take a log from its only owner: the server is broken, or another one. All of it is here, you can go on logging, and it is no longer sent there.</source>
        <translation>Rien n’a été supprimé. Pour autant que cet ordinateur le sache, vous en êtes le seul responsable, et personne ne peut prendre un journal à son seul responsable : le serveur est défaillant, ou c’en est un autre. Tout est ici, vous pouvez continuer à noter, et plus rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>You were an owner, so a copy was set aside on this computer. Until %1 you can bring it back as a log of your own.</source>
        <translation>Vous en étiez responsable ; une copie a donc été mise de côté sur cet ordinateur. Jusqu’au %1, vous pouvez la faire revenir comme votre propre journal.</translation>
    </message>
    <message>
        <source>Two versions of one entry: %1</source>
        <translation>Deux versions d’une entrée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>by which a clock was wrong</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were logged while this computer&apos;s clock was %1 ahead. The server does not take them so. Move them by that?</source>
        <translation>
            <numerusform>%n entrée a été notée pendant que l’horloge de cet ordinateur avançait de %1. Le serveur ne l’accepte pas ainsi. La déplacer d’autant ?</numerusform>
            <numerusform>%n entrées ont été notées pendant que l’horloge de cet ordinateur avançait de %1. Le serveur ne les accepte pas ainsi. Les déplacer d’autant ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were logged while this computer&apos;s clock was %1 behind. The server does not take them so. Move them by that?</source>
        <translation>
            <numerusform>%n entrée a été notée pendant que l’horloge de cet ordinateur retardait de %1. Le serveur ne l’accepte pas ainsi. La déplacer d’autant ?</numerusform>
            <numerusform>%n entrées ont été notées pendant que l’horloge de cet ordinateur retardait de %1. Le serveur ne les accepte pas ainsi. Les déplacer d’autant ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have a log of your own of %1, and one that is shared with you. If it is one baby, your %n entries go into the shared one, and yours is put away. That can be undone.</source>
        <translation>
            <numerusform>Vous avez un journal à vous de %1, et un autre qui est partagé avec vous. Si c’est le même bébé, votre entrée va dans le journal partagé et le vôtre est rangé. Cela peut être annulé.</numerusform>
            <numerusform>Vous avez un journal à vous de %1, et un autre qui est partagé avec vous. Si c’est le même bébé, vos %n entrées vont dans le journal partagé et le vôtre est rangé. Cela peut être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says that a log is not yours. It is kept on this computer, and nothing of it is sent there.</source>
        <translation>%1 dit qu’un journal n’est pas à vous. Il est gardé sur cet ordinateur, et rien n’en est envoyé là-bas.</translation>
    </message>
    <message>
        <source>You no longer have access to a log that was shared with you. What was never sent is kept here.</source>
        <translation>Vous n’avez plus accès à un journal qui était partagé avec vous. Ce qui n’a jamais été envoyé est conservé ici.</translation>
    </message>
    <message>
        <source>Becomes one: %1</source>
        <comment>what a merge makes of two entries</comment>
        <translation>Deviendra : %1</translation>
    </message>
    <message>
        <source>You set &lt;b&gt;%1&lt;/b&gt; (%2); %3 set &lt;b&gt;%4&lt;/b&gt; (%5), which counts for now.</source>
        <translation>Vous avez mis &lt;b&gt;%1&lt;/b&gt; (%2) ; %3 a mis &lt;b&gt;%4&lt;/b&gt; (%5), ce qui compte pour l’instant.</translation>
    </message>
    <message>
        <source>You set &lt;b&gt;%1&lt;/b&gt; (%2); %3 set &lt;b&gt;%4&lt;/b&gt;, which counts for now.</source>
        <translation>Vous avez mis &lt;b&gt;%1&lt;/b&gt; (%2) ; %3 a mis &lt;b&gt;%4&lt;/b&gt;, ce qui compte pour l’instant.</translation>
    </message>
    <message>
        <source>You: %1 · %2</source>
        <comment>an entry, when it was</comment>
        <translation>Vous&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <comment>who, an entry, when it was</comment>
        <translation>%1&#xa0;: %2 · %3</translation>
    </message>
    <message>
        <source>Everything is kept on this computer only. When you share it, what is here is shared too.</source>
        <translation>Tout est conservé uniquement sur cet ordinateur. Si vous partagez, ce qui est déjà ici l’est aussi.</translation>
    </message>
    <message>
        <source>%1 is older than this program and does not know this yet. It is kept here, and goes by itself once the server has been updated.</source>
        <translation>%1 est plus ancien que ce programme et ne connaît pas encore cela. C’est gardé ici et partira tout seul quand le serveur aura été mis à jour.</translation>
    </message>
    <message>
        <source>%1 changed this entry while you deleted it. It is kept.</source>
        <translation>%1 a modifié cette entrée pendant que vous la supprimiez. Elle est conservée.</translation>
    </message>
    <message>
        <source>%1 has been out of reach since %2. Everything is safe on this computer and goes out when it&apos;s back.</source>
        <comment>a server, a time</comment>
        <translation>%1 est injoignable depuis %2. Tout est en sécurité sur cet ordinateur et partira à son retour.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a kind of entry, when it was</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>how long there has been trouble; a time</comment>
        <translation>Depuis %1.</translation>
    </message>
</context>
<context>
    <name>weehours::TemperatureCard</name>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>dernières 24 heures</translation>
    </message>
    <message>
        <source>last 24 hours, with %1</source>
        <comment>a list of medicines</comment>
        <translation>dernières 24 heures, avec %1</translation>
    </message>
</context>
<context>
    <name>weehours::TimeField</name>
    <message>
        <source>ddd d MMM</source>
        <comment>a day beside a time: Sun 22 Nov</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1&#xa0;: maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minute(s) earlier</source>
        <translation>
            <numerusform>%1&#xa0;: %n minute plus tôt</numerusform>
            <numerusform>%1&#xa0;: %n minutes plus tôt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::TimeText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of an age</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>of an age</comment>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an age: 7 weeks, 3 days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 is a span of time: 1 h 52</comment>
        <translation>il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
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
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>of an age</comment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day, as QDate writes it: Sunday 22 November</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day, as QDate writes it: Sunday 22 November 2026</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>%1 is a date: Sunday 22 November</comment>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a day, before a time: yesterday 23:50</comment>
        <translation>hier</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day beside a time: Sun 22 Nov</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day beside a time: Sun 22 Nov 2026</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a time, a place: 10:00 in New York</comment>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>until a baby is due</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>until a baby is due</comment>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>due in %1</source>
        <comment>a baby; %1 is a span of time: 7 weeks</comment>
        <translation>attendu(e) dans %1</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>an ordinal number: 21st</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>an ordinal number: 22nd</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>an ordinal number: 23rd</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>an ordinal number: 5th</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <comment>a span of time, short</comment>
        <translation>moins de 1 min</translation>
    </message>
    <message>
        <source>born today</source>
        <comment>in place of an age</comment>
        <translation>né aujourd’hui</translation>
    </message>
</context>
<context>
    <name>weehours::TimelineDelegate</name>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
</context>
<context>
    <name>weehours::TimelineModel</name>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>logged by %1</source>
        <translation>noté par %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>attend d’être envoyé</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>refusé par le serveur</translation>
    </message>
    <message>
        <source>asleep until %1</source>
        <comment>over the end of a day</comment>
        <translation>dort jusqu’à %1</translation>
    </message>
    <message>
        <source>still asleep</source>
        <comment>over the end of a day</comment>
        <translation>dort encore</translation>
    </message>
</context>
<context>
    <name>weehours::TimelineView</name>
    <message>
        <source>The log is still coming from the server.</source>
        <translation>Le journal arrive encore du serveur.</translation>
    </message>
    <message>
        <source>Nothing is logged yet.
Your first feed, sleep or nappy shows up here.</source>
        <translation>Rien n’est encore noté.
Votre premier repas, sommeil ou change apparaîtra ici.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Enter edits the selected entry, Delete deletes it.</source>
        <translation>Entrée modifie l’entrée choisie, Suppr la supprime.</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>No matches.
Press Esc to see everything.</source>
        <translation>Aucun résultat.
Appuyez sur Échap pour tout revoir.</translation>
    </message>
    <message>
        <source>Log again now</source>
        <translation>Noter à nouveau maintenant</translation>
    </message>
    <message>
        <source>%1 logged: %2, %3</source>
        <comment>who, what, at what time of day</comment>
        <translation>%1 a noté&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <comment>logged by others</comment>
        <translation>
            <numerusform>%n nouvelle entrée</numerusform>
            <numerusform>%n nouvelles entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Press %1, %2 or %3, or / to type it.</source>
        <comment>keys for a feed, a sleep, a nappy</comment>
        <translation>Appuyez sur %1, %2 ou %3, ou sur / pour saisir du texte.</translation>
    </message>
    <message>
        <source>Nothing is logged yet.
The first feed, sleep or nappy shows up here.</source>
        <translation>Rien n’est encore noté.
Le premier repas, sommeil ou change apparaîtra ici.</translation>
    </message>
</context>
<context>
    <name>weehours::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>weehours::TodayCard</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>beside the week’s average</source>
        <translation>à côté de la moyenne de la semaine</translation>
    </message>
</context>
<context>
    <name>weehours::Tray</name>
    <message>
        <source>Log a feed …</source>
        <translation>Noter un repas …</translation>
    </message>
    <message>
        <source>Log a nappy …</source>
        <translation>Noter une couche …</translation>
    </message>
    <message>
        <source>Open Wee Hours</source>
        <translation>Ouvrir Wee Hours</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what runs, for how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <translation>%1&#xa0;: rien encore</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was last, how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>End the sleep</source>
        <translation>Terminer le sommeil</translation>
    </message>
    <message>
        <source>Log a sleep …</source>
        <translation>Noter un sommeil …</translation>
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
        <translation>Rester dans la barre&#x202f;?</translation>
    </message>
    <message>
        <source>There Wee Hours can still tell you what others log, and is back with one click. You can change this in the settings.</source>
        <translation>Wee Hours pourra toujours vous dire ce que les autres notent, et revient d’un clic. Vous pouvez changer cela dans les réglages.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la barre</translation>
    </message>
</context>
<context>
    <name>weehours::TrendChart</name>
    <message>
        <source>today so far</source>
        <translation>aujourd’hui jusqu’ici</translation>
    </message>
    <message>
        <source>%.0f h</source>
        <extracomment>The scale of a chart, in hours: %.0f stands for the number and has to stay as it is.</extracomment>
        <translation>%.0f h</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a span of days</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 a day on average. The arrow keys tell each bar.</source>
        <translation>%1, %2&#xa0;: %3 par jour en moyenne. Les flèches disent chaque barre.</translation>
    </message>
    <message>
        <source>%1, %2. The arrow keys tell each bar.</source>
        <translation>%1, %2. Les flèches disent chaque barre.</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1: nothing logged</source>
        <comment>%1 is a day</comment>
        <translation>%1&#xa0;: rien de noté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and its number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 a day on average</source>
        <comment>a span of days and its number</comment>
        <translation>%1 au %2&#xa0;: %3 par jour en moyenne</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>la nuit</translation>
    </message>
    <message>
        <source>%1, %2 of it at night</source>
        <comment>spans of time</comment>
        <translation>%1, dont %2 la nuit</translation>
    </message>
</context>
<context>
    <name>weehours::TrendTable</name>
    <message>
        <source>Day</source>
        <comment>head of a column</comment>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>weehours::TrendWords</name>
    <message numerus="yes">
        <source>%n feed(s) more</source>
        <comment>than usual; part of a list</comment>
        <translation>
            <numerusform>%n repas de plus</numerusform>
            <numerusform>%n repas de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) fewer</source>
        <comment>than usual; part of a list</comment>
        <translation>
            <numerusform>%n repas de moins</numerusform>
            <numerusform>%n repas de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nappy(s) more</source>
        <comment>than usual; part of a list</comment>
        <translation>
            <numerusform>%n couche de plus</numerusform>
            <numerusform>%n couches de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nappy(s) fewer</source>
        <comment>than usual; part of a list</comment>
        <translation>
            <numerusform>%n couche de moins</numerusform>
            <numerusform>%n couches de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more sleep</source>
        <comment>than usual; %1 is a span of time</comment>
        <translation>%1 de sommeil en plus</translation>
    </message>
    <message>
        <source>%1 less sleep</source>
        <comment>than usual; %1 is a span of time</comment>
        <translation>%1 de sommeil en moins</translation>
    </message>
    <message numerus="yes">
        <source>%1 feed(s)</source>
        <comment>%1 is %n, or a number with decimals that counts as many</comment>
        <translation>
            <numerusform>%1 repas</numerusform>
            <numerusform>%1 repas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asleep</source>
        <comment>%1 is a span of time</comment>
        <translation>%1 de sommeil</translation>
    </message>
    <message numerus="yes">
        <source>%1 nappy(s)</source>
        <comment>%1 is %n, or a number with decimals that counts as many</comment>
        <translation>
            <numerusform>%1 couche</numerusform>
            <numerusform>%1 couches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more feed(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 repas de plus</numerusform>
            <numerusform>%1 repas de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer feed(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 repas de moins</numerusform>
            <numerusform>%1 repas de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more milk</source>
        <comment>%1 is an amount</comment>
        <translation>%1 de lait en plus</translation>
    </message>
    <message>
        <source>%1 less milk</source>
        <comment>%1 is an amount</comment>
        <translation>%1 de lait en moins</translation>
    </message>
    <message>
        <source>the longest sleep %1 longer</source>
        <comment>a span of time</comment>
        <translation>le plus long sommeil plus long de %1</translation>
    </message>
    <message>
        <source>the longest sleep %1 shorter</source>
        <comment>a span of time</comment>
        <translation>le plus long sommeil plus court de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 more nappy(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 couche de plus</numerusform>
            <numerusform>%1 couches de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer nappy(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 couche de moins</numerusform>
            <numerusform>%1 couches de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>much the same</source>
        <comment>beside the span of days before</comment>
        <translation>à peu près pareil</translation>
    </message>
    <message>
        <source>from bottles</source>
        <comment>an amount of milk</comment>
        <translation>au biberon</translation>
    </message>
    <message>
        <source>As usual by this time of day.</source>
        <comment>feeds, sleep and nappies</comment>
        <translation>Comme d’habitude à cette heure.</translation>
    </message>
    <message>
        <source>By this time of day: %1.</source>
        <comment>%1 is a list: 2 feeds more, 40 min more sleep, 1 nappy fewer</comment>
        <translation>À cette heure&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>weehours::TrendsPage</name>
    <message>
        <source>Table</source>
        <comment>shows the trends as a table</comment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all days</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The days as a table (Ctrl+T)</source>
        <translation>Les jours en tableau (Ctrl+T)</translation>
    </message>
    <message>
        <source>Nothing to draw yet. What you log from today on shows here, day beside day.</source>
        <translation>Rien à dessiner encore. Ce que vous noterez dès aujourd’hui apparaîtra ici, jour après jour.</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>an average</comment>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>Averages come with the first whole day.</source>
        <translation>Les moyennes viennent avec le premier jour complet.</translation>
    </message>
    <message>
        <source>Today so far: %1.</source>
        <comment>%1 is a list of numbers</comment>
        <translation>Aujourd’hui jusqu’ici&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Beside the %n day(s) before: %1.</source>
        <comment>%1 is a list: 0.4 fewer feeds</comment>
        <translation>
            <numerusform>À côté du jour d’avant&#xa0;: %1.</numerusform>
            <numerusform>À côté des %n jours d’avant&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each bar is the average of %n day(s).</source>
        <translation>
            <numerusform>Chaque barre est la moyenne de %n jour.</numerusform>
            <numerusform>Chaque barre est la moyenne de %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n day(s) as CSV, ready to paste into a spreadsheet.</source>
        <translation>
            <numerusform>%n jour copié en CSV, prêt à coller dans un tableur.</numerusform>
            <numerusform>%n jours copiés en CSV, prêts à coller dans un tableur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds …</source>
        <comment>which kinds the trends show</comment>
        <translation>Types …</translation>
    </message>
    <message>
        <source>The numbers of each day</source>
        <translation>Les chiffres de chaque jour</translation>
    </message>
    <message>
        <source>Choose what the week and the trends show</source>
        <translation>Choisir ce que montrent la semaine et les tendances</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <comment>an average</comment>
        <translation>%1 en moyenne</translation>
    </message>
    <message>
        <source>A day on average</source>
        <comment>above large numbers</comment>
        <translation>Une journée en moyenne</translation>
    </message>
    <message>
        <source>More about the trends</source>
        <translation>Plus sur les tendances</translation>
    </message>
    <message>
        <source>Kinds</source>
        <comment>which kinds the trends show</comment>
        <translation>Types</translation>
    </message>
    <message>
        <source>Table	Ctrl+T</source>
        <translation>Tableau	Ctrl+T</translation>
    </message>
    <message>
        <source>Copy as CSV	Ctrl+C</source>
        <translation>Copier en CSV	Ctrl+C</translation>
    </message>
</context>
<context>
    <name>weehours::Undoing</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Noté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Logged for %n baby(s): %1</source>
        <translation>
            <numerusform>Noté pour %n bébé&#xa0;: %1</numerusform>
            <numerusform>Noté pour %n bébés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged for %1: %2</source>
        <comment>a baby, what</comment>
        <translation>Noté pour %1 : %2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>an entry that was undone</comment>
        <translation>Retiré : %1</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <comment>an edit was undone</comment>
        <translation>Comme avant : %1</translation>
    </message>
    <message>
        <source>Back again: %1</source>
        <comment>a deletion was undone</comment>
        <translation>De retour : %1</translation>
    </message>
    <message>
        <source>Deleted again: %1</source>
        <translation>De nouveau supprimé : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli : %1</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 has changed since was left as it is.</source>
        <translation>Ce que %1 a modifié depuis est resté tel quel.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>what runs, a time: Asleep since 8:01</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>They are two entries again.</source>
        <translation>Ce sont de nouveau deux entrées.</translation>
    </message>
    <message>
        <source>They are two logs again.</source>
        <translation>Ce sont de nouveau deux journaux.</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>L’importation est annulée.</translation>
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
        <translation>Partager %1</translation>
    </message>
    <message>
        <source>Your log stays on this computer and is shared from there.</source>
        <translation>Votre journal reste sur cet ordinateur et se partage à partir de là.</translation>
    </message>
    <message>
        <source>Host on this computer</source>
        <translation>Héberger sur cet ordinateur</translation>
    </message>
    <message>
        <source>Use a server</source>
        <translation>Utiliser un serveur</translation>
    </message>
    <message>
        <source>Yours, or one run by someone you trust.</source>
        <translation>Le vôtre, ou celui de quelqu’un de confiance.</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>Rejoindre avec une invitation</translation>
    </message>
    <message>
        <source>Somebody else shares their log with you.</source>
        <translation>Quelqu’un d’autre partage son journal avec vous.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only this computer keeps the log. It has to be on when the others sync.</source>
        <translation>Seul cet ordinateur garde le journal. Il doit être allumé quand les autres synchronisent.</translation>
    </message>
</context>
<context>
    <name>weehours::WeekPage</name>
    <message>
        <source>The week before (Page Up)</source>
        <translation>La semaine d’avant (Page haut)</translation>
    </message>
    <message>
        <source>The week after (Page Down)</source>
        <translation>La semaine d’après (Page bas)</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>shows the week as a table</comment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer …</translation>
    </message>
    <message>
        <source>More about the week</source>
        <translation>Plus sur la semaine</translation>
    </message>
    <message>
        <source>The week as a table (Ctrl+T)</source>
        <translation>La semaine en tableau (Ctrl+T)</translation>
    </message>
    <message>
        <source>Print these days (Ctrl+P)</source>
        <translation>Imprimer ces jours (Ctrl+P)</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as CSV, ready to paste into a spreadsheet.</source>
        <translation>
            <numerusform>%n ligne copiée en CSV, prête à coller dans un tableur.</numerusform>
            <numerusform>%n lignes copiées en CSV, prêtes à coller dans un tableur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page could not be printed. The printer or the file does not take it; nothing in the log is changed.</source>
        <translation>La page n’a pas pu être imprimée. L’imprimante ou le fichier ne l’accepte pas&#x202f;; rien n’a changé dans le journal.</translation>
    </message>
    <message>
        <source>Table	Ctrl+T</source>
        <translation>Tableau	Ctrl+T</translation>
    </message>
    <message>
        <source>Copy as CSV	Ctrl+C</source>
        <translation>Copier en CSV	Ctrl+C</translation>
    </message>
    <message>
        <source>Print …	Ctrl+P</source>
        <translation>Imprimer …	Ctrl+P</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Deux semaines</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Quatre semaines</translation>
    </message>
    <message>
        <source>Midnight</source>
        <translation>Minuit</translation>
    </message>
    <message>
        <source>Noon: nights in one piece</source>
        <translation>Midi&#xa0;: nuits d’un seul tenant</translation>
    </message>
    <message>
        <source>Report …</source>
        <comment>on paper</comment>
        <translation>Rapport …</translation>
    </message>
    <message>
        <source>The entries of the week</source>
        <translation>Les entrées de la semaine</translation>
    </message>
    <message>
        <source>Week %1: %2. The arrow keys choose an entry, Enter opens it.</source>
        <comment>days, a list of kinds</comment>
        <translation>Semaine %1 : %2. Les flèches choisissent une entrée, Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <comment>which kinds the week shows</comment>
        <translation>Types</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>La journée commence à</translation>
    </message>
    <message>
        <source>Go to a day (Ctrl+J)</source>
        <translation>Aller à un jour (Ctrl+J)</translation>
    </message>
    <message>
        <source>Go to a day …	Ctrl+J</source>
        <translation>Aller à un jour …	Ctrl+J</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
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
        <translation>sommeil</translation>
    </message>
    <message>
        <source>feed</source>
        <comment>in the legend of the week</comment>
        <translation>repas</translation>
    </message>
    <message>
        <source>nappy</source>
        <comment>in the legend of the week</comment>
        <translation>couche</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day in the title of a week</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>d MMMM yyyy</translation>
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
        <translation>Une journée en moyenne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wee Hours, %1</source>
        <comment>at the foot of a page: its date</comment>
        <translation>Wee Hours, %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the last day of a week within one month</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the last day of a week within one month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the first day of a week within one month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>Times of %1</source>
        <comment>on paper; %1 is a time zone</comment>
        <translation>Heures de %1</translation>
    </message>
    <message>
        <source>Times of %1, days from %2</source>
        <comment>on paper; %1 is a time zone, %2 the hour that a day begins at</comment>
        <translation>Heures de %1, jours à partir de %2</translation>
    </message>
</context>
<context>
    <name>weehours::WeekTable</name>
    <message>
        <source>Day</source>
        <comment>head of a column</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column: the time that something began</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>head of a column: the time that something ended</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>What</source>
        <comment>head of a column: a feed, a sleep, a nappy</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>head of a column</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>head of a column: the caregiver who logged it</comment>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>weehours::WeekView</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Nothing of this was logged in these days.</source>
        <translation>Rien de tout cela n’a été noté ces jours-là.</translation>
    </message>
</context>
</TS>
