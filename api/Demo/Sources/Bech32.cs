using System.Text;

namespace Investigations.Api.Demo.Sources;

/// <summary>Bitcoin addresses of version 0 with 20-byte programs, BIP-173.</summary>
internal static class Bech32
{
    private const string Letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    public static string Address(Chance chance)
    {
        int[] program = new int[33];
        for (int i = 1; i < program.Length; i++) program[i] = chance.Below(32);
        int[] prefix = [3, 3, 0, 2, 3];
        uint checksum = Polymod([.. prefix, .. program, 0, 0, 0, 0, 0, 0]) ^ 1;
        StringBuilder text = new("bc1");
        foreach (int value in program) text.Append(Letters[value]);
        for (int i = 0; i < 6; i++) text.Append(Letters[(int)((checksum >> (5 * (5 - i))) & 31)]);
        return text.ToString();
    }

    private static uint Polymod(int[] values)
    {
        uint[] generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
        uint check = 1;
        foreach (int value in values)
        {
            uint top = check >> 25;
            check = ((check & 0x1ffffff) << 5) ^ (uint)value;
            for (int i = 0; i < 5; i++)
            {
                if (((top >> i) & 1) == 1) check ^= generators[i];
            }
        }
        return check;
    }
}
