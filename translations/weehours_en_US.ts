<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name>main</name>
    <message>
        <source>Logs feeds, sleeps and nappies together.</source>
        <translation>Logs feeds, sleeps and diapers together.</translation>
    </message>
    <message>
        <source>The profile folder (%1 if left out).</source>
        <translation>The profile folder (%1 if left out).</translation>
    </message>
    <message>
        <source>Keep the sign-in in the desktop&apos;s keychain or in a file of the profile that only you can read.</source>
        <translation>Keep the sign-in in the desktop&apos;s keychain or in a file of the profile that only you can read.</translation>
    </message>
    <message>
        <source>The look for this start.</source>
        <translation>The look for this start.</translation>
    </message>
    <message>
        <source>Wee Hours</source>
        <translation>Wee Hours</translation>
    </message>
    <message>
        <source>An invite to open: weehours://join…</source>
        <translation>An invite to open: weehours://join…</translation>
    </message>
    <message>
        <source>Log an entry of this kind, in the window that is open or in a new one.</source>
        <translation>Log an entry of this kind, in the window that is open or in a new one.</translation>
    </message>
</context>
<context>
    <name>weehours::AboutDialog</name>
    <message>
        <source>About Wee Hours</source>
        <translation>About Wee Hours</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>Your log is kept in %1.</source>
        <comment>a path</comment>
        <translation>Your log is kept in %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>The version and the system, for a report of a fault</source>
        <translation>The version and the system, for a report of a fault</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>weehours::AccountDialog</name>
    <message>
        <source>Sign in to share</source>
        <translation>Sign in to share</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>Join with an invite</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>I have one</source>
        <translation>I have one</translation>
    </message>
    <message>
        <source>Paste the link that you were sent, or type the code.</source>
        <translation>Paste the link that you were sent, or type the code.</translation>
    </message>
    <message>
        <source>Everything that you have logged stays on this computer and goes to the server as well.</source>
        <translation>Everything that you have logged stays on this computer and goes to the server as well.</translation>
    </message>
    <message>
        <source>weehours://join… or a code</source>
        <translation>weehours://join… or a code</translation>
    </message>
    <message>
        <source>home.example or 192.168.1.20:8080</source>
        <translation>home.example or 192.168.1.20:8080</translation>
    </message>
    <message>
        <source>alex@example.org</source>
        <translation>alex@example.org</translation>
    </message>
    <message>
        <source>at least 10 characters</source>
        <translation>at least 10 characters</translation>
    </message>
    <message>
        <source>as other caregivers see you</source>
        <translation>as other caregivers see you</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Make account</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Choose a sign-in for yourself. It is stored only on this computer.</source>
        <translation>Choose a sign-in for yourself. It is stored only on this computer.</translation>
    </message>
    <message>
        <source>Anyone in this network may read along</source>
        <translation>Anyone in this network may read along</translation>
    </message>
    <message>
        <source>Use this server for the log from now on</source>
        <translation>Use this server for the log from now on</translation>
    </message>
    <message>
        <source>This invite leads to a log on %1.</source>
        <comment>a server</comment>
        <translation>This invite leads to a log on %1.</translation>
    </message>
</context>
<context>
    <name>weehours::AutostartText</name>
    <message>
        <source>%1 cannot be written, so nothing was changed.</source>
        <translation>%1 cannot be written, so nothing was changed.</translation>
    </message>
</context>
<context>
    <name>weehours::BabyActions</name>
    <message>
        <source>Edit %1 …</source>
        <translation>Edit %1 …</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Archive %1</translation>
    </message>
    <message>
        <source>Add a baby …</source>
        <translation>Add a baby …</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <comment>an archived baby</comment>
        <translation>Bring back %1</translation>
    </message>
    <message>
        <source>%1 is archived. The log is kept, out of the way.</source>
        <translation>%1 is archived. The log is kept, out of the way.</translation>
    </message>
</context>
<context>
    <name>weehours::BabyBuddyDialog</name>
    <message>
        <source>From a Baby Buddy server</source>
        <translation>From a Baby Buddy server</translation>
    </message>
    <message>
        <source>The token is in the user settings there. It is used once, and kept nowhere.</source>
        <translation>The token is in the user settings there. It is used once, and kept nowhere.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Fetch</translation>
    </message>
    <message numerus="yes">
        <source>Reading … %Ln rows</source>
        <translation>
            <numerusform>Reading … %Ln row</numerusform>
            <numerusform>Reading … %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::BabyButton</name>
    <message>
        <source>Choose a baby</source>
        <translation>Choose a baby</translation>
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
        <translation>Edit baby</translation>
    </message>
    <message>
        <source>Add a baby</source>
        <translation>Add a baby</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>The baby needs a name.</source>
        <translation>The baby needs a name.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>weehours::CaregiverList</name>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>logs and edits</source>
        <translation>logs and edits</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>only reads</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (you)</translation>
    </message>
    <message>
        <source>Leave …</source>
        <translation>Leave …</translation>
    </message>
    <message>
        <source>End access …</source>
        <translation>End access …</translation>
    </message>
    <message>
        <source>Leave %1&apos;s log</source>
        <translation>Leave %1&apos;s log</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>What %1 may do</translation>
    </message>
    <message>
        <source>You lose access, and %1&apos;s log is removed from this and your other computers. What you logged stays with the others. To come back, you need a new invite.</source>
        <translation>You lose access, and %1&apos;s log is removed from this and your other computers. What you logged stays with the others. To come back, you need a new invite.</translation>
    </message>
    <message>
        <source>%2 loses access, and %1&apos;s log is removed from %2&apos;s computers. What %2 logged stays here. To come back, %2 needs a new invite.</source>
        <translation>%2 loses access, and %1&apos;s log is removed from %2&apos;s computers. What %2 logged stays here. To come back, %2 needs a new invite.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>End access</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>somebody&apos;s access</comment>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Sees, logs and edits everything, and also invites others, changes what they may do, and ends their access.</source>
        <translation>Sees, logs and edits everything, and also invites others, changes what they may do, and ends their access.</translation>
    </message>
    <message>
        <source>Sees, logs and edits everything. Cannot invite others.</source>
        <translation>Sees, logs and edits everything. Cannot invite others.</translation>
    </message>
    <message>
        <source>Sees everything as it is logged, and changes nothing.</source>
        <translation>Sees everything as it is logged, and changes nothing.</translation>
    </message>
</context>
<context>
    <name>weehours::ChoiceRow</name>
    <message>
        <source>%1 of %2</source>
        <comment>the place of a choice among all of them</comment>
        <translation>%1 of %2</translation>
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
        <translation>Not said</translation>
    </message>
    <message>
        <source>Nothing logged in these days.</source>
        <translation>Nothing logged in these days.</translation>
    </message>
</context>
<context>
    <name>weehours::ColumnChooser</name>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>time of day</translation>
    </message>
    <message>
        <source>end</source>
        <translation>end</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>how long it took</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>baby</translation>
    </message>
    <message>
        <source>a line of the note</source>
        <translation>a line of the note</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field, kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Assign columns</source>
        <translation>Assign columns</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>The rows are</translation>
    </message>
    <message>
        <source>what a column says</source>
        <translation>what a column says</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Read it this way</source>
        <translation>Read it this way</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>leave out</translation>
    </message>
    <message>
        <source>One of the columns has to say when it was.</source>
        <translation>One of the columns has to say when it was.</translation>
    </message>
    <message>
        <source>Say above what the rows are, or which column says it.</source>
        <translation>Say above what the rows are, or which column says it.</translation>
    </message>
</context>
<context>
    <name>weehours::ColumnText</name>
    <message>
        <source>What</source>
        <comment>the heading of a column: feed, sleep …</comment>
        <translation>What</translation>
    </message>
    <message>
        <source>Baby</source>
        <comment>the heading of a column</comment>
        <translation>Baby</translation>
    </message>
    <message>
        <source>Logged by</source>
        <comment>the heading of a column</comment>
        <translation>Logged by</translation>
    </message>
    <message>
        <source>%1, local time</source>
        <comment>the heading of a column; %1 is: Start</comment>
        <translation>%1, local time</translation>
    </message>
</context>
<context>
    <name>weehours::ComplaintText</name>
    <message>
        <source>The end is before the start.</source>
        <translation>The end is before the start.</translation>
    </message>
    <message>
        <source>The end is more than 7 days after the start.</source>
        <translation>The end is more than 7 days after the start.</translation>
    </message>
    <message>
        <source>In all it is less than both sides together.</source>
        <comment>milk that was pumped</comment>
        <translation>In all it is less than both sides together.</translation>
    </message>
    <message>
        <source>Give the weight, the length or the head.</source>
        <translation>Give the weight, the length or the head.</translation>
    </message>
    <message>
        <source>Choose one: hours after the last, clock times, or once.</source>
        <translation>Choose one: hours after the last, clock times, or once.</translation>
    </message>
    <message>
        <source>%1: only where there is poo.</source>
        <comment>a field</comment>
        <translation>%1: only where there is poo.</translation>
    </message>
    <message>
        <source>%1: still missing.</source>
        <comment>a field</comment>
        <translation>%1: still missing.</translation>
    </message>
    <message>
        <source>%1: there are characters that cannot be shown.</source>
        <comment>a field</comment>
        <translation>%1: there are characters that cannot be shown.</translation>
    </message>
    <message>
        <source>%1: there is nothing that can be seen.</source>
        <comment>a field</comment>
        <translation>%1: there is nothing that can be seen.</translation>
    </message>
    <message>
        <source>%1: not before the year 2000.</source>
        <comment>a field</comment>
        <translation>%1: not before the year 2000.</translation>
    </message>
    <message>
        <source>%1: more than a day in the future.</source>
        <comment>a field</comment>
        <translation>%1: more than a day in the future.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <comment>a field, its smallest and largest value</comment>
        <translation>%1: from %2 to %3.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <comment>a field</comment>
        <translation>%1: at most %2 characters.</translation>
    </message>
</context>
<context>
    <name>weehours::DateField</name>
    <message>
        <source>Clear</source>
        <comment>empties a date field</comment>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>weehours::DeletedDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Recently deleted</translation>
    </message>
    <message>
        <source>Deleted entries can be restored for 30 days.</source>
        <translation>Deleted entries can be restored for 30 days.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nothing was deleted.</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>deleted %1</translation>
    </message>
    <message>
        <source>deleted by you %1</source>
        <comment>%1 is like: 5 min ago</comment>
        <translation>deleted by you %1</translation>
    </message>
    <message>
        <source>deleted by %1 %2</source>
        <comment>%2 is like: 5 min ago</comment>
        <translation>deleted by %1 %2</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>a deleted entry</comment>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restore %1</translation>
    </message>
</context>
<context>
    <name>weehours::DosePart</name>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Log anyway</source>
        <translation>Log anyway</translation>
    </message>
    <message>
        <source>%1 has just given it, at %2</source>
        <comment>who, a time</comment>
        <translation>%1 has just given it, at %2</translation>
    </message>
    <message>
        <source>last given by you %1 (%2)</source>
        <comment>a time, how long ago</comment>
        <translation>last given by you %1 (%2)</translation>
    </message>
    <message>
        <source>last given by %1 %2 (%3)</source>
        <comment>who, a time, how long ago</comment>
        <translation>last given by %1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a baby, a medicine</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>next from %1</source>
        <comment>a time</comment>
        <translation>next from %1</translation>
    </message>
    <message>
        <source>%1 of at most %2 in 24 h</source>
        <translation>%1 of at most %2 in 24 h</translation>
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
        <translation>Your plan leaves %1 between two doses, and you gave the last one at %2.</translation>
    </message>
    <message>
        <source>Your plan leaves %1 between two doses, and %2 has just given one, at %3.</source>
        <comment>a span of time, who, a time</comment>
        <translation>Your plan leaves %1 between two doses, and %2 has just given one, at %3.</translation>
    </message>
    <message>
        <source>Your plan leaves %1 between two doses, and %2 gave the last one at %3.</source>
        <comment>a span of time, who, a time</comment>
        <translation>Your plan leaves %1 between two doses, and %2 gave the last one at %3.</translation>
    </message>
    <message>
        <source>That would be the %1 in 24 hours</source>
        <comment>an ordinal number: 5th</comment>
        <translation>That would be the %1 in 24 hours</translation>
    </message>
    <message numerus="yes">
        <source>Your plan has at most %n. The next is all right from %1.</source>
        <comment>doses; a time</comment>
        <translation>
            <numerusform>Your plan has at most %n. The next is all right from %1.</numerusform>
            <numerusform>Your plan has at most %n. The next is all right from %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That would be %1 early</source>
        <comment>a span of time</comment>
        <translation>That would be %1 early</translation>
    </message>
    <message>
        <source>%1 The next is all right from %2.</source>
        <comment>a sentence, a time</comment>
        <translation>%1 The next is all right from %2.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, as QDate writes it: 27 November</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>By the plan that %1 made on %2. Wee Hours knows only what you entered and advises no dose.</source>
        <comment>who, a day</comment>
        <translation>By the plan that %1 made on %2. Wee Hours knows only what you entered and advises no dose.</translation>
    </message>
    <message>
        <source>By the plan of %1. Wee Hours knows only what you entered and advises no dose.</source>
        <comment>a day</comment>
        <translation>By the plan of %1. Wee Hours knows only what you entered and advises no dose.</translation>
    </message>
    <message>
        <source>Not in touch with %1 since %2, so a dose given since then would be missing here.</source>
        <comment>who, a time</comment>
        <translation>Not in touch with %1 since %2, so a dose given since then would be missing here.</translation>
    </message>
    <message>
        <source>Not in touch with the others since %1, so a dose given since then would be missing here.</source>
        <comment>a time</comment>
        <translation>Not in touch with the others since %1, so a dose given since then would be missing here.</translation>
    </message>
    <message>
        <source>Make a plan …</source>
        <translation>Make a plan …</translation>
    </message>
    <message>
        <source>Remind me at %1</source>
        <comment>a time</comment>
        <translation>Remind me at %1</translation>
    </message>
</context>
<context>
    <name>weehours::DoseStrip</name>
    <message>
        <source>now</source>
        <comment>a moment on a line of times</comment>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>weehours::EndDialog</name>
    <message>
        <source>When did it end?</source>
        <translation>When did it end?</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>what ran, a day and time</comment>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>That would be before it began.</source>
        <translation>That would be before it began.</translation>
    </message>
</context>
<context>
    <name>weehours::EntryCards</name>
    <message>
        <source>This entry is no longer there.</source>
        <translation>This entry is no longer there.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Deleted: %1</translation>
    </message>
    <message>
        <source>This computer reminds you at %1.</source>
        <comment>a time</comment>
        <translation>This computer reminds you at %1.</translation>
    </message>
    <message>
        <source>Moved to %1: %2</source>
        <comment>a baby, an entry</comment>
        <translation>Moved to %1: %2</translation>
    </message>
</context>
<context>
    <name>weehours::EntryEditor</name>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Log it</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Choose for whom.</source>
        <translation>Choose for whom.</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>a timer</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>%1 logged: %2</source>
        <comment>who, what</comment>
        <translation>%1 logged: %2</translation>
    </message>
    <message>
        <source>This card has been open for %1.</source>
        <comment>a span of time: 1 h 10</comment>
        <translation>This card has been open for %1.</translation>
    </message>
    <message>
        <source>You can view this, but not change it.</source>
        <translation>You can view this, but not change it.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <translation>It was deleted meanwhile.</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1</source>
        <translation>Changed meanwhile: %1</translation>
    </message>
    <message>
        <source>%1 changed it: %2</source>
        <comment>who, what it is now</comment>
        <translation>%1 changed it: %2</translation>
    </message>
    <message>
        <source>for all babies</source>
        <translation>for all babies</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>That is in %1.</source>
        <comment>a span of time, from now on</comment>
        <translation>That is in %1.</translation>
    </message>
    <message>
        <source>given in the last 14 days</source>
        <comment>a medicine</comment>
        <translation>given in the last 14 days</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>a medicine</comment>
        <translation>planned</translation>
    </message>
    <message>
        <source>used before</source>
        <comment>a name</comment>
        <translation>used before</translation>
    </message>
    <message>
        <source>In which unit is %1? Choose one, or press “Log it” again to log it without.</source>
        <comment>a number, the dose of a medicine</comment>
        <translation>In which unit is %1? Choose one, or press “Log it” again to log it without.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
</context>
<context>
    <name>weehours::EntryForm</name>
    <message>
        <source>Starts on</source>
        <comment>a side of the breast</comment>
        <translation>Starts on</translation>
    </message>
    <message>
        <source>Last side</source>
        <comment>of the breast</comment>
        <translation>Last side</translation>
    </message>
    <message>
        <source>as last time</source>
        <comment>a dose</comment>
        <translation>as last time</translation>
    </message>
</context>
<context>
    <name>weehours::EntryText</name>
    <message>
        <source>Entry</source>
        <comment>in the log; a kind that this version does not know</comment>
        <translation>Entry</translation>
    </message>
    <message>
        <source>running · %1</source>
        <comment>a feed or sleep; %1 is how long already</comment>
        <translation>running · %1</translation>
    </message>
    <message>
        <source>Asleep since %1</source>
        <comment>%1 is a time of day</comment>
        <translation>Asleep since %1</translation>
    </message>
    <message>
        <source>Breast since %1</source>
        <comment>a feed that runs; %1 is a time of day</comment>
        <translation>Breast since %1</translation>
    </message>
    <message>
        <source>on the left</source>
        <comment>a baby at the breast, now</comment>
        <translation>on the left</translation>
    </message>
    <message>
        <source>on the right</source>
        <comment>a baby at the breast, now</comment>
        <translation>on the right</translation>
    </message>
    <message>
        <source>paused · %1</source>
        <comment>a feed; %1 is how long it went on</comment>
        <translation>paused · %1</translation>
    </message>
    <message>
        <source>no unit</source>
        <comment>of a dose</comment>
        <translation>no unit</translation>
    </message>
</context>
<context>
    <name>weehours::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Everything, to keep</source>
        <comment>an export</comment>
        <translation>Everything, to keep</translation>
    </message>
    <message>
        <source>A table for each kind</source>
        <comment>an export</comment>
        <translation>A table for each kind</translation>
    </message>
    <message>
        <source>One table</source>
        <comment>an export</comment>
        <translation>One table</translation>
    </message>
    <message>
        <source>Only entries of these days</source>
        <translation>Only entries of these days</translation>
    </message>
    <message>
        <source>“Everything” can be imported again, here or elsewhere. Tables are for spreadsheets.</source>
        <translation>“Everything” can be imported again, here or elsewhere. Tables are for spreadsheets.</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation>Baby</translation>
    </message>
    <message>
        <source>All babies</source>
        <translation>All babies</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Save …</translation>
    </message>
    <message>
        <source>Choose at least one kind.</source>
        <translation>Choose at least one kind.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported. Only you can read the file.</source>
        <translation>
            <numerusform>%n entry exported. Only you can read the file.</numerusform>
            <numerusform>%n entries exported. Only you can read the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::FeedCard</name>
    <message>
        <source>The breast feed that runs</source>
        <translation>The breast feed that runs</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a feed that was paused</comment>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a feed that runs</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume the feed</source>
        <translation>Resume the feed</translation>
    </message>
    <message>
        <source>Pause the feed</source>
        <translation>Pause the feed</translation>
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
        <translation>nothing</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>deleted it</source>
        <translation>deleted it</translation>
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
        <translation>logged it</translation>
    </message>
    <message>
        <source>brought it back</source>
        <translation>brought it back</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what somebody did, and the fields</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>logged it too</source>
        <comment>as somebody else had; the two were merged</comment>
        <translation>logged it too</translation>
    </message>
