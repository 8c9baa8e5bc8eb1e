<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>CertificateFingerprint</name>
    <message>
        <source>There is no certificate in this file. It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventApplier</name>
    <message>
        <source>The server answered with entries of another baby. Nothing of the answer was taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpTransport</name>
    <message>
        <source>There is no server named %1, or the network is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be reached, but no server runs at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but not with a secure connection. If the server has none, its address begins with http://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteLink</name>
    <message>
        <source>This is not an invitation. It is a code of ten letters and digits, or a link that begins with weehours://join.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Logs feeds, sleeps and nappies together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile folder (%1 if left out).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sign-in in the desktop&apos;s keychain or in a file of the profile that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look for this start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wee Hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::AccountClient</name>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a server first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::AccountDialog</name>
    <message>
        <source>Sign in to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the link that you were sent, or type the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that you have logged stays on this computer and goes to the server as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weehours://join… or a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home.example or 192.168.1.20:8080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alex@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 10 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as other caregivers see you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::BabyDialog</name>
    <message>
        <source>Change baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::CertificateCheck</name>
    <message>
        <source>The certificate of %1 is not valid today. Check this computer&apos;s date; if it is right, whoever keeps the server has to renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that answers at %1 was made for another name. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn. Ask whoever keeps the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody that this computer trusts has signed the certificate of %1. If it is a server at home, sign in with an invitation link: it names the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that the invitation named. It was set up anew, or something else answers in its place. Ask whoever keeps the server; if it is new, sign in with a new invitation link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::DatabaseText</name>
    <message>
        <source>The disk is full, so this change was not saved. What was saved before is safe. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written: it may be full or failing. This change was not saved; what was saved before is safe. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log&apos;s folder cannot be written to, so this change was not saved. Check its permissions and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log&apos;s file on this computer is damaged. Close Wee Hours everywhere on it and start it again: it then saves what can be read and goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log on this computer could not be read or written (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions, or choose another profile folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log&apos;s file %1 cannot be opened. Check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log was written by a newer version of Wee Hours. Nothing was changed: update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::EntryEditor</name>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::EntryForm</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::EntryText</name>
    <message>
        <source>breast milk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed milk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mushy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard pellets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nappy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pumping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottle, %1</source>
        <comment>a feed; %1 is an amount: 120 ml</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottle</source>
        <comment>a feed from a bottle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast feed</source>
        <comment>one that is still running</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast, %1</source>
        <comment>a feed at the breast; %1 is a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast</source>
        <comment>a feed at the breast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <comment>an amount of milk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wee</source>
        <comment>a nappy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poo</source>
        <comment>a nappy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed nappy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry nappy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean nappy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rash</source>
        <comment>on the skin below the nappy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight %1 g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pumped %1</source>
        <comment>%1 is an amount: 120 ml</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>in the log; a kind that this version does not know</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slept %1</source>
        <comment>%1 is a span of time: 1 h 04</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <comment>now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running · %1</source>
        <comment>a feed or sleep; %1 is how long already</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep since %1</source>
        <comment>%1 is a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast since %1</source>
        <comment>a feed that runs; %1 is a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::ExportText</name>
    <message>
        <source>The export could not be written (%1). The log itself is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such baby on this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written (%2). The log itself is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::FeedForm</name>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast milk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::FieldText</name>
    <message>
        <source>The time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::FileLockText</name>
    <message>
        <source>The disk is full, so the log cannot be opened. What was saved before is safe. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to, so the log cannot be opened. Check its permissions and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::FirstStart</name>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wee Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds, sleeps and nappies, logged in seconds. Everything stays on this computer until you share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was sent an invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby needs a name; a nickname will do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::HeaderBar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Babies, sharing, look (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <comment>view of the log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <comment>view of the log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <comment>view of the log</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::HistoryFetcher</name>
    <message>
        <source>Sign in to a server first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such entry here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::LogButton</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tap to stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::LogColumn</name>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · started by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tap to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time since, what it was</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>beside the week&apos;s average</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nappies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::Logbook</name>
    <message>
        <source>This has been dealt with already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two entries of the same kind and baby can become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such entry here. It may have been deleted, or its baby is no longer shared with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of entry called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was made by a newer version of Wee Hours. Update the program to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner may archive a baby or bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner may delete a baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this entry held is not known on this computer any more, so it cannot be brought back from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry has been deleted. Restore it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such baby on this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read this log but not change it. An owner can make you an editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left of this change: the entry stands as you want it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left of this change: the entry has been deleted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed this again since. That was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has deleted this entry since. Restore it if you want it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed this entry since, so it was left as it is. Delete it if it should go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with what %1 has changed since, this would not fit: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::MainWindow</name>
    <message>
        <source>Logged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the new entry is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the entry is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the entry is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the entry is deleted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: they are two entries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 has changed since was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your access to %1 has ended; its log was removed from this computer. What you had not sent yet is kept in the sync panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wee Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Wee Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with an invite …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change baby …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a baby …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out. The log stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined. The log is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. Choose Share to invite somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keychain, so you are signed in only until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::NappyForm</name>
    <message>
        <source>Nappy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mushy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard pellets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::NoticeColumn</name>
    <message>
        <source>Two versions of one entry: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not take everything that you logged. It is kept here until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::Puller</name>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::Pusher</name>
    <message>
        <source>The server&apos;s answer cannot be read. What was sent is kept here and sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this entry any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::QuickLineEdit</name>
    <message>
        <source>Type an entry: b 120 f 14:05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter logs it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::QuickLineText</name>
    <message>
        <source>“%1” is not clear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how much, as in “b 120”, or which side, as in “left 12”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was in it: wee, poo, mixed or dry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nappy has one time, as in “n wee 14:05”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would end later than now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what happened, as in “b 120”, “s” or “n wee”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with b (bottle), left or right, s (sleep) or n (nappy).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::RescueText</name>
    <message>
        <source>The log&apos;s file is damaged and cannot be set aside. Check the permissions of %1 and whether its disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log&apos;s file was damaged. It was kept as %1, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change that had not been sent yet was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes that had not been sent yet were saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One refused change or conflict was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n refused changes and conflicts were saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One change that had not been sent yet could not be read and is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes that had not been sent yet could not be read and are lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What the server has comes back with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in any more, or nobody was: what a server has comes back when you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::Segmented</name>
    <message>
        <source>View: %1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::ServerAddressText</name>
    <message>
        <source>Type the address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. It looks like https://example.org or 192.168.1.20:8787.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::ServerText</name>
    <message>
        <source>E-mail address and password do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account with this e-mail address. Sign in instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address: write it like name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has at least 10 characters, and at most 1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is one line of 1 to 100 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code cannot be used: it is mistyped, was used already, or is older than 48 hours. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such open invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner of this baby decides who shares it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner may archive or delete a baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Nothing was applied; the entry stays with you until there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby was not made, so nothing can be logged for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out. Sign in again; what you logged stays with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no access to this baby, or no longer. Ask an owner for an invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may read this baby&apos;s log but not write in it. Ask an owner to make you an editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner of the baby may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server takes no new accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody must own the baby. Make another caregiver an owner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large for the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry belongs to another baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many tries. Wait a while, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong at the server. What you logged stays with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has too much to do. Try again soon; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::Session</name>
    <message>
        <source>The sign-in has changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile holds the log of another account, which would be lost to this one. Sign in with that account, or start with another profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::ShareDialog</name>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logs and edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite somebody who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an owner too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner can invite others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End %1&apos;s access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really end it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good once, until %1. Send it to them by any messenger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log a sleep; ends the one that runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log a nappy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick line: “b 120 f 14:05”, “s 13:10-14:25”, “n poo yellow”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day, the week, the trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move through the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture or table; Ctrl+C copies it as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the chosen entry; save in a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::SleepForm</name>
    <message>
        <source>Still asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cot, pram, arms …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::SnapshotLoader</name>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::SyncPanel</name>
    <message>
        <source>Share …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes still to be sent</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last in step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::SyncPill</name>
    <message>
        <source>Sync: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::SyncText</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes still to be sent</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept on this computer alone. Share it when you like: what is here goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer knows this computer. Everything is safe here and goes out once you have signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Everything is safe on this computer and goes out when it&apos;s back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In step with %1, but something needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and fetching changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In step with %1. Changes of others appear by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You deleted this entry while it was changed by %1. It stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed this entry while it was deleted by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You set &lt;b&gt;%1&lt;/b&gt;, and at the same time &lt;b&gt;%2&lt;/b&gt; was set by %3. That stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::TimeField</name>
    <message>
        <source>ddd d MMM</source>
        <comment>a day beside a time: Sun 22 Nov</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minute(s) earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::TimeText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of an age</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>of an age</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an age: 7 weeks, 3 days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 is a span of time: 1 h 52</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes, short: 1 h 04</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>of an age</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>of an age</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day, as QDate writes it: Sunday 22 November</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day, as QDate writes it: Sunday 22 November 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>%1 is a date: Sunday 22 November</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::TimelineDelegate</name>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::TimelineModel</name>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::TimelineView</name>
    <message>
        <source>Nothing is logged yet.
The first feed, sleep or nappy will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter edits the selected entry, Delete deletes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::TodayCard</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the week’s average</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::TokenStore</name>
    <message>
        <source>The password store of this desktop does not answer (%1). The sign-in can be kept until you quit, or in a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in cannot be kept in a file of the profile folder: %1. You stay signed in until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in in the file %1 is not used, because others on this computer can read it. Sign in again: it is then kept anew, for you alone. What was logged is safe here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::TransportText</name>
    <message>
        <source>%1 Nothing was lost: what you log is kept here and sent when the server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address leads to another one. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than a Wee Hours server answered (HTTP %1). It may be a proxy, or a network that asks to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address answers, but not as a Wee Hours server does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was sent, and nothing is lost: what you log is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::TrendChart</name>
    <message>
        <source>today so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%.0f h</source>
        <extracomment>The scale of a chart, in hours: %.0f stands for the number and has to stay as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a span of days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 a day on average. The arrow keys tell each bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. The arrow keys tell each bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>a day below a bar: Mon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>a month below the bars: Nov 26</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day below the bars: 16 Nov</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing logged</source>
        <comment>%1 is a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3 a day on average</source>
        <comment>a span of days and its number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::TrendTable</name>
    <message>
        <source>Day</source>
        <comment>head of a column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::TrendWords</name>
    <message>
        <source>feeds as usual</source>
        <comment>part of a list that compares a day with the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) more</source>
        <comment>than usual; part of a list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) fewer</source>
        <comment>than usual; part of a list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nappies as usual</source>
        <comment>part of a list that compares a day with the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n nappy(s) more</source>
        <comment>than usual; part of a list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nappy(s) fewer</source>
        <comment>than usual; part of a list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sleep as usual</source>
        <comment>part of a list that compares a day with the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more sleep</source>
        <comment>than usual; %1 is a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less sleep</source>
        <comment>than usual; %1 is a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <comment>title of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milk from bottles</source>
        <comment>title of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <comment>title of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest sleep</source>
        <comment>title of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nappies</source>
        <comment>title of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 feed(s)</source>
        <comment>%1 is %n, or a number with decimals that counts as many</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asleep</source>
        <comment>%1 is a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 nappy(s)</source>
        <comment>%1 is %n, or a number with decimals that counts as many</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more feed(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer feed(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more milk</source>
        <comment>%1 is an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less milk</source>
        <comment>%1 is an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the longest sleep %1 longer</source>
        <comment>a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the longest sleep %1 shorter</source>
        <comment>a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 more nappy(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer nappy(s)</source>
        <comment>a day, than before; %1 may be 0.4</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>much the same</source>
        <comment>beside the span of days before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this time of day: %1.</source>
        <comment>%1 is a list: feeds as usual, 40 min more sleep, 1 nappy fewer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::TrendsPage</name>
    <message>
        <source>Table</source>
        <comment>shows the trends as a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds, milk, sleep and nappies of each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>all days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days as a table (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the days for a spreadsheet (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet. What you log from today on shows here, day beside day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>an average</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages come with the first whole day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day on average: %1.</source>
        <comment>%1 is a list of numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today so far: %1.</source>
        <comment>%1 is a list of numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Beside the %n day(s) before: %1.</source>
        <comment>%1 is a list: 0.4 fewer feeds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each bar is the average of %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n day(s) as CSV, ready to paste into a spreadsheet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weehours::ValidationText</name>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must have from %2 to %3 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be before the year 2000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than a day in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is more than 7 days after the start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::WeekPage</name>
    <message>
        <source>The week before (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week after (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <comment>shows the week as a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds, sleep and nappies of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week as a table (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print these days (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1: feeds, sleep and nappies. The arrow keys choose an entry, Enter opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as CSV, ready to paste into a spreadsheet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The page could not be printed. The printer or the file does not take it; nothing in the log is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table	Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …	Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noon: nights in one piece</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::WeekPicture</name>
    <message>
        <source> · %1 h</source>
        <comment>a day on which clocks change, of 23 or 25 hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep</source>
        <comment>in the legend of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed</source>
        <comment>in the legend of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nappy</source>
        <comment>in the legend of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day in the title of a week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a week: 16 and 22 November</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a week: 30 November and 6 December</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day on average: %1</source>
        <comment>%1 is a list of numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wee Hours, %1</source>
        <comment>at the foot of a page: its date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::WeekTable</name>
    <message>
        <source>Day</source>
        <comment>head of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>head of a column: the time that something began</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>head of a column: the time that something ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>head of a column: a feed, a sleep, a nappy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <comment>head of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <comment>head of a column: the caregiver who logged it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weehours::WeekView</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feeds, sleep or nappies in these days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
