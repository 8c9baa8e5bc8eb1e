<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>main</name>
    <message>
        <source>Logs feeds, sleeps and nappies together.</source>
        <translation>Anota entre todos tomas, sueño y pañales.</translation>
    </message>
    <message>
        <source>The profile folder (%1 if left out).</source>
        <translation>La carpeta del perfil (%1 si no se indica).</translation>
    </message>
    <message>
        <source>Keep the sign-in in the desktop&apos;s keychain or in a file of the profile that only you can read.</source>
        <translation>Guardar el inicio de sesión en el llavero del escritorio o en un archivo del perfil que solo tú puedes leer.</translation>
    </message>
    <message>
        <source>The look for this start.</source>
        <translation>El aspecto para este arranque.</translation>
    </message>
    <message>
        <source>Wee Hours</source>
        <translation>Wee Hours</translation>
    </message>
    <message>
        <source>An invite to open: weehours://join…</source>
        <translation>Una invitación que abrir: weehours://join…</translation>
    </message>
    <message>
        <source>Log an entry of this kind, in the window that is open or in a new one.</source>
        <translation>Anotar algo de este tipo, en la ventana abierta o en una nueva.</translation>
    </message>
</context>
<context>
    <name>weehours::AboutDialog</name>
    <message>
        <source>About Wee Hours</source>
        <translation>Acerca de Wee Hours</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Your log is kept in %1.</source>
        <comment>a path</comment>
        <translation>Tu diario está guardado en %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The version and the system, for a report of a fault</source>
        <translation>La versión y el sistema, para avisar de un fallo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>weehours::AccountDialog</name>
    <message>
        <source>Sign in to share</source>
        <translation>Inicia sesión para compartir</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>Unirse con una invitación</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Vuelve a iniciar sesión</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>I have one</source>
        <translation>Ya tengo una</translation>
    </message>
    <message>
        <source>Paste the link that you were sent, or type the code.</source>
        <translation>Pega el enlace que te han enviado o escribe el código.</translation>
    </message>
    <message>
        <source>Everything that you have logged stays on this computer and goes to the server as well.</source>
        <translation>Todo lo que has anotado se queda en este ordenador y va también al servidor.</translation>
    </message>
    <message>
        <source>weehours://join… or a code</source>
        <translation>weehours://join… o un código</translation>
    </message>
    <message>
        <source>home.example or 192.168.1.20:8080</source>
        <translation>casa.example o 192.168.1.20:8080</translation>
    </message>
    <message>
        <source>alex@example.org</source>
        <translation>alex@example.org</translation>
    </message>
    <message>
        <source>at least 10 characters</source>
        <translation>al menos 10 caracteres</translation>
    </message>
    <message>
        <source>as other caregivers see you</source>
        <translation>como te ven los demás</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Choose a sign-in for yourself. It is stored only on this computer.</source>
        <translation>Elige tus datos de acceso. Solo se guardan en este ordenador.</translation>
    </message>
    <message>
        <source>Anyone in this network may read along</source>
        <translation>Cualquiera en esta red puede leerlo</translation>
    </message>
    <message>
        <source>Use this server for the log from now on</source>
        <translation>Usar desde ahora este servidor para el diario</translation>
    </message>
    <message>
        <source>This invite leads to a log on %1.</source>
        <comment>a server</comment>
        <translation>Esta invitación lleva a un diario en %1.</translation>
    </message>
</context>
<context>
    <name>weehours::AutostartText</name>
    <message>
        <source>%1 cannot be written, so nothing was changed.</source>
        <translation>No se puede escribir %1, así que no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>weehours::BabyActions</name>
    <message>
        <source>Edit %1 …</source>
        <translation>Editar %1 …</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Archivar %1</translation>
    </message>
    <message>
        <source>Add a baby …</source>
        <translation>Añadir un bebé …</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <comment>an archived baby</comment>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>%1 is archived. The log is kept, out of the way.</source>
        <translation>%1 está archivado. El diario se conserva, aparte.</translation>
    </message>
</context>
<context>
    <name>weehours::BabyBuddyDialog</name>
    <message>
        <source>From a Baby Buddy server</source>
        <translation>Desde un servidor de Baby Buddy</translation>
    </message>
    <message>
        <source>The token is in the user settings there. It is used once, and kept nowhere.</source>
        <translation>El token está allí, en los ajustes del usuario. Se usa una vez y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Traer</translation>
    </message>
    <message numerus="yes">
        <source>Reading … %Ln rows</source>
        <translation>
            <numerusform>Leyendo … %Ln fila</numerusform>
            <numerusform>Leyendo … %Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::BabyButton</name>
    <message>
        <source>Choose a baby</source>
        <translation>Elegir un bebé</translation>
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
        <translation>Cambiar los datos del bebé</translation>
    </message>
    <message>
        <source>Add a baby</source>
        <translation>Añadir un bebé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The baby needs a name.</source>
        <translation>El bebé necesita un nombre.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>weehours::CaregiverList</name>
    <message>
        <source>owner</source>
        <translation>administra</translation>
    </message>
    <message>
        <source>logs and edits</source>
        <translation>anota</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>solo lee</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>Leave …</source>
        <translation>Salir …</translation>
    </message>
    <message>
        <source>End access …</source>
        <translation>Quitar acceso …</translation>
    </message>
    <message>
        <source>Leave %1&apos;s log</source>
        <translation>Salir del diario de %1</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Lo que puede hacer %1</translation>
    </message>
    <message>
        <source>You lose access, and %1&apos;s log is removed from this and your other computers. What you logged stays with the others. To come back, you need a new invite.</source>
        <translation>Pierdes el acceso y el diario de %1 se elimina de este y de tus otros ordenadores. Lo que anotaste se queda con los demás. Para volver, necesitas otra invitación.</translation>
    </message>
    <message>
        <source>%2 loses access, and %1&apos;s log is removed from %2&apos;s computers. What %2 logged stays here. To come back, %2 needs a new invite.</source>
        <translation>%2 pierde el acceso y el diario de %1 se elimina de los ordenadores de %2. Lo que %2 anotó se queda aquí. Para volver, %2 necesita otra invitación.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Quitar acceso</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarme</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>somebody&apos;s access</comment>
        <translation>Mantenerlo</translation>
    </message>
    <message>
        <source>Sees, logs and edits everything, and also invites others, changes what they may do, and ends their access.</source>
        <translation>Ve, anota y edita todo, y además invita a otros, cambia lo que pueden hacer y les quita el acceso.</translation>
    </message>
    <message>
        <source>Sees, logs and edits everything. Cannot invite others.</source>
        <translation>Ve, anota y edita todo. No puede invitar a nadie.</translation>
    </message>
    <message>
        <source>Sees everything as it is logged, and changes nothing.</source>
        <translation>Ve todo en cuanto se anota y no cambia nada.</translation>
    </message>
</context>
<context>
    <name>weehours::ChoiceRow</name>
    <message>
        <source>%1 of %2</source>
        <comment>the place of a choice among all of them</comment>
        <translation>%1 de %2</translation>
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
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Nothing logged in these days.</source>
        <translation>No se anotó nada en estos días.</translation>
    </message>
</context>
<context>
    <name>weehours::ColumnChooser</name>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>bebé</translation>
    </message>
    <message>
        <source>a line of the note</source>
        <translation>una línea de la nota</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field, kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Assign columns</source>
        <translation>Asignar columnas</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Las filas son</translation>
    </message>
    <message>
        <source>what a column says</source>
        <translation>lo que dice una columna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read it this way</source>
        <translation>Leer así</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>dejar fuera</translation>
    </message>
    <message>
        <source>One of the columns has to say when it was.</source>
        <translation>Una de las columnas debe decir cuándo fue.</translation>
    </message>
    <message>
        <source>Say above what the rows are, or which column says it.</source>
        <translation>Di arriba qué son las filas, o qué columna lo dice.</translation>
    </message>
</context>
<context>
    <name>weehours::ColumnText</name>
    <message>
        <source>What</source>
        <comment>the heading of a column: feed, sleep …</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Baby</source>
        <comment>the heading of a column</comment>
        <translation>Bebé</translation>
    </message>
    <message>
        <source>Logged by</source>
        <comment>the heading of a column</comment>
        <translation>Anotado por</translation>
    </message>
    <message>
        <source>%1, local time</source>
        <comment>the heading of a column; %1 is: Start</comment>
        <translation>%1, hora local</translation>
    </message>
</context>
<context>
    <name>weehours::ComplaintText</name>
    <message>
        <source>The end is before the start.</source>
        <translation>El final es anterior al comienzo.</translation>
    </message>
    <message>
        <source>The end is more than 7 days after the start.</source>
        <translation>El final es más de 7 días posterior al comienzo.</translation>
    </message>
    <message>
        <source>In all it is less than both sides together.</source>
        <comment>milk that was pumped</comment>
        <translation>El total es menor que los dos lados juntos.</translation>
    </message>
    <message>
        <source>Give the weight, the length or the head.</source>
        <translation>Indica el peso, la talla o el perímetro de la cabeza.</translation>
    </message>
    <message>
        <source>Choose one: hours after the last, clock times, or once.</source>
        <translation>Elige una opción: horas después de la última vez, horas fijas o una vez.</translation>
    </message>
    <message>
        <source>%1: only where there is poo.</source>
        <comment>a field</comment>
        <translation>%1: solo si hay caca.</translation>
    </message>
    <message>
        <source>%1: still missing.</source>
        <comment>a field</comment>
        <translation>%1: falta todavía.</translation>
    </message>
    <message>
        <source>%1: there are characters that cannot be shown.</source>
        <comment>a field</comment>
        <translation>%1: hay caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>%1: there is nothing that can be seen.</source>
        <comment>a field</comment>
        <translation>%1: no hay nada que se vea.</translation>
    </message>
    <message>
        <source>%1: not before the year 2000.</source>
        <comment>a field</comment>
        <translation>%1: no antes del año 2000.</translation>
    </message>
    <message>
        <source>%1: more than a day in the future.</source>
        <comment>a field</comment>
        <translation>%1: más de un día en el futuro.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <comment>a field, its smallest and largest value</comment>
        <translation>%1: de %2 a %3.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <comment>a field</comment>
        <translation>%1: como máximo %2 caracteres.</translation>
    </message>
</context>
<context>
    <name>weehours::DateField</name>
    <message>
        <source>Clear</source>
        <comment>empties a date field</comment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>weehours::DeletedDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Borrado hace poco</translation>
    </message>
    <message>
        <source>Deleted entries can be restored for 30 days.</source>
        <translation>Las entradas eliminadas se pueden recuperar durante 30 días.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se ha borrado nada.</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>borrado %1</translation>
    </message>
    <message>
        <source>deleted by you %1</source>
        <comment>%1 is like: 5 min ago</comment>
        <translation>lo borraste %1</translation>
    </message>
    <message>
        <source>deleted by %1 %2</source>
        <comment>%2 is like: 5 min ago</comment>
        <translation>lo borró %1 %2</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>a deleted entry</comment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Recuperar %1</translation>
    </message>
</context>
<context>
    <name>weehours::DosePart</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Log anyway</source>
        <translation>Anotar de todos modos</translation>
    </message>
    <message>
        <source>%1 has just given it, at %2</source>
        <comment>who, a time</comment>
        <translation>%1 acaba de darlo, a las %2</translation>
    </message>
    <message>
        <source>last given by you %1 (%2)</source>
        <comment>a time, how long ago</comment>
        <translation>dado por ti la última vez a las %1 (%2)</translation>
    </message>
    <message>
        <source>last given by %1 %2 (%3)</source>
        <comment>who, a time, how long ago</comment>
        <translation>dado por %1 la última vez a las %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a baby, a medicine</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>next from %1</source>
        <comment>a time</comment>
        <translation>la siguiente a partir de las %1</translation>
    </message>
    <message>
        <source>%1 of at most %2 in 24 h</source>
        <translation>%1 de %2 como máximo en 24 h</translation>
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
        <translation>Tu plan deja %1 entre dos dosis, y diste la última a las %2.</translation>
    </message>
    <message>
        <source>Your plan leaves %1 between two doses, and %2 has just given one, at %3.</source>
        <comment>a span of time, who, a time</comment>
        <translation>Tu plan deja %1 entre dos dosis, y %2 acaba de dar una, a las %3.</translation>
    </message>
    <message>
        <source>Your plan leaves %1 between two doses, and %2 gave the last one at %3.</source>
        <comment>a span of time, who, a time</comment>
        <translation>Tu plan deja %1 entre dos dosis, y %2 dio la última a las %3.</translation>
    </message>
    <message>
        <source>That would be the %1 in 24 hours</source>
        <comment>an ordinal number: 5th</comment>
        <translation>Sería la %1 en 24 horas</translation>
    </message>
    <message numerus="yes">
        <source>Your plan has at most %n. The next is all right from %1.</source>
        <comment>doses; a time</comment>
        <translation>
            <numerusform>Tu plan tiene %n como máximo. La siguiente está bien a partir de las %1.</numerusform>
            <numerusform>Tu plan tiene %n como máximo. La siguiente está bien a partir de las %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That would be %1 early</source>
        <comment>a span of time</comment>
        <translation>Sería %1 antes de tiempo</translation>
    </message>
    <message>
        <source>%1 The next is all right from %2.</source>
        <comment>a sentence, a time</comment>
        <translation>%1 La siguiente está bien a partir de las %2.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, as QDate writes it: 27 November</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>By the plan that %1 made on %2. Wee Hours knows only what you entered and advises no dose.</source>
        <comment>who, a day</comment>
        <translation>Según el plan que %1 hizo el %2. Wee Hours solo sabe lo que anotaste y no aconseja ninguna dosis.</translation>
    </message>
    <message>
        <source>By the plan of %1. Wee Hours knows only what you entered and advises no dose.</source>
        <comment>a day</comment>
        <translation>Según el plan del %1. Wee Hours solo sabe lo que anotaste y no aconseja ninguna dosis.</translation>
    </message>
    <message>
        <source>Not in touch with %1 since %2, so a dose given since then would be missing here.</source>
        <comment>who, a time</comment>
        <translation>Sin contacto con %1 desde las %2, así que aquí faltaría una dosis dada desde entonces.</translation>
    </message>
    <message>
        <source>Not in touch with the others since %1, so a dose given since then would be missing here.</source>
        <comment>a time</comment>
        <translation>Sin contacto con los demás desde las %1, así que aquí faltaría una dosis dada desde entonces.</translation>
    </message>
    <message>
        <source>Make a plan …</source>
        <translation>Hacer un plan …</translation>
    </message>
    <message>
        <source>Remind me at %1</source>
        <comment>a time</comment>
        <translation>Recordármelo a las %1</translation>
    </message>
</context>
<context>
    <name>weehours::DoseStrip</name>
    <message>
        <source>now</source>
        <comment>a moment on a line of times</comment>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>weehours::EndDialog</name>
    <message>
        <source>When did it end?</source>
        <translation>¿Cuándo terminó?</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>what ran, a day and time</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>That would be before it began.</source>
        <translation>Eso sería antes de que empezara.</translation>
    </message>
</context>
<context>
    <name>weehours::EntryCards</name>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Esa entrada ya no está.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borrado: %1</translation>
    </message>
    <message>
        <source>This computer reminds you at %1.</source>
        <comment>a time</comment>
        <translation>Este ordenador te lo recordará a las %1.</translation>
    </message>
    <message>
        <source>Moved to %1: %2</source>
        <comment>a baby, an entry</comment>
        <translation>Pasado a %1: %2</translation>
    </message>
</context>
<context>
    <name>weehours::EntryEditor</name>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Choose for whom.</source>
        <translation>Elige para quién.</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>a timer</comment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>%1 logged: %2</source>
        <comment>who, what</comment>
        <translation>%1 ha anotado: %2</translation>
    </message>
    <message>
        <source>This card has been open for %1.</source>
        <comment>a span of time: 1 h 10</comment>
        <translation>Esta ficha lleva abierta %1.</translation>
    </message>
    <message>
        <source>You can view this, but not change it.</source>
        <translation>Puedes ver esto, pero no cambiarlo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <translation>Se ha eliminado mientras tanto.</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1</source>
        <translation>Cambiado mientras tanto: %1</translation>
    </message>
    <message>
        <source>%1 changed it: %2</source>
        <comment>who, what it is now</comment>
        <translation>%1 lo ha cambiado: %2</translation>
    </message>
    <message>
        <source>for all babies</source>
        <translation>para todos los bebés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>That is in %1.</source>
        <comment>a span of time, from now on</comment>
        <translation>Eso es dentro de %1.</translation>
    </message>
    <message>
        <source>given in the last 14 days</source>
        <comment>a medicine</comment>
        <translation>dado en los últimos 14 días</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>a medicine</comment>
        <translation>planeado</translation>
    </message>
    <message>
        <source>used before</source>
        <comment>a name</comment>
        <translation>ya usado</translation>
    </message>
    <message>
        <source>In which unit is %1? Choose one, or press “Log it” again to log it without.</source>
        <comment>a number, the dose of a medicine</comment>
        <translation>¿En qué unidad está %1? Elige una, o pulsa otra vez «Anotar» para anotarlo sin unidad.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
</context>
<context>
    <name>weehours::EntryForm</name>
    <message>
        <source>Starts on</source>
        <comment>a side of the breast</comment>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Last side</source>
        <comment>of the breast</comment>
        <translation>Último lado</translation>
    </message>
    <message>
        <source>as last time</source>
        <comment>a dose</comment>
        <translation>como la última vez</translation>
    </message>
</context>
<context>
    <name>weehours::EntryText</name>
    <message>
        <source>Entry</source>
        <comment>in the log; a kind that this version does not know</comment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>running · %1</source>
        <comment>a feed or sleep; %1 is how long already</comment>
        <translation>en curso · %1</translation>
    </message>
    <message>
        <source>Asleep since %1</source>
        <comment>%1 is a time of day</comment>
        <translation>Duerme desde las %1</translation>
    </message>
    <message>
        <source>Breast since %1</source>
        <comment>a feed that runs; %1 is a time of day</comment>
        <translation>Toma pecho desde las %1</translation>
    </message>
    <message>
        <source>on the left</source>
        <comment>a baby at the breast, now</comment>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>on the right</source>
        <comment>a baby at the breast, now</comment>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>paused · %1</source>
        <comment>a feed; %1 is how long it went on</comment>
        <translation>en pausa · %1</translation>
    </message>
    <message>
        <source>no unit</source>
        <comment>of a dose</comment>
        <translation>sin unidad</translation>
    </message>
</context>
<context>
    <name>weehours::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Everything, to keep</source>
        <comment>an export</comment>
        <translation>Todo, para guardarlo</translation>
    </message>
    <message>
        <source>A table for each kind</source>
        <comment>an export</comment>
        <translation>Una tabla por tipo</translation>
    </message>
    <message>
        <source>One table</source>
        <comment>an export</comment>
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>Only entries of these days</source>
        <translation>Solo entradas de estos días</translation>
    </message>
    <message>
        <source>“Everything” can be imported again, here or elsewhere. Tables are for spreadsheets.</source>
        <translation>«Todo» se puede volver a importar, aquí o en otro sitio. Las tablas son para hojas de cálculo.</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation>Bebé</translation>
    </message>
    <message>
        <source>All babies</source>
        <translation>Todos los bebés</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <source>Choose at least one kind.</source>
        <translation>Elige al menos un tipo.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported. Only you can read the file.</source>
        <translation>
            <numerusform>%n entrada exportada. Solo tú puedes leer el archivo.</numerusform>
            <numerusform>%n entradas exportadas. Solo tú puedes leer el archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::FeedCard</name>
    <message>
        <source>The breast feed that runs</source>
        <translation>La toma de pecho en curso</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a feed that was paused</comment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a feed that runs</comment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume the feed</source>
        <translation>Reanudar la toma</translation>
    </message>
    <message>
        <source>Pause the feed</source>
        <translation>Pausar la toma</translation>
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
        <translation>nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>deleted it</source>
        <translation>lo borró</translation>
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
        <translation>lo anotó</translation>
    </message>
    <message>
        <source>brought it back</source>
        <translation>lo recuperó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what somebody did, and the fields</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>logged it too</source>
        <comment>as somebody else had; the two were merged</comment>
        <translation>también lo anotó</translation>
    </message>
