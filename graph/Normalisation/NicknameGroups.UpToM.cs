namespace Investigations.Graph.Normalisation;

internal static partial class NicknameGroups
{
    private const string UpToM = """
        gabriel gabe gab gabi
        gabriela gaby gabi
        gabrielle gabby gabi gabriela
        gaetano tano
        galina galya
        ganesh ganu
        gary gaz garry
        gaurav gaury
        gennady gena
        geoffrey geoff jeff jeffrey jeffery gottfried
        george georgie jorge georg georges giorgio jerzy yuri yuriy iouri jurek
        georgia georgie
        georgina gina georgie
        georgy gosha zhora egor
        gerald gerry jerry gerard gerhard geraldo
        gertrude trudy gertie
        giacomo jack james
        giancarlo carlo
        gianluca luca
        gilbert gil bert
        gilberto beto
        giovanni gianni vanni nanni
        giuseppe beppe peppe pino pippo
        giuseppina pina
        gleb glebka
        grace gracie graciela
        graciela chela
        grazyna grazka
        gregory greg gregg gregor grzegorz grigory hryhorii
        grigory grisha
        grzegorz grzes
        guadalupe lupe lupita
        guglielmo memo
        guillaume guigui will
        guillermo guille memo
        gustav gus gustavo gustave
        gwendolyn gwen wendy
        hadassah esther
        hans johann johannes hansi
        harish hari harry
        harold harry hal harald
        harpreet harry preet
        harriet hattie
        harry henry harold harrison
        hasan hasso
        hatice khadija
        heinrich heiner heinz
        helen nell nellie helena helene
        helga olga
        henry hank harry hal heinrich henri heinz henrik enrico henryk
        herbert herb bert
        hermann herman armando
        howard howie ward
        hubert hugh bert hugo
        hugo hugh huw
        huseyin hussein
        ibrahim abraham brahim ibro ibo
        ignacio nacho ignatius iggy
        ignatius iggy ignacy ignazio
        igor ihor igorek
        ilya ilyusha
        inez agnes ines
        inna innochka
        irene rena irina ira iryna
        irina ira
        isa jesus
        isaac ike zack
        isabel isa izzy bella belle isabelle isabella chabela
        isaiah ike
        ishaq isaac
        isidore izzy isidro
        ismail ishmael
        ivan vanya john
        jack john jackson jacques
        jacob jake jakob jakub kuba jacobo yakov
        jacqueline jackie jacki
        jacques jacquot jack
        jadwiga jadzia hedwig
        jakub kuba
        james jim jimmy jamie jem jay jaime diego santiago
        jan janek jas janusz
        jane janie jan jean janet joan johanna joanna jana
        janet jan jane
        jared jerry
        jason jay jace
        jaswinder jassi
        javier xavier javi
        jayesh jay
        jeanne joan jane
        jennifer jen jenny jenn
        jeremias jeremy jerry
        jeremy jerry jem jeremiah
        jerome jerry
        jerzy jurek
        jesse jess
        jessica jess jessie
        jesus chuy chucho chus
        jibril gabriel
        joachim jochen joaquin joaquim quim kim
        joan joanie jo joanna
        joanna jo joan asia
        joao joaozinho
        joaquin quino joaquim
        joerg jorg jurgen georg
        john jon johnny jack ian sean shaun juan johann johannes jean giovanni jan hans ivan joao evan
        jonathan jon john jonny nathan
        jordan jordi judd
        jose pepe joseph chepe zeze
        josefa pepa pepita chepa
        josefina pepita fina
        joseph joe joey jo jose josef giuseppe jozef iosif jozek yosef
        josephine jo josie fina josefina
        joshua josh
        joyce joy
        jozef jozek
        juan juanito john juancho
        judah jude
        judith judy judi jude
        julia jules julie juliana yulia iuliia giulia
        julian jules jule
        justin jus
        kamil kamilla
        karthik karthi
        katarzyna kasia kaska
        katherine kate katie kathy kat kay
        kazimierz kazik casimir
        keith kei
        kenneth ken kenny kent
        khadija khadi dija
        kimberly kim kimmy
        kirill kirya
        konstantin kostya constantine
        krishna kishan krish
        krystyna krysia
        krzysztof krzysiek krzys
        ksenia ksyusha
        lakshmi laxmi
        larisa lara
        larissa lara larisa
        laura laurie lori lauren
        laurence lars lauri
        laurent laurie lolo
        lawrence larry laurie lorenzo laurence lars lauren
        leandro leo
        leila lee
        leonard leo len lenny leon leonardo leonid
        leonid lyonya
        leopold leo poldi
        leslie les
        leticia leti
        lev lyova leo leon
        lewis lou louis louie luis luigi ludwig ludovic
        lidia lida
        lillian lil lily lilly
        linda lindy lynn
        lisa lise elisabeth
        lokesh loki
        lorenzo renzo enzo
        lorraine lori
        louise lou lulu luisa
        lourdes lulu
        lucas luke luca lukas lukasz luc
        lucille lucy lucia lucie
        lucrecia lu
        luigi gigi gino
        luis lucho louis luisito lula
        lukasz luk
        lyubov lyuba
        lyudmila luda mila ludmila
        maciej maciek matthias
        maddalena lena
        madeleine mado
        madeline maddie madelyn madeleine magdalena lena
        magdalena magda
        mahesh mahi
        maite teresa
        malcolm mal
        malgorzata gosia malgosia
        manish manny manu
        manpreet mani preet
        manuel manolo manny manu manoel
        manuela manoli
        marcelo marcello marcel
        marcus mark marc marco marcos marek marcin markus
        marek mareczek
        margaret maggie meg peggy marge margie greta rita margarita margot malgorzata gosia gretchen daisy peggie peg madge maisie marguerite meggie
        margarita marga mago
        marguerite margot
        maria mary marie mariya masha mariia maryna mari marica maruja manya
        marian maryan
        mariana mari
        marilyn mary lynn
        marina mara marisha
        mario mariusz marius
        marjorie marge margie
        martha marty marta
        martin marty martino marcin
        mary molly polly mae mamie maria marie
        maryam mary maria mari
        mateusz mateo
        mathieu mat
        matilda tilly mattie
        matteo teo
        matthew matt matty mateo matteo mathieu matthias matthieu mateusz matvey
        maurice morris mo mauricio
        mauro maurizio
        maximilian max maxim maksim maksym maximiliano
        mehmet memo mohammed memet
        melanie mel
        melissa mel missy lissa
        melvin mel
        menachem mendel
        mercedes merche meche
        micaela mica
        micah mike
        michael mike mick mickey mikey mitch miguel michel mikhail mykhailo michele michal misha mihai mischa mikel
        michal michas
        michele mike
        michelle shelly chelle michele
        mieczyslaw mietek
        miguel micky migue
        mikail michael
        mikhail misha
        mildred millie
        miriam mimi mary maria maryam
        mitchell mitch
        mohammed mohammad muhammad mohamed mohamad muhammed md mo mehmet
        monica mona monika
        montague monty
        montgomery monty
        montserrat montse
        mordechai motti mordy
        moses moe moshe musa moises
        moshe moishe moses
        mukesh muku
        muriel mo
        musa moses
        mustafa mus mustapha musti
        mykhailo mykhas
        mykola kolya
        """;
}
