/// How likely a student is to answer an item right: learned at night from the answers of the whole school, and judged
/// on students held back before it is used.
///
/// Nothing here belongs to one student, so there is nothing to export or to erase: what is stored are numbers of items
/// and competencies, and where one student stands is worked out from the answers each time.
func predictionFeature(_ core: Core) -> Feature {
    Feature(
        name: "prediction", tables: ["response_models", "response_model_choice"],
        routes: PredictionRoutes().routes, jobs: [ResponseTraining.job], export: [], erase: [])
}