</context>
<context>
    <name>weehours::FirstStart</name>
    <message>
        <source>Bring back the log of %1</source>
        <translation>Recuperar el diario de %1</translation>
    </message>
    <message>
        <source>A copy was set aside on this computer. It can be brought back until %1.</source>
        <translation>Se guardó aparte una copia en este ordenador. Se puede recuperar hasta el %1.</translation>
    </message>
    <message>
        <source>Wee Hours</source>
        <translation>Wee Hours</translation>
    </message>
    <message>
        <source>Feeds, sleeps and nappies, logged in seconds. Everything stays on this computer until you share it.</source>
        <translation>Tomas, sueño y pañales, anotados en segundos. Todo se queda en este ordenador hasta que lo compartas.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Start the log</source>
        <translation>Empezar el diario</translation>
    </message>
    <message>
        <source>I was sent an invite</source>
        <translation>Me han enviado una invitación</translation>
    </message>
    <message>
        <source>You no longer have access to %1&apos;s log, and it was removed from this computer. A new invite brings it back.</source>
        <translation>Ya no tienes acceso al diario de %1, y se quitó de este ordenador. Una nueva invitación lo trae de vuelta.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Tengo una cuenta</translation>
    </message>
    <message>
        <source>Baby&apos;s name</source>
        <translation>Nombre del bebé</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>The baby needs a name; a nickname will do.</source>
        <translation>El bebé necesita un nombre; vale un apodo.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n change(s) that were not sent</source>
        <translation>
            <numerusform>Ver %n cambio que no se envió</numerusform>
            <numerusform>Ver %n cambios que no se enviaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Born, or due, on</source>
        <translation>Nació, o se espera, el</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Cerrar la sesión de %1</translation>
    </message>
    <message>
        <source>for those you share with</source>
        <translation>para quienes comparten contigo</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthCard</name>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
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
        <translation>Mediciones</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthPage</name>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Add measurement</source>
        <translation>Añadir medición</translation>
    </message>
    <message>
        <source>Whose curves</source>
        <translation>Qué curvas</translation>
    </message>
    <message>
        <source>Girls&apos; curves</source>
        <translation>Curvas de niñas</translation>
    </message>
    <message>
        <source>Boys&apos; curves</source>
        <translation>Curvas de niños</translation>
    </message>
    <message>
        <source>choose a point</source>
        <translation>elegir un punto</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>cambiarlo</translation>
    </message>
    <message>
        <source>table only</source>
        <translation>solo la tabla</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Edit baby …</source>
        <translation>Cambiar el bebé …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Print the chart and its points (Ctrl+P)</source>
        <translation>Imprimir la curva y sus puntos (Ctrl+P)</translation>
    </message>
    <message>
        <source>Log weight, length or head (G)</source>
        <translation>Anotar peso, talla o cabeza (G)</translation>
    </message>
    <message>
        <source>The measurements can&apos;t be read.</source>
        <translation>No se pueden leer las mediciones.</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentil</translation>
    </message>
    <message>
        <source>percentile · gain a month</source>
        <translation>percentil · al mes</translation>
    </message>
    <message>
        <source>percentile · gain a week</source>
        <translation>percentil · por semana</translation>
    </message>
    <message>
        <source>Percentiles need %1&apos;s birth date.</source>
        <comment>%1 is the baby&apos;s name</comment>
        <translation>Para los percentiles hace falta la fecha de nacimiento de %1.</translation>
    </message>
    <message>
        <source>The page could not be printed. The printer or the file does not take it; nothing in the log is changed.</source>
        <translation>No se ha podido imprimir la página. La impresora o el archivo no la acepta; en el diario no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>the ages that a chart shows</comment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Report …</source>
        <comment>on paper</comment>
        <translation>Informe …</translation>
    </message>
    <message>
        <source>Make a report for the paediatrician (Ctrl+Shift+P)</source>
        <translation>Hacer un informe para pediatría (Ctrl+Mayús+P)</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthPaper</name>
    <message>
        <source>born %1</source>
        <comment>%1 is a date</comment>
        <translation>nacimiento: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>%1 is a date</comment>
        <translation>fecha prevista: %1</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>head of a column</comment>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Percentile</source>
        <comment>head of a column</comment>
        <translation>Percentil</translation>
    </message>
    <message>
        <source>z</source>
        <comment>head of a column: the z-score</comment>
        <translation>z</translation>
    </message>
    <message>
        <source>Gain a month</source>
        <comment>head of a column</comment>
        <translation>Aumento al mes</translation>
    </message>
    <message>
        <source>Gain a week</source>
        <comment>head of a column</comment>
        <translation>Aumento por semana</translation>
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
        <translation>Peso</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>a measure of growth</comment>
        <translation>Talla</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>a measure of growth</comment>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>BMI</source>
        <comment>a measure of growth</comment>
        <translation>IMC</translation>
    </message>
    <message>
        <source>Weight for length</source>
        <comment>a measure of growth</comment>
        <translation>Peso para la talla</translation>
    </message>
    <message>
        <source>Weight by age, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Peso por edad, en %1</translation>
    </message>
    <message>
        <source>Length by age, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Talla por edad, en %1</translation>
    </message>
    <message>
        <source>Head circumference by age, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Perímetro cefálico por edad, en %1</translation>
    </message>
    <message>
        <source>BMI by age, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>IMC por edad, en %1</translation>
    </message>
    <message>
        <source>Weight by length, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Peso por talla, en %1</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Tallas</translation>
    </message>
    <message>
        <source>Head circumferences</source>
        <translation>Perímetros cefálicos</translation>
    </message>
    <message>
        <source>Weights for length</source>
        <translation>Pesos para la talla</translation>
    </message>
    <message>
        <source>No weights yet.</source>
        <translation>Aún no hay pesos.</translation>
    </message>
    <message>
        <source>No lengths yet.</source>
        <translation>Aún no hay tallas.</translation>
    </message>
    <message>
        <source>No head circumferences yet.</source>
        <translation>Aún no hay perímetros cefálicos.</translation>
    </message>
    <message>
        <source>No measurements of weight and length together yet.</source>
        <translation>Aún no hay mediciones de peso y talla juntas.</translation>
    </message>
    <message>
        <source>WHO child growth standards</source>
        <translation>Patrones de crecimiento infantil de la OMS</translation>
    </message>
    <message>
        <source>WHO child growth standards, girls</source>
        <translation>Patrones de crecimiento infantil de la OMS, niñas</translation>
    </message>
    <message>
        <source>WHO child growth standards, boys</source>
        <translation>Patrones de crecimiento infantil de la OMS, niños</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <comment>how much a chart shows</comment>
        <translation>13 semanas</translation>
    </message>
    <message>
        <source>6 months</source>
        <comment>how much a chart shows</comment>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>2 years</source>
        <comment>how much a chart shows</comment>
        <translation>2 años</translation>
    </message>
    <message>
        <source>5 years</source>
        <comment>how much a chart shows</comment>
        <translation>5 años</translation>
    </message>
    <message>
        <source>height in %1</source>
        <comment>below a chart; %1 is a unit</comment>
        <translation>talla de pie en %1</translation>
    </message>
    <message>
        <source>length in %1</source>
        <comment>below a chart; %1 is a unit</comment>
        <translation>talla en %1</translation>
    </message>
    <message>
        <source>weeks since the due date</source>
        <translation>semanas desde la fecha prevista</translation>
    </message>
    <message>
        <source>weeks since birth</source>
        <translation>semanas desde el nacimiento</translation>
    </message>
    <message>
        <source>months since the due date</source>
        <translation>meses desde la fecha prevista</translation>
    </message>
    <message>
        <source>months since birth</source>
        <translation>meses desde el nacimiento</translation>
    </message>
    <message>
        <source>years since birth; until two, since the due date</source>
        <translation>años desde el nacimiento; hasta los dos, desde la fecha prevista</translation>
    </message>
    <message>
        <source>years since birth</source>
        <translation>años desde el nacimiento</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, as QDate writes it: 26 August</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message numerus="yes">
        <source>Corrected age: counted from %1, the due date, because %2 came %n week(s) early. So it stays until the second birthday.</source>
        <comment>%1 is a date, %2 a name</comment>
        <translation>
            <numerusform>Edad corregida: se cuenta desde el %1, la fecha prevista, porque %2 llegó %n semana antes. Será así hasta el segundo cumpleaños.</numerusform>
            <numerusform>Edad corregida: se cuenta desde el %1, la fecha prevista, porque %2 llegó %n semanas antes. Será así hasta el segundo cumpleaños.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) from before that day are in the table only.</source>
        <translation>
            <numerusform>%n medición anterior a ese día está solo en la tabla.</numerusform>
            <numerusform>%n mediciones anteriores a ese día están solo en la tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>above the %1 percentile</source>
        <comment>%1 is an ordinal: 99th</comment>
        <translation>por encima del percentil %1</translation>
    </message>
    <message>
        <source>below the %1 percentile</source>
        <comment>%1 is an ordinal: 1st</comment>
        <translation>por debajo del percentil %1</translation>
    </message>
    <message>
        <source>%1 percentile</source>
        <comment>%1 is an ordinal: 75th</comment>
        <translation>percentil %1</translation>
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
        <translation>al nacer</translation>
    </message>
    <message>
        <source>before the birth</source>
        <translation>antes del nacimiento</translation>
    </message>
    <message>
        <source>before the due date</source>
        <translation>antes de la fecha prevista</translation>
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
        <translation>%1 al mes desde el %2</translation>
    </message>
    <message>
        <source>%1 a week since %2</source>
        <comment>%1 is a gain, %2 a day</comment>
        <translation>%1 por semana desde el %2</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pulgadas</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>a percentile: 21st</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>a percentile: 22nd</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>a percentile: 23rd</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>a percentile: 75th</comment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthView</name>
    <message>
        <source>Growth chart</source>
        <translation>Curva de crecimiento</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the chart&apos;s title, and that it has no points yet</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Points: %2. The arrow keys choose one, Enter opens it.</source>
        <comment>%1 is the chart&apos;s title</comment>
        <translation>%1. Puntos: %2. Las flechas eligen uno, Intro lo abre.</translation>
    </message>
</context>
<context>
    <name>weehours::HandoverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Pasar el relevo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Grandma …</source>
        <comment>who takes over; an example</comment>
        <translation>La abuela …</translation>
    </message>
    <message>
        <source>For</source>
        <comment>who takes over</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>you last looked, %1</source>
        <comment>since; %1 is a time</comment>
        <translation>tu última visita, %1</translation>
    </message>
    <message>
        <source>the night, %1</source>
        <comment>since; %1 is a time</comment>
        <translation>la noche, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <comment>since</comment>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>another time …</source>
        <comment>since</comment>
        <translation>otro momento …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a baby, a time</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 since %2, for %3</source>
        <comment>a baby, a time, a person</comment>
        <translation>%1 desde %2, para %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a plan, when it is due</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copied, ready to be sent.</source>
        <translation>Copiado y listo para enviar.</translation>
    </message>
    <message>
        <source>The page could not be printed. The printer or the file does not take it; nothing in the log is changed.</source>
        <translation>No se ha podido imprimir la página. La impresora o el archivo no la acepta; en el diario no ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>weehours::HandoverStrip</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Pasar el relevo …</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Pasar el relevo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a time</comment>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>a time, what happened</comment>
        <translation>Desde %1: %2</translation>
    </message>
</context>
<context>
    <name>weehours::HandoverText</name>
    <message>
        <source>%1 at %2</source>
        <comment>a medicine, times</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>highest %1 at %2</source>
        <comment>a temperature, a time</comment>
        <translation>máxima %1 a las %2</translation>
    </message>
    <message>
        <source>last %1 at %2</source>
        <comment>a temperature, a time</comment>
        <translation>última %1 a las %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>No se anotó nada.</translation>
    </message>
    <message>
        <source>Awake since %1 · %2</source>
        <comment>a time, a span of time</comment>
        <translation>Despierto desde las %1 · %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>what is planned; a list</comment>
        <translation>A continuación: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a medicine, days, times</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>highest %1 (%2)</source>
        <comment>a temperature, a day</comment>
        <translation>máxima %1 (%2)</translation>
    </message>
    <message>
        <source>last %1 (%2)</source>
        <comment>a temperature, a day</comment>
        <translation>última %1 (%2)</translation>
    </message>
</context>
<context>
    <name>weehours::HeaderBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>view of the log</comment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>view of the log</comment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Trends</source>
        <comment>view of the log</comment>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>view of the log</comment>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Sharing, settings and more (F10)</source>
        <translation>Compartir, ajustes y más (F10)</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el diario</translation>
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
        <translation>Tú</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún no enviado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no se quedó</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <comment>an earlier state of an entry</comment>
        <translation>Volver a esto</translation>
    </message>
    <message>
        <source>Restore as it was after: %1</source>
        <translation>Recuperar cómo estaba después de: %1</translation>
    </message>
    <message>
        <source>What happened earlier is not known on this computer.</source>
        <translation>Lo que pasó antes no se conoce en este ordenador.</translation>
    </message>
</context>
<context>
    <name>weehours::HostDialog</name>
    <message>
        <source>Host on this computer</source>
        <translation>Alojar en este ordenador</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Quién llega a él</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>Solo este ordenador</translation>
    </message>
    <message>
        <source>My home network</source>
        <translation>La red de mi casa</translation>
    </message>
    <message>
        <source>Keep it running after I quit Wee Hours</source>
        <translation>Que siga cuando salga de Wee Hours</translation>
    </message>
    <message>
        <source>The shared log is kept on this computer and nowhere else. It has to be on when others sync; until then, what they log is safe on theirs.</source>
        <translation>El diario compartido está en este ordenador y en ningún otro sitio. Tiene que estar encendido cuando los demás sincronizan; hasta entonces, lo que anotan está a salvo en los suyos.</translation>
    </message>
    <message>
        <source>State of the server</source>
        <translation>Cómo va el servidor</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Dejar de alojar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>changed settings of the server</comment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the server</comment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Not running.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando …</translation>
    </message>
    <message>
        <source>Not running. It is tried again by itself.</source>
        <translation>Parado. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Running. Others on your network find it at %1.</source>
        <translation>En marcha. Los demás de tu red lo encuentran en %1.</translation>
    </message>
    <message>
        <source>Running, but this computer is on no network now.</source>
        <translation>En marcha, pero este ordenador no está ahora en ninguna red.</translation>
    </message>
    <message>
        <source>Certificate: %1. Invites carry it.</source>
        <translation>Certificado: %1. Las invitaciones lo llevan.</translation>
    </message>
    <message>
        <source>Running, for this computer only.</source>
        <translation>En marcha, solo para este ordenador.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
</context>
<context>
    <name>weehours::ImportFoot</name>
    <message>
        <source>Importing</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>One Undo (%1) takes it all back.</source>
        <comment>a key</comment>
        <translation>Un solo Deshacer (%1) lo retira todo.</translation>
    </message>
    <message>
        <source>The same file again adds nothing twice. Others see the entries, and are not notified of each.</source>
        <translation>El mismo archivo no añade nada dos veces. Los demás ven las entradas, sin un aviso por cada una.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation>
            <numerusform>Importar %Ln entrada</numerusform>
            <numerusform>Importar %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are here already.</source>
        <translation>
            <numerusform>La %Ln fila ya está aquí.</numerusform>
            <numerusform>Las %Ln filas ya están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>No contiene nada que importar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries imported.</source>
        <translation>
            <numerusform>%Ln entrada importada.</numerusform>
            <numerusform>%Ln entradas importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>La importación se ha deshecho.</translation>
    </message>
</context>
<context>
    <name>weehours::ImportHeader</name>
    <message>
        <source>Day</source>
        <comment>back to it</comment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Volver al día</translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation>Importar un diario</translation>
    </message>
    <message>
        <source>from another app, a spreadsheet or Wee Hours itself</source>
        <translation>de otra aplicación, una hoja de cálculo o Wee Hours</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>the title of a page</comment>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>weehours::ImportPage</name>
    <message>
        <source>Import a log</source>
        <translation>Importar un diario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these rows</source>
        <translation>Guardar estas filas</translation>
    </message>
    <message>
        <source>not understood.csv</source>
        <translation>no entendido.csv</translation>
    </message>
    <message>
        <source>The rows are in %1.</source>
        <translation>Las filas están en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>No se pudo escribir %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Reading … %Ln rows</source>
        <translation>
            <numerusform>Leyendo … %Ln fila</numerusform>
            <numerusform>Leyendo … %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Comparing with what is here …</source>
        <translation>Comparando con lo que hay aquí …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>La importación se ha deshecho.</translation>
    </message>
    <message>
        <source>The import is back.</source>
        <translation>La importación ha vuelto.</translation>
    </message>
</context>
<context>
    <name>weehours::ImportPlace</name>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Assign columns …</source>
        <translation>Asignar columnas …</translation>
    </message>
    <message>
        <source>From a Baby Buddy server …</source>
        <translation>Desde un servidor de Baby Buddy …</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>Otro archivo …</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Suelta un archivo aquí</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>%1. Also folders and zip archives of their files.</source>
        <comment>names of programs</comment>
        <translation>%1. También carpetas y archivos zip con sus archivos.</translation>
    </message>
    <message>
        <source>Nothing was written. Wee Hours reads logs of %1.</source>
        <comment>names of programs</comment>
        <translation>No se escribió nada. Wee Hours lee diarios de %1.</translation>
    </message>
    <message>
        <source>Go back and enter the baby&apos;s name. Then bring this file along again. Nothing was written.</source>
        <translation>Vuelve atrás y escribe el nombre del bebé. Después, trae este archivo otra vez. No se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>weehours::ImportPreview</name>
    <message>
        <source>What would come in</source>
        <translation>Lo que se importaría</translation>
    </message>
    <message>
        <source>it is written</source>
        <translation>está escrito</translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation>aún no se escribió nada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>New</source>
        <comment>entries of an import</comment>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Here already</source>
        <comment>entries of an import</comment>
        <translation>Ya aquí</translation>
    </message>
    <message>
        <source>Not understood</source>
        <comment>rows of an import</comment>
        <translation>No entendidas</translation>
    </message>
    <message>
        <source>Of no known kind</source>
        <translation>De ningún tipo conocido</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
</context>
<context>
    <name>weehours::ImportQuestions</name>
    <message>
        <source>month first</source>
        <translation>mes primero</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>día primero</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows name no time zone. They are read as:</source>
        <translation>
            <numerusform>%Ln fila no indica zona horaria. Se lee como:</numerusform>
            <numerusform>%Ln filas no indican zona horaria. Se leen como:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates may begin with the day or the month. They are read as:</source>
        <translation>
            <numerusform>%Ln fecha puede empezar por el día o el mes. Se lee como:</numerusform>
            <numerusform>%Ln fechas pueden empezar por el día o el mes. Se leen como:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts have no unit. They are read in:</source>
        <translation>
            <numerusform>%Ln cantidad no tiene unidad. Se lee en:</numerusform>
            <numerusform>%Ln cantidades no tienen unidad. Se leen en:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weights have no unit. They are read in:</source>
        <translation>
            <numerusform>%Ln peso no tiene unidad. Se lee en:</numerusform>
            <numerusform>%Ln pesos no tienen unidad. Se leen en:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lengths have no unit. They are read in:</source>
        <translation>
            <numerusform>%Ln longitud no tiene unidad. Se lee en:</numerusform>
            <numerusform>%Ln longitudes no tienen unidad. Se leen en:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln temperatures have no unit. They are read in:</source>
        <translation>
            <numerusform>%Ln temperatura no tiene unidad. Se lee en:</numerusform>
            <numerusform>%Ln temperaturas no tienen unidad. Se leen en:</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in a table</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Algunas</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>en el archivo</translation>
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
            <numerusform>%n cosa que el archivo no dice</numerusform>
            <numerusform>%n cosas que el archivo no dice</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <comment>a baby</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>%1, as this computer</source>
        <comment>a time zone</comment>
        <translation>%1, como este ordenador</translation>
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
        <translation>Otro archivo …</translation>
    </message>
    <message>
        <source>Assign columns by hand …</source>
        <translation>Asignar las columnas a mano …</translation>
    </message>
    <message>
        <source>More files can be dropped anywhere in this window.</source>
        <translation>Puedes soltar más archivos en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>program, file</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <comment>rows, date, date</comment>
        <translation>%1 · %2 a %3</translation>
    </message>
    <message>
        <source>Read by the columns that you have assigned</source>
        <translation>Leído según las columnas que has asignado</translation>
    </message>
    <message>
        <source>Recognised as %1, by what is in it</source>
        <comment>a program</comment>
        <translation>Reconocido como %1, por su contenido</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
</context>
<context>
    <name>weehours::InviteBox</name>
    <message>
        <source>Copy as a message</source>
        <translation>Copiar como mensaje</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Invite code</source>
        <translation>Código de invitación</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Enlace de invitación</translation>
    </message>
    <message>
        <source>Works once, until %1. Scan it, send the link, or read the code out to somebody who is signed in to the same server.</source>
        <translation>Vale una vez, hasta el %1. Escanéalo, envía el enlace o lee el código en voz alta a alguien con sesión en el mismo servidor.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Join %1&apos;s log in Wee Hours with this code: %2
It works once, until %3.</source>
        <comment>a message to another caregiver</comment>
        <translation>Únete al diario de %1 en Wee Hours con este código: %2
Vale una vez, hasta %3.</translation>
    </message>
    <message>
        <source>Join %1&apos;s log in Wee Hours:
