using System.Text;
using Investigations.Graph.Similarity;
using Xunit;

namespace Investigations.Tests.Graph.Similarity;

public sealed class OneSlipTests
{
    [Fact]
    public void Agrees_with_an_alignment_distance_of_one()
    {
        var random = new Random(17);
        for (int i = 0; i < 200_000; i++)
        {
            string a = Text(random), b = random.Next(3) == 0 ? Text(random) : Changed(a, random);
            bool expected = OptimalStringAlignment.Distance(a, b) == 1;
            Assert.Equal(expected, a != b && OneSlip.Separates(Encoding.UTF8.GetBytes(a), Encoding.UTF8.GetBytes(b)));
        }
    }

    private static string Text(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(0, 9)).Select(_ => random.Next(12) == 0 ? 'é' : (char)('a' + random.Next(3))));

    private static string Changed(string text, Random random)
    {
        var changed = new StringBuilder(text);
        for (int i = random.Next(1, 3); i > 0 && changed.Length > 1; i--)
        {
            int at = random.Next(changed.Length - 1);
            switch (random.Next(4))
            {
                case 0: changed.Remove(at, 1); break;
                case 1: changed.Insert(at, (char)('a' + random.Next(3))); break;
                case 2: changed[at] = (char)('a' + random.Next(3)); break;
                default: (changed[at], changed[at + 1]) = (changed[at + 1], changed[at]); break;
            }
        }
        return changed.ToString();
    }
}