</context>
<context>
    <name>weehours::FirstStart</name>
    <message>
        <source>Bring back the log of %1</source>
        <translation>Bring back the log of %1</translation>
    </message>
    <message>
        <source>A copy was set aside on this computer. It can be brought back until %1.</source>
        <translation>A copy was set aside on this computer. It can be brought back until %1.</translation>
    </message>
    <message>
        <source>Wee Hours</source>
        <translation>Wee Hours</translation>
    </message>
    <message>
        <source>Feeds, sleeps and nappies, logged in seconds. Everything stays on this computer until you share it.</source>
        <translation>Feeds, sleeps and diapers, logged in seconds. Everything stays on this computer until you share it.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Start the log</source>
        <translation>Start the log</translation>
    </message>
    <message>
        <source>I was sent an invite</source>
        <translation>I was sent an invite</translation>
    </message>
    <message>
        <source>You no longer have access to %1&apos;s log, and it was removed from this computer. A new invite brings it back.</source>
        <translation>You no longer have access to %1&apos;s log, and it was removed from this computer. A new invite brings it back.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>I have an account</translation>
    </message>
    <message>
        <source>Baby&apos;s name</source>
        <translation>Baby&apos;s name</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>The baby needs a name; a nickname will do.</source>
        <translation>The baby needs a name; a nickname will do.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n change(s) that were not sent</source>
        <translation>
            <numerusform>Show the %n change that was not sent</numerusform>
            <numerusform>Show the %n changes that were not sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Born, or due, on</source>
        <translation>Born, or due, on</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Sign out %1</translation>
    </message>
    <message>
        <source>for those you share with</source>
        <translation>for those you share with</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthCard</name>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
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
        <translation>Measurements</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthPage</name>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Add measurement</source>
        <translation>Add measurement</translation>
    </message>
    <message>
        <source>Whose curves</source>
        <translation>Whose curves</translation>
    </message>
    <message>
        <source>Girls&apos; curves</source>
        <translation>Girls&apos; curves</translation>
    </message>
    <message>
        <source>Boys&apos; curves</source>
        <translation>Boys&apos; curves</translation>
    </message>
    <message>
        <source>choose a point</source>
        <translation>choose a point</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>change it</translation>
    </message>
    <message>
        <source>table only</source>
        <translation>table only</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Measurements</translation>
    </message>
    <message>
        <source>Edit baby …</source>
        <translation>Edit baby …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Print the chart and its points (Ctrl+P)</source>
        <translation>Print the chart and its points (Ctrl+P)</translation>
    </message>
    <message>
        <source>Log weight, length or head (G)</source>
        <translation>Log weight, length or head (G)</translation>
    </message>
    <message>
        <source>The measurements can&apos;t be read.</source>
        <translation>The measurements can&apos;t be read.</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentile</translation>
    </message>
    <message>
        <source>percentile · gain a month</source>
        <translation>percentile · gain a month</translation>
    </message>
    <message>
        <source>percentile · gain a week</source>
        <translation>percentile · gain a week</translation>
    </message>
    <message>
        <source>Percentiles need %1&apos;s birth date.</source>
        <comment>%1 is the baby&apos;s name</comment>
        <translation>Percentiles need %1&apos;s birth date.</translation>
    </message>
    <message>
        <source>The page could not be printed. The printer or the file does not take it; nothing in the log is changed.</source>
        <translation>The page could not be printed. The printer or the file does not take it; nothing in the log is changed.</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>the ages that a chart shows</comment>
        <translation>Range</translation>
    </message>
    <message>
        <source>Report …</source>
        <comment>on paper</comment>
        <translation>Report …</translation>
    </message>
    <message>
        <source>Make a report for the paediatrician (Ctrl+Shift+P)</source>
        <translation>Make a report for the pediatrician (Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthPaper</name>
    <message>
        <source>born %1</source>
        <comment>%1 is a date</comment>
        <translation>born %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>%1 is a date</comment>
        <translation>due %1</translation>
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
        <translation>Day</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>head of a column</comment>
        <translation>Age</translation>
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
        <translation>Gain a month</translation>
    </message>
    <message>
        <source>Gain a week</source>
        <comment>head of a column</comment>
        <translation>Gain a week</translation>
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
        <translation>Weight</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>a measure of growth</comment>
        <translation>Length</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>a measure of growth</comment>
        <translation>Head</translation>
    </message>
    <message>
        <source>BMI</source>
        <comment>a measure of growth</comment>
        <translation>BMI</translation>
    </message>
    <message>
        <source>Weight for length</source>
        <comment>a measure of growth</comment>
        <translation>Weight for length</translation>
    </message>
    <message>
        <source>Weight by age, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Weight by age, in %1</translation>
    </message>
    <message>
        <source>Length by age, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Length by age, in %1</translation>
    </message>
    <message>
        <source>Head circumference by age, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Head circumference by age, in %1</translation>
    </message>
    <message>
        <source>BMI by age, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>BMI by age, in %1</translation>
    </message>
    <message>
        <source>Weight by length, in %1</source>
        <comment>%1 is a unit</comment>
        <translation>Weight by length, in %1</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Lengths</translation>
    </message>
    <message>
        <source>Head circumferences</source>
        <translation>Head circumferences</translation>
    </message>
    <message>
        <source>Weights for length</source>
        <translation>Weights for length</translation>
    </message>
    <message>
        <source>No weights yet.</source>
        <translation>No weights yet.</translation>
    </message>
    <message>
        <source>No lengths yet.</source>
        <translation>No lengths yet.</translation>
    </message>
    <message>
        <source>No head circumferences yet.</source>
        <translation>No head circumferences yet.</translation>
    </message>
    <message>
        <source>No measurements of weight and length together yet.</source>
        <translation>No measurements of weight and length together yet.</translation>
    </message>
    <message>
        <source>WHO child growth standards</source>
        <translation>WHO child growth standards</translation>
    </message>
    <message>
        <source>WHO child growth standards, girls</source>
        <translation>WHO child growth standards, girls</translation>
    </message>
    <message>
        <source>WHO child growth standards, boys</source>
        <translation>WHO child growth standards, boys</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <comment>how much a chart shows</comment>
        <translation>13 weeks</translation>
    </message>
    <message>
        <source>6 months</source>
        <comment>how much a chart shows</comment>
        <translation>6 months</translation>
    </message>
    <message>
        <source>2 years</source>
        <comment>how much a chart shows</comment>
        <translation>2 years</translation>
    </message>
    <message>
        <source>5 years</source>
        <comment>how much a chart shows</comment>
        <translation>5 years</translation>
    </message>
    <message>
        <source>height in %1</source>
        <comment>below a chart; %1 is a unit</comment>
        <translation>height in %1</translation>
    </message>
    <message>
        <source>length in %1</source>
        <comment>below a chart; %1 is a unit</comment>
        <translation>length in %1</translation>
    </message>
    <message>
        <source>weeks since the due date</source>
        <translation>weeks since the due date</translation>
    </message>
    <message>
        <source>weeks since birth</source>
        <translation>weeks since birth</translation>
    </message>
    <message>
        <source>months since the due date</source>
        <translation>months since the due date</translation>
    </message>
    <message>
        <source>months since birth</source>
        <translation>months since birth</translation>
    </message>
    <message>
        <source>years since birth; until two, since the due date</source>
        <translation>years since birth; until two, since the due date</translation>
    </message>
    <message>
        <source>years since birth</source>
        <translation>years since birth</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, as QDate writes it: 26 August</comment>
        <translation>MMMM d</translation>
    </message>
    <message numerus="yes">
        <source>Corrected age: counted from %1, the due date, because %2 came %n week(s) early. So it stays until the second birthday.</source>
        <comment>%1 is a date, %2 a name</comment>
        <translation>
            <numerusform>Corrected age: counted from %1, the due date, because %2 came %n week early. So it stays until the second birthday.</numerusform>
            <numerusform>Corrected age: counted from %1, the due date, because %2 came %n weeks early. So it stays until the second birthday.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) from before that day are in the table only.</source>
        <translation>
            <numerusform>%n measurement from before that day is in the table only.</numerusform>
            <numerusform>%n measurements from before that day are in the table only.</numerusform>
        </translation>
    </message>
    <message>
        <source>above the %1 percentile</source>
        <comment>%1 is an ordinal: 99th</comment>
        <translation>above the %1 percentile</translation>
    </message>
    <message>
        <source>below the %1 percentile</source>
        <comment>%1 is an ordinal: 1st</comment>
        <translation>below the %1 percentile</translation>
    </message>
    <message>
        <source>%1 percentile</source>
        <comment>%1 is an ordinal: 75th</comment>
        <translation>%1 percentile</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day, as QDate writes it: 14 Nov</comment>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as QDate writes it: 14 Nov 2026</comment>
        <translation>MMM d, yyyy</translation>
    </message>
    <message>
        <source>at birth</source>
        <translation>at birth</translation>
    </message>
    <message>
        <source>before the birth</source>
        <translation>before the birth</translation>
    </message>
    <message>
        <source>before the due date</source>
        <translation>before the due date</translation>
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
        <translation>%1 a month since %2</translation>
    </message>
    <message>
        <source>%1 a week since %2</source>
        <comment>%1 is a gain, %2 a day</comment>
        <translation>%1 a week since %2</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>inches</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>a percentile: 21st</comment>
        <translation>%1st</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>a percentile: 22nd</comment>
        <translation>%1nd</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>a percentile: 23rd</comment>
        <translation>%1rd</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>a percentile: 75th</comment>
        <translation>%1th</translation>
    </message>
</context>
<context>
    <name>weehours::GrowthView</name>
    <message>
        <source>Growth chart</source>
        <translation>Growth chart</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the chart&apos;s title, and that it has no points yet</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Points: %2. The arrow keys choose one, Enter opens it.</source>
        <comment>%1 is the chart&apos;s title</comment>
        <translation>%1. Points: %2. The arrow keys choose one, Enter opens it.</translation>
    </message>
</context>
<context>
    <name>weehours::HandoverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Grandma …</source>
        <comment>who takes over; an example</comment>
        <translation>Grandma …</translation>
    </message>
    <message>
        <source>For</source>
        <comment>who takes over</comment>
        <translation>For</translation>
    </message>
    <message>
        <source>you last looked, %1</source>
        <comment>since; %1 is a time</comment>
        <translation>you last looked, %1</translation>
    </message>
    <message>
        <source>the night, %1</source>
        <comment>since; %1 is a time</comment>
        <translation>the night, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <comment>since</comment>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message>
        <source>another time …</source>
        <comment>since</comment>
        <translation>another time …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a baby, a time</comment>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>%1 since %2, for %3</source>
        <comment>a baby, a time, a person</comment>
        <translation>%1 since %2, for %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a plan, when it is due</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copied, ready to be sent.</source>
        <translation>Copied, ready to be sent.</translation>
    </message>
    <message>
        <source>The page could not be printed. The printer or the file does not take it; nothing in the log is changed.</source>
        <translation>The page could not be printed. The printer or the file does not take it; nothing in the log is changed.</translation>
    </message>
</context>
<context>
    <name>weehours::HandoverStrip</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Hand over …</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a time</comment>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>a time, what happened</comment>
        <translation>Since %1: %2</translation>
    </message>
</context>
<context>
    <name>weehours::HandoverText</name>
    <message>
        <source>%1 at %2</source>
        <comment>a medicine, times</comment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>highest %1 at %2</source>
        <comment>a temperature, a time</comment>
        <translation>highest %1 at %2</translation>
    </message>
    <message>
        <source>last %1 at %2</source>
        <comment>a temperature, a time</comment>
        <translation>last %1 at %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Nothing was logged.</translation>
    </message>
    <message>
        <source>Awake since %1 · %2</source>
        <comment>a time, a span of time</comment>
        <translation>Awake since %1 · %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>what is planned; a list</comment>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a medicine, days, times</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>highest %1 (%2)</source>
        <comment>a temperature, a day</comment>
        <translation>highest %1 (%2)</translation>
    </message>
    <message>
        <source>last %1 (%2)</source>
        <comment>a temperature, a day</comment>
        <translation>last %1 (%2)</translation>
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
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>view of the log</comment>
        <translation>Week</translation>
    </message>
    <message>
        <source>Trends</source>
        <comment>view of the log</comment>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>view of the log</comment>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Sharing, settings and more (F10)</source>
        <translation>Sharing, settings and more (F10)</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Search the log</translation>
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
        <translation>You</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>does not count</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <comment>an earlier state of an entry</comment>
        <translation>Go back to this</translation>
    </message>
    <message>
        <source>Restore as it was after: %1</source>
        <translation>Restore as it was after: %1</translation>
    </message>
    <message>
        <source>What happened earlier is not known on this computer.</source>
        <translation>What happened earlier is not known on this computer.</translation>
    </message>
</context>
<context>
    <name>weehours::HostDialog</name>
    <message>
        <source>Host on this computer</source>
        <translation>Host on this computer</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Who can reach it</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>Only this computer</translation>
    </message>
    <message>
        <source>My home network</source>
        <translation>My home network</translation>
    </message>
    <message>
        <source>Keep it running after I quit Wee Hours</source>
        <translation>Keep it running after I quit Wee Hours</translation>
    </message>
    <message>
        <source>The shared log is kept on this computer and nowhere else. It has to be on when others sync; until then, what they log is safe on theirs.</source>
        <translation>The shared log is kept on this computer and nowhere else. It has to be on when others sync; until then, what they log is safe on theirs.</translation>
    </message>
    <message>
        <source>State of the server</source>
        <translation>State of the server</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Stop hosting</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>changed settings of the server</comment>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the server</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Not running.</source>
        <translation>Not running.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Starting …</translation>
    </message>
    <message>
        <source>Not running. It is tried again by itself.</source>
        <translation>Not running. It is tried again by itself.</translation>
    </message>
    <message>
        <source>Running. Others on your network find it at %1.</source>
        <translation>Running. Others on your network find it at %1.</translation>
    </message>
    <message>
        <source>Running, but this computer is on no network now.</source>
        <translation>Running, but this computer is on no network now.</translation>
    </message>
    <message>
        <source>Certificate: %1. Invites carry it.</source>
        <translation>Certificate: %1. Invites carry it.</translation>
    </message>
    <message>
        <source>Running, for this computer only.</source>
        <translation>Running, for this computer only.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
</context>
<context>
    <name>weehours::ImportFoot</name>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>One Undo (%1) takes it all back.</source>
        <comment>a key</comment>
        <translation>One Undo (%1) takes it all back.</translation>
    </message>
    <message>
        <source>The same file again adds nothing twice. Others see the entries, and are not notified of each.</source>
        <translation>The same file again adds nothing twice. Others see the entries, and are not notified of each.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation>
            <numerusform>Import %Ln entry</numerusform>
            <numerusform>Import %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are here already.</source>
        <translation>
            <numerusform>The %Ln row is here already.</numerusform>
            <numerusform>All %Ln rows are here already.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>There is nothing in it to import.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries imported.</source>
        <translation>
            <numerusform>%Ln entry imported.</numerusform>
            <numerusform>%Ln entries imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>To the day</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>The import is undone.</translation>
    </message>
