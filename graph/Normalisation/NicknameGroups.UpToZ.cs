namespace Investigations.Graph.Normalisation;

internal static partial class NicknameGroups
{
    private const string UpToZ = """
        nadezhda nadia nadya
        nadia nadya
        nancy nan nance ann
        narendra naren
        natalia natasha nata
        natalie nat nattie natalia natasha nataliya
        nathalie nath
        nathan nate nat
        nathaniel nathan nate nat
        natividad nati
        nelson nels
        nicholas nick nicky nico nicolas nikolai nikolay mykola nicola niklas klaus claus mikolaj kolya colin
        nicola nico
        nicolas nico
        nicole nikki nicky nicola
        nikhil nikki nik
        nikita nick
        nikolai kolya
        noah nuh noe
        noel leon
        norman norm
        octavius tavi octavio
        oksana ksana ksenia ksenya
        oleg olezhka olezha
        oleksandr sasha oleks sashko olexa
        oleksii oles
        olga olya
        oliver ollie olivier oliviero
        olivia liv livvy
        oscar oskar ozzie
        oswald oz ozzie
        pamela pam
        parviz parvez
        patricia pat patty tricia trish patsy patrizia pati
        patrick pat paddy rick patricio patryk
        paul pablo paulo pavel paolo pawel pavlo
        paulina polly paula pauline paola
        pauline paula polly
        pavel pasha
        pawel pawelek
        pedro pedrito perico
        penelope penny
        percival percy
        peter pete pedro pierre pietro piotr pyotr petr petro peder
        petro petryk
        petronella nell
        philip phil pip phillip felipe philippe filip filippo
        philippe phil
        phoebe fee
        pierre pierrot
        pilar pili
        piotr piotrek
        polina polya
        pooja pooh
        prashant prash
        priscilla cilla
        priyadarshini priya
        priyanka priya pinky
        prudence prue
        pyotr petya
        quentin quint
        rachel rach rae raquel
        rafael rafa raphael rafal rafi rafinha
        raffaele lello
        raimundo mundo
        rajeev raj raju
        rajendra raj rajan
        rajesh raj raju
        ramesh ram
        ramiro miro
        ramon ray
        ramona mona
        randolph randy
        raul ralph raoul rolf
        ravindra ravi
        raymond ray raimundo ramon
        rebecca becky becca bec
        reginald reg reggie rex
        rene renee
        reza rezo
        ricardo cardo rico
        riccardo ricky
        richard rick ricky rich dick richie ricardo riccardo ryszard
        rivka rebecca
        robert bob bobby rob robbie bert roberto rupert robin robby
        roberta bobbie robbie
        roberto beto tito
        roderick rod rick rodrigo
        rodney rod
        rodrigo rodri
        roger rog rodger ruggero
        roland rolf rollo roly rolando orlando
        roman romek roma
        ronald ron ronnie ronny
        rosalie rosie
        rosalind roz
        rosario charo chayo
        rose rosa rosie rosalind
        rosemary rose rosie romy
        roxanne roxy
        rudolph rudy rolf dolf rodolfo rudolf
        rupert rob bert
        ruslan rus
        russell russ rusty
        ruth ruthie
        ryszard rysiek
        sabrina brina
        salvador sal chava salvatore
        salvatore toto turi tore
        samantha sam sammy
        samuel sam sammy samuele
        sandeep sandy
        sanjay sanju
        santiago santi chago yago
        santosh san
        sarah sally sara sadie
        satish sati
        saul sol
        sebastian seb bas bastian seba
        sebastien seb
        semyon simon syoma senya
        sergei seryozha serge
        sergey sergei serhii sergio serge serhiy
        sergio checo sergi
        seymour cy
        shahrzad sheri
        shankar shanky
        sharon shari
        shimon simon
        shirley shirl
        shlomo solomon
        shmuel samuel
        siddharth sid
        sidney sid sydney
        sigmund sig ziggy zygmunt
        sigrid siri
        silvia sylvia
        simeon sim simon
        simon si simone szymon semyon
        siva shiv shiva
        slawomir slawek
        socorro coco
        sofia sophie sophia sonya zofia zosia
        soledad sole
        solomiya solya
        solomon sol
        sophie fifi
        spencer spence
        stanislav stas stan stanislaw slava
        stanislaw stas staszek stach
        stanley stan
        stefan stefek
        stefano stef
        stephane steph
        stephanie steph stevie stefanie stefania
        stephen steve steven stevie stefan stephan stefano esteban stepan szczepan etienne
        stuart stu stewart
        subramanian subbu mani
        sudhir sudhi
        sulaiman solomon
        suleiman solomon salman
        suleyman sulo
        sunil sunny
        suresh suri
        susan sue susie suzy suzanne susanna zuzanna susana
        sushil sush
        svetlana sveta lana svitlana
        swaminathan swami
        sylvester sly
        szymon szymek
        tadeusz tadek thaddeus tad
        tamara tammy toma
        tanya tatiana
        taras tarasik tarasko
        tatiana tanya tania tetiana
        terence terry
        teresa terri terry tess theresa therese tessa tere teresita
        thaddeus thad ted tad
        theodora dora thea
        theodore ted teddy theo teodoro fyodor fedir
        theresa resi tess tessie
        therese tete
        thierry titi theodoric
        thomas tom tommy tomas tommaso tomasz thom
        timofei tima
        timothy tim timmy timofey tymofiy
        tobias toby
        todd tod
        tomas tomek tomasz
        tomasz tomek
        tommaso maso
        trinidad trini
        tristan tris
        tzvi hirsch
        ulrich uli ulli
        ulysses ulises
        umberto humberto beto berto
        ursula ulla
        vadim vadik dima
        valentin valya val valentino
        valentina valya val
        valerie val
        valery valera
        vanessa nessa van
        vasily vasya basil vasyl
        venkatesh venkat venky
        vera verochka verunya
        vernon vern
        veronica ronnie vera weronika
        vicente chente
        victor vic viktor vitya
        victoria vicky vic tori viktoria viktoriia vika vita
        vijay viju
        vikram vicky
        viktor vitya
        vincent vince vinny vincenzo vicente
        vincenzo enzo
        virginia ginny ginger
        virginie ginie
        vitaly vitalik
        vivek vicky
        vivian viv
        vladimir volodymyr vova vlad wlodzimierz volodya
        vladislav vlad vladyslav wladyslaw
        vsevolod seva
        vyacheslav slava
        waldemar valdemar vladimir
        wallace wally
        walter walt wally wat gualtiero
        wanda wandy
        warren ren
        wayne way
        wendy wen
        wesley wes
        wieslaw wiesiek
        wilbur will
        wilfred wilf fred
        wilhelm willi helmut
        wilhelmina mina billie willa
        william will bill billy willy liam wilhelm guillermo guillaume guglielmo willem memo
        winifred winnie freda
        winston win
        wladyslaw wladek
        wojciech wojtek adalbert
        xavier xavi xav
        yaakov kobi jacob
        yahya john
        yakov yasha jacob
        yaqub jacob
        yaroslav slava jaroslav jaroslaw
        yegor gosha
        yehoshua joshua shuki
        yehuda judah yudel
        yekaterina katya kate
        yeshayahu isaiah
        yevhen zhenya
        yisrael israel srul
        yitzhak isaac itzik
        yogesh yogi
        yolanda yoli
        yosef yossi joseph
        yulia yulya
        yunus jonah jonas
        yuri yura
        yurii yurko
        yusuf yousef joseph youssef yusef
        zachary zach zack zak zachariah
        zakaria zachary
        zbigniew zbyszek zbig
        zeev wolf
        zeynep zainab
        zinaida zina
        zofia zosia
        zoya zoe
        """;
}