%2
Or type this code: %3
It works once, until %4.</source>
        <comment>a message to another caregiver</comment>
        <translation>Únete al diario de %1 en Wee Hours:
%2
O escribe este código: %3
Vale una vez, hasta %4.</translation>
    </message>
</context>
<context>
    <name>weehours::KindPalette</name>
    <message>
        <source>Log something</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>A kind, or an entry</source>
        <translation>Un tipo, o una entrada</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>the last entry of a kind; %1 is how long ago</comment>
        <translation>la última vez %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a kind and what is known of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Enter logs it</source>
        <translation>Intro lo anota</translation>
    </message>
    <message>
        <source>Log it as a note</source>
        <translation>Anotarlo como nota</translation>
    </message>
    <message>
        <source>No kind is called “%1”.</source>
        <translation>Ningún tipo se llama «%1».</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Usados hace poco</translation>
    </message>
    <message>
        <source>Not used lately</source>
        <translation>Sin usar últimamente</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>a kind with its own button</comment>
        <translation>fijado</translation>
    </message>
    <message>
        <source>Unpin</source>
        <comment>takes a kind&apos;s own button</comment>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>gives a kind a button</comment>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>A kind, or an entry: t 38.4</source>
        <translation>Un tipo o una entrada: t 38,4</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>log</source>
        <comment>what Enter does</comment>
        <translation>anotar</translation>
    </message>
    <message>
        <source>pin at the left</source>
        <translation>fijar a la izquierda</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds have a button already. Unpin one of them first.</source>
        <translation>
            <numerusform>%n tipo ya tiene un botón. Suelta uno primero.</numerusform>
            <numerusform>%n tipos ya tienen un botón. Suelta uno primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>an activity of your own · last %1</source>
        <comment>%1 is how long ago</comment>
        <translation>una actividad propia · la última %1</translation>
    </message>
</context>
<context>
    <name>weehours::Kinds</name>
    <message>
        <source>tummy time</source>
        <translation>tiempo boca abajo</translation>
    </message>
    <message>
        <source>play indoors</source>
        <translation>juego en casa</translation>
    </message>
    <message>
        <source>play outdoors</source>
        <translation>juego al aire libre</translation>
    </message>
    <message>
        <source>screen time</source>
        <translation>tiempo de pantalla</translation>
    </message>
    <message>
        <source>something else</source>
        <comment>an activity</comment>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>baby swimming, a walk …</source>
        <translation>natación para bebés, un paseo …</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>log tummy time or another activity</source>
        <translation>anotar tiempo boca abajo u otra actividad</translation>
    </message>
    <message>
        <source>tummy time, a walk …</source>
        <translation>tiempo boca abajo, un paseo …</translation>
    </message>
    <message>
        <source>birth weight</source>
        <translation>peso al nacer</translation>
    </message>
    <message>
        <source>girl</source>
        <comment>a baby</comment>
        <translation>niña</translation>
    </message>
    <message>
        <source>boy</source>
        <comment>a baby</comment>
        <translation>niño</translation>
    </message>
    <message>
        <source>other</source>
        <comment>neither girl nor boy</comment>
        <translation>otro</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>girl or boy</comment>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>girl or boy</source>
        <translation>niña o niño</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>fecha prevista</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation>Bebé</translation>
    </message>
    <message>
        <source>Bath</source>
        <translation>Baño</translation>
    </message>
    <message>
        <source>log a bath</source>
        <translation>anotar un baño</translation>
    </message>
    <message>
        <source>just the time</source>
        <translation>solo la hora</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>biberón</translation>
    </message>
    <message>
        <source>Bottle</source>
        <comment>a feed from a bottle</comment>
        <translation>Biberón</translation>
    </message>
    <message>
        <source>breast</source>
        <translation>pecho</translation>
    </message>
    <message>
        <source>Breast</source>
        <comment>a feed at the breast</comment>
        <translation>Pecho</translation>
    </message>
    <message>
        <source>breast milk</source>
        <translation>leche materna</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>leche de fórmula</translation>
    </message>
    <message>
        <source>mixed milk</source>
        <translation>leche mixta</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>milk: breast milk and formula</comment>
        <translation>Mixta</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a breast</comment>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a breast</comment>
        <translation>derecho</translation>
    </message>
    <message>
        <source>method</source>
        <comment>bottle or breast</comment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>leche</translation>
    </message>
    <message>
        <source>side</source>
        <comment>a breast</comment>
        <translation>lado</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>paused since</source>
        <translation>en pausa desde</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>pausas</translation>
    </message>
    <message>
        <source>estimated</source>
        <comment>an amount of milk</comment>
        <translation>a ojo</translation>
    </message>
    <message>
        <source>Bottle, %1</source>
        <comment>a feed; %1 is an amount: 120 ml</comment>
        <translation>Biberón, %1</translation>
    </message>
    <message>
        <source>Breast feed</source>
        <comment>one that is still running</comment>
        <translation>Tomando pecho</translation>
    </message>
    <message>
        <source>Breast, %1</source>
        <comment>a feed at the breast; %1 is a span of time</comment>
        <translation>Pecho, %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>izquierdo %1</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>derecho %1</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Toma</translation>
    </message>
    <message>
        <source>log a feed, or stop the running one</source>
        <translation>anotar una toma, o parar la que está en curso</translation>
    </message>
    <message>
        <source>a bottle, or the breast by the clock</source>
        <translation>un biberón, o el pecho con el reloj</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>length</source>
        <comment>of a baby</comment>
        <translation>talla</translation>
    </message>
    <message>
        <source>measured standing</source>
        <comment>the length of a baby</comment>
        <translation>medida de pie</translation>
    </message>
    <message>
        <source>head</source>
        <comment>its circumference</comment>
        <translation>perímetro de la cabeza</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>log weight, length or head</source>
        <translation>anotar el peso, la talla o el perímetro de la cabeza</translation>
    </message>
    <message>
        <source>weight, length, head</source>
        <translation>peso, talla, cabeza</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>medicina</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dosis</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message numerus="yes">
        <source>%n drop(s)</source>
        <translation>
            <numerusform>%n gota</numerusform>
            <numerusform>%n gotas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tablet(s)</source>
        <translation>
            <numerusform>%n tableta</numerusform>
            <numerusform>%n tabletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capsule(s)</source>
        <translation>
            <numerusform>%n cápsula</numerusform>
            <numerusform>%n cápsulas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sachet(s)</source>
        <translation>
            <numerusform>%n sobre</numerusform>
            <numerusform>%n sobres</numerusform>
        </translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicina</translation>
    </message>
    <message>
        <source>log a medicine</source>
        <translation>anotar una medicina</translation>
    </message>
    <message>
        <source>which one, and how much</source>
        <translation>cuál y cuánto</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>rolled over, first word …</source>
        <translation>se dio la vuelta, primera palabra …</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>log a milestone</source>
        <translation>anotar un hito</translation>
    </message>
    <message>
        <source>wee</source>
        <translation>pis</translation>
    </message>
    <message>
        <source>Wee</source>
        <comment>a nappy</comment>
        <translation>Pis</translation>
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
        <translation>mixto</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>wee and poo</comment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Mixed nappy</source>
        <translation>Pis y caca</translation>
    </message>
    <message>
        <source>dry</source>
        <comment>a nappy</comment>
        <translation>seco</translation>
    </message>
    <message>
        <source>Dry nappy</source>
        <translation>Pañal seco</translation>
    </message>
    <message>
        <source>clean</source>
        <comment>a nappy</comment>
        <translation>limpio</translation>
    </message>
    <message>
        <source>Clean nappy</source>
        <translation>Pañal limpio</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrón</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>watery</source>
        <translation>acuoso</translation>
    </message>
    <message>
        <source>runny</source>
        <translation>líquido</translation>
    </message>
    <message>
        <source>mushy</source>
        <translation>blando</translation>
    </message>
    <message>
        <source>pasty</source>
        <translation>pastoso</translation>
    </message>
    <message>
        <source>formed</source>
        <translation>formado</translation>
    </message>
    <message>
        <source>hard pellets</source>
        <translation>bolitas duras</translation>
    </message>
    <message>
        <source>nappy</source>
        <comment>what is in it</comment>
        <translation>pañal</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>consistencia</translation>
    </message>
    <message>
        <source>rash</source>
        <comment>on the skin below the nappy</comment>
        <translation>culito irritado</translation>
    </message>
    <message>
        <source>in the potty</source>
        <comment>no nappy was used</comment>
        <translation>en el orinal</translation>
    </message>
    <message>
        <source>Nappy</source>
        <translation>Pañal</translation>
    </message>
    <message>
        <source>log a nappy</source>
        <translation>anotar un pañal</translation>
    </message>
    <message>
        <source>wee, poo, or both</source>
        <translation>pis, caca o ambos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>escribir una nota</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>unas palabras</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>start</source>
        <translation>comienzo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Without an end</source>
        <comment>an entry that tells no end time</comment>
        <translation>Sin final</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
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
        <translation>gotas</translation>
    </message>
    <message>
        <source>tsp</source>
        <comment>teaspoons of a medicine</comment>
        <translation>cdta</translation>
    </message>
    <message>
        <source>tbsp</source>
        <comment>tablespoons of a medicine</comment>
        <translation>cda</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tableta</translation>
    </message>
    <message>
        <source>capsule</source>
        <translation>cápsula</translation>
    </message>
    <message>
        <source>sachet</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Solids</source>
        <translation>Sólidos</translation>
    </message>
    <message>
        <source>Pumping</source>
        <translation>Extracción de leche</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vacuna</translation>
    </message>
    <message>
        <source>title</source>
        <comment>of a plan</comment>
        <translation>título</translation>
    </message>
    <message>
        <source>for</source>
        <comment>what a plan is for</comment>
        <translation>para</translation>
    </message>
    <message>
        <source>every</source>
        <comment>so long after the last one</comment>
        <translation>cada</translation>
    </message>
    <message>
        <source>times</source>
        <comment>of the day</comment>
        <translation>horas</translation>
    </message>
    <message>
        <source>once at</source>
        <comment>a day and a time</comment>
        <translation>una vez el</translation>
    </message>
    <message>
        <source>never sooner than</source>
        <comment>after the last one</comment>
        <translation>nunca antes de</translation>
    </message>
    <message>
        <source>at most in 24 hours</source>
        <translation>como máximo en 24 horas</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the first day of a plan</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>until</source>
        <comment>the last day of a plan</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a plan</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>the milk that was pumped</comment>
        <translation>En total</translation>
    </message>
    <message>
        <source>Pumped %1</source>
        <comment>%1 is an amount: 120 ml</comment>
        <translation>Leche extraída: %1</translation>
    </message>
    <message>
        <source>log milk that was pumped</source>
        <translation>anotar leche extraída</translation>
    </message>
    <message>
        <source>how much, in all or of each side</source>
        <translation>cuánta, en total o de cada lado</translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation>Se durmió</translation>
    </message>
    <message>
        <source>Woke</source>
        <translation>Se despertó</translation>
    </message>
    <message>
        <source>Still asleep</source>
        <translation>Aún duerme</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>cot, pram, arms …</source>
        <translation>cuna, cochecito, brazos …</translation>
    </message>
    <message>
        <source>Slept %1</source>
        <comment>%1 is a span of time: 1 h 04</comment>
        <translation>Ha dormido %1</translation>
    </message>
    <message>
        <source>Asleep</source>
        <comment>now</comment>
        <translation>Duerme</translation>
    </message>
    <message>
        <source>log a sleep, or stop the running one</source>
        <translation>anotar un sueño, o parar el que está en curso</translation>
    </message>
    <message>
        <source>from now on, or a nap that is over</source>
        <translation>desde ahora, o una siesta que ya acabó</translation>
    </message>
    <message>
        <source>loved it</source>
        <comment>how a baby took to a food</comment>
        <translation>le encantó</translation>
    </message>
    <message>
        <source>liked it</source>
        <comment>how a baby took to a food</comment>
        <translation>le gustó</translation>
    </message>
    <message>
        <source>hated it</source>
        <comment>how a baby took to a food</comment>
        <translation>no le gustó</translation>
    </message>
    <message>
        <source>allergic reaction</source>
        <comment>to a food</comment>
        <translation>reacción alérgica</translation>
    </message>
    <message>
        <source>Allergic</source>
        <comment>a reaction to a food</comment>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>food</source>
        <translation>alimento</translation>
    </message>
    <message>
        <source>carrot, porridge …</source>
        <translation>zanahoria, papilla …</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>reacción</translation>
    </message>
    <message>
        <source>log solid food</source>
        <translation>anotar comida sólida</translation>
    </message>
    <message>
        <source>what was eaten, and how it was liked</source>
        <translation>qué comió y si le gustó</translation>
    </message>
    <message>
        <source>in the ear</source>
        <comment>a temperature</comment>
        <translation>en el oído</translation>
    </message>
    <message>
        <source>Ear</source>
        <comment>where a temperature is taken</comment>
        <translation>Oído</translation>
    </message>
    <message>
        <source>in the armpit</source>
        <comment>a temperature</comment>
        <translation>en la axila</translation>
    </message>
    <message>
        <source>Armpit</source>
        <comment>where a temperature is taken</comment>
        <translation>Axila</translation>
    </message>
    <message>
        <source>on the forehead</source>
        <comment>a temperature</comment>
        <translation>en la frente</translation>
    </message>
    <message>
        <source>Forehead</source>
        <comment>where a temperature is taken</comment>
        <translation>Frente</translation>
    </message>
    <message>
        <source>in the mouth</source>
        <comment>a temperature</comment>
        <translation>en la boca</translation>
    </message>
    <message>
        <source>Mouth</source>
        <comment>where a temperature is taken</comment>
        <translation>Boca</translation>
    </message>
    <message>
        <source>rectal</source>
        <comment>a temperature</comment>
        <translation>rectal</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>a temperature, in the ear or elsewhere</comment>
        <translation>medida</translation>
    </message>
    <message>
        <source>log a temperature</source>
        <translation>anotar una temperatura</translation>
    </message>
    <message>
        <source>how high, and where it was measured</source>
        <translation>cuánta y dónde se midió</translation>
    </message>
    <message>
        <source>vaccine</source>
        <translation>vacuna</translation>
    </message>
    <message>
        <source>dose</source>
        <comment>its number: the second</comment>
        <translation>dosis</translation>
    </message>
    <message>
        <source>place</source>
        <comment>of the body</comment>
        <translation>parte</translation>
    </message>
    <message>
        <source>left thigh …</source>
        <translation>muslo izquierdo …</translation>
    </message>
    <message>
        <source>%1, dose %2</source>
        <comment>a vaccine, and which dose of it</comment>
        <translation>%1, dosis %2</translation>
    </message>
    <message>
        <source>log a vaccination</source>
        <translation>anotar una vacuna</translation>
    </message>
    <message>
        <source>which vaccine, which dose</source>
        <translation>qué vacuna, qué dosis</translation>
    </message>
    <message>
        <source>Time of activities</source>
        <comment>title of a chart of hours</comment>
        <translation>Duración de las actividades</translation>
    </message>
    <message>
        <source>Feeds</source>
        <comment>title of a chart</comment>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Milk from bottles</source>
        <comment>title of a chart</comment>
        <translation>Leche en biberón</translation>
    </message>
    <message>
        <source>From feed to feed</source>
        <comment>title of a chart of hours</comment>
        <translation>De una toma a otra</translation>
    </message>
    <message>
        <source>Nappies</source>
        <comment>title of a chart</comment>
        <translation>Pañales</translation>
    </message>
    <message>
        <source>Longest sleep</source>
        <comment>title of a chart</comment>
        <translation>Sueño más largo</translation>
    </message>
    <message>
        <source>Awake by day</source>
        <comment>title of a chart of hours</comment>
        <translation>Despierto de día</translation>
    </message>
    <message>
        <source>Solids and reactions</source>
        <comment>title of a list</comment>
        <translation>Sólidos y reacciones</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>title of a chart of hours; an activity</comment>
        <translation>%1: duración</translation>
    </message>
    <message>
        <source>Activities</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Baths</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Baños</translation>
    </message>
    <message>
        <source>Feeds</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Medicines</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Medicinas</translation>
    </message>
    <message>
        <source>Milestones</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Nappies</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Pañales</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Pumping</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Extracciones de leche</translation>
    </message>
    <message>
        <source>Sleeps</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Sueños</translation>
    </message>
    <message>
        <source>Solids</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Sólidos</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Temperaturas</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Vacunas</translation>
    </message>
</context>
<context>
    <name>weehours::LastDaysCard</name>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>The last 7 days. The arrow keys choose an entry, Enter opens it.</source>
        <translation>Los últimos 7 días. Las flechas eligen una entrada, Intro la abre.</translation>
    </message>
</context>
<context>
    <name>weehours::LeftOutRows</name>
    <message>
        <source>Save these rows …</source>
        <translation>Guardar estas filas …</translation>
    </message>
    <message>
        <source>They are left out; the rest comes in.</source>
        <translation>Se dejan fuera; el resto se importa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows not understood</source>
        <translation>
            <numerusform>%Ln fila no entendida</numerusform>
            <numerusform>%Ln filas no entendidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::LogButton</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Parar: %1</translation>
    </message>
    <message>
        <source>tap to stop</source>
        <translation>parar</translation>
    </message>
</context>
<context>
    <name>weehours::LogColumn</name>
    <message>
        <source>since %1</source>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>%1 · started by %2</source>
        <translation>%1 · lo inició %2</translation>
    </message>
    <message>
        <source>Asleep %1</source>
        <translation>Duerme %1</translation>
    </message>
    <message>
        <source>tap to stop</source>
        <translation>parar</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time since, what it was</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>beside the week&apos;s average</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Leche</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Nappies</source>
        <translation>Pañales</translation>
    </message>
    <message>
        <source>Feeding %1</source>
        <translation>Toma %1</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <comment>a feed; %1 is its clock</comment>
        <translation>En pausa %1</translation>
    </message>
    <message>
        <source>Log something else</source>
        <translation>Anotar otra cosa</translation>
    </message>
    <message>
        <source>…</source>
        <comment>not known yet</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>the log is still coming</source>
        <translation>el diario aún está llegando</translation>
    </message>
    <message>
        <source>The log is still coming from the server.</source>
        <translation>El diario aún está llegando del servidor.</translation>
    </message>
    <message>
        <source>Awake since %1 · %2</source>
        <comment>a time, a span of time</comment>
        <translation>Despierto desde las %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>At this time of day %1 is usually awake %2 to %3, by %n nap(s) of the last 14 days.</source>
        <comment>a baby, spans of time</comment>
        <translation>
            <numerusform>A esta hora %1 suele estar despierto de %2 a %3, según %n siesta de los últimos 14 días.</numerusform>
            <numerusform>A esta hora %1 suele estar despierto de %2 a %3, según %n siestas de los últimos 14 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>awake %1</source>
        <comment>a span of time</comment>
        <translation>despierto %1</translation>
    </message>
    <message>
        <source>%1 · slept %2</source>
        <comment>awake 1 h 20; a span of time</comment>
        <translation>%1 · durmió %2</translation>
    </message>
    <message>
        <source>%1 · next %2</source>
        <comment>1 h 20 ago; a side</comment>
        <translation>%1 · siguiente: %2</translation>
    </message>
    <message>
        <source>usually %1 to %2</source>
        <comment>awake; spans of time</comment>
        <translation>normalmente %1 a %2</translation>
    </message>
    <message>
        <source>Usually awake %1 to %2</source>
        <comment>spans of time</comment>
        <translation>Suele estar despierto de %1 a %2</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <comment>awake; a span of time</comment>
        <translation>normalmente alrededor de %1</translation>
    </message>
    <message>
        <source>Usually awake about %1</source>
        <comment>a span of time</comment>
        <translation>Suele estar despierto alrededor de %1</translation>
    </message>
    <message numerus="yes">
        <source>At this time of day %1 is usually awake about %2, by %n nap(s) of the last 14 days.</source>
        <comment>a baby, a span of time</comment>
        <translation>
            <numerusform>A esta hora %1 suele estar despierto alrededor de %2, según %n siesta de los últimos 14 días.</numerusform>
            <numerusform>A esta hora %1 suele estar despierto alrededor de %2, según %n siestas de los últimos 14 días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::MainMenu</name>
    <message>
        <source>Search …</source>
        <translation>Buscar …</translation>
    </message>
    <message>
        <source>Plans …</source>
        <translation>Planes …</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>Desde la última vez que miraste</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Pasar el relevo …</translation>
    </message>
    <message>
        <source>Recently deleted …</source>
        <translation>Borrado hace poco …</translation>
    </message>
    <message>
        <source>Report …</source>
        <comment>on paper</comment>
        <translation>Informe …</translation>
    </message>
    <message>
        <source>Print the week …</source>
        <translation>Imprimir la semana …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
    </message>
    <message>
        <source>Share …</source>
        <translation>Compartir …</translation>
    </message>
    <message>
        <source>Join with an invite …</source>
        <translation>Unirse con una invitación …</translation>
    </message>
    <message>
        <source>Hosting on this computer …</source>
        <translation>Alojar en este ordenador …</translation>
    </message>
    <message>
        <source>Edit %1 …</source>
        <translation>Editar %1 …</translation>
    </message>
    <message>
        <source>Add a baby …</source>
        <translation>Añadir un bebé …</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Ajustes …</translation>
    </message>
    <message>
        <source>Keyboard …</source>
        <translation>Teclado …</translation>
    </message>
    <message>
        <source>About Wee Hours …</source>
        <translation>Acerca de Wee Hours …</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Cerrar la sesión de %1</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Iniciar sesión …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>weehours::MainWindow</name>
    <message>
        <source>You no longer have access to %1&apos;s log, and it was removed from this computer. What was never sent is kept.</source>
        <translation>Ya no tienes acceso al diario de %1 y se ha eliminado de este ordenador. Lo que nunca se envió se conserva.</translation>
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
            <numerusform>%n entrada está ahora en el diario compartido.</numerusform>
            <numerusform>%n entradas están ahora en el diario compartido.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s log is back, as one of your own.</source>
        <translation>El diario de %1 ha vuelto, como uno tuyo.</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Unido: %1</translation>
    </message>