</context>
<context>
    <name>weehours::ImportHeader</name>
    <message>
        <source>Day</source>
        <comment>back to it</comment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Back to the day</translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation>Import a log</translation>
    </message>
    <message>
        <source>from another app, a spreadsheet or Wee Hours itself</source>
        <translation>from another app, a spreadsheet or Wee Hours itself</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>the title of a page</comment>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>weehours::ImportPage</name>
    <message>
        <source>Import a log</source>
        <translation>Import a log</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these rows</source>
        <translation>Save these rows</translation>
    </message>
    <message>
        <source>not understood.csv</source>
        <translation>not understood.csv</translation>
    </message>
    <message>
        <source>The rows are in %1.</source>
        <translation>The rows are in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 could not be written (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Reading … %Ln rows</source>
        <translation>
            <numerusform>Reading … %Ln row</numerusform>
            <numerusform>Reading … %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Comparing with what is here …</source>
        <translation>Comparing with what is here …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>The import is undone.</translation>
    </message>
    <message>
        <source>The import is back.</source>
        <translation>The import is back.</translation>
    </message>
</context>
<context>
    <name>weehours::ImportPlace</name>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Assign columns …</source>
        <translation>Assign columns …</translation>
    </message>
    <message>
        <source>From a Baby Buddy server …</source>
        <translation>From a Baby Buddy server …</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>Another file …</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Drop a file here</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>%1. Also folders and zip archives of their files.</source>
        <comment>names of programs</comment>
        <translation>%1. Also folders and zip archives of their files.</translation>
    </message>
    <message>
        <source>Nothing was written. Wee Hours reads logs of %1.</source>
        <comment>names of programs</comment>
        <translation>Nothing was written. Wee Hours reads logs of %1.</translation>
    </message>
    <message>
        <source>Go back and enter the baby&apos;s name. Then bring this file along again. Nothing was written.</source>
        <translation>Go back and enter the baby&apos;s name. Then bring this file along again. Nothing was written.</translation>
    </message>
</context>
<context>
    <name>weehours::ImportPreview</name>
    <message>
        <source>What would come in</source>
        <translation>What would come in</translation>
    </message>
    <message>
        <source>it is written</source>
        <translation>it is written</translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation>nothing is written yet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>New</source>
        <comment>entries of an import</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>Here already</source>
        <comment>entries of an import</comment>
        <translation>Here already</translation>
    </message>
    <message>
        <source>Not understood</source>
        <comment>rows of an import</comment>
        <translation>Not understood</translation>
    </message>
    <message>
        <source>Of no known kind</source>
        <translation>Of no known kind</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
</context>
<context>
    <name>weehours::ImportQuestions</name>
    <message>
        <source>month first</source>
        <translation>month first</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>day first</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows name no time zone. They are read as:</source>
        <translation>
            <numerusform>%Ln row names no time zone. It is read as:</numerusform>
            <numerusform>%Ln rows name no time zone. They are read as:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates may begin with the day or the month. They are read as:</source>
        <translation>
            <numerusform>%Ln date may begin with the day or the month. It is read as:</numerusform>
            <numerusform>%Ln dates may begin with the day or the month. They are read as:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts have no unit. They are read in:</source>
        <translation>
            <numerusform>%Ln amount has no unit. It is read in:</numerusform>
            <numerusform>%Ln amounts have no unit. They are read in:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weights have no unit. They are read in:</source>
        <translation>
            <numerusform>%Ln weight has no unit. It is read in:</numerusform>
            <numerusform>%Ln weights have no unit. They are read in:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lengths have no unit. They are read in:</source>
        <translation>
            <numerusform>%Ln length has no unit. It is read in:</numerusform>
            <numerusform>%Ln lengths have no unit. They are read in:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln temperatures have no unit. They are read in:</source>
        <translation>
            <numerusform>%Ln temperature has no unit. It is read in:</numerusform>
            <numerusform>%Ln temperatures have no unit. They are read in:</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in a table</comment>
        <translation>MMM d, yyyy</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Some of them</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>in the file</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>a unit</comment>
        <translation>as %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date in a table</comment>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n things that the file doesn&apos;t say</source>
        <translation>
            <numerusform>%n thing that the file doesn&apos;t say</numerusform>
            <numerusform>%n things that the file doesn&apos;t say</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <comment>a baby</comment>
        <translation>For</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>%1, as this computer</source>
        <comment>a time zone</comment>
        <translation>%1, as this computer</translation>
    </message>
    <message>
        <source>%1, likely</source>
        <comment>a unit</comment>
        <translation>%1, likely</translation>
    </message>
    <message>
        <source>%1, likely</source>
        <comment>a time zone</comment>
        <translation>%1, likely</translation>
    </message>
</context>
<context>
    <name>weehours::ImportedFile</name>
    <message>
        <source>Another file …</source>
        <translation>Another file …</translation>
    </message>
    <message>
        <source>Assign columns by hand …</source>
        <translation>Assign columns by hand …</translation>
    </message>
    <message>
        <source>More files can be dropped anywhere in this window.</source>
        <translation>More files can be dropped anywhere in this window.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>program, file</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>MMMM d, yyyy</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <comment>rows, date, date</comment>
        <translation>%1 · %2 to %3</translation>
    </message>
    <message>
        <source>Read by the columns that you have assigned</source>
        <translation>Read by the columns that you have assigned</translation>
    </message>
    <message>
        <source>Recognised as %1, by what is in it</source>
        <comment>a program</comment>
        <translation>Recognized as %1, by what is in it</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date</comment>
        <translation>MMMM d</translation>
    </message>
</context>
<context>
    <name>weehours::InviteBox</name>
    <message>
        <source>Copy as a message</source>
        <translation>Copy as a message</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Invite code</source>
        <translation>Invite code</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Invite link</translation>
    </message>
    <message>
        <source>Works once, until %1. Scan it, send the link, or read the code out to somebody who is signed in to the same server.</source>
        <translation>Works once, until %1. Scan it, send the link, or read the code out to somebody who is signed in to the same server.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Join %1&apos;s log in Wee Hours with this code: %2
It works once, until %3.</source>
        <comment>a message to another caregiver</comment>
        <translation>Join %1&apos;s log in Wee Hours with this code: %2
It works once, until %3.</translation>
    </message>
    <message>
        <source>Join %1&apos;s log in Wee Hours:
%2
Or type this code: %3
It works once, until %4.</source>
        <comment>a message to another caregiver</comment>
        <translation>Join %1&apos;s log in Wee Hours:
%2
Or type this code: %3
It works once, until %4.</translation>
    </message>
</context>
<context>
    <name>weehours::KindPalette</name>
    <message>
        <source>Log something</source>
        <translation>Log something</translation>
    </message>
    <message>
        <source>A kind, or an entry</source>
        <translation>A kind, or an entry</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Kinds</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>the last entry of a kind; %1 is how long ago</comment>
        <translation>last %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a kind and what is known of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Enter logs it</source>
        <translation>Enter logs it</translation>
    </message>
    <message>
        <source>Log it as a note</source>
        <translation>Log it as a note</translation>
    </message>
    <message>
        <source>No kind is called “%1”.</source>
        <translation>No kind is called “%1”.</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Used lately</translation>
    </message>
    <message>
        <source>Not used lately</source>
        <translation>Not used lately</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>a kind with its own button</comment>
        <translation>pinned</translation>
    </message>
    <message>
        <source>Unpin</source>
        <comment>takes a kind&apos;s own button</comment>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>gives a kind a button</comment>
        <translation>Pin</translation>
    </message>
    <message>
        <source>A kind, or an entry: t 38.4</source>
        <translation>A kind, or an entry: t 38.4</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>log</source>
        <comment>what Enter does</comment>
        <translation>log</translation>
    </message>
    <message>
        <source>pin at the left</source>
        <translation>pin at the left</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds have a button already. Unpin one of them first.</source>
        <translation>
            <numerusform>%n kind has a button already. Unpin one of them first.</numerusform>
            <numerusform>%n kinds have a button already. Unpin one of them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>an activity of your own · last %1</source>
        <comment>%1 is how long ago</comment>
        <translation>an activity of your own · last %1</translation>
    </message>
</context>
<context>
    <name>weehours::Kinds</name>
    <message>
        <source>tummy time</source>
        <translation>tummy time</translation>
    </message>
    <message>
        <source>play indoors</source>
        <translation>play indoors</translation>
    </message>
    <message>
        <source>play outdoors</source>
        <translation>play outdoors</translation>
    </message>
    <message>
        <source>screen time</source>
        <translation>screen time</translation>
    </message>
    <message>
        <source>something else</source>
        <comment>an activity</comment>
        <translation>something else</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activity</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>baby swimming, a walk …</source>
        <translation>baby swimming, a walk …</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>log tummy time or another activity</source>
        <translation>log tummy time or another activity</translation>
    </message>
    <message>
        <source>tummy time, a walk …</source>
        <translation>tummy time, a walk …</translation>
    </message>
    <message>
        <source>birth weight</source>
        <translation>birth weight</translation>
    </message>
    <message>
        <source>girl</source>
        <comment>a baby</comment>
        <translation>girl</translation>
    </message>
    <message>
        <source>boy</source>
        <comment>a baby</comment>
        <translation>boy</translation>
    </message>
    <message>
        <source>other</source>
        <comment>neither girl nor boy</comment>
        <translation>other</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>girl or boy</comment>
        <translation>not said</translation>
    </message>
    <message>
        <source>girl or boy</source>
        <translation>girl or boy</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>birth date</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archived</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation>Baby</translation>
    </message>
    <message>
        <source>Bath</source>
        <translation>Bath</translation>
    </message>
    <message>
        <source>log a bath</source>
        <translation>log a bath</translation>
    </message>
    <message>
        <source>just the time</source>
        <translation>just the time</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>bottle</translation>
    </message>
    <message>
        <source>Bottle</source>
        <comment>a feed from a bottle</comment>
        <translation>Bottle</translation>
    </message>
    <message>
        <source>breast</source>
        <translation>breast</translation>
    </message>
    <message>
        <source>Breast</source>
        <comment>a feed at the breast</comment>
        <translation>Breast</translation>
    </message>
    <message>
        <source>breast milk</source>
        <translation>breast milk</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formula</translation>
    </message>
    <message>
        <source>mixed milk</source>
        <translation>mixed milk</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>milk: breast milk and formula</comment>
        <translation>Mixed</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a breast</comment>
        <translation>left</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a breast</comment>
        <translation>right</translation>
    </message>
    <message>
        <source>method</source>
        <comment>bottle or breast</comment>
        <translation>method</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>milk</translation>
    </message>
    <message>
        <source>side</source>
        <comment>a breast</comment>
        <translation>side</translation>
    </message>
    <message>
        <source>end</source>
        <translation>end</translation>
    </message>
    <message>
        <source>paused since</source>
        <translation>paused since</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>pauses</translation>
    </message>
    <message>
        <source>estimated</source>
        <comment>an amount of milk</comment>
        <translation>estimated</translation>
    </message>
    <message>
        <source>Bottle, %1</source>
        <comment>a feed; %1 is an amount: 120 ml</comment>
        <translation>Bottle, %1</translation>
    </message>
    <message>
        <source>Breast feed</source>
        <comment>one that is still running</comment>
        <translation>Breast feed</translation>
    </message>
    <message>
        <source>Breast, %1</source>
        <comment>a feed at the breast; %1 is a span of time</comment>
        <translation>Breast, %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>left %1</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>right %1</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>log a feed, or stop the running one</source>
        <translation>log a feed, or stop the running one</translation>
    </message>
    <message>
        <source>a bottle, or the breast by the clock</source>
        <translation>a bottle, or the breast by the clock</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>length</source>
        <comment>of a baby</comment>
        <translation>length</translation>
    </message>
    <message>
        <source>measured standing</source>
        <comment>the length of a baby</comment>
        <translation>measured standing</translation>
    </message>
    <message>
        <source>head</source>
        <comment>its circumference</comment>
        <translation>head</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>log weight, length or head</source>
        <translation>log weight, length or head</translation>
    </message>
    <message>
        <source>weight, length, head</source>
        <translation>weight, length, head</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>medicine</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dose</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message numerus="yes">
        <source>%n drop(s)</source>
        <translation>
            <numerusform>%n drop</numerusform>
            <numerusform>%n drops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tablet(s)</source>
        <translation>
            <numerusform>%n tablet</numerusform>
            <numerusform>%n tablets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capsule(s)</source>
        <translation>
            <numerusform>%n capsule</numerusform>
            <numerusform>%n capsules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sachet(s)</source>
        <translation>
            <numerusform>%n packet</numerusform>
            <numerusform>%n packets</numerusform>
        </translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>log a medicine</source>
        <translation>log a medicine</translation>
    </message>
    <message>
        <source>which one, and how much</source>
        <translation>which one, and how much</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>milestone</translation>
    </message>
    <message>
        <source>rolled over, first word …</source>
        <translation>rolled over, first word …</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>log a milestone</source>
        <translation>log a milestone</translation>
    </message>
    <message>
        <source>wee</source>
        <translation>pee</translation>
    </message>
    <message>
        <source>Wee</source>
        <comment>a nappy</comment>
        <translation>Pee</translation>
    </message>
    <message>
        <source>poo</source>
        <translation>poo</translation>
    </message>
    <message>
        <source>Poo</source>
        <comment>a nappy</comment>
        <translation>Poo</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>a nappy</comment>
        <translation>mixed</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>wee and poo</comment>
        <translation>Both</translation>
    </message>
    <message>
        <source>Mixed nappy</source>
        <translation>Mixed diaper</translation>
    </message>
    <message>
        <source>dry</source>
        <comment>a nappy</comment>
        <translation>dry</translation>
    </message>
    <message>
        <source>Dry nappy</source>
        <translation>Dry diaper</translation>
    </message>
    <message>
        <source>clean</source>
        <comment>a nappy</comment>
        <translation>clean</translation>
    </message>
    <message>
        <source>Clean nappy</source>
        <translation>Clean diaper</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>yellow</translation>
    </message>
    <message>
        <source>green</source>
        <translation>green</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>brown</translation>
    </message>
    <message>
        <source>black</source>
        <translation>black</translation>
    </message>
    <message>
        <source>red</source>
        <translation>red</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gray</translation>
    </message>
    <message>
        <source>watery</source>
        <translation>watery</translation>
    </message>
    <message>
        <source>runny</source>
        <translation>runny</translation>
    </message>
    <message>
        <source>mushy</source>
        <translation>mushy</translation>
    </message>
    <message>
        <source>pasty</source>
        <translation>pasty</translation>
    </message>
    <message>
        <source>formed</source>
        <translation>formed</translation>
    </message>
    <message>
        <source>hard pellets</source>
        <translation>hard pellets</translation>
    </message>
    <message>
        <source>nappy</source>
        <comment>what is in it</comment>
        <translation>diaper</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>consistency</translation>
    </message>
    <message>
        <source>rash</source>
        <comment>on the skin below the nappy</comment>
        <translation>rash</translation>
    </message>
    <message>
        <source>in the potty</source>
        <comment>no nappy was used</comment>
        <translation>in the potty</translation>
    </message>
    <message>
        <source>Nappy</source>
        <translation>Diaper</translation>
    </message>
    <message>
        <source>log a nappy</source>
        <translation>log a diaper</translation>
    </message>
    <message>
        <source>wee, poo, or both</source>
        <translation>pee, poo, or both</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>write a note</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>a few words</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Without an end</source>
        <comment>an entry that tells no end time</comment>
        <translation>Without an end</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>time zone</translation>
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
        <translation>drops</translation>
    </message>
    <message>
        <source>tsp</source>
        <comment>teaspoons of a medicine</comment>
        <translation>tsp</translation>
    </message>
    <message>
        <source>tbsp</source>
        <comment>tablespoons of a medicine</comment>
        <translation>tbsp</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tablet</translation>
    </message>
    <message>
        <source>capsule</source>
        <translation>capsule</translation>
    </message>
    <message>
        <source>sachet</source>
        <translation>packet</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sleep</translation>
    </message>
    <message>
        <source>Solids</source>
        <translation>Solids</translation>
    </message>
    <message>
        <source>Pumping</source>
        <translation>Pumping</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vaccination</translation>
    </message>
    <message>
        <source>title</source>
        <comment>of a plan</comment>
        <translation>title</translation>
    </message>
    <message>
        <source>for</source>
        <comment>what a plan is for</comment>
        <translation>for</translation>
    </message>
    <message>
        <source>every</source>
        <comment>so long after the last one</comment>
        <translation>every</translation>
    </message>
    <message>
        <source>times</source>
        <comment>of the day</comment>
        <translation>times</translation>
    </message>
    <message>
        <source>once at</source>
        <comment>a day and a time</comment>
        <translation>once at</translation>
    </message>
    <message>
        <source>never sooner than</source>
        <comment>after the last one</comment>
        <translation>never sooner than</translation>
    </message>
    <message>
        <source>at most in 24 hours</source>
        <translation>at most in 24 hours</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the first day of a plan</comment>
        <translation>from</translation>
    </message>
    <message>
        <source>until</source>
        <comment>the last day of a plan</comment>
        <translation>until</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a plan</comment>
        <translation>paused</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>the milk that was pumped</comment>
        <translation>In all</translation>
    </message>
    <message>
        <source>Pumped %1</source>
        <comment>%1 is an amount: 120 ml</comment>
        <translation>Pumped %1</translation>
    </message>
    <message>
        <source>log milk that was pumped</source>
        <translation>log milk that was pumped</translation>
    </message>
    <message>
        <source>how much, in all or of each side</source>
        <translation>how much, in all or of each side</translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation>Fell asleep</translation>
    </message>
    <message>
        <source>Woke</source>
        <translation>Woke</translation>
    </message>
    <message>
        <source>Still asleep</source>
        <translation>Still asleep</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>cot, pram, arms …</source>
        <translation>crib, stroller, arms …</translation>
    </message>
    <message>
        <source>Slept %1</source>
        <comment>%1 is a span of time: 1 h 04</comment>
        <translation>Slept %1</translation>
    </message>
    <message>
        <source>Asleep</source>
        <comment>now</comment>
        <translation>Asleep</translation>
    </message>
    <message>
        <source>log a sleep, or stop the running one</source>
        <translation>log a sleep, or stop the running one</translation>
    </message>
    <message>
        <source>from now on, or a nap that is over</source>
        <translation>from now on, or a nap that is over</translation>
    </message>
    <message>
        <source>loved it</source>
        <comment>how a baby took to a food</comment>
        <translation>loved it</translation>
    </message>
    <message>
        <source>liked it</source>
        <comment>how a baby took to a food</comment>
        <translation>liked it</translation>
    </message>
    <message>
        <source>hated it</source>
        <comment>how a baby took to a food</comment>
        <translation>hated it</translation>
    </message>
    <message>
        <source>allergic reaction</source>
        <comment>to a food</comment>
        <translation>allergic reaction</translation>
    </message>
    <message>
        <source>Allergic</source>
        <comment>a reaction to a food</comment>
        <translation>Allergic</translation>
    </message>
    <message>
        <source>food</source>
        <translation>food</translation>
    </message>
    <message>
        <source>carrot, porridge …</source>
        <translation>carrot, porridge …</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>reaction</translation>
    </message>
    <message>
        <source>log solid food</source>
        <translation>log solid food</translation>
    </message>
    <message>
        <source>what was eaten, and how it was liked</source>
        <translation>what was eaten, and how it was liked</translation>
    </message>
    <message>
        <source>in the ear</source>
        <comment>a temperature</comment>
        <translation>in the ear</translation>
    </message>
    <message>
        <source>Ear</source>
        <comment>where a temperature is taken</comment>
        <translation>Ear</translation>
    </message>
    <message>
        <source>in the armpit</source>
        <comment>a temperature</comment>
        <translation>in the armpit</translation>
    </message>
    <message>
        <source>Armpit</source>
        <comment>where a temperature is taken</comment>
        <translation>Armpit</translation>
    </message>
    <message>
        <source>on the forehead</source>
        <comment>a temperature</comment>
        <translation>on the forehead</translation>
    </message>
    <message>
        <source>Forehead</source>
        <comment>where a temperature is taken</comment>
        <translation>Forehead</translation>
    </message>
    <message>
        <source>in the mouth</source>
        <comment>a temperature</comment>
        <translation>in the mouth</translation>
    </message>
    <message>
        <source>Mouth</source>
        <comment>where a temperature is taken</comment>
        <translation>Mouth</translation>
    </message>
    <message>
        <source>rectal</source>
        <comment>a temperature</comment>
        <translation>rectal</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperature</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>a temperature, in the ear or elsewhere</comment>
        <translation>measured</translation>
    </message>
    <message>
        <source>log a temperature</source>
        <translation>log a temperature</translation>
    </message>
    <message>
        <source>how high, and where it was measured</source>
        <translation>how high, and where it was measured</translation>
    </message>
    <message>
        <source>vaccine</source>
        <translation>vaccine</translation>
    </message>
    <message>
        <source>dose</source>
        <comment>its number: the second</comment>
        <translation>dose</translation>
    </message>
    <message>
        <source>place</source>
        <comment>of the body</comment>
        <translation>place</translation>
    </message>
    <message>
        <source>left thigh …</source>
        <translation>left thigh …</translation>
    </message>
    <message>
        <source>%1, dose %2</source>
        <comment>a vaccine, and which dose of it</comment>
        <translation>%1, dose %2</translation>
    </message>
    <message>
        <source>log a vaccination</source>
        <translation>log a vaccination</translation>
    </message>
    <message>
        <source>which vaccine, which dose</source>
        <translation>which vaccine, which dose</translation>
    </message>
    <message>
        <source>Time of activities</source>
        <comment>title of a chart of hours</comment>
        <translation>Time of activities</translation>
    </message>
    <message>
        <source>Feeds</source>
        <comment>title of a chart</comment>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Milk from bottles</source>
        <comment>title of a chart</comment>
        <translation>Milk from bottles</translation>
    </message>
    <message>
        <source>From feed to feed</source>
        <comment>title of a chart of hours</comment>
        <translation>From feed to feed</translation>
    </message>
    <message>
        <source>Nappies</source>
        <comment>title of a chart</comment>
        <translation>Diapers</translation>
    </message>
    <message>
        <source>Longest sleep</source>
        <comment>title of a chart</comment>
        <translation>Longest sleep</translation>
    </message>
    <message>
        <source>Awake by day</source>
        <comment>title of a chart of hours</comment>
        <translation>Awake by day</translation>
    </message>
    <message>
        <source>Solids and reactions</source>
        <comment>title of a list</comment>
        <translation>Solids and reactions</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>title of a chart of hours; an activity</comment>
        <translation>%1: time</translation>
    </message>
    <message>
        <source>Activities</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Baths</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Baths</translation>
    </message>
    <message>
        <source>Feeds</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Medicines</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>Milestones</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Nappies</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Diapers</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Pumping</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Pumping</translation>
    </message>
    <message>
        <source>Sleeps</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Sleeps</translation>
    </message>
    <message>
        <source>Solids</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Solids</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Temperatures</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <comment>many entries of a kind, beside their number</comment>
        <translation>Vaccinations</translation>
    </message>
</context>
<context>
    <name>weehours::LastDaysCard</name>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>The last 7 days. The arrow keys choose an entry, Enter opens it.</source>
        <translation>The last 7 days. The arrow keys choose an entry, Enter opens it.</translation>
    </message>
</context>
<context>
    <name>weehours::LeftOutRows</name>
    <message>
        <source>Save these rows …</source>
        <translation>Save these rows …</translation>
    </message>
    <message>
        <source>They are left out; the rest comes in.</source>
        <translation>They are left out; the rest comes in.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows not understood</source>
        <translation>
            <numerusform>%Ln row not understood</numerusform>
            <numerusform>%Ln rows not understood</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::LogButton</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Stop: %1</translation>
    </message>
    <message>
        <source>tap to stop</source>
        <translation>tap to stop</translation>
    </message>
</context>
<context>
    <name>weehours::LogColumn</name>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1 · started by %2</source>
        <translation>%1 · started by %2</translation>
    </message>
    <message>
        <source>Asleep %1</source>
        <translation>Asleep %1</translation>
    </message>
    <message>
        <source>tap to stop</source>
        <translation>tap to stop</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time since, what it was</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>beside the week&apos;s average</comment>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Milk</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sleep</translation>
    </message>
    <message>
        <source>Nappies</source>
        <translation>Diapers</translation>
    </message>
    <message>
        <source>Feeding %1</source>
        <translation>Feeding %1</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <comment>a feed; %1 is its clock</comment>
        <translation>Paused %1</translation>
    </message>
    <message>
        <source>Log something else</source>
        <translation>Log something else</translation>
    </message>
    <message>
        <source>…</source>
        <comment>not known yet</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>the log is still coming</source>
        <translation>the log is still coming</translation>
    </message>
    <message>
        <source>The log is still coming from the server.</source>
        <translation>The log is still coming from the server.</translation>
    </message>
    <message>
        <source>Awake since %1 · %2</source>
        <comment>a time, a span of time</comment>
        <translation>Awake since %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>At this time of day %1 is usually awake %2 to %3, by %n nap(s) of the last 14 days.</source>
        <comment>a baby, spans of time</comment>
        <translation>
            <numerusform>At this time of day %1 is usually awake %2 to %3, by %n nap of the last 14 days.</numerusform>
            <numerusform>At this time of day %1 is usually awake %2 to %3, by %n naps of the last 14 days.</numerusform>
        </translation>
    </message>
    <message>
        <source>awake %1</source>
        <comment>a span of time</comment>
        <translation>awake %1</translation>
    </message>
    <message>
        <source>%1 · slept %2</source>
        <comment>awake 1 h 20; a span of time</comment>
        <translation>%1 · slept %2</translation>
    </message>
    <message>
        <source>%1 · next %2</source>
        <comment>1 h 20 ago; a side</comment>
        <translation>%1 · next %2</translation>
    </message>
    <message>
        <source>usually %1 to %2</source>
        <comment>awake; spans of time</comment>
        <translation>usually %1 to %2</translation>
    </message>
    <message>
        <source>Usually awake %1 to %2</source>
        <comment>spans of time</comment>
        <translation>Usually awake %1 to %2</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <comment>awake; a span of time</comment>
        <translation>usually about %1</translation>
    </message>
    <message>
        <source>Usually awake about %1</source>
        <comment>a span of time</comment>
        <translation>Usually awake about %1</translation>
    </message>
    <message numerus="yes">
        <source>At this time of day %1 is usually awake about %2, by %n nap(s) of the last 14 days.</source>
        <comment>a baby, a span of time</comment>
        <translation>
            <numerusform>At this time of day %1 is usually awake about %2, by %n nap of the last 14 days.</numerusform>
            <numerusform>At this time of day %1 is usually awake about %2, by %n naps of the last 14 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::MainMenu</name>
    <message>
        <source>Search …</source>
        <translation>Search …</translation>
    </message>
    <message>
        <source>Plans …</source>
        <translation>Plans …</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>Since you last looked</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Hand over …</translation>
    </message>
    <message>
        <source>Recently deleted …</source>
        <translation>Recently deleted …</translation>
    </message>
    <message>
        <source>Report …</source>
        <comment>on paper</comment>
        <translation>Report …</translation>
    </message>
    <message>
        <source>Print the week …</source>
        <translation>Print the week …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Share …</source>
        <translation>Share …</translation>
    </message>
    <message>
        <source>Join with an invite …</source>
        <translation>Join with an invite …</translation>
    </message>
    <message>
        <source>Hosting on this computer …</source>
        <translation>Hosting on this computer …</translation>
    </message>
    <message>
        <source>Edit %1 …</source>
        <translation>Edit %1 …</translation>
    </message>
    <message>
        <source>Add a baby …</source>
        <translation>Add a baby …</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Settings …</translation>
    </message>
    <message>
        <source>Keyboard …</source>
        <translation>Keyboard …</translation>
    </message>
    <message>
        <source>About Wee Hours …</source>
        <translation>About Wee Hours …</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Sign out %1</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Sign in …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>weehours::MainWindow</name>
    <message>
        <source>You no longer have access to %1&apos;s log, and it was removed from this computer. What was never sent is kept.</source>
        <translation>You no longer have access to %1&apos;s log, and it was removed from this computer. What was never sent is kept.</translation>
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
            <numerusform>%n entry is in the shared log now.</numerusform>
            <numerusform>%n entries are in the shared log now.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s log is back, as one of your own.</source>
        <translation>%1&apos;s log is back, as one of your own.</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Merged: %1</translation>
    </message>
</context>
<context>
    <name>weehours::MeanwhileCard</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>puts the card away</comment>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>Since you last looked</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Since you last looked · %1</source>
        <comment>how long ago</comment>
        <translation>Since you last looked · %1</translation>
    </message>
    <message>
        <source>Nothing has been logged since then.</source>
        <translation>Nothing has been logged since then.</translation>
    </message>
</context>
<context>
    <name>weehours::MeanwhileText</name>
    <message>
        <source>You</source>
        <comment>begins a line about what you did</comment>
        <translation>You</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
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
        <translation>%1 asleep</translation>
    </message>
    <message numerus="yes">
        <source>%n sleep(s)</source>
        <translation>
            <numerusform>%n sleep</numerusform>
            <numerusform>%n sleeps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nappies</source>
        <comment>how many nappies</comment>
        <translation>
            <numerusform>%n diaper</numerusform>
            <numerusform>%n diapers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries of other kinds</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Asleep since %1</source>
        <translation>Asleep since %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>what runs, a time</comment>
        <translation>%1 since %2</translation>
    </message>
</context>
<context>
    <name>weehours::MergeTeller</name>
    <message>
        <source>Show</source>
        <comment>an entry</comment>
        <translation>Show</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who logged an entry, after: by</comment>
        <translation>you</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an entry, its time of day: Bottle, 90 ml, 8:05</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One entry now, by %1 and %2: %3</source>
        <comment>two people, an entry that both had logged</comment>
        <translation>One entry now, by %1 and %2: %3</translation>
    </message>
</context>
<context>
    <name>weehours::MessageText</name>
    <message>
        <source>There is no certificate in this file. It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>There is no certificate in this file. It begins with -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The server answered with entries of another baby. Nothing of the answer was taken.</source>
        <translation>The server answered with entries of another baby. Nothing of the answer was taken.</translation>
    </message>
    <message>
        <source>The server sends more than any log has, or than there is room for on this computer. No more of it is taken. What is here stays, and you can go on logging.</source>
        <translation>The server sends more than any log has, or than there is room for on this computer. No more of it is taken. What is here stays, and you can go on logging.</translation>
    </message>
    <message>
        <source>Can&apos;t find %1. Check the address and your network.</source>
        <translation>Can&apos;t find %1. Check the address and your network.</translation>
    </message>
    <message>
        <source>%1 can be reached, but no server runs at this address.</source>
        <translation>%1 can be reached, but no server runs at this address.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 does not answer.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>The connection to %1 broke.</translation>
    </message>
    <message>
        <source>%1 answers, but not with a secure connection. If the server has none, its address begins with http://.</source>
        <translation>%1 answers, but not with a secure connection. If the server has none, its address begins with http://.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. This computer goes through it, so %2 could not be asked.</source>
        <translation>The proxy %1 cannot be reached. This computer goes through it, so %2 could not be asked.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password before it lets anything through to %2.</source>
        <translation>The proxy %1 asks for a name and a password before it lets anything through to %2.</translation>
    </message>
    <message>
        <source>%2 does not answer through the proxy %1.</source>
        <translation>%2 does not answer through the proxy %1.</translation>
    </message>
    <message>
        <source>The connection to %2 through the proxy %1 broke.</source>
        <translation>The connection to %2 through the proxy %1 broke.</translation>
    </message>
    <message>
        <source>This is not an invite. It is a code of ten letters and digits, or a link that begins with weehours://join.</source>
        <translation>This is not an invite. It is a code of ten letters and digits, or a link that begins with weehours://join.</translation>
    </message>
    <message>
        <source>This link leads to a server without encryption, so it is not followed. Ask for a link that has it, or type the server&apos;s address and the code yourself.</source>
        <translation>This link leads to a server without encryption, so it is not followed. Ask for a link that has it, or type the server&apos;s address and the code yourself.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>The server&apos;s answer cannot be read.</translation>
    </message>
    <message>
        <source>Sign in to a server first.</source>
        <translation>Sign in to a server first.</translation>
    </message>
    <message>
        <source>%1 has no encryption: anybody in the network reads along, the password and the log. Nothing was sent.</source>
        <translation>%1 has no encryption: anybody in the network reads along, the password and the log. Nothing was sent.</translation>
    </message>
    <message>
        <source>%1 does not say which server it is, and without encryption nobody can tell. Perhaps the server has to be updated.</source>
        <translation>%1 does not say which server it is, and without encryption nobody can tell. Perhaps the server has to be updated.</translation>
    </message>
    <message>
        <source>The certificate that answers at %1 was made for another name. Check the address.</source>
        <translation>The certificate that answers at %1 was made for another name. Check the address.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today. Check this computer&apos;s date; if it is right, the person who runs the server has to renew the certificate.</source>
        <translation>The certificate of %1 is not valid today. Check this computer&apos;s date; if it is right, the person who runs the server has to renew the certificate.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn. Ask the person who runs the server.</source>
        <translation>The certificate of %1 was withdrawn. Ask the person who runs the server.</translation>
    </message>
    <message>
        <source>No authority that this computer trusts has signed the certificate of %1. If it is a server at home, sign in with an invite link: it names the certificate.</source>
        <translation>No authority that this computer trusts has signed the certificate of %1. If it is a server at home, sign in with an invite link: it names the certificate.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that the invite named. It was set up again, or something else answers in its place. Ask the person who runs the server; if it is new, sign in with a new invite link.</source>
        <translation>%1 shows another certificate than the one that the invite named. It was set up again, or something else answers in its place. Ask the person who runs the server; if it is new, sign in with a new invite link.</translation>
    </message>
    <message>
        <source>The disk is full, so this change was not saved. What was saved before is safe. Free some space and try again.</source>
        <translation>The disk is full, so this change was not saved. What was saved before is safe. Free some space and try again.</translation>
    </message>
    <message>
        <source>The disk could not be read or written: it may be full or failing. This change was not saved; what was saved before is safe. Free some space and try again.</source>
        <translation>The disk could not be read or written: it may be full or failing. This change was not saved; what was saved before is safe. Free some space and try again.</translation>
    </message>
    <message>
        <source>The log&apos;s folder cannot be written to, so this change was not saved. Check its permissions and try again.</source>
        <translation>The log&apos;s folder cannot be written to, so this change was not saved. Check its permissions and try again.</translation>
    </message>
    <message>
        <source>The log&apos;s file on this computer is damaged. Close Wee Hours everywhere on it and start it again: it then saves what can be read and goes on.</source>
        <translation>The log&apos;s file on this computer is damaged. Close Wee Hours everywhere on it and start it again: it then saves what can be read and goes on.</translation>
    </message>
    <message>
        <source>The log on this computer could not be read or written (%1).</source>
        <translation>The log on this computer could not be read or written (%1).</translation>
    </message>
    <message>
        <source>The log&apos;s file %1 cannot be opened. Check the permissions of its folder.</source>
        <translation>The log&apos;s file %1 cannot be opened. Check the permissions of its folder.</translation>
    </message>
    <message>
        <source>This log was written by a newer version of Wee Hours. Nothing was changed: update the program to open it.</source>
        <translation>This log was written by a newer version of Wee Hours. Nothing was changed: update the program to open it.</translation>
    </message>
    <message>
        <source>The disk that the log is on can only be read now, so this change was not saved. What was saved before is safe.</source>
        <translation>The disk that the log is on can only be read now, so this change was not saved. What was saved before is safe.</translation>
    </message>
    <message>
        <source>The disk takes no more files (it has no inodes left), so this change was not saved. What was saved before is safe. Delete some files and try again.</source>
        <translation>The disk takes no more files (it has no inodes left), so this change was not saved. What was saved before is safe. Delete some files and try again.</translation>
    </message>
    <message>
        <source>Another program replaced or removed the log&apos;s file, so this change was not saved. Close Wee Hours and start it again: it then goes on with the file that is there.</source>
        <translation>Another program replaced or removed the log&apos;s file, so this change was not saved. Close Wee Hours and start it again: it then goes on with the file that is there.</translation>
    </message>
    <message>
        <source>The export could not be written (%1). The log itself is as it was.</source>
        <translation>The export could not be written (%1). The log itself is as it was.</translation>
    </message>
    <message>
        <source>There is no such baby on this profile.</source>
        <translation>There is no such baby on this profile.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). The log itself is as it was.</source>
        <translation>%1 could not be written (%2). The log itself is as it was.</translation>
    </message>
    <message>
        <source>The disk is full, so the log cannot be opened. What was saved before is safe. Free some space and try again.</source>
        <translation>The disk is full, so the log cannot be opened. What was saved before is safe. Free some space and try again.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to, so the log cannot be opened. Check its permissions and try again.</source>
        <translation>The folder %1 cannot be written to, so the log cannot be opened. Check its permissions and try again.</translation>
    </message>
    <message>
        <source>There is no such entry here.</source>
        <translation>There is no such entry here.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>The program %1 is missing.</source>
        <translation>The program %1 is missing.</translation>
    </message>
    <message>
        <source>The server ended unexpectedly.</source>
        <translation>The server ended unexpectedly.</translation>
    </message>
    <message>
        <source>The server ended unexpectedly: %1</source>
        <translation>The server ended unexpectedly: %1</translation>
    </message>
    <message>
        <source>The file ends in the middle. Fetch it from the other program again.</source>
        <translation>The file ends in the middle. Fetch it from the other program again.</translation>
    </message>
    <message>
        <source>The file has more rows than any baby&apos;s log.</source>
        <translation>The file has more rows than any baby&apos;s log.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, which no baby&apos;s log is.</source>
        <translation>The file is larger than %1 MB, which no baby&apos;s log is.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 MB, which no baby&apos;s log does.</source>
        <translation>The archive holds more than %1 MB, which no baby&apos;s log does.</translation>
    </message>
    <message>
        <source>The archive is damaged. Fetch it from the other program again.</source>
        <translation>The archive is damaged. Fetch it from the other program again.</translation>
    </message>
    <message>
        <source>The archive has a password. Unpack it first.</source>
        <translation>The archive has a password. Unpack it first.</translation>
    </message>
    <message>
        <source>The database is damaged. Fetch it from the other program again.</source>
        <translation>The database is damaged. Fetch it from the other program again.</translation>
    </message>
    <message>
        <source>This is no log of a program that is known here.</source>
        <translation>This is no log of a program that is known here.</translation>
    </message>
    <message>
        <source>This is no file of %1.</source>
        <comment>a program</comment>
        <translation>This is no file of %1.</translation>
    </message>
    <message>
        <source>A newer version of Wee Hours made this export. Update the program to read it.</source>
        <translation>A newer version of Wee Hours made this export. Update the program to read it.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>The file cannot be read (%1).</translation>
    </message>
    <message>
        <source>A quotation mark in this row is never closed.</source>
        <translation>A quotation mark in this row is never closed.</translation>
    </message>
    <message>
        <source>The row has no time.</source>
        <translation>The row has no time.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>“%1” is no time.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>It ends before it starts.</translation>
    </message>
    <message>
        <source>It was still running when the file was written.</source>
        <translation>It was still running when the file was written.</translation>
    </message>
    <message>
        <source>“%1” is no kind of entry that is known here.</source>
        <translation>“%1” is no kind of entry that is known here.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>“%1” cannot be understood.</translation>
    </message>
    <message>
        <source>The row has nothing in it to log.</source>
        <translation>The row has nothing in it to log.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>It belongs to %1, for whom there is no log here.</source>
        <comment>a baby</comment>
        <translation>It belongs to %1, for whom there is no log here.</translation>
    </message>
    <message>
        <source>In which time zone was this logged?</source>
        <translation>In which time zone was this logged?</translation>
    </message>
    <message>
        <source>Do the dates begin with the day or with the month?</source>
        <translation>Do the dates begin with the day or with the month?</translation>
    </message>
    <message>
        <source>Are the amounts in millilitres or in ounces?</source>
        <translation>Are the amounts in milliliters or in ounces?</translation>
    </message>
    <message>
        <source>Are the weights in grams, kilograms or pounds?</source>
        <translation>Are the weights in grams, kilograms or pounds?</translation>
    </message>
    <message>
        <source>Are the lengths in millimetres, centimetres or inches?</source>
        <translation>Are the lengths in millimeters, centimeters or inches?</translation>
    </message>
    <message>
        <source>Are the temperatures in degrees Celsius or Fahrenheit?</source>
        <translation>Are the temperatures in degrees Celsius or Fahrenheit?</translation>
    </message>
    <message>
        <source>Which baby&apos;s log is this?</source>
        <translation>Which baby&apos;s log is this?</translation>
    </message>
    <message>
        <source>The file has several babies: %1. Which of them is it?</source>
        <comment>names</comment>
        <translation>The file has several babies: %1. Which of them is it?</translation>
    </message>
    <message>
        <source>There is no baby here yet to whom this log could belong.</source>
        <translation>There is no baby here yet to whom this log could belong.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. A name looks like Europe/Berlin.</source>
        <translation>There is no time zone “%1”. A name looks like Europe/Berlin.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are here already at other times, as if another time zone had been chosen. Undo that import first, and then import again.</source>
        <translation>
            <numerusform>%n entry is here already at another time, as if another time zone had been chosen. Undo that import first, and then import again.</numerusform>
            <numerusform>%n entries are here already at other times, as if another time zone had been chosen. Undo that import first, and then import again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times were there twice, since the clocks went back: the first was taken, unless the end tells otherwise.</source>
        <translation>
            <numerusform>%n time was there twice, since the clocks went back: the first was taken, unless the end tells otherwise.</numerusform>
            <numerusform>%n times were there twice, since the clocks went back: the first was taken, unless the end tells otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times were never there, since the clocks went forward: they were moved forward.</source>
        <translation>
            <numerusform>%n time was never there, since the clocks went forward: it was moved forward.</numerusform>
            <numerusform>%n times were never there, since the clocks went forward: they were moved forward.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>The table has no column “%1”.</translation>
    </message>
    <message>
        <source>A column cannot be “%1”. It can be %2.</source>
        <translation>A column cannot be “%1”. It can be %2.</translation>
    </message>
    <message>
        <source>One of the columns has to say when it was.</source>
        <translation>One of the columns has to say when it was.</translation>
    </message>
    <message>
        <source>This table has other columns.</source>
        <translation>This table has other columns.</translation>
    </message>
    <message>
        <source>There is no table in it whose columns could be assigned.</source>
        <translation>There is no table in it whose columns could be assigned.</translation>
    </message>
    <message>
        <source>A token goes over an encrypted connection only: an address that begins with https://, or a server on this computer.</source>
        <translation>A token goes over an encrypted connection only: an address that begins with https://, or a server on this computer.</translation>
    </message>
    <message>
        <source>Baby Buddy asks for a token. It is in its user settings.</source>
        <translation>Baby Buddy asks for a token. It is in its user settings.</translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation>The server does not take this token.</translation>
    </message>
    <message>
        <source>There is no Baby Buddy at %1.</source>
        <translation>There is no Baby Buddy at %1.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>There is nothing in it yet.</translation>
    </message>
    <message>
        <source>Read the other way, some days are still to come.</source>
        <translation>Read the other way, some days are still to come.</translation>
    </message>
    <message>
        <source>Read so, the days follow each other more closely.</source>
        <translation>Read so, the days follow each other more closely.</translation>
    </message>
    <message>
        <source>Those with a unit are %1 to %2, so the first fits better.</source>
        <translation>Those with a unit are %1 to %2, so the first fits better.</translation>
    </message>
    <message>
        <source>Read so, half of them are under %1, which is usual.</source>
        <translation>Read so, half of them are under %1, which is usual.</translation>
    </message>
    <message>
        <source>When it began is not in the file.</source>
        <translation>When it began is not in the file.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no kind of entry that is known here.</source>
        <comment>a list, how many are in it</comment>
        <translation>“%1” (%2) is no kind of entry that is known here.</translation>
    </message>
    <message>
        <source>It is more than a day in the future.</source>
        <translation>It is more than a day in the future.</translation>
    </message>
    <message>
        <source>Another row with the same number was taken.</source>
        <translation>Another row with the same number was taken.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it as CSV, and bring that along.</source>
        <translation>This is a spreadsheet. Save it as CSV, and bring that along.</translation>
    </message>
    <message>
        <source>Rows that are in the files more than once, and are taken once: %1.</source>
        <translation>Rows that are in the files more than once, and are taken once: %1.</translation>
    </message>
    <message>
        <source>Entries that were deleted in the other program, and stay deleted: %1.</source>
        <translation>Entries that were deleted in the other program, and stay deleted: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Entries of these files that are here twice, at two times: %1. They were brought along in two time zones. Undo the import that was in the wrong one.</source>
        <translation>Entries of these files that are here twice, at two times: %1. They were brought along in two time zones. Undo the import that was in the wrong one.</translation>
    </message>
    <message>
        <source>Notes that are too long for an entry, and lose their end: %1.</source>
        <translation>Notes that are too long for an entry, and lose their end: %1.</translation>
    </message>
    <message>
        <source>Logged there by: %1.</source>
        <extracomment>%1 names of people</extracomment>
        <translation>Logged there by: %1.</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>There is no file in this folder.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>This is neither a file nor a folder.</translation>
    </message>
    <message>
        <source>It took more than 7 days.</source>
        <translation>It took more than 7 days.</translation>
    </message>
    <message>
        <source>This has been dealt with already.</source>
        <translation>This has been dealt with already.</translation>
    </message>
    <message>
        <source>Only two entries of the same kind and baby can become one.</source>
        <translation>Only two entries of the same kind and baby can become one.</translation>
    </message>
    <message>
        <source>There is no such entry here. It may have been deleted, or its baby is no longer shared with you.</source>
        <translation>There is no such entry here. It may have been deleted, or its baby is no longer shared with you.</translation>
    </message>
    <message>
        <source>There is no kind of entry called %1.</source>
        <translation>There is no kind of entry called %1.</translation>
    </message>
    <message>
        <source>This entry was made by a newer version of Wee Hours. Update the program to change it.</source>
        <translation>This entry was made by a newer version of Wee Hours. Update the program to change it.</translation>
    </message>
    <message>
        <source>Only an owner may archive a baby or bring it back.</source>
        <translation>Only an owner may archive a baby or bring it back.</translation>
    </message>
    <message>
        <source>Only an owner may delete a baby.</source>
        <translation>Only an owner may delete a baby.</translation>
    </message>
    <message>
        <source>What this entry held is not known on this computer any more, so it cannot be brought back from here.</source>
        <translation>What this entry held is not known on this computer any more, so it cannot be brought back from here.</translation>
    </message>
    <message>
        <source>This entry has been deleted. Restore it to change it.</source>
        <translation>This entry has been deleted. Restore it to change it.</translation>
    </message>
    <message>
        <source>You can read this log but not change it. An owner can make you an editor.</source>
        <translation>You can read this log but not change it. An owner can make you an editor.</translation>
    </message>
    <message>
        <source>There is nothing left of this change: the entry has been deleted already.</source>
        <translation>There is nothing left of this change: the entry has been deleted already.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>%1 has changed this again since. That was left as it is.</source>
        <translation>%1 has changed this again since. That was left as it is.</translation>
    </message>
    <message>
        <source>%1 has deleted this entry since. Restore it if you want it back.</source>
        <translation>%1 has deleted this entry since. Restore it if you want it back.</translation>
    </message>
    <message>
        <source>%1 has changed this entry since, so it was left as it is. Delete it if it should go.</source>
        <translation>%1 has changed this entry since, so it was left as it is. Delete it if it should go.</translation>
    </message>
    <message>
        <source>Together with what %1 has changed since, this would not fit: %2</source>
        <translation>Together with what %1 has changed since, this would not fit: %2</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>What was not sent is still kept: copy or discard it first.</source>
        <translation>What was not sent is still kept: copy or discard it first.</translation>
    </message>
    <message>
        <source>This entry has not come back from the server yet. Try again after the next sync.</source>
        <translation>This entry has not come back from the server yet. Try again after the next sync.</translation>
    </message>
    <message>
        <source>No log of this baby was set aside here.</source>
        <translation>No log of this baby was set aside here.</translation>
    </message>
    <message>
        <source>%1 is asleep already, since %2. End that sleep first.</source>
        <translation>%1 is asleep already, since %2. End that sleep first.</translation>
    </message>
    <message>
        <source>A breast feed of %1 runs already, since %2. End that one first.</source>
        <translation>A breast feed of %1 runs already, since %2. End that one first.</translation>
    </message>
    <message>
        <source>That is one log already.</source>
        <translation>That is one log already.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was added.</source>
        <translation>It was cancelled. Nothing was added.</translation>
    </message>
    <message numerus="yes">
        <source>A timer cannot start later than now. That is in %n minute(s).</source>
        <translation>
            <numerusform>A timer cannot start later than now. That is in %n minute.</numerusform>
            <numerusform>A timer cannot start later than now. That is in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are other entries of this baby by now, so its log was left.</source>
        <translation>There are other entries of this baby by now, so its log was left.</translation>
    </message>
    <message>
        <source>There is nothing left of this change: the entry is as you want it already.</source>
        <translation>There is nothing left of this change: the entry is as you want it already.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else on this computer, who could read and change the log in it, so it is not opened. Nothing was changed. Choose another profile folder.</source>
        <translation>%1 belongs to somebody else on this computer, who could read and change the log in it, so it is not opened. Nothing was changed. Choose another profile folder.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions, or choose another profile folder.</source>
        <translation>The folder %1 cannot be made. Check its permissions, or choose another profile folder.</translation>
    </message>
    <message>
        <source>%1 does not say which server it is, and without encryption nobody can tell. You may be in another network, or the server has to be updated.</source>
        <translation>%1 does not say which server it is, and without encryption nobody can tell. You may be in another network, or the server has to be updated.</translation>
    </message>
    <message>
        <source>The sign-in has changed meanwhile.</source>
        <translation>The sign-in has changed meanwhile.</translation>
    </message>
    <message>
        <source>The id of the server could not be kept.</source>
        <translation>The id of the server could not be kept.</translation>
    </message>
    <message>
        <source>Another server answers at %1 than the one that you signed in to. You may be in another network.</source>
        <translation>Another server answers at %1 than the one that you signed in to. You may be in another network.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read. What was sent is kept here and sent again.</source>
        <translation>The server&apos;s answer cannot be read. What was sent is kept here and sent again.</translation>
    </message>
    <message>
        <source>There is more than one time.</source>
        <translation>There is more than one time.</translation>
    </message>
    <message>
        <source>Give one time for this, as in “14:05”.</source>
        <translation>Give one time for this, as in “14:05”.</translation>
    </message>
    <message>
        <source>That would end later than now.</source>
        <translation>That would end later than now.</translation>
    </message>
    <message>
        <source>Say how warm, as in “t 38.4”.</source>
        <translation>Say how warm, as in “t 38.4”.</translation>
    </message>
    <message>
        <source>Say which medicine, as in “med paracetamol 2.5ml”.</source>
        <translation>Say which medicine, as in “med paracetamol 2.5ml”.</translation>
    </message>
    <message>
        <source>Say what was measured, as in “w 6.42kg” or “len 61.5”.</source>
        <translation>Say what was measured, as in “w 6.42kg” or “len 61.5”.</translation>
    </message>
    <message>
        <source>Say how much, as in “pump l 60 r 45”.</source>
        <translation>Say how much, as in “pump l 60 r 45”.</translation>
    </message>
    <message>
        <source>Say which food, as in “solids carrot liked”.</source>
        <translation>Say which food, as in “solids carrot liked”.</translation>
    </message>
    <message>
        <source>Say what was done, as in “tummy 12m”.</source>
        <translation>Say what was done, as in “tummy 12m”.</translation>
    </message>
    <message>
        <source>Say a few words about it.</source>
        <translation>Say a few words about it.</translation>
    </message>
    <message>
        <source>Say how much, as in “b 120”, or which side, as in “left 12”.</source>
        <translation>Say how much, as in “b 120”, or which side, as in “left 12”.</translation>
    </message>
    <message>
        <source>Say what was in it: wee, poo, mixed or dry.</source>
        <translation>Say what was in it: pee, poo, mixed or dry.</translation>
    </message>
    <message>
        <source>A nappy has one time, as in “n wee 14:05”.</source>
        <translation>A diaper has one time, as in “n wee 14:05”.</translation>
    </message>
    <message>
        <source>Type what happened, as in “b 120”, “s” or “n wee”.</source>
        <translation>Type what happened, as in “b 120”, “s” or “n wee”.</translation>
    </message>
    <message>
        <source>“%1” could be a time or how long: type %2 or %3m.</source>
        <translation>“%1” could be a time or how long: type %2 or %3m.</translation>
    </message>
    <message>
        <source>Start with b (bottle), left, right, s (sleep), n (nappy), or the name of another kind.</source>
        <translation>Start with b (bottle), left, right, s (sleep), n (nappy), or the name of another kind.</translation>
    </message>
    <message>
        <source>I don&apos;t understand “%1”.</source>
        <translation>I don&apos;t understand “%1”.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Nothing is running.</translation>
    </message>
    <message>
        <source>More than one is running: type “stop sleep” or “stop feed”.</source>
        <translation>More than one is running: type “stop sleep” or “stop feed”.</translation>
    </message>
    <message>
        <source>No baby’s name begins with “%1”.</source>
        <translation>No baby’s name begins with “%1”.</translation>
    </message>
    <message>
        <source>“%1” could be %2 or %3.</source>
        <translation>“%1” could be %2 or %3.</translation>
    </message>
    <message>
        <source>The log&apos;s file is damaged and cannot be set aside. Check the permissions of %1 and whether its disk is full.</source>
        <translation>The log&apos;s file is damaged and cannot be set aside. Check the permissions of %1 and whether its disk is full.</translation>
    </message>
    <message>
        <source>The log could not be set aside (%1), so it stays as it is.</source>
        <translation>The log could not be set aside (%1), so it stays as it is.</translation>
    </message>
    <message>
        <source>The log that was set aside cannot be read. Nothing was changed.</source>
        <translation>The log that was set aside cannot be read. Nothing was changed.</translation>
    </message>
    <message>
        <source>The log that was set aside cannot be removed. Check the permissions of %1.</source>
        <translation>The log that was set aside cannot be removed. Check the permissions of %1.</translation>
    </message>
    <message>
        <source>Type the address of a server.</source>
        <translation>Type the address of a server.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. It looks like https://example.org or 192.168.1.20:8787.</source>
        <translation>“%1” is not the address of a server. It looks like https://example.org or 192.168.1.20:8787.</translation>
    </message>
    <message>
        <source>This profile holds the log of another account, which would be lost to this one. Sign in with that account, or start with another profile.</source>
        <translation>This profile holds the log of another account, which would be lost to this one. Sign in with that account, or start with another profile.</translation>
    </message>
    <message>
        <source>This log is shared at %1. %2 is another server: it would be given the whole log, and your password. Nothing was sent.</source>
        <translation>This log is shared at %1. %2 is another server: it would be given the whole log, and your password. Nothing was sent.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>This computer is not connected to a network.</translation>
    </message>
    <message>
        <source>The password store of this desktop does not answer (%1). The sign-in can be kept until you quit, or in a file that only you can read.</source>
        <translation>The password store of this desktop does not answer (%1). The sign-in can be kept until you quit, or in a file that only you can read.</translation>
    </message>
    <message>
        <source>The sign-in cannot be kept in a file of the profile folder: %1. You stay signed in until you quit.</source>
        <translation>The sign-in cannot be kept in a file of the profile folder: %1. You stay signed in until you quit.</translation>
    </message>
    <message>
        <source>The sign-in in the file %1 is not used, because others on this computer can read it. Sign in again: then only you can read it. What was logged is safe here.</source>
        <translation>The sign-in in the file %1 is not used, because others on this computer can read it. Sign in again: then only you can read it. What was logged is safe here.</translation>
    </message>
    <message>
        <source>%1 Nothing was lost: what you log is kept here and sent when the server answers.</source>
        <translation>%1 Nothing was lost: what you log is kept here and sent when the server answers.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>The server cannot be reached.</translation>
    </message>
    <message>
        <source>The server&apos;s address leads to another one. Check the address.</source>
        <translation>The server&apos;s address leads to another one. Check the address.</translation>
    </message>
    <message>
        <source>Something other than a Wee Hours server answered (HTTP %1). It may be a proxy, or a network that asks to sign in.</source>
        <translation>Something other than a Wee Hours server answered (HTTP %1). It may be a proxy, or a network that asks to sign in.</translation>
    </message>
    <message>
        <source>The address answers, but not as a Wee Hours server does.</source>
        <translation>The address answers, but not as a Wee Hours server does.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent, and nothing is lost: what you log is kept here.</source>
        <translation>%1 Nothing was sent, and nothing is lost: what you log is kept here.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than any of a Wee Hours server, and was not read.</source>
        <translation>The server&apos;s answer is longer than any of a Wee Hours server, and was not read.</translation>
    </message>
    <message>
        <source>The server&apos;s address leads to another one: %1. If that is your server, use that address.</source>
        <translation>The server&apos;s address leads to another one: %1. If that is your server, use that address.</translation>
    </message>
    <message>
        <source>Something other than a Wee Hours server answered (HTTP %1), perhaps the proxy %2.</source>
        <translation>Something other than a Wee Hours server answered (HTTP %1), perhaps the proxy %2.</translation>
    </message>
    <message>
        <source>That would be later than now.</source>
        <translation>That would be later than now.</translation>
    </message>
    <message>
        <source>That is unusually long. Say which half of the day, as in “11:30am-1:10pm”.</source>
        <translation>That is unusually long. Say which half of the day, as in “11:30am-1:10pm”.</translation>
    </message>
    <message>
        <source>Say which half of the day: add am or pm.</source>
        <translation>Say which half of the day: add am or pm.</translation>
    </message>
    <message>
        <source>That would be before it began.</source>
        <translation>That would be before it began.</translation>
    </message>
    <message>
        <source>Say at what time, as in “%1 14:05”.</source>
        <translation>Say at what time, as in “%1 14:05”.</translation>
    </message>
    <message>
        <source>This desktop&apos;s keychain, which keeps your sign-in, does not answer (%1). Unlock it, or sign in again. Nothing is lost: what you log is safe here and goes out then.</source>
        <translation>This desktop&apos;s keychain, which keeps your sign-in, does not answer (%1). Unlock it, or sign in again. Nothing is lost: what you log is safe here and goes out then.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer in this desktop&apos;s keychain. Nothing is lost: what you log is safe here and goes out once you have signed in again.</source>
        <translation>Your sign-in is no longer in this desktop&apos;s keychain. Nothing is lost: what you log is safe here and goes out once you have signed in again.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer kept on this computer. Nothing is lost: what you log is safe here and goes out once you have signed in again.</source>
        <translation>Your sign-in is no longer kept on this computer. Nothing is lost: what you log is safe here and goes out once you have signed in again.</translation>
    </message>
    <message>
        <source>You have accepted this invite already. If its log is not here, ask for a new one.</source>
        <translation>You have accepted this invite already. If its log is not here, ask for a new one.</translation>
    </message>
