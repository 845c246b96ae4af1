using System.Buffers;
using System.Buffers.Text;
using Investigations.Jobs.Resolution.Training;

namespace Investigations.Jobs.Resolution.Outputs;

/// <summary>Rows of CSV as bytes, made without a string for any cell.</summary>
internal sealed class CsvBuffer
{
    private const int Number = 32; // bytes that any number has room in
    private const int ProbabilityDigits = 6;

    private static readonly SearchValues<byte> Quoted = SearchValues.Create(",\"\r\n"u8);

    private byte[] bytes = new byte[64 * 1024];
    private int used;

    /// <summary>What was written since it was last cleared.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, used);

    /// <summary>Begins again.</summary>
    public void Clear() => used = 0;

    /// <summary>A cell of any text, quoted where it must be.</summary>
    public void Text(ReadOnlySpan<byte> text)
    {
        if (text.ContainsAny(Quoted))
        {
            Reserve((text.Length * 2) + 3);
            bytes[used++] = (byte)'"';
            foreach (byte c in text)
            {
                if (c == (byte)'"') bytes[used++] = c;
                bytes[used++] = c;
            }
            bytes[used++] = (byte)'"';
        }
        else
        {
            Reserve(text.Length + 1);
            text.CopyTo(bytes.AsSpan(used));
            used += text.Length;
        }
        bytes[used++] = (byte)',';
    }

    /// <summary>A cell with a whole number.</summary>
    public void Whole(long number)
    {
        Reserve(Number);
        Utf8Formatter.TryFormat(number, bytes.AsSpan(used), out int length);
        used += length;
        bytes[used++] = (byte)',';
    }

    /// <summary>A cell with a weight in bits; all its digits are shown, so that the cells of a row add up.</summary>
    public void Weight(int units) => Decimal(units, Bits.Unit, 4);

    /// <summary>A cell with a share in [0, 1], six digits behind the point.</summary>
    public void Share(double share) => Decimal((int)Math.Round(share * 1_000_000), 1_000_000, ProbabilityDigits);

    /// <summary>Ends the row.</summary>
    public void EndRow() => bytes[used - 1] = (byte)'\n';

    private void Decimal(int scaled, int unit, int digits)
    {
        Reserve(Number);
        long left = scaled;
        if (left < 0)
        {
            bytes[used++] = (byte)'-';
            left = -left;
        }
        Utf8Formatter.TryFormat(left / unit, bytes.AsSpan(used), out int length);
        used += length;
        bytes[used++] = (byte)'.';
        long fraction = left % unit;
        for (int i = digits - 1; i >= 0; i--, fraction /= 10) bytes[used + i] = (byte)('0' + (fraction % 10));
        used += digits;
        bytes[used++] = (byte)',';
    }

    private void Reserve(int more)
    {
        if (more > bytes.Length - used) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, used + more));
    }
}
