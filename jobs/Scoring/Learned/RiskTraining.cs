using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Investigations.Jobs.Scoring.Learned;

/// <summary>Learns a model from clusters with known answers: three fifths teach the weights, one the calibration, one is held out.</summary>
internal static class RiskTraining
{
    private const int Parts = 5;
    private const int CalibrationPart = 3;
    private const int HeldOutPart = 4;
    private const int Digits = 6; // weights as they are saved: what float arithmetic of another processor changes lies below

    // Weights are held at or above 0 only by the optimiser for absolute penalties, which needs one above 0.
    private const float AbsolutePenalty = 0.01f;

    /// <summary>The part of the data that the n-th world or cluster is in.</summary>
    public static int PartOf(int number) => number % Parts;

    /// <summary>Learns. The same rows in the same order give the same model.</summary>
    /// <param name="rows">Clusters; those without an answer are left out.</param>
    /// <param name="trainedOn">What the answers are, for people.</param>
    /// <param name="options">Numbers.</param>
    /// <exception cref="InvalidOperationException">Too few networks or too few other clusters.</exception>
    public static RiskModel Train(IReadOnlyList<RiskRow> rows, string trainedOn, TrainingOptions options)
    {
        var known = rows.Where(row => row.IsNetwork is not null).OrderBy(row => row.Cluster, StringComparer.Ordinal).ToList();
        int networks = known.Count(row => row.IsNetwork == true);
        if (networks < options.LeastOfEach || known.Count - networks < options.LeastOfEach)
            throw new InvalidOperationException($"{networks} networks and {known.Count - networks} other clusters are known; a model needs {options.LeastOfEach} of each.");
        var (weights, bias) = Fit([.. known.Where(row => row.Part < CalibrationPart)], options);
        var features = RiskFeatures.All.Select((feature, i) => new ModelFeature(feature.Name, weights[i], Drift.Shares(known.Select(row => row.Features[i])))).ToList();
        var raw = new RiskModel(trainedOn, options.Seed, bias, features, Calibration.None, new HeldOutFigures(NothingHeldOut, NothingHeldOut, NothingHeldOut));
        var calibrating = known.Where(row => row.Part == CalibrationPart).ToList();
        var fitted = Calibration.Fit([.. calibrating.Select(row => raw.MarginOf(row.Features))], [.. calibrating.Select(row => row.IsNetwork == true)]);
        var model = raw with { Calibration = new Calibration(Math.Round(fitted.Slope, Digits), Math.Round(fitted.Offset, Digits)) };
        return model with { HeldOut = Judge(model, [.. known.Where(row => row.Part == HeldOutPart)]) };
    }

    /// <summary>Compares a model with its margin and with the additive risk on clusters with known answers.</summary>
    public static HeldOutFigures Judge(RiskModel model, IReadOnlyList<RiskRow> rows)
    {
        bool[] labels = [.. rows.Select(row => row.IsNetwork == true)];
        var raw = model with { Calibration = Calibration.None };
        return new HeldOutFigures(
            Reliability.Of([.. rows.Select(row => model.ProbabilityOf(row.Features))], labels),
            Reliability.Of([.. rows.Select(row => raw.ProbabilityOf(row.Features))], labels),
            Reliability.Of([.. rows.Select(row => row.AdditiveRisk)], labels));
    }

    private static Reliability NothingHeldOut => new(0, 0, 0, 0);

    private static (double[] Weights, double Bias) Fit(IReadOnlyList<RiskRow> rows, TrainingOptions options)
    {
        // A context remembers its trainings; only a fresh one gives the same weights again.
        var context = new MLContext(options.Seed);
        var schema = SchemaDefinition.Create(typeof(TrainingRow));
        schema[nameof(TrainingRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, RiskFeatures.All.Count);
        var data = context.Data.LoadFromEnumerable(rows.Select(row => new TrainingRow([.. row.Features.Select(value => (float)value)], row.IsNetwork == true)), schema);
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(TrainingRow.IsNetwork),
            FeatureColumnName = nameof(TrainingRow.Features),
            EnforceNonNegativity = true,
            L1Regularization = AbsolutePenalty,
            L2Regularization = options.Penalty,
            OptimizationTolerance = 1e-7f,
            NumberOfThreads = 1,
        });
        var learned = trainer.Fit(data).Model.SubModel;
        return ([.. learned.Weights.Select(weight => Math.Max(0, Math.Round((double)weight, Digits)))], Math.Round((double)learned.Bias, Digits));
    }
}