</context>
<context>
    <name>weehours::NewsTeller</name>
    <message>
        <source>Two versions of one entry: %1</source>
        <translation>Two versions of one entry: %1</translation>
    </message>
    <message>
        <source>Somebody else changed it too. Choose which is right.</source>
        <translation>Somebody else changed it too. Choose which is right.</translation>
    </message>
    <message>
        <source>%1 logged: %2</source>
        <comment>who, what</comment>
        <translation>%1 logged: %2</translation>
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
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed it too. Choose which is right.</source>
        <translation>%1 changed it too. Choose which is right.</translation>
    </message>
</context>
<context>
    <name>weehours::NoticeColumn</name>
    <message>
        <source>Use mine</source>
        <translation>Use mine</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n change refused</numerusform>
            <numerusform>%n changes refused</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not take everything that you logged. It is kept here until you decide.</source>
        <translation>The server did not take everything that you logged. It is kept here until you decide.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>A baby</source>
        <translation>A baby</translation>
    </message>
    <message>
        <source>%1 is no longer shared with you</source>
        <translation>%1 is no longer shared with you</translation>
    </message>
    <message>
        <source>Logged twice? %1</source>
        <translation>Logged twice? %1</translation>
    </message>
    <message>
        <source>Show what is kept</source>
        <translation>Show what is kept</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Use mine, %1</source>
        <translation>Use mine, %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Keep %1</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>two entries into one</comment>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>The server says that %1 is not yours</source>
        <translation>The server says that %1 is not yours</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
    <message>
        <source>Remove the copy</source>
        <translation>Remove the copy</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Keep it here</translation>
    </message>
    <message>
        <source>Share it from elsewhere …</source>
        <translation>Share it from elsewhere …</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remove it</translation>
    </message>
    <message>
        <source>Logged while the clock was wrong</source>
        <translation>Logged while the clock was wrong</translation>
    </message>
    <message>
        <source>Two logs of %1?</source>
        <translation>Two logs of %1?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n entries</source>
        <comment>to their right times</comment>
        <translation>
            <numerusform>Move %n entry</numerusform>
            <numerusform>Move %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Leave them</translation>
    </message>
    <message>
        <source>Join them</source>
        <comment>two logs of one baby</comment>
        <translation>Join them</translation>
    </message>
    <message>
        <source>Two babies</source>
        <translation>Two babies</translation>
    </message>
    <message>
        <source>Remove %1&apos;s log from this computer?</source>
        <translation>Remove %1&apos;s log from this computer?</translation>
    </message>
    <message>
        <source>Remove the copy of %1&apos;s log?</source>
        <translation>Remove the copy of %1&apos;s log?</translation>
    </message>
    <message>
        <source>A copy is set aside for 30 days. Until then you can bring it back.</source>
        <translation>A copy is set aside for 30 days. Until then you can bring it back.</translation>
    </message>
    <message>
        <source>It cannot be brought back after that.</source>
        <translation>It cannot be brought back after that.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a log, or the copy of one</comment>
        <translation>Keep it</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <comment>somebody else&apos;s change</comment>
        <translation>Keep theirs</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Two versions of one entry</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Show it in the log</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an entry, in the log</comment>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Fold (Esc)</source>
        <translation>Fold (Esc)</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>a card, to one line</comment>
        <translation>Fold</translation>
    </message>
