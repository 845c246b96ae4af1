namespace Investigations.Api.Demo.People;

/// <summary>A laptop of the company while one worker has it.</summary>
internal sealed record Laptop(string Serial, string Vendor, string Model, string AssetTag, string Mac, string RandomMac, DateOnly From, DateOnly? To)
{
    private static readonly (string Vendor, string Model)[] Models =
    [
        ("Lenovo", "ThinkPad T14 Gen 4"), ("Dell", "Latitude 7430"), ("Dell", "Precision 3581"), ("Lenovo", "ThinkPad X1 Carbon"),
        ("Apple", "MacBook Air M2"), ("HP", "EliteBook 840 G10"), ("Apple", "MacBook Pro 14"), ("Dell", "Latitude 5440")
    ];

    public static Laptop Build(Chance chance, DateOnly from, DateOnly? to)
    {
        (string vendor, string model) = chance.Pick(Models);
        string serial = vendor switch
        {
            "Apple" => "C02" + chance.Shape("A##AA#AA#"),
            "HP" => "5CG" + chance.Shape("#A#AAA#A"),
            "Lenovo" => "PF" + chance.Shape("#AAA#A#A"),
            _ => chance.Shape("A#AA#A#")
        };
        return new Laptop(serial, vendor, model, "HS" + chance.Shape("#####"), chance.Pick(["8c:8d:28", "d4:d2:52", "f8:75:a4"]) + ":" + Pairs(chance),
            "0a:" + chance.Hex(2) + ":" + chance.Hex(2) + ":" + Pairs(chance), from, to);
    }

    private static string Pairs(Chance chance) => chance.Hex(2) + ":" + chance.Hex(2) + ":" + chance.Hex(2);
}