</context>
<context>
    <name>weehours::MeanwhileCard</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>puts the card away</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>Desde la última vez que miraste</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Since you last looked · %1</source>
        <comment>how long ago</comment>
        <translation>Desde la última vez que miraste · %1</translation>
    </message>
    <message>
        <source>Nothing has been logged since then.</source>
        <translation>Desde entonces no se ha anotado nada.</translation>
    </message>
</context>
<context>
    <name>weehours::MeanwhileText</name>
    <message>
        <source>You</source>
        <comment>begins a line about what you did</comment>
        <translation>Tú</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n toma</numerusform>
            <numerusform>%n tomas</numerusform>
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
        <translation>%1 de sueño</translation>
    </message>
    <message numerus="yes">
        <source>%n sleep(s)</source>
        <translation>
            <numerusform>%n sueño</numerusform>
            <numerusform>%n sueños</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nappies</source>
        <comment>how many nappies</comment>
        <translation>
            <numerusform>%n pañal</numerusform>
            <numerusform>%n pañales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries of other kinds</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Asleep since %1</source>
        <translation>Duerme desde las %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>what runs, a time</comment>
        <translation>%1 desde las %2</translation>
    </message>
</context>
<context>
    <name>weehours::MergeTeller</name>
    <message>
        <source>Show</source>
        <comment>an entry</comment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who logged an entry, after: by</comment>
        <translation>ti</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an entry, its time of day: Bottle, 90 ml, 8:05</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One entry now, by %1 and %2: %3</source>
        <comment>two people, an entry that both had logged</comment>
        <translation>Ahora es una sola entrada, de %1 y %2: %3</translation>
    </message>
</context>
<context>
    <name>weehours::MessageText</name>
    <message>
        <source>There is no certificate in this file. It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>En este archivo no hay ningún certificado. Empieza por -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The server answered with entries of another baby. Nothing of the answer was taken.</source>
        <translation>El servidor ha respondido con entradas de otro bebé. No se ha guardado nada de esa respuesta.</translation>
    </message>
    <message>
        <source>The server sends more than any log has, or than there is room for on this computer. No more of it is taken. What is here stays, and you can go on logging.</source>
        <translation>El servidor envía más de lo que tiene cualquier diario, o más de lo que cabe en este ordenador. No se guarda nada más. Lo que hay aquí se queda, y puedes seguir anotando.</translation>
    </message>
    <message>
        <source>Can&apos;t find %1. Check the address and your network.</source>
        <translation>No se encuentra %1. Revisa la dirección y tu red.</translation>
    </message>
    <message>
        <source>%1 can be reached, but no server runs at this address.</source>
        <translation>%1 responde, pero en esa dirección no hay ningún servidor.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Se ha cortado la conexión con %1.</translation>
    </message>
    <message>
        <source>%1 answers, but not with a secure connection. If the server has none, its address begins with http://.</source>
        <translation>%1 responde, pero no por una conexión segura. Si el servidor no la tiene, su dirección empieza por http://.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. This computer goes through it, so %2 could not be asked.</source>
        <translation>No se puede acceder al proxy %1, por el que pasa este ordenador, así que no se sabe nada de %2.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password before it lets anything through to %2.</source>
        <translation>El proxy %1 pide un nombre y una contraseña antes de dejar pasar nada hacia %2.</translation>
    </message>
    <message>
        <source>%2 does not answer through the proxy %1.</source>
        <translation>%2 no responde a través del proxy %1.</translation>
    </message>
    <message>
        <source>The connection to %2 through the proxy %1 broke.</source>
        <translation>La conexión con %2 a través del proxy %1 se ha cortado.</translation>
    </message>
    <message>
        <source>This is not an invite. It is a code of ten letters and digits, or a link that begins with weehours://join.</source>
        <translation>Esto no es una invitación. Una invitación es un código de diez letras y cifras, o un enlace que empieza por weehours://join.</translation>
    </message>
    <message>
        <source>This link leads to a server without encryption, so it is not followed. Ask for a link that has it, or type the server&apos;s address and the code yourself.</source>
        <translation>Este enlace lleva a un servidor sin cifrado, así que no se sigue. Pide un enlace que lo tenga, o escribe tú la dirección del servidor y el código.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>La respuesta del servidor no se puede leer.</translation>
    </message>
    <message>
        <source>Sign in to a server first.</source>
        <translation>Inicia sesión primero en un servidor.</translation>
    </message>
    <message>
        <source>%1 has no encryption: anybody in the network reads along, the password and the log. Nothing was sent.</source>
        <translation>%1 no tiene cifrado: cualquiera en la red puede leer la contraseña y el diario. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 does not say which server it is, and without encryption nobody can tell. Perhaps the server has to be updated.</source>
        <translation>%1 no dice qué servidor es, y sin cifrado nadie puede saberlo. Quizá haya que actualizar el servidor.</translation>
    </message>
    <message>
        <source>The certificate that answers at %1 was made for another name. Check the address.</source>
        <translation>El certificado que responde en %1 es de otro nombre. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today. Check this computer&apos;s date; if it is right, the person who runs the server has to renew the certificate.</source>
        <translation>El certificado de %1 no es válido hoy. Comprueba la fecha de este ordenador; si es correcta, quien lleva el servidor tiene que renovar el certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn. Ask the person who runs the server.</source>
        <translation>El certificado de %1 ha sido retirado. Pregunta a quien lleva el servidor.</translation>
    </message>
    <message>
        <source>No authority that this computer trusts has signed the certificate of %1. If it is a server at home, sign in with an invite link: it names the certificate.</source>
        <translation>Ninguna autoridad en la que confíe este ordenador ha firmado el certificado de %1. Si es un servidor de casa, inicia sesión con un enlace de invitación: nombra el certificado.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that the invite named. It was set up again, or something else answers in its place. Ask the person who runs the server; if it is new, sign in with a new invite link.</source>
        <translation>%1 muestra un certificado distinto del que nombraba la invitación. O lo han instalado de nuevo, u otra cosa responde en su lugar. Pregunta a quien lo lleva; si es nuevo, inicia sesión con un enlace de invitación nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so this change was not saved. What was saved before is safe. Free some space and try again.</source>
        <translation>El disco está lleno, así que este cambio no se ha guardado. Lo anterior está a salvo. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The disk could not be read or written: it may be full or failing. This change was not saved; what was saved before is safe. Free some space and try again.</source>
        <translation>No se ha podido leer o escribir en el disco: puede que esté lleno o fallando. Este cambio no se ha guardado; lo anterior está a salvo. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The log&apos;s folder cannot be written to, so this change was not saved. Check its permissions and try again.</source>
        <translation>No se puede escribir en la carpeta del diario, así que este cambio no se ha guardado. Comprueba sus permisos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The log&apos;s file on this computer is damaged. Close Wee Hours everywhere on it and start it again: it then saves what can be read and goes on.</source>
        <translation>El archivo del diario en este ordenador está dañado. Cierra Wee Hours del todo en él y vuelve a abrirlo: entonces salvará lo que se pueda leer y seguirá adelante.</translation>
    </message>
    <message>
        <source>The log on this computer could not be read or written (%1).</source>
        <translation>No se ha podido leer o escribir el diario de este ordenador (%1).</translation>
    </message>
    <message>
        <source>The log&apos;s file %1 cannot be opened. Check the permissions of its folder.</source>
        <translation>No se puede abrir el archivo del diario %1. Comprueba los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>This log was written by a newer version of Wee Hours. Nothing was changed: update the program to open it.</source>
        <translation>Este diario lo ha escrito una versión más nueva de Wee Hours. No se ha cambiado nada: actualiza el programa para abrirlo.</translation>
    </message>
    <message>
        <source>The disk that the log is on can only be read now, so this change was not saved. What was saved before is safe.</source>
        <translation>El disco en el que está el diario ahora solo se puede leer, así que este cambio no se ha guardado. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>The disk takes no more files (it has no inodes left), so this change was not saved. What was saved before is safe. Delete some files and try again.</source>
        <translation>El disco no admite más archivos (no le quedan inodos), así que este cambio no se ha guardado. Lo guardado antes está a salvo. Borra algunos archivos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program replaced or removed the log&apos;s file, so this change was not saved. Close Wee Hours and start it again: it then goes on with the file that is there.</source>
        <translation>Otro programa ha sustituido o borrado el archivo del diario, así que este cambio no se ha guardado. Cierra Wee Hours y vuelve a abrirlo: seguirá con el archivo que haya.</translation>
    </message>
    <message>
        <source>The export could not be written (%1). The log itself is as it was.</source>
        <translation>No se ha podido escribir la exportación (%1). El diario sigue como estaba.</translation>
    </message>
    <message>
        <source>There is no such baby on this profile.</source>
        <translation>Ese bebé no está en este perfil.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). The log itself is as it was.</source>
        <translation>No se ha podido escribir %1 (%2). El diario sigue como estaba.</translation>
    </message>
    <message>
        <source>The disk is full, so the log cannot be opened. What was saved before is safe. Free some space and try again.</source>
        <translation>El disco está lleno, así que no se puede abrir el diario. Lo que ya estaba guardado está a salvo. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to, so the log cannot be opened. Check its permissions and try again.</source>
        <translation>No se puede escribir en la carpeta %1, así que no se puede abrir el diario. Comprueba sus permisos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>There is no such entry here.</source>
        <translation>Esa entrada no está aquí.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The program %1 is missing.</source>
        <translation>Falta el programa %1.</translation>
    </message>
    <message>
        <source>The server ended unexpectedly.</source>
        <translation>El servidor ha terminado sin esperarlo.</translation>
    </message>
    <message>
        <source>The server ended unexpectedly: %1</source>
        <translation>El servidor ha terminado sin esperarlo: %1</translation>
    </message>
    <message>
        <source>The file ends in the middle. Fetch it from the other program again.</source>
        <translation>El archivo termina a la mitad. Vuelve a exportarlo del otro programa.</translation>
    </message>
    <message>
        <source>The file has more rows than any baby&apos;s log.</source>
        <translation>El archivo tiene más filas que el diario de cualquier bebé.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, which no baby&apos;s log is.</source>
        <translation>El archivo ocupa más de %1 MB, más que el diario de cualquier bebé.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 MB, which no baby&apos;s log does.</source>
        <translation>El archivo comprimido contiene más de %1 MB, más que el diario de cualquier bebé.</translation>
    </message>
    <message>
        <source>The archive is damaged. Fetch it from the other program again.</source>
        <translation>El archivo comprimido está dañado. Vuelve a exportarlo del otro programa.</translation>
    </message>
    <message>
        <source>The archive has a password. Unpack it first.</source>
        <translation>El archivo comprimido tiene contraseña. Descomprímelo primero.</translation>
    </message>
    <message>
        <source>The database is damaged. Fetch it from the other program again.</source>
        <translation>La base de datos está dañada. Vuelve a exportarla del otro programa.</translation>
    </message>
    <message>
        <source>This is no log of a program that is known here.</source>
        <translation>Esto no es el diario de ningún programa conocido aquí.</translation>
    </message>
    <message>
        <source>This is no file of %1.</source>
        <comment>a program</comment>
        <translation>Esto no es un archivo de %1.</translation>
    </message>
    <message>
        <source>A newer version of Wee Hours made this export. Update the program to read it.</source>
        <translation>Una versión más reciente de Wee Hours hizo esta exportación. Actualiza el programa para leerla.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>No se puede leer el archivo (%1).</translation>
    </message>
    <message>
        <source>A quotation mark in this row is never closed.</source>
        <translation>Unas comillas de esta fila no se cierran nunca.</translation>
    </message>
    <message>
        <source>The row has no time.</source>
        <translation>La fila no tiene hora.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«%1» no es una hora.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>It was still running when the file was written.</source>
        <translation>Aún estaba en marcha cuando se escribió el archivo.</translation>
    </message>
    <message>
        <source>“%1” is no kind of entry that is known here.</source>
        <translation>«%1» no es un tipo de entrada conocido aquí.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>«%1» no se entiende.</translation>
    </message>
    <message>
        <source>The row has nothing in it to log.</source>
        <translation>La fila no contiene nada que anotar.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>It belongs to %1, for whom there is no log here.</source>
        <comment>a baby</comment>
        <translation>Es de %1, que no tiene diario aquí.</translation>
    </message>
    <message>
        <source>In which time zone was this logged?</source>
        <translation>¿En qué zona horaria se anotó esto?</translation>
    </message>
    <message>
        <source>Do the dates begin with the day or with the month?</source>
        <translation>¿Las fechas empiezan por el día o por el mes?</translation>
    </message>
    <message>
        <source>Are the amounts in millilitres or in ounces?</source>
        <translation>¿Las cantidades están en mililitros o en onzas?</translation>
    </message>
    <message>
        <source>Are the weights in grams, kilograms or pounds?</source>
        <translation>¿Los pesos están en gramos, kilogramos o libras?</translation>
    </message>
    <message>
        <source>Are the lengths in millimetres, centimetres or inches?</source>
        <translation>¿Las longitudes están en milímetros, centímetros o pulgadas?</translation>
    </message>
    <message>
        <source>Are the temperatures in degrees Celsius or Fahrenheit?</source>
        <translation>¿Las temperaturas están en grados Celsius o Fahrenheit?</translation>
    </message>
    <message>
        <source>Which baby&apos;s log is this?</source>
        <translation>¿De qué bebé es este diario?</translation>
    </message>
    <message>
        <source>The file has several babies: %1. Which of them is it?</source>
        <comment>names</comment>
        <translation>El archivo tiene varios bebés: %1. ¿Cuál de ellos es?</translation>
    </message>
    <message>
        <source>There is no baby here yet to whom this log could belong.</source>
        <translation>Aquí aún no hay ningún bebé a quien pueda pertenecer este diario.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. A name looks like Europe/Berlin.</source>
        <translation>No hay ninguna zona horaria «%1». Un nombre es como Europe/Berlin.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are here already at other times, as if another time zone had been chosen. Undo that import first, and then import again.</source>
        <translation>
            <numerusform>%n entrada ya está aquí a otra hora, como si se hubiera elegido otra zona horaria. Deshaz primero esa importación y vuelve a importar.</numerusform>
            <numerusform>%n entradas ya están aquí a otras horas, como si se hubiera elegido otra zona horaria. Deshaz primero esa importación y vuelve a importar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times were there twice, since the clocks went back: the first was taken, unless the end tells otherwise.</source>
        <translation>
            <numerusform>%n hora se dio dos veces, porque los relojes se atrasaron: se tomó la primera, salvo que el final indique otra cosa.</numerusform>
            <numerusform>%n horas se dieron dos veces, porque los relojes se atrasaron: se tomó la primera, salvo que el final indique otra cosa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times were never there, since the clocks went forward: they were moved forward.</source>
        <translation>
            <numerusform>%n hora no existió, porque los relojes se adelantaron: se movió hacia delante.</numerusform>
            <numerusform>%n horas no existieron, porque los relojes se adelantaron: se movieron hacia delante.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>La tabla no tiene ninguna columna «%1».</translation>
    </message>
    <message>
        <source>A column cannot be “%1”. It can be %2.</source>
        <translation>Una columna no puede ser «%1». Puede ser: %2.</translation>
    </message>
    <message>
        <source>One of the columns has to say when it was.</source>
        <translation>Una de las columnas debe decir cuándo fue.</translation>
    </message>
    <message>
        <source>This table has other columns.</source>
        <translation>Esta tabla tiene otras columnas.</translation>
    </message>
    <message>
        <source>There is no table in it whose columns could be assigned.</source>
        <translation>No contiene ninguna tabla cuyas columnas se puedan asignar.</translation>
    </message>
    <message>
        <source>A token goes over an encrypted connection only: an address that begins with https://, or a server on this computer.</source>
        <translation>Un token solo va por una conexión cifrada: una dirección que empieza por https://, o un servidor en este ordenador.</translation>
    </message>
    <message>
        <source>Baby Buddy asks for a token. It is in its user settings.</source>
        <translation>Baby Buddy pide un token. Está en sus ajustes del usuario.</translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation>El servidor no acepta este token.</translation>
    </message>
    <message>
        <source>There is no Baby Buddy at %1.</source>
        <translation>No hay ningún Baby Buddy en %1.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Todavía no hay nada.</translation>
    </message>
    <message>
        <source>Read the other way, some days are still to come.</source>
        <translation>Leídas al revés, algunos días aún estarían por llegar.</translation>
    </message>
    <message>
        <source>Read so, the days follow each other more closely.</source>
        <translation>Leídas así, los días se siguen más de cerca.</translation>
    </message>
    <message>
        <source>Those with a unit are %1 to %2, so the first fits better.</source>
        <translation>Las que tienen unidad van de %1 a %2: la primera encaja mejor.</translation>
    </message>
    <message>
        <source>Read so, half of them are under %1, which is usual.</source>
        <translation>Leídas así, la mitad está por debajo de %1, lo habitual.</translation>
    </message>
    <message>
        <source>When it began is not in the file.</source>
        <translation>Cuándo empezó no está en el archivo.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no kind of entry that is known here.</source>
        <comment>a list, how many are in it</comment>
        <translation>«%1» (%2) no es un tipo de entrada que se conozca aquí.</translation>
    </message>
    <message>
        <source>It is more than a day in the future.</source>
        <translation>Está más de un día en el futuro.</translation>
    </message>
    <message>
        <source>Another row with the same number was taken.</source>
        <translation>Se tomó otra fila con el mismo número.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it as CSV, and bring that along.</source>
        <translation>Es una hoja de cálculo. Guárdala como CSV y trae ese archivo.</translation>
    </message>
    <message>
        <source>Rows that are in the files more than once, and are taken once: %1.</source>
        <translation>Filas que están varias veces en los archivos y se toman una vez: %1.</translation>
    </message>
    <message>
        <source>Entries that were deleted in the other program, and stay deleted: %1.</source>
        <translation>Entradas que se borraron en el otro programa y siguen borradas: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Entries of these files that are here twice, at two times: %1. They were brought along in two time zones. Undo the import that was in the wrong one.</source>
        <translation>Entradas de estos archivos que están aquí dos veces, a dos horas: %1. Se trajeron en dos zonas horarias. Deshaz la importación que se hizo en la equivocada.</translation>
    </message>
    <message>
        <source>Notes that are too long for an entry, and lose their end: %1.</source>
        <translation>Notas demasiado largas para una entrada, que pierden el final: %1.</translation>
    </message>
    <message>
        <source>Logged there by: %1.</source>
        <extracomment>%1 names of people</extracomment>
        <translation>Anotado allí por: %1.</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>En esta carpeta no hay ningún archivo.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Esto no es ni un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>It took more than 7 days.</source>
        <translation>Duró más de 7 días.</translation>
    </message>
    <message>
        <source>This has been dealt with already.</source>
        <translation>Esto ya está resuelto.</translation>
    </message>
    <message>
        <source>Only two entries of the same kind and baby can become one.</source>
        <translation>Solo pueden unirse dos entradas del mismo tipo y del mismo bebé.</translation>
    </message>
    <message>
        <source>There is no such entry here. It may have been deleted, or its baby is no longer shared with you.</source>
        <translation>Esa entrada no está aquí. Puede que la hayan borrado o que ya no compartan el bebé contigo.</translation>
    </message>
    <message>
        <source>There is no kind of entry called %1.</source>
        <translation>No hay ningún tipo de entrada llamado %1.</translation>
    </message>
    <message>
        <source>This entry was made by a newer version of Wee Hours. Update the program to change it.</source>
        <translation>Esta entrada es de una versión más nueva de Wee Hours. Actualiza el programa para cambiarla.</translation>
    </message>
    <message>
        <source>Only an owner may archive a baby or bring it back.</source>
        <translation>Solo quien administra el diario puede archivar a un bebé o recuperarlo.</translation>
    </message>
    <message>
        <source>Only an owner may delete a baby.</source>
        <translation>Solo quien administra el diario puede borrar a un bebé.</translation>
    </message>
    <message>
        <source>What this entry held is not known on this computer any more, so it cannot be brought back from here.</source>
        <translation>Este ordenador ya no sabe qué había en esta entrada, así que desde aquí no se puede recuperar.</translation>
    </message>
    <message>
        <source>This entry has been deleted. Restore it to change it.</source>
        <translation>Esta entrada se ha borrado. Recupérala para cambiarla.</translation>
    </message>
    <message>
        <source>You can read this log but not change it. An owner can make you an editor.</source>
        <translation>Puedes leer este diario pero no cambiarlo. Quien lo administra puede darte permiso para anotar.</translation>
    </message>
    <message>
        <source>There is nothing left of this change: the entry has been deleted already.</source>
        <translation>De este cambio no queda nada: la entrada ya está borrada.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>%1 has changed this again since. That was left as it is.</source>
        <translation>%1 ha vuelto a cambiar esto después. Se ha dejado como está.</translation>
    </message>
    <message>
        <source>%1 has deleted this entry since. Restore it if you want it back.</source>
        <translation>%1 ha borrado esta entrada después. Recupérala si la quieres de vuelta.</translation>
    </message>
    <message>
        <source>%1 has changed this entry since, so it was left as it is. Delete it if it should go.</source>
        <translation>%1 ha cambiado esta entrada después, así que se ha dejado como está. Bórrala si sobra.</translation>
    </message>
    <message>
        <source>Together with what %1 has changed since, this would not fit: %2</source>
        <translation>Junto con lo que %1 ha cambiado después, esto no encajaría: %2</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>What was not sent is still kept: copy or discard it first.</source>
        <translation>Lo que no se envió sigue guardado: cópialo o descártalo antes.</translation>
    </message>
    <message>
        <source>This entry has not come back from the server yet. Try again after the next sync.</source>
        <translation>Esta entrada aún no ha vuelto del servidor. Inténtalo de nuevo después de la próxima sincronización.</translation>
    </message>
    <message>
        <source>No log of this baby was set aside here.</source>
        <translation>Aquí no se apartó ningún diario de este bebé.</translation>
    </message>
    <message>
        <source>%1 is asleep already, since %2. End that sleep first.</source>
        <translation>%1 ya duerme, desde las %2. Termina antes ese sueño.</translation>
    </message>
    <message>
        <source>A breast feed of %1 runs already, since %2. End that one first.</source>
        <translation>Ya hay una toma de pecho de %1 en curso, desde las %2. Termínala antes.</translation>
    </message>
    <message>
        <source>That is one log already.</source>
        <translation>Ya es un solo diario.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was added.</source>
        <translation>Se canceló. No se añadió nada.</translation>
    </message>
    <message numerus="yes">
        <source>A timer cannot start later than now. That is in %n minute(s).</source>
        <translation>
            <numerusform>Un cronómetro no puede empezar más tarde que ahora. Eso es dentro de %n minuto.</numerusform>
            <numerusform>Un cronómetro no puede empezar más tarde que ahora. Eso es dentro de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are other entries of this baby by now, so its log was left.</source>
        <translation>Entretanto hay otras entradas de este bebé, así que su diario se ha quedado.</translation>
    </message>
    <message>
        <source>There is nothing left of this change: the entry is as you want it already.</source>
        <translation>De este cambio no queda nada: la entrada ya está como la quieres.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else on this computer, who could read and change the log in it, so it is not opened. Nothing was changed. Choose another profile folder.</source>
        <translation>%1 es de otra persona de este ordenador, que podría leer y cambiar el diario que contiene, así que no se abre. No se ha cambiado nada. Elige otra carpeta de perfil.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions, or choose another profile folder.</source>
        <translation>No se puede crear la carpeta %1. Comprueba sus permisos o elige otra carpeta de perfil.</translation>
    </message>
    <message>
        <source>%1 does not say which server it is, and without encryption nobody can tell. You may be in another network, or the server has to be updated.</source>
        <translation>%1 no dice qué servidor es, y sin cifrado nadie puede saberlo. Quizá estés en otra red, o haya que actualizar el servidor.</translation>
    </message>
    <message>
        <source>The sign-in has changed meanwhile.</source>
        <translation>Entretanto la sesión ha cambiado.</translation>
    </message>
    <message>
        <source>The id of the server could not be kept.</source>
        <translation>No se pudo guardar el identificador del servidor.</translation>
    </message>
    <message>
        <source>Another server answers at %1 than the one that you signed in to. You may be in another network.</source>
        <translation>En %1 responde otro servidor, no aquel en el que iniciaste sesión. Quizá estés en otra red.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read. What was sent is kept here and sent again.</source>
        <translation>La respuesta del servidor no se puede leer. Lo enviado se guarda aquí y se envía otra vez.</translation>
    </message>
    <message>
        <source>There is more than one time.</source>
        <translation>Hay más de una hora.</translation>
    </message>
    <message>
        <source>Give one time for this, as in “14:05”.</source>
        <translation>Indica una sola hora para esto, como «14:05».</translation>
    </message>
    <message>
        <source>That would end later than now.</source>
        <translation>Eso terminaría después de ahora.</translation>
    </message>
    <message>
        <source>Say how warm, as in “t 38.4”.</source>
        <translation>Di cuántos grados, como «t 38,4».</translation>
    </message>
    <message>
        <source>Say which medicine, as in “med paracetamol 2.5ml”.</source>
        <translation>Di qué medicamento, como «medicina paracetamol 2,5ml».</translation>
    </message>
    <message>
        <source>Say what was measured, as in “w 6.42kg” or “len 61.5”.</source>
        <translation>Di qué se midió, como «peso 6,42kg» o «talla 61,5».</translation>
    </message>
    <message>
        <source>Say how much, as in “pump l 60 r 45”.</source>
        <translation>Di cuánto, como «extraer izquierda 60 derecha 45».</translation>
    </message>
    <message>
        <source>Say which food, as in “solids carrot liked”.</source>
        <translation>Di qué alimento, como «comida zanahoria».</translation>
    </message>
    <message>
        <source>Say what was done, as in “tummy 12m”.</source>
        <translation>Di qué se hizo, como «bocabajo 12m».</translation>
    </message>
    <message>
        <source>Say a few words about it.</source>
        <translation>Di unas palabras sobre ello.</translation>
    </message>
    <message>
        <source>Say how much, as in “b 120”, or which side, as in “left 12”.</source>
        <translation>Di cuánto, como en «b 120», o qué lado, como en «izquierdo 12».</translation>
    </message>
    <message>
        <source>Say what was in it: wee, poo, mixed or dry.</source>
        <translation>Di qué había: pis, caca, ambos o seco.</translation>
    </message>
    <message>
        <source>A nappy has one time, as in “n wee 14:05”.</source>
        <translation>Un pañal tiene una sola hora, como en «n pis 14:05».</translation>
    </message>
    <message>
        <source>Type what happened, as in “b 120”, “s” or “n wee”.</source>
        <translation>Escribe lo que ha pasado, como «b 120», «s» o «n pis».</translation>
    </message>
    <message>
        <source>“%1” could be a time or how long: type %2 or %3m.</source>
        <translation>«%1» puede ser una hora o una duración: escribe %2 o %3m.</translation>
    </message>
    <message>
        <source>Start with b (bottle), left, right, s (sleep), n (nappy), or the name of another kind.</source>
        <translation>Empieza con b (biberón), izquierda o derecha, s (sueño), n (pañal) o el nombre de otro tipo.</translation>
    </message>
    <message>
        <source>I don&apos;t understand “%1”.</source>
        <translation>No entiendo «%1».</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en marcha.</translation>
    </message>
    <message>
        <source>More than one is running: type “stop sleep” or “stop feed”.</source>
        <translation>Hay más de uno en marcha: escribe «parar sueño» o «parar pecho».</translation>
    </message>
    <message>
        <source>No baby’s name begins with “%1”.</source>
        <translation>Ningún nombre de bebé empieza por «%1».</translation>
    </message>
    <message>
        <source>“%1” could be %2 or %3.</source>
        <translation>«%1» puede ser %2 o %3.</translation>
    </message>
    <message>
        <source>The log&apos;s file is damaged and cannot be set aside. Check the permissions of %1 and whether its disk is full.</source>
        <translation>El archivo del diario está dañado y no se puede apartar. Comprueba los permisos de %1 y si su disco está lleno.</translation>
    </message>
    <message>
        <source>The log could not be set aside (%1), so it stays as it is.</source>
        <translation>No se pudo apartar el diario (%1), así que queda como está.</translation>
    </message>
    <message>
        <source>The log that was set aside cannot be read. Nothing was changed.</source>
        <translation>No se puede leer el diario apartado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The log that was set aside cannot be removed. Check the permissions of %1.</source>
        <translation>No se puede quitar el diario apartado. Comprueba los permisos de %1.</translation>
    </message>
    <message>
        <source>Type the address of a server.</source>
        <translation>Escribe la dirección de un servidor.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. It looks like https://example.org or 192.168.1.20:8787.</source>
        <translation>«%1» no es la dirección de un servidor. Tiene esta forma: https://example.org o 192.168.1.20:8787.</translation>
    </message>
    <message>
        <source>This profile holds the log of another account, which would be lost to this one. Sign in with that account, or start with another profile.</source>
        <translation>Este perfil guarda el diario de otra cuenta, que se perdería para esta. Inicia sesión con aquella cuenta o empieza con otro perfil.</translation>
    </message>
    <message>
        <source>This log is shared at %1. %2 is another server: it would be given the whole log, and your password. Nothing was sent.</source>
        <translation>Este diario se comparte en %1. %2 es otro servidor: recibiría todo el diario y tu contraseña. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Este ordenador no está conectado a ninguna red.</translation>
    </message>
    <message>
        <source>The password store of this desktop does not answer (%1). The sign-in can be kept until you quit, or in a file that only you can read.</source>
        <translation>El llavero de este escritorio no responde (%1). El inicio de sesión se puede guardar hasta que salgas, o en un archivo que solo tú puedes leer.</translation>
    </message>
    <message>
        <source>The sign-in cannot be kept in a file of the profile folder: %1. You stay signed in until you quit.</source>
        <translation>El inicio de sesión no se puede guardar en un archivo de la carpeta del perfil: %1. La sesión dura hasta que salgas.</translation>
    </message>
    <message>
        <source>The sign-in in the file %1 is not used, because others on this computer can read it. Sign in again: then only you can read it. What was logged is safe here.</source>
        <translation>El inicio de sesión del archivo %1 no se usa, porque otros en este ordenador pueden leerlo. Vuelve a iniciar sesión: se guardará de nuevo, solo para ti. Lo anotado está a salvo aquí.</translation>
    </message>
    <message>
        <source>%1 Nothing was lost: what you log is kept here and sent when the server answers.</source>
        <translation>%1 No se ha perdido nada: lo que anotas se guarda aquí y se envía cuando el servidor responda.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se llega al servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s address leads to another one. Check the address.</source>
        <translation>La dirección del servidor lleva a otra. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>Something other than a Wee Hours server answered (HTTP %1). It may be a proxy, or a network that asks to sign in.</source>
        <translation>Ha respondido algo que no es un servidor de Wee Hours (HTTP %1). Puede ser un proxy o una red que pide identificarse.</translation>
    </message>
    <message>
        <source>The address answers, but not as a Wee Hours server does.</source>
        <translation>La dirección responde, pero no como un servidor de Wee Hours.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent, and nothing is lost: what you log is kept here.</source>
        <translation>%1 No se ha enviado nada y no se ha perdido nada: lo que anotas se guarda aquí.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than any of a Wee Hours server, and was not read.</source>
        <translation>La respuesta del servidor es más larga que cualquiera de un servidor de Wee Hours, y no se ha leído.</translation>
    </message>
    <message>
        <source>The server&apos;s address leads to another one: %1. If that is your server, use that address.</source>
        <translation>La dirección del servidor lleva a otra: %1. Si ese es tu servidor, usa esa dirección.</translation>
    </message>
    <message>
        <source>Something other than a Wee Hours server answered (HTTP %1), perhaps the proxy %2.</source>
        <translation>Ha respondido algo que no es un servidor de Wee Hours (HTTP %1), quizá el proxy %2.</translation>
    </message>
    <message>
        <source>That would be later than now.</source>
        <translation>Eso sería más tarde que ahora.</translation>
    </message>
    <message>
        <source>That is unusually long. Say which half of the day, as in “11:30am-1:10pm”.</source>
        <translation>Es más de lo habitual. Di qué mitad del día, como en «11:30am-1:10pm».</translation>
    </message>
    <message>
        <source>Say which half of the day: add am or pm.</source>
        <translation>Di qué mitad del día: añade am o pm.</translation>
    </message>
    <message>
        <source>That would be before it began.</source>
        <translation>Eso sería antes de que empezara.</translation>
    </message>
    <message>
        <source>Say at what time, as in “%1 14:05”.</source>
        <translation>Di a qué hora, como en «%1 14:05».</translation>
    </message>
    <message>
        <source>This desktop&apos;s keychain, which keeps your sign-in, does not answer (%1). Unlock it, or sign in again. Nothing is lost: what you log is safe here and goes out then.</source>
        <translation>El llavero de este escritorio, que guarda tu sesión, no responde (%1). Desbloquéalo o vuelve a iniciar sesión. No se ha perdido nada: lo que anotas está a salvo aquí y saldrá entonces.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer in this desktop&apos;s keychain. Nothing is lost: what you log is safe here and goes out once you have signed in again.</source>
        <translation>Tu sesión ya no está en el llavero de este escritorio. No se ha perdido nada: lo que anotas está a salvo aquí y saldrá en cuanto vuelvas a iniciar sesión.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer kept on this computer. Nothing is lost: what you log is safe here and goes out once you have signed in again.</source>
        <translation>Tu sesión ya no está guardada en este ordenador. No se ha perdido nada: lo que anotas está a salvo aquí y saldrá en cuanto vuelvas a iniciar sesión.</translation>
    </message>
    <message>
        <source>You have accepted this invite already. If its log is not here, ask for a new one.</source>
        <translation>Ya has aceptado esta invitación. Si su diario no está aquí, pide una nueva.</translation>
    </message>
