namespace Investigations.Graph.Normalisation;

/// <summary>The table behind <see cref="Nicknames"/>: lower-case Latin letters, one group a line.</summary>
internal static class NicknameGroups
{
    private const string Text = """
        aaron ron ronnie
        abigail abby abbie gail
        abraham abe bram ibrahim
        adam ad
        adelaide addie heidi
        adrian adriano ade
        agnes aggie nessie
        albert al bert bertie alberto
        alejandro alex ale jandro
        alexander alex al sandy xander zander alec sasha alexandre alessandro aleksandr aleksander oleksandr sanya olek
        alexandra alex sandra sandy alexa lexi sasha aleksandra oleksandra ola alessandra
        alfred al fred alfie freddy alfredo
        alice ali allie alicia alisa
        alison ali allie allison
        amanda mandy manda
        amelia amy millie
        anastasia nastya stacy ana
        andrew andy drew andre andreas andrea andrei andrey andriy andrzej andres andrii
        angela angie angel angelina
        ann anne anna annie nan nancy hanna hannah anya ania anita annette
        anthony tony ant antonio anton antoine antoni
        antoinette toni nettie
        archibald archie
        arthur art artie arturo artur
        august gus augustus augustine
        barbara barb babs barbie basia
        bartholomew bart bartek bartosz bartolomeo
        beatrice bea trixie beatriz
        benedict ben benny benedikt
        benjamin ben benny benji benjy
        bernard bernie bernardo bernhard
        bogdan bohdan
        bradley brad
        brandon bran brand
        brendan bren
        brian bryan bri
        bridget bridie biddy brigitte
        caroline carol carrie carolyn carolina lina
        carlos charlie carlitos
        cassandra cass cassie sandra
        catherine cathy kate katie katherine kathryn kathleen kathy kit kitty cat catalina caterina katarina katarzyna kasia ekaterina katya katia kateryna katrina karen karina trina
        cecilia cece celia
        charles charlie chuck chas chaz carl karl carlo carlos karol
        charlotte charlie lottie lotte carlotta
        chester chet
        christina chris chrissy tina christine kristina kristin kirsten cristina krystyna
        christopher chris topher kit christoph cristobal christophe krzysztof
        christian chris cristian krystian
        clara claire clare klara
        clarence clare
        clifford cliff
        clinton clint
        cynthia cindy
        daniel dan danny daniil danil danilo danylo
        danielle dani daniela
        david dave davey davy dawid davide
        deborah deb debbie debra
        denise denny
        dennis denny denis denys
        diana di diane dianne
        dimitri dmitry dmitri dima mitya dmytro dimitrios
        dominic dom nick dominik domingo
        donald don donnie donny
        dorothy dot dottie dolly dora
        douglas doug
        duncan dunc
        edgar ed eddie
        edmund ed eddie ned
        edward ed eddie ted teddy ned eduardo eduard edoardo
        edwin ed eddie win
        eleanor ellie nell nora elena lena ella leonor
        elena lena alyona olena helen
        elizabeth liz beth betty lizzie eliza lisa elisabeth elise libby bess betsy elsie isabel isabella bella elisa elzbieta lisbeth
        emily em emma emilia millie
        emmanuel manny manuel emanuel manu
        enrique henry kike quique
        eric erik rick erich
        ernest ernie ernst ernesto
        esther essie hester
        eugene gene evgeny evgeni yevgeny yevhen zhenya eugenio
        evelyn eve evie eva ewa
        felicia fliss
        fernando nando fernand
        florence flo flora
        frances fran francie frankie francesca franziska francisca
        francis frank fran frankie franz francisco francesco francois franciszek paco pancho
        franklin frank
        frederick fred freddie freddy rick fritz friedrich federico
        gabriel gabe gab gabi
        gabrielle gabby gabi gabriela
        gary gaz garry
        geoffrey geoff jeff jeffrey jeffery gottfried
        george georgie jorge georg georges giorgio jerzy yuri yuriy iouri jurek
        gerald gerry jerry gerard gerhard geraldo
        gertrude trudy gertie
        gilbert gil bert
        grace gracie graciela
        gregory greg gregg gregor grzegorz grigory hryhorii
        guadalupe lupe
        gwendolyn gwen wendy
        harold harry hal harald
        harriet hattie
        harry henry harold harrison
        helen nell nellie helena helene
        henry hank harry hal heinrich henri heinz henrik enrico henryk
        herbert herb bert
        howard howie
        hubert hugh bert hugo
        igor ihor
        ignacio nacho ignatius iggy
        irene rena irina ira iryna
        isaac ike zack
        isabel isa izzy bella belle isabelle isabella
        ivan vanya john
        jack john jackson jacques
        jacob jake jakob jakub kuba jacobo yakov
        jacqueline jackie jacki
        james jim jimmy jamie jem jay jaime diego santiago
        jane janie jan jean janet joan johanna joanna jana
        janet jan jane
        jason jay jace
        javier xavier javi
        jennifer jen jenny jenn
        jeremy jerry jem jeremiah
        jerome jerry
        jessica jess jessie
        jesse jess
        jesus chuy
        joan joanie jo joanna
        joanna jo joan asia
        john jon johnny jack ian sean shaun juan johann johannes jean giovanni jan hans ivan joao evan
        jonathan jon john jonny nathan
        jose pepe joseph
        joseph joe joey jo jose josef giuseppe jozef iosif jozek yosef
        josephine jo josie fina josefina
        joshua josh
        joyce joy
        juan juanito john
        judith judy judi jude
        julia jules julie juliana yulia iuliia giulia
        julian jules jule
        justin jus
        katherine kate katie kathy kat kay
        kenneth ken kenny kent
        kimberly kim kimmy
        konstantin kostya constantine
        laura laurie lori lauren
        lawrence larry laurie lorenzo laurence lars lauren
        leonard leo len lenny leon leonardo leonid
        leslie les
        lewis lou louis louie luis luigi ludwig ludovic
        lillian lil lily lilly
        linda lindy lynn
        louise lou lulu luisa
        lucas luke luca lukas lukasz luc
        lucille lucy lucia lucie
        luis lucho louis
        lyudmila luda mila ludmila
        madeline maddie madelyn madeleine magdalena lena
        malcolm mal
        marcus mark marc marco marcos marek marcin markus
        margaret maggie meg peggy marge margie greta rita margarita margot malgorzata gosia gretchen daisy
        maria mary marie mariya masha mariia maryna
        marilyn mary lynn
        marjorie marge margie
        martha marty marta
        martin marty martino marcin
        mary molly polly mae mamie maria marie
        matilda tilly mattie
        matthew matt matty mateo matteo mathieu matthias matthieu mateusz matvey
        maurice morris mo mauricio
        maximilian max maxim maksim maksym maximiliano
        melanie mel
        melissa mel missy lissa
        melvin mel
        mercedes merche
        michael mike mick mickey mikey mitch miguel michel mikhail mykhailo michele michal misha mihai
        michelle shelly chelle michele
        mildred millie
        mitchell mitch
        mohammed mohammad muhammad mohamed mohamad muhammed md mo mehmet
        monica mona monika
        nancy nan nance ann
        natalie nat nattie natalia natasha nataliya
        nathaniel nathan nate nat
        nathan nate nat
        nicholas nick nicky nico nicolas nikolai nikolay mykola nicola niklas klaus claus mikolaj kolya colin
        nicole nikki nicky nicola
        norman norm
        oleksandr sasha oleks
        oliver ollie olivier oliviero
        olivia liv livvy
        oscar oskar ozzie
        oswald oz ozzie
        pamela pam
        patricia pat patty tricia trish patsy patrizia
        patrick pat paddy rick patricio patryk
        paul pablo paulo pavel paolo pawel pavlo
        penelope penny
        peter pete pedro pierre pietro piotr pyotr petr petro peder
        philip phil pip phillip felipe philippe filip filippo
        priscilla cilla
        rachel rach rae raquel
        rafael rafa raphael rafal
        ramon ray
        randolph randy
        raymond ray raimundo ramon
        rebecca becky becca bec
        reginald reg reggie rex
        rene renee
        richard rick ricky rich dick richie ricardo riccardo ryszard
        robert bob bobby rob robbie bert roberto rupert robin robby
        roberta bobbie robbie
        roderick rod rick rodrigo
        rodney rod
        roger rog rodger ruggero
        roland rolf rollo roly rolando orlando
        roman romek
        ronald ron ronnie ronny
        rosemary rose rosie romy
        rose rosa rosie rosalind
        roxanne roxy
        russell russ rusty
        ruth ruthie
        salvador sal chava salvatore
        samantha sam sammy
        samuel sam sammy samuele
        sarah sally sara sadie
        sebastian seb bas bastian
        sergey sergei serhii sergio serge serhiy
        sharon shari
        sidney sid sydney
        simon si simone szymon semyon
        sofia sophie sophia sonya zofia zosia
        solomon sol
        spencer spence
        stanley stan
        stanislav stas stan stanislaw slava
        stephanie steph stevie stefanie stefania
        stephen steve steven stevie stefan stephan stefano esteban stepan szczepan etienne
        stuart stu stewart
        susan sue susie suzy suzanne susanna zuzanna susana
        svetlana sveta lana svitlana
        sylvester sly
        tamara tammy toma
        tatiana tanya tania tetiana
        teresa terri terry tess theresa therese tessa
        terence terry
        theodore ted teddy theo teodoro fyodor fedir
        thomas tom tommy tomas tommaso tomasz thom
        timothy tim timmy timofey tymofiy
        tobias toby
        todd tod
        ursula ulla
        valentina valya val
        valerie val
        veronica ronnie vera weronika
        victor vic viktor vitya
        victoria vicky vic tori viktoria viktoriia
        vincent vince vinny vincenzo vicente
        virginia ginny ginger
        vladimir volodymyr vova vlad wlodzimierz volodya
        vladislav vlad vladyslav wladyslaw
        vyacheslav slava
        walter walt wally wat gualtiero
        wayne way
        wendy wen
        wilhelmina mina billie willa
        william will bill billy willy liam wilhelm guillermo guillaume guglielmo willem memo
        winifred winnie freda
        winston win
        yaroslav slava jaroslav jaroslaw
        yekaterina katya kate
        yusuf yousef joseph youssef yusef
        zachary zach zack zak zachariah
        """;

    /// <summary>One group a line, names split by single spaces.</summary>
    public static readonly string[] Lines = Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
