namespace Investigations.Graph.Normalisation;

internal static partial class NameVariantGroups
{
    private const string Arabic = """
        mohammed muhammad mohamed mohammad mohamad muhammed muhamed muhamad mohd mhd mohamud mahomed mehmet mehmed mamadou mhmd mukhammad magomed mahammad muhammet
        ahmed ahmad achmed achmad ahmet akhmed ahamed ahmd akhmad
        mahmoud mahmud mahmood mehmood mhmwd makhmud
        hassan hasan hassen hsn khasan
        hussein hussain husain hosein hossein husayn hussien hoseyn husein huseyin hossain hsyn khusein
        ali aly aliy
        yusuf youssef yousef yousuf yusef yusif youssouf yosef ywsf iusuf joussef yousif
        omar umar omer oumar amr
        othman osman uthman ousmane usman athman
        abdullah abdallah abdulla abdoulaye abdalla abdallh abdullahi
        abdulrahman abdurrahman abdelrahman abderrahmane abdirahman abdalrhmn abdurahman abdolrahman
        abdulaziz abdelaziz abdelazize abdalazyz
        abdulkarim abdelkarim abdulkareem
        abdulkader abdelkader abdulqadir abdulkadir abdelkadir
        abdulhamid abdelhamid abdulhameed
        ibrahim ibraheem ebrahim ibrahima ibrahym brahim
        ismail ismael esmail ismaeel ismayl smail
        ishaq ishak eshagh
        yaqub yakub yaqoob yacoub yaghoub
        isa issa eisa essa
        musa moussa mousa moosa mwsa
        haroun harun haroon
        daoud dawud dawood daud dawd
        sulaiman suleiman sulayman soliman soleiman suleyman slyman
        yahya yahia yehia
        zakaria zakariya zakariyya zekeriya
        mustafa mustapha moustafa mostafa moustapha mstfa
        khalid khaled khalil khald
        walid waleed oualid
        said saeed sayeed saied syd
        sayed sayyid syed saiyed seyed seyyed
        karim kareem krym
        rahim raheem
        salim saleem slim
        saleh salih salah
        nasser nasir naser nasr
        tariq tarek tarik tareq tarq
        jamal gamal djamal cemal jamaal
        kamal kemal kamel
        jamil jameel gamil djamil cemil
        rashid rasheed rachid raschid rshyd
        majid majeed madjid magid
        hamid hameed
        habib habeeb
        munir mounir muneer
        amin ameen amine
        amir ameer emir
        bashir basheer bachir
        faisal faysal feisal fysl
        fuad fouad foad
        hisham hicham hesham
        ashraf achraf
        sharif shareef cherif sherif
        shaikh sheikh shaykh cheikh sheik
        qasim kassem qassem kasim qassim
        qureshi quraishi koreishi
        zayd zaid zeid zayed
        zain zayn zein
        yasin yassin yaseen yassine
        yasser yasir
        ziad ziyad
        bilal belal
        hamza hamzah
        idris idriss edris
        imran emran
        iqbal eqbal ikbal
        anwar anouar enver
        adel adil
        fatima fatimah fatma fatemeh fatimata fatoumata fatmh
        aisha aysha ayesha aicha aischa ayse aishah ayshh
        khadija khadijah khadeeja hatice khadidja khadije
        maryam mariam meryem miriam myriam mrym
        zainab zaynab zeinab zeynep zineb
        amina aminah amena
        layla leila laila leyla leyli
        noor nour nur
        nora noura nura
        salma selma
        samira sameera
        yasmin yasmine jasmine yasmeen jasmin yasemin
        huda houda hoda
        rania raniya
        karima kareema
        latifa lateefa
        nadia nadiya nadja
        safiya safia
        hanan hanane
        iman eman imane
        jamila jameela djamila
        el al
        ben bin ibn
        abu abou
        rahman rehman rahmane
        chaudhry choudhury chowdhury chaudhary chaudhari
        mirza mirzo
        sheikha shaikha
        osama oussama usama
        hadi hady
        reza rida ridha riza
        mehdi mahdi mahdy
        masoud massoud masood mesut
        navid naveed
        saeedi saidi
        hosseini husseini hussaini
        mohammadi muhammadi mohamadi
        ahmadi ahmedi
        shirin shireen
        farid fareed
        jafar jaafar djafar cafer
        """;

    private const string Indian = """
        krishna krishnan krsna kristna
        lakshmi laxmi lakshmy
        vijay bijay
        vikas bikash vikash
        vivek bibek
        deepak dipak
        deepika dipika
        sunita suneeta
        anita aneeta
        amit ameet
        ajit ajeet
        sanjay sanjoy
        sanjeev sanjiv
        rajeev rajiv
        praveen pravin
        naveen navin
        nitin niteen
        sachin sacheen
        suresh sures
        ramesh rames
        ganesh ganesan
        mukherjee mukherji mukhopadhyay mookerjee
        banerjee banerji bandyopadhyay bannerjee
        chatterjee chatterji chattopadhyay
        ganguly gangopadhyay ganguli
        bose basu
        roy ray rai
        das dass
        dutta datta dutt
        sharma sarma srma
        verma varma
        mishra misra
        shukla sukla
        singh sing simgh
        gupta guptha
        agarwal agrawal aggarwal
        iyer aiyar iyyar
        iyengar ayyangar
        reddy reddi
        naidu nayudu
        nair nayar
        menon menan
        pillai pillay
        srinivasan shrinivasan sreenivasan
        srinivas shrinivas sreenivas
        shankar sankar
        shiva siva
        subramanian subramaniam subrahmanyan
        venkatesh venkates
        muthu mutu
        rao rau
        khanna khana
        kaur kour
        harpreet hrprit
        gurpreet gurprit
        manpreet manprit
        aditya adithya
        aarav arav
        pooja puja
        priya pria
        kavita kavitha
        savita savitha
        sarita saritha
        geeta gita geetha
        seema sima
        meena mina
        neha neeha
        ritu reetu
        shyam syam
        jayesh jaiesh
        jai jay
        """;
}
