namespace Investigations.Graph.Normalisation;

internal static partial class NameVariantGroups
{
    private const string Slavic = """
        alexander aleksandr aleksander alexandr aliaksandr oleksandr alyaksandr aleksandar alexandre alexandros aleksandro
        alexandra aleksandra oleksandra aliaksandra alexsandra
        alexei aleksei alexey aleksey oleksii oleksiy aliaksei alexej oleksij
        andrei andrey andrii andriy andrej andriej
        sergei sergey serhii serhiy siarhei serguei sergej sergii
        dmitri dmitry dmitriy dmitrii dmytro dzmitry dimitri dimitry
        evgeny evgeni evgenii yevgeny yevgeniy evgeniy yevhen yevhenii jevgeni yauheni ievgen evgenij
        evgenia yevgenia evgeniya yevheniia eugenia
        yuri yury yuriy yurii iurii youri juri jurij iouri
        yulia julia iuliia yuliya yuliia julija ioulia
        mikhail michail mikhael mykhailo mikhailo mihail mikhal
        nikolai nikolay nikolaj mykola mikalai nicolai
        nikita mikita mykyta
        vladimir volodymyr uladzimir wladimir vladimer uladzimer
        vladislav vladyslav uladzislau wladyslaw vladislaus
        vyacheslav viacheslav viatcheslav viacheslau vjaceslav
        viktor victor viktar wiktor
        viktoria victoria viktoriya viktoriia
        pavel pavlo pawel paval
        petr pyotr petro piotr petar
        ivan iwan
        igor ihor ihar
        oleg oleh aleh
        olga olha volha
        elena yelena olena alena helena jelena
        ekaterina yekaterina kateryna katsiaryna katerina
        natalia natalya nataliya nataliia natallia nathalia natalija
        tatiana tatyana tetiana tatsiana tatjana
        svetlana svitlana sviatlana
        irina iryna irena iryna
        oksana aksana oxana
        anastasia anastasiya anastasiia nastasia
        ksenia kseniya xenia kseniia oksenia
        maria mariya mariia marija marya
        daria darya dariia daryia
        sofia sofya sofiia sophia
        marina maryna
        lyudmila liudmila ludmila liudmyla lyudmyla
        lyubov liubov lubov
        galina halyna galyna halina
        valentina valiantsina valentyna
        valery valeriy valerii valeri valerij
        vitaly vitaliy vitalii vitali vitalij
        anatoly anatoliy anatolii anatoli anatolij
        arkady arkadiy arkadii
        vasily vasiliy vasilii vasyl vassily vasil
        grigory grigoriy grigorii hryhorii grigori ryhor
        gennady gennadiy gennadii hennadii
        georgy georgiy georgii heorhii georgi
        konstantin kostiantyn kanstantsin constantin
        maxim maksim maksym maxym
        artem artyom artiom artsiom
        fyodor fedor fiodor fedir
        ilya illia ilia ilja
        kirill kyrylo kiril cyril kirilo
        leonid leanid
        matvei matvey matvii
        stanislav stanislau stanislaw
        stepan stsiapan
        timofei timofey tymofii
        yakov iakov jakov yakiv
        yaroslav iaroslav jaroslav yaraslau jaroslaw
        roman raman
        ruslan rouslan
        rustam rustem
        denis denys dzianis dennis
        daniil danylo daniel danil daniyil
        bogdan bohdan
        taras tarass
        zhanna janna
        alina alyna
        yana iana jana
        ivanov ivanow ivanoff iwanow
        petrov petroff petrow
        popov popoff
        smirnov smirnoff
        volkov volkoff wolkow
        kuznetsov kuznetzov kuznecov
        kozlov kozloff
        vasiliev vasilyev vassiliev vasilev
        sergeev sergeyev
        alekseev alexeev alekseyev
        andreev andreyev
        yakovlev iakovlev
        grigoriev grigoryev
        zaitsev zaytsev
        shevchenko chevtchenko szewczenko
        tkachenko tkachenka
        kovalenko kavalenka
        bondarenko bandarenka
        melnyk melnik
        moroz maroz
        shcherbakov scherbakov
        gorbachev gorbachov
        tchaikovsky chaikovsky tchaikovski
        dzhugashvili djugashvili
        """;

