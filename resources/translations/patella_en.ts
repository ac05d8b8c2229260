<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>StrengthCard</name>
    <message numerus="yes">
        <source>%n day(s) of training</source>
        <translation>
            <numerusform>%n day of training</numerusform>
            <numerusform>%n days of training</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::ActivitiesPart</name>
    <message numerus="yes">
        <source>%n more may be chosen.</source>
        <translation>
            <numerusform>%n more may be chosen.</numerusform>
            <numerusform>%n more may be chosen.</numerusform>
        </translation>
    </message>
</context>
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
    <name>patella::ui::AdjustOptions</name>
    <message numerus="yes">
        <source>%n band(s) heavier</source>
        <translation>
            <numerusform>%n band heavier</numerusform>
            <numerusform>%n bands heavier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n band(s) lighter</source>
        <translation>
            <numerusform>%n band lighter</numerusform>
            <numerusform>%n bands lighter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) more weight</source>
        <translation>
            <numerusform>%n step more weight</numerusform>
            <numerusform>%n steps more weight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) less weight</source>
        <translation>
            <numerusform>%n step less weight</numerusform>
            <numerusform>%n steps less weight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) higher</source>
        <translation>
            <numerusform>%n step higher</numerusform>
            <numerusform>%n steps higher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) lower</source>
        <translation>
            <numerusform>%n step lower</numerusform>
            <numerusform>%n steps lower</numerusform>
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
    <name>patella::ui::AfterSet</name>
    <message numerus="yes">
        <source>%n done</source>
        <comment>repetitions</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
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
    <name>patella::ui::ChangeWords</name>
    <message numerus="yes">
        <source>And %n more exercise(s).</source>
        <translation>
            <numerusform>And %n more exercise.</numerusform>
            <numerusform>And %n more exercises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more choice(s).</source>
        <translation>
            <numerusform>And %n more choice.</numerusform>
            <numerusform>And %n more choices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) of the coach change(s) too.</source>
        <translation>
            <numerusform>%n choice of the coach change too.</numerusform>
            <numerusform>%n choices of the coach changes too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::CoachWords</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>of pain</comment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <name>patella::ui::DecisionRow</name>
    <message numerus="yes">
        <source>%n exercise(s) under way</source>
        <comment>waiting for a decision</comment>
        <translation>
            <numerusform>%n exercise under way</numerusform>
            <numerusform>%n exercises under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why? And %n more</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>Why? And %n more</numerusform>
            <numerusform>Why? And %n more</numerusform>
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
    <name>patella::ui::EditorSection</name>
    <message numerus="yes">
        <source>At most %n character(s) each.</source>
        <translation>
            <numerusform>At most %n character each.</numerusform>
            <numerusform>At most %n characters each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n of them.</source>
        <translation>
            <numerusform>At most %n of them.</numerusform>
            <numerusform>At most %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::EffortRow</name>
    <message numerus="yes">
        <source>%n more would have gone</source>
        <translation>
            <numerusform>%n more would have gone</numerusform>
            <numerusform>%n more would have gone</numerusform>
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
    <name>patella::ui::GenerateResult</name>
    <message numerus="yes">
        <source>of %1, %n new exercise(s)</source>
        <comment>time</comment>
        <translation>
            <numerusform>of %1, %n new exercise</numerusform>
            <numerusform>of %1, %n new exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1, %n exercise(s)</source>
        <comment>time</comment>
        <translation>
            <numerusform>of %1, %n exercise</numerusform>
            <numerusform>of %1, %n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::GenerateSheet</name>
    <message numerus="yes">
        <source>%n of yours cannot be played: it stays too and takes no time.</source>
        <translation>
            <numerusform>%n of yours cannot be played: it stays too and takes no time.</numerusform>
            <numerusform>%n of yours cannot be played: they stay too and take no time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::GeneratorWords</name>
    <message numerus="yes">
        <source>You have not done it for %n day(s).</source>
        <translation>
            <numerusform>You have not done it for %n day.</numerusform>
            <numerusform>You have not done it for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In two weeks there were %n set(s) for %1, and %2 for what had most.</source>
        <comment>part of the body, sets</comment>
        <translation>
            <numerusform>In two weeks there was %n set for %1, and %2 for what had most.</numerusform>
            <numerusform>In two weeks there were %n sets for %1, and %2 for what had most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) to leave out for now.</source>
        <translation>
            <numerusform>%n move to leave out for now.</numerusform>
            <numerusform>%n moves to leave out for now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) that should rest for now.</source>
        <translation>
            <numerusform>%n exercise that should rest for now.</numerusform>
            <numerusform>%n exercises that should rest for now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) of which you do another level now.</source>
        <translation>
            <numerusform>%n exercise of which you do another level now.</numerusform>
            <numerusform>%n exercises of which you do another level now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) with more load on the knee than your pain allows now.</source>
        <translation>
            <numerusform>%n exercise with more load on the knee than your pain allows now.</numerusform>
            <numerusform>%n exercises with more load on the knee than your pain allows now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) that end at a lower score than your knee has now.</source>
        <translation>
            <numerusform>%n exercise that ends at a lower score than your knee has now.</numerusform>
            <numerusform>%n exercises that end at a lower score than your knee has now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) whose muscles were trained today or yesterday.</source>
        <translation>
            <numerusform>%n exercise whose muscles were trained today or yesterday.</numerusform>
            <numerusform>%n exercises whose muscles were trained today or yesterday.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) for parts of a session that you did not ask for.</source>
        <translation>
            <numerusform>%n exercise for parts of a session that you did not ask for.</numerusform>
            <numerusform>%n exercises for parts of a session that you did not ask for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) of the walk-run plan.</source>
        <translation>
            <numerusform>%n exercise of the walk-run plan.</numerusform>
            <numerusform>%n exercises of the walk-run plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) of a later phase of the plan.</source>
        <translation>
            <numerusform>%n exercise of a later phase of the plan.</numerusform>
            <numerusform>%n exercises of a later phase of the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) with equipment that is not at hand.</source>
        <translation>
            <numerusform>%n exercise with equipment that is not at hand.</numerusform>
            <numerusform>%n exercises with equipment that is not at hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) longer than the time.</source>
        <translation>
            <numerusform>%n exercise longer than the time.</numerusform>
            <numerusform>%n exercises longer than the time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) easier or harder than one that is in.</source>
        <translation>
            <numerusform>%n exercise easier or harder than one that is in.</numerusform>
            <numerusform>%n exercises easier or harder than one that is in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) that would do as well; others came first.</source>
        <translation>
            <numerusform>%n exercise that would do as well; others came first.</numerusform>
            <numerusform>%n exercises that would do as well; others came first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exercise(s)</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%1 of %n exercise</numerusform>
            <numerusform>%1 of %n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I have %n piece(s) more</source>
        <translation>
            <numerusform>I have %n piece more</numerusform>
            <numerusform>I have %n pieces more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n lock(s)</source>
        <translation>
            <numerusform>Open %n lock</numerusform>
            <numerusform>Open %n locks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::HistorySheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation>
            <numerusform>%n row could not be read</numerusform>
            <numerusform>%n rows could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::HistoryWords</name>
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
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) about soreness</source>
        <translation>
            <numerusform>%n answer about soreness</numerusform>
            <numerusform>%n answers about soreness</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to checks and measures</source>
        <translation>
            <numerusform>%n answer to checks and measures</numerusform>
            <numerusform>%n answers to checks and measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of your own</source>
        <translation>
            <numerusform>%n decision of your own</numerusform>
            <numerusform>%n decisions of your own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) about you</source>
        <translation>
            <numerusform>%n answer about you</numerusform>
            <numerusform>%n answers about you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s)</source>
        <translation>
            <numerusform>%n routine</numerusform>
            <numerusform>%n routines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::ImportSheet</name>
    <message numerus="yes">
        <source>Import “%1”, %n more after it</source>
        <translation>
            <numerusform>Import “%1”, %n more after it</numerusform>
            <numerusform>Import “%1”, %n more after it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::LevelWords</name>
    <message numerus="yes">
        <source>%n rep(s) more than last time</source>
        <translation>
            <numerusform>%n rep more than last time</numerusform>
            <numerusform>%n reps more than last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s) fewer than last time</source>
        <translation>
            <numerusform>%n rep fewer than last time</numerusform>
            <numerusform>%n reps fewer than last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) longer than last time</source>
        <translation>
            <numerusform>%n second longer than last time</numerusform>
            <numerusform>%n seconds longer than last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) shorter than last time</source>
        <translation>
            <numerusform>%n second shorter than last time</numerusform>
            <numerusform>%n seconds shorter than last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n step(s) of load up</source>
        <comment>2 × 10 reps</comment>
        <translation>
            <numerusform>%1, %n step of load up</numerusform>
            <numerusform>%1, %n steps of load up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) more load than last time</source>
        <translation>
            <numerusform>%n step more load than last time</numerusform>
            <numerusform>%n steps more load than last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) less load than last time</source>
        <translation>
            <numerusform>%n step less load than last time</numerusform>
            <numerusform>%n steps less load than last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) more than last time</source>
        <translation>
            <numerusform>%n set more than last time</numerusform>
            <numerusform>%n sets more than last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) fewer than last time</source>
        <translation>
            <numerusform>%n set fewer than last time</numerusform>
            <numerusform>%n sets fewer than last time</numerusform>
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
    <name>patella::ui::MeasureWords</name>
    <message numerus="yes">
        <source>%1 point(s) better</source>
        <translation>
            <numerusform>%1 point better</numerusform>
            <numerusform>%1 points better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s) worse</source>
        <translation>
            <numerusform>%1 point worse</numerusform>
            <numerusform>%1 points worse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::MergeSheet</name>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
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
    <name>patella::ui::OwnPlan</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::PastSheet</name>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
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
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::PlanWords</name>
    <message numerus="yes">
        <source>%n phase(s), opened by checks and not by the calendar</source>
        <translation>
            <numerusform>%n phase, opened by checks and not by the calendar</numerusform>
            <numerusform>%n phases, opened by checks and not by the calendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s), after a few checks</source>
        <translation>
            <numerusform>%n stage, after a few checks</numerusform>
            <numerusform>%n stages, after a few checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), about %1 min a week</source>
        <translation>
            <numerusform>%n day, about %1 min a week</numerusform>
            <numerusform>%n days, about %1 min a week</numerusform>
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
    <name>patella::ui::ProgressWords</name>
    <message numerus="yes">
        <source>session of %n minute(s)</source>
        <translation>
            <numerusform>session of %n minute</numerusform>
            <numerusform>session of %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n planned</source>
        <comment>done, planned</comment>
        <translation>
            <numerusform>%1 of %n planned</numerusform>
            <numerusform>%1 of %n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done, %n planned</source>
        <translation>
            <numerusform>done, %n planned</numerusform>
            <numerusform>done, %n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n planned</source>
        <translation>
            <numerusform>of %n planned</numerusform>
            <numerusform>of %n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A painkiller was taken on %n of these days; it may hide some pain.</source>
        <translation>
            <numerusform>A painkiller was taken on %n of these days; it may hide some pain.</numerusform>
            <numerusform>A painkiller was taken on %n of these days; it may hide some pain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::ReasonWords</name>
    <message numerus="yes">
        <source>A morning %1 above the day before, %n time(s) in a row, means one step easier.</source>
        <translation>
            <numerusform>A morning %1 above the day before, %n time in a row, means one step easier.</numerusform>
            <numerusform>A morning %1 above the day before, %n times in a row, means one step easier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Careful pain in %n session(s) in a row means one step easier.</source>
        <translation>
            <numerusform>Careful pain in %n session in a row means one step easier.</numerusform>
            <numerusform>Careful pain in %n sessions in a row means one step easier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended by tiredness below %1% of the target, %n time(s) in a row, means one step easier.</source>
        <translation>
            <numerusform>Ended by tiredness below %1% of the target, %n time in a row, means one step easier.</numerusform>
            <numerusform>Ended by tiredness below %1% of the target, %n times in a row, means one step easier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After more than %n day(s) an exercise starts one step easier.</source>
        <translation>
            <numerusform>After more than %n day an exercise starts one step easier.</numerusform>
            <numerusform>After more than %n days an exercise starts one step easier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After more than %n day(s) the same level comes once more first.</source>
        <translation>
            <numerusform>After more than %n day the same level comes once more first.</numerusform>
            <numerusform>After more than %n days the same level comes once more first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n day(s) lie between two steps up.</source>
        <translation>
            <numerusform>At least %n day lie between two steps up.</numerusform>
            <numerusform>At least %n days lie between two steps up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steady session(s) in a row, at %1 or less and no higher than before, and it moves up.</source>
        <translation>
            <numerusform>%n steady session in a row, at %1 or less and no higher than before, and it moves up.</numerusform>
            <numerusform>%n steady sessions in a row, at %1 or less and no higher than before, and it moves up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled session(s) in a row and it moves up: %1 or less, settled within an hour, no rise the next morning, every set with some to spare.</source>
        <translation>
            <numerusform>%n settled session in a row and it moves up: %1 or less, settled within an hour, no rise the next morning, every set with some to spare.</numerusform>
            <numerusform>%n settled sessions in a row and it moves up: %1 or less, settled within an hour, no rise the next morning, every set with some to spare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The morning after was a little higher %n time(s) in a row. One step easier before it adds up.</source>
        <translation>
            <numerusform>The morning after was a little higher %n time in a row. One step easier before it adds up.</numerusform>
            <numerusform>The morning after was a little higher %n times in a row. One step easier before it adds up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stayed careful for %n session(s). One step easier, so that it can settle.</source>
        <comment>exercise</comment>
        <translation>
            <numerusform>%1 stayed careful for %n session. One step easier, so that it can settle.</numerusform>
            <numerusform>%1 stayed careful for %n sessions. One step easier, so that it can settle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tired muscles ended %1 early %n time(s). One step easier fits better for now.</source>
        <comment>exercise</comment>
        <translation>
            <numerusform>Tired muscles ended %1 early %n time. One step easier fits better for now.</numerusform>
            <numerusform>Tired muscles ended %1 early %n times. One step easier fits better for now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was %2 %3, %4 above the day before. %n settled session(s) in a row and it can go back.</source>
        <comment>Your left knee, score, on Thursday morning, difference</comment>
        <translation>
            <numerusform>%1 was %2 %3, %4 above the day before. %n settled session in a row and it can go back.</numerusform>
            <numerusform>%1 was %2 %3, %4 above the day before. %n settled sessions in a row and it can go back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has been %n day(s) since the last time. One step easier makes a gentle start.</source>
        <translation>
            <numerusform>It has been %n day since the last time. One step easier makes a gentle start.</numerusform>
            <numerusform>It has been %n days since the last time. One step easier makes a gentle start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it done, close to your limit. The level stays until %n repetition(s) are left in reserve.</source>
        <translation>
            <numerusform>All of it done, close to your limit. The level stays until %n repetition are left in reserve.</numerusform>
            <numerusform>All of it done, close to your limit. The level stays until %n repetitions are left in reserve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has been %n day(s) since the last time. This level once more first.</source>
        <translation>
            <numerusform>It has been %n day since the last time. This level once more first.</numerusform>
            <numerusform>It has been %n days since the last time. This level once more first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It moved up %n day(s) ago. One step a week is enough.</source>
        <translation>
            <numerusform>It moved up %n day ago. One step a week is enough.</numerusform>
            <numerusform>It moved up %n days ago. One step a week is enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled session(s) in a row and it moves up.</source>
        <translation>
            <numerusform>%n settled session in a row and it moves up.</numerusform>
            <numerusform>%n settled sessions in a row and it moves up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n settled session(s) in a row. Then it moves up.</source>
        <translation>
            <numerusform>%1 of %n settled session in a row. Then it moves up.</numerusform>
            <numerusform>%1 of %n settled sessions in a row. Then it moves up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steady session(s) in a row with no rise in pain. One step up.</source>
        <translation>
            <numerusform>%n steady session in a row with no rise in pain. One step up.</numerusform>
            <numerusform>%n steady sessions in a row with no rise in pain. One step up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled session(s) in a row, with some to spare. One step up.</source>
        <translation>
            <numerusform>%n settled session in a row, with some to spare. One step up.</numerusform>
            <numerusform>%n settled sessions in a row, with some to spare. One step up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::ReportPage</name>
    <message numerus="yes">
        <source>%n exercise(s) did not fit.</source>
        <translation>
            <numerusform>%n exercise did not fit.</numerusform>
            <numerusform>%n exercises did not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier flare-up(s) did not fit.</source>
        <translation>
            <numerusform>%n earlier flare-up did not fit.</numerusform>
            <numerusform>%n earlier flare-ups did not fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::ReportWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>careful for %n session(s)</source>
        <translation>
            <numerusform>careful for %n session</numerusform>
            <numerusform>careful for %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s) off</source>
        <translation>
            <numerusform>after %n day off</numerusform>
            <numerusform>after %n days off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled session(s)</source>
        <translation>
            <numerusform>%n settled session</numerusform>
            <numerusform>%n settled sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steady session(s)</source>
        <translation>
            <numerusform>%n steady session</numerusform>
            <numerusform>%n steady sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more exercise(s)</source>
        <translation>
            <numerusform>and %n more exercise</numerusform>
            <numerusform>and %n more exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left knee %n day(s)</source>
        <translation>
            <numerusform>left knee %n day</numerusform>
            <numerusform>left knee %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>right knee %n day(s)</source>
        <translation>
            <numerusform>right knee %n day</numerusform>
            <numerusform>right knee %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::ResumePrompt</name>
    <message numerus="yes">
        <source>%n set(s) are kept. The time in between does not count.</source>
        <translation>
            <numerusform>%n set is kept. The time in between does not count.</numerusform>
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
    <message numerus="yes">
        <source>%n exercise(s) changed</source>
        <translation>
            <numerusform>%n exercise changed</numerusform>
            <numerusform>%n exercises changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) selected</source>
        <translation>
            <numerusform>%n exercise selected</numerusform>
            <numerusform>%n exercises selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s), now from number %1 in %2, total %3</source>
        <translation>
            <numerusform>%n exercise, now from number %1 in %2, total %3</numerusform>
            <numerusform>%n exercises, now from number %1 in %2, total %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) moved up, the first is number %1 in %2</source>
        <translation>
            <numerusform>%n exercise moved up, the first is number %1 in %2</numerusform>
            <numerusform>%n exercises moved up, the first is number %1 in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) moved down, the first is number %1 in %2</source>
        <translation>
            <numerusform>%n exercise moved down, the first is number %1 in %2</numerusform>
            <numerusform>%n exercises moved down, the first is number %1 in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) removed</source>
        <translation>
            <numerusform>%n exercise removed</numerusform>
            <numerusform>%n exercises removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) duplicated</source>
        <translation>
            <numerusform>%n exercise duplicated</numerusform>
            <numerusform>%n exercises duplicated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) copied</source>
        <translation>
            <numerusform>%n exercise copied</numerusform>
            <numerusform>%n exercises copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A phase holds at most %n exercise(s).</source>
        <translation>
            <numerusform>A phase holds at most %n exercise.</numerusform>
            <numerusform>A phase holds at most %n exercises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) pasted</source>
        <translation>
            <numerusform>%n exercise pasted</numerusform>
            <numerusform>%n exercises pasted</numerusform>
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
    <name>patella::ui::RuleCard</name>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::RunWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>of a run</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::ScoresDialog</name>
    <message numerus="yes">
        <source>Your scores, last %n day(s)</source>
        <translation>
            <numerusform>Your scores, last %n day</numerusform>
            <numerusform>Your scores, last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::SelectionMenu</name>
    <message numerus="yes">
        <source>Alternate these %n</source>
        <translation>
            <numerusform>Alternate these %n</numerusform>
            <numerusform>Alternate these %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n</source>
        <translation>
            <numerusform>Remove these %n</numerusform>
            <numerusform>Remove these %n</numerusform>
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
    <name>patella::ui::SetsSheet</name>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>repetitions in reserve</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::SharingWords</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s)</source>
        <translation>
            <numerusform>%n routine</numerusform>
            <numerusform>%n routines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not in the file.</source>
        <translation>
            <numerusform>%n picture not in the file.</numerusform>
            <numerusform>%n pictures not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) need exercises that are left out.</source>
        <translation>
            <numerusform>%n routine needs exercises that are left out.</numerusform>
            <numerusform>%n routines need exercises that are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %n exercise(s) that are left out.</source>
        <comment>a routine</comment>
        <translation>
            <numerusform>%1 needs %n exercise that is left out.</numerusform>
            <numerusform>%1 needs %n exercises that are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added from “%1”</source>
        <translation>
            <numerusform>%n added from “%1”</numerusform>
            <numerusform>%n added from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
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
        <source>%1 bands up</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%1 bands up</numerusform>
            <numerusform>%1 bands up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %1 step(s) more weight</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>with %1 step more weight</numerusform>
            <numerusform>with %1 steps more weight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s) higher</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%1 step higher</numerusform>
            <numerusform>%1 steps higher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %1 step(s) more load</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>with %1 step more load</numerusform>
            <numerusform>with %1 steps more load</numerusform>
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
    <name>patella::ui::StrengthCard</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>exercises</comment>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
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
    <name>patella::ui::TodayWords</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row with two sessions or more. Rest days count as part of the plan.</source>
        <translation>
            <numerusform>%n week in a row with two sessions or more. Rest days count as part of the plan.</numerusform>
            <numerusform>%n weeks in a row with two sessions or more. Rest days count as part of the plan.</numerusform>
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
    <name>patella::ui::WhenFields</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
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
    <message numerus="yes">
        <source>%n bands up</source>
        <translation>
            <numerusform>%n bands up</numerusform>
            <numerusform>%n bands up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n step(s) of weight</source>
        <translation>
            <numerusform>+%n step of weight</numerusform>
            <numerusform>+%n steps of weight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps higher</source>
        <translation>
            <numerusform>%n steps higher</numerusform>
            <numerusform>%n steps higher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n step(s) of load</source>
        <translation>
            <numerusform>+%n step of load</numerusform>
            <numerusform>+%n steps of load</numerusform>
        </translation>
    </message>
</context>
</TS>