</context>
<context>
    <name>weehours::Notifications</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
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
        <translation>Go to this baby&apos;s log</translation>
    </message>
</context>
<context>
    <name>weehours::PinList</name>
    <message>
        <source>Kinds with a button of their own</source>
        <translation>Kinds with a button of their own</translation>
    </message>
    <message numerus="yes">
        <source>Space gives or takes a button, %1 and %2 move it. At most %n have one.</source>
        <translation>
            <numerusform>Space gives or takes a button, %1 and %2 move it. At most %n has one.</numerusform>
            <numerusform>Space gives or takes a button, %1 and %2 move it. At most %n have one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::PlanForm</name>
    <message>
        <source>Reminds of</source>
        <translation>Reminds of</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a plan reminds of</comment>
        <translation>What</translation>
    </message>
    <message>
        <source>Done when</source>
        <comment>one logs</comment>
        <translation>Done when</translation>
    </message>
    <message>
        <source>It only reminds</source>
        <translation>It only reminds</translation>
    </message>
    <message>
        <source>%1 is logged</source>
        <comment>a kind</comment>
        <translation>%1 is logged</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Before anyone logs one too early, the form says so. It never blocks, and advises no dose.</source>
        <translation>Before anyone logs one too early, the form says so. It never blocks, and advises no dose.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Hours after the last</source>
        <translation>Hours after the last</translation>
    </message>
    <message>
        <source>At clock times</source>
        <translation>At clock times</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Due so long after the last one</source>
        <translation>Due so long after the last one</translation>
    </message>
    <message>
        <source>due</source>
        <comment>due 6 h after the last one</comment>
        <translation>due</translation>
    </message>
    <message>
        <source>after the last one, by anyone</source>
        <translation>after the last one, by anyone</translation>
    </message>
    <message>
        <source>Time %1</source>
        <comment>the first, the second …</comment>
        <translation>Time %1</translation>
    </message>
    <message>
        <source>One more time</source>
        <translation>One more time</translation>
    </message>
    <message>
        <source>One time less</source>
        <translation>One time less</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>At most in any 24 hours</source>
        <translation>At most in any 24 hours</translation>
    </message>
    <message>
        <source>Never sooner than so long after the last one</source>
        <translation>Never sooner than so long after the last one</translation>
    </message>
    <message>
        <source>in any 24 hours, and never sooner than</source>
        <translation>in any 24 hours, and never sooner than</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>The first day</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation>until</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>The last day</translation>
    </message>
    <message>
        <source>Name the medicine.</source>
        <translation>Name the medicine.</translation>
    </message>
    <message>
        <source>Say what it reminds of.</source>
        <translation>Say what it reminds of.</translation>
    </message>
    <message>
        <source>Say how long after the last one.</source>
        <translation>Say how long after the last one.</translation>
    </message>
    <message>
        <source>Choose what is logged when it is done, or times by the clock.</source>
        <translation>Choose what is logged when it is done, or times by the clock.</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>Next about %1</source>
        <comment>a time</comment>
        <translation>Next about %1</translation>
    </message>
    <message>
        <source>Next %1</source>
        <comment>a day and time</comment>
        <translation>Next %1</translation>
    </message>
    <message>
        <source>Next from %1</source>
        <comment>a time</comment>
        <translation>Next from %1</translation>
    </message>
    <message>
        <source>Not logged at %1</source>
        <comment>a time</comment>
        <translation>Not logged at %1</translation>
    </message>
    <message>
        <source>Paused: it reminds of nothing.</source>
        <translation>Paused: it reminds of nothing.</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <comment>a time</comment>
        <translation>Over since %1</translation>
    </message>
    <message>
        <source>%1 of at most %2 in 24 h</source>
        <translation>%1 of at most %2 in 24 h</translation>
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
        <translation>then %1</translation>
    </message>
    <message>
        <source>then from %1</source>
        <comment>a time</comment>
        <translation>then from %1</translation>
    </message>
    <message>
        <source>at once</source>
        <comment>a plan begins</comment>
        <translation>at once</translation>
    </message>
    <message>
        <source>no end</source>
        <comment>of a plan</comment>
        <translation>no end</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>by the clock in %1</source>
        <comment>times of day; a place</comment>
        <translation>by the clock in %1</translation>
    </message>