    private const string European = """
        lee leigh lea
        ann anne
        anna ana
        hannah hanna
        catherine katherine kathryn catharine katharine cathryn
        kathleen cathleen
        cathy kathy kathie cathie
        christine kristine kristin christin
        christina kristina cristina krystyna
        christopher kristopher cristopher
        christian kristian cristian
        carl karl
        caroline carolyn karoline
        carol carole karol
        clare claire clair
        clark clarke
        brown browne braun
        smith smyth smythe
        schmidt schmitt schmid smit
        thompson thomson tomson
        johnson johnston jonson
        johansson johanson
        anderson andersen andersson
        peterson petersen pettersson
        nelson nielsen nilsson neilson
        hansen hanson hansson
        olsen olson olsson
        larsen larson larsson
        jensen jenson jansen janssen
        pedersen pederson
        meyer meier mayer maier myer myers
        miller mueller muller moeller
        schneider snyder
        hoffman hofmann hoffmann
        schwartz schwarz swartz
        fisher fischer
        baker becker
        weber webber
        stewart stuart
        phillips philips philipps
        philip phillip philippe
        reid reed read
        allen alan allan alain
        gray grey
        green greene
        moore more moor
        davies davis
        rogers rodgers
        nicholson nicolson
        nicholas nicolas nikolas
        mac mc
        macdonald mcdonald
        obrien obryan
        oneill oneil
        sean shaun shawn
        brian bryan
        eric erik erick
        geoffrey jeffrey jeffery geoffry
        jeff geoff
        steven stephen stefan stephan steffen
        stephanie stefanie stephany
        mark marc
        marcus markus
        frederick fredrick frederic frederik
        laurence lawrence
        louis lewis
        lucas lukas
        luke luc
        matthew mathew matheus
        matthias mathias
        michael micheal mikael mikel michel
        michelle michele
        rachel rachael
        rebecca rebekah rebeka
        sarah sara
        theresa teresa therese
        elizabeth elisabeth elizabet elisabet
        isabel isabelle ysabel isobel
        isabella izabella isabela
        jacqueline jaqueline jacquelyn
        jennifer jenifer
        jonathan johnathan jonathon
        john jon
        joseph josef jozef josif
        yosef yossef yvsf yosif
        david dawid davit dvd dovid
        moshe moishe mshh
        abraham avraham abrhm avrohom
        isaac yitzhak itzhak yitzchak ytschk
        jacob yaakov jakob yakb
        samuel shmuel
        solomon shlomo
        sarah shrh
        rachel rahel rchl
        leah lea
        miriam miryam mirjam
        hannah chana hana
        haim chaim hayim chyym
        cohen kohen cohn kohn khn kagan
        levi levy lvy lewy halevi
        gonzalez gonzales gonsales
        rodriguez rodrigues
        hernandez hernandes
        fernandez fernandes
        martinez martines
        lopez lopes
        perez peres
        sanchez sanches
        ramirez ramires
        gomez gomes
        diaz dias
        dominguez domingues
        alvarez alvares
        mendez mendes
        jimenez gimenez ximenez
        vasquez vazquez
        suarez soares
        ruiz ruis
        souza sousa
        luis luiz
        thiago tiago
        theo teo
        filipe felipe
        gabriel gavriel
        raphael rafael
        george georg georges
        giorgos georgios yiorgos
        yannis giannis ioannis yiannis
        dimitris dimitrios
        konstantinos constantinos
        papadopoulos papadopoylos
        ayse aysha
        yilmaz yilmas
        ozturk oeztuerk
        muller mueller moller
        schroder schroeder
        jurgen juergen
        jorg joerg
        gunter guenter gunther guenther
        soren soeren
        bjorn bjoern
        """;
}
