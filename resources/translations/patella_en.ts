<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
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
</context>
</TS>