</context>
<context>
    <name>weehours::NewsTeller</name>
    <message>
        <source>Two versions of one entry: %1</source>
        <translation>Dos versiones de una entrada: %1</translation>
    </message>
    <message>
        <source>Somebody else changed it too. Choose which is right.</source>
        <translation>Otra persona también lo cambió. Elige cuál es correcto.</translation>
    </message>
    <message>
        <source>%1 logged: %2</source>
        <comment>who, what</comment>
        <translation>%1 ha anotado: %2</translation>
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
            <numerusform>%n entrada nueva</numerusform>
            <numerusform>%n entradas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed it too. Choose which is right.</source>
        <translation>%1 también lo cambió. Elige qué es correcto.</translation>
    </message>
</context>
<context>
    <name>weehours::NoticeColumn</name>
    <message>
        <source>Use mine</source>
        <translation>Usar la mía</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n cambio rechazado</numerusform>
            <numerusform>%n cambios rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not take everything that you logged. It is kept here until you decide.</source>
        <translation>El servidor no ha aceptado todo lo que has anotado. Se guarda aquí hasta que decidas.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>A baby</source>
        <translation>Un bebé</translation>
    </message>
    <message>
        <source>%1 is no longer shared with you</source>
        <translation>Ya no comparten a %1 contigo</translation>
    </message>
    <message>
        <source>Logged twice? %1</source>
        <translation>¿Anotado dos veces? %1</translation>
    </message>
    <message>
        <source>Show what is kept</source>
        <translation>Ver lo que se guarda</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Use mine, %1</source>
        <translation>Usar la mía, %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Dejar %1</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>two entries into one</comment>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Dejar ambas</translation>
    </message>
    <message>
        <source>The server says that %1 is not yours</source>
        <translation>El servidor dice que %1 no es tuyo</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Remove the copy</source>
        <translation>Quitar la copia</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Conservarlo aquí</translation>
    </message>
    <message>
        <source>Share it from elsewhere …</source>
        <translation>Compartirlo en otro sitio …</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Logged while the clock was wrong</source>
        <translation>Anotado mientras el reloj estaba mal</translation>
    </message>
    <message>
        <source>Two logs of %1?</source>
        <translation>¿Dos diarios de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n entries</source>
        <comment>to their right times</comment>
        <translation>
            <numerusform>Mover %n entrada</numerusform>
            <numerusform>Mover %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas así</translation>
    </message>
    <message>
        <source>Join them</source>
        <comment>two logs of one baby</comment>
        <translation>Unirlos</translation>
    </message>
    <message>
        <source>Two babies</source>
        <translation>Dos bebés</translation>
    </message>
    <message>
        <source>Remove %1&apos;s log from this computer?</source>
        <translation>¿Quitar el diario de %1 de este ordenador?</translation>
    </message>
    <message>
        <source>Remove the copy of %1&apos;s log?</source>
        <translation>¿Quitar la copia del diario de %1?</translation>
    </message>
    <message>
        <source>A copy is set aside for 30 days. Until then you can bring it back.</source>
        <translation>Se guarda una copia durante 30 días. Hasta entonces puedes recuperarlo.</translation>
    </message>
    <message>
        <source>It cannot be brought back after that.</source>
        <translation>Después ya no se puede recuperar.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a log, or the copy of one</comment>
        <translation>Conservarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <comment>somebody else&apos;s change</comment>
        <translation>Dejarla así</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Dos versiones de una misma entrada</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Mostrarla en el diario</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an entry, in the log</comment>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Fold (Esc)</source>
        <translation>Plegar (Esc)</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>a card, to one line</comment>
        <translation>Plegar</translation>
    </message>
</context>
<context>
    <name>weehours::Notifications</name>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
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
        <translation>Ir al diario de este bebé</translation>
    </message>
</context>
<context>
    <name>weehours::PinList</name>
    <message>
        <source>Kinds with a button of their own</source>
        <translation>Tipos con botón propio</translation>
    </message>
    <message numerus="yes">
        <source>Space gives or takes a button, %1 and %2 move it. At most %n have one.</source>
        <translation>
            <numerusform>Espacio da o quita un botón, %1 y %2 lo mueven. Como máximo %n tiene uno.</numerusform>
            <numerusform>Espacio da o quita un botón, %1 y %2 lo mueven. Como máximo %n tienen uno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::PlanForm</name>
    <message>
        <source>Reminds of</source>
        <translation>Recuerda</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a plan reminds of</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Done when</source>
        <comment>one logs</comment>
        <translation>Hecho cuando</translation>
    </message>
    <message>
        <source>It only reminds</source>
        <translation>Solo recuerda</translation>
    </message>
    <message>
        <source>%1 is logged</source>
        <comment>a kind</comment>
        <translation>se anota: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Before anyone logs one too early, the form says so. It never blocks, and advises no dose.</source>
        <translation>Antes de que alguien anote una demasiado pronto, el formulario lo dice. Nunca bloquea y no aconseja ninguna dosis.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Hours after the last</source>
        <translation>Horas tras la última</translation>
    </message>
    <message>
        <source>At clock times</source>
        <translation>A horas fijas</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Due so long after the last one</source>
        <translation>Previsto tanto tiempo después de la última</translation>
    </message>
    <message>
        <source>due</source>
        <comment>due 6 h after the last one</comment>
        <translation>previsto</translation>
    </message>
    <message>
        <source>after the last one, by anyone</source>
        <translation>después de la última, la diera quien la diera</translation>
    </message>
    <message>
        <source>Time %1</source>
        <comment>the first, the second …</comment>
        <translation>Hora %1</translation>
    </message>
    <message>
        <source>One more time</source>
        <translation>Una hora más</translation>
    </message>
    <message>
        <source>One time less</source>
        <translation>Una hora menos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>At most in any 24 hours</source>
        <translation>Como máximo en 24 horas</translation>
    </message>
    <message>
        <source>Never sooner than so long after the last one</source>
        <translation>Nunca antes de tanto tiempo tras la última</translation>
    </message>
    <message>
        <source>in any 24 hours, and never sooner than</source>
        <translation>en 24 horas, y nunca antes de</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>El primer día</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>El último día</translation>
    </message>
    <message>
        <source>Name the medicine.</source>
        <translation>Di qué medicina es.</translation>
    </message>
    <message>
        <source>Say what it reminds of.</source>
        <translation>Di qué recuerda.</translation>
    </message>
    <message>
        <source>Say how long after the last one.</source>
        <translation>Di cuánto tiempo después de la última.</translation>
    </message>
    <message>
        <source>Choose what is logged when it is done, or times by the clock.</source>
        <translation>Elige qué se anota cuando está hecho, o unas horas fijas.</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Toca ahora</translation>
    </message>
    <message>
        <source>Next about %1</source>
        <comment>a time</comment>
        <translation>La siguiente hacia las %1</translation>
    </message>
    <message>
        <source>Next %1</source>
        <comment>a day and time</comment>
        <translation>La siguiente: %1</translation>
    </message>
    <message>
        <source>Next from %1</source>
        <comment>a time</comment>
        <translation>La siguiente a partir de las %1</translation>
    </message>
    <message>
        <source>Not logged at %1</source>
        <comment>a time</comment>
        <translation>Sin anotar a las %1</translation>
    </message>
    <message>
        <source>Paused: it reminds of nothing.</source>
        <translation>En pausa: no recuerda nada.</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <comment>a time</comment>
        <translation>Terminado desde %1</translation>
    </message>
    <message>
        <source>%1 of at most %2 in 24 h</source>
        <translation>%1 de %2 como máximo en 24 h</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>a time</comment>
        <translation>después, %1</translation>
    </message>
    <message>
        <source>then from %1</source>
        <comment>a time</comment>
        <translation>después, desde %1</translation>
    </message>
    <message>
        <source>at once</source>
        <comment>a plan begins</comment>
        <translation>desde ya</translation>
    </message>
    <message>
        <source>no end</source>
        <comment>of a plan</comment>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>by the clock in %1</source>
        <comment>times of day; a place</comment>
        <translation>según la hora de %1</translation>
    </message>
