namespace Investigations.Graph.Normalisation;

internal static partial class NameVariantGroups
{
    private const string Korean = """
        kim gim ghim kym
        lee yi i rhee rhie ri li ree
        park bak pak bahk paik
        choi choe chey choy
        jung jeong chung cheong chong joung jeung jong
        kang gang kahng
        cho jo joe
        yoon yun youn
        jang chang
        lim im rim yim leem
        oh o
        han hahn
        shin sin shinn
        seo suh so sur
        kwon gwon kweon
        hwang whang
        ahn an
        song sung
        ryu yu yoo you ryoo lyu
        jeon jun chun cheon
        hong houng
        ko go koh goh
        moon mun
        son sohn
        yang ryang
        bae pae bai
        baek paek back paik baik
        heo hur huh her hu
        nam nahm
        shim sim
        noh no roh ro
        kwak gwak
        sung seong
        joo ju chu
        woo wu u
        koo gu ku goo
        na ra rha nah
        ji jee chi
        eom um uhm
        byun byeon pyun
        won weon
        bang pang
        kong gong
        hyun hyeon
        yeo yuh
        choo chu
        do toh
        seok suk
        keum geum
        kook guk
        myung myeong
        ha hah
        min minn
        minjun minjoon
        jihoon jihun
        seojun seojoon
        hyunwoo hyeonu hyunu
        youngho yeongho
        sungmin seongmin
        jaehyun jaehyeon
        minsu minsoo
        younghee yeonghui yeonghee
        eunji eunjee
        jiwoo jiu
        jiyoung jiyeong
        """;

    private const string Chinese = """
        zhang cheung chang chong teo cheong jeung
        wang wong ong heng
        li lee lei
        liu lau low liew lao
        chen chan tan chin chern
        huang wong ng oei wee
        zhao chao chiu teoh
        zhou chow chou chau
        xu hsu hui koh khaw tsui chui khoo
        wu ng goh ngo woo
        sun suen hsun
        hu wu oh woo foo
        zhu chu choo
        gao ko go kao
        lin lam lim
        he ho hoh
        guo kwok kuo quek quah
        ma mah
        luo lo law loh
        liang leung leong neo luong
        song sung soong
        zheng cheng tay tee cheang
        xie hsieh tse cheah chia
        han hon
        tang tong teng
        feng fung fong
        yu yee yue
        dong tung
        xiao hsiao siu siew shaw
        cheng ching
        cao tsao cho tso
        yuan yuen
        deng teng tang dang
        shen sum sim shum
        zeng tseng tsang chan chang
        peng pang phang
        lu lv lyu lui loo
        su so soh
        jiang chiang kiang keung
        cai tsai choi choy chua tsoi
        jia chia ka
        ding ting
        wei ngai
        xue hsueh sit
        ye yip yeh yap ip
        yan yen ngan
        pan pun poon phua
        du to tu toh
        dai tai
        xia hsia ha
        zhong chung
        tian tien tin
        ren jen yam
        fan fam fann
        fang fong
        shi shih sze si
        yao yiu
        tan tam tham
        liao liu liew
        zou chau chow tsou
        xiong hung hsiung
        lu luk loke
        hao how
        kong hung kung
        bai pak pai
        cui tsui choi
        kang hong
        mao mo
        qiu chiu yau khoo khiew
        qin chin chun
        jin chin kam
        ou au
        situ szeto seto
        ouyang auyeung auyang
        qian chien chin
        jian chien kan
        guan kwan kuan
        ruan yuen
        xiaoming hsiaoming
        zhiqiang chihchiang
        jie chieh
        zhiwei chihwei
        """;

    private const string Japanese = """
        sato satou satoh zuoteng
        suzuki lingmu
        takahashi gaoqiao
        tanaka tianzhong
        watanabe dubian
        ito itou itoh yiteng
        yamamoto shanben
        nakamura zhongcun
        kobayashi xiaolin
        kato katou katoh jiateng
        yoshida jitian kichitian
        yamada shantian
        sasaki zuozuomu zuomu
        yamaguchi shankou
        matsumoto songben
        inoue jingshang
        kimura mucun
        hayashi lin
        saito saitou saitoh zhaiteng qiteng
        shimizu qingshui
        yamazaki yamasaki shanqi
        mori sen
        abe abu
        ikeda chitian
        hashimoto qiaoben
        ishikawa shichuan
        ogawa xiaochuan
        okada gangtian
        goto gotou gotoh houteng
        fujita tengtian
        hasegawa changguchuan
        ota ohta outa taitian
        ono xiaoye
        ohno oono daye
        endo endou endoh yuanteng
        kondo kondou kondoh jinteng
        kudo kudou
        ohashi oohashi daqiao
        yuki youki yuuki
        shohei shouhei
        ryo ryou
        yoko youko
        ichiro ichirou yilang
        taro tarou tailang
        jiro jirou erlang
        """;

    private const string Vietnamese = """
        hoang huynh
        vu vo
        """;
}
