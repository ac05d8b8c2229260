<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>patella::ui::AddToDialog</name>
    <message numerus="yes">
        <source>%1, %n exercise(s)</source>
        <translation>
            <numerusform>%1, %n exercise</numerusform>
            <numerusform>%1, %n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::AdviceCard</name>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::App</name>
    <message numerus="yes">
        <source>Not saved yet: %n change(s).</source>
        <translation>
            <numerusform>Not saved yet: %n change.</numerusform>
            <numerusform>Not saved yet: %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n file added</numerusform>
            <numerusform>%n files added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>%n file could not be added.</numerusform>
            <numerusform>%n files could not be added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::BackupsDialog</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) of yours</source>
        <translation>
            <numerusform>%n routine of yours</numerusform>
            <numerusform>%n routines of yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::BeforeView</name>
    <message numerus="yes">
        <source>This session has %n exercise(s) above a low load. A rest day counts too.</source>
        <translation>
            <numerusform>This session has %n exercise above a low load. A rest day counts too.</numerusform>
            <numerusform>This session has %n exercises above a low load. A rest day counts too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::BuilderRows</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::DataCard</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) of yours</source>
        <translation>
            <numerusform>%n routine of yours</numerusform>
            <numerusform>%n routines of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) kept.</source>
        <translation>
            <numerusform>%n backup kept.</numerusform>
            <numerusform>%n backups kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::DetailTexts</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::DoseCells</name>
    <message numerus="yes">
        <source>rep(s)</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>rep</numerusform>
            <numerusform>reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set(s)</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>set</numerusform>
            <numerusform>sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::DoseEditor</name>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::EraseDialog</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) of yours</source>
        <translation>
            <numerusform>%n routine of yours</numerusform>
            <numerusform>%n routines of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every backup goes too (%n backup(s)), so nothing can be restored afterwards.</source>
        <translation>
            <numerusform>Every backup goes too (%n backup), so nothing can be restored afterwards.</numerusform>
            <numerusform>Every backup goes too (%n backups), so nothing can be restored afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::FaultBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read in full.</source>
        <translation>
            <numerusform>%n file could not be read in full.</numerusform>
            <numerusform>%n files could not be read in full.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::LibraryPage</name>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 of %n statement</numerusform>
            <numerusform>%1 of %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exercise(s)</source>
        <translation>
            <numerusform>%1 of %n exercise</numerusform>
            <numerusform>%1 of %n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::NoMatch</name>
    <message numerus="yes">
        <source>%1: %n exercise(s)</source>
        <translation>
            <numerusform>%1: %n exercise</numerusform>
            <numerusform>%1: %n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::PhaseCard</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n round(s)</source>
        <translation>
            <numerusform>%1: %n round</numerusform>
            <numerusform>%1: %n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::PlayerWords</name>
    <message numerus="yes">
        <source>rep(s)</source>
        <translation>
            <numerusform>rep</numerusform>
            <numerusform>reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 set(s)</source>
        <translation>
            <numerusform>%1 of %2 set</numerusform>
            <numerusform>%1 of %2 sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::ResumePrompt</name>
    <message numerus="yes">
        <source>%n set(s) are kept. The time in between does not count.</source>
        <translation>
            <numerusform>%n set are kept. The time in between does not count.</numerusform>
            <numerusform>%n sets are kept. The time in between does not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::RoutineBuilder</name>
    <message numerus="yes">
        <source>%1: %n round(s)</source>
        <translation>
            <numerusform>%1: %n round</numerusform>
            <numerusform>%1: %n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::RoutineModel</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::SessionWords</name>
    <message numerus="yes">
        <source>%1 of %2 exercise(s)</source>
        <comment>done, planned</comment>
        <translation>
            <numerusform>%1 of %2 exercise</numerusform>
            <numerusform>%1 of %2 exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 set(s)</source>
        <comment>sets done of sets planned</comment>
        <translation>
            <numerusform>%1 of %2 set</numerusform>
            <numerusform>%1 of %2 sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rep(s)</source>
        <comment>done, planned</comment>
        <translation>
            <numerusform>%1 of %2 rep</numerusform>
            <numerusform>%1 of %2 reps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::SpokenWords</name>
    <message numerus="yes">
        <source>%1 second(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%1 second</numerusform>
            <numerusform>%1 seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minute(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%1 minute</numerusform>
            <numerusform>%1 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repetition(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%1 repetition</numerusform>
            <numerusform>%1 repetitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%1 set</numerusform>
            <numerusform>%1 sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::SummaryCard</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::SummaryOverview</name>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 exercise(s)</source>
        <translation>
            <numerusform>%1 of %2 exercise</numerusform>
            <numerusform>%1 of %2 exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 set(s)</source>
        <translation>
            <numerusform>%1 of %2 set</numerusform>
            <numerusform>%1 of %2 sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::TopicModel</name>
    <message numerus="yes">
        <source>%1, %n statement(s)</source>
        <translation>
            <numerusform>%1, %n statement</numerusform>
            <numerusform>%1, %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::Words</name>
    <message numerus="yes">
        <source>%1 rep(s)</source>
        <translation>
            <numerusform>%1 rep</numerusform>
            <numerusform>%1 reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set(s)</source>
        <translation>
            <numerusform>%1 set</numerusform>
            <numerusform>%1 sets</numerusform>
        </translation>
    </message>
</context>
</TS>