</context>
<context>
    <name>weehours::PlanText</name>
    <message>
        <source>tomorrow</source>
        <comment>a day, before a time: tomorrow 8:00</comment>
        <translation>mañana</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time from which a dose is all right</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a time that is not exact</comment>
        <translation>hacia %1</translation>
    </message>
    <message>
        <source>due since %1</source>
        <comment>a time</comment>
        <translation>previsto desde %1</translation>
    </message>
    <message>
        <source>due now</source>
        <comment>a plan</comment>
        <translation>toca ahora</translation>
    </message>
    <message>
        <source>%1 of at most %2 in 24 h</source>
        <translation>%1 de %2 como máximo en 24 h</translation>
    </message>
    <message>
        <source>not logged</source>
        <comment>what a plan has at a time that has gone by</comment>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a plan</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time: in 20 min</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>today</source>
        <comment>below a time</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1 after the last</source>
        <comment>a span of time</comment>
        <translation>%1 después de la última vez</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <comment>times of day</comment>
        <translation>todos los días a las %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day, as QDate writes it: Sunday 22 November</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a time</comment>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>every day at %1 in %2</source>
        <comment>times of day, a place</comment>
        <translation>todos los días a las %1, hora de %2</translation>
    </message>
</context>
<context>
    <name>weehours::PlansCard</name>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Plans …</source>
        <translation>Planes …</translation>
    </message>
    <message>
        <source>for everyone who looks after %1</source>
        <translation>para todos los que cuidan de %1</translation>
    </message>
    <message>
        <source>Nothing planned.</source>
        <translation>Nada planeado.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans: %1</source>
        <comment>the next two</comment>
        <translation>Planes: %1</translation>
    </message>
</context>
<context>
    <name>weehours::PlansDialog</name>
    <message>
        <source>Plans for %1</source>
        <comment>a baby</comment>
        <translation>Planes para %1</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Plan nuevo</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Todos los planes</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>Remind here when it is due</source>
        <translation>Recordar aquí cuando toque</translation>
    </message>
    <message>
        <source>In quiet hours too</source>
        <translation>También en las horas de silencio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <comment>when a plan comes</comment>
        <translation>%1 · en pausa</translation>
    </message>
    <message>
        <source>%1 · over</source>
        <comment>when a plan came</comment>
        <translation>%1 · terminado</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, as QDate writes it: 27 November</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>made by %1 on %2</source>
        <comment>who, a day</comment>
        <translation>hecho por %1 el %2</translation>
    </message>
    <message>
        <source>made on %1</source>
        <comment>a day</comment>
        <translation>hecho el %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>with a plan that was paused</comment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Planeado: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>a plan</comment>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>It goes on: %1</source>
        <comment>a plan</comment>
        <translation>Sigue: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>This computer shows no notifications. The plans are still on the Day page.</source>
        <translation>Este ordenador no muestra notificaciones. Los planes siguen en la página Día.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>heading of plans that are</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <comment>a caregiver</comment>
        <translation>En este ordenador: %1</translation>
    </message>
    <message>
        <source>%1 chooses on their own</source>
        <comment>a caregiver, on a computer</comment>
        <translation>%1 elige en el suyo</translation>
    </message>
    <message>
        <source>the others choose on their own</source>
        <comment>caregivers, on computers</comment>
        <translation>los demás eligen en los suyos</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <comment>a plan</comment>
        <translation>Se ha eliminado entretanto.</translation>
    </message>
    <message>
        <source>In which unit is %1? Choose one, or press “Save” again to plan it without.</source>
        <comment>a number, the dose of a medicine</comment>
        <translation>¿En qué unidad está %1? Elige una, o pulsa otra vez «Guardar» para planificarlo sin unidad.</translation>
    </message>
</context>
<context>
    <name>weehours::QrCode</name>
    <message>
        <source>QR code of the invite link</source>
        <translation>Código QR del enlace de invitación</translation>
    </message>
</context>
<context>
    <name>weehours::QuickLineEdit</name>
    <message>
        <source>Quick entry</source>
        <translation>Entrada rápida</translation>
    </message>
    <message>
        <source>Enter logs it</source>
        <translation>Intro para anotar</translation>
    </message>
    <message>
        <source>%1. Tab: %2</source>
        <translation>%1. Tab: %2</translation>
    </message>
    <message>
        <source>Type an entry: %1</source>
        <comment>%1 is one: b 120 f 14:05</comment>
        <translation>Escribe una entrada: %1</translation>
    </message>
</context>
<context>
    <name>weehours::QuickLogging</name>
    <message>
        <source>%1: ended %2</source>
        <comment>what runs, a time</comment>
        <translation>%1: terminó %2</translation>
    </message>
    <message>
        <source>I don&apos;t understand “%1”.</source>
        <translation>No entiendo «%1».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>names, what is logged for them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”?</source>
        <comment>words that are not understood</comment>
        <translation>¿«%1»?</translation>
    </message>
    <message>
        <source>all</source>
        <comment>the babies: one word in lower case, typed after an @</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>“%1”? Did you mean %2? (Tab)</source>
        <comment>a mistyped word, the right one, a key</comment>
        <translation>«%1»: ¿querías decir %2? (Tab)</translation>
    </message>
