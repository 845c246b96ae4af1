namespace Investigations.Graph.Normalisation;

internal static partial class NicknameGroups
{
    private const string UpToF = """
        aaron ron ronnie
        abdullah abdul abdo
        abdulrahman abdul abdou
        abhijit abhi
        abhishek abhi
        abigail abby abbie gail
        abolfazl fazl
        abraham abe bram ibrahim
        adam ad
        adelaide addie heidi
        adelina adele della lina
        aditya adi
        adrian adriano ade
        agatha aggie
        agnes aggie nessie
        agnieszka aga
        ahmet ahmed
        alan al lan
        albert al bert bertie alberto berto beto albrecht
        alberto beto
        alejandra ale jandra
        alejandro alex ale jandro
        aleksander olek
        aleksandra ola
        aleksei alyosha lyosha lesha
        alessandra sandra
        alessandro sandro ale
        alexander alex al sandy xander zander alec sasha alexandre alessandro aleksandr aleksander oleksandr sanya olek
        alexandra alex sandra sandy alexa lexi sasha aleksandra oleksandra ola alessandra
        alfonso fonso poncho alonso
        alfred al fred alfie freddy alfredo
        alfredo fredo
        ali aliye
        alice ali allie alicia alisa
        alison ali allie allison
        alonzo lon lonnie
        amanda mandy manda
        amelia amy millie
        anastasia nastya stacy ana
        anatoly tolya tolik
        andrei andryusha
        andrew andy drew andre andreas andrea andrei andrey andriy andrzej andres andrii
        andrzej jedrek
        angela angie angel angelina
        aniruddha ani
        ann anne anna annie nan nancy hanna hannah anya ania anita annette
        anna ania anka anya nyura
        anthony tony ant antonio anton antoine antoni
        antoine toine tony
        antoinette toni nettie
        antonella nella
        antoni antek
        antonia toni tonia
        antonio toni tonio tono nino toninho
        archibald archie
        arkady arkasha
        arnold arnie
        artem tyoma
        arthur art artie arturo artur turi
        arturo turo
        ashok ash
        august gus augustus augustine
        augustin gus tino
        avraham avi abraham
        ayse ayshe
        barbara barb babs barbie basia baska
        barnabas barney
        bartholomew bart bartek bartosz bartolomeo
        bartolomeo meo
        beatrice bea trixie beatriz
        benedict ben benny benedikt
        benjamin ben benny benji benjy
        benoit ben benedict
        bernadette bernie detta
        bernard bernie bernardo bernhard nanard
        bertha bertie
        beverly bev
        binyamin beni benjamin
        blanche bianca blanca
        bogdan bohdan
        bonnie bonita
        boris borya
        bradley brad
        brandon bran brand
        brendan bren
        brian bryan bri
        bridget bridie biddy brigitte
        calvin cal
        cameron cam
        candace candy
        carlos charlie carlitos calo
        carmen carmela carmelita
        caroline carol carrie carolyn carolina lina
        cassandra cass cassie sandra
        catherine cathy kate katie katherine kathryn kathleen kathy kit kitty cat catalina caterina katarina katarzyna kasia ekaterina katya katia kateryna katrina karen karina trina catou
        cecil cec
        cecilia cece celia
        celestine celeste
        chaim vida
        charlene charlie
        charles charlie chuck chas chaz carl karl carlo carlos karol
        charlotte charlie lottie lotte carlotta
        chester chet
        chloe clo
        christian chris cristian krystian
        christina chris chrissy tina christine kristina kristin kirsten cristina krystyna
        christophe chris tophe
        christopher chris topher kit christoph cristobal christophe krzysztof
        clara claire clare klara
        clarence clare
        clifford cliff
        clinton clint
        concepcion concha conchita
        constance connie
        consuelo chelo
        cornelius neil corny cornelis kees
        craig craigie
        curtis curt kurt
        cynthia cindy
        cyril kirill
        czeslaw czesiek
        daniel dan danny daniil danil danilo danylo
        danielle dani daniela
        daria dasha
        darlene dar
        darrell darry
        david dave davey davy dawid davide dudi dudu
        dawud david
        deborah deb debbie debra
        deepak deepu
        deirdre dee
        denis deniska
        denise denny
        dennis denny denis denys
        derek derrick rick
        desmond des
        devendra dev
        diana di diane dianne
        dimitri dmitry dmitri dima mitya dmytro dimitrios
        dinesh dinu
        dmitry dima mitya
        dolores lola loli
        domenico mimmo
        dominic dom nick dominik domingo
        dominique dom
        donald don donnie donny
        dorota dorothy dorotka
        dorothy dot dottie dolly dora
        douglas doug
        duncan dunc
        dwight ike
        edgar ed eddie
        edith edie
        edmund ed eddie ned
        eduardo edu lalo dudu
        edward ed eddie ted teddy ned eduardo eduard edoardo
        edwin ed eddie win
        egor georgy yegor
        ekaterina katya
        eleanor ellie nell nora elena lena ella leonor
        elena lena alyona olena helen lenochka
        eliezer eli lazar
        elif alif
        elijah eli ilya elias ilyas
        elisabetta betta lisa
        elizabeth liz beth betty lizzie eliza lisa elisabeth elise libby bess betsy elsie isabel isabella bella elisa elzbieta lisbeth
        elmer elm
        elvira elvie
        elzbieta ela
        emil milo emilio
        emily em emma emilia millie
        emine amina
        emmanuel manny manuel emanuel manu
        encarnacion encarna
        enrique henry kike quique rico
        eric erik rick erich
        ernest ernie ernst ernesto
        esther essie hester
        etienne stephen
        eugene gene evgeny evgeni yevgeny yevhen zhenya eugenio
        eugenia gene zhenya
        evelyn eve evie eva ewa
        evgeny zhenya
        ewa ewka
        ezekiel zeke
        fabian fab fabio fabien
        faith fay
        fatima fati fatoumata fatma
        federico fede chicco
        felicia fliss
        ferdinand fernando nando
        fereshteh feri
        fernando nando fernand fer nano
        filippo pippo
        florence flo flora
        frances fran francie frankie francesca franziska francisca fanny
        francesca franca
        francesco franco cecco checco
        francis frank fran frankie franz francisco francesco francois franciszek paco pancho
        francisco pacho kiko curro chico
        francois francis franc
        franklin frank
        frederic fred fredo
        frederick fred freddie freddy rick fritz friedrich federico
        fritz friedrich fred
        fyodor fedya theodore
        """;
}
