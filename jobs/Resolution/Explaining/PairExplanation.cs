using System.Globalization;
using System.Text;
using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Outputs;
using Investigations.Jobs.Resolution.Tables;
using Investigations.Jobs.Resolution.Training;

namespace Investigations.Jobs.Resolution.Explaining;

/// <summary>Why two records are one person or two, in words and weights.</summary>
internal sealed class PairExplanation
{
    private const int Shown = 34; // characters of a value that are shown

    private readonly LinkageResult result;
    private readonly int threshold;
    private readonly int a;
    private readonly int b;
    private readonly byte[] levels;
    private readonly int[] weights;
    private readonly PairWeights parts;
    private readonly int score;

    /// <summary>Explains.</summary>
    /// <param name="result">What linkage found.</param>
    /// <param name="threshold">The match probability from which groups were joined.</param>
    /// <param name="first">A record.</param>
    /// <param name="second">Another.</param>
    public PairExplanation(LinkageResult result, double threshold, int first, int second)
    {
        this.result = result;
        this.threshold = Bits.ToUnits(Bits.FromProbability(threshold));
        a = result.Nodes.NodeOf[first];
        b = result.Nodes.NodeOf[second];
        levels = new byte[result.Nodes.Fields.Count];
        parts = new PairWeights(result);
        weights = new int[parts.Names.Count];
        result.Scorer.TryScore(a, b, int.MinValue, levels, out score);
        parts.Of(a, b, levels, score, weights);
    }

    /// <summary>The explanation, line by line.</summary>
    public IEnumerable<string> Lines()
    {
        int sum = 0;
        yield return $"{"",-24}{"bits",10}{"sum",10}  values";
        for (int i = 0; i < weights.Length; i++)
        {
            sum += weights[i];
            bool isComparison = i > 0 && i <= levels.Length;
            if (!isComparison && i > 0 && weights[i] == 0) continue;
            yield return $"{parts.Names[i],-24}{Number(weights[i]),10}{Number(sum),10}  {(isComparison ? Values(i - 1) : Meaning(i))}";
        }
        yield return string.Create(CultureInfo.InvariantCulture, $"{"together",-24}{Number(score),10}{"",10}  match probability {Bits.Probability(Bits.Of(score)):0.000000}; one person from {Number(threshold)} bits on");
        yield return Verdict();
        if (Change() is { } change) yield return change;
    }

    private string Verdict()
    {
        bool isOne = result.GroupOf[a] == result.GroupOf[b];
        if (a == b) return "The records are equal in every field that is compared: they are one person.";
        if (isOne && score >= threshold) return "They are one person.";
        if (isOne) return "They are one person by the other records of the cluster, not by what the two say themselves.";
        if (score < threshold) return "They are two people: the evidence does not reach the threshold.";
        bool isCompared = result.Pairs.Any(pair => (pair.A == a && pair.B == b) || (pair.A == b && pair.B == a));
        return isCompared ? "They are two people: the two alone would be one, but the records each is joined with speak against it."
            : "They are two people: no blocking rule brought them together, so they were never compared.";
    }

    // The one comparison whose change moves the pair over the threshold with the least to spare.
    private string? Change()
    {
        bool isOver = score >= threshold;
        if (a == b || isOver != (result.GroupOf[a] == result.GroupOf[b])) return null; // then it is not this sum that decides
        var model = result.Trained.Model;
        var found = new List<(int Beyond, string Text)>();
        for (int k = 0; k < levels.Length; k++)
        {
            for (byte level = 1; level < model.Comparisons[k].Levels.Count; level++)
            {
                int changed = score - weights[k + 1] + model.Weights[k][level];
                if (level == levels[k] || (changed >= threshold) == isOver) continue;
                found.Add((Math.Abs(changed - threshold), $"{parts.Names[k + 1]} '{model.Comparisons[k].Levels[level]}' instead of '{model.Comparisons[k].Levels[levels[k]]}' ({Number(model.Weights[k][level])} instead of {Number(weights[k + 1])} bits)"));
            }
        }
        string effect = isOver ? "part" : "join";
        return found.Count == 0 ? $"No change of one field would {effect} them." : $"The smallest change that would {effect} them: {found.MinBy(static change => change.Beyond).Text}.";
    }

    private string Values(int k)
    {
        var field = result.Nodes.Fields[k];
        string level = result.Trained.Model.Comparisons[k].Levels[levels[k]];
        return $"{level}: {Value(field, a, k)} / {Value(field, b, k)}";
    }

    private string Value(TableField field, int node, int k)
    {
        var text = new StringBuilder();
        var codes = result.Nodes.Codes(node, k);
        for (int i = 0; i < codes.Count; i++) text.Append(i > 0 ? " | " : "").Append(Encoding.UTF8.GetString(field.Values[codes[i]]));
        if (text.Length == 0) return "-";
        return text.Length <= Shown ? text.ToString() : $"{text.ToString(0, Shown - 1)}…";
    }

    private string Meaning(int i)
    {
        if (i == 0) return "where every pair starts: few pairs are one person";
        return i == weights.Length - 1 ? "name-alone discount: names agree and nothing else does" : "household discount: two people of one home agree in this too";
    }

    private static string Number(int units) => Bits.Of(units).ToString("+0.0000;-0.0000;0.0000", CultureInfo.InvariantCulture);
}