</context>
<context>
    <name>weehours::Reminders</name>
    <message>
        <source>Log it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>%1 since %2: was it forgotten?</source>
        <comment>a kind, a time</comment>
        <translation>%1 desde las %2: ¿se olvidó?</translation>
    </message>
    <message>
        <source>It has been running for %1.</source>
        <comment>a span of time</comment>
        <translation>Lleva en marcha %1.</translation>
    </message>
    <message>
        <source>Ended at …</source>
        <translation>Terminó a las …</translation>
    </message>
    <message>
        <source>all right since %1</source>
        <comment>a dose; a time</comment>
        <translation>se puede desde las %1</translation>
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
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time on paper: 28 Nov 8:35</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the least and the most of several days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>below the %1</source>
        <comment>%1 is a percentile</comment>
        <translation>por debajo del %1</translation>
    </message>
    <message>
        <source>above the %1</source>
        <comment>%1 is a percentile</comment>
        <translation>por encima del %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a baby, lying</comment>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Height</source>
        <comment>of a child, standing</comment>
        <translation>Estatura</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>its circumference</comment>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>IMC</translation>
    </message>
    <message>
        <source>Weight for length</source>
        <translation>Peso para la longitud</translation>
    </message>
    <message>
        <source>%1 g</source>
        <comment>grams</comment>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>the title of a page</comment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>To ask</source>
        <comment>over empty lines, for questions to a doctor</comment>
        <translation>Para preguntar</translation>
    </message>
    <message>
        <source>feeds a day</source>
        <translation>tomas al día</translation>
    </message>
    <message>
        <source>from bottles a day</source>
        <translation>de biberón al día</translation>
    </message>
    <message>
        <source>at the breast a day</source>
        <translation>al pecho al día</translation>
    </message>
    <message>
        <source>sleep a day</source>
        <translation>de sueño al día</translation>
    </message>
    <message>
        <source>longest sleep</source>
        <translation>sueño más largo</translation>
    </message>
    <message>
        <source>began on %1</source>
        <comment>the longest sleep</comment>
        <translation>empezó el %1</translation>
    </message>
    <message>
        <source>wet nappies a day</source>
        <translation>mojados al día</translation>
    </message>
    <message>
        <source>dirty nappies a day</source>
        <translation>con heces al día</translation>
    </message>
    <message>
        <source>An average day</source>
        <translation>Un día medio</translation>
    </message>
    <message numerus="yes">
        <source>over the %n whole day(s)</source>
        <translation>
            <numerusform>sobre %n día completo</numerusform>
            <numerusform>sobre los %n días completos</numerusform>
        </translation>
    </message>
    <message>
        <source>Feeds</source>
        <comment>the heading of a column</comment>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Bottles</source>
        <comment>the heading of a column</comment>
        <translation>Biberones</translation>
    </message>
    <message>
        <source>Breast</source>
        <comment>the heading of a column</comment>
        <translation>Pecho</translation>
    </message>
    <message>
        <source>Sleep</source>
        <comment>the heading of a column</comment>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>the heading of a column: the longest sleep</comment>
        <translation>Más largo</translation>
    </message>
    <message>
        <source>Wet</source>
        <comment>the heading of a column: nappies</comment>
        <translation>Orina</translation>
    </message>
    <message>
        <source>Dirty</source>
        <comment>the heading of a column: nappies</comment>
        <translation>Heces</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>the heading of a column</comment>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day in a table on paper: Sun 15 Nov</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days on paper: 15 Nov to 21 Nov</comment>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) at a time</source>
        <translation>
            <numerusform>Cada %n día</numerusform>
            <numerusform>Cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>a day on average, the longest sleep and the highest temperature</source>
        <translation>un día medio, el sueño más largo y la temperatura más alta</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1 is a time</comment>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>corrected age %1</source>
        <translation>edad corregida %1</translation>
    </message>
    <message>
        <source>WHO girls</source>
        <comment>growth curves</comment>
        <translation>OMS niñas</translation>
    </message>
    <message>
        <source>WHO boys</source>
        <comment>growth curves</comment>
        <translation>OMS niños</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentil</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a weight or length</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a measure, and when it was taken</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>+360 g since 14 Nov</comment>
        <translation>%1 desde el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s): %1</source>
        <comment>a medicine; %1 is when</comment>
        <translation>
            <numerusform>%n vez: %1</numerusform>
            <numerusform>%n veces: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <comment>a medicine</comment>
        <translation>
            <numerusform>%1 de %n día</numerusform>
            <numerusform>%1 de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), on %1</source>
        <comment>a medicine; %1 is like: 13 of 14 days</comment>
        <translation>
            <numerusform>%n vez, en %1</numerusform>
            <numerusform>%n veces, en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>13 of 14 days, at 10:00</comment>
        <translation>%1, a las %2</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>13 of 14 days, between 9:30 and 11:00</comment>
        <translation>%1, entre las %2 y las %3</translation>
    </message>
    <message>
        <source>Medicines and vaccinations</source>
        <translation>Medicinas y vacunas</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturas</translation>
    </message>
    <message>
        <source>Notes and milestones</source>
        <translation>Notas e hitos</translation>
    </message>
    <message>
        <source>24 hours, day by day</source>
        <comment>the title of a page</comment>
        <translation>24 horas, día a día</translation>
    </message>
    <message>
        <source>More</source>
        <comment>the title of a page with what did not fit on the first</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continuación</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on page %1</source>
        <comment>a list that goes on</comment>
        <translation>
            <numerusform>y %n más en la página %1</numerusform>
            <numerusform>y %n más en la página %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>the title of a page</comment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day over its entries on paper: Sunday 22 November</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>%1 is a date</comment>
        <translation>nació el %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day on paper: 26 August</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>printed %1, %2</source>
        <comment>%1 is a date, %2 a time</comment>
        <translation>impreso el %1, %2</translation>
    </message>
    <message>
        <source>Wee Hours</source>
        <translation>Wee Hours</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>printed …, by a caregiver</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>logged by %1 and %2</source>
        <comment>names of caregivers</comment>
        <translation>anotado por %1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>logged by %n caregiver(s)</source>
        <translation>
            <numerusform>anotado por %n persona</numerusform>
            <numerusform>anotado por %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>logged by %1</source>
        <comment>a caregiver</comment>
        <translation>anotado por %1</translation>
    </message>
    <message>
        <source>a day is %1 to %2</source>
        <comment>at which hours it begins and ends</comment>
        <translation>un día va de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <comment>%1 is a span of days</comment>
        <translation>
            <numerusform>%1, %n día</numerusform>
            <numerusform>%1, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>No se pudo escribir %1 (%2).</translation>
    </message>
    <message>
        <source>Wee Hours does not speak %1.</source>
        <translation>Wee Hours no habla %1.</translation>
    </message>
    <message>
        <source>There is no such baby here.</source>
        <translation>Aquí no hay tal bebé.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) before the due date (%2)</source>
        <comment>born …</comment>
        <translation>
            <numerusform>%1, %n día antes de lo previsto (%2)</numerusform>
            <numerusform>%1, %n días antes de lo previsto (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) after the due date (%2)</source>
        <comment>born …</comment>
        <translation>
            <numerusform>%1, %n día después de lo previsto (%2)</numerusform>
            <numerusform>%1, %n días después de lo previsto (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing logged</source>
        <comment>on a day</comment>
        <translation>nada anotado</translation>
    </message>
    <message>
        <source>The log begins on %1. Of the days before it nothing is known.</source>
        <translation>El diario empieza el %1. De los días anteriores no se sabe nada.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>%1 is a time at which a log begins</comment>
        <translation>desde las %1</translation>
    </message>
</context>
<context>
    <name>weehours::ReportChart</name>
    <message>
        <source>sleep</source>
        <comment>in the legend of a picture</comment>
        <translation>sueño</translation>
    </message>
    <message>
        <source>bottle</source>
        <comment>in the legend of a picture</comment>
        <translation>biberón</translation>
    </message>
    <message>
        <source>breast</source>
        <comment>in the legend of a picture</comment>
        <translation>pecho</translation>
    </message>
    <message>
        <source>wet</source>
        <comment>a nappy, in the legend of a picture</comment>
        <translation>orina</translation>
    </message>
    <message>
        <source>dirty</source>
        <comment>a nappy, in the legend of a picture</comment>
        <translation>heces</translation>
    </message>
    <message>
        <source>wet and dirty</source>
        <comment>a nappy, in the legend</comment>
        <translation>orina y heces</translation>
    </message>
    <message>
        <source>dry</source>
        <comment>a nappy, in the legend of a picture</comment>
        <translation>seco</translation>
    </message>
    <message>
        <source>temperature,%1</source>
        <comment>in the legend; %1 is a unit with a space before it</comment>
        <translation>temperatura,%1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day beside a picture: 15 Nov</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>printed %1</source>
        <comment>%1 is a time</comment>
        <translation>impreso %1</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <comment>on a day</comment>
        <translation>
            <numerusform>%n toma</numerusform>
            <numerusform>%n tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wet · %2 dirty</source>
        <comment>nappies of a day</comment>
        <translation>%1 orina · %2 heces</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>medicines in a legend</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>the log begins</source>
        <translation>el diario empieza</translation>
    </message>
</context>
<context>
    <name>weehours::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Cuántos días</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semanas</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 semanas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>the size of paper</comment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>List all entries at the end</source>
        <translation>Enumerar todas las entradas al final</translation>
    </message>
    <message>
        <source>A summary and each day as a line of 24 hours, for the paediatrician or the health visitor.</source>
        <translation>Un resumen y cada día como una línea de 24 horas, para pediatría o la matrona.</translation>
    </message>
    <message>
        <source>up to and with</source>
        <comment>a report, before its last day</comment>
        <translation>hasta (incluido)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Guardar como PDF …</translation>
    </message>
    <message>
        <source>It could not be printed. The printer does not take it; nothing in the log is changed.</source>
        <translation>No se pudo imprimir. La impresora no lo acepta; nada del diario ha cambiado.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message numerus="yes">
        <source>The report is saved, on %n page(s). Only you can read the file.</source>
        <translation>
            <numerusform>El informe está guardado, en %n página. Solo tú puedes leer el archivo.</numerusform>
            <numerusform>El informe está guardado, en %n páginas. Solo tú puedes leer el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page back (Page Up)</source>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of a preview</comment>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>weehours::RescueText</name>
    <message>
        <source>The log&apos;s file was damaged. It was kept as %1, and a new one was begun.</source>
        <translation>El archivo del diario estaba dañado. Se ha guardado como %1 y se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>One change that had not been sent yet was saved.</source>
        <translation>Se ha salvado un cambio que aún no se había enviado.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that had not been sent yet were saved.</source>
        <translation>
            <numerusform>Se ha salvado %n cambio que aún no se había enviado.</numerusform>
            <numerusform>Se han salvado %n cambios que aún no se habían enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>One refused change or conflict was saved.</source>
        <translation>Se ha salvado un cambio rechazado o un conflicto.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused changes and conflicts were saved.</source>
        <translation>
            <numerusform>Se ha salvado %n cambio rechazado o conflicto.</numerusform>
            <numerusform>Se han salvado %n cambios rechazados y conflictos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One change that had not been sent yet could not be read and is lost.</source>
        <translation>Un cambio que aún no se había enviado no se ha podido leer y se ha perdido.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that had not been sent yet could not be read and are lost.</source>
        <translation>
            <numerusform>%n cambio que aún no se había enviado no se ha podido leer y se ha perdido.</numerusform>
            <numerusform>%n cambios que aún no se habían enviado no se han podido leer y se han perdido.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the server has comes back with the next sync.</source>
        <translation>Lo que tiene el servidor vuelve con la próxima sincronización.</translation>
    </message>
    <message>
        <source>You are not signed in now: what a server has comes back when you sign in.</source>
        <translation>Ahora no has iniciado sesión: lo que tenga un servidor vuelve cuando la inicies.</translation>
    </message>
</context>
<context>
    <name>weehours::RunningTimers</name>
    <message>
        <source>Ended at …</source>
        <translation>Terminó a las …</translation>
    </message>
    <message>
        <source>%1. That is long.</source>
        <comment>what was ended: Slept 15 h 20</comment>
        <translation>%1. Es mucho tiempo.</translation>
    </message>
</context>
<context>
    <name>weehours::SearchBar</name>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el diario</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Qué tipo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Logged by whom</source>
        <translation>Anotado por</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message numerus="yes">
        <source>%n or more</source>
        <comment>entries found</comment>
        <translation>
            <numerusform>%n o más</numerusform>
            <numerusform>%n o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::Segmented</name>
    <message>
        <source>View: %1, %2 of %3</source>
        <translation>Vista: %1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>weehours::SeriesCurve</name>
    <message>
        <source>%1: nothing measured</source>
        <comment>%1 is what a curve is of</comment>
        <translation>%1: nada medido</translation>
    </message>
    <message>
        <source>%1, %2 to %3. The arrow keys tell each point.</source>
        <comment>what a curve is of, its lowest and its highest value</comment>
        <translation>%1, de %2 a %3. Las flechas dicen cada punto.</translation>
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
        <translation>No se midió nada en estos días.</translation>
    </message>
</context>
<context>
    <name>weehours::ServerText</name>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>La respuesta del servidor no se puede leer.</translation>
    </message>
    <message>
        <source>Something other than a Wee Hours server answered (HTTP %1).</source>
        <translation>Ha respondido algo que no es un servidor de Wee Hours (HTTP %1).</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address. Sign in instead.</source>
        <translation>Ya hay una cuenta con ese correo. Inicia sesión con ella.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Esa no es tu contraseña.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: write it like name@example.org.</source>
        <translation>Eso no es un correo: escríbelo como nombre@example.org.</translation>
    </message>
    <message>
        <source>A password has at least 10 characters, and at most 1024.</source>
        <translation>Una contraseña tiene al menos 10 caracteres y como mucho 1024.</translation>
    </message>
    <message>
        <source>A name is one line of 1 to 100 characters.</source>
        <translation>Un nombre es una línea de 1 a 100 caracteres.</translation>
    </message>
    <message>
        <source>This code cannot be used: it is mistyped, was used already, or is older than 48 hours. Ask for a new one.</source>
        <translation>Este código no sirve: está mal escrito, ya se usó o tiene más de 48 horas. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>A limit of this server is reached. What you logged stays with you; ask the person who runs the server.</source>
        <translation>Se ha alcanzado un límite de este servidor. Lo que has anotado se queda contigo; pregunta a quien mantiene el servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Nothing was applied; the entry stays with you until there is room.</source>
        <translation>El disco del servidor está lleno. No se ha aplicado nada; la entrada se queda contigo hasta que haya sitio.</translation>
    </message>
    <message>
        <source>The baby was not made, so nothing can be logged for it.</source>
        <translation>El bebé no se ha creado, así que no se puede anotar nada para él.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again; what you logged stays with you.</source>
        <translation>Se ha cerrado tu sesión. Vuelve a iniciarla; lo que has anotado se queda contigo.</translation>
    </message>
    <message>
        <source>You have no access to this baby, or no longer. Ask an owner for an invite.</source>
        <translation>No tienes acceso a este bebé, o ya no. Pide una invitación a quien lo administra.</translation>
    </message>
    <message>
        <source>You may read this baby&apos;s log but not write in it. Ask an owner to make you an editor.</source>
        <translation>Puedes leer el diario de este bebé pero no escribir en él. Pide permiso a quien lo administra.</translation>
    </message>
    <message>
        <source>Only an owner of the baby may do this.</source>
        <translation>Esto solo puede hacerlo quien administra al bebé.</translation>
    </message>
    <message>
        <source>This server takes no new accounts.</source>
        <translation>Este servidor no admite cuentas nuevas.</translation>
    </message>
    <message>
        <source>The server does not know this any more.</source>
        <translation>El servidor ya no conoce esto.</translation>
    </message>
    <message>
        <source>Somebody must own the baby. Make another caregiver an owner first.</source>
        <translation>Alguien tiene que administrar al bebé. Dale antes ese papel a otra persona.</translation>
    </message>
    <message>
        <source>This is too large for the server.</source>
        <translation>Esto es demasiado grande para el servidor.</translation>
    </message>
    <message>
        <source>The server does not accept this value.</source>
        <translation>El servidor no acepta este valor.</translation>
    </message>
    <message>
        <source>The server does not accept this entry.</source>
        <translation>El servidor no acepta esta entrada.</translation>
    </message>
    <message>
        <source>This entry belongs to another baby.</source>
        <translation>Esta entrada es de otro bebé.</translation>
    </message>
    <message>
        <source>There were too many tries. Wait a while, then try again.</source>
        <translation>Ha habido demasiados intentos. Espera un rato y vuelve a probar.</translation>
    </message>
    <message>
        <source>Something went wrong at the server. What you logged stays with you.</source>
        <translation>Algo ha salido mal en el servidor. Lo que has anotado se queda contigo.</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again soon; nothing was saved.</source>
        <translation>El servidor tiene demasiado trabajo. Prueba de nuevo dentro de un rato; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Wrong e-mail or password.</source>
        <translation>Correo o contraseña incorrectos.</translation>
    </message>
    <message>
        <source>There is no Wee Hours at this path. Check the address.</source>
        <translation>No hay ningún Wee Hours en esta ruta. Revisa la dirección.</translation>
    </message>
    <message>
        <source>This account owns as many babies as this server allows.</source>
        <translation>Esta cuenta gestiona tantos bebés como permite este servidor.</translation>
    </message>
    <message>
        <source>You changed more of this baby&apos;s log in a day than this server takes from one person. Try again tomorrow.</source>
        <translation>Has cambiado en un día más del diario de este bebé de lo que este servidor acepta de una persona. Vuelve a intentarlo mañana.</translation>
    </message>
    <message>
        <source>This baby&apos;s log is as large as this server lets it become. Tell the person who runs the server.</source>
        <translation>El diario de este bebé ha alcanzado el tamaño que permite este servidor. Avisa a la persona que lleva el servidor.</translation>
    </message>
    <message>
        <source>The server has no room left. Tell the person who runs it; what you logged stays on this device until there is.</source>
        <translation>El servidor ya no tiene espacio. Avisa a la persona que lo lleva; lo que has anotado se queda en este dispositivo hasta que lo haya.</translation>
    </message>
    <message>
        <source>The server is short of room, and this account has written much today. Try again tomorrow, or tell the person who runs the server.</source>
        <translation>El servidor anda escaso de espacio y esta cuenta ha escrito mucho hoy. Vuelve a intentarlo mañana o avisa a la persona que lleva el servidor.</translation>
    </message>
    <message>
        <source>This account is signed in on as many devices as this server allows. Sign out those that you no longer use.</source>
        <translation>Esta cuenta ha iniciado sesión en tantos dispositivos como permite este servidor. Cierra la sesión de los que ya no uses.</translation>
    </message>
    <message>
        <source>You have as many open invites as this server allows. Revoke some, or wait until they expire.</source>
        <translation>Tienes tantas invitaciones abiertas como permite este servidor. Anula algunas o espera a que caduquen.</translation>
    </message>
    <message>
        <source>A new account needs a code here: choose Join with an invite. The first account needs the one that the server printed when it started; for others, ask somebody who uses the server.</source>
        <translation>Aquí una cuenta nueva necesita un código: elige «Unirse con una invitación». Para la primera cuenta es el que mostró el servidor al arrancar; para las demás, pídeselo a alguien que use el servidor.</translation>
    </message>
</context>
<context>
    <name>weehours::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>El día empieza a las</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>Tell me what others log</source>
        <translation>Avisarme de lo que anotan los demás</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Quedarse en la bandeja al cerrar</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Milk amounts</source>
        <comment>units</comment>
        <translation>Cantidades de leche</translation>
    </message>
    <message>
        <source>Millilitres</source>
        <translation>Mililitros</translation>
    </message>
    <message>
        <source>Ounces</source>
        <translation>Onzas</translation>
    </message>
    <message>
        <source>Weight in</source>
        <comment>units</comment>
        <translation>Peso en</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramos</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>Gramos</translation>
    </message>
    <message>
        <source>Pounds</source>
        <comment>pounds and ounces</comment>
        <translation>Libras</translation>
    </message>
    <message>
        <source>Length in</source>
        <comment>units</comment>
        <translation>Talla en</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Centímetros</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Pulgadas</translation>
    </message>
    <message>
        <source>Temperature in</source>
        <comment>units</comment>
        <translation>Temperatura en</translation>
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
        <translation>Aspecto nocturno según la hora</translation>
    </message>
    <message>
        <source>Night look from</source>
        <translation>Aspecto nocturno desde</translation>
    </message>
    <message>
        <source>Night look until</source>
        <translation>Aspecto nocturno hasta</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 22:00 to 07:00</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of words and buttons</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>of day</comment>
        <translation>Horas</translation>
    </message>
    <message>
        <source>System</source>
        <comment>as the desktop has it</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 horas</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar al entrar en la sesión</translation>
    </message>
    <message>
        <source>Quiet from … to …</source>
        <translation>Silencio de … a …</translation>
    </message>
    <message>
        <source>Buttons for</source>
        <translation>Botones para</translation>
    </message>
    <message>
        <source>Bottle and breast are one feed</source>
        <translation>Biberón y pecho son una sola toma</translation>
    </message>
    <message>
        <source>never</source>
        <comment>bottle and breast are one feed</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>within %1</source>
        <comment>a span of time</comment>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>Say how long the baby is usually awake</source>
        <translation>Decir cuánto suele estar despierto el bebé</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Despierto</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>a section of the settings</comment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>a section of the settings</comment>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>a section of the settings</comment>
        <translation>Diario</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>a section of the settings</comment>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>Sección de los ajustes</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>what other caregivers do</comment>
        <translation>Los demás</translation>
    </message>
</context>
<context>
    <name>weehours::ShareDialog</name>
    <message>
        <source>logs and edits</source>
        <translation>anota</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Compartir a %1</translation>
    </message>
    <message>
        <source>Invite somebody who</source>
        <translation>Invitar a alguien que</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>solo lee</translation>
    </message>
    <message>
        <source>is an owner too</source>
        <translation>también administra</translation>
    </message>
    <message>
        <source>Only an owner can invite others.</source>
        <translation>Solo quien administra al bebé puede invitar a otros.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>Crear una invitación</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Crear otra</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>an invite</comment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirar: %1</translation>
    </message>
    <message>
        <source>Others cannot reach this computer yet.</source>
        <translation>Los demás aún no llegan a este ordenador.</translation>
    </message>
    <message>
        <source>Hosting …</source>
        <translation>Alojar …</translation>
    </message>
    <message>
        <source>This invite: %1, until %2</source>
        <comment>a role, a time</comment>
        <translation>Esta invitación: %1, hasta %2</translation>
    </message>
    <message>
        <source>An open invite: %1, until %2</source>
        <comment>a role, a time</comment>
        <translation>Invitación abierta: %1, hasta %2</translation>
    </message>
</context>
<context>
    <name>weehours::Sharing</name>
    <message>
        <source>Joined. The log is on its way.</source>
        <translation>Ya estás dentro. El diario viene de camino.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>Signed out. The log stays on this computer.</source>
        <translation>Sesión cerrada. El diario se queda en este ordenador.</translation>
    </message>
    <message>
        <source>This desktop has no keychain, so you are signed in only until you quit.</source>
        <translation>Este escritorio no tiene llavero, así que la sesión dura solo hasta que salgas.</translation>
    </message>
    <message>
        <source>Keep in a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read.</source>
        <translation>Guardado en un archivo que solo tú puedes leer.</translation>
    </message>
    <message>
        <source>Joined. The log is here.</source>
        <translation>Ya estás dentro. El diario ya está aquí.</translation>
    </message>
    <message>
        <source>The keychain stayed closed, so you are signed in only until you quit.</source>
        <translation>El llavero siguió cerrado, así que la sesión dura solo hasta que salgas.</translation>
    </message>
</context>
<context>
    <name>weehours::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>quick line: “b 120 f 14:05”, “s 13:10-14:25”, “n poo yellow”</source>
        <translation>entrada rápida: «b 120 f 14:05», «s 13:10-14:25», «n caca amarillo»</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>move through the day</source>
        <translation>moverse por el día</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>la semana anterior</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>edit the chosen entry, or save</source>
        <translation>editar la entrada elegida, o guardar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>delete the chosen entry</source>
        <translation>borrar la entrada elegida</translation>
    </message>
    <message>
        <source>undo the last change</source>
        <translation>deshacer el último cambio</translation>
    </message>
    <message>
        <source>redo it</source>
        <translation>rehacerlo</translation>
    </message>
    <message>
        <source>sync panel</source>
        <translation>panel de sincronización</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>esta hoja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menú</translation>
    </message>
    <message>
        <source>picture or table</source>
        <translation>imagen o tabla</translation>
    </message>
    <message>
        <source>copy the week or the trends as CSV</source>
        <translation>copiar la semana o las tendencias como CSV</translation>
    </message>
    <message>
        <source>print the week</source>
        <translation>imprimir la semana</translation>
    </message>
    <message>
        <source>the week before, the week after</source>
        <translation>la semana anterior, la semana siguiente</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>el día</translation>
    </message>
    <message>
        <source>the week</source>
        <translation>la semana</translation>
    </message>
    <message>
        <source>the trends</source>
        <translation>las tendencias</translation>
    </message>
    <message>
        <source>what happened since you last looked</source>
        <translation>lo que ha pasado desde la última vez que miraste</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>salir</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>in the quick line: complete the word; “@leo” or “@all” for other babies</source>
        <translation>en la entrada rápida: completar la palabra; «@leo» o «@all» para otros bebés</translation>
    </message>
    <message>
        <source>log the chosen entry, or the last one, again, now</source>
        <translation>anotar otra vez, ahora, la entrada elegida o la última</translation>
    </message>
    <message>
        <source>search the log</source>
        <translation>buscar en el diario</translation>
    </message>
    <message>
        <source>switch sides in the breast feed that runs</source>
        <translation>cambiar de lado en la toma en curso</translation>
    </message>
    <message>
        <source>pause the breast feed that runs, or resume it</source>
        <translation>pausar la toma en curso, o reanudarla</translation>
    </message>
    <message>
        <source>all kinds, to log one of them</source>
        <translation>todos los tipos, para anotar uno</translation>
    </message>
    <message>
        <source>print the growth chart</source>
        <translation>imprimir la curva de crecimiento</translation>
    </message>
    <message>
        <source>the measure of growth before, the one after</source>
        <translation>la medida anterior, la siguiente</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>el crecimiento</translation>
    </message>
    <message>
        <source>the log of the first, second … baby</source>
        <translation>el diario del primer, segundo … bebé</translation>
    </message>
    <message>
        <source>night look, and back</source>
        <translation>aspecto nocturno, y vuelta</translation>
    </message>
    <message>
        <source>plans and reminders</source>
        <translation>planes y recordatorios</translation>
    </message>
    <message>
        <source>report for the paediatrician</source>
        <translation>informe para el pediatra</translation>
    </message>
    <message>
        <source>hand over: what the next person should know</source>
        <translation>pasar el relevo: lo que la siguiente persona debe saber</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>a group of keys: what they do</comment>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>a group of keys</comment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>a group of keys: of the day, the week …</comment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Week, trends, growth</source>
        <comment>a group of keys</comment>
        <translation>Semana, tendencias, crecimiento</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>a group of keys</comment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>B, L, R …</source>
        <translation>B, I, D …</translation>
    </message>
    <message>
        <source>in a form: choose what has that letter underlined</source>
        <translation>en un formulario: elegir lo que tiene esa letra subrayada</translation>
    </message>
    <message>
        <source>the week of another day</source>
        <translation>la semana de otro día</translation>
    </message>
</context>
<context>
    <name>weehours::ShownBaby</name>
    <message>
        <source>You can view %1&apos;s log. An owner can let you log, too.</source>
        <translation>Puedes ver el diario de %1. Quien lo administra puede dejarte anotar también.</translation>
    </message>
</context>
<context>
    <name>weehours::SideButton</name>
    <message>
        <source>Left</source>
        <comment>a breast</comment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a breast</comment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>The baby is on this side (X switches)</source>
        <translation>El bebé toma de este lado (X cambia)</translation>
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
        <translation>Wee Hours ya está abierto, pero no responde. En el diario no ha cambiado nada. Cierra su ventana o prueba de nuevo dentro de un momento.</translation>
    </message>
</context>
<context>
    <name>weehours::SyncBanner</name>
    <message>
        <source>Progress of syncing</source>
        <translation>Progreso de la sincronización</translation>
    </message>
    <message numerus="yes">
        <source>Fetching the log: %n entries so far.</source>
        <translation>
            <numerusform>Recibiendo el diario: %n entrada por ahora.</numerusform>
            <numerusform>Recibiendo el diario: %n entradas por ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending what you logged: %n change(s) to go.</source>
        <translation>
            <numerusform>Enviando lo que has anotado: falta %n cambio.</numerusform>
            <numerusform>Enviando lo que has anotado: faltan %n cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be reached. Your %n change(s) are safe here and go out when it&apos;s back.</source>
        <translation>
            <numerusform>No se llega a %1. Tu cambio está a salvo aquí y saldrá cuando vuelva.</numerusform>
            <numerusform>No se llega a %1. Tus %n cambios están a salvo aquí y saldrán cuando vuelva.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Go on logging: everything is safe here.</source>
        <translation>No se llega a %1. Sigue anotando: aquí todo está a salvo.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>%1 no longer knows this computer. Nothing is lost: what you log is safe here and goes out once you have signed in.</source>
        <translation>%1 ya no conoce este ordenador. No se ha perdido nada: lo que anotas está a salvo aquí y saldrá en cuanto inicies sesión.</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Iniciar sesión …</translation>
    </message>
</context>
<context>
    <name>weehours::SyncPanel</name>
    <message>
        <source>Share …</source>
        <translation>Compartir …</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ya</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Iniciar sesión …</translation>
    </message>
    <message>
        <source>A baby</source>
        <translation>Un bebé</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>no access any more</source>
        <translation>ya sin acceso</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes still to be sent</comment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>last synced %1</source>
        <translation>sincronizado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n cambio rechazado</numerusform>
            <numerusform>%n cambios rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>todavía sin sincronizar</translation>
    </message>
    <message>
        <source>you can only view</source>
        <comment>as opposed to: log and edit</comment>
        <translation>solo puedes ver</translation>
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
            <numerusform>Ver el que espera</numerusform>
            <numerusform>Ver %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be sent</source>
        <translation>Por enviar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes still to be sent</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Usar la mía</translation>
    </message>
    <message>
        <source>Use mine, %1</source>
        <translation>Usar la mía, %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Dejar %1</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <comment>somebody else&apos;s change</comment>
        <translation>Dejarla así</translation>
    </message>
    <message>
        <source>Decide them all at once, or one by one below.</source>
        <translation>Decídelos todos a la vez, o uno por uno abajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Use all of mine</source>
        <translation>Usar todas las mías</translation>
    </message>
    <message>
        <source>Keep all of theirs</source>
        <comment>other caregivers&apos; changes</comment>
        <translation>Dejarlas todas así</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Mostrarla en el diario</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Dos versiones de una misma entrada</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an entry, in the log</comment>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>weehours::SyncPill</name>
    <message>
        <source>Sync: %1</source>
        <translation>Sincronización: %1</translation>
    </message>
</context>
<context>
    <name>weehours::SyncText</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes still to be sent</comment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Próximo intento en %n s.</numerusform>
            <numerusform>Próximo intento en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Vuelve a iniciar sesión</translation>
    </message>
    <message>
        <source>%1 no longer knows this computer. Everything is safe here and goes out once you have signed in.</source>
        <translation>%1 ya no conoce este ordenador. Todo está a salvo aquí y saldrá en cuanto inicies sesión.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Everything is safe on this computer and goes out when it&apos;s back.</source>
        <translation>No se llega a %1. Todo está a salvo en este ordenador y saldrá cuando vuelva.</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date with %1. Something needs you:</source>
        <translation>Al día con %1. Algo te necesita:</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Sending and fetching changes.</source>
        <translation>Enviando y recibiendo cambios.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Up to date with %1. Others&apos; changes show up here at once.</source>
        <translation>Al día con %1. Los cambios de los demás aparecen aquí al momento.</translation>
    </message>
    <message>
        <source>Deleting: %1</source>
        <translation>Borrado de: %1</translation>
    </message>
    <message>
        <source>Change of: %1</source>
        <translation>Cambio de: %1</translation>
    </message>
    <message numerus="yes">
        <source>Fetching the log: %n entries so far.</source>
        <translation>
            <numerusform>Recibiendo el diario: %n entrada por ahora.</numerusform>
            <numerusform>Recibiendo el diario: %n entradas por ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending: %n change(s) to go.</source>
        <translation>
            <numerusform>Enviando: falta %n cambio.</numerusform>
            <numerusform>Enviando: faltan %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another caregiver</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>You, on another computer,</source>
        <translation>Tú, en otro ordenador</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>%1 deleted this entry while you changed it. It is gone.</source>
        <translation>Mientras cambiabas esta entrada la borró: %1. Ya no está.</translation>
    </message>
    <message>
        <source>You no longer share this log. An owner ended it, or you left on another computer. It was removed from this one; the others keep what you logged.</source>
        <translation>Ya no compartes este diario. Alguien quitó tu acceso o saliste en otro ordenador. Se ha quitado de este; los demás conservan lo que anotaste.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours had not been sent. They are kept here: copy or discard them.</source>
        <translation>
            <numerusform>%n cambio tuyo no se había enviado. Se guarda aquí: cópialo o descártalo.</numerusform>
            <numerusform>%n cambios tuyos no se habían enviado. Se guardan aquí: cópialos o descártalos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wee Hours on this computer</source>
        <translation>Wee Hours en este ordenador</translation>
    </message>
    <message>
        <source>Kept here</source>
        <comment>not sent to the server that claims it</comment>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Nothing was removed. You are its only owner, as far as this computer knows, and nobody can take a log from its only owner: the server is broken, or another one. All of it is here, you can go on logging, and it is no longer sent there.</source>
        <translation>No se ha quitado nada. Por lo que sabe este ordenador, solo tú lo administras, y nadie puede quitarle un diario a quien es el único que lo administra: el servidor está averiado, o es otro. Todo está aquí, puedes seguir anotando, y allí ya no se envía.</translation>
    </message>
    <message>
        <source>You were an owner, so a copy was set aside on this computer. Until %1 you can bring it back as a log of your own.</source>
        <translation>Lo administrabas, así que se apartó una copia en este ordenador. Hasta el %1 puedes recuperarla como un diario tuyo.</translation>
    </message>
    <message>
        <source>Two versions of one entry: %1</source>
        <translation>Dos versiones de una entrada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>by which a clock was wrong</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were logged while this computer&apos;s clock was %1 ahead. The server does not take them so. Move them by that?</source>
        <translation>
            <numerusform>%n entrada se anotó mientras el reloj de este ordenador iba %1 adelantado. El servidor no la acepta así. ¿Moverla ese tiempo?</numerusform>
            <numerusform>%n entradas se anotaron mientras el reloj de este ordenador iba %1 adelantado. El servidor no las acepta así. ¿Moverlas ese tiempo?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were logged while this computer&apos;s clock was %1 behind. The server does not take them so. Move them by that?</source>
        <translation>
            <numerusform>%n entrada se anotó mientras el reloj de este ordenador iba %1 atrasado. El servidor no la acepta así. ¿Moverla ese tiempo?</numerusform>
            <numerusform>%n entradas se anotaron mientras el reloj de este ordenador iba %1 atrasado. El servidor no las acepta así. ¿Moverlas ese tiempo?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have a log of your own of %1, and one that is shared with you. If it is one baby, your %n entries go into the shared one, and yours is put away. That can be undone.</source>
        <translation>
            <numerusform>Tienes un diario tuyo de %1 y otro que se comparte contigo. Si es el mismo bebé, tu entrada pasa al compartido y el tuyo se archiva. Se puede deshacer.</numerusform>
            <numerusform>Tienes un diario tuyo de %1 y otro que se comparte contigo. Si es el mismo bebé, tus %n entradas pasan al compartido y el tuyo se archiva. Se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says that a log is not yours. It is kept on this computer, and nothing of it is sent there.</source>
        <translation>%1 dice que un diario no es tuyo. Se conserva en este ordenador, y nada de él se envía allí.</translation>
    </message>
    <message>
        <source>You no longer have access to a log that was shared with you. What was never sent is kept here.</source>
        <translation>Ya no tienes acceso a un diario que se compartía contigo. Lo que nunca se envió se conserva aquí.</translation>
    </message>
    <message>
        <source>Becomes one: %1</source>
        <comment>what a merge makes of two entries</comment>
        <translation>Será una sola: %1</translation>
    </message>
    <message>
        <source>You set &lt;b&gt;%1&lt;/b&gt; (%2); %3 set &lt;b&gt;%4&lt;/b&gt; (%5), which counts for now.</source>
        <translation>Tú pusiste &lt;b&gt;%1&lt;/b&gt; (%2); %3 puso &lt;b&gt;%4&lt;/b&gt; (%5), que es lo que cuenta por ahora.</translation>
    </message>
    <message>
        <source>You set &lt;b&gt;%1&lt;/b&gt; (%2); %3 set &lt;b&gt;%4&lt;/b&gt;, which counts for now.</source>
        <translation>Tú pusiste &lt;b&gt;%1&lt;/b&gt; (%2); %3 puso &lt;b&gt;%4&lt;/b&gt;, que es lo que cuenta por ahora.</translation>
    </message>
    <message>
        <source>You: %1 · %2</source>
        <comment>an entry, when it was</comment>
        <translation>Tú: %1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <comment>who, an entry, when it was</comment>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>Everything is kept on this computer only. When you share it, what is here is shared too.</source>
        <translation>Todo se guarda solo en este ordenador. Cuando lo compartas, también se comparte lo que ya hay.</translation>
    </message>
    <message>
        <source>%1 is older than this program and does not know this yet. It is kept here, and goes by itself once the server has been updated.</source>
        <translation>%1 es más antiguo que este programa y aún no conoce esto. Se guarda aquí y saldrá solo cuando el servidor se haya actualizado.</translation>
    </message>
    <message>
        <source>%1 changed this entry while you deleted it. It is kept.</source>
        <translation>%1 cambió esta entrada mientras tú la borrabas. Se conserva.</translation>
    </message>
    <message>
        <source>%1 has been out of reach since %2. Everything is safe on this computer and goes out when it&apos;s back.</source>
        <comment>a server, a time</comment>
        <translation>No se llega a %1 desde %2. Todo está a salvo en este ordenador y saldrá cuando vuelva.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a kind of entry, when it was</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>how long there has been trouble; a time</comment>
        <translation>Desde %1.</translation>
    </message>
</context>
<context>
    <name>weehours::TemperatureCard</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>últimas 24 horas</translation>
    </message>
    <message>
        <source>last 24 hours, with %1</source>
        <comment>a list of medicines</comment>
        <translation>últimas 24 horas, con %1</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: ahora</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minute(s) earlier</source>
        <translation>
            <numerusform>%1: %n minuto antes</numerusform>
            <numerusform>%1: %n minutos antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::TimeText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of an age</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>of an age</comment>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an age: 7 weeks, 3 days</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 is a span of time: 1 h 52</comment>
        <translation>hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
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
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>of an age</comment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day, as QDate writes it: Sunday 22 November</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day, as QDate writes it: Sunday 22 November 2026</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>%1 is a date: Sunday 22 November</comment>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a day, before a time: yesterday 23:50</comment>
        <translation>ayer</translation>
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
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>until a baby is due</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>until a baby is due</comment>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>due in %1</source>
        <comment>a baby; %1 is a span of time: 7 weeks</comment>
        <translation>se espera en %1</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>an ordinal number: 21st</comment>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>an ordinal number: 22nd</comment>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>an ordinal number: 23rd</comment>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>an ordinal number: 5th</comment>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <comment>a span of time, short</comment>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>born today</source>
        <comment>in place of an age</comment>
        <translation>nacido hoy</translation>
    </message>
</context>
<context>
    <name>weehours::TimelineDelegate</name>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>weehours::TimelineModel</name>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>logged by %1</source>
        <translation>lo anotó %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>a la espera de enviarse</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>rechazado por el servidor</translation>
    </message>
    <message>
        <source>asleep until %1</source>
        <comment>over the end of a day</comment>
        <translation>duerme hasta las %1</translation>
    </message>
    <message>
        <source>still asleep</source>
        <comment>over the end of a day</comment>
        <translation>aún duerme</translation>
    </message>
</context>
<context>
    <name>weehours::TimelineView</name>
    <message>
        <source>The log is still coming from the server.</source>
        <translation>El diario aún está llegando del servidor.</translation>
    </message>
    <message>
        <source>Nothing is logged yet.
Your first feed, sleep or nappy shows up here.</source>
        <translation>Todavía no hay nada anotado.
Tu primera toma, sueño o pañal aparecerá aquí.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Enter edits the selected entry, Delete deletes it.</source>
        <translation>Intro cambia la entrada elegida, Supr la borra.</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Cambiar …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>No matches.
Press Esc to see everything.</source>
        <translation>Sin resultados.
Pulsa Esc para verlo todo.</translation>
    </message>
    <message>
        <source>Log again now</source>
        <translation>Anotar otra vez ahora</translation>
    </message>
    <message>
        <source>%1 logged: %2, %3</source>
        <comment>who, what, at what time of day</comment>
        <translation>%1 ha anotado: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <comment>logged by others</comment>
        <translation>
            <numerusform>%n entrada nueva</numerusform>
            <numerusform>%n entradas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Press %1, %2 or %3, or / to type it.</source>
        <comment>keys for a feed, a sleep, a nappy</comment>
        <translation>Pulsa %1, %2 o %3, o / para escribirlo.</translation>
    </message>
    <message>
        <source>Nothing is logged yet.
The first feed, sleep or nappy shows up here.</source>
        <translation>Todavía no hay nada anotado.
La primera toma, sueño o pañal aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>weehours::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>weehours::TodayCard</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>beside the week’s average</source>
        <translation>junto a la media de la semana</translation>
    </message>
</context>
<context>
    <name>weehours::Tray</name>
    <message>
        <source>Log a feed …</source>
        <translation>Anotar una toma …</translation>
    </message>
    <message>
        <source>Log a nappy …</source>
        <translation>Anotar un pañal …</translation>
    </message>
    <message>
        <source>Open Wee Hours</source>
        <translation>Abrir Wee Hours</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what runs, for how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <translation>%1: nada aún</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was last, how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>End the sleep</source>
        <translation>Terminar el sueño</translation>
    </message>
    <message>
        <source>Log a sleep …</source>
        <translation>Anotar un sueño …</translation>
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
        <translation>¿Quedarse en la bandeja?</translation>
    </message>
    <message>
        <source>There Wee Hours can still tell you what others log, and is back with one click. You can change this in the settings.</source>
        <translation>Ahí Wee Hours puede seguir avisándote de lo que anotan los demás, y vuelve con un clic. Puedes cambiarlo en los ajustes.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Quedarse en la bandeja</translation>
    </message>
</context>
<context>
    <name>weehours::TrendChart</name>
    <message>
        <source>today so far</source>
        <translation>hoy hasta ahora</translation>
    </message>
    <message>
        <source>%.0f h</source>
        <extracomment>The scale of a chart, in hours: %.0f stands for the number and has to stay as it is.</extracomment>
        <translation>%.0f h</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a span of days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 a day on average. The arrow keys tell each bar.</source>
        <translation>%1, %2: %3 al día de media. Las flechas dicen cada barra.</translation>
    </message>
    <message>
        <source>%1, %2. The arrow keys tell each bar.</source>
        <translation>%1, %2. Las flechas dicen cada barra.</translation>
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
        <translation>%1: nada anotado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 a day on average</source>
        <comment>a span of days and its number</comment>
        <translation>%1 a %2: %3 al día de media</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>de noche</translation>
    </message>
    <message>
        <source>%1, %2 of it at night</source>
        <comment>spans of time</comment>
        <translation>%1, de ellas %2 de noche</translation>
    </message>
</context>
<context>
    <name>weehours::TrendTable</name>
    <message>
        <source>Day</source>
        <comment>head of a column</comment>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>weehours::TrendWords</name>
    <message numerus="yes">
        <source>%n feed(s) more</source>
        <comment>than usual; part of a list</comment>
        <translation>
            <numerusform>%n toma más</numerusform>
            <numerusform>%n tomas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) fewer</source>
        <comment>than usual; part of a list</comment>
        <translation>
            <numerusform>%n toma menos</numerusform>
            <numerusform>%n tomas menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nappy(s) more</source>
        <comment>than usual; part of a list</comment>
        <translation>
            <numerusform>%n pañal más</numerusform>
            <numerusform>%n pañales más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nappy(s) fewer</source>
        <comment>than usual; part of a list</comment>
        <translation>
            <numerusform>%n pañal menos</numerusform>
            <numerusform>%n pañales menos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more sleep</source>
        <comment>than usual; %1 is a span of time</comment>
        <translation>%1 más de sueño</translation>
    </message>
    <message>
        <source>%1 less sleep</source>
        <comment>than usual; %1 is a span of time</comment>
        <translation>%1 menos de sueño</translation>
    </message>
    <message numerus="yes">
        <source>%1 feed(s)</source>
        <comment>%1 is %n, or a number with decimals that counts as many</comment>
        <translation>
            <numerusform>%1 toma</numerusform>
            <numerusform>%1 tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asleep</source>
        <comment>%1 is a span of time</comment>
        <translation>%1 de sueño</translation>
    </message>
    <message numerus="yes">
        <source>%1 nappy(s)</source>
        <comment>%1 is %n, or a number with decimals that counts as many</comment>
        <translation>
            <numerusform>%1 pañal</numerusform>
            <numerusform>%1 pañales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more feed(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 toma más</numerusform>
            <numerusform>%1 tomas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer feed(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 toma menos</numerusform>
            <numerusform>%1 tomas menos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more milk</source>
        <comment>%1 is an amount</comment>
        <translation>%1 más de leche</translation>
    </message>
    <message>
        <source>%1 less milk</source>
        <comment>%1 is an amount</comment>
        <translation>%1 menos de leche</translation>
    </message>
    <message>
        <source>the longest sleep %1 longer</source>
        <comment>a span of time</comment>
        <translation>el sueño más largo, %1 más</translation>
    </message>
    <message>
        <source>the longest sleep %1 shorter</source>
        <comment>a span of time</comment>
        <translation>el sueño más largo, %1 menos</translation>
    </message>
    <message numerus="yes">
        <source>%1 more nappy(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 pañal más</numerusform>
            <numerusform>%1 pañales más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer nappy(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 pañal menos</numerusform>
            <numerusform>%1 pañales menos</numerusform>
        </translation>
    </message>
    <message>
        <source>much the same</source>
        <comment>beside the span of days before</comment>
        <translation>más o menos igual</translation>
    </message>
    <message>
        <source>from bottles</source>
        <comment>an amount of milk</comment>
        <translation>de biberón</translation>
    </message>
    <message>
        <source>As usual by this time of day.</source>
        <comment>feeds, sleep and nappies</comment>
        <translation>Como siempre a esta hora.</translation>
    </message>
    <message>
        <source>By this time of day: %1.</source>
        <comment>%1 is a list: 2 feeds more, 40 min more sleep, 1 nappy fewer</comment>
        <translation>A esta hora: %1.</translation>
    </message>
</context>
<context>
    <name>weehours::TrendsPage</name>
    <message>
        <source>Table</source>
        <comment>shows the trends as a table</comment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all days</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>The days as a table (Ctrl+T)</source>
        <translation>Los días en una tabla (Ctrl+T)</translation>
    </message>
    <message>
        <source>Nothing to draw yet. What you log from today on shows here, day beside day.</source>
        <translation>Aún no hay nada que dibujar. Lo que anotes desde hoy se verá aquí, día junto a día.</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>an average</comment>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>Averages come with the first whole day.</source>
        <translation>Las medias llegan con el primer día completo.</translation>
    </message>
    <message>
        <source>Today so far: %1.</source>
        <comment>%1 is a list of numbers</comment>
        <translation>Hoy hasta ahora: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Beside the %n day(s) before: %1.</source>
        <comment>%1 is a list: 0.4 fewer feeds</comment>
        <translation>
            <numerusform>Junto al día anterior: %1.</numerusform>
            <numerusform>Junto a los %n días anteriores: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each bar is the average of %n day(s).</source>
        <translation>
            <numerusform>Cada barra es la media de %n día.</numerusform>
            <numerusform>Cada barra es la media de %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n day(s) as CSV, ready to paste into a spreadsheet.</source>
        <translation>
            <numerusform>%n día copiado como CSV, listo para pegar en una hoja de cálculo.</numerusform>
            <numerusform>%n días copiados como CSV, listos para pegar en una hoja de cálculo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds …</source>
        <comment>which kinds the trends show</comment>
        <translation>Tipos …</translation>
    </message>
    <message>
        <source>The numbers of each day</source>
        <translation>Las cifras de cada día</translation>
    </message>
    <message>
        <source>Choose what the week and the trends show</source>
        <translation>Elegir qué muestran la semana y las tendencias</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <comment>an average</comment>
        <translation>%1 de media</translation>
    </message>
    <message>
        <source>A day on average</source>
        <comment>above large numbers</comment>
        <translation>Un día de media</translation>
    </message>
    <message>
        <source>More about the trends</source>
        <translation>Más sobre las tendencias</translation>
    </message>
    <message>
        <source>Kinds</source>
        <comment>which kinds the trends show</comment>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Table	Ctrl+T</source>
        <translation>Tabla	Ctrl+T</translation>
    </message>
    <message>
        <source>Copy as CSV	Ctrl+C</source>
        <translation>Copiar como CSV	Ctrl+C</translation>
    </message>
</context>
<context>
    <name>weehours::Undoing</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Anotado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Logged for %n baby(s): %1</source>
        <translation>
            <numerusform>Anotado para %n bebé: %1</numerusform>
            <numerusform>Anotado para %n bebés: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged for %1: %2</source>
        <comment>a baby, what</comment>
        <translation>Anotado para %1: %2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>an entry that was undone</comment>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <comment>an edit was undone</comment>
        <translation>Como antes: %1</translation>
    </message>
    <message>
        <source>Back again: %1</source>
        <comment>a deletion was undone</comment>
        <translation>De vuelta: %1</translation>
    </message>
    <message>
        <source>Deleted again: %1</source>
        <translation>Eliminado otra vez: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 has changed since was left as it is.</source>
        <translation>Lo que %1 ha cambiado después se ha dejado como está.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>what runs, a time: Asleep since 8:01</comment>
        <translation>%1 desde las %2</translation>
    </message>
    <message>
        <source>They are two entries again.</source>
        <translation>Vuelven a ser dos entradas.</translation>
    </message>
    <message>
        <source>They are two logs again.</source>
        <translation>Vuelven a ser dos diarios.</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>La importación se ha deshecho.</translation>
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
        <translation>Compartir a %1</translation>
    </message>
    <message>
        <source>Your log stays on this computer and is shared from there.</source>
        <translation>Tu diario se queda en este ordenador y se comparte desde ahí.</translation>
    </message>
    <message>
        <source>Host on this computer</source>
        <translation>Alojar en este ordenador</translation>
    </message>
    <message>
        <source>Use a server</source>
        <translation>Usar un servidor</translation>
    </message>
    <message>
        <source>Yours, or one run by someone you trust.</source>
        <translation>El tuyo o el de alguien de confianza.</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>Unirse con una invitación</translation>
    </message>
    <message>
        <source>Somebody else shares their log with you.</source>
        <translation>Otra persona comparte su diario contigo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Only this computer keeps the log. It has to be on when the others sync.</source>
        <translation>Solo este ordenador guarda el diario. Tiene que estar encendido cuando los demás sincronizan.</translation>
    </message>
</context>
<context>
    <name>weehours::WeekPage</name>
    <message>
        <source>The week before (Page Up)</source>
        <translation>La semana anterior (Re Pág)</translation>
    </message>
    <message>
        <source>The week after (Page Down)</source>
        <translation>La semana siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>shows the week as a table</comment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>More about the week</source>
        <translation>Más sobre la semana</translation>
    </message>
    <message>
        <source>The week as a table (Ctrl+T)</source>
        <translation>La semana en una tabla (Ctrl+T)</translation>
    </message>
    <message>
        <source>Print these days (Ctrl+P)</source>
        <translation>Imprimir estos días (Ctrl+P)</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as CSV, ready to paste into a spreadsheet.</source>
        <translation>
            <numerusform>%n fila copiada como CSV, lista para pegar en una hoja de cálculo.</numerusform>
            <numerusform>%n filas copiadas como CSV, listas para pegar en una hoja de cálculo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page could not be printed. The printer or the file does not take it; nothing in the log is changed.</source>
        <translation>No se ha podido imprimir la página. La impresora o el archivo no la acepta; en el diario no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Table	Ctrl+T</source>
        <translation>Tabla	Ctrl+T</translation>
    </message>
    <message>
        <source>Copy as CSV	Ctrl+C</source>
        <translation>Copiar como CSV	Ctrl+C</translation>
    </message>
    <message>
        <source>Print …	Ctrl+P</source>
        <translation>Imprimir …	Ctrl+P</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Dos semanas</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Cuatro semanas</translation>
    </message>
    <message>
        <source>Midnight</source>
        <translation>Medianoche</translation>
    </message>
    <message>
        <source>Noon: nights in one piece</source>
        <translation>Mediodía: noches de una pieza</translation>
    </message>
    <message>
        <source>Report …</source>
        <comment>on paper</comment>
        <translation>Informe …</translation>
    </message>
    <message>
        <source>The entries of the week</source>
        <translation>Las entradas de la semana</translation>
    </message>
    <message>
        <source>Week %1: %2. The arrow keys choose an entry, Enter opens it.</source>
        <comment>days, a list of kinds</comment>
        <translation>Semana %1: %2. Las flechas eligen una entrada, Intro la abre.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <comment>which kinds the week shows</comment>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>El día empieza a</translation>
    </message>
    <message>
        <source>Go to a day (Ctrl+J)</source>
        <translation>Ir a un día (Ctrl+J)</translation>
    </message>
    <message>
        <source>Go to a day …	Ctrl+J</source>
        <translation>Ir a un día …	Ctrl+J</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
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
        <translation>sueño</translation>
    </message>
    <message>
        <source>feed</source>
        <comment>in the legend of the week</comment>
        <translation>toma</translation>
    </message>
    <message>
        <source>nappy</source>
        <comment>in the legend of the week</comment>
        <translation>pañal</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day in the title of a week</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>Un día de media: %1</translation>
    </message>
    <message>
        <source>Wee Hours, %1</source>
        <comment>at the foot of a page: its date</comment>
        <translation>Wee Hours, %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the last day of a week within one month</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the last day of a week within one month</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the first day of a week within one month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>Times of %1</source>
        <comment>on paper; %1 is a time zone</comment>
        <translation>Horas de %1</translation>
    </message>
    <message>
        <source>Times of %1, days from %2</source>
        <comment>on paper; %1 is a time zone, %2 the hour that a day begins at</comment>
        <translation>Horas de %1, días desde las %2</translation>
    </message>
</context>
<context>
    <name>weehours::WeekTable</name>
    <message>
        <source>Day</source>
        <comment>head of a column</comment>
        <translation>Día</translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column: the time that something began</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>head of a column: the time that something ended</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What</source>
        <comment>head of a column: a feed, a sleep, a nappy</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>head of a column</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>head of a column: the caregiver who logged it</comment>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>weehours::WeekView</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Nothing of this was logged in these days.</source>
        <translation>Nada de esto se anotó en estos días.</translation>
    </message>
</context>
</TS>
