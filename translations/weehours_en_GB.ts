<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>weehours::BabyBuddyDialog</name>
    <message numerus="yes">
        <source>Reading … %Ln rows</source>
        <translation>
            <numerusform>Reading … %Ln row</numerusform>
            <numerusform>Reading … %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::DosePart</name>
    <message numerus="yes">
        <source>%n in 24 h</source>
        <comment>doses</comment>
        <translation>
            <numerusform>%n in 24 h</numerusform>
            <numerusform>%n in 24 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your plan has at most %n. The next is all right from %1.</source>
        <comment>doses; a time</comment>
        <translation>
            <numerusform>Your plan has at most %n. The next is all right from %1.</numerusform>
            <numerusform>Your plan has at most %n. The next is all right from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::ExportDialog</name>
    <message numerus="yes">
        <source>%n entry(s) exported. Only you can read the file.</source>
        <translation>
            <numerusform>%n entry exported. Only you can read the file.</numerusform>
            <numerusform>%n entries exported. Only you can read the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::FirstStart</name>
    <message numerus="yes">
        <source>Show the %n change(s) that were not sent</source>
        <translation>
            <numerusform>Show the %n change that was not sent</numerusform>
            <numerusform>Show the %n changes that were not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::GrowthText</name>
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
</context>
<context>
    <name>weehours::HandoverDialog</name>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <comment>since</comment>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::HandoverText</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::ImportFoot</name>
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
    <message numerus="yes">
        <source>%Ln entries imported.</source>
        <translation>
            <numerusform>%Ln entry imported.</numerusform>
            <numerusform>%Ln entries imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::ImportPage</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
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
    <name>weehours::ImportQuestions</name>
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
    <message numerus="yes">
        <source>%n things that the file doesn&apos;t say</source>
        <translation>
            <numerusform>%n thing that the file doesn&apos;t say</numerusform>
            <numerusform>%n things that the file doesn&apos;t say</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::ImportedFile</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::KindPalette</name>
    <message numerus="yes">
        <source>%n kinds have a button already. Unpin one of them first.</source>
        <translation>
            <numerusform>%n kind has a button already. Unpin one of them first.</numerusform>
            <numerusform>%n kinds have a button already. Unpin one of them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::Kinds</name>
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
</context>
<context>
    <name>weehours::LeftOutRows</name>
    <message numerus="yes">
        <source>%Ln rows not understood</source>
        <translation>
            <numerusform>%Ln row not understood</numerusform>
            <numerusform>%Ln rows not understood</numerusform>
        </translation>
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
    <name>weehours::LogColumn</name>
    <message numerus="yes">
        <source>At this time of day %1 is usually awake %2 to %3, by %n nap(s) of the last 14 days.</source>
        <comment>a baby, spans of time</comment>
        <translation>
            <numerusform>At this time of day %1 is usually awake %2 to %3, by %n nap of the last 14 days.</numerusform>
            <numerusform>At this time of day %1 is usually awake %2 to %3, by %n naps of the last 14 days.</numerusform>
        </translation>
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
    <name>weehours::MainWindow</name>
    <message numerus="yes">
        <source>%n entries are in the shared log now.</source>
        <translation>
            <numerusform>%n entry is in the shared log now.</numerusform>
            <numerusform>%n entries are in the shared log now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::MeanwhileText</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
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
            <numerusform>%n nappy</numerusform>
            <numerusform>%n nappies</numerusform>
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
</context>
<context>
    <name>weehours::MessageText</name>
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
    <message numerus="yes">
        <source>A timer cannot start later than now. That is in %n minute(s).</source>
        <translation>
            <numerusform>A timer cannot start later than now. That is in %n minute.</numerusform>
            <numerusform>A timer cannot start later than now. That is in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::NewsTeller</name>
    <message numerus="yes">
        <source>%n new entries</source>
        <comment>logged by others</comment>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::NoticeColumn</name>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n change refused</numerusform>
            <numerusform>%n changes refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n entries</source>
        <comment>to their right times</comment>
        <translation>
            <numerusform>Move %n entry</numerusform>
            <numerusform>Move %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::PinList</name>
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
    <message numerus="yes">
        <source>%n in 24 h</source>
        <comment>doses</comment>
        <translation>
            <numerusform>%n in 24 h</numerusform>
            <numerusform>%n in 24 h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::PlansCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::Report</name>
    <message numerus="yes">
        <source>over the %n whole day(s)</source>
        <translation>
            <numerusform>over the %n whole day</numerusform>
            <numerusform>over the %n whole days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) at a time</source>
        <translation>
            <numerusform>%n day at a time</numerusform>
            <numerusform>%n days at a time</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>and %n more on page %1</source>
        <comment>a list that goes on</comment>
        <translation>
            <numerusform>and %n more on page %1</numerusform>
            <numerusform>and %n more on page %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>logged by %n caregiver(s)</source>
        <translation>
            <numerusform>logged by %n caregiver</numerusform>
            <numerusform>logged by %n caregivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <comment>%1 is a span of days</comment>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
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
</context>
<context>
    <name>weehours::ReportChart</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <comment>on a day</comment>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>medicines in a legend</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::ReportDialog</name>
    <message numerus="yes">
        <source>The report is saved, on %n page(s). Only you can read the file.</source>
        <translation>
            <numerusform>The report is saved, on %n page. Only you can read the file.</numerusform>
            <numerusform>The report is saved, on %n pages. Only you can read the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::RescueText</name>
    <message numerus="yes">
        <source>%n changes that had not been sent yet were saved.</source>
        <translation>
            <numerusform>%n change that had not been sent yet was saved.</numerusform>
            <numerusform>%n changes that had not been sent yet were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused changes and conflicts were saved.</source>
        <translation>
            <numerusform>%n refused change or conflict was saved.</numerusform>
            <numerusform>%n refused changes and conflicts were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that had not been sent yet could not be read and are lost.</source>
        <translation>
            <numerusform>%n change that had not been sent yet could not be read and is lost.</numerusform>
            <numerusform>%n changes that had not been sent yet could not be read and are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::SearchBar</name>
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
    <name>weehours::SideButton</name>
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
    <name>weehours::SyncBanner</name>
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
</context>
<context>
    <name>weehours::SyncPanel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes still to be sent</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n change refused</numerusform>
            <numerusform>%n changes refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n waiting</source>
        <comment>changes still to be sent</comment>
        <translation>
            <numerusform>Show the one waiting</numerusform>
            <numerusform>Show the %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes still to be sent</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n change(s) of yours had not been sent. They are kept here: copy or discard them.</source>
        <translation>
            <numerusform>%n change of yours had not been sent. It is kept here: copy or discard it.</numerusform>
            <numerusform>%n changes of yours had not been sent. They are kept here: copy or discard them.</numerusform>
        </translation>
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
</context>
<context>
    <name>weehours::TimeField</name>
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
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
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
</context>
<context>
    <name>weehours::TimelineView</name>
    <message numerus="yes">
        <source>%n new entries</source>
        <comment>logged by others</comment>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
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
            <numerusform>%n nappy more</numerusform>
            <numerusform>%n nappies more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nappy(s) fewer</source>
        <comment>than usual; part of a list</comment>
        <translation>
            <numerusform>%n nappy fewer</numerusform>
            <numerusform>%n nappies fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 feed(s)</source>
        <comment>%1 is %n, or a number with decimals that counts as many</comment>
        <translation>
            <numerusform>%1 feed</numerusform>
            <numerusform>%1 feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 nappy(s)</source>
        <comment>%1 is %n, or a number with decimals that counts as many</comment>
        <translation>
            <numerusform>%1 nappy</numerusform>
            <numerusform>%1 nappies</numerusform>
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
    <message numerus="yes">
        <source>%1 more nappy(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 more nappy</numerusform>
            <numerusform>%1 more nappies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer nappy(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation>
            <numerusform>%1 fewer nappy</numerusform>
            <numerusform>%1 fewer nappies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::TrendsPage</name>
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
</context>
<context>
    <name>weehours::Undoing</name>
    <message numerus="yes">
        <source>Logged for %n baby(s): %1</source>
        <translation>
            <numerusform>Logged for %n baby: %1</numerusform>
            <numerusform>Logged for %n babies: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>an entry, and others of the same act</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::WeekPage</name>
    <message numerus="yes">
        <source>Copied %n row(s) as CSV, ready to paste into a spreadsheet.</source>
        <translation>
            <numerusform>Copied %n row as CSV, ready to paste into a spreadsheet.</numerusform>
            <numerusform>Copied %n rows as CSV, ready to paste into a spreadsheet.</numerusform>
        </translation>
    </message>
</context>
</TS>