</context>
<context>
    <name>weehours::PlanText</name>
    <message>
        <source>tomorrow</source>
        <comment>a day, before a time: tomorrow 8:00</comment>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time from which a dose is all right</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a time that is not exact</comment>
        <translation>about %1</translation>
    </message>
    <message>
        <source>due since %1</source>
        <comment>a time</comment>
        <translation>due since %1</translation>
    </message>
    <message>
        <source>due now</source>
        <comment>a plan</comment>
        <translation>due now</translation>
    </message>
    <message>
        <source>%1 of at most %2 in 24 h</source>
        <translation>%1 of at most %2 in 24 h</translation>
    </message>
    <message>
        <source>not logged</source>
        <comment>what a plan has at a time that has gone by</comment>
        <translation>not logged</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a plan</comment>
        <translation>paused</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time: in 20 min</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>today</source>
        <comment>below a time</comment>
        <translation>today</translation>
    </message>
    <message>
        <source>%1 after the last</source>
        <comment>a span of time</comment>
        <translation>%1 after the last</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <comment>times of day</comment>
        <translation>every day at %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day, as QDate writes it: Sunday 22 November</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a time</comment>
        <translation>today, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>every day at %1 in %2</source>
        <comment>times of day, a place</comment>
        <translation>every day at %1 in %2</translation>
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
        <translation>for everyone who looks after %1</translation>
    </message>
    <message>
        <source>Nothing planned.</source>
        <translation>Nothing planned.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans: %1</source>
        <comment>the next two</comment>
        <translation>Plans: %1</translation>
    </message>
</context>
<context>
    <name>weehours::PlansDialog</name>
    <message>
        <source>Plans for %1</source>
        <comment>a baby</comment>
        <translation>Plans for %1</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>All plans</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Remind here when it is due</source>
        <translation>Remind here when it is due</translation>
    </message>
    <message>
        <source>In quiet hours too</source>
        <translation>In quiet hours too</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <comment>when a plan comes</comment>
        <translation>%1 · paused</translation>
    </message>
    <message>
        <source>%1 · over</source>
        <comment>when a plan came</comment>
        <translation>%1 · over</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, as QDate writes it: 27 November</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>made by %1 on %2</source>
        <comment>who, a day</comment>
        <translation>made by %1 on %2</translation>
    </message>
    <message>
        <source>made on %1</source>
        <comment>a day</comment>
        <translation>made on %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>with a plan that was paused</comment>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Planned: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>a plan</comment>
        <translation>Paused: %1</translation>
    </message>
    <message>
        <source>It goes on: %1</source>
        <comment>a plan</comment>
        <translation>It goes on: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Deleted: %1</translation>
    </message>
    <message>
        <source>This computer shows no notifications. The plans are still on the Day page.</source>
        <translation>This computer shows no notifications. The plans are still on the Day page.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>to</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Quiet until</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>heading of plans that are</comment>
        <translation>Paused</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <comment>a caregiver</comment>
        <translation>On this computer: %1</translation>
    </message>
    <message>
        <source>%1 chooses on their own</source>
        <comment>a caregiver, on a computer</comment>
        <translation>%1 chooses on their own</translation>
    </message>
    <message>
        <source>the others choose on their own</source>
        <comment>caregivers, on computers</comment>
        <translation>the others choose on their own</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <comment>a plan</comment>
        <translation>It was deleted meanwhile.</translation>
    </message>
    <message>
        <source>In which unit is %1? Choose one, or press “Save” again to plan it without.</source>
        <comment>a number, the dose of a medicine</comment>
        <translation>In which unit is %1? Choose one, or press “Save” again to plan it without.</translation>
    </message>
</context>
<context>
    <name>weehours::QrCode</name>
    <message>
        <source>QR code of the invite link</source>
        <translation>QR code of the invite link</translation>
    </message>
</context>
<context>
    <name>weehours::QuickLineEdit</name>
    <message>
        <source>Quick entry</source>
        <translation>Quick entry</translation>
    </message>
    <message>
        <source>Enter logs it</source>
        <translation>Enter logs it</translation>
    </message>
    <message>
        <source>%1. Tab: %2</source>
        <translation>%1. Tab: %2</translation>
    </message>
    <message>
        <source>Type an entry: %1</source>
        <comment>%1 is one: b 120 f 14:05</comment>
        <translation>Type an entry: %1</translation>
    </message>
</context>
<context>
    <name>weehours::QuickLogging</name>
    <message>
        <source>%1: ended %2</source>
        <comment>what runs, a time</comment>
        <translation>%1: ended %2</translation>
    </message>
    <message>
        <source>I don&apos;t understand “%1”.</source>
        <translation>I don&apos;t understand “%1”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>names, what is logged for them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”?</source>
        <comment>words that are not understood</comment>
        <translation>“%1”?</translation>
    </message>
    <message>
        <source>all</source>
        <comment>the babies: one word in lower case, typed after an @</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>“%1”? Did you mean %2? (Tab)</source>
        <comment>a mistyped word, the right one, a key</comment>
        <translation>“%1”? Did you mean %2? (Tab)</translation>
    </message>
</context>
<context>
    <name>weehours::Reminders</name>
    <message>
        <source>Log it</source>
        <translation>Log it</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>%1 since %2: was it forgotten?</source>
        <comment>a kind, a time</comment>
        <translation>%1 since %2: was it forgotten?</translation>
    </message>
    <message>
        <source>It has been running for %1.</source>
        <comment>a span of time</comment>
        <translation>It has been running for %1.</translation>
    </message>
    <message>
        <source>Ended at …</source>
        <translation>Ended at …</translation>
    </message>
    <message>
        <source>all right since %1</source>
        <comment>a dose; a time</comment>
        <translation>all right since %1</translation>
    </message>
</context>
<context>
    <name>weehours::Report</name>
    <message>
        <source>d MMM</source>
        <comment>a day in a table on paper: 15 Nov</comment>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day on paper: 22 July 2026</comment>
        <translation>MMMM d, yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time on paper: 28 Nov 8:35</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the least and the most of several days</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>below the %1</source>
        <comment>%1 is a percentile</comment>
        <translation>below the %1</translation>
    </message>
    <message>
        <source>above the %1</source>
        <comment>%1 is a percentile</comment>
        <translation>above the %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a baby, lying</comment>
        <translation>Length</translation>
    </message>
    <message>
        <source>Height</source>
        <comment>of a child, standing</comment>
        <translation>Height</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>its circumference</comment>
        <translation>Head</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>Weight for length</source>
        <translation>Weight for length</translation>
    </message>
    <message>
        <source>%1 g</source>
        <comment>grams</comment>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>the title of a page</comment>
        <translation>Summary</translation>
    </message>
    <message>
        <source>To ask</source>
        <comment>over empty lines, for questions to a doctor</comment>
        <translation>To ask</translation>
    </message>
    <message>
        <source>feeds a day</source>
        <translation>feeds a day</translation>
    </message>
    <message>
        <source>from bottles a day</source>
        <translation>from bottles a day</translation>
    </message>
    <message>
        <source>at the breast a day</source>
        <translation>at the breast a day</translation>
    </message>
    <message>
        <source>sleep a day</source>
        <translation>sleep a day</translation>
    </message>
    <message>
        <source>longest sleep</source>
        <translation>longest sleep</translation>
    </message>
    <message>
        <source>began on %1</source>
        <comment>the longest sleep</comment>
        <translation>began on %1</translation>
    </message>
    <message>
        <source>wet nappies a day</source>
        <translation>wet diapers a day</translation>
    </message>
    <message>
        <source>dirty nappies a day</source>
        <translation>dirty diapers a day</translation>
    </message>
    <message>
        <source>An average day</source>
        <translation>An average day</translation>
    </message>
    <message numerus="yes">
        <source>over the %n whole day(s)</source>
        <translation>
            <numerusform>over the %n whole day</numerusform>
            <numerusform>over the %n whole days</numerusform>
        </translation>
    </message>
    <message>
        <source>Feeds</source>
        <comment>the heading of a column</comment>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Bottles</source>
        <comment>the heading of a column</comment>
        <translation>Bottles</translation>
    </message>
    <message>
        <source>Breast</source>
        <comment>the heading of a column</comment>
        <translation>Breast</translation>
    </message>
    <message>
        <source>Sleep</source>
        <comment>the heading of a column</comment>
        <translation>Sleep</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>the heading of a column: the longest sleep</comment>
        <translation>Longest</translation>
    </message>
    <message>
        <source>Wet</source>
        <comment>the heading of a column: nappies</comment>
        <translation>Wet</translation>
    </message>
    <message>
        <source>Dirty</source>
        <comment>the heading of a column: nappies</comment>
        <translation>Dirty</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>the heading of a column</comment>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day in a table on paper: Sun 15 Nov</comment>
        <translation>ddd, MMM d</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days on paper: 15 Nov to 21 Nov</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Week by week</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) at a time</source>
        <translation>
            <numerusform>%n day at a time</numerusform>
            <numerusform>%n days at a time</numerusform>
        </translation>
    </message>
    <message>
        <source>a day on average, the longest sleep and the highest temperature</source>
        <translation>a day on average, the longest sleep and the highest temperature</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1 is a time</comment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>corrected age %1</source>
        <translation>corrected age %1</translation>
    </message>
    <message>
        <source>WHO girls</source>
        <comment>growth curves</comment>
        <translation>WHO girls</translation>
    </message>
    <message>
        <source>WHO boys</source>
        <comment>growth curves</comment>
        <translation>WHO boys</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentile</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a weight or length</comment>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a measure, and when it was taken</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>+360 g since 14 Nov</comment>
        <translation>%1 since %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s): %1</source>
        <comment>a medicine; %1 is when</comment>
        <translation>
            <numerusform>%n time: %1</numerusform>
            <numerusform>%n times: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <comment>a medicine</comment>
        <translation>
            <numerusform>%1 of %n day</numerusform>
            <numerusform>%1 of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), on %1</source>
        <comment>a medicine; %1 is like: 13 of 14 days</comment>
        <translation>
            <numerusform>%n time, on %1</numerusform>
            <numerusform>%n times, on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>13 of 14 days, at 10:00</comment>
        <translation>%1, at %2</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>13 of 14 days, between 9:30 and 11:00</comment>
        <translation>%1, between %2 and %3</translation>
    </message>
    <message>
        <source>Medicines and vaccinations</source>
        <translation>Medicines and vaccinations</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperatures</translation>
    </message>
    <message>
        <source>Notes and milestones</source>
        <translation>Notes and milestones</translation>
    </message>
    <message>
        <source>24 hours, day by day</source>
        <comment>the title of a page</comment>
        <translation>24 hours, day by day</translation>
    </message>
    <message>
        <source>More</source>
        <comment>the title of a page with what did not fit on the first</comment>
        <translation>More</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continued</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on page %1</source>
        <comment>a list that goes on</comment>
        <translation>
            <numerusform>and %n more on page %1</numerusform>
            <numerusform>and %n more on page %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>the title of a page</comment>
        <translation>Entries</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day over its entries on paper: Sunday 22 November</comment>
        <translation>dddd, MMMM d</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>%1 is a date</comment>
        <translation>born %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day on paper: 26 August</comment>
        <translation>MMMM d</translation>
    </message>
    <message>
        <source>printed %1, %2</source>
        <comment>%1 is a date, %2 a time</comment>
        <translation>printed %1, %2</translation>
    </message>
    <message>
        <source>Wee Hours</source>
        <translation>Wee Hours</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>printed …, by a caregiver</comment>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>logged by %1 and %2</source>
        <comment>names of caregivers</comment>
        <translation>logged by %1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>logged by %n caregiver(s)</source>
        <translation>
            <numerusform>logged by %n caregiver</numerusform>
            <numerusform>logged by %n caregivers</numerusform>
        </translation>
    </message>
    <message>
        <source>logged by %1</source>
        <comment>a caregiver</comment>
        <translation>logged by %1</translation>
    </message>
    <message>
        <source>a day is %1 to %2</source>
        <comment>at which hours it begins and ends</comment>
        <translation>a day is %1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <comment>%1 is a span of days</comment>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 could not be written (%2).</translation>
    </message>
    <message>
        <source>Wee Hours does not speak %1.</source>
        <translation>Wee Hours does not speak %1.</translation>
    </message>
    <message>
        <source>There is no such baby here.</source>
        <translation>There is no such baby here.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) before the due date (%2)</source>
        <comment>born …</comment>
        <translation>
            <numerusform>%1, %n day before the due date (%2)</numerusform>
            <numerusform>%1, %n days before the due date (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) after the due date (%2)</source>
        <comment>born …</comment>
        <translation>
            <numerusform>%1, %n day after the due date (%2)</numerusform>
            <numerusform>%1, %n days after the due date (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing logged</source>
        <comment>on a day</comment>
        <translation>nothing logged</translation>
    </message>
    <message>
        <source>The log begins on %1. Of the days before it nothing is known.</source>
        <translation>The log begins on %1. Of the days before it nothing is known.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>%1 is a time at which a log begins</comment>
        <translation>from %1</translation>
    </message>
</context>
<context>
    <name>weehours::ReportChart</name>
    <message>
        <source>sleep</source>
        <comment>in the legend of a picture</comment>
        <translation>sleep</translation>
    </message>
    <message>
        <source>bottle</source>
        <comment>in the legend of a picture</comment>
        <translation>bottle</translation>
    </message>
    <message>
        <source>breast</source>
        <comment>in the legend of a picture</comment>
        <translation>breast</translation>
    </message>
    <message>
        <source>wet</source>
        <comment>a nappy, in the legend of a picture</comment>
        <translation>wet</translation>
    </message>
    <message>
        <source>dirty</source>
        <comment>a nappy, in the legend of a picture</comment>
        <translation>dirty</translation>
    </message>
    <message>
        <source>wet and dirty</source>
        <comment>a nappy, in the legend</comment>
        <translation>wet and dirty</translation>
    </message>
    <message>
        <source>dry</source>
        <comment>a nappy, in the legend of a picture</comment>
        <translation>dry</translation>
    </message>
    <message>
        <source>temperature,%1</source>
        <comment>in the legend; %1 is a unit with a space before it</comment>
        <translation>temperature,%1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day beside a picture: 15 Nov</comment>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>printed %1</source>
        <comment>%1 is a time</comment>
        <translation>printed %1</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <comment>on a day</comment>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wet · %2 dirty</source>
        <comment>nappies of a day</comment>
        <translation>%1 wet · %2 dirty</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>medicines in a legend</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>the log begins</source>
        <translation>the log begins</translation>
    </message>
</context>
<context>
    <name>weehours::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>How many days</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 weeks</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 weeks</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 weeks</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>the size of paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>List all entries at the end</source>
        <translation>List all entries at the end</translation>
    </message>
    <message>
        <source>A summary and each day as a line of 24 hours, for the paediatrician or the health visitor.</source>
        <translation>A summary and each day as a line of 24 hours, for the pediatrician or the nurse.</translation>
    </message>
    <message>
        <source>up to and with</source>
        <comment>a report, before its last day</comment>
        <translation>up to and with</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>It could not be printed. The printer does not take it; nothing in the log is changed.</source>
        <translation>It could not be printed. The printer does not take it; nothing in the log is changed.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message numerus="yes">
        <source>The report is saved, on %n page(s). Only you can read the file.</source>
        <translation>
            <numerusform>The report is saved, on %n page. Only you can read the file.</numerusform>
            <numerusform>The report is saved, on %n pages. Only you can read the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page back (Page Up)</source>
        <translation>Page back (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of a preview</comment>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>weehours::RescueText</name>
    <message>
        <source>The log&apos;s file was damaged. It was kept as %1, and a new one was begun.</source>
        <translation>The log&apos;s file was damaged. It was kept as %1, and a new one was begun.</translation>
    </message>
    <message>
        <source>One change that had not been sent yet was saved.</source>
        <translation>One change that had not been sent yet was saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that had not been sent yet were saved.</source>
        <translation>
            <numerusform>%n change that had not been sent yet was saved.</numerusform>
            <numerusform>%n changes that had not been sent yet were saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>One refused change or conflict was saved.</source>
        <translation>One refused change or conflict was saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused changes and conflicts were saved.</source>
        <translation>
            <numerusform>%n refused change or conflict was saved.</numerusform>
            <numerusform>%n refused changes and conflicts were saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>One change that had not been sent yet could not be read and is lost.</source>
        <translation>One change that had not been sent yet could not be read and is lost.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that had not been sent yet could not be read and are lost.</source>
        <translation>
            <numerusform>%n change that had not been sent yet could not be read and is lost.</numerusform>
            <numerusform>%n changes that had not been sent yet could not be read and are lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the server has comes back with the next sync.</source>
        <translation>What the server has comes back with the next sync.</translation>
    </message>
    <message>
        <source>You are not signed in now: what a server has comes back when you sign in.</source>
        <translation>You are not signed in now: what a server has comes back when you sign in.</translation>
    </message>
</context>
<context>
    <name>weehours::RunningTimers</name>
    <message>
        <source>Ended at …</source>
        <translation>Ended at …</translation>
    </message>
    <message>
        <source>%1. That is long.</source>
        <comment>what was ended: Slept 15 h 20</comment>
        <translation>%1. That is long.</translation>
    </message>
</context>
<context>
    <name>weehours::SearchBar</name>
    <message>
        <source>Search the log</source>
        <translation>Search the log</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Which kind</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Logged by whom</source>
        <translation>Logged by whom</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Close the search (Esc)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Searching …</translation>
    </message>
    <message numerus="yes">
        <source>%n or more</source>
        <comment>entries found</comment>
        <translation>
            <numerusform>%n or more</numerusform>
            <numerusform>%n or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::Segmented</name>
    <message>
        <source>View: %1, %2 of %3</source>
        <translation>View: %1, %2 of %3</translation>
    </message>
</context>
<context>
    <name>weehours::SeriesCurve</name>
    <message>
        <source>%1: nothing measured</source>
        <comment>%1 is what a curve is of</comment>
        <translation>%1: nothing measured</translation>
    </message>
    <message>
        <source>%1, %2 to %3. The arrow keys tell each point.</source>
        <comment>what a curve is of, its lowest and its highest value</comment>
        <translation>%1, %2 to %3. The arrow keys tell each point.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an entry before a measurement, its time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day below a curve: 16 Nov</comment>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>Nothing measured in these days.</source>
        <translation>Nothing measured in these days.</translation>
    </message>
</context>
<context>
    <name>weehours::ServerText</name>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>The server&apos;s answer cannot be read.</translation>
    </message>
    <message>
        <source>Something other than a Wee Hours server answered (HTTP %1).</source>
        <translation>Something other than a Wee Hours server answered (HTTP %1).</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address. Sign in instead.</source>
        <translation>There is an account with this e-mail address. Sign in instead.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>This is not your password.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: write it like name@example.org.</source>
        <translation>This is not an e-mail address: write it like name@example.org.</translation>
    </message>
    <message>
        <source>A password has at least 10 characters, and at most 1024.</source>
        <translation>A password has at least 10 characters, and at most 1024.</translation>
    </message>
    <message>
        <source>A name is one line of 1 to 100 characters.</source>
        <translation>A name is one line of 1 to 100 characters.</translation>
    </message>
    <message>
        <source>This code cannot be used: it is mistyped, was used already, or is older than 48 hours. Ask for a new one.</source>
        <translation>This code cannot be used: it is mistyped, was used already, or is older than 48 hours. Ask for a new one.</translation>
    </message>
    <message>
        <source>A limit of this server is reached. What you logged stays with you; ask the person who runs the server.</source>
        <translation>A limit of this server is reached. What you logged stays with you; ask the person who runs the server.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Nothing was applied; the entry stays with you until there is room.</source>
        <translation>The server&apos;s disk is full. Nothing was applied; the entry stays with you until there is room.</translation>
    </message>
    <message>
        <source>The baby was not made, so nothing can be logged for it.</source>
        <translation>The baby was not made, so nothing can be logged for it.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again; what you logged stays with you.</source>
        <translation>You are signed out. Sign in again; what you logged stays with you.</translation>
    </message>
    <message>
        <source>You have no access to this baby, or no longer. Ask an owner for an invite.</source>
        <translation>You have no access to this baby, or no longer. Ask an owner for an invite.</translation>
    </message>
    <message>
        <source>You may read this baby&apos;s log but not write in it. Ask an owner to make you an editor.</source>
        <translation>You may read this baby&apos;s log but not write in it. Ask an owner to make you an editor.</translation>
    </message>
    <message>
        <source>Only an owner of the baby may do this.</source>
        <translation>Only an owner of the baby may do this.</translation>
    </message>
    <message>
        <source>This server takes no new accounts.</source>
        <translation>This server takes no new accounts.</translation>
    </message>
    <message>
        <source>The server does not know this any more.</source>
        <translation>The server does not know this any more.</translation>
    </message>
    <message>
        <source>Somebody must own the baby. Make another caregiver an owner first.</source>
        <translation>Somebody must own the baby. Make another caregiver an owner first.</translation>
    </message>
    <message>
        <source>This is too large for the server.</source>
        <translation>This is too large for the server.</translation>
    </message>
    <message>
        <source>The server does not accept this value.</source>
        <translation>The server does not accept this value.</translation>
    </message>
    <message>
        <source>The server does not accept this entry.</source>
        <translation>The server does not accept this entry.</translation>
    </message>
    <message>
        <source>This entry belongs to another baby.</source>
        <translation>This entry belongs to another baby.</translation>
    </message>
    <message>
        <source>There were too many tries. Wait a while, then try again.</source>
        <translation>There were too many tries. Wait a while, then try again.</translation>
    </message>
    <message>
        <source>Something went wrong at the server. What you logged stays with you.</source>
        <translation>Something went wrong at the server. What you logged stays with you.</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again soon; nothing was saved.</source>
        <translation>The server has too much to do. Try again soon; nothing was saved.</translation>
    </message>
    <message>
        <source>Wrong e-mail or password.</source>
        <translation>Wrong e-mail or password.</translation>
    </message>
    <message>
        <source>There is no Wee Hours at this path. Check the address.</source>
        <translation>There is no Wee Hours at this path. Check the address.</translation>
    </message>
    <message>
        <source>This account owns as many babies as this server allows.</source>
        <translation>This account owns as many babies as this server allows.</translation>
    </message>
    <message>
        <source>You changed more of this baby&apos;s log in a day than this server takes from one person. Try again tomorrow.</source>
        <translation>You changed more of this baby&apos;s log in a day than this server takes from one person. Try again tomorrow.</translation>
    </message>
    <message>
        <source>This baby&apos;s log is as large as this server lets it become. Tell the person who runs the server.</source>
        <translation>This baby&apos;s log is as large as this server lets it become. Tell the person who runs the server.</translation>
    </message>
    <message>
        <source>The server has no room left. Tell the person who runs it; what you logged stays on this device until there is.</source>
        <translation>The server has no room left. Tell the person who runs it; what you logged stays on this device until there is.</translation>
    </message>
    <message>
        <source>The server is short of room, and this account has written much today. Try again tomorrow, or tell the person who runs the server.</source>
        <translation>The server is short of room, and this account has written much today. Try again tomorrow, or tell the person who runs the server.</translation>
    </message>
    <message>
        <source>This account is signed in on as many devices as this server allows. Sign out those that you no longer use.</source>
        <translation>This account is signed in on as many devices as this server allows. Sign out those that you no longer use.</translation>
    </message>
    <message>
        <source>You have as many open invites as this server allows. Revoke some, or wait until they expire.</source>
        <translation>You have as many open invites as this server allows. Revoke some, or wait until they expire.</translation>
    </message>
    <message>
        <source>A new account needs a code here: choose Join with an invite. The first account needs the one that the server printed when it started; for others, ask somebody who uses the server.</source>
        <translation>A new account needs a code here: choose Join with an invite. The first account needs the one that the server printed when it started; for others, ask somebody who uses the server.</translation>
    </message>
</context>
<context>
    <name>weehours::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>Day starts at</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Same as system</translation>
    </message>
    <message>
        <source>Tell me what others log</source>
        <translation>Tell me what others log</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Quiet until</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Stay in the tray when the window is closed</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Milk amounts</source>
        <comment>units</comment>
        <translation>Milk amounts</translation>
    </message>
    <message>
        <source>Millilitres</source>
        <translation>Milliliters</translation>
    </message>
    <message>
        <source>Ounces</source>
        <translation>Ounces</translation>
    </message>
    <message>
        <source>Weight in</source>
        <comment>units</comment>
        <translation>Weight in</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilograms</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>Grams</translation>
    </message>
    <message>
        <source>Pounds</source>
        <comment>pounds and ounces</comment>
        <translation>Pounds</translation>
    </message>
    <message>
        <source>Length in</source>
        <comment>units</comment>
        <translation>Length in</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Centimeters</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Inches</translation>
    </message>
    <message>
        <source>Temperature in</source>
        <comment>units</comment>
        <translation>Temperature in</translation>
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
        <translation>Night look by the clock</translation>
    </message>
    <message>
        <source>Night look from</source>
        <translation>Night look from</translation>
    </message>
    <message>
        <source>Night look until</source>
        <translation>Night look until</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 22:00 to 07:00</comment>
        <translation>to</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of words and buttons</comment>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>of day</comment>
        <translation>Times</translation>
    </message>
    <message>
        <source>System</source>
        <comment>as the desktop has it</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 hours</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 hours</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Start when I log in</translation>
    </message>
    <message>
        <source>Quiet from … to …</source>
        <translation>Quiet from … to …</translation>
    </message>
    <message>
        <source>Buttons for</source>
        <translation>Buttons for</translation>
    </message>
    <message>
        <source>Bottle and breast are one feed</source>
        <translation>Bottle and breast are one feed</translation>
    </message>
    <message>
        <source>never</source>
        <comment>bottle and breast are one feed</comment>
        <translation>never</translation>
    </message>
    <message>
        <source>within %1</source>
        <comment>a span of time</comment>
        <translation>within %1</translation>
    </message>
    <message>
        <source>Say how long the baby is usually awake</source>
        <translation>Say how long the baby is usually awake</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Awake</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>a section of the settings</comment>
        <translation>Look</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>a section of the settings</comment>
        <translation>Units</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>a section of the settings</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>a section of the settings</comment>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>Section of the settings</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>what other caregivers do</comment>
        <translation>Others</translation>
    </message>
</context>
<context>
    <name>weehours::ShareDialog</name>
    <message>
        <source>logs and edits</source>
        <translation>logs and edits</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Share %1</translation>
    </message>
    <message>
        <source>Invite somebody who</source>
        <translation>Invite somebody who</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>only reads</translation>
    </message>
    <message>
        <source>is an owner too</source>
        <translation>is an owner too</translation>
    </message>
    <message>
        <source>Only an owner can invite others.</source>
        <translation>Only an owner can invite others.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>Make an invite</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Make another</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>an invite</comment>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Take back: %1</translation>
    </message>
    <message>
        <source>Others cannot reach this computer yet.</source>
        <translation>Others cannot reach this computer yet.</translation>
    </message>
    <message>
        <source>Hosting …</source>
        <translation>Hosting …</translation>
    </message>
    <message>
        <source>This invite: %1, until %2</source>
        <comment>a role, a time</comment>
        <translation>This invite: %1, until %2</translation>
    </message>
    <message>
        <source>An open invite: %1, until %2</source>
        <comment>a role, a time</comment>
        <translation>An open invite: %1, until %2</translation>
    </message>
</context>
<context>
    <name>weehours::Sharing</name>
    <message>
        <source>Joined. The log is on its way.</source>
        <translation>Joined. The log is on its way.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Signed in.</translation>
    </message>
    <message>
        <source>Signed out. The log stays on this computer.</source>
        <translation>Signed out. The log stays on this computer.</translation>
    </message>
    <message>
        <source>This desktop has no keychain, so you are signed in only until you quit.</source>
        <translation>This desktop has no keychain, so you are signed in only until you quit.</translation>
    </message>
    <message>
        <source>Keep in a file</source>
        <translation>Keep in a file</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read.</source>
        <translation>Kept in a file that only you can read.</translation>
    </message>
    <message>
        <source>Joined. The log is here.</source>
        <translation>Joined. The log is here.</translation>
    </message>
    <message>
        <source>The keychain stayed closed, so you are signed in only until you quit.</source>
        <translation>The keychain stayed closed, so you are signed in only until you quit.</translation>
    </message>
</context>
<context>
    <name>weehours::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>quick line: “b 120 f 14:05”, “s 13:10-14:25”, “n poo yellow”</source>
        <translation>quick line: “b 120 f 14:05”, “s 13:10-14:25”, “n poo yellow”</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Up, Down</translation>
    </message>
    <message>
        <source>move through the day</source>
        <translation>move through the day</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>the week before</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>edit the chosen entry, or save</source>
        <translation>edit the chosen entry, or save</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>delete the chosen entry</source>
        <translation>delete the chosen entry</translation>
    </message>
    <message>
        <source>undo the last change</source>
        <translation>undo the last change</translation>
    </message>
    <message>
        <source>redo it</source>
        <translation>redo it</translation>
    </message>
    <message>
        <source>sync panel</source>
        <translation>sync panel</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>this sheet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menu</translation>
    </message>
    <message>
        <source>picture or table</source>
        <translation>picture or table</translation>
    </message>
    <message>
        <source>copy the week or the trends as CSV</source>
        <translation>copy the week or the trends as CSV</translation>
    </message>
    <message>
        <source>print the week</source>
        <translation>print the week</translation>
    </message>
    <message>
        <source>the week before, the week after</source>
        <translation>the week before, the week after</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>the day</translation>
    </message>
    <message>
        <source>the week</source>
        <translation>the week</translation>
    </message>
    <message>
        <source>the trends</source>
        <translation>the trends</translation>
    </message>
    <message>
        <source>what happened since you last looked</source>
        <translation>what happened since you last looked</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>quit</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>in the quick line: complete the word; “@leo” or “@all” for other babies</source>
        <translation>in the quick line: complete the word; “@leo” or “@all” for other babies</translation>
    </message>
    <message>
        <source>log the chosen entry, or the last one, again, now</source>
        <translation>log the chosen entry, or the last one, again, now</translation>
    </message>
    <message>
        <source>search the log</source>
        <translation>search the log</translation>
    </message>
    <message>
        <source>switch sides in the breast feed that runs</source>
        <translation>switch sides in the breast feed that runs</translation>
    </message>
    <message>
        <source>pause the breast feed that runs, or resume it</source>
        <translation>pause the breast feed that runs, or resume it</translation>
    </message>
    <message>
        <source>all kinds, to log one of them</source>
        <translation>all kinds, to log one of them</translation>
    </message>
    <message>
        <source>print the growth chart</source>
        <translation>print the growth chart</translation>
    </message>
    <message>
        <source>the measure of growth before, the one after</source>
        <translation>the measure of growth before, the one after</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>growth</translation>
    </message>
    <message>
        <source>the log of the first, second … baby</source>
        <translation>the log of the first, second … baby</translation>
    </message>
    <message>
        <source>night look, and back</source>
        <translation>night look, and back</translation>
    </message>
    <message>
        <source>plans and reminders</source>
        <translation>plans and reminders</translation>
    </message>
    <message>
        <source>report for the paediatrician</source>
        <translation>report for the pediatrician</translation>
    </message>
    <message>
        <source>hand over: what the next person should know</source>
        <translation>hand over: what the next person should know</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>a group of keys: what they do</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>a group of keys</comment>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>a group of keys: of the day, the week …</comment>
        <translation>Views</translation>
    </message>
    <message>
        <source>Week, trends, growth</source>
        <comment>a group of keys</comment>
        <translation>Week, trends, growth</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>a group of keys</comment>
        <translation>Window</translation>
    </message>
    <message>
        <source>B, L, R …</source>
        <translation>B, L, R …</translation>
    </message>
    <message>
        <source>in a form: choose what has that letter underlined</source>
        <translation>in a form: choose what has that letter underlined</translation>
    </message>
    <message>
        <source>the week of another day</source>
        <translation>the week of another day</translation>
    </message>
</context>
<context>
    <name>weehours::ShownBaby</name>
    <message>
        <source>You can view %1&apos;s log. An owner can let you log, too.</source>
        <translation>You can view %1&apos;s log. An owner can let you log, too.</translation>
    </message>
</context>
<context>
    <name>weehours::SideButton</name>
    <message>
        <source>Left</source>
        <comment>a breast</comment>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a breast</comment>
        <translation>Right</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Left side</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Right side</translation>
    </message>
    <message>
        <source>The baby is on this side (X switches)</source>
        <translation>The baby is on this side (X switches)</translation>
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
        <translation>Wee Hours is open already, but does not answer. Nothing in the log is changed. Close its window, or try again in a moment.</translation>
    </message>
</context>
<context>
    <name>weehours::SyncBanner</name>
    <message>
        <source>Progress of syncing</source>
        <translation>Progress of syncing</translation>
    </message>
    <message numerus="yes">
        <source>Fetching the log: %n entries so far.</source>
        <translation>
            <numerusform>Fetching the log: %n entry so far.</numerusform>
            <numerusform>Fetching the log: %n entries so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending what you logged: %n change(s) to go.</source>
        <translation>
            <numerusform>Sending what you logged: %n change to go.</numerusform>
            <numerusform>Sending what you logged: %n changes to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be reached. Your %n change(s) are safe here and go out when it&apos;s back.</source>
        <translation>
            <numerusform>%1 can&apos;t be reached. Your change is safe here and goes out when it&apos;s back.</numerusform>
            <numerusform>%1 can&apos;t be reached. Your %n changes are safe here and go out when it&apos;s back.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Go on logging: everything is safe here.</source>
        <translation>%1 can&apos;t be reached. Go on logging: everything is safe here.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>%1 no longer knows this computer. Nothing is lost: what you log is safe here and goes out once you have signed in.</source>
        <translation>%1 no longer knows this computer. Nothing is lost: what you log is safe here and goes out once you have signed in.</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Sign in …</translation>
    </message>
</context>
<context>
    <name>weehours::SyncPanel</name>
    <message>
        <source>Share …</source>
        <translation>Share …</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Sign in …</translation>
    </message>
    <message>
        <source>A baby</source>
        <translation>A baby</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>only here</translation>
    </message>
    <message>
        <source>no access any more</source>
        <translation>no access any more</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes still to be sent</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>last synced %1</source>
        <translation>last synced %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n change refused</numerusform>
            <numerusform>%n changes refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>not synced yet</translation>
    </message>
    <message>
        <source>you can only view</source>
        <comment>as opposed to: log and edit</comment>
        <translation>you can only view</translation>
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
            <numerusform>Show the one waiting</numerusform>
            <numerusform>Show the %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be sent</source>
        <translation>Still to be sent</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes still to be sent</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Use mine</translation>
    </message>
    <message>
        <source>Use mine, %1</source>
        <translation>Use mine, %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Keep %1</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <comment>somebody else&apos;s change</comment>
        <translation>Keep theirs</translation>
    </message>
    <message>
        <source>Decide them all at once, or one by one below.</source>
        <translation>Decide them all at once, or one by one below.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>Use all of mine</source>
        <translation>Use all of mine</translation>
    </message>
    <message>
        <source>Keep all of theirs</source>
        <comment>other caregivers&apos; changes</comment>
        <translation>Keep all of theirs</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Show it in the log</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Two versions of one entry</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an entry, in the log</comment>
        <translation>Show %1</translation>
    </message>
</context>
<context>
    <name>weehours::SyncPill</name>
    <message>
        <source>Sync: %1</source>
        <translation>Sync: %1</translation>
    </message>
</context>
<context>
    <name>weehours::SyncText</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes still to be sent</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Next try in %n s.</numerusform>
            <numerusform>Next try in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>%1 no longer knows this computer. Everything is safe here and goes out once you have signed in.</source>
        <translation>%1 no longer knows this computer. Everything is safe here and goes out once you have signed in.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Everything is safe on this computer and goes out when it&apos;s back.</source>
        <translation>%1 can&apos;t be reached. Everything is safe on this computer and goes out when it&apos;s back.</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Trouble</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date with %1. Something needs you:</source>
        <translation>Up to date with %1. Something needs you:</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>Sending and fetching changes.</source>
        <translation>Sending and fetching changes.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Up to date with %1. Others&apos; changes show up here at once.</source>
        <translation>Up to date with %1. Others&apos; changes show up here at once.</translation>
    </message>
    <message>
        <source>Deleting: %1</source>
        <translation>Deleting: %1</translation>
    </message>
    <message>
        <source>Change of: %1</source>
        <translation>Change of: %1</translation>
    </message>
    <message numerus="yes">
        <source>Fetching the log: %n entries so far.</source>
        <translation>
            <numerusform>Fetching the log: %n entry so far.</numerusform>
            <numerusform>Fetching the log: %n entries so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending: %n change(s) to go.</source>
        <translation>
            <numerusform>Sending: %n change to go.</numerusform>
            <numerusform>Sending: %n changes to go.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another caregiver</source>
        <translation>Another caregiver</translation>
    </message>
    <message>
        <source>You, on another computer,</source>
        <translation>You, on another computer,</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>No access</translation>
    </message>
    <message>
        <source>%1 deleted this entry while you changed it. It is gone.</source>
        <translation>%1 deleted this entry while you changed it. It is gone.</translation>
    </message>
    <message>
        <source>You no longer share this log. An owner ended it, or you left on another computer. It was removed from this one; the others keep what you logged.</source>
        <translation>You no longer share this log. An owner ended it, or you left on another computer. It was removed from this one; the others keep what you logged.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours had not been sent. They are kept here: copy or discard them.</source>
        <translation>
            <numerusform>%n change of yours had not been sent. It is kept here: copy or discard it.</numerusform>
            <numerusform>%n changes of yours had not been sent. They are kept here: copy or discard them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wee Hours on this computer</source>
        <translation>Wee Hours on this computer</translation>
    </message>
    <message>
        <source>Kept here</source>
        <comment>not sent to the server that claims it</comment>
        <translation>Kept here</translation>
    </message>
    <message>
        <source>Nothing was removed. You are its only owner, as far as this computer knows, and nobody can take a log from its only owner: the server is broken, or another one. All of it is here, you can go on logging, and it is no longer sent there.</source>
        <translation>Nothing was removed. You are its only owner, as far as this computer knows, and nobody can take a log from its only owner: the server is broken, or another one. All of it is here, you can go on logging, and it is no longer sent there.</translation>
    </message>
    <message>
        <source>You were an owner, so a copy was set aside on this computer. Until %1 you can bring it back as a log of your own.</source>
        <translation>You were an owner, so a copy was set aside on this computer. Until %1 you can bring it back as a log of your own.</translation>
    </message>
    <message>
        <source>Two versions of one entry: %1</source>
        <translation>Two versions of one entry: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>by which a clock was wrong</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were logged while this computer&apos;s clock was %1 ahead. The server does not take them so. Move them by that?</source>
        <translation>
            <numerusform>%n entry was logged while this computer&apos;s clock was %1 ahead. The server does not take it so. Move it by that?</numerusform>
            <numerusform>%n entries were logged while this computer&apos;s clock was %1 ahead. The server does not take them so. Move them by that?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were logged while this computer&apos;s clock was %1 behind. The server does not take them so. Move them by that?</source>
        <translation>
            <numerusform>%n entry was logged while this computer&apos;s clock was %1 behind. The server does not take it so. Move it by that?</numerusform>
            <numerusform>%n entries were logged while this computer&apos;s clock was %1 behind. The server does not take them so. Move them by that?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have a log of your own of %1, and one that is shared with you. If it is one baby, your %n entries go into the shared one, and yours is put away. That can be undone.</source>
        <translation>
            <numerusform>You have a log of your own of %1, and one that is shared with you. If it is one baby, your one entry goes into the shared one, and yours is put away. That can be undone.</numerusform>
            <numerusform>You have a log of your own of %1, and one that is shared with you. If it is one baby, your %n entries go into the shared one, and yours is put away. That can be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says that a log is not yours. It is kept on this computer, and nothing of it is sent there.</source>
        <translation>%1 says that a log is not yours. It is kept on this computer, and nothing of it is sent there.</translation>
    </message>
    <message>
        <source>You no longer have access to a log that was shared with you. What was never sent is kept here.</source>
        <translation>You no longer have access to a log that was shared with you. What was never sent is kept here.</translation>
    </message>
    <message>
        <source>Becomes one: %1</source>
        <comment>what a merge makes of two entries</comment>
        <translation>Becomes one: %1</translation>
    </message>
    <message>
        <source>You set &lt;b&gt;%1&lt;/b&gt; (%2); %3 set &lt;b&gt;%4&lt;/b&gt; (%5), which counts for now.</source>
        <translation>You set &lt;b&gt;%1&lt;/b&gt; (%2); %3 set &lt;b&gt;%4&lt;/b&gt; (%5), which counts for now.</translation>
    </message>
    <message>
        <source>You set &lt;b&gt;%1&lt;/b&gt; (%2); %3 set &lt;b&gt;%4&lt;/b&gt;, which counts for now.</source>
        <translation>You set &lt;b&gt;%1&lt;/b&gt; (%2); %3 set &lt;b&gt;%4&lt;/b&gt;, which counts for now.</translation>
    </message>
    <message>
        <source>You: %1 · %2</source>
        <comment>an entry, when it was</comment>
        <translation>You: %1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <comment>who, an entry, when it was</comment>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>Everything is kept on this computer only. When you share it, what is here is shared too.</source>
        <translation>Everything is kept on this computer only. When you share it, what is here is shared too.</translation>
    </message>
    <message>
        <source>%1 is older than this program and does not know this yet. It is kept here, and goes by itself once the server has been updated.</source>
        <translation>%1 is older than this program and does not know this yet. It is kept here, and goes by itself once the server has been updated.</translation>
    </message>
    <message>
        <source>%1 changed this entry while you deleted it. It is kept.</source>
        <translation>%1 changed this entry while you deleted it. It is kept.</translation>
    </message>
    <message>
        <source>%1 has been out of reach since %2. Everything is safe on this computer and goes out when it&apos;s back.</source>
        <comment>a server, a time</comment>
        <translation>%1 has been out of reach since %2. Everything is safe on this computer and goes out when it&apos;s back.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a kind of entry, when it was</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>how long there has been trouble; a time</comment>
        <translation>Since %1.</translation>
    </message>
</context>
<context>
    <name>weehours::TemperatureCard</name>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>last 24 hours</translation>
    </message>
    <message>
        <source>last 24 hours, with %1</source>
        <comment>a list of medicines</comment>
        <translation>last 24 hours, with %1</translation>
    </message>
</context>
<context>
    <name>weehours::TimeField</name>
    <message>
        <source>ddd d MMM</source>
        <comment>a day beside a time: Sun 22 Nov</comment>
        <translation>ddd, MMM d</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: now</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minute(s) earlier</source>
        <translation>
            <numerusform>%1: %n minute earlier</numerusform>
            <numerusform>%1: %n minutes earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::TimeText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of an age</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>of an age</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an age: 7 weeks, 3 days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 is a span of time: 1 h 52</comment>
        <translation>%1 ago</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes, short</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, short</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes, short: 1 h 04</comment>
        <translation>%1 h %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>of an age</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>of an age</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day, as QDate writes it: Sunday 22 November</comment>
        <translation>dddd, MMMM d</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day, as QDate writes it: Sunday 22 November 2026</comment>
        <translation>dddd, MMMM d, yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>%1 is a date: Sunday 22 November</comment>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a day, before a time: yesterday 23:50</comment>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day beside a time: Sun 22 Nov</comment>
        <translation>ddd MMM d</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day beside a time: Sun 22 Nov 2026</comment>
        <translation>ddd MMM d, yyyy</translation>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>until a baby is due</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>due in %1</source>
        <comment>a baby; %1 is a span of time: 7 weeks</comment>
        <translation>due in %1</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>an ordinal number: 21st</comment>
        <translation>%1st</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>an ordinal number: 22nd</comment>
        <translation>%1nd</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>an ordinal number: 23rd</comment>
        <translation>%1rd</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>an ordinal number: 5th</comment>
        <translation>%1th</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <comment>a span of time, short</comment>
        <translation>under 1 min</translation>
    </message>
    <message>
        <source>born today</source>
        <comment>in place of an age</comment>
        <translation>born today</translation>
    </message>
</context>
<context>
    <name>weehours::TimelineDelegate</name>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
</context>
<context>
    <name>weehours::TimelineModel</name>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>logged by %1</source>
        <translation>logged by %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>waiting to be sent</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>refused by the server</translation>
    </message>
    <message>
        <source>asleep until %1</source>
        <comment>over the end of a day</comment>
        <translation>asleep until %1</translation>
    </message>
    <message>
        <source>still asleep</source>
        <comment>over the end of a day</comment>
        <translation>still asleep</translation>
    </message>
</context>
<context>
    <name>weehours::TimelineView</name>
    <message>
        <source>The log is still coming from the server.</source>
        <translation>The log is still coming from the server.</translation>
    </message>
    <message>
        <source>Nothing is logged yet.
Your first feed, sleep or nappy shows up here.</source>
        <translation>Nothing is logged yet.
Your first feed, sleep or diaper shows up here.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Enter edits the selected entry, Delete deletes it.</source>
        <translation>Enter edits the selected entry, Delete deletes it.</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Searching …</translation>
    </message>
    <message>
        <source>No matches.
Press Esc to see everything.</source>
        <translation>No matches.
Press Esc to see everything.</translation>
    </message>
    <message>
        <source>Log again now</source>
        <translation>Log again now</translation>
    </message>
    <message>
        <source>%1 logged: %2, %3</source>
        <comment>who, what, at what time of day</comment>
        <translation>%1 logged: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <comment>logged by others</comment>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Press %1, %2 or %3, or / to type it.</source>
        <comment>keys for a feed, a sleep, a nappy</comment>
        <translation>Press %1, %2 or %3, or / to type it.</translation>
    </message>
    <message>
        <source>Nothing is logged yet.
The first feed, sleep or nappy shows up here.</source>
        <translation>Nothing is logged yet.
The first feed, sleep or diaper shows up here.</translation>
    </message>
</context>
<context>
    <name>weehours::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>weehours::TodayCard</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>beside the week’s average</source>
        <translation>beside the week’s average</translation>
    </message>
</context>
<context>
    <name>weehours::Tray</name>
    <message>
        <source>Log a feed …</source>
        <translation>Log a feed …</translation>
    </message>
    <message>
        <source>Log a nappy …</source>
        <translation>Log a diaper …</translation>
    </message>
    <message>
        <source>Open Wee Hours</source>
        <translation>Open Wee Hours</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what runs, for how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <translation>%1: none yet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was last, how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>End the sleep</source>
        <translation>End the sleep</translation>
    </message>
    <message>
        <source>Log a sleep …</source>
        <translation>Log a sleep …</translation>
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
        <translation>Stay in the tray?</translation>
    </message>
    <message>
        <source>There Wee Hours can still tell you what others log, and is back with one click. You can change this in the settings.</source>
        <translation>There Wee Hours can still tell you what others log, and is back with one click. You can change this in the settings.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Stay in the tray</translation>
    </message>
</context>
<context>
    <name>weehours::TrendChart</name>
    <message>
        <source>today so far</source>
        <translation>today so far</translation>
    </message>
    <message>
        <source>%.0f h</source>
        <extracomment>The scale of a chart, in hours: %.0f stands for the number and has to stay as it is.</extracomment>
        <translation>%.0f h</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a span of days</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 a day on average. The arrow keys tell each bar.</source>
        <translation>%1, %2: %3 a day on average. The arrow keys tell each bar.</translation>
    </message>
    <message>
        <source>%1, %2. The arrow keys tell each bar.</source>
        <translation>%1, %2. The arrow keys tell each bar.</translation>
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
        <translation>MMM d</translation>
    </message>
    <message>
        <source>%1: nothing logged</source>
        <comment>%1 is a day</comment>
        <translation>%1: nothing logged</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 a day on average</source>
        <comment>a span of days and its number</comment>
        <translation>%1 to %2: %3 a day on average</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>at night</translation>
    </message>
    <message>
        <source>%1, %2 of it at night</source>
        <comment>spans of time</comment>
        <translation>%1, %2 of it at night</translation>
    </message>
</context>
<context>
    <name>weehours::TrendTable</name>
    <message>
        <source>Day</source>
        <comment>head of a column</comment>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>weehours::TrendWords</name>
    <message numerus="yes">
        <source>%n feed(s) more</source>
        <comment>than usual; part of a list</comment>
        <translation>
            <numerusform>%n feed more</numerusform>
            <numerusform>%n feeds more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) fewer</source>
        <comment>than usual; part of a list</comment>
        <translation>
            <numerusform>%n feed fewer</numerusform>
            <numerusform>%n feeds fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nappy(s) more</source>
        <comment>than usual; part of a list</comment>
        <translation>
            <numerusform>%n diaper more</numerusform>
            <numerusform>%n diapers more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nappy(s) fewer</source>
        <comment>than usual; part of a list</comment>
        <translation>
            <numerusform>%n diaper fewer</numerusform>
            <numerusform>%n diapers fewer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more sleep</source>
        <comment>than usual; %1 is a span of time</comment>
        <translation>%1 more sleep</translation>
    </message>
    <message>
        <source>%1 less sleep</source>
        <comment>than usual; %1 is a span of time</comment>
        <translation>%1 less sleep</translation>
    </message>
    <message numerus="yes">
        <source>%1 feed(s)</source>
        <comment>%1 is %n, or a number with decimals that counts as many</comment>
        <translation>
            <numerusform>%1 feed</numerusform>
            <numerusform>%1 feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asleep</source>
        <comment>%1 is a span of time</comment>
        <translation>%1 asleep</translation>
    </message>
    <message numerus="yes">
        <source>%1 nappy(s)</source>
        <comment>%1 is %n, or a number with decimals that counts as many</comment>
        <translation>
            <numerusform>%1 diaper</numerusform>
            <numerusform>%1 diapers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more feed(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 more feed</numerusform>
            <numerusform>%1 more feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer feed(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 fewer feed</numerusform>
            <numerusform>%1 fewer feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more milk</source>
        <comment>%1 is an amount</comment>
        <translation>%1 more milk</translation>
    </message>
    <message>
        <source>%1 less milk</source>
        <comment>%1 is an amount</comment>
        <translation>%1 less milk</translation>
    </message>
    <message>
        <source>the longest sleep %1 longer</source>
        <comment>a span of time</comment>
        <translation>the longest sleep %1 longer</translation>
    </message>
    <message>
        <source>the longest sleep %1 shorter</source>
        <comment>a span of time</comment>
        <translation>the longest sleep %1 shorter</translation>
    </message>
    <message numerus="yes">
        <source>%1 more nappy(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 more diaper</numerusform>
            <numerusform>%1 more diapers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer nappy(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 fewer diaper</numerusform>
            <numerusform>%1 fewer diapers</numerusform>
        </translation>
    </message>
    <message>
        <source>much the same</source>
        <comment>beside the span of days before</comment>
        <translation>much the same</translation>
    </message>
    <message>
        <source>from bottles</source>
        <comment>an amount of milk</comment>
        <translation>from bottles</translation>
    </message>
    <message>
        <source>As usual by this time of day.</source>
        <comment>feeds, sleep and nappies</comment>
        <translation>As usual by this time of day.</translation>
    </message>
    <message>
        <source>By this time of day: %1.</source>
        <comment>%1 is a list: 2 feeds more, 40 min more sleep, 1 nappy fewer</comment>
        <translation>By this time of day: %1.</translation>
    </message>
</context>
<context>
    <name>weehours::TrendsPage</name>
    <message>
        <source>Table</source>
        <comment>shows the trends as a table</comment>
        <translation>Table</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 days</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all days</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>The days as a table (Ctrl+T)</source>
        <translation>The days as a table (Ctrl+T)</translation>
    </message>
    <message>
        <source>Nothing to draw yet. What you log from today on shows here, day beside day.</source>
        <translation>Nothing to draw yet. What you log from today on shows here, day beside day.</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>an average</comment>
        <translation>%1 a day</translation>
    </message>
    <message>
        <source>Averages come with the first whole day.</source>
        <translation>Averages come with the first whole day.</translation>
    </message>
    <message>
        <source>Today so far: %1.</source>
        <comment>%1 is a list of numbers</comment>
        <translation>Today so far: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Beside the %n day(s) before: %1.</source>
        <comment>%1 is a list: 0.4 fewer feeds</comment>
        <translation>
            <numerusform>Beside the %n day before: %1.</numerusform>
            <numerusform>Beside the %n days before: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each bar is the average of %n day(s).</source>
        <translation>
            <numerusform>Each bar is the average of %n day.</numerusform>
            <numerusform>Each bar is the average of %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n day(s) as CSV, ready to paste into a spreadsheet.</source>
        <translation>
            <numerusform>Copied %n day as CSV, ready to paste into a spreadsheet.</numerusform>
            <numerusform>Copied %n days as CSV, ready to paste into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds …</source>
        <comment>which kinds the trends show</comment>
        <translation>Kinds …</translation>
    </message>
    <message>
        <source>The numbers of each day</source>
        <translation>The numbers of each day</translation>
    </message>
    <message>
        <source>Choose what the week and the trends show</source>
        <translation>Choose what the week and the trends show</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <comment>an average</comment>
        <translation>%1 on average</translation>
    </message>
    <message>
        <source>A day on average</source>
        <comment>above large numbers</comment>
        <translation>A day on average</translation>
    </message>
    <message>
        <source>More about the trends</source>
        <translation>More about the trends</translation>
    </message>
    <message>
        <source>Kinds</source>
        <comment>which kinds the trends show</comment>
        <translation>Kinds</translation>
    </message>
    <message>
        <source>Table	Ctrl+T</source>
        <translation>Table	Ctrl+T</translation>
    </message>
    <message>
        <source>Copy as CSV	Ctrl+C</source>
        <translation>Copy as CSV	Ctrl+C</translation>
    </message>
</context>
<context>
    <name>weehours::Undoing</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Logged: %1</translation>
    </message>
    <message numerus="yes">
        <source>Logged for %n baby(s): %1</source>
        <translation>
            <numerusform>Logged for %n baby: %1</numerusform>
            <numerusform>Logged for %n babies: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged for %1: %2</source>
        <comment>a baby, what</comment>
        <translation>Logged for %1: %2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>an entry that was undone</comment>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <comment>an edit was undone</comment>
        <translation>As before: %1</translation>
    </message>
    <message>
        <source>Back again: %1</source>
        <comment>a deletion was undone</comment>
        <translation>Back again: %1</translation>
    </message>
    <message>
        <source>Deleted again: %1</source>
        <translation>Deleted again: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
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
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 has changed since was left as it is.</source>
        <translation>What %1 has changed since was left as it is.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>what runs, a time: Asleep since 8:01</comment>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>They are two entries again.</source>
        <translation>They are two entries again.</translation>
    </message>
    <message>
        <source>They are two logs again.</source>
        <translation>They are two logs again.</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>The import is undone.</translation>
    </message>
</context>
<context>
    <name>weehours::UnitText</name>
    <message>
        <source>%1 oz</source>
        <comment>an amount of milk</comment>
        <translation>%1 oz</translation>
    </message>
    <message>
        <source>%1 ml</source>
        <comment>an amount of milk</comment>
        <translation>%1 ml</translation>
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
        <translation>%1 °F</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <comment>degrees Celsius</comment>
        <translation>%1 °C</translation>
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
        <translation>Share %1</translation>
    </message>
    <message>
        <source>Your log stays on this computer and is shared from there.</source>
        <translation>Your log stays on this computer and is shared from there.</translation>
    </message>
    <message>
        <source>Host on this computer</source>
        <translation>Host on this computer</translation>
    </message>
    <message>
        <source>Use a server</source>
        <translation>Use a server</translation>
    </message>
    <message>
        <source>Yours, or one run by someone you trust.</source>
        <translation>Yours, or one run by someone you trust.</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>Join with an invite</translation>
    </message>
    <message>
        <source>Somebody else shares their log with you.</source>
        <translation>Somebody else shares their log with you.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Only this computer keeps the log. It has to be on when the others sync.</source>
        <translation>Only this computer keeps the log. It has to be on when the others sync.</translation>
    </message>
</context>
<context>
    <name>weehours::WeekPage</name>
    <message>
        <source>The week before (Page Up)</source>
        <translation>The week before (Page Up)</translation>
    </message>
    <message>
        <source>The week after (Page Down)</source>
        <translation>The week after (Page Down)</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>shows the week as a table</comment>
        <translation>Table</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>More about the week</source>
        <translation>More about the week</translation>
    </message>
    <message>
        <source>The week as a table (Ctrl+T)</source>
        <translation>The week as a table (Ctrl+T)</translation>
    </message>
    <message>
        <source>Print these days (Ctrl+P)</source>
        <translation>Print these days (Ctrl+P)</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as CSV, ready to paste into a spreadsheet.</source>
        <translation>
            <numerusform>Copied %n row as CSV, ready to paste into a spreadsheet.</numerusform>
            <numerusform>Copied %n rows as CSV, ready to paste into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page could not be printed. The printer or the file does not take it; nothing in the log is changed.</source>
        <translation>The page could not be printed. The printer or the file does not take it; nothing in the log is changed.</translation>
    </message>
    <message>
        <source>Table	Ctrl+T</source>
        <translation>Table	Ctrl+T</translation>
    </message>
    <message>
        <source>Copy as CSV	Ctrl+C</source>
        <translation>Copy as CSV	Ctrl+C</translation>
    </message>
    <message>
        <source>Print …	Ctrl+P</source>
        <translation>Print …	Ctrl+P</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>One week</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Two weeks</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Four weeks</translation>
    </message>
    <message>
        <source>Midnight</source>
        <translation>Midnight</translation>
    </message>
    <message>
        <source>Noon: nights in one piece</source>
        <translation>Noon: nights in one piece</translation>
    </message>
    <message>
        <source>Report …</source>
        <comment>on paper</comment>
        <translation>Report …</translation>
    </message>
    <message>
        <source>The entries of the week</source>
        <translation>The entries of the week</translation>
    </message>
    <message>
        <source>Week %1: %2. The arrow keys choose an entry, Enter opens it.</source>
        <comment>days, a list of kinds</comment>
        <translation>Week %1: %2. The arrow keys choose an entry, Enter opens it.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <comment>which kinds the week shows</comment>
        <translation>Kinds</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>Day starts at</translation>
    </message>
    <message>
        <source>Go to a day (Ctrl+J)</source>
        <translation>Go to a day (Ctrl+J)</translation>
    </message>
    <message>
        <source>Go to a day …	Ctrl+J</source>
        <translation>Go to a day …	Ctrl+J</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
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
        <translation>sleep</translation>
    </message>
    <message>
        <source>feed</source>
        <comment>in the legend of the week</comment>
        <translation>feed</translation>
    </message>
    <message>
        <source>nappy</source>
        <comment>in the legend of the week</comment>
        <translation>diaper</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day in the title of a week</comment>
        <translation>MMMM d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>MMMM d, yyyy</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a week: 16 and 22 November</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a week: 30 November and 6 December</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A day on average: %1</source>
        <comment>%1 is a list of numbers</comment>
        <translation>A day on average: %1</translation>
    </message>
    <message>
        <source>Wee Hours, %1</source>
        <comment>at the foot of a page: its date</comment>
        <translation>Wee Hours, %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the last day of a week within one month</comment>
        <translation>d, yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the last day of a week within one month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the first day of a week within one month</comment>
        <translation>MMMM d</translation>
    </message>
    <message>
        <source>Times of %1</source>
        <comment>on paper; %1 is a time zone</comment>
        <translation>Times of %1</translation>
    </message>
    <message>
        <source>Times of %1, days from %2</source>
        <comment>on paper; %1 is a time zone, %2 the hour that a day begins at</comment>
        <translation>Times of %1, days from %2</translation>
    </message>
</context>
<context>
    <name>weehours::WeekTable</name>
    <message>
        <source>Day</source>
        <comment>head of a column</comment>
        <translation>Day</translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column: the time that something began</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <comment>head of a column: the time that something ended</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>What</source>
        <comment>head of a column: a feed, a sleep, a nappy</comment>
        <translation>What</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>head of a column</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>head of a column: the caregiver who logged it</comment>
        <translation>Who</translation>
    </message>
</context>
<context>
    <name>weehours::WeekView</name>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Nothing of this was logged in these days.</source>
        <translation>Nothing of this was logged in these days.</translation>
    </message>
</context>
</TS>
